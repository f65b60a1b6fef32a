"""A verb or noun that attributes in, who speaks by it out: the name for the log, its place, and who passes it on."""

from typing import NamedTuple

from claims.lexicon import cues
from claims.lexicon.places import OUTLETS
from claims.lexicon.speakers import BODIES, HUMANS, PAPERS, can_speak
from claims.lexicon.voices import ISSUED, SPEECH
from claims.naming.cast import Cast
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.nouns import antecedent_of, noun_end, phrase
from claims.parse.relatives import sued_by
from claims.parse.tokens import Span, Token
from claims.voice.logged import logged

_NO_SPEAKERS = frozenset(("there", "this", "that", "which"))
_TIMES = frozenset(("DATE", "TIME"))
_DOERS = ("er", "or", "ist", "ian", "eer", "eur", "ent", "ant")
_DEPTH = 6  # how far to climb for the subject of "..., adding that"
NOBODY_AT_ALL = frozenset("nobody none no-one neither".split())
THIRD_PERSON = frozenset(("he", "she", "they", "it"))
_ACCOUNTS = frozenset(("account", "page", "feed", "profile"))
_ARTICLE = frozenset("the a an some several many its unnamed anonymous citing".split())


class Voice(NamedTuple):
    """A speaker by name, where the name stands, and who passes the words on."""

    name: str | None
    span: Span | None
    via: tuple[str, ...] = ()


NOBODY = Voice(None, None)


def voice_by(verb: Token, cast: Cast) -> Voice:
    """Return who speaks by `verb`, with the sources it cites and the outlet it speaks to."""
    subject = speaker_token(verb)
    if subject is None:
        return NOBODY
    voice = voice_of(subject, cast, aloud=verb.lemma_.lower() in cues.ALOUD)
    cited = _cited(verb)
    if cited is not None and voice.name:
        name = voice_of(cited, cast).name
        return Voice(name, voice.span, (*voice.via, voice.name)) if _is_source(cited) else voice
    outlet = _outlet(verb, cast) or _quoter(verb, cast) or _carrier(verb, subject, cast)
    if outlet and outlet != voice.name:
        return voice._replace(via=(*voice.via, outlet))
    return voice


def voice_of(head: Token, cast: Cast, *, aloud: bool = False) -> Voice:
    """Return the name a reader would give to the speaker whose noun is `head`, or nobody for what cannot speak.

    Whatever is said `aloud` has a speaker, even one that only a figure of speech lets speak.
    """
    span = head.doc.span(head.left_edge.i, noun_end(head))
    if (credited := _credited(head)) is not None and (by := voice_of(credited, cast)).name:
        return by
    if head.lemma_ in cues.MEDIA_NOUNS:
        own = cast.paper(head) or phrase(head)
        if head.left_edge.tag_ == "PRP$":
            named = cast.speaker(head) or ""
            own = named if named[:1].isupper() else own.partition(" ")[2] or own  # "their report" is a report
        return Voice(_outlet_of(head, cast) or _medium(head, cast) or own, span)
    before = head.doc[head.left_edge.i : head.i]
    if head.lemma_ in cues.SOURCE_NOUNS and all(token.lower_ in _ARTICLE for token in before):
        return Voice(f"unnamed {head.lower_}", span)
    author = author_of(head)
    if author is not None and (by := voice_of(author, cast)).name:
        return by
    if author is None and _is_addressed(head):
        return Voice(cast.paper(head) or phrase(head), span)
    if head.lower_ in NOBODY_AT_ALL or any(child.lower_ in {"no", "neither"} for child in head.children):
        return NOBODY
    if not (aloud or _can_speak(head, cast)):
        return NOBODY
    name = None if _is_mute(head, cast) else logged(head, cast)
    return Voice(name, span) if name or head.lower_ in THIRD_PERSON else NOBODY


def author_of(paper: Token) -> Token | None:
    """Return whose letter or tweet it is: "Berg's letter", "a statement from Berg", "a memo written by Berg"."""
    if paper.lower_ not in ISSUED and paper.lower_ not in _ACCOUNTS:
        return None
    below = (*paper.children, *(c for verb in paper.children if verb.dep_ == "acl" for c in verb.children))
    owner = next((child for child in paper.children if child.dep_ == "poss"), None)
    by = (c for c in below if c.lower_ in {"by", "from"} and c.dep_ in {"prep", "agent"})
    named = (target for c in by for target in c.children if target.dep_ == "pobj")
    found = owner or next(named, None)
    return author_of(found) if found is not None and found.lower_ in _ACCOUNTS else found


def _credited(paper: Token) -> Token | None:
    """Return whom reports are "attributed to", whoever carries them."""
    given = (verb for verb in paper.children if verb.dep_ == "acl" and verb.lemma_ in {"attribute", "credit"})
    to = (child for verb in given for child in verb.children if child.lower_ == "to")
    return next((target for child in to for target in child.children if target.dep_ == "pobj"), None)


def _is_addressed(paper: Token) -> bool:
    """Say whether only whom a letter went to is named."""
    return paper.lower_ in ISSUED and any(child.lower_ == "to" and child.dep_ == "prep" for child in paper.children)


def _medium(noun: Token, cast: Cast) -> str | None:
    """Return the outlet that a bare "the report" or "the news agency" must be."""
    plain = all(child.dep_ in {"det", "punct"} or child.lower_ == "news" for child in noun.children if child.i < noun.i)
    return cast.medium(noun) if plain else None


def _outlet_of(noun: Token, cast: Cast) -> str | None:
    """Return the outlet whose report or newspaper it is."""
    owners = (cast.at(child) for child in noun.children if child.dep_ in {"compound", "poss", "nmod"})
    return next((owner.name for owner in owners if owner is not None and owner.kind == "body"), None)


def _can_speak(head: Token, cast: Cast) -> bool:
    noun = antecedent_of(head) if head.tag_ in {"WP", "WDT"} else head
    if (
        noun is None
        or noun.pos_ != "NOUN"
        or noun.text[0].isupper()
        or cast.referent(noun) is not None
        or (can_speak(noun.lemma_.lower()) and not _is_done(noun))
    ):
        return noun is not None
    inside = _made_of(noun)
    return cast.person_in(noun) is not None or (inside is not None and can_speak(inside.lemma_.lower()))


def _is_done(noun: Token) -> bool:
    """Say whether it is what is done to a paper, and none itself: "the release of the letters"."""
    return noun.lemma_ == "release" and any(child.lower_ == "of" for child in noun.children)


def speaks(verb: Token, cast: Cast) -> bool:
    """Say whether the subject of a verb is somebody or something that can speak: no "war" that claims lives."""
    subject = speaker_token(verb)
    if subject is not None and subject.lemma_ in SPEECH | cues.SPEECH_NOUNS:
        return True  # "his apology noted", "the appeal asks"
    if subject is None or not _can_speak(subject, cast):
        return False
    opens = subject.pos_ == "NOUN" and subject.i == subject.sent.start and cast.at(subject) is None
    word = subject.lemma_.lower()  # a capital that opens a sentence makes no name: "Terms call for a payment"
    return not opens or can_speak(word) or word.endswith(_DOERS) or cast.knows(subject)


def _is_mute(pronoun: Token, cast: Cast) -> bool:
    """Say whether "it" stands for a thing that says nothing: "The pier closed. It said ..."."""
    noun = cast.antecedent(pronoun) if pronoun.lower_ in {"it", "they"} else None
    return noun is not None and noun.pos_ == "NOUN" and not _can_speak(noun, cast)


def _made_of(noun: Token) -> Token | None:
    """Return the polls of "an average of polls"."""
    if noun.lemma_ not in cues.COLLECTED:
        return None
    of = next((child for child in noun.children if child.lower_ == "of"), None)
    return next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None


def _is_source(cited: Token) -> bool:
    return cited.pos_ == "PROPN" or cited.lemma_ in cues.SOURCE_NOUNS | cues.CITED_NOUNS | BODIES


def _cited(verb: Token) -> Token | None:
    """Return whom "reported, citing sources, that ..." cites, also where the parser hung it on what is reported."""
    told = (part for child in verb.children if child.dep_ == "ccomp" for part in child.children if part.i > verb.i)
    named = (part for child in verb.children if child.dep_ == "nsubj" for part in child.children if part.dep_ == "acl")
    for child in (*verb.children, *told, *named):
        if child.lemma_ in cues.PASSING_ON and child.dep_ in {"advcl", "acl", "prep", "conj"} and child.tag_ == "VBG":
            return next((target for target in child.children if target.dep_ in {"dobj", "pobj"}), None)
    first = verb.doc[verb.sent.start]  # "Citing sources, ...", which the parser may take for sources that cite
    return first.head if first.lower_ == "citing" and first.dep_ == "amod" and first.head.head is verb else None


def _quoter(verb: Token, cast: Cast) -> str | None:
    """Return the agency of "the agency quoted Berg as saying" and "Berg was quoted by the agency as saying"."""
    quoting = verb.head.head
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or quoting.lemma_ not in cues.CITING:
        return None
    by = (part for child in quoting.children if child.dep_ == "agent" for part in child.children if part.dep_ == "pobj")
    who = next((child for child in quoting.children if child.dep_ == "nsubj"), None) or next(by, None)
    return voice_of(who, cast).name if who is not None else None


def _carrier(verb: Token, sources: Token, cast: Cast) -> str | None:
    """Return the outlet of "A Tass report citing sources said", where the parser took the sources to speak."""
    citing = any(child.lemma_ in cues.CITING and child.tag_ == "VBG" for child in sources.children)
    before = (child for child in verb.children if child.dep_ == "nsubj" and child.i < sources.left_edge.i)
    report = next(before, None) if citing else None
    return voice_of(report, cast).name if report is not None else None


def _outlet(verb: Token, cast: Cast) -> str | None:
    """Return the outlet in "told Le Monde" or "said in an interview with CNN"."""
    for child in verb.children:
        if child.i > verb.i and child.dep_ in {"dobj", "dative", "prep", "iobj"}:
            for token in (child, *child.children):
                entity = cast.at(token)
                if entity is not None and entity.name in OUTLETS:
                    return entity.name
    return None


def speaker_token(verb: Token) -> Token | None:
    """Return the noun that speaks by `verb`: its subject, or the one it borrows from the verb above."""
    current: Token | None = verb
    for _ in range(_DEPTH):
        if current is None:
            break
        own = own_subject(current, borrowed=current is not verb)
        if own is not None and not (current is not verb and _is_client(own)):
            return own
        if own is not None:
            return own_subject(current.head, borrowed=True)  # "Berg said his client was ill, and confirmed"
        if any(child.dep_ in SUBJECTS | {"expl"} and not _is_time(child) for child in current.children):
            return None
        found, current = _above(current)
        if found is not None:
            return found
    return _on_a_comma(verb)


def _is_client(noun: Token) -> bool:
    """Say whether it is the "client" of whom a lawyer tells."""
    told = noun.head.dep_ == "ccomp" and noun.head.head.lemma_.lower() in cues.SAYING
    return told and noun.lower_ in {"client", "clients"} and any(child.dep_ == "poss" for child in noun.children)


def _on_a_comma(verb: Token) -> Token | None:
    """Return who speaks in "As it rained, a sailor, who saw it, said that ..." where the parser lost the subject."""
    if verb.dep_ != "ROOT" or verb.tag_ not in {"VBD", "VBZ", "VBP"}:
        return None
    if (named := _beside_name(verb)) is not None or verb.lemma_ not in cues.ALOUD:
        return named
    hung = (part for comma in verb.children if comma.is_punct and comma.i < verb.i for part in comma.children)
    clauses = (part for part in verb.doc[verb.sent.start : verb.i] if part.dep_ == "relcl")
    told_of = (clause.head for clause in clauses if _is_before(clause, verb))
    return next((part for part in (*hung, *told_of) if part.pos_ == "NOUN" and part.lemma_ in HUMANS), None)


def _beside_name(verb: Token) -> Token | None:
    """Return who speaks in "..., the harbour chief, Anna Berg, firmly said that", which the parser hung elsewhere."""
    comma = verb.doc[verb.i - 1 - (verb.doc[verb.i - 1].pos_ == "ADV")]
    name = verb.doc[comma.i - 1]
    told = any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)
    if comma.text != "," or name.i <= verb.sent.start or name.dep_ != "appos" or not told:
        return None
    whose = name.head.lemma_.lower() in HUMANS and name.head.pos_ == "NOUN"
    return name if name.ent_type_ == "PERSON" and whose and verb.lemma_.lower() in cues.SAYING else None


def _is_before(clause: Token, verb: Token) -> bool:
    """Say whether nothing but a comma stands between: "a sailor, who saw it, said"."""
    return verb.doc[verb.i - 1].text == "," and clause.right_edge.i >= verb.i - 2


def own_subject(verb: Token, *, borrowed: bool) -> Token | None:
    """Return the subject nearest to the verb, or the "by whom" of a passive one."""
    subjects = [
        c
        for c in verb.children
        if c.dep_ in {"nsubj", "csubj"} and (c.lower_ not in _NO_SPEAKERS or _is_speaking(c, verb))
        and not (_is_half(c) or _is_time(c))
    ]
    blamed = verb.tag_ in {"VBN", "VBD"} and any(child.dep_ == "agent" for child in verb.children)
    if subjects and not blamed:  # "Berg blasted by her sister", in a headline
        return min(subjects, key=lambda child: abs(child.i - verb.i))
    for child in verb.children:
        if child.dep_ == "nsubjpass" and borrowed:
            return sued_by(verb) or child
        if child.dep_ == "agent":
            return next((target for target in child.children if target.dep_ == "pobj"), None)
    return _accuser(verb) if verb.lemma_ in cues.ACCUSING else None


def _is_time(noun: Token) -> bool:
    """Say whether the parser took a time for a subject: "Berg last year announced"."""
    return noun.pos_ == "NOUN" and noun.ent_type_ in _TIMES and noun.right_edge is noun


def _is_speaking(pronoun: Token, verb: Token) -> bool:
    """Say whether "which" stands for somebody or a paper: "the ministry, which denied it"."""
    noun, saying = verb.head, verb.lemma_.lower() in cues.SAYING
    told = saying and any(child.dep_ == "ccomp" for child in verb.children)
    apart = pronoun.lower_ == "which" and verb.doc[pronoun.i - 1].text == ","
    relative = pronoun.tag_ == "WDT" and verb.dep_ == "relcl" and noun.pos_ in {"NOUN", "PROPN"}
    return relative and (told or apart) and (noun.pos_ == "PROPN" or noun.lemma_.lower() in BODIES | PAPERS)


def _is_half(noun: Token) -> bool:
    """Say whether the parser took half a word for a subject: the "co" of "co-founder Anna Berg"."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    return noun.text == "-" or (following is not None and following.text == "-" and not noun.whitespace_)


def _accuser(verb: Token) -> Token | None:
    """Return who accuses in "was accused of taking bribes by the prosecutor", which the parser hangs on the bribes."""
    last = verb.doc[verb.right_edge.i]
    while last.i > verb.i and last.is_punct:
        last = verb.doc[last.i - 1]
    while last.dep_ in {"pobj", "compound", "conj", "appos"} and last.head.lower_ != "by" and last.i > verb.i:
        last = last.head
    by = last.head
    passive = verb.tag_ == "VBN" and any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children)
    if not passive or last.dep_ != "pobj" or by.lower_ != "by" or by.i < verb.i or by.head.tag_ == "VBN":
        return None
    return last if last.pos_ == "PROPN" or can_speak(last.lemma_.lower()) else None


def _above(verb: Token) -> tuple[Token | None, Token | None]:
    """Return the speaker that the word above `verb` gives, or the verb to look at next."""
    head = verb.head
    if verb.dep_ == "acl" and head.pos_ in {"NOUN", "PROPN"}:
        return (head, None) if verb.tag_ == "VBG" or verb.dep_ == "relcl" else (None, None)
    if verb.dep_ in {"xcomp", "ccomp"} and head.i != verb.i and head.lemma_ in cues.OBJECT_SPEAKS:
        target = next((child for child in head.children if child.dep_ in {"dobj", "dative"} and child.i < verb.i), None)
        if target is not None:
            return target, None
    if verb.dep_ == "pcomp":
        governor = head.head
        if head.lower_ == "as" and governor.lemma_ in cues.OBJECT_SPEAKS:
            return next((c for c in governor.children if c.dep_ in {"dobj", "nsubjpass"}), None), None
        return None, _answering(verb, governor) if governor.pos_ in VERBAL else None
    if verb.dep_ == "xcomp" and head.lemma_ in cues.BIDDING and any(c.dep_ == "auxpass" for c in head.children):
        return None, None  # "people were urged to post": they need not have
    if (above := _at_pains(verb)) is not None:
        return None, above
    if verb.dep_ in {"xcomp", "advcl", "conj", "prep"} and head.i != verb.i and head.pos_ in VERBAL:
        return None, head.head if _is_of_the_teller(verb) else head
    return None, None


def _at_pains(verb: Token) -> Token | None:
    """Return the verb whose subject speaks in "was quick to add", "went out of her way to say", "took pains to say"."""
    head = verb.head
    if verb.tag_ != "VB" or verb.i < head.i or not any(child.tag_ == "TO" for child in verb.children):
        return None
    open_ = head.lemma_ in cues.ASHAMED and any(child.dep_ == "neg" for child in head.head.children)
    if head.dep_ == "acomp" and (open_ or head.lemma_ in cues.READY):
        return head.head
    if head.lemma_ in cues.OCCASIONS and head.dep_ == "dobj" and head.head.lemma_ in {"take", "use", "seize", "go"}:
        return head.head
    out = head.dep_ == "pobj" and head.lower_ == "way" and head.head.head.lower_ == "out"
    return head.head.head.head if out and head.head.head.head.pos_ == "VERB" else None


def _answering(verb: Token, governor: Token) -> Token:
    """Return whose doing "by saying" is: of "explained why nobody paid by saying ..." it is the explaining."""
    if verb.head.lower_ != "by" or verb.lemma_ not in cues.SAYING:
        return governor
    above = governor
    while above.lemma_ not in cues.SAYING | cues.ACTS and above.head.i != above.i:
        above = above.head
    outer = above.pos_ in VERBAL and above.lemma_ in cues.SAYING | cues.ACTS and governor.dep_ != "ROOT"
    return above if outer else governor


def _is_of_the_teller(verb: Token) -> bool:
    """Say whether a participle goes on about who spoke: "The court held that the law was valid, finding that ..."."""
    told = verb.head
    if (verb.dep_, verb.tag_, told.dep_) != ("advcl", "VBG", "ccomp") or told.head.lemma_ not in cues.SAYING:
        return False
    subject = next((child for child in told.children if child.dep_ in SUBJECTS), None)
    if subject is not None and subject.dep_ == "nsubjpass":
        return True  # who was dismissed is not who goes on to speak
    return subject is not None and subject.pos_ == "NOUN" and subject.lemma_.lower() not in HUMANS | BODIES
