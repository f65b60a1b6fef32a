"""A verb in, the noun that speaks by it out: its own subject, or the one that it borrows from the verbs above."""

from claims.lexicon import cues
from claims.lexicon.speakers import BODIES, HUMANS, PAPERS, can_speak
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.relatives import sued_by
from claims.parse.tokens import Token

_NO_SPEAKERS = frozenset(("there", "this", "that", "which"))
_TIMES = frozenset(("DATE", "TIME"))
_DEPTH = 6  # how far to climb for the subject of "..., adding that"


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
