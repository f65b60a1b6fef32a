"""A parsed article and its cast in, who says what out: speaker, cue, content and stance of every attribution.

An attribution either has a content of its own ("said that ...": the statement is the clause), or it is an act of speech
("announced new aid": the statement is the whole clause, and its cue lies inside of it).
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from claims.cast import Cast
from claims.grammar import SUBJECTS, VERBAL
from claims.labels import Label
from claims.lexicon import cues
from claims.model import Stance
from claims.nouns import noun_end, phrase
from claims.tokens import Doc, Span, Token
from claims.told import (
    after_semicolon,
    around,
    as_noted,
    clauses_of,
    content_of,
    is_indirect_question,
    is_unsaid,
    is_withheld,
    made_clear,
    that_clause,
    to_closing_mark,
)
from claims.voices import NOBODY, Voice, voice_by, voice_of

_TELLING = frozenset(("VERB", "NOUN"))
_TELLING_WORDS = cues.HEARSAY | cues.CONVICTIONS | {"according", "in"}
_ENOUGH = 4  # words in a statement without a verb


class Attribution(NamedTuple):
    """Who says what: `content` holds the statement's tokens and `head` its main verb; both are None for an act."""

    voice: Voice
    cue: Span
    stance: Stance
    content: tuple[int, ...] | None = None
    head: Token | None = None

    @property
    def verb(self) -> int:
        """The token that the attribution hangs on."""
        return self.cue.root.i


def find_attributions(doc: Doc, cast: Cast, labels: Iterable[Label] = ()) -> list[Attribution]:
    """Return the attributions of `doc` in the order of their cues."""
    telling = (token for token in cast.tokens if token.pos_ in _TELLING or token.lower_ in _TELLING_WORDS)
    found = [one for token in telling if (rule := _rule(token)) is not None for one in rule(token, cast)]
    headed = (from_label(label, doc) for label in labels if not label.spoken)
    found.extend(one for one in headed if one is not None)
    return sorted(found, key=lambda one: (one.cue.start, one.content or ()))


Rule = Callable[[Token, Cast], Iterator[Attribution]]


def lemma_of(verb: Token) -> str:
    """Return the verb's lemma; the pipeline takes "hoping" for a form of "hop"."""
    lemma = verb.lemma_.lower()
    return "hope" if lemma == "hop" else lemma


def _rule(token: Token) -> Rule | None:
    if token.pos_ == "VERB":
        lemma = lemma_of(token)
        if lemma in cues.SAYING or lemma in cues.ACTS or lemma == "make":
            return _by_verb
    elif token.pos_ == "NOUN" and token.lemma_ in cues.SPEECH_NOUNS:
        return _by_noun
    if token.lower_ == "according":
        return _according
    if token.lower_ in cues.HEARSAY:
        return _by_hearsay
    if token.lower_ == "in" and token.dep_ == "prep":
        return _in_paper
    if token.lower_ in cues.CONVICTIONS:
        return _by_conviction
    return None


def _by_hearsay(token: Token, cast: Cast) -> Iterator[Attribution]:
    yield Attribution(NOBODY, _span(token), Stance.REPORTED)


def _by_conviction(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what somebody "is confident that", or that somebody "is worried about" something."""
    verb = token.head if token.dep_ == "acomp" else token
    clause = next((c for part in (token, verb) for c in part.children if c.dep_ == "ccomp" and c.i > token.i), None)
    told = clause is not None and not is_indirect_question(clause)
    about = any(c.dep_ in {"prep", "xcomp"} and c.i > token.i for c in token.children)
    if is_withheld(verb) or verb.pos_ not in {*VERBAL, "ADJ"} or not (told or about):
        return
    subject = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    voice = voice_of(subject, cast) if subject is not None else NOBODY
    if voice.name and told and clause is not None:
        yield Attribution(voice, _span(token), Stance.REPORTED, _subtree(clause), clause)
    elif voice.name:
        yield Attribution(voice, _span(token), Stance.REPORTED)


def _according(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what stands beside "according to X"."""
    doc, sentence = token.doc, token.sent
    if token.i + 2 >= sentence.end or doc[token.i + 1].lower_ != "to":
        return
    target = next((child for child in doc[token.i + 1].children if child.dep_ == "pobj"), None)
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


def _in_paper(token: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what a sentence says that begins with "In a new poll, ..." or ends in it."""
    paper = next((child for child in token.children if child.dep_ == "pobj" and child.lemma_ in cues.PAPERS), None)
    if paper is None or token.head.pos_ not in VERBAL or lemma_of(token.head) in cues.SAYING:
        return
    sentence, behind = token.sent, paper.right_edge.i + 1
    content = None
    if token.i == sentence.start and behind < sentence.end and token.doc[behind].text == "," and token.head.i > behind:
        content = range(behind, sentence.end)
    elif token.head.dep_ == "ROOT" and token.i > token.head.i and behind >= sentence.end - 1:
        content = range(sentence.start, token.i)
    if content:
        yield Attribution(voice_of(paper, cast), _span(token), Stance.REPORTED, tuple(content), token.head)


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
            child.dep_ in {"appos", "relcl"}
            and child.i > target.i
            and after < len(target.doc)
            and target.doc[after].is_punct
        ):
            end = max(end, after)
    return min(end, target.right_edge.i + 1)


def _by_verb(verb: Token, cast: Cast) -> Iterator[Attribution]:
    lemma, voice = lemma_of(verb), voice_by(verb, cast)
    saying = lemma in cues.SAYING
    contents = made_clear(verb) if lemma == "make" else clauses_of(verb) if saying else []
    parenthesis = around(verb) if saying and voice.name else None
    if parenthesis is not None:
        yield Attribution(voice, _span(verb), Stance.REPORTED, *parenthesis)
    elif contents:
        yield from _told(verb, voice, lemma, contents, cast)
    elif saying and (tail := _inverted(verb, cast)) is not None:
        yield tail
    elif saying and voice.name and (noted := as_noted(verb)) is not None:
        yield Attribution(voice, _span(verb), Stance.REPORTED, *noted)
    elif voice.name and lemma in cues.ACTS and _is_act(verb, lemma):
        yield from _act(verb, voice, lemma)


def _told(verb: Token, voice: Voice, lemma: str, contents: list[Token], cast: Cast) -> Iterator[Attribution]:
    """Yield what is said; of what is not said, or only asked or hinted at ("said how"), the saying itself is told."""
    stance = Stance.DENIED if lemma in cues.DENYING else Stance.REPORTED
    if is_unsaid(verb):
        stance = Stance.DENIED if lemma in cues.THINKING - {"know", "see"} else stance
        contents = contents if stance is Stance.DENIED and lemma in cues.THINKING else []
    stated = [content for content in contents if not is_indirect_question(content)]
    for content in stated:
        yield Attribution(voice, _span(verb), stance, to_closing_mark(verb, content_of(verb, content), cast), content)
    if not stated and voice.name:
        yield Attribution(voice, _span(verb), Stance.REPORTED)


def _inverted(verb: Token, cast: Cast) -> Attribution | None:
    """Read "..., French Minister X said in an interview" where the parser lost the thread: words decide."""
    doc, sentence = verb.doc, verb.sent
    left = verb.i
    while left > sentence.start and doc[left - 1].pos_ in {"AUX", "ADV"}:
        left -= 1
    right, left = left, _noun_start(doc, left, sentence.start)
    if (
        left == right
        or left <= sentence.start + 3
        or doc[left - 1].text not in {",", "”", '"', "''"}
        or verb.tag_ not in {"VBD", "VBZ", "VBP"}
    ):
        return None
    own = any(child.dep_ == "nsubj" and left <= child.i < right for child in verb.children)
    if any(child.dep_ in {"dobj", "xcomp"} for child in verb.children) or not (
        own or any(t.pos_ in {"PROPN", "PRON"} for t in doc[left:right])
    ):
        return None
    inside = range(sentence.start, left - 1)
    content = (*inside, *after_semicolon(verb))
    heads = [doc[i] for i in inside if doc[i].pos_ in VERBAL and doc[i].head.i not in inside and doc[i].dep_ != "aux"]
    heads = heads or [doc[i] for i in inside if doc[i].pos_ in VERBAL and doc[i].head.i == i]
    if not heads:
        return None
    named = next((doc[i] for i in range(right - 1, left - 1, -1) if cast.referent(doc[i])), doc[right - 1])
    voice = Voice(cast.referent(named) or (phrase(named) if named.pos_ != "PRON" else None), doc.span(left, right))
    return Attribution(voice, _span(verb), Stance.REPORTED, content, heads[0])


def _noun_start(doc: Doc, end: int, least: int) -> int:
    start = end
    while start > least and (
        doc[start - 1].pos_ in {"DET", "ADJ", "NOUN", "PROPN", "PART", "NUM", "PRON"}
        or doc[start - 1].lower_ in {"of", "-", "for", "and"}
    ):
        start -= 1
    return start


def _is_act(verb: Token, lemma: str) -> bool:
    """Say whether the verb has what makes it an act of speech: an object, an infinitive, or the particle it needs."""
    if verb.dep_ in {"amod", "compound"} or (lemma in cues.SILENT and is_withheld(verb)):
        return False
    needed = cues.WITH_PARTICLE.get(lemma)
    if needed:
        following = [child for child in verb.children if child.i > verb.i]
        named = any(
            child.dep_ in {"oprd", "ccomp", "xcomp"} or verb.doc[child.left_edge.i].is_quote for child in following
        )
        return named or any(child.lower_ in needed for child in following)
    if lemma == "decline":
        return any(
            child.dep_ == "xcomp" and child.lemma_ not in {"comment", "answer", "respond"} for child in verb.children
        )
    return any(child.dep_ in {"dobj", "xcomp", "prep", "ccomp", "oprd", "dative", "agent"} for child in verb.children)


def _act(verb: Token, voice: Voice, lemma: str) -> Iterator[Attribution]:
    """Yield the act; a denial of "the report that ..." has the report's content for its own."""
    target = next((child for child in verb.children if child.dep_ == "dobj"), None)
    of_report = target is not None and target.lemma_ in cues.STATEMENT_NOUNS
    denied = lemma in cues.ALWAYS_DENYING or (lemma in cues.DENYING and of_report)
    denied = denied and not is_withheld(verb)
    clause = that_clause(target) if target is not None else None
    if denied and clause is not None:
        yield Attribution(voice, _span(verb), Stance.DENIED, _subtree(clause), clause)
    else:
        yield Attribution(voice, _span(verb), Stance.DENIED if denied else Stance.REPORTED)


def _by_noun(noun: Token, cast: Cast) -> Iterator[Attribution]:
    """Yield what "his claim that ..." claims and what "media reports about plans to ..." report."""
    clause = that_clause(noun)
    owner = _owner(noun)
    if clause is not None:
        voice = voice_of(owner, cast) if owner is not None else _bearer(noun, cast)
        stance = Stance.DENIED if _is_denied(noun) else Stance.REPORTED
        if voice.name:
            yield Attribution(voice, _span(noun), stance, _subtree(clause), clause)
    elif noun.lemma_ in {"report", "rumor", "rumour"} and (owner is not None or _is_media(noun)):
        topic = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ in {"about", "of", "on"}), None)
        target = next((c for c in topic.children if c.dep_ in {"pobj", "pcomp"}), None) if topic is not None else None
        if target is not None and len(list(target.subtree)) > 3:
            name = noun.doc.span(noun.left_edge.i, noun.i + 1)
            voice = Voice(" ".join(name.text.split()), name) if owner is None else voice_of(owner, cast)
            yield Attribution(voice, _span(noun), Stance.REPORTED, _subtree(target), target)


def _owner(noun: Token) -> Token | None:
    """Return whose report, claim or warning it is."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in {"by", "from"} or child.dep_ == "agent":
            return next((target for target in child.children if target.dep_ == "pobj"), None)
        if child.dep_ == "compound" and child.pos_ == "PROPN":
            return child
    return None


def _bearer(noun: Token, cast: Cast) -> Voice:
    """Return who "expressed hope that", "gave a warning that" or "made the claim that"."""
    if noun.dep_ in {"dobj", "attr", "oprd"} and noun.head.pos_ in VERBAL:
        return voice_by(noun.head, cast)
    if noun.dep_ == "pobj" and noun.head.lower_ in {"in", "with"} and noun.head.head.pos_ == "VERB":
        return voice_by(noun.head.head, cast)
    if noun.dep_ in SUBJECTS and noun.lemma_ in {"report", "statement", "message", "note"}:
        return Voice(phrase(noun), noun.doc.span(noun.left_edge.i, noun.i + 1))
    return NOBODY


def _is_media(noun: Token) -> bool:
    return any(
        child.lower_ in {"media", "press", "news", "newspaper", "television", "tv"}
        for child in noun.children
        if child.dep_ in {"compound", "amod"}
    )


def _is_denied(noun: Token) -> bool:
    return noun.dep_ == "dobj" and noun.head.lemma_ in cues.DENYING and noun.lemma_ in cues.STATEMENT_NOUNS


def from_label(label: Label, doc: Doc) -> Attribution | None:
    """Return what follows "Historians: ..." in a headline."""
    content = tuple(range(label.colon + 1, label.end))
    heads = [doc[i] for i in content if doc[i].pos_ in VERBAL and doc[i].dep_ not in {"aux", "auxpass"}]
    tops = [head for head in heads if head.head.i not in content or head.head.i == head.i]
    if not heads:
        return None
    return Attribution(label.voice, _span(doc[label.colon]), Stance.REPORTED, content, (tops or heads)[0])


def _span(token: Token) -> Span:
    return token.doc.span(token.i, token.i + 1)


def _subtree(head: Token) -> tuple[int, ...]:
    return tuple(range(head.left_edge.i, head.right_edge.i + 1))


def outermost(attributions: Iterable[Attribution]) -> list[Attribution]:
    """Return those whose cue lies in no larger one's content."""
    listed = sorted(attributions, key=lambda one: (-len(one.content or ()), one.cue.start))
    kept: list[Attribution] = []
    for one in listed:
        if not any(one.cue.start in (other.content or ()) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.cue.start)
