"""The command line: the arguments of `python -m verify` come in, an exit code goes out."""

import sys

from verify.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
