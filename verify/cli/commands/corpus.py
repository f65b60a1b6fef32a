"""Articles in, out, or checked again: the commands that change the corpus and its flags."""

from typing import Annotated

import typer

from verify.cli import options, show
from verify.cli.app import app
from verify.cli.opened import DONE, model_of, must_exist, nothing, stored, where
from verify.cli.options import Engine
from verify.cli.progress import bars


@app.command(epilog="\b\nExample: python -m verify check seeds --db twosource.db")
def check(
    paths: options.Paths,
    db: options.Database = None,
    engine: Annotated[Engine, typer.Option(help="Where the work is done.")] = Engine.LOCAL,
    workers: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that read articles.")] = 1,
    model: options.Model = None,
) -> int:
    """Read articles, extract and cross-reference their claims, and store the flags; a re-run does only what changed."""
    must_exist(paths)
    from verify.crosscheck import check as crosscheck
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge
    from verify.store import Store

    judge = open_judge(model_of(model))
    with Store.open(where(db)) as store:
        with bars() as advance:
            report = crosscheck(paths, store, engine=LocalEngine(workers), judge=judge, progress=advance)
        usable = report.read + report.kept and report.claims
        if usable:
            show.report(report, store.coverage().extent, store.name)
    show.problems(report)
    return DONE if usable else nothing("no article with a claim in what was given")


@app.command(epilog="\b\nExample: python -m verify remove article.txt")
def remove(names: options.Names, db: options.Database = None, model: options.Model = None) -> int:
    """Take articles out of the corpus and flag the others anew; what was decided on them stays in the log."""
    from verify.changes import in_words
    from verify.crosscheck import refresh, take_out
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge

    judge = open_judge(model_of(model))
    with stored(db) as store:
        before = store.flagged()
        take_out(names, store)
        with bars() as advance:
            anew = refresh(store, engine=LocalEngine(), judge=judge, progress=advance, before=before)
        show.say(f"{len(names)} taken out of {store.name}; {in_words(anew.changed)}")
    return DONE


@app.command(epilog="\b\nExample: python -m verify refresh --db twosource.db")
def refresh(db: options.Database = None, model: options.Model = None) -> int:
    """Compute the flags anew where a reviewer put a source, a claim or an article right since; no article is given."""
    from verify.crosscheck import check as crosscheck
    from verify.engine.local import LocalEngine
    from verify.entail.opened import open_judge

    with stored(db) as store:
        if store.due() is None:
            show.say(f"the flags in {store.name} are as the articles and the log have it")
            return DONE
        judge = open_judge(model_of(model))
        with bars() as advance:
            report = crosscheck([], store, engine=LocalEngine(), judge=judge, progress=advance)
        show.report(report, store.coverage().extent, store.name)
    return DONE
