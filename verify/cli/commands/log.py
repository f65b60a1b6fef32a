"""The log in; its rows, or whether its chain of hashes holds, out."""

import re
from typing import TYPE_CHECKING, Annotated

import typer

from verify.cli import options, show
from verify.cli.app import log
from verify.cli.opened import DONE, NOTHING, nothing, stored
from verify.cli.options import LogFormat

if TYPE_CHECKING:
    from verify.log import Broken


@log.command("show", epilog="\b\nExample: python -m verify log show --db twosource.db")
def show_log(
    db: options.Database = None,
    form: Annotated[LogFormat, typer.Option("--format", help="How to write it.")] = LogFormat.TABLE,
) -> int:
    """Show every row of the log, the oldest first."""
    from verify.log import to_row

    with stored(db) as store:
        entries = store.log()
    if form is LogFormat.TABLE:
        show.log_table(entries)
    else:
        show.rows(map(to_row, entries))
    return DONE if entries else nothing("the log is empty: no verdict was given yet")


@log.command("verify", epilog="\b\nExample: python -m verify log verify --db twosource.db")
def verify_log(
    db: options.Database = None,
    known: Annotated[
        str, typer.Option("--head", metavar="HASH", help="A hash noted or exported before, which the log must hold.")
    ] = "",
) -> int:
    """Compute the chain of hashes again, and name the first row at which it breaks."""
    from verify.log import Head

    known = known.strip().lower()
    if known and not re.fullmatch(r"[0-9a-f]{64}", known):
        raise typer.BadParameter(f"{known!r} is no hash of a row: those are 64 of 0-9 and a-f", param_hint="--head")
    heads = [Head(seq=None, hash=known)] if known else []
    with stored(db) as store:
        broken, head = store.verify_log(heads=heads), store.head()
    if broken:
        show.warn(tells_broken(broken))
        return NOTHING
    if not head.seq:
        show.say("the log is empty: the first verdict writes its first row")
        return DONE
    rows = "1 row" if head.seq == 1 else f"{head.seq} rows"
    show.say(f"the log is whole: {rows}, the last with hash {head.hash}")
    return DONE


def tells_broken(broken: "Broken") -> str:
    return f"the log is broken at row {broken.seq}: {broken.text}"
