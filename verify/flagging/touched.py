"""What flags were made of last time and now in; which statements need their flag made anew out.

A flag hangs on its claim and its links, which the store knows of; on what is known of the articles they stand in,
copied text included; on who is behind the names they are given to; and on whether their wording is unusual. Each is
known here by a digest, so that one article more is held against those flags alone that it can change.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from claims.model import Claim, Document, Frozen, content_id
from verify.model import Reuse
from verify.origin import Origins
from verify.origins.copies import groups

SHORT = 12  # characters of a digest


class Basis(Frozen):
    """What a set of flags was made of, beside claims and links."""

    over: str = ""  # all that every flag hangs on: rules, publishers, reviewers' words on origins
    documents: dict[str, str] = {}
    voices: dict[str, str] = {}
    unusual: dict[str, str] = {}


def basis(
    over: str,
    claims: Iterable[Claim],
    documents: Mapping[str, Document],
    reuse: Sequence[Reuse],
    origins: Origins,
    unusual: Mapping[str, str],
) -> Basis:
    """Return what the flags of a corpus are made of."""
    names = {name for claim in claims for name in origins.voices(claim)}
    return Basis(
        over=over,
        documents=_documents(documents, reuse, origins),
        voices={name: content_id(origins.facts(name))[:SHORT] for name in sorted(names)},
        unusual=dict(unusual),
    )


def _documents(documents: Mapping[str, Document], reuse: Sequence[Reuse], origins: Origins) -> dict[str, str]:
    """Return what is known of each document, and of those that share text with it, as a digest."""
    told = {
        id_: content_id(one.model_dump_json(exclude={"text"}), origins.outlet(one)) for id_, one in documents.items()
    }
    group = groups((one.left, one.right) for one in reuse)
    shared: dict[int, list[str]] = defaultdict(list)
    for id_, number in group.items():
        shared[number].append(told.get(id_, ""))
    for one in reuse:
        shared[group[one.left]].append(content_id(one.model_dump_json()))
    all_of = {number: content_id(*sorted(parts)) for number, parts in shared.items()}
    return {id_: content_id(mine, all_of.get(group.get(id_, -1), ""))[:SHORT] for id_, mine in told.items()}


def changed(
    before: Basis, now: Basis, claims: Iterable[Claim], origins: Origins
) -> tuple[set[str], set[str]]:
    """Return the claims that are known otherwise than before, and those whose wording alone is seen otherwise.

    The flags of the first, and of all that have links with them, are to be made anew; of the second their own alone.
    """
    documents = {id_ for id_, told in now.documents.items() if before.documents.get(id_) != told}
    names = {name for name, told in now.voices.items() if before.voices.get(name) != told}
    known = {one.id for one in claims if one.document_id in documents or not names.isdisjoint(origins.voices(one))}
    seen = before.unusual.keys() | now.unusual.keys()
    return known, {id_ for id_ in seen if before.unusual.get(id_) != now.unusual.get(id_)}
