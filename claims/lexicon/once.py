"""Verbs of what happens once to whom or what it happens to, as stems: who was born in 1931 was not born in 1935."""

from claims.stems import stem

ONCE = frozenset(
    stem(word)
    for word in "born bear die found establish build complete erect inaugurate launch incorporate invent discover abolish "
    "demolish unveil commission christen retire marry ratify privatise privatize nationalise nationalize".split()
)
# once where nothing is acted upon, or where it is done to a thing: "the museum opened", "was opened", not "opened a shop"
OPENING = frozenset(stem(word) for word in "open close begin start end shut".split())
# "was last inspected", "first opened": which of several times is told
WHICH = frozenset({"first", "last"})
# what is to come once, when a time is set for it; a thing is to be finished before it is to open
FINISHING = frozenset(stem(word) for word in "finish complete build".split())
TO_OPEN = frozenset(stem(word) for word in "open reopen inaugurate".split())
DUE = FINISHING | TO_OPEN | frozenset(stem(word) for word in "close launch report publish resign retire expire".split())
