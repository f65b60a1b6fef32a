"""A noun in, its phrase out: where it ends, what it is called without its article, what is joined to it."""

from collections.abc import Iterator, Sequence

from claims.lexicon.time import WEEKDAYS
from claims.parse.tokens import Token

_IN_NAMES = frozenset(("-", "’", "'"))
_LEADING = frozenset("the a an even also".split())
_LONGEST = 8  # words of a name, from its noun on
_BEHIND = frozenset(("relcl", "acl", "advcl", "cc"))


def is_definite(noun: Token) -> bool:
    """Say whether the noun points back: "the minister", "this plan"."""
    return any(
        child.dep_ == "det" and child.lower_ in {"the", "this", "that", "these", "those"} for child in noun.children
    )


def noun_end(head: Token) -> int:
    """Return the end of the plain noun phrase at `head`: up to a comma, an apposition or a relative clause."""
    end = head.i + 1
    for token in head.doc[end : head.right_edge.i + 1]:
        if token.tag_ == "POS" and token.head is head:
            break
        if (token.is_punct and token.text not in _IN_NAMES) or token.is_space or token.dep_ in _BEHIND:
            break
        if token.tag_ in {"WDT", "WP", "WP$", "WRB"} or any(child.dep_ == "pcomp" for child in token.children):
            break  # "accused by the opposition of hiding it"
        end = token.i + 1
    return end


def _whole_end(head: Token) -> int:
    """Return the end with all names below the noun: "officials of the Customs and Fisheries Service"."""
    end = noun_end(head)
    joining = head.doc[end] if end < len(head.doc) else head
    if joining.lower_ not in {"and", "&"} or joining.head is head or end == head.i + 1:
        return end
    behind = (child for child in joining.head.children if child.dep_ == "conj" and child.i > joining.i)
    second = next(behind, None)
    if second is None or not second.pos_ == "PROPN" == joining.head.pos_:
        return end
    end = second.i + 1
    while end < len(head.doc) and head.doc[end].pos_ == "PROPN" and head.doc[end].text[0].isupper():
        end += 1
    return end


def phrase(head: Token) -> str:
    """Return the noun phrase without its article, as a name for somebody unnamed."""
    start, whole = head.left_edge.i, _whole_end(head)
    end = min(whole, head.i + _LONGEST)
    if end < whole:  # not in the middle of "the survey by the institute for ..."
        end = next((i for i in range(end, head.i, -1) if head.doc[i].dep_ == "prep"), end)
    if is_on_a_day(head.doc[end - 2 : end]):
        end -= 2  # "the union on Friday said": of the verb
    while start < head.i and (
        head.doc[start].lower_ in _LEADING or head.doc[start].is_punct or head.doc[start].is_quote
    ):
        start += 1
    text = " ".join(head.doc.span(start, end).text.split())
    return text if text.count("“") == text.count("”") else text.replace("“", "").replace("”", "")


def is_on_a_day(words: Sequence[Token]) -> bool:
    """Say whether two words are "on Friday"."""
    return len(words) == 2 and words[0].lower_ == "on" and words[1].lower_ in WEEKDAYS


def antecedent_of(pronoun: Token) -> Token | None:
    clause = pronoun.head
    for _ in range(4):
        if clause.dep_ == "relcl":
            return clause.head
        if clause.head.i == clause.i:
            return None
        clause = clause.head
    return None


def coordinated(head: Token) -> Iterator[Token]:
    current: Token | None = head
    while current is not None:
        yield current
        current = next((c for c in current.children if c.dep_ == "conj" and c.pos_ in {"NOUN", "PROPN", "PRON"}), None)


def is_one_firm(head: Token) -> bool:
    """Say whether the names are of one firm: "Varn & Lind Corp.", and "Varn and Lind Corp. says", as of one."""
    joints = ("&", "and") if head.dep_ == "nsubj" and head.head.tag_ == "VBZ" else ("&",)
    signs = (child.i for child in head.children if child.text in joints and child.i > head.i)
    behind = [token for i in signs for token in head.doc[i + 1 : i + 2]]
    return head.pos_ == "PROPN" and any(token.pos_ == "PROPN" for token in behind)


def listed(names: list[str]) -> str:
    distinct = list(dict.fromkeys(names))
    return distinct[0] if len(distinct) == 1 else ", ".join(distinct[:-1]) + " and " + distinct[-1] if distinct else ""


def owned_by(name: str) -> str:
    """Return the name as an owner's: "Berg's", "the voters'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
