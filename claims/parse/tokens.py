"""The words of one article as the parser left them, with their places in its tree: plain records, named as in spaCy.

spaCy makes a new object each time one of its words is looked at, and the rules look at each some forty times. So
`claims/nlp.py` copies a parse into these records once, and the rules read nothing else.
"""

from collections.abc import Iterator
from itertools import pairwise

from claims.clean import Mark
from claims.parse.lines import Line, split_lines

MOST_ROUNDS = 10  # over the words of an article whose branches cross


class Token:
    """One word or mark: how it is written, what it is, and what it hangs on. A sentence's root is its own head."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "is_stop",
        "left_edge",
        "lemma_",
        "lower_",
        "pos_",
        "right_edge",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )
    doc: "Doc"
    i: int  # its number in the article
    idx: int  # its offset in the text
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    whitespace_: str  # the blank behind it, or nothing
    is_alpha: bool
    is_punct: bool
    is_quote: bool
    is_space: bool
    is_stop: bool
    is_sent_start: bool
    head: "Token"
    children: "tuple[Token, ...]"  # in order of the text
    left_edge: "Token"  # the first and the last word of all that hangs on it
    right_edge: "Token"
    sent: "Span"

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"{self.text}/{self.i}"

    @property
    def text_with_ws(self) -> str:
        """The word with the blank behind it."""
        return self.text + self.whitespace_

    @property
    def subtree(self) -> "Iterator[Token]":
        """The word and all that hangs on it, in order of the text."""
        for child in self.children:
            if child.i < self.i:
                yield from child.subtree
        yield self
        for child in self.children:
            if child.i > self.i:
                yield from child.subtree


class Span:
    """A stretch of words, from token `start` to before token `end`."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: "Doc", start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label  # of what kind the name is that stands here

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc[self.start : self.end])

    def __getitem__(self, place: int) -> Token:
        return self.doc[self.end + place if place < 0 else self.start + place]

    def __repr__(self) -> str:
        return self.text

    @property
    def start_char(self) -> int:
        """The offset at which the stretch begins."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """The offset behind its last word."""
        last = self.doc[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """The stretch as written."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def sent(self) -> "Span":
        """The sentence that it begins in."""
        return self.doc[self.start].sent

    @property
    def root(self) -> Token:
        """The word that the rest of the stretch hangs on: the nearest to the root of its sentence."""
        if self.end - self.start == 1:
            return self.doc[self.start]
        top = next((token for token in self if token.head is token), None)
        if top is not None:
            return top
        loose = [token for token in self if not self.start <= token.head.i < self.end]
        return min(loose, key=_depth, default=self.doc[self.start])


def _depth(token: Token) -> int:
    """Return how far a word is from the root of its sentence; marks are farther than all words."""
    if (token.is_space or token.is_punct) and not token.children:
        return len(token.doc)
    steps = 0
    while token.head is not token:
        token, steps = token.head, steps + 1
    return steps


class Doc(list[Token]):
    """The words of an article in order, with its text, its sentences and the names that the pipeline found."""

    __slots__ = ("ents", "lines", "marks", "sents", "starts", "text")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.lines: list[Line] = split_lines(text)
        self.starts: list[int] = []  # the offset of each word
        self.sents: list[Span] = []
        self.ents: list[Span] = []  # the names, each with its label
        self.marks: list[Mark] = []  # the stretches that are none of the article's statements

    def span(self, start: int, end: int) -> Span:
        """Return the stretch from token `start` to before token `end`."""
        return Span(self, start, end)


def tie(doc: Doc, heads: list[int]) -> None:
    """Tie the words into a tree, each to the word at the number in `heads`, and fill in what follows from it."""
    starts = [token.i for token in doc if token.is_sent_start or token.i == 0]
    below: dict[int, list[Token]] = {}
    for token, left, right, head in zip(doc, *_edges(heads, starts), heads, strict=True):
        token.head, token.left_edge, token.right_edge, token.children = doc[head], doc[left], doc[right], ()
        if token.i != head:
            below.setdefault(head, []).append(token)
    for i, dependents in below.items():
        doc[i].children = tuple(dependents)
    doc.starts = [token.idx for token in doc]
    doc.sents = [Span(doc, start, end) for start, end in pairwise([*starts, len(doc)])]
    for sentence in doc.sents:
        for token in doc[sentence.start : sentence.end]:
            token.sent = sentence


def _edges(heads: list[int], starts: list[int]) -> tuple[list[int], list[int]]:
    """Return the first and the last word of all that hangs on each word, reckoned as the pipeline does.

    Where branches cross, it goes over the words again until every sentence begins with the first word of its root.
    """
    forwards = list(enumerate(heads))
    order = forwards + forwards[::-1]
    lefts, rights = list(range(len(heads))), list(range(len(heads)))
    roots, wanted = [i for i, head in forwards if i == head], set(starts)
    for _ in range(MOST_ROUNDS):
        for i, head in order:
            if lefts[i] < lefts[head]:
                lefts[head] = lefts[i]
            if rights[i] > rights[head]:
                rights[head] = rights[i]
        if {lefts[i] for i in roots} == wanted:
            break
    return lefts, rights


def loosen(doc: Doc) -> None:
    """Untie the words of an article that has been read: Python is slow to clear away what hangs together in circles."""
    for token in doc:
        del token.doc, token.head, token.children, token.left_edge, token.right_edge, token.sent
