"""The commands: options in, one call to the line each, results on stdout and an exit code out.

What a command needs is imported when it runs, so that `--help` answers at once.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claims.errors import ReadError
from claims.model import Document
from verify import __version__
from verify.cli import options, show
from verify.cli.options import (
    AskFormat,
    ClaimsFormat,
    Engine,
    Exported,
    ExportFormat,
    FlagsFormat,
    LogFormat,
    RelateFormat,
)
from verify.cli.progress import bars
from verify.errors import ExportError
from verify.model import Sort
from verify.settings import load

if TYPE_CHECKING:
    from verify.log import Broken
    from verify.store import FlagFilter, LogFilter, Store

DONE = 0
NOTHING = 1

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


@app.command(epilog="\b\nExample: python -m verify check seeds --db twosource.db")
def check(
    paths: options.Paths,
    db: options.Database = None,
    engine: Annotated[Engine, typer.Option(help="Where the work is done.")] = Engine.LOCAL,
    workers: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that read articles.")] = 1,
    model: options.Model = None,
) -> int:
    """Read articles, extract and cross-reference their claims, and store the flags; a re-run does only what changed."""
    _must_exist(paths)
    from verify.crosscheck import check as crosscheck
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge
    from verify.store import Store

    judge = open_judge(_model(model))
    with Store.open(_where(db)) as store:
        with bars() as advance:
            report = crosscheck(paths, store, engine=LocalEngine(workers), judge=judge, progress=advance)
        usable = report.read + report.kept and report.claims
        if usable:
            show.report(report, store.coverage().extent, store.name)
    show.problems(report)
    return DONE if usable else _nothing("no article with a claim in what was given")


@app.command(epilog="\b\nExample: python -m verify remove article.txt")
def remove(names: options.Names, db: options.Database = None, model: options.Model = None) -> int:
    """Take articles out of the corpus and flag the others anew; what was decided on them stays in the log."""
    from verify.changes import in_words
    from verify.crosscheck import refresh, take_out
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge

    judge = open_judge(_model(model))
    with _stored(db) as store:
        take_out(names, store)
        with bars() as advance:
            anew = refresh(store, engine=LocalEngine(), judge=judge, progress=advance)
        show.say(f"{len(names)} taken out of {store.name}; {in_words(anew.changed)}")
    return DONE


@app.command(epilog="\b\nExample: python -m verify refresh --db twosource.db")
def refresh(db: options.Database = None, model: options.Model = None) -> int:
    """Compute the flags anew where a reviewer put a source, a claim or an article right since; no article is given."""
    from verify.crosscheck import check as crosscheck
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge

    with _stored(db) as store:
        if store.due() is None:
            show.say(f"the flags in {store.name} are as the articles and the log have it")
            return DONE
        judge = open_judge(_model(model))
        with bars() as advance:
            report = crosscheck([], store, engine=LocalEngine(), judge=judge, progress=advance)
        show.report(report, store.coverage().extent, store.name)
    return DONE


@app.command(epilog="\b\nExample: python -m verify claims article.txt --all --format table")
def claims(
    paths: options.Paths,
    everything: Annotated[bool, typer.Option("--all", help="Also what was passed over, and claims in parts.")] = False,
    form: Annotated[ClaimsFormat, typer.Option("--format", help="How to write them.")] = ClaimsFormat.JSONL,
) -> int:
    """Extract the claims of articles; nothing is stored."""
    _must_exist(paths)
    from claims.extract import extract_all

    read = extract_all(_documents(paths), parts=everything)
    found = (c for _, many in read for c in many if everything or not c.passed_over)
    if form is ClaimsFormat.TABLE:
        count = show.claims_table(found)
    else:
        count = show.rows(claim.to_row() for claim in found)
    return DONE if count else _nothing("no claim found in what was given")


@app.command(epilog="\b\nExample: python -m verify relate pairs.jsonl --model none")
def relate(
    pairs: Annotated[Path, typer.Argument(metavar="PAIRS.jsonl", help="Pairs of statements; - reads them from stdin.")],
    model: options.Model = None,
    form: Annotated[RelateFormat, typer.Option("--format", help="How to write them.")] = RelateFormat.JSONL,
    measured: Annotated[bool, typer.Option("--features", help="Also what was weighed, by name.")] = False,
) -> int:
    """Say of pairs of statements whether the evidence supports or contradicts the claim; no corpus, nothing stored."""
    from verify.entail.opened import open_judge
    from verify.given import Relating, read_pairs
    from verify.weighing import weights

    with nullcontext(sys.stdin) if str(pairs) == "-" else pairs.open(encoding="utf-8-sig") as lines:
        given = read_pairs(lines, pairs.name)
    relating = Relating(open_judge(_model(model), thorough=True), weights.load())
    with bars() as advance:
        answers = relating.relate(given, lambda done: advance("Relating pairs", done, len(given)))
        count = show.rows(answer.to_row(with_features=measured) for answer in answers)
    return DONE if count else _nothing(f"{pairs}: holds no pair")


@app.command(epilog='\b\nExample: python -m verify ask "About 900 workers walked out" --db twosource.db')
def ask(
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", help="A sentence, in quotation marks.")],
    db: options.Database = None,
    day: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help='When it was said, for "yesterday".')
    ] = None,
    model: options.Model = None,
    form: Annotated[AskFormat, typer.Option("--format", help="How to write them.")] = AskFormat.TABLE,
) -> int:
    """Show what in the corpus contradicts, updates or supports a statement that is typed in; nothing is stored."""
    from verify.ask import Asking, Corpus
    from verify.entail.opened import open_judge
    from verify.weighing import weights

    judge = open_judge(_model(model))
    with _stored(db) as store:
        found = Asking(store, Corpus(store), judge, weights.load()).ask(statement, day.date() if day else None)
    if form is AskFormat.JSONL:
        show.rows(item.to_row() for item in found)
    else:
        show.asked_table(found)
    return DONE if found else _nothing("nothing was found that supports or contradicts it; try other words")


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

    with _stored(db) as store:
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
            return _nothing(NO_MATCH if store.count(_filter()) else "no claim is stored yet; run check first")
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
    with _stored(db) as store:
        if flags_:
            _warn_of_due(store)
        receipt = write(store, view, form.value, out, at=datetime.now(UTC))
        broken = None if flags_ else store.verify_log()
    show.say(f"{receipt.rows} {'row' if receipt.rows == 1 else 'rows'} written to {out}")
    for warning in receipt.warnings:
        show.warn(warning)
    if broken:
        show.warn(_tells_broken(broken))
    return DONE if receipt.rows else _nothing(f"nothing matches yet: {out} holds no row")


@log.command("show", epilog="\b\nExample: python -m verify log show --db twosource.db")
def show_log(
    db: options.Database = None,
    form: Annotated[LogFormat, typer.Option("--format", help="How to write it.")] = LogFormat.TABLE,
) -> int:
    """Show every row of the log, the oldest first."""
    from verify.log import to_row

    with _stored(db) as store:
        entries = store.log()
    if form is LogFormat.TABLE:
        show.log_table(entries)
    else:
        show.rows(map(to_row, entries))
    return DONE if entries else _nothing("the log is empty: no verdict was given yet")


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
    with _stored(db) as store:
        broken, head = store.verify_log(heads=heads), store.head()
    if broken:
        show.warn(_tells_broken(broken))
        return NOTHING
    if not head.seq:
        show.say("the log is empty: the first verdict writes its first row")
        return DONE
    rows = "1 row" if head.seq == 1 else f"{head.seq} rows"
    show.say(f"the log is whole: {rows}, the last with hash {head.hash}")
    return DONE


def _tells_broken(broken: "Broken") -> str:
    return f"the log is broken at row {broken.seq}: {broken.text}"


def _must_exist(paths: list[Path]) -> None:
    for path in paths:
        if not path.exists():
            raise ReadError(str(path), "no such file or folder", "check the spelling")


def _documents(paths: list[Path]) -> Iterator[Document]:
    """Yield what can be read, and warn of what cannot."""
    from claims.read import read_path

    for path in paths:
        for item in read_path(path):
            if isinstance(item, ReadError):
                show.warn(str(item))
            else:
                yield item


def _model(asked: str | None) -> str:
    return load().model if asked is None else asked


def _where(db: str | None) -> str:
    return db or load().db


def _stored(db: str | None) -> "Store":
    """Open a database that is there already."""
    from verify.store import Store

    return Store.open(_where(db), create=False)


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


NO_MATCH = (
    "no claim matches all of these: take one off, or write names, tags and codes in full as the table shows them; "
    "--text finds a part of a word"
)


def _nothing(why: str) -> int:
    show.warn(why)
    return NOTHING
