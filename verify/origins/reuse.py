"""Documents in, text reuse out: which articles were copied or lightly rewritten from one another, sentence by sentence.

Two steps. Runs of five words, a quarter of them by their hash, lead from a document to those few that share rare
wording with it: every run proposes a bounded number of pairs, and every document keeps a bounded number. Then the
sentences of each such pair are laid side by side; what counts is how many stand nearly word for word in the other. A
short item cut from a long report is found as well, since containment is asked for and not likeness of the whole;
quotations do not count, for two reporters at one press conference write down the same words, nor does a sentence in
which a figure was changed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise, product
from sys import intern
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from claims.clean import line_reason
from claims.lexicon.abbreviations import ABBREVIATIONS
from claims.model import Document
from claims.parse.lines import plain
from verify.model import Copied, Reuse
from verify.texts.figures import figures_differ
from verify.texts.runs import count_own, own_runs, shared_runs, words_in_runs
from verify.texts.words import WORD, words_of

RUN = 5  # words that stand together
SAMPLE = 4  # one run in four is kept, the same ones in every document ...
BRIEF = 200  # ... but all of so few words, for an item of a few lines shares no more than a line with another
NEIGHBOURS = 7  # each document that holds a run is paired with this many after it, and with the first
PER_DOCUMENT = 30  # pairs that are laid side by side
SHARED_RUNS = 3  # kept runs in common, about a sentence: fewer are everyday wording

SHORTEST = 8  # words: a shorter sentence may be the same by chance
NEARLY = 0.8  # share of the shorter sentence's words that stand in the longer one, in order
CLOSELY = 0.85  # share of the longer sentence's words: the sentence was taken over as a whole ...
LONG = 12  # ... and its words are too many to be chosen twice
FEWEST, ADDED = 7, 2  # words of a statement that is no chance when all of them stand in the other, which adds few
QUOTED = 0.5  # a sentence with more of it inside quotation marks tells who spoke, not who wrote
SHORTEST_QUOTED = 3  # words that two quotations have in common
KEPT = 4096  # documents held ready

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]
Words = tuple[str, ...]


class Sentence(NamedTuple):
    """A sentence by its place and its words in lower case; `quoted` says that it is mostly somebody's words."""

    start: int
    end: int
    text: str
    words: Words
    quoted: bool


class Match(NamedTuple):
    """Two sentences that are nearly the same; `closely`: as a whole, and too long for chance."""

    left: Sentence
    right: Sentence
    closely: bool


def find_reuse(documents: Iterable[Document]) -> list[Reuse]:
    """Return the pairs of documents that share sentences; the same pairs whatever the order of `documents`."""
    ordered = sorted(documents, key=lambda document: document.id)
    told = lru_cache(maxsize=KEPT)(lambda position: tuple(_told(ordered[position].text)))
    runs = lru_cache(maxsize=KEPT)(lambda position: _own_runs(ordered[position].text))
    found = []
    for position, others in _candidates(ordered).items():
        ours = told(position)
        holding = _holding(ours)
        for other in others:
            matches = list(_matches(ours, holding, told(other)))
            reuse = _reuse(ordered[position], ordered[other], ours, told(other), matches)
            reuse = _with_runs(reuse, runs(position), runs(other))
            if reuse.joined or reuse.one_wire or any(copied.closely for copied in reuse.copied):
                found.append(reuse)
    return found


def _reuse(
    left: Document, right: Document, ours: Sequence[Sentence], theirs: Sequence[Sentence], matches: Sequence[Match]
) -> Reuse:
    counting = [match for match in matches if _tells_who_wrote(match, left.text)]
    return Reuse(
        left=left.id,
        right=right.id,
        same=min(len({match.left for match in counting}), len({match.right for match in counting})),
        left_of=sum(not sentence.quoted for sentence in ours),
        right_of=sum(not sentence.quoted for sentence in theirs),
        copied=tuple(Copied(*match.left[:2], *match.right[:2], match.closely) for match in matches),
    )


class _Own(NamedTuple):
    """What the writer chose, no quotation and no furniture of a page: how many words, and the runs of six."""

    words: int
    runs: dict[str, tuple[int, int]]


def _own_runs(text: str) -> _Own:
    furniture = [place for place in sentences(text) if _is_furniture(text[slice(*place)])]
    others = [*quotations(text), *furniture]
    return _Own(count_own(text, others), own_runs(text, others))


def _with_runs(reuse: Reuse, ours: _Own, theirs: _Own) -> Reuse:
    found = {"runs": shared_runs(ours.runs, theirs.runs), "alike": words_in_runs(ours.runs, theirs.runs)}
    return reuse.model_copy(update=found | {"left_words": ours.words, "right_words": theirs.words})


def _tells_who_wrote(match: Match, text: str) -> bool:
    """Say whether two like sentences are the writer's own: no quotation, no furniture of a page."""
    if match.left.quoted or match.right.quoted:
        return False
    return not _is_furniture(text[match.left.start : match.left.end])


@lru_cache(maxsize=1 << 15)
def _is_furniture(sentence: str) -> bool:
    return line_reason(plain(sentence)) is not None


def stands_in(text: str, other: str) -> bool:
    """Say whether nearly all words of a statement stand in another text, in order."""
    words = words_of(text)
    return LCSseq.similarity(words, words_of(other)) >= NEARLY * len(words)


def nearly_same(text: str, other: str) -> bool:
    """Say whether two statements are in nearly the same words, and too many of them for chance."""
    ours, theirs = words_of(text), words_of(other)
    shorter, longer = sorted((len(ours), len(theirs)))
    same = LCSseq.similarity(ours, theirs)
    taken_over = same == shorter >= FEWEST and longer - shorter <= ADDED
    return (taken_over or shorter >= LONG and same >= CLOSELY * longer) and not figures_differ(text, other)


def shared_quotation(ours: Sequence[str], theirs: Sequence[str], fewest: int) -> str:
    """Return the longest run of words that stands in quotations on both sides, if it has as many as `fewest`.

    Two that differ in a small word are one: whoever wrote them down, it was heard once.
    """
    best, size = "", max(fewest, SHORTEST_QUOTED)
    for left, right in product(ours, theirs):
        match = SequenceMatcher(None, words_of(left), words_of(right), autojunk=False).find_longest_match()
        if match.size >= size:
            places = list(WORD.finditer(left.replace("’", "'")))[match.a : match.a + match.size]
            best, size = left[places[0].start() : places[-1].end()], match.size + 1
    return best or next((left for left, right in product(ours, theirs) if _one_wording(left, right, fewest)), "")


def _one_wording(left: str, right: str, fewest: int) -> bool:
    """Say whether two quotations as wholes are the same but for a word or so."""
    ours, theirs = words_of(left), words_of(right)
    same = LCSseq.similarity(ours, theirs)
    return same >= max(fewest, SHORTEST_QUOTED + 1) and same >= NEARLY * max(len(ours), len(theirs))


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the stretches of `text` inside quotation marks; one left open ends with its line."""
    return [match.span() for match in _QUOTE.finditer(text)]


# --- which documents to lay side by side


def _candidates(documents: Sequence[Document]) -> dict[int, list[int]]:
    """Return for positions the later ones that share rare runs of words with them, those that share most first kept."""
    pairs, shared = _sharing(*_postings(documents), len(documents))
    taken: Counter[int] = Counter()
    kept: dict[int, list[int]] = defaultdict(list)
    for place in np.lexsort((pairs, -shared)).tolist():
        left, right = divmod(int(pairs[place]), len(documents))
        if min(taken[left], taken[right]) < PER_DOCUMENT:
            taken.update((left, right))
            kept[left].append(right)
    return {left: sorted(kept[left]) for left in sorted(kept)}


def _postings(documents: Sequence[Document]) -> tuple[Hashes, Numbers]:
    """Return the kept runs of all documents, sorted, and the document of each."""
    runs = [_runs(document.text) for document in documents]
    numbers = np.repeat(np.arange(len(runs)), [len(run) for run in runs])
    hashes = np.concatenate([np.empty(0, dtype=np.uint64), *runs])
    order = np.lexsort((numbers, hashes))
    return hashes[order], numbers[order]


def _sharing(hashes: Hashes, numbers: Numbers, count: int) -> tuple[Numbers, Numbers]:
    """Return pairs (left * count + right) that share enough runs, and how many they share."""
    opens = np.concatenate(([True], hashes[1:] != hashes[:-1]))[: len(hashes)]
    starts = np.maximum.accumulate(np.where(opens, np.arange(len(hashes)), 0))
    later = np.flatnonzero(~opens)
    found = [numbers[starts[later]] * count + numbers[later]]  # the first that has the run, with each of the others
    for step in range(1, NEIGHBOURS + 1):
        near = np.flatnonzero((starts[step:] == starts[:-step]) & ~opens[:-step])
        found.append(numbers[near] * count + numbers[near + step])
    pairs, shared = np.unique(np.concatenate(found), return_counts=True)
    enough = shared >= SHARED_RUNS
    return pairs[enough], shared[enough]


def _runs(text: str) -> Hashes:
    """Return the kept runs of a text, each once, as numbers that are the same in every process and on every machine."""
    words = np.fromiter((_number(word) for word in words_of(text)), dtype=np.uint64)
    mixed = np.zeros(max(0, len(words) - RUN + 1), dtype=np.uint64)
    for place in range(RUN):
        mixed = (mixed + words[place : place + len(mixed)]) * np.uint64(0x9E3779B97F4A7C15)  # odd: nothing is lost
        mixed ^= mixed >> np.uint64(29)
    return np.unique(mixed if len(words) < BRIEF else mixed[mixed % np.uint64(SAMPLE) == 0])


@lru_cache(maxsize=1 << 17)
def _number(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


# --- two documents side by side

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W_a-zß-öø-ÿ])")
_QUOTE = re.compile(  # one that is left open ends with its paragraph, unless it would take in too much
    r"“[^”\n]{0,1500}(?:”|(?<!.{800})$)|«[^»\n]{0,1500}»|"
    r"(?<!\w)\"(?=\S)[^\"\n]{0,1500}(?:(?<=\S)\"(?!\w)|(?<!.{800})$)|"
    r"(?<!\w)['‘](?=\w)[^'’\n]{8,120}(?<=[\w.,!?])['’](?!\w)",
    re.MULTILINE,
)
_INITIALS = re.compile(r"(?:\w\.)+")


def _told(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text that are long enough to be compared."""
    quotes = quotations(text)
    for start, end in sentences(text):
        words = tuple(map(intern, words_of(text[start:end])))
        if len(words) >= SHORTEST:
            quoted = sum(max(0, min(end, right) - max(start, left)) for left, right in quotes)
            yield Sentence(start, end, text[start:end], words, quoted > QUOTED * (end - start))


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the stretches of `text` between full stops and line breaks: rough, but the same in every copy."""
    found: list[tuple[int, int]] = []
    for line in re.finditer(r"\S.*", text):
        stops = [stop.end() for stop in _STOP.finditer(text, *line.span()) if not _abbreviates(text, stop)]
        found += pairwise([line.start(), *stops, line.end()])
    return found


def _abbreviates(text: str, stop: re.Match[str]) -> bool:
    """Say whether the full stop belongs to "Mr." or to initials and ends no sentence."""
    before = text[max(0, stop.start() - 12) : stop.start() + 1].split()[-1].casefold().lstrip("(\"'“‘")
    return before in ABBREVIATIONS or _INITIALS.fullmatch(before) is not None


def _holding(told: Sequence[Sentence]) -> Mapping[Words, Sequence[int]]:
    """Return the sentences, by number, that hold each run of three words."""
    found: dict[Words, list[int]] = defaultdict(list)
    for number, sentence in enumerate(told):
        for run in _threes(sentence.words):
            found[run].append(number)
    return found


def _threes(words: Words) -> Iterable[Words]:
    return dict.fromkeys(zip(words, words[1:], words[2:], strict=False))


def _matches(
    ours: Sequence[Sentence], holding: Mapping[Words, Sequence[int]], told: Sequence[Sentence]
) -> Iterator[Match]:
    """Yield the sentences of both documents that stand nearly word for word in the other, in order of the second."""
    for right in told:
        shared = Counter(number for run in _threes(right.words) for number in holding.get(run, ()))
        for number, runs in sorted(shared.items()):
            left = ours[number]
            shorter, longer = sorted((len(left.words), len(right.words)))
            if runs * 4 < shorter:  # nearly the same words in order share more runs of three than this
                continue
            same = LCSseq.similarity(left.words, right.words)
            if same >= NEARLY * shorter and not figures_differ(left.text, right.text):
                yield Match(left, right, shorter >= LONG and same >= CLOSELY * longer)
