"""What cross-referencing costs and how it grows: `python -m tests.bench.crosscheck [CLAIMS ...]`.

Statements are made from the seeds' own claims by exchanging words, so that there is something to find. Printed for each
size: pairs, seconds for finding and for relating them, and beside them what a user would pick instead: comparing every
pair with rapidfuzz's token_set_ratio. That takes the square of the claims, so that it is left out above 8,000 of them.
"""

import random
import sys
import time
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from claims.extract import extract_all
from claims.model import Claim
from claims.read import read_path
from tests.bench.arguments import reader
from verify.embedding import embed
from verify.pair import candidate_pairs
from verify.relate import relate

SEEDS = Path(__file__).parents[2] / "seeds"
SIZES = (500, 1000, 2000, 4000)
MOST_SQUARED = 8000


def statements(count: int) -> list[Claim]:
    """Return that many claims: the seeds' own, each copy with one word of its terms exchanged."""
    documents = [d for d in read_path(SEEDS) if not isinstance(d, Exception)]
    own = [c for _, found in extract_all(documents) for c in found if not c.passed_over]
    rng = random.Random(0)
    words = sorted({t for c in own for t in c.terms})
    out = []
    for number in range(count):
        claim = own[number % len(own)]
        terms = [t if rng.random() < 0.7 else rng.choice(words) for t in claim.terms]
        changes = {
            "id": f"{number:032x}",
            "document_id": f"{number % 97}",
            "terms": tuple(terms),
            "restated": " ".join(terms),
        }
        out.append(claim.model_copy(update=changes))
    return out


def all_pairs(texts: list[str]) -> float:
    """Return how long it takes to hold every text against every other by its words, in seconds."""
    start = time.process_time()
    np.max(process.cdist(texts, texts, scorer=fuzz.token_set_ratio, workers=1))
    return time.process_time() - start


def main(sizes: tuple[int, ...]) -> None:
    """Print one line a size."""
    everything = statements(max(sizes))
    topics = sorted({f.topic_text for c in everything for f in c.frames})
    meanings = dict(zip(topics, embed(topics), strict=True))
    vectors = embed([c.restated for c in everything])
    sys.stdout.write("claims   pairs  pairs/claim  candidates s  relate s  ms/pair  all pairs by wording s  ratio\n")
    for size in sizes:
        claims = everything[:size]
        start = time.process_time()
        pairs = candidate_pairs(claims, vectors[:size])
        found = time.process_time()
        for pair in pairs:
            both = claims[pair.left], claims[pair.right]
            relate(*both, pair.similarity, lambda a, b: float(meanings[a] @ meanings[b]))
        done = time.process_time()
        naive = all_pairs([c.restated for c in claims]) if size <= MOST_SQUARED else float("nan")
        sys.stdout.write(
            f"{size:6d} {len(pairs):7d} {len(pairs) / size:12.1f} {found - start:13.2f} {done - found:9.2f}"
            f" {(done - found) / max(1, len(pairs)) * 1000:8.3f} {naive:23.2f} {(done - start) / naive:6.2f}\n"
        )


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("claims", nargs="*", type=int, default=list(SIZES))
    main(tuple(arguments.parse_args().claims))
