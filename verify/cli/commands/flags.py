"""Filters in; the flagged claims that they leave out, on the screen or as a file."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from verify.cli import options, show
from verify.cli.app import app
from verify.cli.commands.log import tells_broken
from verify.cli.opened import DONE, nothing, stored
from verify.cli.options import Exported, ExportFormat, FlagsFormat
from verify.errors import ExportError
from verify.model import Sort

if TYPE_CHECKING:
    from verify.store import FlagFilter, LogFilter, Store

NO_MATCH = (
    "no claim matches all of these: take one off, or write names, tags and codes in full as the table shows them; "
    "--text finds a part of a word"
)


@app.command(epilog="\b\nExample: python -m verify flags --db twosource.db --flag contradicted --has-numbers")
def flags(
    db: options.Database = None,
    form: Annotated[FlagsFormat, typer.Option("--format", help="How to write them.")] = FlagsFormat.TABLE,
    flag: options.Flagged = None,
    document: options.InDocument = None,
    speaker: options.BySpeaker = None,
    has_numbers: options.Numbers = None,
    reviewed: options.Reviewed = None,
    tag: options.Tagged = None,
    echoed: options.Echoed = None,
    unnamed: options.Unnamed = None,
    reason: options.Reasoned = None,
    text: options.Saying = "",
    sort: options.Sorted = Sort.TEXT,
) -> int:
    """Show flagged claims with the evidence for and against them."""
    from verify.export import render

    with stored(db) as store:
        wanted = _filter(
            flag=flag,
            document=document,
            speaker=speaker,
            has_numbers=has_numbers,
            reviewed=reviewed,
            tag=tag,
            echoed=echoed,
            unnamed=unnamed,
            reason=reason,
            text=text,
            sort=sort,
        )
        if not store.count(wanted):
            return nothing(NO_MATCH if store.count(_filter()) else "no claim is stored yet; run check first")
        _warn_of_due(store)
        if form is FlagsFormat.TABLE:
            show.flags_list(store.iter_flags(wanted))
        elif form is FlagsFormat.JSONL:
            show.rows(item.to_row() for item in store.iter_flags(wanted))
        else:
            show.file(render(store, wanted, "csv"))
    return DONE


@app.command(epilog="\b\nExample: python -m verify export --db twosource.db --format csv log.csv")
def export(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The file to write.")],
    form: Annotated[ExportFormat, typer.Option("--format", help="How to write it.")],
    db: options.Database = None,
    what: Annotated[
        Exported | None,
        typer.Option(help="The log of verdicts, or the flags. [default: log; flags for html and claimreview]"),
    ] = None,
    flag: options.Flagged = None,
    document: options.InDocument = None,
    speaker: options.BySpeaker = None,
    has_numbers: options.Numbers = None,
    reviewed: options.Reviewed = None,
    tag: options.Tagged = None,
    echoed: options.Echoed = None,
    unnamed: options.Unnamed = None,
    reason: options.Reasoned = None,
    text: options.Saying = "",
    sort: options.Sorted = Sort.TEXT,
) -> int:
    """Write the log, or the flags, for a spreadsheet (csv, xlsx), a program (jsonl), an editor (html) or the web."""
    from verify.export import export as write

    wanted = _filter(
        flag=flag,
        document=document,
        speaker=speaker,
        has_numbers=has_numbers,
        reviewed=reviewed,
        tag=tag,
        echoed=echoed,
        unnamed=unnamed,
        reason=reason,
        text=text,
        sort=sort,
    )
    flags_ = what is Exported.FLAGS or what is None and form in (ExportFormat.HTML, ExportFormat.CLAIMREVIEW)
    view = wanted if flags_ else _log_filter(wanted)
    with stored(db) as store:
        if flags_:
            _warn_of_due(store)
        receipt = write(store, view, form.value, out, at=datetime.now(UTC))
        broken = None if flags_ else store.verify_log()
    show.say(f"{receipt.rows} {'row' if receipt.rows == 1 else 'rows'} written to {out}")
    for warning in receipt.warnings:
        show.warn(warning)
    if broken:
        show.warn(tells_broken(broken))
    return DONE if receipt.rows else nothing(f"nothing matches yet: {out} holds no row")


def _warn_of_due(store: "Store") -> None:
    """Say which row of the log, or that an article, is not in the flags yet, and how it gets in."""
    due = store.due()
    if due is not None:
        before = f"of before row {due.row} of the log" if due.row else "of before articles came, changed or went"
        show.warn(f"these flags are {before}; to compute them anew: python -m verify refresh --db {store.name}")


def _filter(**asked: Any) -> "FlagFilter":
    from verify.store import FlagFilter

    return FlagFilter(**asked)


def _log_filter(wanted: "FlagFilter") -> "LogFilter":
    from verify.store import FlagFilter, LogFilter

    if wanted != FlagFilter(document=wanted.document):
        raise ExportError("of the filters only --document goes with the log; for the others add --what flags")
    return LogFilter(document=wanted.document)
