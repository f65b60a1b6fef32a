"""A question in, the statement that it asks about out, where grammar leaves no doubt which that is."""

import re

ENDS = re.compile(r"\?[\s\"'”’)]*$")
# "Did Anna Berg sign it?": a name alone stands between the two halves of the verb, so that it is sure where it ends
YES_OR_NO = re.compile(
    r"(?P<first>Was|Were|Is|Are|Had|Has|Have|Did|Does|Do|Will|Would|Can|Could|Should) "
    r"(?P<who>(?:the )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*) "
    r"(?P<rest>(?:(?:not|never|ever|also) )*(?P<next>[a-z][\w’'-]*)\b.*)"
)
BEING, HAVING = frozenset("was were is are".split()), frozenset("had has have".split())
AFTER_BEING = re.compile(
    r"\w{2,}(?:ing|ed)|an?|the|shot|hurt|found|told|held|paid|sold|built|killed|seen|known"
)
AFTER_HAVING = re.compile(
    r"been|\w{2,}(?:ed|en)|had|made|won|lost|sold|said|told|paid|met|left|built|found|held|gone|done"
)
NO_VERB = frozenset("of the a an and or in at on for to from by with than as who which".split())  # behind "did", "will"
LEADS_ON = re.compile(r"(?i)\b(?:or|ever|any|anyone|anybody|anything)\b")  # asks for more than yes or no, or of no case


def is_question(text: str) -> bool:
    """Say whether a text is put as a question."""
    return ENDS.search(text) is not None


def as_statement(question: str) -> str | None:
    """Return "Anna Berg did sign it." for "Did Anna Berg sign it?"; None where it is not sure what the statement is."""
    text = ENDS.sub("", " ".join(question.split())).strip(" \"'“‘")
    found = YES_OR_NO.fullmatch(text)
    if found is None or LEADS_ON.search(text) or "?" in text or re.search(r"[’']s?\b", found["who"]):
        return None
    first = found["first"].lower()
    if not _goes_on(first, found["next"]):
        return None
    who = found["who"]
    return f"{who[:1].upper()}{who[1:]} {first} {found['rest'].rstrip(' .')}."


def _goes_on(first: str, word: str) -> bool:
    """Say whether a word carries on a verb that began in front of the name."""
    if first in BEING:
        return AFTER_BEING.fullmatch(word) is not None
    if first in HAVING:
        return AFTER_HAVING.fullmatch(word) is not None
    return word not in NO_VERB
