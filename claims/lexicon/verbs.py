"""Forms of English verbs: the irregular pasts, for turning "calling" into "called" when a clause is written out alone."""

import re

_TABLE = """
be was|bear bore|become became|begin began|bend bent|bet bet|bid bid|bind bound|bite bit|bleed bled|blow blew|break broke|breed bred|bring brought
build built|burst burst|buy bought|cast cast|catch caught|choose chose|cling clung|come came|cost cost|creep crept|cut cut|deal dealt
dig dug|do did|draw drew|drink drank|drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew
forbid forbade|forecast forecast|foresee foresaw|forget forgot|forgive forgave|freeze froze|get got|give gave|go went|grind ground|grow grew
hang hung|have had|hear heard|hide hid|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew|lay laid|lead led|leave left|lend lent|let let
lie lay|light lit|lose lost|make made|mean meant|meet met|mislead misled|overcome overcame|override overrode|overthrow overthrew|pay paid|put put
quit quit|read read|rid rid|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shed shed
shine shone|shoot shot|show showed|shrink shrank|shut shut|sing sang|sink sank|sit sat|sleep slept|slide slid|speak spoke|speed sped|spend spent
spin spun|split split|spread spread|spring sprang|stand stood|steal stole|stick stuck|sting stung|strike struck|strive strove|swear swore
sweep swept|swell swelled|swim swam|swing swung|take took|teach taught|tear tore|tell told|think thought|throw threw|thrust thrust
undergo underwent|understand understood|undertake undertook|undo undid|uphold upheld|upset upset|wake woke|wear wore|weave wove|weep wept
win won|wind wound|withdraw withdrew|withhold withheld|withstand withstood|write wrote
"""
PAST = dict(entry.split(" ", 1) for line in _TABLE.strip().splitlines() for entry in line.split("|"))
# Nobody is "resigned" or "fled" by others.
INTRANSITIVE = frozenset(
    """resign die flee arrive vanish go come fall disappear emerge happen occur remain live sleep speak talk apologize apologise
    depart surrender react respond agree disagree rise""".split()
)
DOUBLED = frozenset("commit submit admit permit refer defer prefer occur transfer propel compel expel rebut regret control patrol".split())
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")  # "stop", "plan"


def past(lemma: str) -> str:
    """Return the past tense of a verb."""
    if lemma in PAST:
        return PAST[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ied"
    doubled = lemma in DOUBLED or _SHORT.fullmatch(lemma)
    return f"{lemma}{lemma[-1]}ed" if doubled else f"{lemma}ed"


def present(lemma: str, *, several: bool) -> str:
    """Return the present tense of a verb for one or several."""
    if several:
        return {"be": "are", "have": "have"}.get(lemma, lemma)
    if lemma in {"be", "have", "do", "go"}:
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[lemma]
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z", "cho", "to")) else f"{lemma}s"
