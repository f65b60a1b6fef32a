"""The command line: the arguments of `python -m verify` come in, an exit code goes out."""

import sys

try:
    from verify.cli.main import main
except ModuleNotFoundError as error:
    if (error.name or "verify").partition(".")[0] in ("verify", "claims"):
        raise
    sys.stderr.write(f"{error.name} is not installed in this Python; run make setup, then .venv/bin/python -m verify\n")
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(main())
