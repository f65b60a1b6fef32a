"""Words that only point: to somebody, to something, to whoever is spoken to."""

PEOPLE = frozenset("he she him her".split())
SEVERAL = frozenset("they them these those".split())
THINGS = frozenset(("it",))
POINTING = frozenset("this that these those".split())
HEARER = frozenset(("your",))
ANSWERS = frozenset("yes no yeah nope nothing".split())
IMPERSONAL = frozenset("rain snow hail thunder freeze".split())  # "it rained"
LINKING = frozenset("be seem appear take become make turn look happen remain".split())  # "it remains to be seen"
# what "this" only points to: a "this bridge" or "this country" in a report is the one it is about
ABSTRACT = frozenset(
    """approach argument claim comment decision idea issue kind line measure move notion point position problem proposal
    question reason remark result situation sort statement step stance thing view way""".split()
)
