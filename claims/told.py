"""A verb or noun of saying in, the words that are said by it out: its clause, as far as it goes, wherever it stands."""

from claims.cast import Cast
from claims.grammar import SUBJECTS, VERBAL
from claims.lexicon import cues
from claims.nouns import noun_end
from claims.tokens import Token
from claims.voices import own_subject

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_DASHES = frozenset((",", "—", "–", "--", "-"))


def is_indirect_question(content: Token) -> bool:
    """Say whether the clause is one of "who he is", "how it came", "whether it rained"."""
    first = next((child for child in content.children if child.dep_ != "punct"), None)
    if first is None or any(child.dep_ == "csubj" for child in content.children):
        return False
    opening = content.doc[content.left_edge.i]
    if content.head.dep_ == "relcl" and opening.i < content.head.i and opening.lower_ in {"which", "who"}:
        return False  # "a bill, which critics said was unfair"
    return opening.lower_ in {"whether", "if", "how", "why", "who", "what", "where", "which"} and (
        opening.head.i == content.i or first.i == opening.i or opening.dep_ in {"det", "amod", "advmod"}
    )


def around(verb: Token) -> tuple[tuple[int, ...], Token] | None:
    """Return the sentence around a parenthesis: "Time, Mr Pence added, was on their side"."""
    doc, sentence = verb.doc, verb.sent
    subject = own_subject(verb, borrowed=False)
    if subject is None or subject.left_edge.i <= sentence.start + 1 or verb.i + 2 >= sentence.end:
        return None
    left, right = min(subject.left_edge.i, verb.i), max(noun_end(subject), verb.i + 1)
    if (
        doc[left - 1].text not in _DASHES
        or right >= sentence.end
        or doc[right].text not in _DASHES
        or doc[left - 2].is_quote
    ):
        return None
    outside = (*range(sentence.start, left - 1), *range(right, sentence.end))
    heads = [doc[i] for i in outside if doc[i].dep_ not in {"aux", "auxpass", "punct"} and doc[i].head.i in {i, verb.i}]
    besides = (c for c in verb.children if c.i > verb.i and (c.lower_ == "without" or c.lemma_ in cues.CITING))
    own = {i for child in besides for i in range(*_edges(child))}
    behind = any(doc[i].pos_ in VERBAL and i not in own for i in range(right, sentence.end))
    if not heads or not behind or doc[sentence.start].dep_ == "mark":
        return None
    return outside, heads[0]


def is_withheld(verb: Token) -> bool:
    """Say whether the words were not said: "did not say that", "for Russia to say"."""
    return any(
        child.dep_ == "neg" or (child.dep_ == "mark" and child.lower_ in {"if", "unless", "for"})
        for child in verb.children
    )


def is_unsaid(verb: Token) -> bool:
    """Say whether somebody does not or will not say it: "refused to confirm that", "would neither confirm nor deny"."""
    if verb.dep_ == "xcomp" and verb.head.lemma_ in cues.DECLINING or is_withheld(verb):
        return True
    own = (*verb.children, *(verb.head.children if verb.dep_ == "conj" else ()))
    return any(child.lower_ in {"neither", "nor"} and child.dep_ in {"cc", "preconj", "advmod"} for child in own)


def _is_statement(content: Token) -> bool:
    return content.pos_ in VERBAL or any(child.dep_ in SUBJECTS for child in content.children)


def content_of(verb: Token, content: Token) -> tuple[int, ...]:
    """Return the tokens of the clause, and of a finite second one that the parser hung on "saying"."""
    edges = [_edges(content)]
    if verb.tag_ == "VBG":
        edges += [_edges(c) for c in verb.children if c.dep_ == "conj" and c.tag_ in {"VBD", "VBZ", "VBP"}]
    elif verb.i < content.i:
        edges += [_edges(c) for c in verb.children if c.dep_ == "conj" and c.i > content.i and _is_told(c, verb)]
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    stop = min(verb.i, subject.left_edge.i if subject is not None else verb.i)
    if content.i < verb.i:
        told = range(edges[0][0], min(edges[0][1], stop))
        return (*told, *after_semicolon(verb))
    start = max(verb.i + 1, min(edges)[0], _after_cited(content))
    return tuple(range(_after_weekday(verb, start), max(end for _, end in edges)))


def _after_cited(content: Token) -> int:
    """Return where the "that" stands behind "citing sources," when the parser took both into the clause."""
    that = next((child.i for child in content.children if child.dep_ == "mark" and child.lower_ == "that"), 0)
    cited = any(child.lemma_ in cues.CITING and child.i < that for child in content.children)
    return that if cited else 0


def after_semicolon(verb: Token) -> range:
    """Return the second half of "These were no mistakes, she noted; the summary was slanted", which she noted too."""
    doc, end = verb.doc, verb.sent.end
    return range(verb.i + 2, end) if verb.i + 3 < end and doc[verb.i + 1].text == ";" else range(0)


def _after_weekday(verb: Token, start: int) -> int:
    """Return where the words begin after "said on Wednesday", when nothing stands between the two."""
    doc, stop = verb.doc, verb.sent.end
    if start != verb.i + 1 or start + 3 > stop:
        return start
    day = start + 1 if doc[start].lower_ in {"on", "late", "early", "last"} else start
    return day + 1 if doc[day].lower_ in WEEKDAYS and doc[day + 1].text != "," else start


def _is_told(conjunct: Token, verb: Token) -> bool:
    """Say whether a second clause belongs to what was said: it is in quotation marks, or shifted back in tense."""
    if conjunct.doc[conjunct.left_edge.i].is_quote:
        return True
    if any(child.dep_ == "mark" and child.lower_ == "that" or child.dep_ == "expl" for child in conjunct.children):
        return True
    subjects = [child for child in conjunct.children if child.dep_ in SUBJECTS]
    if not subjects:
        return _disagrees(conjunct, verb)
    shifted = any(child.dep_ == "aux" and child.lower_ in {"would", "had"} for child in conjunct.children)
    return verb.tag_ == "VBD" and shifted or subjects[0].lower_ in {"he", "she", "it", "they"}


def _disagrees(conjunct: Token, verb: Token) -> bool:
    """Say whether the second verb cannot have the speaker for its subject: "he said A did this but were doing that"."""
    speaker = own_subject(verb, borrowed=False)
    finite = next((child for child in conjunct.children if child.dep_ in {"aux", "auxpass"}), conjunct).lower_
    if speaker is None or any(child.dep_ == "conj" for child in speaker.children):
        return False
    several = speaker.tag_ in {"NNS", "NNPS"} or speaker.lower_ == "they"
    return finite in ({"was", "is", "has"} if several else {"were", "are", "have"})


def made_clear(verb: Token) -> list[Token]:
    """Return the clause of "made clear that ..."."""
    clear = next((child for child in verb.children if child.lower_ in {"clear", "plain", "known"}), None)
    if clear is None:
        return []
    return [
        child
        for part in (verb, clear)
        for child in part.children
        if child.dep_ == "ccomp" and child.i > clear.i and _opens_with_that(child)
    ]


def as_noted(verb: Token) -> tuple[tuple[int, ...], Token] | None:
    """Return the clause beside "as the paper noted"."""
    head = verb.head
    if (
        verb.dep_ != "advcl"
        or head.pos_ not in VERBAL
        or not any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children)
    ):
        return None
    own = range(*_edges(verb))
    if any(child.dep_ in {"dobj", "xcomp"} for child in verb.children):
        return None
    return tuple(i for i in range(*_edges(head)) if i not in own), head


def to_closing_mark(verb: Token, content: tuple[int, ...], cast: Cast) -> tuple[int, ...]:
    """Return the content up to the end of the quotation that it breaks off in."""
    if not content or content[-1] < verb.i or cast.quoted(verb):
        return content
    end, stop = content[-1] + 1, verb.sent.end
    if not cast.quoted(verb.doc[end - 1]):
        return content
    while end < stop and cast.quoted(verb.doc[end]):
        end += 1
    return tuple(range(content[0], end))


def _edges(head: Token) -> tuple[int, int]:
    return head.left_edge.i, head.right_edge.i + 1


def clauses_of(verb: Token) -> list[Token]:
    """Return the heads of the clauses that are the verb's object, also behind "citing officials, that ..."."""
    own = [child for child in verb.children if child.dep_ == "ccomp" and _is_statement(child)]
    if verb.lemma_ == "hold":  # "hold people accountable" is no finding
        own = [child for child in own if child.pos_ in VERBAL]
    cited = (c for c in verb.children if c.dep_ == "advcl" and c.lemma_ in cues.CITING and c.i > verb.i)
    astray = (part for c in cited for target in c.children if target.dep_ == "dobj" for part in target.children)
    return own or [part for part in astray if part.dep_ in {"relcl", "acl"} and _opens_with_that(part)] or _shared(verb)


def _shared(verb: Token) -> list[Token]:
    """Return the clause that another tells as well: "the union says, and the company denies, that ..."."""
    other = next((c for c in verb.children if c.dep_ == "conj" and c.lemma_.lower() in cues.SAYING), None)
    if other is None or verb.doc[verb.i + 1].text not in _DASHES or not any(c.dep_ in SUBJECTS for c in other.children):
        return []
    return [child for child in other.children if child.dep_ == "ccomp" and _opens_with_that(child)]


def is_infinitive(clause: Token) -> bool:
    """Say whether a clause cannot stand without the verb above it: "expects the economy to shrink"."""
    return clause.tag_ == "VB" and any(child.tag_ == "TO" for child in clause.children)


def that_clause(noun: Token) -> Token | None:
    """Return the clause of "the claim that ..."."""
    for child in noun.children:
        if child.dep_ in {"acl", "ccomp", "relcl"} and child.i > noun.i and _opens_with_that(child):
            return child
    return None


def _opens_with_that(clause: Token) -> bool:
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in clause.children)


def planned(noun: Token) -> Token | None:
    """Return what is to be done by "the plan to ..."."""
    below = (child for child in noun.children if child.dep_ in {"acl", "relcl"} and child.i > noun.i)
    return next((c for c in below if c.tag_ == "VB" and any(part.tag_ == "TO" for part in c.children)), None)
