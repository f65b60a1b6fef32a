"""Articles, pairs of statements or one statement in; what is read in them or found for them out, nothing stored."""

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from claims.errors import ReadError
from claims.model import Document
from verify.cli import options, show
from verify.cli.app import app
from verify.cli.opened import DONE, model_of, must_exist, nothing, stored
from verify.cli.options import AskFormat, ClaimsFormat, RelateFormat
from verify.cli.progress import bars


@app.command(epilog="\b\nExample: python -m verify claims article.txt --all --format table")
def claims(
    paths: options.Paths,
    everything: Annotated[bool, typer.Option("--all", help="Also what was passed over, and claims in parts.")] = False,
    form: Annotated[ClaimsFormat, typer.Option("--format", help="How to write them.")] = ClaimsFormat.JSONL,
) -> int:
    """Extract the claims of articles; nothing is stored."""
    must_exist(paths)
    from claims.extract import extract_all

    read = extract_all(_documents(paths), parts=everything)
    found = (c for _, many in read for c in many if everything or not c.passed_over)
    if form is ClaimsFormat.TABLE:
        count = show.claims_table(found)
    else:
        count = show.rows(claim.to_row() for claim in found)
    return DONE if count else nothing("no claim found in what was given")


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
    relating = Relating(open_judge(model_of(model), thorough=True), weights.load())
    with bars() as advance:
        answers = relating.relate(given, lambda done: advance("Relating pairs", done, len(given)))
        count = show.rows(answer.to_row(with_features=measured) for answer in answers)
    return DONE if count else nothing(f"{pairs}: holds no pair")


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
    from verify.ask import Asking, Corpus, turned
    from verify.entail.opened import open_judge
    from verify.weighing import weights

    judge = open_judge(model_of(model))
    with stored(db) as store:
        found = Asking(store, Corpus(store), judge, weights.load()).ask(statement, day.date() if day else None)
    if looked_for := turned(statement):
        show.warn(f"What is looked for are statements; this question is taken for: {looked_for}")
    if form is AskFormat.JSONL:
        show.rows(item.to_row() for item in found)
    else:
        show.asked_table(found)
    return DONE if found else nothing("nothing was found that supports or contradicts it; try other words")


def _documents(paths: list[Path]) -> Iterator[Document]:
    """Yield what can be read, and warn of what cannot."""
    from claims.read import read_path

    for path in paths:
        for item in read_path(path):
            if isinstance(item, ReadError):
                show.warn(str(item))
            else:
                yield item
