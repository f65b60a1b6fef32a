"""An article in, which place "the city", "the state" and "here" are out: the one of its kind that it has named."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.datelines import DATELINE
from claims.lexicon.localities import CITIES_TOO, CITY, COMING, COUNTRY, COUNTY, KINDS, NATURE, OF_PLACE, STATE, STATES
from claims.lexicon.places import states
from claims.model import Entity
from claims.naming.cast import Cast
from claims.naming.known import known_names, usual_name
from claims.naming.people import plain
from claims.parse.grammar import SUBJECTS, Tokens
from claims.parse.tokens import Token

_TELLING = frozenset("prep acl relcl appos amod compound nmod nummod poss conj".split())
_OPENING = 500  # letters in which a dateline stands
_LEAD = 60  # tokens in which the place is named that an article is about
_PAGE = 250  # tokens for which a place stays at hand
_LEAST = 2  # how often a country is named that an article is about
_AMERICA = "United States"
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’ -]{2,}(?![\w])")
_NEAR = 60  # tokens back in which one of several is at hand
_OFTEN = 3  # times that it is named by then


class Locality(NamedTuple):
    """Tokens `start` to `end` stand for `text`, which tells of the place `owner` where it is not all that is told."""

    start: int
    end: int
    text: str
    owner: str = ""


def find_localities(doc: Tokens, cast: Cast) -> Iterator[Locality]:
    """Yield which place each "the city", "the state party" and "here" is, where only one can be meant."""
    named = _by_kind(doc, cast)
    home = _dateline(doc)
    for token in doc:
        if token.lower_ == "here":
            if home is not None and (said := _here(doc, token, home)) is not None and not cast.quoted(token):
                yield Locality(token.i, token.i + 1, said, home)
        elif (kind := KINDS.get(token.lower_)) is not None and token.tag_ == "NN":
            name = _the_only(token, named[kind])
            if name is not None and (found := _in_place(doc, token, name, cast)) is not None:
                yield found


def _in_place(doc: Tokens, noun: Token, name: str, cast: Cast) -> Locality | None:
    """Return what stands for "the city" and "the city's", or for the article of "the city council"."""
    first = doc[noun.i - 1] if noun.i else noun
    if first.lower_ != "the" or cast.at(noun) is not None or noun.text != noun.lower_:
        return None
    if noun.dep_ in {"compound", "nmod", "amod"}:
        whole = noun.lower_ in {"city", "state"} and first.head is noun.head and noun.head.i == noun.i + 1
        fits = whole and noun.head.lower_ in OF_PLACE and cast.at(noun.head) is None
        return Locality(first.i, first.i + 1, f"the {name}", name) if fits else None
    told = any(child.dep_ in _TELLING for child in noun.children)
    behind = doc[noun.i + 1].lower_ if noun.i + 1 < len(doc) else ""
    if first.head is not noun or told or behind in {"of", "that", "where", "-"}:
        return None
    return Locality(first.i, noun.i + 1, f"the {name}" if cast.has_article(name) else name)


def _the_only(noun: Token, named: dict[str, list[int]]) -> str | None:
    """Return the one that is named before, or the one that is near and told of more than all others."""
    before = {name: [i for i in places if i < noun.i] for name, places in named.items() if places[0] < noun.i}
    if len(before) == 1:
        ((name, places),) = before.items()
        return name if noun.i - places[-1] < _PAGE or places[0] < _LEAD else None
    near = [name for name, places in before.items() if noun.i - places[-1] < _NEAR]
    others = sum(len(places) for name, places in before.items() if name not in near)
    return near[0] if len(near) == 1 and len(before[near[0]]) >= max(_OFTEN, others + 1) else None


def _by_kind(doc: Tokens, cast: Cast) -> dict[str, dict[str, list[int]]]:
    """Return where the cities, states, counties and countries are named; no country where several may be meant."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, entity in cast.beginnings():
        for kind in _kinds(doc, i, entity):
            found[kind][_spelt(entity.name)].append(i)
    home = _dateline(doc)
    placed = {name for name, at in found[CITY].items() if name == home or any(_is_placed(doc, i) for i in at)}
    found[CITY] = defaultdict(list, {name: found[CITY][name] for name in placed})
    countries = found[COUNTRY]
    if found[STATE] or _AMERICA in countries or any(len(places) < _LEAST for places in countries.values()):
        found[COUNTRY] = {}
    return found


def _is_placed(doc: Tokens, i: int) -> bool:
    """Say whether a name stands for more than who acts: a firm that acts may be taken for a city."""
    token = doc[i]
    while token.dep_ in {"compound", "nmod", "poss"} and token.head is not token:
        token = token.head
    of_another = token.i != i and not token.ent_type_  # "Lima police said"
    return of_another or token.dep_ not in SUBJECTS


def _kinds(doc: Tokens, i: int, entity: Entity) -> Iterator[str]:
    """Yield what kind of place is named: "New York" is a city and a state."""
    if entity.name in _countries():
        yield COUNTRY
    if entity.kind != "place":
        return
    name, last = _spelt(entity.name), entity.name.lower().split()[-1]
    if name in STATES:
        yield STATE
    if last == COUNTY:
        yield COUNTY
    if (name in STATES and name not in CITIES_TOO) or last in NATURE or "." in name or len(name) < 4:
        return
    known = known_names().get(plain(name))
    if doc[i].ent_type_ == "GPE" and (known is None or known.capital_of is not None):
        yield CITY


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(state.name for state in states())


def _spelt(name: str) -> str:
    """Return the name of a dateline as it is written elsewhere: "LIMA" is Lima."""
    return name.title() if name.isupper() and usual_name(name) is None else name


def _dateline(doc: Tokens) -> str | None:
    """Return where an article was written: "LIMA (Radio Lima) —"."""
    text = doc[0].doc.text[:_OPENING] if doc else ""
    for line in re.finditer(r"^\s*(?=\S)", text, re.MULTILINE):
        found = DATELINE.match(text, line.end())
        place = _CAPITALS.match(text, line.end()) if found is not None else None
        if place is not None:
            return place.group().strip(" .-").title()
    return None


def _here(doc: Tokens, here: Token, place: str) -> str | None:
    """Return what stands for "here": "in Lima", "to Lima" after "came", "Lima" after "near"; None where it is told."""
    before, after = doc[here.i - 1] if here.i else here, [*doc[here.i + 1 : here.i + 3], here, here]
    if here.dep_ == "pcomp" or before.dep_ == "prep":
        return place
    told = after[0].lower_ in {"in", "at", "on", "and", "to", "from"} and after[1].ent_type_ not in {"DATE", "TIME"}
    if told or here.dep_ != "advmod" or here.i == here.sent.start or before.lower_ in {"over", "right", "out"}:
        return None
    return f"to {place}" if here.head.lemma_ in COMING and before is here.head else f"in {place}"
