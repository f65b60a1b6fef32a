"""Participles by what "'s" before them stands for: "he's lived there" has, "he's known for it" is."""

# Nothing is done to anybody by these.
HAVING = frozenset(
    """been had got become come gone arrived worked lived served talked grown risen fallen happened stayed remained
    appeared disappeared returned travelled traveled campaigned vowed waited slept died resigned listened argued
    agreed belonged existed emerged succeeded failed struggled smiled laughed slipped gotten taught begun started""".split()
)
# With a preposition behind them these are active: "he's written to her", "he's read about it".
HAVING_WITH = {
    "read": frozenset("about of up".split()),
    "heard": frozenset("about of from nothing".split()),
    "written": frozenset("to about".split()),
    "spoken": frozenset("to with about out at in".split()),
    "asked": frozenset(("for",)),
    "called": frozenset("for on upon".split()),
    "looked": frozenset("into at for after forward".split()),
    "thought": frozenset(("about",)),
    "known": frozenset(("about",)),
    "played": frozenset("with against".split()),
    "met": frozenset(("with",)),
    "voted": frozenset("for against to".split()),
    "learned": frozenset("about from how".split()),
    "moved": frozenset(("to",)),
    "run": frozenset(("for",)),
    "fought": frozenset("for against".split()),
    "pushed": frozenset(("for",)),
    "sought": frozenset(("to",)),
    "tried": frozenset(("to",)),
    "promised": frozenset("to that".split()),
    "pledged": frozenset("to that".split()),
    "refused": frozenset(("to",)),
    "decided": frozenset("to that".split()),
    "said": frozenset("that why how he she it they".split()),
}
# It is a state, mostly with a preposition or "to" behind it: "he's expected to go".
BEING = frozenset(
    """known based accused expected born survived married concerned worried interested involved located regarded
    supposed scheduled made divided tired convinced thrilled delighted amazed frustrated prepared determined inclined qualified pleased surprised committed dedicated aimed needed required
    allowed seen used set due excited disappointed believed rumoured rumored suspected charged wanted""".split()
)
# Two objects, or one and what it is called: "he's paid $9", "she's called Annie" and "she's called the plan a lie".
DOUBLE = frozenset(
    """called named considered deemed elected appointed paid given offered owed told asked awarded granted sent shown dubbed
    denied handed taught promised charged fined allowed""".split()
)
# In the past as they are now.
UNCHANGED = frozenset("cut put hit let set shut hurt cost quit read bet cast split spread come become run overcome".split())
