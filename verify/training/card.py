"""What a model was made of and how it fares in, its model card out: README.md beside the model.

The form follows Mitchell et al., "Model Cards for Model Reporting" (FAT* 2019), in the words of this project.
"""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from verify.training.mixture import SHARES
from verify.training.rows import Row

CARD = """# {title}

{what}

## What it is for

Two statements in, how likely the first (evidence) supports, contradicts or leaves open the second (claim) out. In
Twosource it is one voice beside the rules: `verify/weighing/` weighs both, and every relation shows its reasons. It is
not for deciding whether something is true, nor for single words, headlines without a verb, or languages other than
English.

## How it was made

- Base: {base}, Apache License 2.0.
- Trained with `python -m verify.training train` on {seen:,} pairs drawn from the sets below; `python -m verify.training
  export` wrote it as ONNX with int8 products.
- 4 % of each set, chosen by a hash of the evidence (of the event, in `accounts`), was held out to fit the table of
  weights; of `coverage` and `ecb` a fifth of the events.

| set | pairs it was drawn from | share at the beginning and end | licence as found |
| --- | --- | --- | --- |
{sets}

`fever_unrelated` is FEVER's claims with evidence of other claims; `denied` is claims of these sets in the negative,
with each label alike; `made` is written by `python -m verify.training make`: statements of made-up news events, and
sentences of Wikipedia with one thing changed; `unlabelled`, where it is in the list, is pairs of texts of these sets
of which a larger model said what they are; `accounts` is pairs of `verify/training/written/`, statements of invented
news events that a language model wrote for this project: tellings of one fact, rival ones, weaker ones, and neighbours
that are true beside them. A sample of them was read by eye. `coverage` is what the tool takes from 240 articles on 80
invented events, three outlets each, that a language model wrote, and `ecb`, where it is in the list, the same of ECB+
(Agata Cybulska and Piek Vossen), whose texts are not part of this project: a language model read each event whole and
said of every two statements how far one bears out the other, or that they cannot both be true. {read}
`--strict-licences` leaves out the sets that state no licence.

## How it fares

Development parts of the sets, none of whose texts were in training; scored on a sample, see the heading of each table.

```
{figures}
```

## Its limits

- What the sets do not have it has not learned: sources, dates across articles, irony, figures within long arguments.
- Sets made by crowds and by rules carry their makers' habits; a word like "not" weighs more than it should.
- Evidence of more than {longest} tokens is cut; Twosource gives it the sentences nearest to the claim.
- It reads the text alone and knows nothing of who says it: denials and reported speech are for the rules.

The SHA-256 of every file stands in `SHA256SUMS`; Twosource refuses files that differ. What is Twosource's own in these
weights is under the Apache License 2.0, like the project.
"""


class Making(NamedTuple):
    """What a card tells that cannot be read from the files."""

    title: str
    what: str
    base: str
    seen: int
    read: str
    figures: str


def write(folder: Path, rows: Iterable[Row], making: Making) -> None:
    """Write the card of the model in `folder`; `rows` are those that it was trained on."""
    notes = json.loads((folder / "twosource.json").read_text(encoding="utf-8"))
    told = CARD.format(**making._asdict(), sets=_sets(rows), longest=notes["max_length"])
    (folder / "README.md").write_text(told, encoding="utf-8")


def _sets(rows: Iterable[Row]) -> str:
    sizes, licences = Counter[str](), dict[str, str]()
    for row in rows:
        sizes[row.source] += 1
        licences.setdefault(row.source, row.licence.partition(": ")[0])
    licences["denied"] = licences["unlabelled"] = "those of the sets that the texts are from"
    licences["accounts"] = licences["coverage"] = "Apache-2.0"
    licences["made"] = "Apache-2.0; CC BY-SA where a sentence of Wikipedia was changed"
    shares = {name: share for name, share in SHARES.items() if sizes[name]}
    early, late = sum(share.early for share in shares.values()), sum(share.late for share in shares.values())
    lines = (
        f"| {name} | {sizes[name]:,} | {share.early / early:.0%}, {share.late / late:.0%} | {licences[name]} |"
        for name, share in shares.items()
    )
    return "\n".join(lines)
