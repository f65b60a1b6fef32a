"""The command line as a whole: its help, its version, and the places where commands are hung up."""

from typing import Annotated

import typer

from verify import __version__
from verify.cli import show
from verify.cli.opened import DONE

app = typer.Typer(
    help="Cross-check the claims of news articles, and export what was decided about them.",
    epilog="Exit codes: 0 done, 1 found nothing usable, 2 wrong use or bad input.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
log = typer.Typer(help="Show the log, or verify its chain.", rich_markup_mode=None)
app.add_typer(log, name="log")


def _version(wanted: bool) -> None:
    if wanted:
        show.say(f"twosource {__version__}")
        raise typer.Exit(DONE)


@app.callback()
def start(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Cross-check the claims of news articles, and export what was decided about them."""
