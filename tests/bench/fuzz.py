"""Try extraction on text that nobody would write: `python -m tests.bench.fuzz [DOCUMENTS] [SEED]`.

A document is made of one to four sentences of the seeds, cut, doubled, shuffled and strewn with characters that break
readers: quote marks of all kinds, brackets, digits, control characters, other scripts, joined emoji. Most are as short
as a headline (40 characters on average), every fourth is a short paragraph (up to 400). Every document must be read
without a crash, parts included, every offset must give back its text, and no word may be unread. What fails is printed.
"""

import random
import sys
import time
from pathlib import Path

from claims.errors import ReadError
from claims.extract import extract_all
from claims.model import Claim, Document
from claims.read import read_text
from claims.unread import UNREAD
from tests.bench.arguments import reader

SEEDS = Path(__file__).parents[2] / "seeds"
STRANGE = list("“”‘’«»\"'()[]{}—–-…·/\\%$€£°½²،。「」\u200b\u200d\ufeff\u00a0\t\n\r\u2028\x07🇺🇳👩‍🚒éßЖ中אم")
WORDS = "said denied more than 30,000 troops on Monday according to sources not no about $2 billion U.S. Mr. if".split()
WORDS += "let as such that of by , and or but nor both either while who which when because former better 's".split()
BATCH = 256


def pieces() -> list[str]:
    """Return the sentences and fragments that documents are made of."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    return [piece for text in texts for line in text.splitlines() for piece in line.split(". ") if piece]


def made(rng: random.Random, parts: list[str]) -> str:
    """Return one document of one to four mutated pieces."""
    text = rng.choice([" ", ". ", "\n", "\n\n", ", "]).join(rng.choices(parts, k=rng.randint(1, 4)))
    for _ in range(rng.randint(0, 6)):
        place = rng.randint(0, len(text))
        cut = rng.randint(0, 12)
        new = rng.choice([rng.choice(STRANGE) * rng.randint(1, 3), f" {rng.choice(WORDS)} ", ""])
        text = text[:place] + new + text[place + cut :]
    return text[: rng.randint(1, rng.choice([80, 80, 80, 400]))]


def faults(document: Document, claims: list[Claim]) -> list[str]:
    """Return what is wrong with the claims of a document, in words."""
    found = []
    for claim in claims:
        parts = [(claim.start, claim.end, claim.text)]
        parts += [(q.start, q.end, q.text) for q in claim.quantities]
        parts += [(p.start, p.end, p.text) for p in claim.periods]
        parts += [(e.start, e.end, e.text) for e in claim.entities]
        if claim.passed_over == UNREAD:
            found.append(f"not understood: {claim.text!r}")
        if any(document.text[start:end] != text for start, end, text in parts):
            found.append(f"an offset that does not give back its text in {claim.text!r}")
        if not claim.restated.strip() and not claim.passed_over:
            found.append(f"an empty context for {claim.text!r}")
    read = {i for claim in claims for i in range(claim.start, claim.end)}
    lost = [c for i, c in enumerate(document.text) if c.isalpha() and i not in read]
    if lost:
        found.append(f"{len(lost)} letters are unread: {''.join(lost)[:40]!r}")
    return found


def main(count: int, seed: int) -> int:
    """Read `count` documents; return how many had a fault."""
    rng, parts, bad, start = random.Random(seed), pieces(), 0, time.monotonic()
    done = 0
    while done < count:
        batch = []
        for _ in range(min(BATCH, count - done)):
            done += 1
            try:
                batch.append(read_text(made(rng, parts), f"{done}.txt"))
            except ReadError:
                continue  # refused with a word: empty, or with a NUL
        for document, claims in extract_all(batch, parts=True):
            wrong = faults(document, claims)
            bad += bool(wrong)
            if wrong:
                sys.stdout.write(f"{document.name}: {document.text!r}: {'; '.join(wrong)}\n")
        if done % (BATCH * 8) == 0:
            sys.stdout.write(f"{done} documents, {bad} with a fault, {time.monotonic() - start:.0f} s\n")
            sys.stdout.flush()
    sys.stdout.write(f"{done} documents, {bad} with a fault, {time.monotonic() - start:.0f} s\n")
    return bad


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("documents", nargs="?", type=int, default=10_000)
    arguments.add_argument("seed", nargs="?", type=int, default=0)
    asked = arguments.parse_args()
    sys.exit(1 if main(asked.documents, asked.seed) else 0)
