"""The arguments in, an exit code out: 0 done, 1 found nothing usable, 2 wrong use or bad input, with one line why."""

import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from io import TextIOWrapper

from typer.exceptions import Abort, TyperException

from claims.errors import ClaimsError
from verify.cli.commands import app
from verify.errors import VerifyError

NAME = "python -m verify"
DONE = 0
MISUSE = 2
STOPPED = 128 + signal.SIGINT  # as a shell has it


def main(arguments: Sequence[str] | None = None, *, commands: Callable[..., object] = app, name: str = NAME) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # rows are UTF-8 in every locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = commands(args=arguments, prog_name=name, standalone_mode=False)
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit) as end:  # typer makes a broken pipe an exit
        if isinstance(end, SystemExit) and not isinstance(end.__context__, BrokenPipeError):
            raise
        _silence()
        return DONE  # the reader (head, less) has what it wanted
    except (KeyboardInterrupt, Abort):
        return STOPPED
    except TyperException as error:
        return _say(_misused(error, name), MISUSE)
    except (ClaimsError, VerifyError) as error:
        return _say(str(error), MISUSE)
    except OSError as error:
        return _say(f"{error.filename or 'the system'}: {error.strerror or error}", MISUSE)
    return code if isinstance(code, int) else DONE


def _misused(error: TyperException, name: str) -> str:
    """Say what was wrong in the reader's words, and where the command it was wrong in is explained."""
    context = getattr(error, "ctx", None)
    said = error.format_message().replace("Value error, ", "")  # how pydantic begins what our own validators say
    return f"{said}{_meant(said)} (see {context.command_path if context else name} --help)"


def _meant(said: str) -> str:
    """Return which of the values that may be given comes nearest to the one that was: " Did you mean 'all'?"."""
    given, _, may = said.partition(" is not one of ")
    found = get_close_matches(given.rpartition(": ")[2].strip("'"), re.findall(r"'([^']+)'", may), n=1, cutoff=0.5)
    return f" Did you mean '{found[0]}'?" if found else ""


def _say(line: str, code: int) -> int:
    """Write one line on stderr and return the code."""
    sys.stderr.write(" ".join(line.split()) + "\n")
    return code


def _silence() -> None:
    """Point stdout at nothing, so that Python does not complain about the broken pipe when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)
