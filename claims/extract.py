"""One article in, its claims in order out: every statement with its place, its speaker and how it is put.

Each sentence is cut into statements; what somebody says is a statement of its own, with that speaker. A sentence that
holds no claim is kept with the reason why it was passed over.
"""

from collections.abc import Iterable, Iterator
from itertools import tee

from claims.attribution import Attribution, outermost
from claims.leads.lead import with_leads
from claims.lexicon.cues import ASKING
from claims.model import Claim, Document, Stance
from claims.nlp import parse
from claims.parse.grammar import Tokens, subject_of
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Span, Token, loosen
from claims.reading import Reading
from claims.statements.alone import without_hanging
from claims.statements.clauses import asides, split
from claims.statements.denials import is_mere_denial, with_denials
from claims.statements.embedded import embedded_acts
from claims.statements.frames import carry_topics
from claims.statements.parts import asides_of, parts_of
from claims.statements.pronouns import is_impersonal
from claims.statements.record import from_cue, part, record
from claims.statements.saying import saying
from claims.statements.stance import is_anonymity, is_no_comment
from claims.unread import FAULTS, unread
from claims.voice.framing import (
    Framing,
    act,
    beside,
    carries,
    counts,
    frame_words,
    framing_of,
    is_same,
    is_tail,
    within,
)
from claims.voice.speech import Speech, goes_on

FEWEST_TOKENS = 2  # a shorter piece says nothing
DEEPEST = 8  # how far one speaker may quote another
_SHORT = frozenset(("'", "’"))
_POINTING = frozenset("he she it they".split())
_STAYING = frozenset("relcl acl dobj pobj nsubj nsubjpass ccomp".split())


def extract(document: Document) -> list[Claim]:
    """Return the claims of `document` in order, the statements that were passed over included."""
    return next(iter(extract_all([document])))[1]


def extract_all(documents: Iterable[Document], *, parts: bool = False) -> Iterator[tuple[Document, list[Claim]]]:
    """Yield every document with its claims, in order; with `parts`, what each claim says in parts follows it."""
    given, parsed = tee(documents)
    for document, doc in zip(given, parse(parsed), strict=True):
        try:
            told = _read(Reading(document, doc), parts)
        except FAULTS:
            told = [unread(document, 0, len(document.text))]
        loosen(doc)
        yield document, told


def _read(reading: Reading, parts: bool) -> list[Claim]:
    claims = [*with_denials(reading, [*with_leads(reading, _with_topics(list(_claims(reading))))])]
    return [*_with_parts(reading, claims)] if parts else claims


def _with_parts(reading: Reading, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield `claims`, each with its parts behind it."""
    for claim in claims:
        yield claim
        statement = reading.statements.get(claim.id) if claim.passed_over is None else None
        if statement is not None:
            if claim.stance is not Stance.DENIED:
                told = parts_of(reading.tokens, statement, reading.cast.one_name)
            else:  # who denies the whole need not deny each part
                told = asides_of(reading.tokens, statement) if claim.tells_its_cue else []
            yield from (part(reading, claim, one) for one in told if not _points_back(reading, statement, one))
            said = saying(reading, claim) if claim.speaker is not None else None
            yield from [said] if said is not None else []


def _points_back(reading: Reading, whole: Statement, one: Statement) -> bool:
    """Say whether a part is about somebody whom only the rest of its claim names: "they won in the final"."""
    subject = subject_of(one.head)
    if subject is None or subject.lower_ not in _POINTING or subject.i not in one.tokens or subject.i in one.replaced:
        return False
    own = subject is subject_of(whole.head) or is_impersonal(subject)
    return not own and reading.references.at(subject.i) is None


def _with_topics(claims: list[Claim]) -> list[Claim]:
    """Return `claims` with the topics filled in that a later position only points at."""
    frames = carry_topics(claim.frames for claim in claims)
    told = zip(claims, frames, strict=True)
    return [claim if own == claim.frames else claim.model_copy(update={"frames": own}) for claim, own in told]


def _claims(reading: Reading) -> Iterator[Claim]:
    seen: set[tuple[int, int]] = set()
    for sentence in reading.doc.sents:
        span = _without_space(sentence)
        for claim in sorted(_understood(reading, span), key=_place) if span is not None else ():
            if _place(claim) not in seen:
                seen.add(_place(claim))
                yield claim


def _understood(reading: Reading, sentence: Span) -> list[Claim]:
    """Return what a sentence tells; where a rule trips over it, the sentence as one row that says so."""
    try:
        return _of_sentence(reading, sentence)
    except FAULTS:
        return [unread(reading.document, sentence.start_char, sentence.end_char)]


def _place(claim: Claim) -> tuple[int, int]:
    return claim.start, claim.end


def _without_space(span: Span) -> Span | None:
    words = [token.i for token in span if not token.is_space]
    return span.doc.span(words[0], words[-1] + 1) if words else None


def _of_sentence(reading: Reading, sentence: Span) -> list[Claim]:
    reason = _no_claim(reading, sentence)
    found = [] if reason is not None else _distinct([*_spoken(reading, sentence), *_told(reading, sentence)])
    if found:
        return [*found, *_left_over(reading, sentence, found)]
    whole = Statement(sentence.root, tuple(range(sentence.start, sentence.end)))
    return [record(reading, sentence, whole, None, passed_over=reason or "attribution only")]


def _distinct(claims: list[Claim]) -> list[Claim]:
    """Return the claims, of those that say the same ("claims that it rained" and "it rained") the shorter."""
    shortest: dict[tuple[str, str | None, str | None], Claim] = {}
    for claim in sorted(claims, key=lambda one: one.end - one.start):
        shortest.setdefault((claim.restated, claim.speaker, claim.passed_over), claim)
    return list(shortest.values())


def _left_over(reading: Reading, sentence: Span, found: list[Claim]) -> Iterator[Claim]:
    """Yield the words of `sentence` that are in none of its claims, mostly who said it and when: nothing is unread."""
    untold = _untold(sentence, found)
    run: list[int] = []
    for token in (*sentence, None):
        if token is not None and token.i in untold:
            run.append(token.i)
        elif run:
            words = _stripped(reading.tokens, run)
            if words:
                said = reading.attributions_in(words[0], words[-1] + 1)
                statement = Statement(reading.tokens[words[0]], words)
                whose = next((framing_of(one) for one in said if one.content is None and one.voice.name), None)
                yield record(reading, sentence, statement, whose, passed_over=_why(reading.tokens, words, bool(said)))
            run = []


def _untold(sentence: Span, found: list[Claim]) -> set[int]:
    """Return the tokens of `sentence` that begin in none of the claims."""
    untold, reach, later = set[int](), 0, sorted((claim.start, claim.end) for claim in found)[::-1]
    for token in sentence:
        while later and later[-1][0] <= token.idx:
            reach = max(reach, later.pop()[1])
        if token.idx >= reach:
            untold.add(token.i)
    return untold


def _why(doc: Tokens, words: tuple[int, ...], said: bool) -> str:
    """Return why words around claims are none: they say who said it, they join two claims, or they are the rest."""
    if said:
        return "attribution"
    return "joining word" if all(_joins(doc[i]) for i in words) else "rest"


def _joins(token: Token) -> bool:
    """Say whether a word left between claims tells nothing: the "and" between two, "like" before one."""
    return token.is_stop or not token.is_alpha or token.dep_ in {"cc", "mark"} or token.pos_ == "CCONJ"


def _stripped(doc: Tokens, run: list[int]) -> tuple[int, ...]:
    """Return the words of a run without the marks at its edges."""
    telling = [i for i in run if any(c.isalnum() for c in doc[i].text)]
    return tuple(i for i in run if telling and telling[0] <= i <= telling[-1])


def _no_claim(reading: Reading, sentence: Span) -> str | None:
    """Return why `sentence` holds no claim, or None."""
    reason = reading.mark_on(sentence)
    if reason is not None:
        return reason
    quoted = bool(reading.speeches_in(sentence.start, sentence.end))
    if not quoted and (_asks(sentence) or _is_question(sentence) and not _tells(reading, sentence)):
        return "question"
    words = [token.pos_ for token in sentence if token.is_alpha]
    if len(words) < FEWEST_TOKENS or not (quoted or any(token.pos_ in {"VERB", "AUX"} for token in sentence)):
        return "fragment"
    return "fragment" if not quoted and _is_on(sentence) else None


def _is_on(sentence: Span) -> bool:
    """Say whether it only tells of what is spoken: "Anna Berg on why the port fell", "How the port fell"."""
    words = [token for token in sentence if not token.is_space and not token.is_quote]
    if words and words[0].lower_ in {"why", "how"} and words[-1].is_alpha:
        return all(token.text != ":" for token in words)
    on = (child for child in sentence.root.children if child.lower_ in {"on", "about"} and child.dep_ == "prep")
    asked = (sentence.doc[one.i + 1].lower_ for one in on if one.i + 1 < sentence.end)
    return sentence.root.pos_ in {"PROPN", "NOUN"} and not {*asked}.isdisjoint(("why", "how", "what", "whether"))


def _tells(reading: Reading, sentence: Span) -> bool:
    """Say whether somebody says something in the sentence: a question at the end of it is then theirs."""
    found = reading.attributions_in(sentence.start, sentence.end)
    return any(one.content is not None and one.cue.root.dep_ == "ROOT" and one.voice.name for one in found)


def _is_inverted(sentence: Span) -> bool:
    """Say whether the sentence opens as questions do, with the verb before its subject: "Is the port closing"."""
    words = [token for token in sentence if token.is_alpha][:2]
    opens = len(words) == 2 and words[0].pos_ == "AUX" and words[0].tag_ != "VB" and words[1].dep_ != "neg"
    return opens and not words[0].ent_type_  # "Will Berg asked" begins with a name


def _asks(sentence: Span) -> bool:
    """Say whether a question is put without its mark: "Is the port closing, asked Berg."."""
    return _is_inverted(sentence) and any(t.pos_ == "VERB" and t.lemma_ in ASKING for t in sentence)


def _is_question(span: Span) -> bool:
    return span.text.rstrip("\"'”’») ").endswith("?")


def _spoken(reading: Reading, sentence: Span) -> Iterator[Claim]:
    """Yield the claims of the quoted statements, or their parts, that stand in `sentence`."""
    for speech, tokens in _speeches(reading, sentence):
        if len(tokens) < FEWEST_TOKENS:
            continue
        framing = Framing(speech.voice, speech.cue, speech.stance)
        part = reading.doc.span(tokens[0], tokens[-1] + 1)
        if _is_question(part):
            yield record(reading, sentence, Statement(part.root, tokens), framing, passed_over="question")
        else:
            yield from _of_region(reading, sentence, tokens, framing)


def _speeches(reading: Reading, sentence: Span) -> list[tuple[Speech, tuple[int, ...]]]:
    """Return the quotations in `sentence` with their words there, two as one where "said Berg" breaks into a clause."""
    found: list[tuple[Speech, tuple[int, ...]]] = []
    for speech in reading.speeches_in(sentence.start, sentence.end):
        tokens = tuple(range(max(speech.start, sentence.start), min(speech.end, sentence.end)))
        last = found[-1] if found else None
        if last is not None and last[0].voice.name == speech.voice.name and goes_on(reading.tokens, last[1], tokens):
            found[-1] = last[0], (*last[1], *tokens)
        else:
            found.append((speech, tokens))
    return found


def _told(reading: Reading, sentence: Span) -> Iterator[Claim]:
    """Yield the claims of what `sentence` says outside of whole quoted statements."""
    speeches = reading.speeches_in(sentence.start, sentence.end)
    quoted = {i for speech in speeches for i in _with_marks(reading.tokens, speech)}
    tokens = [i for i in range(sentence.start, sentence.end) if i not in quoted]
    words = [reading.tokens[i] for i in tokens if reading.tokens[i].is_alpha]
    tells = not speeches or any(word.pos_ in {"VERB", "AUX"} for word in words)  # no "A: No"
    if len(words) >= FEWEST_TOKENS and tells:
        yield from _of_region(reading, sentence, tokens, None)


def _with_marks(doc: Tokens, speech: Speech) -> range:
    """Return the words of a quotation with the marks around them."""
    left = speech.start - (speech.start > 0 and doc[speech.start - 1].is_quote)
    return range(left, speech.end + (speech.end < len(doc) and doc[speech.end].is_quote))


def _of_region(
    reading: Reading, sentence: Span, tokens: Iterable[int], framing: Framing | None, depth: int = 0
) -> Iterator[Claim]:
    """Cut a stretch of one sentence into statements, and let everybody who is quoted in it say theirs."""
    region = tuple(tokens)
    head = _head(reading.tokens, region)
    if head is None:
        return
    voiced = _voiced(reading, region, framing) if depth < DEEPEST else []
    contents = outermost(one for one in voiced if counts(one, framing, reading.cast))
    tail = next((one for one in contents if is_tail(one)), None)
    if tail is not None:
        kept = _both(tail.content, region)
        yield from _of_region(reading, sentence, kept, within(framing, tail), depth + 1)
        before = trimmed(reading.tokens, [i for i in region if i < min(*kept, tail.cue.start)]) if kept else ()
        if depth < DEEPEST and any(reading.tokens[i].pos_ in {"VERB", "AUX"} for i in before):
            yield from _of_region(reading, sentence, before, framing, depth + 1)
        return
    whole = frozenset(i for one in contents for i in one.content or ()) | _in_marks(reading, region, framing)
    for statement in split(reading.tokens, region, head, whole):
        whose = framing if statement.head is head else beside(framing, statement.head, reading.cast)
        told, rest = _said_in(reading, sentence, statement, whose, contents, depth)
        yield from told
        if told and not rest and depth < DEEPEST:
            for aside in asides(reading.tokens, statement, whole):
                yield from _of_region(reading, sentence, aside, whose, depth + 1)
        if rest:
            acts = [one for one in voiced if one.content is None and one.cue.start in rest]
            left = statement._replace(tokens=_joined(reading, statement, rest, contents))
            reason = _nothing_said(sentence, left)
            by = whose or act(acts, left)
            yield record(reading, sentence, left, by, passed_over=reason)
            if by is not None and by.stance is Stance.DENIED and is_mere_denial(left.head):
                for known in asides_of(reading.tokens, left):  # nobody denies what is told beside the denial
                    yield record(reading, sentence, known, None)
            for one, made in embedded_acts(reading.tokens, left, acts if whose is None else ()):
                yield record(reading, sentence, made, framing_of(one))


def _nothing_said(sentence: Span, statement: Statement) -> str | None:
    """Return why a statement about speech holds no claim: somebody kept silent, or asked; else None."""
    if is_anonymity(statement.head):
        return "attribution"
    if is_no_comment(statement.head):
        return "no comment"
    asked = statement.head.lemma_ in ASKING and _is_inverted(sentence)
    return "question" if asked else None


def _voiced(reading: Reading, region: tuple[int, ...], framing: Framing | None) -> list[Attribution]:
    """Return the attributions in a stretch; in a quotation, without those of the speaker's own "I think"."""
    inside = frozenset(region)
    found = [
        one
        for one in reading.attributions_in(region[0], region[-1] + 1)
        if one.cue.start in inside and not is_same(one, framing)
    ]
    if framing is not None and framing.stance is Stance.QUOTED:
        return [one for one in found if one.voice.name not in {framing.voice.name, None}]
    return found


def _said_in(
    reading: Reading,
    sentence: Span,
    statement: Statement,
    framing: Framing | None,
    contents: list[Attribution],
    depth: int,
) -> tuple[list[Claim], set[int]]:
    """Return the claims of those quoted in a statement, and the words left over: none if it was only their frame."""
    rest, told, used = set(statement.tokens), list[Claim](), statement.head.i in reading.introducing
    for one in contents:
        if one.cue.start not in statement.tokens:
            continue
        tellers = [other for other in contents if other.content == one.content]
        kept = list(one.content or ()) if len(tellers) > 1 else _both(one.content, statement.tokens)
        made = list(_of_region(reading, sentence, kept, within(framing, one), depth + 1))
        if tellers[0] is not one:  # "the union says, and the company denies, that ..."
            made = [from_cue(reading, claim) for claim in made]
        told.extend(made)
        if made or not any(reading.tokens[i].is_alpha for i in kept):  # quotations have been told already
            rest -= {*kept, *frame_words(one, statement)}
            used = used or carries(one, statement)
    return told, set() if used or not _is_enough(reading.tokens, rest, framing) else rest


def _in_marks(reading: Reading, region: tuple[int, ...], framing: Framing | None) -> frozenset[int]:
    """Return the words that stand in quotation marks inside of somebody else's sentence: they are not cut apart."""
    if framing is not None and framing.stance is Stance.QUOTED:
        return frozenset()
    return reading.cast.quoted_among(region)


def _both(content: tuple[int, ...] | None, region: tuple[int, ...]) -> list[int]:
    inside = frozenset(region)
    return [i for i in content or () if i in inside]


def _head(doc: Tokens, region: tuple[int, ...]) -> Token | None:
    """Return the main verb of a stretch: the word nearest to the sentence's root."""
    inside = set(region)
    tops = [doc[i] for i in region if doc[i].head.i not in inside or doc[i].head.i == i]
    verbs = [token for token in tops if token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"aux", "auxpass"}]
    verbs.sort(key=lambda verb: verb.dep_ == "advcl")
    return next(iter([*verbs, *(token for token in tops if token.is_alpha)]), None)


def _is_enough(doc: Tokens, tokens: set[int], framing: Framing | None) -> bool:
    words = [doc[i] for i in tokens if doc[i].is_alpha or doc[i].text[:1] in _SHORT]  # "she's tired"
    told = framing is not None or any(word.pos_ in {"VERB", "AUX", "NOUN"} for word in words)
    return sum(word.is_alpha for word in words) >= FEWEST_TOKENS and told


def _joined(reading: Reading, statement: Statement, rest: set[int], contents: list[Attribution]) -> tuple[int, ...]:
    """Return the words left over; what a relative clause or a noun says inside of them stays in its place."""
    inner = {i for one in contents if one.cue.root.dep_ in _STAYING for i in one.content or ()}
    words = [i for i in statement.tokens if i in rest or i in inner]
    cues = {one.cue.start for one in contents}
    return trimmed(reading.tokens, without_hanging(reading.tokens, words, cues)) or statement.tokens
