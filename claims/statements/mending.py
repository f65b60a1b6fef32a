"""A statement in, the same without what clings to it out: "\'s plan", "..., he wrote", and a demand told as a fact."""

from claims.lexicon.cues import DEMANDING, DEMANDING_OR_TELLING
from claims.parse.grammar import SUBJECTS, Tokens, is_infinitive, subject_of
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.voice.framing import Framing

_WROTE = frozenset("said says wrote writes added adds continued".split())
_OWNER = 4  # words of an owner that was cut off


def mended(doc: Tokens, statement: Statement, framing: Framing | None) -> Statement:
    """Return the statement with its owner, without who said it, and with "should" for what is only demanded."""
    if doc[statement.start].tag_ == "POS" and statement.start > doc[statement.start].sent.start:
        statement = _with_owner(doc, statement)
    if framing is not None:
        statement = _demanded(_without_teller(doc, statement), framing)
    return statement


def _with_owner(doc: Tokens, statement: Statement) -> Statement:
    """Return it with the "Friday" that was taken from "Friday\'s plan"."""
    owner = doc[statement.start - 1]
    first = owner.left_edge.i if owner.i - owner.left_edge.i < _OWNER else owner.i
    return statement._replace(tokens=(*range(first, statement.start), *statement.tokens))


def _without_teller(doc: Tokens, statement: Statement) -> Statement:
    """Return it without the ", he wrote" at its end."""
    words = [i for i in statement.tokens if not doc[i].is_punct or doc[i].text == ","]
    comma, who, verb = (doc[i] for i in words[-3:]) if len(words) > 3 else (None, None, None)
    if comma is None or who is None or verb is None or comma.text != "," or verb.lower_ not in _WROTE:
        return statement
    head = statement.head if verb is not statement.head else next((c for c in verb.children if c.dep_ == "ccomp"), verb)
    if who.head is not verb or who.dep_ not in SUBJECTS or head.i > comma.i:
        return statement
    kept = trimmed(doc, [i for i in statement.tokens if i < comma.i])
    return statement._replace(head=head, tokens=kept) if kept else statement


def _demanded(statement: Statement, framing: Framing) -> Statement:
    """Return "demanded that it be mended" as "it should be mended"."""
    head, cue = statement.head, framing.cue
    if cue is None or cue.root.lemma_ not in DEMANDING_OR_TELLING or statement.respelt or head.dep_ != "ccomp":
        return statement
    if subject_of(head) is None or is_infinitive(head) or any(child.tag_ == "MD" for child in head.children):
        return statement
    finite = next((child for child in head.children if child.dep_ in {"aux", "auxpass"}), head)
    if not _is_bare(finite, surely=cue.root.lemma_ in DEMANDING):
        return statement
    first = next((child for child in head.children if child.dep_ == "neg" and child.i < finite.i), finite)
    return statement._replace(respelt=((first.i, f"should {first.text}"),))


def _is_bare(verb: Token, *, surely: bool) -> bool:
    """Say whether the verb stands as in "that he go"; "that they put" does so after what can only be a demand."""
    return verb.lower_ == verb.lemma_ and (verb.tag_ == "VB" or (surely and verb.tag_ in {"VBP", "VBD"}))
