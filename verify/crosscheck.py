"""The whole line in one screen: files in, flags in the store; only what changed is read again.

Every document is stored as soon as it is read, so a run that is stopped goes on where it was. Everything here is a
pure function of the documents, of the rules (`verify/rules.py`) and of reviewers' words in the log, which lie over what
was read (`verify/decisions/mend.py`, `verify/origin.py`); nothing a reviewer did is touched.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from claims.model import Claim, Document, content_id
from verify import embedding, rules
from verify.changes import Stood, changes
from verify.decisions.mend import mended
from verify.embedding import Vectors
from verify.engine.base import Engine
from verify.entail.base import Judge
from verify.errors import StoreError
from verify.flag import flag_claims
from verify.flagging import english
from verify.flagging.touched import Basis, basis
from verify.flagging.touched import changed as touched_by
from verify.flagging.unusual import unusual
from verify.inbox import Inbox
from verify.judging import Judging
from verify.model import Change, CheckReport, Link, Reuse
from verify.origin import Origins
from verify.origins.families import Families
from verify.origins.reuse import find_reuse
from verify.origins.sides import Told, told_in
from verify.pair import choose, takes_part
from verify.stages import Stage
from verify.store import FlagFilter, Store
from verify.weighing import weights

OFFICES, RULES = "offices", "rules"  # notes on documents: a kind, and the key of what they were made by
NAMED = 3  # articles that are named where one was misspelt
Progress = Callable[[str, int, int], None]  # stage, done, total (0: not known yet)


class Anew(NamedTuple):
    """What came of flagging a corpus anew: how many pairs were compared for it, and which flags changed."""

    pairs: int
    changed: tuple[Change, ...]


def silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def check(
    paths: Sequence[Path], store: Store, *, engine: Engine, judge: Judge | None = None, progress: Progress = silent
) -> CheckReport:
    """Read `paths`, extract, cross-reference and store; return what was done, the files that could not be read too.

    Articles pass through one by one, so memory does not grow with their number until they are compared.
    """
    head = store.head().seq or 0  # what is said from here on may come too late to be minded
    before = None
    known, edits = store.document_fingerprints(), store.edits()
    inbox = Inbox(paths, known, rules.reading(), edits=edits, again=store.unread())
    for stored, (document, read) in enumerate(engine.extract(inbox.fresh()), start=1):
        before = store.flagged() if before is None else before  # what is stored anew loses its flags
        found = mended(document, read, store.claim_words(document.id))
        store.save_document(document, found, fingerprint=inbox.version_of(document))
        progress(Stage.READING, *inbox.passed(stored))
    anew = refresh(store, engine=engine, judge=judge, progress=progress, minded=head, before=before)
    return _report(store, inbox, anew)


def take_out(names: Sequence[str], store: Store) -> None:
    """Forget articles by their names, all or none; what was decided on them stays in the log.

    Raises StoreError for a name that the corpus does not hold.
    """
    held = store.document_fingerprints()
    for name in names:
        if name not in held:
            raise StoreError(f"{name}: no article of that name in {store.name}; {_instead(name, sorted(held))}")
    for name in names:
        store.remove_document(name)


def _instead(name: str, held: Sequence[str]) -> str:
    """Return the names that come nearest to one that is not known, else the first of all."""
    near = get_close_matches(name, held, n=NAMED, cutoff=0.5)
    if near:
        return f"did you mean {' or '.join(near)}?"
    more = f" and {len(held) - NAMED:,} more" if len(held) > NAMED else ""
    return f"it holds {', '.join(held[:NAMED])}{more}" if held else "it holds none"


def refresh(
    store: Store,
    *,
    engine: Engine,
    judge: Judge | None = None,
    progress: Progress = silent,
    minded: int | None = None,
    before: Mapping[str, Stood] | None = None,
) -> Anew:
    """Flag the corpus where documents or versions changed; return the number of pairs compared and what changed.

    What articles that came or went cannot have changed is left as it is: pairs of statements, their links, flags.
    `minded` is the last row of the log that the claims were read with; None: whatever the log holds now. `before` are
    the flags that changes are told of; None: those that the store holds now.
    """
    head = (store.head().seq or 0) if minded is None else minded
    documents = {d.id: d for d in store.documents()}
    families, corrections = Families.read(), store.corrections()
    copies = {id_: [copy.publisher or copy.name for copy in held] for id_, held in store.copies().items()}
    over = content_id(_rules(judge), families.fingerprint, corrections.model_dump_json(), *map(str, copies.items()))
    state = content_id(over, *sorted(f"{d.id} {d.model_dump_json(exclude={'text'})}" for d in documents.values()))
    if store.flags_fingerprint() == state:
        store.mind(head)
        return Anew(0, ())
    before = store.flagged() if before is None else before
    statements = [one for one in store.claims(passed_over=True) if takes_part(one)]
    store.replace_reuse(_reuse(documents, progress))
    pairs = compare(statements, store, engine=engine, judge=judge, progress=progress)
    progress(Stage.ORIGINS, 0, 0)
    shared, told = store.reuse(), _told(documents, store)
    origins = Origins(
        statements, documents, reuse=shared, families=families, corrections=corrections, copies=copies, told=told
    )
    progress(Stage.FLAGS, 0, 0)
    changed = _flag(store, statements, documents, origins, over=over, state=state, before=before)
    store.mind(head)
    return Anew(pairs, changed)


def _flag(
    store: Store,
    statements: Sequence[Claim],
    documents: Mapping[str, Document],
    origins: Origins,
    *,
    over: str,
    state: str,
    before: Mapping[str, Stood],
) -> tuple[Change, ...]:
    """Make the flags anew that can be others than those that are stored; return what changed since `before`."""
    claims = [one for one in statements if one.passed_over is None]
    odd = unusual(claims, english.load())
    now = basis(over, statements, documents, store.reuse(), origins, odd)
    based = Basis.model_validate_json(store.flags_basis() or "{}")
    flagged, ids = store.flagged().keys(), {one.id for one in claims}
    if based.over != over:
        some, links = ids, store.links()
    else:
        known, seen = touched_by(based, now, statements, origins)
        touched = known | store.linked(known) | seen | store.touched() | (ids - flagged)
        some = touched & ids
        links = store.links(some)
    made = flag_claims(statements, links, documents, origins, odd, only=some)
    ended = sorted(flagged - ids)
    store.put_flags(made, ended=ended, fingerprint=state, basis=now.model_dump_json())
    return changes(before, made, before.keys() - ids)


def _told(documents: Mapping[str, Document], store: Store) -> dict[str, Told]:
    """Return whom each document names with an office or a role; what was read before comes from the store."""
    held = store.notes(OFFICES)
    again = held.pop(RULES, None) != rules.comparing()
    known = {} if again else {id_: Told.from_json(payload) for id_, payload in held.items() if id_ in documents}
    new = {id_: told_in(one.text) for id_, one in documents.items() if id_ not in known}
    notes = {id_: told.to_json() for id_, told in new.items()} | ({RULES: rules.comparing()} if again else {})
    store.save_notes(OFFICES, notes, clear=again)
    return known | new


def _reuse(documents: Mapping[str, Document], progress: Progress) -> list[Reuse]:
    progress(Stage.COPIES, 0, len(documents))
    found = find_reuse(documents.values())
    progress(Stage.COPIES, len(documents), len(documents))
    return found


def _rules(judge: Judge | None) -> str:
    return rules.comparing(judge.fingerprint if judge else "")


def compare(
    statements: Sequence[Claim], store: Store, *, engine: Engine, judge: Judge | None, progress: Progress
) -> int:
    """Keep what each statement does to others, in both directions; return how many pairs had to be compared for it.

    The rules see every pair, the judge those that the rules or nearness make worth its time.
    """
    by = _rules(judge)
    meanings, vectors = _meanings(statements, store, engine, progress)
    rows = vectors[[meanings[c.restated] for c in statements]] if statements else vectors
    choice = choose(statements, rows, store.chosen(by))
    links: Iterable[Link] = ()
    if choice.new:
        told = partial(progress, Stage.COMPARING)
        links = engine.relate(statements, choice.new, meanings, vectors, lambda done: told(done, len(choice.new)))
        if judge is not None:
            judging = Judging(judge, store, weights.load())
            links = judging.links(statements, choice.new, links, partial(progress, Stage.JUDGING))
    store.keep_compared(
        by,
        choice.articles,
        forgotten=choice.forgotten,
        fresh=[statements[row].id for row in choice.fresh],
        gone=((statements[left].id, statements[right].id) for left, right in choice.gone),
        links=links,
    )
    return len(choice.new)


def _meanings(
    statements: Sequence[Claim], store: Store, engine: Engine, progress: Progress
) -> tuple[dict[str, int], Vectors]:
    """Return the row of every text that is compared by meaning, and the vectors; known ones come from the store."""
    texts = list(
        dict.fromkeys(t for c in statements for t in (c.restated, *(f.topic_text for f in c.frames if f.topic_text)))
    )
    keys = [content_id(embedding.fingerprint(), text) for text in texts]
    stored = store.vectors(keys)
    new = [i for i, key in enumerate(keys) if key not in stored]
    made = engine.embed([texts[i] for i in new], lambda done: progress(Stage.MEANINGS, done, len(new)))
    store.save_vectors({keys[i]: made[row] for row, i in enumerate(new)})
    vectors = np.empty((len(texts), embedding.DIMENSIONS), dtype=np.float32)
    for i, key in enumerate(keys):
        if key in stored:
            vectors[i] = stored[key]
    vectors[new] = made
    return {text: i for i, text in enumerate(texts)}, vectors


def _report(store: Store, inbox: Inbox, anew: Anew) -> CheckReport:
    flags = store.facets(FlagFilter()).flag
    return CheckReport(
        read=inbox.read,
        kept=inbox.kept,
        refused=inbox.refused,
        claims=sum(flags.values()),
        pairs=anew.pairs,
        changed=anew.changed,
        problems=tuple(inbox.problems),
        passed_over=len(store.claims(passed_over=True)) - sum(flags.values()),
        flags={kind.value: n for kind, n in flags.items()},
    )
