"""The whole line in one screen: files in, flags in the store; only what changed is read again.

Every document is stored as soon as it is read, so a run that is stopped goes on where it was. Everything here is a
pure function of the documents, of the rules (`verify/rules.py`) and of reviewers' words in the log, which lie over what
was read (`verify/mend.py`, `verify/origin.py`); nothing a reviewer did is touched.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from claims.model import Claim, Document, content_id
from verify import embedding, english, rules, weights
from verify.compared import Compared
from verify.embedding import Vectors
from verify.engine.base import Engine
from verify.entail.base import Judge
from verify.families import Families
from verify.flag import flag_claims
from verify.inbox import Inbox
from verify.judging import Judging
from verify.mend import mended
from verify.model import CheckReport, Link, Reuse
from verify.origin import Origins
from verify.pair import candidate_pairs, takes_part
from verify.reuse import find_reuse
from verify.store import FlagFilter, Store
from verify.unusual import unusual

Progress = Callable[[str, int, int], None]  # stage, done, total (0: not known yet)


def silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def check(
    paths: Sequence[Path], store: Store, *, engine: Engine, judge: Judge | None = None, progress: Progress = silent
) -> CheckReport:
    """Read `paths`, extract, cross-reference and store; return what was done, the files that could not be read too.

    Articles pass through one by one, so memory does not grow with their number until they are compared.
    """
    known, edits = store.document_fingerprints(), store.edits()
    inbox = Inbox(paths, known, rules.reading(), edits=edits, again=store.unread())
    for stored, (document, read) in enumerate(engine.extract(inbox.fresh()), start=1):
        found = mended(document, read, store.claim_words(document.id))
        store.save_document(document, found, fingerprint=inbox.version)
        progress("Reading articles", *inbox.passed(stored))
    pairs = refresh(store, engine=engine, judge=judge, progress=progress)
    return _report(store, inbox, pairs)


def refresh(store: Store, *, engine: Engine, judge: Judge | None = None, progress: Progress = silent) -> int:
    """Flag the whole corpus anew where documents or versions changed; return the number of pairs compared.

    Where only the table of publishers or a reviewer's word on an origin changed, nothing is compared again: the links
    that are stored get their flags anew.
    """
    documents = {d.id: d for d in store.documents()}
    families, corrections = Families.read(), store.corrections()
    copies = {id_: [copy.publisher or copy.name for copy in held] for id_, held in store.copies().items()}
    compared = content_id(
        _rules(judge), *sorted(f"{d.id} {d.model_dump_json(exclude={'text'})}" for d in documents.values())
    )
    state = f"{compared} {content_id(families.fingerprint, corrections.model_dump_json(), *map(str, copies.items()))}"
    held = store.flags_fingerprint() or ""
    if held == state:
        return 0
    statements, pairs = [one for one in store.claims(passed_over=True) if takes_part(one)], 0
    if held.startswith(compared):
        links: Iterable[Link] = [item.link for flag in store.iter_flags() for item in flag.evidence]
    else:
        store.replace_reuse(_reuse(documents, progress))
        links, pairs = compare(statements, store, engine=engine, judge=judge, progress=progress)
    origins = Origins(
        statements, documents, reuse=store.reuse(), families=families, corrections=corrections, copies=copies
    )
    odd = unusual([one for one in statements if one.passed_over is None], english.load())
    store.replace_flags(flag_claims(statements, links, documents, origins, odd), fingerprint=state)
    return pairs


def _reuse(documents: Mapping[str, Document], progress: Progress) -> list[Reuse]:
    progress("Looking for copied text", 0, len(documents))
    found = find_reuse(documents.values())
    progress("Looking for copied text", len(documents), len(documents))
    return found


def _rules(judge: Judge | None) -> str:
    return rules.comparing(judge.fingerprint if judge else "")


def compare(
    statements: Sequence[Claim], store: Store, *, engine: Engine, judge: Judge | None, progress: Progress
) -> tuple[list[Link], int]:
    """Return what each statement does to others, in both directions, and how many pairs had to be compared for it.

    The rules see every pair, the judge those that the rules or nearness make worth its time.
    """
    meanings, vectors = _meanings(statements, store, engine, progress)
    rows = vectors[[meanings[c.context] for c in statements]] if statements else vectors
    pairs = Compared(statements, candidate_pairs(statements, rows), store.compared(), _rules(judge))
    found = engine.relate(
        statements, pairs.new, meanings, vectors, lambda done: progress("Comparing claims", done, len(pairs.new))
    )
    if judge is not None:
        judging = Judging(judge, store, weights.load())
        found = judging.links(statements, pairs.new, found, lambda *told: progress("Reading pairs by the model", *told))
    links = [*pairs.known, *(pairs.add(link) for link in found)]
    store.replace_compared(pairs.rows())
    return links, len(pairs.new)


def _meanings(
    statements: Sequence[Claim], store: Store, engine: Engine, progress: Progress
) -> tuple[dict[str, int], Vectors]:
    """Return the row of every text that is compared by meaning, and the vectors; known ones come from the store."""
    texts = list(
        dict.fromkeys(t for c in statements for t in (c.context, *(f.topic_text for f in c.frames if f.topic_text)))
    )
    keys = [content_id(embedding.fingerprint(), text) for text in texts]
    stored = store.vectors(keys)
    new = [i for i, key in enumerate(keys) if key not in stored]
    made = engine.embed([texts[i] for i in new], lambda done: progress("Reading meanings", done, len(new)))
    store.save_vectors({keys[i]: made[row] for row, i in enumerate(new)})
    vectors = np.empty((len(texts), embedding.DIMENSIONS), dtype=np.float32)
    for i, key in enumerate(keys):
        if key in stored:
            vectors[i] = stored[key]
    vectors[new] = made
    return {text: i for i, text in enumerate(texts)}, vectors


def _report(store: Store, inbox: Inbox, pairs: int) -> CheckReport:
    flags = store.facets(FlagFilter()).flag
    return CheckReport(
        read=inbox.read,
        kept=inbox.kept,
        claims=sum(flags.values()),
        pairs=pairs,
        problems=tuple(inbox.problems),
        passed_over=len(store.claims(passed_over=True)) - sum(flags.values()),
        flags={kind.value: n for kind, n in flags.items()},
    )
