"""A statement and its article in, whether it stands in the heading out."""

from claims.model import Claim, Document


def is_headline(claim: Claim, document: Document) -> bool:
    """Say whether a statement stands in the heading of its article: in the first line, above the text, or its title."""
    first, _, rest = document.text.partition("\n")
    if claim.end <= len(first):
        return bool(rest.strip()) and not first.rstrip().endswith((".", "”", '"'))
    before, after = document.text[: claim.start].rpartition("\n")[2], document.text[claim.end :].partition("\n")[0]
    return document.title == f"{before}{claim.text}{after}".strip(" #*")  # below what is told about the file
