"""What may be typed after a command: one named type for each argument and option, with the help that it shows."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from verify.model import FlagKind, Sort


class Engine(StrEnum):
    """Where the work is done."""

    LOCAL = "local"


class ClaimsFormat(StrEnum):
    """How claims are written."""

    JSONL = "jsonl"
    TABLE = "table"


class FlagsFormat(StrEnum):
    """How flags are written."""

    TABLE = "table"
    JSONL = "jsonl"
    CSV = "csv"


class LogFormat(StrEnum):
    """How the log is written on the screen."""

    TABLE = "table"
    JSONL = "jsonl"


class ExportFormat(StrEnum):
    """How a file is exported."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    HTML = "html"
    CLAIMREVIEW = "claimreview"


class RelateFormat(StrEnum):
    """How related pairs are written."""

    JSONL = "jsonl"


class AskFormat(StrEnum):
    """How what speaks for and against a statement is written."""

    TABLE = "table"
    JSONL = "jsonl"


class Exported(StrEnum):
    """What is exported."""

    LOG = "log"
    FLAGS = "flags"


Paths = Annotated[list[Path], typer.Argument(metavar="PATH", help="Articles, or folders of articles.")]
Names = Annotated[list[str], typer.Argument(metavar="NAME", help="Articles, by their names in the corpus.")]
Database = Annotated[
    str | None,
    typer.Option(metavar="FILE|URL", help="The database. [default: what TWOSOURCE_DB says, or twosource.db]"),
]

Model = Annotated[
    str | None,
    typer.Option(
        metavar="PATH|none",
        help="The folder of a relation model, or none. [default: what TWOSOURCE_MODEL says, or the bundled one]",
    ),
]

Flagged = Annotated[FlagKind | None, typer.Option("--flag", help="Only claims with this flag.")]
InDocument = Annotated[str | None, typer.Option("--document", metavar="NAME", help="Only claims of this document.")]
BySpeaker = Annotated[
    str | None, typer.Option("--speaker", metavar="NAME", help='Only what this speaker says; "" is the article itself.')
]
Numbers = Annotated[
    bool | None, typer.Option("--has-numbers/--no-numbers", help="Only claims with an amount in them, or without.")
]
Reviewed = Annotated[
    bool | None, typer.Option("--reviewed/--open", help="Only claims on which a verdict stands, or does not yet.")
]
Tagged = Annotated[str | None, typer.Option("--tag", metavar="TAG", help="Only claims with this tag, such as denied.")]
Echoed = Annotated[
    bool | None,
    typer.Option("--echoed/--not-echoed", help="Only claims with more outlets than sources, or not."),
]
Unnamed = Annotated[
    bool | None, typer.Option("--unnamed/--named", help="Only claims that nobody named stands behind, or somebody.")
]
Reasoned = Annotated[
    str | None,
    typer.Option("--reason", metavar="CODE", help="Only claims with this strongest finding: amounts_differ ..."),
]
Sorted = Annotated[Sort, typer.Option("--sort", help="The order of the claims.")]
Saying = Annotated[str, typer.Option("--text", metavar="WORDS", help="Only claims that hold these words.")]
