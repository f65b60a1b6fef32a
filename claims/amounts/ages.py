"""A number in a parsed article in, where it ends as somebody's age out: "aged 65", "Ada Poe, 65,", "a boy of 14"."""

from claims.amounts.atoms import Numeral
from claims.lexicon import amount_patterns as patterns
from claims.lexicon.amounts import AGED
from claims.lexicon.people import ROLES
from claims.parse.page import Page
from claims.parse.tokens import Token


def age_end(page: Page, numeral: Numeral) -> int | None:
    """Return where the age ends, or None where the number is none."""
    text, start = page.text, numeral.start
    if match := patterns.OLD_SHORT.match(text, numeral.end):
        return match.end()
    if patterns.AGE_BEFORE.search(text, max(0, start - 32), start):
        return numeral.end
    if _is_apposed(page, numeral) or _is_of(page, numeral):
        return numeral.end
    if not 0 < numeral.value < 116 or numeral.kind != "cardinal" or not patterns.AGE_END.match(text, numeral.end):
        return None
    reached = patterns.REACHED.search(text, max(0, start - 48), start)
    return numeral.end if reached or _is_what_one_is(page, numeral) else None


def _is_apposed(page: Page, numeral: Numeral) -> bool:
    """Say whether the figure stands between commas right behind a person: "Berg, 65,", "the boy, 14,"."""
    text, start = page.text, numeral.start
    if numeral.spelled or not 2 < numeral.value < 111 or not patterns.APPOSED.search(text, max(0, start - 3), start):
        return False
    if not patterns.APPOSED_END.match(text, numeral.end):
        return False
    before = page.token_at(start - 3)
    if before is None:
        return False
    if not before.text[:1].isupper():
        return before.lemma_ in _PERSONS and text.startswith(",", numeral.end)
    return numeral.value > 9 and _may_be_a_person(page, before, numeral)


def _may_be_a_person(page: Page, before: Token, numeral: Numeral) -> bool:
    """Say whether the capitalised word is a person's, also where the parser takes it for a place: "Berg, 65, said"."""
    if before.ent_type_ == "PERSON" or before.pos_ == "PROPN" and before.ent_type_ not in _NOT_AGED:
        return True
    token = page.token_at(numeral.start)
    if token is None or before.ent_type_ in {"DATE", "LAW"} or not page.text.startswith(",", numeral.end):
        return False
    return token.dep_ == "appos" and token.head == before and before.dep_ in {"nsubj", "nsubjpass"}


_NOT_AGED = frozenset({"DATE", "GPE", "LOC", "NORP", "LAW"})
_PERSONS = ROLES | AGED


def _is_what_one_is(page: Page, numeral: Numeral) -> bool:
    """Say whether it is what somebody is: "she was 84"."""
    token = page.token_at(numeral.start)
    if token is None or token.dep_ not in {"attr", "acomp"} or token.head.lemma_ != "be":
        return False
    subjects = [child for child in token.head.children if child.dep_ == "nsubj"]
    return any(child.lower_ in {"he", "she", "i", "who"} or child.ent_type_ == "PERSON" for child in subjects)


def _is_of(page: Page, numeral: Numeral) -> bool:
    """Say whether it hangs on a person by "of": "a boy of 14"."""
    token = page.token_at(numeral.start)
    if token is None or token.dep_ != "pobj" or token.head.lower_ != "of":
        return False
    return token.head.head.lower_ in _YOUNG_OR_OLD  # a mother of three has three children


_YOUNG_OR_OLD = frozenset("boy girl child man woman youth baby toddler infant teenager pensioner".split())
