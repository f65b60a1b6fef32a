"""A pronoun and those told of before it in, those of them whom it can mean out: by gender, clause and quotation."""

from claims.naming.roster import SUBJECTS, Mention, Roster
from claims.naming.whom import HE, asks, is_in_title
from claims.parse.tokens import Token

FARTHEST = 12  # sentences between a pronoun and the name it stands for
FEW = 3  # sentences back in which a question was asked that is answered
_ABOUT = frozenset("of about with against on to from toward towards like unlike".split())


def who_fit(roster: Roster, told: list[Mention], pronoun: Token) -> list[Mention]:
    """Return the mentions before `pronoun`, the last first, of people whom it can mean."""
    gender, here = "he" if pronoun.lower_ in HE else "she", roster.sentence(pronoun.i)
    fitting: list[Mention] = []
    own = set[str]()  # whom "him" cannot be, since they do it
    for mention in reversed(told):
        if here - mention.sentence > FARTHEST:
            break
        if is_in_title(roster.tokens, mention.start):
            continue
        if mention.start < pronoun.i and roster.gender.get(mention.name, gender) == gender:
            if _same_clause(roster, pronoun, mention):
                own.add(mention.name)
            else:
                fitting.append(mention)
    fitting = [mention for mention in fitting if mention.name not in own]
    if (quote := roster.quoted.get(pronoun.i)) is None:
        return fitting
    inside = [mention for mention in fitting if roster.quoted.get(mention.start) == quote]
    saying = _sayers(roster, told, pronoun)
    return inside or [mention for mention in fitting if mention.name not in saying]


def _sayers(roster: Roster, told: list[Mention], pronoun: Token) -> set[str]:
    """Return who may speak in the quotation around `pronoun`: subjects of its sentence, or of what leads to it."""
    here, quote = roster.sentence(pronoun.i), roster.quoted[pronoun.i]
    start = next(i for i in range(pronoun.i, -2, -1) if roster.quoted.get(i) != quote) + 1
    first = roster.sentence(start)
    before = roster.doc[roster.sentences[first] - 1] if roster.sentences[first] else None
    while before is not None and (before.is_space or before.is_quote) and before.i:
        before = roster.doc[before.i - 1]
    heard = {first, here} | ({first - 1} if before is not None and before.text == ":" else set())
    lately = [one for one in told if not one.quoted and here - FEW <= one.sentence]
    asking = {one.name for one in lately if asks(roster.doc.span(one.start, one.end).root)}
    return asking | {one.name for one in roster.mentions if one.sentence in heard and one.subject and not one.quoted}


def _same_clause(roster: Roster, pronoun: Token, mention: Mention) -> bool:
    """Say whether both hang on one verb: "him" is not its subject, nor "he" whom "Of Berg, he said" names."""
    if pronoun.dep_ in SUBJECTS and pronoun.lower_ in {"him", "her"} and pronoun.head.dep_ in {"ccomp", "xcomp"}:
        root = roster.doc.span(mention.start, mention.end).root
        return root.dep_ in SUBJECTS and root.head is pronoun.head.head  # "Berg wanted him to stay"
    if pronoun.dep_ in SUBJECTS:
        root = roster.doc.span(mention.start, mention.end).root
        beside = root.head.head is pronoun.head or pronoun.i == mention.end + 1
        return root.dep_ == "pobj" and beside and root.head.lower_ in _ABOUT and root.head.i == root.sent.start
    if pronoun.tag_ == "PRP$" or pronoun.lower_.endswith("self") or pronoun.dep_ in SUBJECTS:
        return False
    verb = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
    return roster.doc.span(mention.start, mention.end).root.head.i == verb.i
