"""A parsed article in, the people, bodies and places it names out, each with its usual name.

The pipeline's own named entities are the start; tables of states, bodies and first names mend what it mislabels, people
who are later named by surname get their full name, and a surname one letter off gets the probable one, marked as such.
"""

from collections.abc import Iterable, Iterator

from claims.lexicon import places
from claims.lexicon.people import FIRST_NAMES, TITLES
from claims.model import Entity
from claims.naming.bounds import KINDS, ends_as_body, is_company, of_pipeline
from claims.naming.capitals import stands_for_government
from claims.naming.first_names import with_first_names
from claims.naming.headings import without_verbs
from claims.naming.known import Named, known_at, known_names
from claims.naming.people import People, is_misspelt, plain
from claims.naming.where import only_places
from claims.naming.whole import whole_bodies
from claims.parse.grammar import SUBJECTS
from claims.parse.tokens import Doc, Span, Token


def find_entities(doc: Doc) -> list[Entity]:
    """Return the named people, bodies, places and peoples of `doc` in order of the text, none overlapping."""
    tokens = list(doc)
    capitals = [token for token in tokens if token.text[0].isupper()]
    found = [
        one if end == one.end else one._replace(end=end)
        for one, end in without_verbs(doc, list(_named(doc, tokens, capitals)))
    ]
    named = _with_misspelt(doc, capitals, _settled(doc, [*with_first_names(doc, whole_bodies(doc, found))]))
    acronyms = _acronyms(doc, named)
    people = People(doc, (doc.span(one.start, one.end) for one in named if one.kind == "person"))
    entities = [_entity(doc, one, people, acronyms) for one in _relabelled(tokens, capitals, named, people)]
    return [*_without_overlap([*_inside_compounds(tokens, capitals), *entities])]


def _with_misspelt(doc: Doc, capitals: list[Token], named: list[Named]) -> list[Named]:
    """Return `named` with the lone words that are a surname of the article but for one letter, as people."""
    people = (doc[one.start : one.end] for one in named if one.kind == "person" and one.end - one.start > 1)
    surnames = {plain(span[-1].text) for span in people}
    taken = {i for one in named for i in range(one.start, one.end) if one.known or one.end - one.start > 1}
    alike = {i for i in _lone_names(doc, capitals) if i not in taken and is_misspelt(plain(doc[i].text), surnames)}
    kept = [one for one in named if one.start not in alike]
    return sorted([*kept, *(Named(i, i + 1, "person") for i in alike)])


def _lone_names(doc: Doc, capitals: list[Token]) -> Iterator[int]:
    """Yield the proper nouns that stand by themselves."""
    for token in capitals:
        if token.pos_ == "PROPN" and not _in_longer_name(doc, token):
            if token.i == 0 or doc[token.i - 1].pos_ != "PROPN" or doc[token.i - 1].lower_ in TITLES:
                yield token.i


def _settled(doc: Doc, named: list[Named]) -> list[Named]:
    """Return `named` with one kind a wording: a person where a title tells so, a body where "the company" does."""
    lone = [one for one in named if one.end - one.start == 1 and one.known is None]
    titled = {doc[one.start].text for one in lone if one.start and doc[one.start - 1].lower_ in TITLES}
    bodies = [doc.span(one.start, one.end) for one in named if one.kind == "body" and one.known is None]
    companies = {body.text for body in bodies if is_company(body)}
    kinds = dict.fromkeys(companies, "body") | dict.fromkeys(titled, "person")
    kinds |= dict.fromkeys((doc.span(one.start, one.end).text for one in named if _is_no_person(doc, one)), "body")
    kinds = dict.fromkeys(only_places(doc, named), "place") | kinds
    return [
        one._replace(kind=kinds[text])
        if one.known is None and (text := doc.span(one.start, one.end).text) in kinds
        else one
        for one in named
    ]


def _is_no_person(doc: Doc, one: Named) -> bool:
    """Say whether "which" or "its" tells that it is nobody: "Varn Pumps, which makes pumps, said"."""
    if one.kind != "person" or one.known is not None or plain(doc[one.start].text) in FIRST_NAMES:
        return False
    if one.start > 1 and doc[one.start - 1].lower_ == "based" and doc[one.start - 2].text == "-":
        return True  # "owned by Ulm-based Varn Pumps"
    behind = doc[one.end : one.end + 2]
    last = doc[one.end - 1]
    which = len(behind) == 2 and behind[0].text == "," and behind[1].lower_ == "which" and behind[1].dep_ in SUBJECTS
    return last.dep_ in SUBJECTS and (which and behind[1].head.head is last or _has_officers(last.head))


def _has_officers(verb: Token) -> bool:
    """Say whether "its" chief speaks of it: "Varn Pumps knew of no leak, its chief said"."""
    tellers = (child for child in verb.head.children if child.dep_ in SUBJECTS and child.i > verb.i)
    return verb.dep_ == "ccomp" and any(one.left_edge.lower_ == "its" for one in tellers)


def _named(doc: Doc, tokens: list[Token], capitals: list[Token]) -> Iterator[Named]:
    """Yield what the pipeline and the tables take for a name, the tables first where they disagree."""
    by_token = {i: ent for ent in doc.ents if ent.label_ in KINDS for i in range(ent.start, ent.end)}
    taken = -1
    for i in sorted(by_token.keys() | {token.i for token in capitals}):
        if i <= taken:
            continue
        token, ent = tokens[i], by_token.get(i)
        match = known_at(doc, token, ent)
        if match is not None and (ent is None or not _is_longer_name(ent, match)):
            yield match
            taken = match.end - 1
        elif ent is not None and (token.i == ent.start or token.i - 1 == taken):
            parts = list(of_pipeline(doc, token.i, ent.end, ent.label_))
            yield from parts
            taken = max([ent.end, *(part.end for part in parts)]) - 1


def _is_longer_name(ent: Span, match: Named) -> bool:
    """Say whether the known word is only part of a person's or a body's name, as in "Bank of England"."""
    if ent.start >= match.start and ent.end <= match.end:
        return False
    if match.end - match.start == 1 and ent.end > match.end and any(t.lower_ == "west" for t in ent):
        return True  # "West Virginia", "West Arva Police": no part of the West
    words = [t for t in ent if t.i not in range(match.start, match.end) and t.pos_ == "PROPN" and t.text[0].isupper()]
    if ent.label_ == "PERSON":
        return bool(words) and plain(ent[0].text) in FIRST_NAMES
    return (ent.label_ in {"ORG", "FAC", "EVENT", "LAW", "WORK_OF_ART", "LOC"} or ends_as_body(ent)) and any(
        t.pos_ in {"PROPN", "NOUN"} and t.i not in range(match.start, match.end) and t.text[0].isupper() for t in ent
    )


def _without_overlap(entities: Iterable[Entity]) -> Iterator[Entity]:
    last = -1
    for entity in sorted(entities, key=lambda e: (e.start, -e.end)):
        if entity.start >= last:
            yield entity
            last = entity.end


def _inside_compounds(doc: list[Token], capitals: list[Token]) -> Iterator[Entity]:
    """Yield the states in tokens such as "U.S.-supplied", and the halves of "Anglo-French"."""
    for token in capitals:
        if "-" in token.text:
            half = token.text.split("-")[0]
            known = known_names().get(plain(half))
            if known is not None:
                yield Entity(text=half, start=token.idx, end=token.idx + len(half), kind=known.kind, name=known.name)
        state = places.COMBINING.get(token.lower_)
        if state is not None and token.i + 1 < len(doc) and doc[token.i + 1].text == "-":
            yield Entity(text=token.text, start=token.idx, end=token.idx + len(token), kind="people", name=state)


def _acronyms(doc: Doc, named: list[Named]) -> dict[str, str]:
    """Return the abbreviations that the article itself introduces in brackets after a name."""
    found = {}
    for one in named:
        if one.end + 2 < len(doc) and doc[one.end].text == "(" and doc[one.end + 2].text == ")":
            short = doc[one.end + 1].text
            if short.isupper() and len(short) > 1 and one.kind != "person":
                found[short] = one.known.name if one.known else doc.span(one.start, one.end).text
    return found


def _relabelled(doc: list[Token], capitals: list[Token], named: list[Named], people: "People") -> Iterator[Named]:
    """Yield `named` with lone surnames of known people labelled as people, those the pipeline missed included."""
    taken: set[int] = set()
    for one in named:
        taken.update(range(one.start, one.end))
        lone = one.end - one.start == 1 and one.known is None
        yield one._replace(kind="person") if lone and people.knows(doc[one.start].text) else one
    for token in capitals:
        if (
            token.i not in taken
            and people.knows(token.text)
            and _is_name(doc, token)
            and not _in_longer_name(doc, token)
        ):
            yield Named(token.i, token.i + 1, "person")


def _is_name(doc: list[Token], token: Token) -> bool:
    """Say whether the word is used as a name: the pipeline says so, or a colon stands behind it as behind a speaker."""
    return token.pos_ == "PROPN" or (
        token.pos_ in {"NOUN", "ADJ"} and token.i + 1 < len(doc) and doc[token.i + 1].text == ":"
    )


def _in_longer_name(doc: Doc | list[Token], token: Token) -> bool:
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    return after is not None and after.pos_ == "PROPN" and after.text[0].isupper() and after.dep_ != "nsubj"


def _entity(doc: Doc, one: Named, people: "People", acronyms: dict[str, str]) -> Entity:
    span = doc.span(one.start, one.end)
    kind, name, probable = one.kind, one.known.name if one.known else " ".join(span.text.split()), False
    if one.kind == "person":
        name, probable = people.full_name(one.start)
        first = one.start - len(name.split()) + 1
        if 0 <= first < one.start and doc.span(first, one.end).text == name:
            span = doc.span(first, one.end)  # of which only the surname was marked
    elif one.known is None:
        name = acronyms.get(span.text, name)
    elif one.known.capital_of and stands_for_government(span):
        kind, name = "body", one.known.capital_of
    return Entity(text=span.text, start=span.start_char, end=span.end_char, kind=kind, name=name, probable=probable)
