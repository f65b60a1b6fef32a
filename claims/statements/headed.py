"""A statement in, the statement without what stands before a colon at its head out: "Best port: In May, Berg won"."""

from claims.lexicon.joints import DOUBTING
from claims.lexicon.speakers import can_speak
from claims.parse.grammar import NOMINAL, SUBJECTS, VERBAL, Tokens
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token

LONGEST = 16  # tokens of what is put in front
FEWEST = 2  # words of it


def unlabelled(doc: Tokens, statement: Statement) -> Statement | None:
    """Return the statement without its heading; None where that says whose word it is ("Poll: ..."), or doubts it."""
    colon = next((i for i in statement.tokens[:LONGEST] if doc[i].text == ":"), None)
    if colon is None or statement.lead or statement.head.i < colon:
        return statement
    label = [doc[i] for i in statement.tokens if i < colon]
    own = any(child.dep_ in SUBJECTS and child.i > colon for child in statement.head.children)
    if not own or not label or any(token.pos_ in VERBAL for token in label):
        return statement
    if not _is_heading(label):
        return None
    return statement._replace(tokens=trimmed(doc, [i for i in statement.tokens if i > colon]) or statement.tokens)


def _is_heading(label: list[Token]) -> bool:
    if any(token.lower_ in DOUBTING or can_speak(token.lemma_) or token.is_quote for token in label):
        return False
    named = label[-1].ent_type_ == "PERSON" or label[-1].pos_ not in NOMINAL | {"NUM", "PUNCT"}
    return not named and len([token for token in label if token.is_alpha]) >= FEWEST
