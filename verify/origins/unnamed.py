"""Two sources in, whether one that is not named may be the other out: two of one part, or media that nobody names."""

from claims.lexicon.people import BODY_WORDS
from verify.model import OriginKind
from verify.origins.families import fold
from verify.origins.source import Source
from verify.texts.naming import as_told

MEDIUM = "medium"  # the part of media without a name


def same_unnamed(left: Source, right: Source) -> str | None:
    """Say why two unnamed voices cannot be told apart: the same part, and nobody named that only one speaks for."""
    (role, *ours), (other, *theirs) = left.key or ("",), right.key or ("",)
    apart = set(ours) - set(theirs) and set(theirs) - set(ours)
    if not role or role != other or apart:
        return None
    if left.name.casefold() == right.name.casefold():
        return f"both quote {as_told(left.name)} without a name"
    return f"{as_told(left.name)} and {as_told(right.name)}, both without a name, may be the same"


def may_be_the_medium(unnamed: Source, named: Source) -> str | None:
    """Say whether media without a name may be the one that is named: nothing tells the two apart."""
    if unnamed.key != (MEDIUM,) or named.kind not in (OriginKind.OUTLET, OriginKind.AGENCY, OriginKind.MEDIUM):
        return None
    return f"{as_told(unnamed.name)}, of which none is named, may be {named.name}"


def same_paper(short: Source, full: Source) -> str | None:
    """Say whether "the Times" may be The New York Times."""
    if short.kind is not OriginKind.BODY or full.kind not in (OriginKind.OUTLET, OriginKind.MEDIUM):
        return None
    last = fold(full.name).split()[-1]
    return f"{short.name} may be {full.name}" if last == short.key[0] and last in BODY_WORDS else None
