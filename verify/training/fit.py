"""Measured pairs with their labels in, the weights of the table out: multinomial logistic regression.

"neither" stands at nought, as in `verify/weighing/`; every set counts the same however large it is, and a penalty keeps
weights that tell nothing at nought, or where `PRIOR` has them.
"""

import json
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import torch
from torch.nn import functional

from verify.training.rows import LABELS, Label
from verify.weighing.weigh import BIAS
from verify.weighing.weights import PLACE

ROUNDS = 200
LEAST = 0.05  # a weight nearer to nought than this is left out
RELATIONS = ("supports", "contradicts")
UNREAD = ("model_back:", "log_words")  # costs a second reading; lengths say what set a pair is of
PRIOR = {  # labelled pairs hold few that a rule speaks for: without them its word keeps the weight that it was given
    "found:supports": (0.5, -0.5),
    "found:contradicts": (-1.0, 1.5),
}
LESS = {"joci": 0.3, "mpe": 0.2, "help": 0.2, "temporal_nli": 0.3, "snli": 0.6}  # captions and rule-made sets


class Measured(NamedTuple):
    """Features, shape (pairs, names); labels as positions in `LABELS`; the weight of each pair."""

    names: list[str]
    features: torch.Tensor
    labels: torch.Tensor
    shares: torch.Tensor


def read(answers: Path, part: str) -> Measured:
    """Return what the answers hold; without a model its words are left out."""
    rows = [json.loads(line) for line in answers.open(encoding="utf-8")]
    left_out = UNREAD if part == "with_model" else (*UNREAD, "model:")
    names = sorted({name for row in rows for name in row["features"] if not name.startswith(left_out)})
    sizes = Counter(row["source"] for row in rows)
    shares = torch.tensor([LESS.get(row["source"], 1.0) / sizes[row["source"]] for row in rows], dtype=torch.double)
    values = [[1.0, *(row["features"].get(name, 0.0) for name in names)] for row in rows]
    return Measured(
        [BIAS, *names],
        torch.tensor(values, dtype=torch.double),
        torch.tensor([LABELS.index(Label(row["label"])) for row in rows]),
        shares / shares.sum(),
    )


def fitted(answers: Path, part: str, strength: float) -> dict[str, dict[str, float]]:
    """Return the weights of each relation by feature."""
    measured = read(answers, part)
    prior = torch.tensor([PRIOR.get(name, (0.0, 0.0)) for name in measured.names], dtype=torch.double)
    weights = prior.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([weights], max_iter=ROUNDS, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = _loss(weights, measured) + strength * ((weights - prior)[1:] ** 2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return {relation: _named(measured.names, weights[:, i]) for i, relation in enumerate(RELATIONS)}


def _loss(weights: torch.Tensor, measured: Measured) -> torch.Tensor:
    sums = measured.features @ weights
    logits = functional.pad(sums, (0, 1))  # neither stands at nought
    each = functional.cross_entropy(logits, measured.labels.clamp(max=2), reduction="none")
    against = torch.logsumexp(logits, -1) - torch.logsumexp(logits[:, 1:], -1)
    each = torch.where(measured.labels == LABELS.index(Label.NOT_SUPPORTS), against, each)
    return (each * measured.shares).sum()


def _named(names: list[str], weights: torch.Tensor) -> dict[str, float]:
    told = zip(names, weights.tolist(), strict=True)
    return {name: round(weight, 2) for name, weight in told if abs(weight) >= LEAST}


def write(part: str, weights: dict[str, dict[str, float]]) -> None:
    """Put the weights into the file that is shipped, the rest of which stays."""
    held = json.loads(PLACE.read_text(encoding="utf-8"))
    held[part] = weights
    PLACE.write_text(json.dumps(held, indent=2) + "\n", encoding="utf-8")
