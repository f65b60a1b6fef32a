"""The marks and words by which a page shows that it is an interview."""

QUESTIONS = frozenset(("q", "question", "interviewer"))
ANSWERS = frozenset(("a", "answer", "interviewee"))
# With these an introduction tells of the talk: who is their object, or goes with it, is asked; else their subject.
TALKING = frozenset("speak talk interview sit meet ask chat answer".split())
TALKS = frozenset("interview conversation talk chat q&a".split())
WITH = frozenset("with to of".split())
# "No. I never met him": the word answers the question, and is no part of what is then told.
ANSWERING = frozenset("yes no yeah nope well oh absolutely exactly right correct sure indeed".split())
UNNAMED = "unnamed interviewee"
# These lead to a list or a block of words: "The auditors found three faults:", "In a statement, Berg said:".
LISTING = frozenset(
    """say write add read state list make find raise name give cite note conclude recommend demand propose offer allege claim
    warn set outline identify report say argue explain announce""".split()
)
POINTS = frozenset("point reason finding fault fact answer figure question objection lesson".split())
