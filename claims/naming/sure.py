"""An article's people and whom its pronouns are taken to mean in, whom they surely mean out.

Who speaks is known well enough by the rules; a name that is written into a statement in place of "he" must be right.
So whoever was told of before is weighed as a rival, somebody unnamed as well, and "he" stays where two are near.
"""

from collections.abc import Iterator, Mapping

from claims.lexicon.people import FEMALE_ROLES, MALE_ROLES, OFFICES, ROLES
from claims.naming.choice import chosen
from claims.naming.fitting import who_fit
from claims.naming.rivals import STRANGER, coming, is_around, rivals, says_so, standing, stranger
from claims.naming.roster import SUBJECTS, Mention, Roster
from claims.naming.whom import HE, PERSONAL, is_anybody
from claims.parse.tokens import Token


def sure_ones(roster: Roster, meant: Mapping[int, str]) -> Iterator[tuple[int, Token | None]]:
    """Yield the pronouns of which `meant` says for whom they stand, where the rivals leave no doubt of it.

    With "he" in "the minister said he would go" comes the noun of who says so, where nobody names the minister.
    """
    told: list[Mention] = []
    named = iter([*roster.mentions, None])
    following = next(named)
    for token in roster.tokens:
        while following is not None and following.start <= token.i:
            told.append(following)
            following = next(named)
        if token.i in roster.at:
            continue
        if token.lower_ in PERSONAL:
            name = None if token.lower_.endswith("self") or is_anybody(token) else _weighed(roster, told, token)
            if name is not None and name == meant.get(token.i) and not _may_say_so(roster, token, name):
                yield token.i, None
            elif name is not None and name.startswith(STRANGER) and (noun := _in_office(token)) is not None:
                yield token.i, noun
        else:
            name = (meant.get(token.i) if token.lower_ in ROLES else None) or _unnamed(roster, token)
        if name is not None and (token.lower_ not in PERSONAL or token.i not in roster.quoted):
            told.append(_mention(roster, name, token))


def _may_say_so(roster: Roster, pronoun: Token, name: str) -> bool:
    """Say whether another than `name` may say "he" of himself, not known for a person: "Dane said he"."""
    noun = says_so(pronoun)
    if _may_be_object(roster, pronoun, name):
        return True
    if noun is None or noun.tag_ != "NNP" or noun.text in name.split():
        return False
    known = roster.at.get(noun.i)
    plain = not any(child.dep_ in {"conj", "det"} for child in noun.children)
    return plain and (known is None or known.kind == "people")


def _may_be_object(roster: Roster, pronoun: Token, name: str) -> bool:
    """Say whether another may be meant to whom something is done: "he backed Holm because he was the best"."""
    clause = pronoun.head
    reason = clause.dep_ == "advcl" and any(c.lower_ == "because" and c.dep_ == "mark" for c in clause.children)
    if not reason or pronoun.dep_ not in SUBJECTS or clause.i < clause.head.i:
        return False
    objects = (child for child in clause.head.children if child.dep_ == "dobj" and child.i < pronoun.i)
    people = ((named := roster.at.get(one.i)) is not None and named.kind == "person" for one in objects)
    return any(people) and not any(_is_named(roster, one, name) for one in clause.head.children if one.dep_ == "dobj")


def _is_named(roster: Roster, token: Token, name: str) -> bool:
    named = roster.at.get(token.i)
    return named is not None and named.name == name


def _in_office(pronoun: Token) -> Token | None:
    """Return who says so of himself, by his office; not a lawyer or a doctor, who speak of others."""
    noun = says_so(pronoun)
    return noun if noun is not None and noun.lower_ in OFFICES and noun.dep_ in SUBJECTS else None


def _weighed(roster: Roster, told: list[Mention], pronoun: Token) -> str | None:
    fitting = [one for one in who_fit(roster, told, pronoun) if not is_around(_root(roster, one), pronoun)]
    return chosen(rivals(roster, pronoun, [*_following(roster, pronoun), *reversed(fitting)]))


def _following(roster: Roster, pronoun: Token) -> Iterator[Mention]:
    """Yield who follows: "Among his other concerns, Berg named the port"."""
    noun = coming(pronoun)
    if noun is None:
        return
    here, gender = roster.sentence(pronoun.i), "he" if pronoun.lower_ in HE else "she"
    for one in roster.mentions:
        if one.sentence == here and one.start > pronoun.i and standing(_root(roster, one)) is noun:
            if roster.gender.get(one.name, gender) == gender:
                yield one
    if (name := stranger(roster, noun)) is not None:
        yield _mention(roster, name, noun)


def _unnamed(roster: Roster, noun: Token) -> str | None:
    """Return the name to call somebody by whom nobody names, with the gender that the word tells."""
    name = stranger(roster, noun)
    word = (name or "").removeprefix(STRANGER)
    if name is not None and (word in MALE_ROLES or word in FEMALE_ROLES):
        roster.gender[name] = roster.gender_by_name[name] = "he" if word in MALE_ROLES else "she"
    return name


def _mention(roster: Roster, name: str, token: Token) -> Mention:
    where = roster.sentence(token.i), token.dep_ in SUBJECTS, token.i in roster.quoted
    return Mention(name, token.i, token.i + 1, *where)


def _root(roster: Roster, mention: Mention) -> Token:
    return roster.doc.span(mention.start, mention.end).root
