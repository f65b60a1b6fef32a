"""A statement and its article in, whether it stands in the heading out."""

from claims.model import Claim, Document


def is_headline(claim: Claim, document: Document) -> bool:
    """Say whether a statement stands in the heading of its article: in the first line, above the text."""
    first, _, rest = document.text.partition("\n")
    return claim.end <= len(first) and bool(rest.strip()) and not first.rstrip().endswith((".", "”", '"'))
