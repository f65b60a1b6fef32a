"""The marks and words by which a page shows that it is an interview."""

QUESTIONS = frozenset(("q", "question", "interviewer"))
ANSWERS = frozenset(("a", "answer", "interviewee"))
# With these an introduction tells of the talk: who is their object, or goes with it, is asked; else their subject.
TALKING = frozenset("speak talk interview sit meet ask chat answer discuss tell reply explain".split())
TALKS = frozenset("interview conversation talk chat q&a".split())
WITH = frozenset("with to of".split())
# "No. I never met him": the word answers the question, and is no part of what is then told.
ANSWERING = frozenset("yes no yeah nope well oh absolutely exactly right correct sure indeed".split())
UNNAMED = "unnamed interviewee"
