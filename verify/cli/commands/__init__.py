"""The commands: options in, one call to the line each, results on stdout and an exit code out.

Each file hangs its own up, in the order in which `--help` shows them. What a command needs is imported when it runs, so
that `--help` answers at once.
"""

from verify.cli.app import app

# isort: split
from verify.cli.commands import corpus  # noqa: F401

# isort: split
from verify.cli.commands import texts  # noqa: F401

# isort: split
from verify.cli.commands import flags, log  # noqa: F401

__all__ = ["app"]
