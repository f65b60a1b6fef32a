"""A parsed article in, quick ways from a place in its text to the words there out."""

from bisect import bisect_left, bisect_right

from claims.parse.tokens import Doc, Token


class Page:
    """A document's words, found by their offsets; made once per document and room."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text, self._starts = doc.text, doc.starts

    def token_at(self, offset: int) -> Token | None:
        """Return the word that covers `offset`, or the last one before it."""
        i = bisect_right(self._starts, offset) - 1
        return self.doc[i] if i >= 0 else None

    def token_from(self, offset: int) -> Token | None:
        """Return the first word that starts at `offset` or after it."""
        i = bisect_left(self._starts, offset)
        return self.doc[i] if i < len(self._starts) else None

    def root_of(self, start: int, end: int) -> Token | None:
        """Return the word in the stretch on which the rest of it hangs."""
        first, last = self.token_at(start), self.token_at(max(start, end - 1))
        if first is None or last is None:
            return None
        for i in range(first.i, last.i + 1):
            token = self.doc[i]
            if not first.i <= token.head.i <= last.i or token.head.i == token.i:
                return token
        return first
