"""The docstring of a script run by hand in; the reader of its command line, whose `--help` shows it, out."""

import argparse
import re

COMMAND = re.compile(r"`(python -m [\w.]+)")


def reader(told: str | None) -> argparse.ArgumentParser:
    """Return a reader of arguments; what cannot be read is told in one line below the usage, and ends with code 2."""
    command = COMMAND.search(told or "")
    return argparse.ArgumentParser(
        prog=command[1] if command else None,
        description=told,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
