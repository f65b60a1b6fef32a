"""A statement in, whether it says nothing that can be checked out: a slogan, a blessing, a question that is raised."""

from claims.lexicon.leaning import (
    ASKED,
    ASKING,
    BLESSING,
    BOASTING,
    FEELING,
    HEDGES,
    HINTS,
    HOSTS,
    MOVED,
    SHOWING,
    SHOWN,
    TRUTHS,
)
from claims.lexicon.speakers import HUMANS
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.tokens import Token

_OBJECTS = frozenset(("dobj", "attr"))
_NAMED = frozenset(("NOUN", "PROPN"))


def is_idle(head: Token, *, said: bool, figures: bool) -> bool:
    """Say whether a statement, `said` by somebody or told by the article, is about nothing that happened or is so."""
    if _is_teaser(head):
        return True
    if figures:
        return False
    if _is_advice(head) or _is_feeling(head):
        return True
    subject = next((child for child in head.children if child.dep_ in SUBJECTS), None)
    if subject is None:
        return said and _is_hedged(head)
    if _is_sign_off(head, subject):
        return True
    thing = next((child for child in head.children if child.dep_ in _OBJECTS), None)
    if head.lemma_ in BLESSING:
        return subject.lower_ == "god"
    if thing is not None and (_is_slogan(head, subject, thing) or _only_shows(head, subject, thing)):
        return True
    if _is_bare_truth(head, subject) or _is_hint(head, thing):
        return True
    if said and (_is_beyond_all(head, subject) or (subject.lower_ == "we" and _is_promise(head))):
        return True
    if thing is not None and _is_much_to_do(head, thing):
        return True
    return said and (_is_need(head) or _is_hedged(head))


def _is_bare_truth(head: Token, subject: Token) -> bool:
    """Say whether somebody only tells what "we" are or want: "the truth is we are not that kind of town"."""
    if subject.lemma_ not in TRUTHS or head.lemma_ != "be":
        return False
    clauses = (child for child in head.children if child.dep_ == "ccomp")
    return any(part.lower_ in {"i", "we"} and part.dep_ in SUBJECTS for clause in clauses for part in clause.children)


def _is_beyond_all(head: Token, subject: Token) -> bool:
    """Say whether it only praises beyond all others: "nobody is more faithful", "there is no one tougher"."""
    if head.lemma_ == "be" and subject.lower_ == "there":
        others = [part for part in head.children if part.lower_ in {"nobody", "one"} and part.i > head.i]
        return any(part.tag_ in {"JJR", "RBR"} for one in others for part in (*one.children, *head.children))
    nobody = subject.lower_ in {"nobody", "one"} and subject.left_edge.lower_ in {"nobody", "no"}
    more = (part for child in head.children if child.dep_ == "acomp" for part in (child, *child.children))
    return nobody and head.lemma_ == "be" and any(part.tag_ in {"JJR", "RBR"} for part in more)


def _is_hint(head: Token, thing: Token | None) -> bool:
    """Say whether there only is something still to be told: "there is a simple explanation"."""
    there = any(child.dep_ == "expl" and child.lower_ == "there" for child in head.children)
    if not there or head.lemma_ != "be" or thing is None or thing.lemma_ not in HINTS:
        return False
    return all(child.dep_ in {"det", "amod", "neg"} for child in thing.children)


def _is_promise(head: Token) -> bool:
    """Say whether "we" only promise to win or to fight, without a name in it: "we will make this place great"."""
    going = head.lemma_ == "go" and head.tag_ == "VBG"
    verb = next((child for child in head.children if child.dep_ == "xcomp"), head) if going else head
    to_come = verb is not head or any(child.lower_ in {"will", "'ll", "’ll", "shall"} for child in head.children)
    told = any(part.pos_ == "PROPN" and part.ent_type_ != "NORP" for part in head.subtree)
    return to_come and verb.lemma_ in BOASTING and not told


def _is_much_to_do(head: Token, thing: Token) -> bool:
    """Say whether there is only "a lot to do", or "much work to do"."""
    below = (child for child in (*thing.children, *head.children) if child.tag_ == "VB" and child.i > thing.i)
    return head.lemma_ == "have" and thing.lower_ in {"lot", "work", "much"} and any(c.lemma_ == "do" for c in below)


def _is_sign_off(head: Token, subject: Token) -> bool:
    """Say whether a reporter only takes leave: "Anna Berg reports from Oslo."."""
    others = [child for child in head.children if child is not subject and not child.is_punct]
    plain = all(child.lower_ in {"from", "for", "in"} for child in others)
    return head.lemma_ == "report" and head.tag_ == "VBZ" and subject.pos_ == "PROPN" and plain and bool(others)


def _is_teaser(head: Token) -> bool:
    """Say whether it only shows what comes: "Here are five trends to watch", "What went wrong", "Berg has details"."""
    first = head.sent[0]
    if _is_question(head):
        return True
    asks = first.tag_ in {"WP", "WRB"} and first.i < head.i and first.head is head and head.dep_ == "ROOT"
    if asks or (head.lemma_ == "have" and any(child.lower_ == "details" for child in head.children)):
        return True
    return head.lemma_ == "be" and any(c.lower_ == "here" and c.i == c.sent.start for c in head.children)


def _is_question(head: Token) -> bool:
    """Say whether it is what somebody asks: "what post he was given" is nothing that he was given."""
    first = head.left_edge
    asked = first.head is head or first.head.head is head  # "how much it will change"
    if first.lower_ in {"how", "why"} and asked and head.dep_ in {"ccomp", "pcomp", "conj"}:
        return True
    if first.lower_ not in {"what", "which", "who", "whom"} or head.dep_ not in {"ccomp", "pcomp"} or first is head:
        return False
    if head.head.dep_ == "relcl":
        return False  # "which the council says is foul"
    return first.head is head or (first.head.head is head and first.head.dep_ in SUBJECTS | _OBJECTS)


def _is_slogan(head: Token, subject: Token, thing: Token) -> bool:
    """Say whether something is said to be itself: "Freedom means freedom"."""
    alike = subject.pos_ in _NAMED and subject.lower_ == thing.lower_ and not subject.children
    return alike and head.lemma_ in {"mean", "be"}


def _only_shows(head: Token, subject: Token, thing: Token) -> bool:
    """Say whether something "raises questions", or somebody "offers insight"."""
    if head.lemma_ in SHOWING:
        return thing.lemma_ in SHOWN
    if thing.lower_ == "say" and head.lemma_ == "have":
        return any(child.dep_ == "poss" for child in thing.children)  # "will have their say"
    if thing.lemma_ in HOSTS:  # "a host of questions"
        thing = next((part for of in thing.children if of.lower_ == "of" for part in of.children), thing)
    if head.lemma_ not in ASKING or thing.lemma_ not in ASKED:
        return False
    return subject.pos_ != "PROPN" and subject.lemma_ not in HUMANS


def _is_advice(head: Token) -> bool:
    """Say whether it tells somebody what to do: "Berg would do well to go", "let it be done"."""
    if head.lemma_ == "do" and any(child.lower_ == "well" for child in head.children):
        return any(child.dep_ in {"xcomp", "advcl"} and child.i > head.i for child in head.children)
    bids = head.tag_ == "VB" and not any(child.dep_ in {*SUBJECTS, "aux"} for child in head.children)
    return head.lemma_ == "let" and bids and head.dep_ == "ROOT"


def _is_feeling(head: Token) -> bool:
    """Say whether somebody only tells what he hopes, or is ashamed of."""
    told = any(part.dep_ in {"xcomp", "ccomp"} for child in (head, *head.children) for part in child.children)
    felt = FEELING if told else FEELING | MOVED
    of_oneself = any(child.lower_ in {"i", "we"} for child in head.children) and head.lower_ in felt
    return of_oneself or any(child.dep_ == "acomp" and child.lower_ in felt for child in head.children)


def _is_need(head: Token) -> bool:
    """Say whether somebody only says what is needed: "the country needs a wall"."""
    return head.lemma_ == "need" and head.tag_ in {"VBZ", "VBP"} and head.pos_ in VERBAL


def _is_hedged(head: Token) -> bool:
    """Say whether it is "kind of a" something."""
    near = head.doc[head.i + 1 : head.i + 4]
    return len(near) == 3 and near[0].lower_ in HEDGES and near[1].lower_ == "of" and near[2].lower_ in {"a", "an"}
