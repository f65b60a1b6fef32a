"""python -m verify.training ...: the steps from labelled pairs to the models in verify/models/."""

import json
import logging
import random
import sys
from pathlib import Path
from typing import Annotated

import typer

from verify.cli.main import main
from verify.training.denied import denied
from verify.training.mixture import Mixture, unrelated
from verify.training.rows import Row, held_out, licensed, read_rows, sample, write_rows
from verify.training.unlabelled import unlabelled

app = typer.Typer(no_args_is_help=True, add_completion=False)
CHANGEABLE = ("fever_dev_sr", "semi_auto_nli")  # sets whose licence lets their evidence be changed and taught
READ_FOR_ROUNDING = 192  # pairs
Files = Annotated[list[Path], typer.Argument(help="labelled pairs, .jsonl or .jsonl.gz", exists=True)]


@app.callback(help=__doc__)
def steps() -> None:
    """Let typer show the steps by name, however many there are."""


def teaching(files: list[Path], strict: bool) -> list[Row]:
    """Return the rows that teach, evidence of other claims and denied claims included.

    A row that a teacher was asked about stands in for the same row without its word.
    """
    rows = [row for file in files for row in read_rows(file) if not held_out(row)]
    rows = list({row.id: row for row in sorted(rows, key=_is_taught)}.values())
    rows = list(licensed(rows)) if strict else rows
    plain = [row._replace(taught=None) for row in rows]
    return [*rows, *unrelated([row for row in plain if row.source == "fever_dev_sr"], seed=1), *denied(plain, seed=1)]


def _is_taught(row: Row) -> bool:
    return row.taught is not None


@app.command()
def make(
    files: Files,
    out: Annotated[Path, typer.Option(help="where to write the pairs, .jsonl.gz")],
    told_pairs: Annotated[int, typer.Option(help="pairs of made-up news sentences")] = 9000,
    sentences: Annotated[int, typer.Option(help="sentences to change one thing in")] = 30000,
) -> None:
    """Make pairs for the task: amounts, dates, places, polarity, plans, denials."""
    from verify.training.changed import changed
    from verify.training.changed import sentences as chosen
    from verify.training.told import told

    free = [row for file in files for row in read_rows(file) if row.source in CHANGEABLE and not held_out(row)]
    pool = chosen(free, sentences, seed=1)
    write_rows(out, [*told(told_pairs, seed=1), *changed(pool)])


@app.command(name="accounts")
def pairs_of_accounts(
    files: Annotated[list[Path], typer.Argument(help="written accounts, see training/accounts.py", exists=True)],
    out: Annotated[Path, typer.Option(help="where to write the pairs, .jsonl.gz")],
) -> None:
    """Make pairs of written accounts: tellings of one fact, rival ones, weaker ones, neighbours."""
    from verify.training.accounts import accounts, read_accounts

    write_rows(out, accounts([event for file in files for event in read_accounts(file)], seed=1))


@app.command(name="coverage")
def pairs_of_coverage(
    files: Annotated[list[Path], typer.Argument(help="what was read, see training/coverage.py", exists=True)],
    out: Annotated[Path, typer.Option(help="where to write the pairs, .jsonl.gz")],
) -> None:
    """Make pairs of written articles, of which a reader said what they do to each other."""
    from verify.training.coverage import read_coverage

    write_rows(out, [row for file in files for row in read_coverage(file)])


@app.command()
def train(
    files: Files,
    base: Annotated[Path, typer.Option(help="folder of the base encoder", exists=True)],
    out: Annotated[Path, typer.Option(help="folder for checkpoints; a course that was stopped goes on")],
    minutes: Annotated[float, typer.Option(help="time of the whole course")],
    frozen: Annotated[int, typer.Option(help="layers that stay as they are, from below")] = 0,
    rate: Annotated[float, typer.Option(help="highest learning rate")] = 4e-5,
    start: Annotated[Path | None, typer.Option(help="checkpoint or model to begin from", exists=True)] = None,
    seed: Annotated[int, typer.Option(help="of the order of pairs: another one for a course that follows another")] = 1,
    size: Annotated[int, typer.Option(help="pairs in a batch")] = 32,
    dropout: Annotated[float, typer.Option(help="for courses in which pairs come again and again")] = 0.0,
    fine: Annotated[tuple[float, float] | None, typer.Option(help="levels to learn on: of words, of all else")] = None,
    strict_licences: Annotated[bool, typer.Option(help="leave out sets that state no licence")] = False,
) -> None:
    """Train a cross-encoder on labelled pairs."""
    from verify.training.lean import Fineness
    from verify.training.train import Course, Trainer

    course = Course(
        base=base, out=out, minutes=minutes, frozen=frozen, rate=rate, start=start, seed=seed, size=size,
        dropout=dropout, fine=Fineness(*fine) if fine else None,
    )  # fmt: skip
    trainer = Trainer(course)
    trainer.run(teaching(files, strict_licences))


@app.command()
def draw(
    files: Files,
    base: Annotated[Path, typer.Option(help="a base encoder, whose vectors tell which words are near", exists=True)],
    out: Annotated[Path, typer.Option(help="where to write the pairs, .jsonl.gz")],
    pairs: Annotated[int, typer.Option(help="how many")] = 60000,
    new: Annotated[float, typer.Option(help="share of them that no set has, made of its texts")] = 0.45,
    seed: Annotated[int, typer.Option(help="of the choice of pairs: another one asks about others")] = 3,
) -> None:
    """Draw pairs that a teacher is to be asked about, labelled and new."""
    from verify.training.neighbours import neighbours

    rows = teaching(files, False)
    asked = Mixture(rows, seed=seed).draw(round(pairs * (1 - new)), 0.5)
    asked = list({row.id: row for row in asked}.values())
    asked += unlabelled(rows, round(pairs * new), seed, neighbours(base))
    random.Random(seed).shuffle(asked)
    write_rows(out, asked)


@app.command()
def teach(
    asked: Annotated[Path, typer.Argument(help="pairs that `draw` wrote", exists=True)],
    out: Annotated[Path, typer.Option(help="where to write the pairs, .jsonl; a step that was stopped goes on")],
    model: Annotated[Path | None, typer.Option(help="the teacher, such as verify/models/relation-large")] = None,
    checkpoint: Annotated[list[Path] | None, typer.Option(help="or checkpoints, whose mean teaches")] = None,
    base: Annotated[Path | None, typer.Option(help="folder of the base encoder that the checkpoints are of")] = None,
) -> None:
    """Let a large model say what it thinks of pairs: `train` takes the file like the others."""
    from verify.training import teach as teaching_by

    if model:
        from verify.entail.onnx import OnnxJudge

        teaching_by.teach(OnnxJudge(model).scores, read_rows(asked), out)
    elif checkpoint and base:
        from verify.training.ensemble import Ensemble

        teaching_by.teach(Ensemble(base, checkpoint).scores, read_rows(asked), out)
    else:
        raise typer.BadParameter("nobody teaches: give --model, or --checkpoint and --base")


@app.command()
def mean(
    checkpoints: Annotated[list[Path], typer.Argument(help="checkpoint.pt of two or more courses", exists=True)],
    out: Annotated[Path, typer.Option(help="where to write their mean, a checkpoint like them")],
    share: Annotated[list[float] | None, typer.Option(help="of each, in their order; alike without")] = None,
) -> None:
    """Take the mean of the weights of courses that follow one another."""
    from verify.training import mean as means

    if share and len(share) != len(checkpoints):
        raise typer.BadParameter("there are as many shares as checkpoints: give --share once for each, or not at all")
    means.mean(dict(zip(checkpoints, share or [1.0] * len(checkpoints), strict=True)), out)


@app.command()
def held(
    files: Files,
    out: Annotated[Path, typer.Option(help="where to write the pairs, .jsonl, for `verify relate --features`")],
    each: Annotated[int, typer.Option(help="most pairs of one set")] = 500,
) -> None:
    """Write the pairs that no model was trained on: the table of weights is fitted on them."""
    rows = [row for file in files for row in read_rows(file) if held_out(row)]
    rows += list(unrelated([row for row in rows if row.source == "fever_dev_sr"], seed=2))
    out.write_text("".join(f"{line}\n" for line in sample(rows, each)), encoding="utf-8")


@app.command()
def fit(
    answers: Annotated[Path, typer.Argument(help="what `relate --features` said of the held-out pairs", exists=True)],
    part: Annotated[str, typer.Option(help="with_model or without_model")] = "with_model",
    strength: Annotated[float, typer.Option(help="how strongly weights are held near nought")] = 0.04,
) -> None:
    """Fit the weights of the table and write them into verify/data/weights.json."""
    from verify.training.fit import fitted, write

    write(part, fitted(answers, part, strength))


@app.command()
def export(
    files: Files,
    base: Annotated[Path, typer.Option(help="folder of the base encoder", exists=True)],
    checkpoint: Annotated[Path, typer.Option(help="checkpoint.pt of a course", exists=True)],
    out: Annotated[Path, typer.Option(help="folder of the model, such as verify/models/relation-small")],
    fine: Annotated[float, typer.Option(help="levels in the root mean square of a row of weights")] = 100.0,
    fine_words: Annotated[float, typer.Option(help="the same for the vectors of words")] = 100.0,
    longest: Annotated[int, typer.Option(help="tokens of a pair")] = 256,
    sure: Annotated[float | None, typer.Option(help="of neither, from which no larger model is asked")] = None,
) -> None:
    """Write a trained model as int8 ONNX with its tokenizer and checksums."""
    from verify.training import export as exporting
    from verify.training.lean import Fineness

    notes: dict[str, object] = {} if sure is None else {"sure": sure}
    rows = [row for file in files for row in read_rows(file) if not held_out(row)]
    texts = random.Random(1).sample(rows, min(READ_FOR_ROUNDING, len(rows)))
    learned = exporting.load(base, checkpoint)
    fineness = Fineness(fine_words, fine)
    exporting.folder(learned, base, out, texts, fine=fineness, longest=longest, notes=notes)


@app.command()
def card(
    files: Files,
    folder: Annotated[Path, typer.Option(help="the model's folder", exists=True)],
    making: Annotated[Path, typer.Option(help="JSON with title, what, base, seen, read", exists=True)],
    figures: Annotated[Path, typer.Option(help="text with the tables of figures", exists=True)],
) -> None:
    """Write the model card."""
    from verify.training import card as cards

    told = json.loads(making.read_text(encoding="utf-8"))
    told["figures"] = figures.read_text(encoding="utf-8").strip()
    cards.write(folder, teaching(files, False), cards.Making(**told))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    sys.exit(main(commands=app, name="python -m verify.training"))
