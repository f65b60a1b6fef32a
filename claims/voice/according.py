"""A word that names a source in, what stands beside it out: "according to X", "in a new poll", "Historians: ..."."""

from collections.abc import Iterator

from claims.attribution import Attribution, lemma_of, span_of
from claims.lexicon import cues
from claims.lexicon.speakers import HUMANS
from claims.model import Stance
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.nouns import noun_end
from claims.parse.tokens import Doc, Span, Token
from claims.voice.labels import Label
from claims.voice.voices import voice_by, voice_of

_SHARES = frozenset(("percent", "%", "support"))
_ENOUGH = 4  # words in a statement without a verb


def according(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what stands beside "according to X"."""
    doc, sentence = token.doc, token.sent
    if token.i + 2 >= sentence.end or doc[token.i + 1].lower_ != "to":
        return
    target = next((child for child in doc[token.i + 1].children if child.dep_ == "pobj"), None)
    target = _misread(doc, token.i + 2, sentence.end) if target is None else target
    if target is None:
        return
    start, end = _clause_around(token, sentence)
    behind = _phrase_end(target)
    aside = behind < end and doc[behind].text == "," == doc[token.i - 1].text  # "got, according to X, nine seats"
    content = [*range(start, token.i), *range(behind, end)] if start < token.i else [*range(behind, end)]
    if start < token.i and not aside and not any(doc[i].dep_ in SUBJECTS for i in range(behind, end)):
        content = [*range(start, token.i)]
    inside = [i for i in content if doc[i].pos_ in VERBAL and doc[i].dep_ not in {"aux", "auxpass"}]
    head = (
        token.head if token.head.i in inside else next((doc[i] for i in inside if doc[i].head.i not in content), None)
    )
    if head is None and sentence.root.i in content and sum(doc[i].is_alpha for i in content) >= _ENOUGH:
        head = sentence.root  # a verb that the parser took for a noun
    if head is not None:
        voice = voice_of(target, cast, aloud=True)
        teller = doc[token.i - 2] if token.i > 1 and doc[token.i - 1].text == "," else token
        if teller.pos_ == "VERB" and lemma_of(teller) in cues.SAYING and teller.i not in content:
            name = voice_by(teller, cast).name  # "Reuters reported, according to sources, that ..."
            voice = voice._replace(via=(*voice.via, name) if name else voice.via)
        yield Attribution(voice, doc.span(token.i, token.i + 2), Stance.REPORTED, tuple(content), head)


def _misread(doc: Doc, start: int, end: int) -> Token | None:
    """Return the last noun up to a mark, where the parser took "according to show insiders" for a verb."""
    stop = next((i for i in range(start, end) if doc[i].is_punct or doc[i].pos_ == "ADP"), end)
    return doc[stop - 1] if stop > start and doc[stop - 1].pos_ in {"NOUN", "PROPN"} else None


def in_paper(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what a sentence says that begins with "In a new poll, ..." or ends in it."""
    paper = next((child for child in token.children if child.dep_ == "pobj" and child.lemma_ in cues.PAPERS), None)
    head = _verb_above(token)
    if paper is None or head.pos_ not in VERBAL or lemma_of(head) in cues.SAYING:
        return
    sentence, behind = token.sent, paper.right_edge.i + 1
    content = None
    if token.i == sentence.start and behind < sentence.end and token.doc[behind].text == "," and head.i > behind:
        content = range(behind, sentence.end)
    elif head.dep_ == "ROOT" and token.i > head.i and (behind >= sentence.end - 1 or _only_adds(sentence, behind)):
        content = range(sentence.start, token.i)
    if content:
        yield Attribution(voice_of(paper, cast), span_of(token), Stance.REPORTED, tuple(content), head)


def in_view(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what somebody holds: "in her view, the plan is bad", "to Berg, it is a mistake"."""
    target = next((child for child in token.children if child.dep_ == "pobj"), None)
    sentence, head = token.sent, token.head
    if target is None or head.pos_ not in VERBAL or lemma_of(head) in cues.SAYING:
        return
    holder = _holder(token, target, cast)
    behind, first = target.right_edge.i + 1, token.i == sentence.start
    apart = behind < sentence.end and token.doc[behind].is_punct and (first or token.doc[token.i - 1].text == ",")
    if holder is None or not apart or head.dep_ not in {"ROOT", "ccomp", "conj"}:
        return
    voice = voice_of(holder, cast, aloud=True)
    start = sentence.start if head.dep_ == "ROOT" else head.left_edge.i
    end = sentence.end if head.dep_ == "ROOT" else head.right_edge.i + 1
    content = (*range(start, token.i), *range(behind, end))
    if voice.name and head.i in content:
        yield Attribution(voice, span_of(token), Stance.REPORTED, content, head)


def _holder(token: Token, target: Token, cast: Cast) -> Token | None:
    """Return who holds the view: whose view it is, or the person "to" whom it is so."""
    if token.lower_ == "in":
        owner = next((child for child in target.children if child.dep_ == "poss"), None)
        return owner if target.lemma_ in cues.VIEWS else None
    told = token.i == token.sent.start and token.head.lemma_ in cues.BEING
    return target if told and (cast.person_in(target) is not None or target.lemma_.lower() in HUMANS) else None


def _verb_above(token: Token) -> Token:
    """Return the verb of "was at 25 percent in the last poll", and otherwise what the preposition hangs on."""
    head = token.head
    if head.lemma_ not in _SHARES:
        return head
    return head.head.head if head.dep_ == "pobj" else head.head


def _only_adds(sentence: Span, behind: int) -> bool:
    """Say whether nothing but ", up eight points from March" follows."""
    return sentence.doc[behind].text == "," and all(t.pos_ not in VERBAL for t in sentence.doc[behind : sentence.end])


def _clause_around(token: Token, sentence: Span) -> tuple[int, int]:
    """Return the clause that "according to" belongs to: the whole sentence, or the later of two without a comma."""
    head = token.head
    if token.doc[token.i - 1].text == "," and token.i > head.i:
        return sentence.start, sentence.end
    if head.dep_ == "conj" and head.pos_ in VERBAL and any(c.dep_ in SUBJECTS for c in head.children):
        return head.left_edge.i, head.right_edge.i + 1
    return sentence.start, sentence.end


def _phrase_end(target: Token) -> int:
    """Return the token after "X, a Republican strategist": the noun phrase with its appositions."""
    end = noun_end(target)
    for child in target.children:
        after = child.right_edge.i + 1
        if (
            child.dep_ in {"appos", "relcl", "acl"}
            and child.i > target.i
            and after < len(target.doc)
            and target.doc[after].is_punct
        ):
            end = max(end, after)
    return min(end, target.right_edge.i + 1)


def from_label(label: Label, doc: Doc) -> Attribution | None:
    """Return what follows "Historians: ..." in a headline."""
    content = tuple(range(label.colon + 1, label.end))
    heads = [doc[i] for i in content if doc[i].pos_ in VERBAL and doc[i].dep_ not in {"aux", "auxpass"}]
    tops = [head for head in heads if head.head.i not in content or head.head.i == head.i]
    if not heads:
        return None
    return Attribution(label.voice, span_of(doc[label.colon]), Stance.REPORTED, content, (tops or heads)[0])


