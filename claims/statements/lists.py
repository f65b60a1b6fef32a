"""A statement with a list in it in, the same statement with one member of the list at a time out."""

from collections.abc import Callable, Iterator

from claims.lexicon.joints import ABOUT, BETWEEN, ORDERING
from claims.lexicon.verbs import present
from claims.parse.grammar import SUBJECTS, VERBAL, Tokens, auxiliaries, has_subject, is_infinitive
from claims.parse.singular import article, singular
from claims.parse.standing import Statement, trimmed
from claims.parse.tokens import Token
from claims.statements.hung import astray, astray_verbs, beside, by_commas, infinitives

LONGEST = 6  # members of a list
_LISTED = frozenset("NOUN PROPN ADJ NUM ADP".split())
_VERBS = frozenset(("VB", "VBG", "VBN"))
_BEFORE_VERB = frozenset("aux auxpass nsubj nsubjpass mark expl".split())
_COLOURS = frozenset("black white red blue green yellow orange brown grey gray pink purple gold silver".split())
_MORE = frozenset("more fewer less other".split())
_SHARED = frozenset(("their", "theirs"))
_EACH_OTHER = frozenset((("each", "other"), ("one", "another")))
_REST = frozenset("more others etc so on other and the rest".split())
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


def members_apart(
    doc: Tokens, statement: Statement, one_name: Callable[[Token, Token], bool], frozen: frozenset[int] = frozenset()
) -> Iterator[Statement]:
    """Yield `statement` with each member of one of its lists alone; "or", "between", `frozen` keep theirs together.

    A list inside of a member is taken apart with the other members gone: "to build a school and a road, and to rest".
    """
    own, upto = frozenset(statement.tokens), -1
    for i in statement.tokens:
        found = listed(doc[i], own, one_name, statement.head) if i not in frozen and i > upto else []
        if len(found) < 2:
            continue
        if doc[i].dep_ in SUBJECTS and any(_is_shared(doc, w) for w in statement.tokens if w > i):
            continue  # "Berg and Holm sealed their pact"
        spans = [words for _, words in found]
        every = frozenset(range(min(min(s) for s in spans), max(max(s) for s in spans) + 1)) & own
        both = {min(every) - 1, min(every)}  # of "both Oslo and Bergen"
        last_s = _with_the_last(doc, max(every) + 1) or _aside(doc[i], max(every)) or _clause_of_last(doc, found)
        for member, words in found:
            kept = [w for w in statement.tokens if w in words or (w not in every and not is_floating(doc[w]))]
            kept = [w for w in kept if w not in both or doc[w].lower_ != "both"]
            kept = [w for w in kept if w not in last_s or member is found[-1][0]]
            if all(doc[w].lower_ in _REST or not doc[w].is_alpha for w in words):
                continue  # "bread, milk and more"
            spelt = (*statement.respelt, *_with_article(member, doc[i]), *_about(doc, words, found[0][1]))
            made = statement._replace(tokens=trimmed(doc, kept), respelt=spelt)
            made = _of_verb(made, member, doc[i]) if member.tag_ in _VERBS else agreeing(made, member, doc[i])
            yield made
            outside = frozenset(made.tokens) - words
            yield from members_apart(doc, made, one_name, frozen | outside)
        upto = max(every)


def _with_the_last(doc: Tokens, behind: int) -> range:
    """Return the "with ..." right behind a list, which may be of its last member alone."""
    beside = behind < len(doc) and doc[behind].lower_ == "with" and doc[behind].dep_ == "prep"
    if beside and [one.lower_ for one in doc[behind + 1 : behind + 4]] == ["little", "to", "no"]:
        return range(behind, doc[behind + 3].head.i + 1)
    return range(behind, doc[behind].right_edge.i + 1) if beside else range(0)


def _clause_of_last(doc: Tokens, found: list[tuple[Token, frozenset[int]]]) -> range:
    """Return the clause behind a list that tells of its last member: "rows and strife that has cost them a port"."""
    behind = max(max(words) for _, words in found) + 1
    last = found[-1][0]
    clauses = (c for member, _ in found for c in (*member.children, *member.head.children) if c.dep_ == "relcl")
    clause = next((c for c in clauses if c.left_edge.i == behind), None)
    if clause is None or last.tag_ in {"NNS", "NNPS"}:
        return range(0)
    finite = next((c for c in clause.children if c.dep_ in {"aux", "auxpass"}), clause)
    one = finite.tag_ == "VBZ" or finite.lower_ == "was"
    return range(behind, clause.right_edge.i + 1) if one else range(0)


def _is_shared(doc: Tokens, i: int) -> bool:
    """Say whether the word takes up all of the subject: "their", "each other"."""
    return doc[i].lower_ in _SHARED or (doc[i - 1].lower_, doc[i].lower_) in _EACH_OTHER


def _aside(first: Token, upto: int) -> range:
    """Return the ", the envoy," right behind a list, which is of its last member."""
    aside = next((c for c in first.children if c.dep_ == "appos" and c.left_edge.i == upto + 2), None)
    return range(0) if aside is None or first.doc[upto + 1].text != "," else range(upto + 1, aside.right_edge.i + 1)


def listed(
    first: Token, own: frozenset[int], one_name: Callable[[Token, Token], bool], top: Token | None = None
) -> list[tuple[Token, frozenset[int]]]:
    """Return the members of the list that begins with `first`, each with its words; none if it does not come apart."""
    if found := beside(first, own) or by_commas(first, own):
        return found if len(found) <= LONGEST else []
    members = _members(first, own, top)
    if len(members) > LONGEST or (len(members) > 1 and not _comes_apart(members, one_name)):
        return []
    titles = (t for t in first.doc[first.left_edge.i : first.i] if t.head is first or t.head.head is first)
    if first.pos_ == "PROPN" and any(t.tag_ == "NNS" and t.dep_ in {"compound", "nmod"} for t in titles):
        return []  # "the brothers Ole and Carl Berg"
    if any(_runs_on(member) for member in members[1:]) or _shares_object(members):
        return []
    found = [(member, _member_words(member, members, own) | _owner_words(member, first, own)) for member in members]
    return found if all(words for _, words in found) else []


def _shares_object(members: list[Token]) -> bool:
    """Say whether only the last verb has what all of them are done to: "to grow and sell pears"."""
    if len(members) < 2:
        return False
    first, last = members[0], members[-1]
    shared = {"dobj"} if first.tag_ == "VBN" else {"dobj", "prep"}
    if first.tag_ not in _VERBS or not any(child.dep_ in shared for child in last.children):
        return False
    return all(child.dep_ in {"cc", "conj", "punct"} for child in first.children if child.i > first.i)


def _runs_on(member: Token) -> bool:
    """Say whether nothing joins the member to the word before it: "for river and sea boat building" is no list."""
    before = member.doc[member.left_edge.i - 1]
    return before is member.head and before.i == member.i - 1


def is_floating(token: Token) -> bool:
    """Say whether "all" or "both" stands behind the list that it counts: "Oslo and Bergen are both ports"."""
    if token.lower_ == "alike":
        return True
    if token.lower_ not in {"all", "both", "each"} or token.i == 0 or token.dep_ in {"det", "predet", "dobj"}:
        return False
    return token.doc[token.i - 1].pos_ in {"AUX", "VERB"}


def _members(first: Token, own: frozenset[int], top: Token | None) -> list[Token]:
    told = first is top and first.tag_ == "VBN"  # "was charged and freed" of "was held, charged and freed"
    if (first.dep_ == "conj" and not told) or first.dep_ == "appos":
        return []
    if not (first.pos_ in _LISTED or first.tag_ in _VERBS):
        return []
    if first.tag_ == "VB" and first.dep_ == "ROOT" and not any(c.dep_ == "aux" for c in first.children):
        return []  # no verb is in that form there: the parser is at a loss
    if is_infinitive(first) and (later := infinitives(first, own)):
        return [first, *later]
    listed = {first.tag_} if first.tag_ in _VERBS else None  # "to open and close", and not "to open and closed"
    members: list[Token] = [first]
    current: Token | None = first
    while current is not None:
        current = _following(current, first, own, listed)
        members.extend([current] if current is not None else [])
    further = astray(first, own) if listed is None else astray_verbs(first, own)
    return members if len(members) > 1 else [first, *further]


def _following(member: Token, first: Token, own: frozenset[int], tags: set[str] | None) -> Token | None:
    """Return the next on a list; in a long one the parser hangs all the others on the same word."""
    for above in (member, member.head) if member is not first else (member,):
        for child in above.children:
            if child.dep_ == "conj" and child.i > member.i and child.i in own and _fits(child, tags):
                return child
    return None


def _fits(token: Token, tags: set[str] | None) -> bool:
    """Say whether a word can go on a list: of verbs in one form and with one subject, or of names and nouns."""
    if tags is None:
        return token.pos_ in _LISTED and token.tag_ not in _VERBS
    return token.tag_ in tags and not any(c.dep_ in SUBJECTS or c.dep_ == "neg" for c in token.children)


def _comes_apart(members: list[Token], one_name: Callable[[Token, Token], bool]) -> bool:
    doc = members[0].doc
    between = [t for t in doc[members[0].i : members[-1].i] if t.dep_ in {"cc", "preconj", "neg"}]
    joined = {*members, *(member.head for member in members[1:])}
    if is_infinitive(members[-1]):  # an "or" inside of one is its own: "to keep or mend the port, and to rest"
        between = [doc[one.left_edge.i - 1] for one in members[1:]]
        between = [token for token in between if token.dep_ == "cc"]
    joining = (t for t in between if {t.head, t.head.head} & joined or is_infinitive(members[-1]))
    joints = {"and" if _is_as_well(token) else token.lower_ for token in joining}
    first = members[0]
    alike = len({_kind(member) for member in members}) == 1 and (first.dep_ != "amod" or _are_kinds(members))
    alike = alike or _are_of_several(members)
    alike = alike and not _goes_with_above(members)
    alike = alike and not _is_one_thing(members)
    numbers = all(member.pos_ == "NUM" for member in members)
    set_apart = first.head.lower_ in BETWEEN or first.head.head.lower_ in ORDERING
    together = set_apart or first.dep_ in {"compound", "nmod", "nummod", "quantmod"}
    return "and" in joints and not joints & {"or", "nor", "but", "not", "n't", "either", "neither"} and alike and not (
        numbers or together or one_name(first, members[-1])
    )


def _is_compared(noun: Token) -> bool:
    """Say whether it is a "lower toll", which goes on from a "higher tax" and from nothing between them."""
    return any(child.dep_ == "amod" and child.tag_ == "JJR" and child.lower_ not in _MORE for child in noun.children)


def _is_counted(noun: Token) -> bool:
    """Say whether it is "300 boats", which goes on from "700 ships" and not from the "ferries" they are used as."""
    return any(child.dep_ == "nummod" for child in noun.children)


def _goes_with_above(members: list[Token]) -> bool:
    first = members[0]
    return any(
        any(map(told, members[1:])) and not told(first) and any(map(told, _above(first)))
        for told in (_is_compared, _is_counted)
    )


def _above(noun: Token) -> Iterator[Token]:
    """Yield the nouns that the noun belongs to, by a preposition or a participle."""
    while noun.dep_ == "pobj":
        above = noun.head.head
        above = above.head if above.dep_ == "acl" else above
        if above.pos_ not in {"NOUN", "PROPN"}:
            return
        noun = above
        yield noun


def _is_one_thing(members: list[Token]) -> bool:
    """Say whether the last may be what all are kinds of: "its port tax, ship rights and court reform bill"."""
    last = members[-1]
    owned = any(child.dep_ == "poss" for child in members[0].children)
    words = [i for i in range(last.left_edge.i, last.i) if last.doc[i].tag_.startswith("NN")]
    return owned and len(members) > 2 and last.tag_ == "NN" and last.pos_ == "NOUN" and len(words) > 1


def _is_as_well(token: Token) -> bool:
    return token.lower_ == "as" and token.dep_ == "cc" and token.doc[token.i - 1].lower_ == "well"


def _are_kinds(members: list[Token]) -> bool:
    """Say whether each quality is one alone: "small and large firms", but "a black and white flag" is one flag."""
    noun = members[0].head
    several = noun.tag_ in {"NNS", "NNPS"}
    return all(m.pos_ == "ADJ" and m.lower_ not in _COLOURS and (several or not m.ent_type_) for m in members)


def _are_of_several(members: list[Token]) -> bool:
    """Say whether a quality and a noun each tell a kind of several things: "academic and policy debates"."""
    noun, last = members[0].head, members[-1]
    kinds = members[0].dep_ == "amod" and {member.pos_ for member in members} == {"ADJ", "NOUN"}
    return kinds and noun.tag_ == "NNS" and last.i == noun.i - 1 and last.tag_ == "NN"


def _kind(member: Token) -> str:
    """Say what a member is: "Kansas" and "a father" are no list, whatever the parser says."""
    named = member.pos_ == "PROPN" and not any(child.lower_ in {"a", "an"} for child in member.children)
    return "name" if named else "noun" if member.pos_ in {"NOUN", "PROPN"} else member.pos_


def _member_words(member: Token, others: list[Token], own: frozenset[int]) -> frozenset[int]:
    """Return the words of one member up to the members behind it and what joins them."""
    behind = [c.left_edge.i for c in member.children if c.i > member.i and c.dep_ in {"conj", "cc", "preconj", "punct"}]
    if is_infinitive(member):  # "to keep or mend the port" goes on
        behind = [i for i in behind if any(other.i > member.i and other.left_edge.i - 2 <= i for other in others)]
    end = min([*behind, *(other.left_edge.i for other in others if other.i > member.i), member.right_edge.i + 1])
    first = next((i for i in range(member.left_edge.i, member.i) if member.doc[i].dep_ == "preconj"), None)
    start = member.left_edge.i if first is None else first + 1
    start += member.doc[start].text == ":"
    words = [i for i in range(start, end) if i in own]
    while words and (member.doc[words[-1]].dep_ == "cc" or member.doc[words[-1]].is_punct):
        if member.doc[words[-1]].is_quote and sum(member.doc[i].is_quote for i in words) % 2 == 0:
            break
        words.pop()
    return frozenset(words)


def _owner_words(member: Token, first: Token, own: frozenset[int]) -> frozenset[int]:
    """Return the owner that the first shares with the others: "Berg's house and car", and not "a car"."""
    owner = next((c for c in first.children if c.dep_ == "poss"), None)
    if owner is None or member is first or any(c.dep_ in {"poss", "det"} for c in member.children):
        return frozenset()
    named = member.pos_ == "PROPN"
    return frozenset() if named else frozenset(range(owner.left_edge.i, owner.right_edge.i + 1)) & own


def _with_article(member: Token, first: Token) -> Iterator[tuple[int, str]]:
    """Yield "a privilege" for the second of "an honor and privilege"."""
    shared = any(child.lower_ in {"a", "an"} for child in first.children)
    if shared and member is not first and member.tag_ == "NN" and member.pos_ == "NOUN":
        word = member.left_edge
        if not any(c.dep_ in {"det", "poss", "nummod", "predet"} for c in member.children) and word.pos_ != "PROPN":
            yield word.i, f"{article(word.text)} {word.text}"


def _about(doc: Tokens, words: frozenset[int], first: frozenset[int]) -> Iterator[tuple[int, str]]:
    """Yield "about 60" for the second of "about 40% rye and 60% oats"."""
    loose = next((doc[i] for i in sorted(first) if doc[i].lower_ in ABOUT and doc[i + 1].pos_ == "NUM"), None)
    opening = doc[min(words)]
    if loose is not None and words is not first and opening.pos_ == "NUM" and loose.i == min(first):
        yield opening.i, f"{loose.lower_} {opening.text}"


def _of_verb(statement: Statement, member: Token, first: Token) -> Statement:
    """Return the statement with what its members share: "can be opened and closed" is "can be closed" too."""
    own = {child.i for child in member.children if child.dep_ in {"aux", "auxpass"}}
    shared = [] if own or member is first else [c for c in first.children if c.dep_ in _BEFORE_VERB and c.i < first.i]
    words = {i for child in shared for i in range(child.left_edge.i, child.right_edge.i + 1)}
    head = member if statement.head is first else statement.head
    return statement._replace(head=head, tokens=tuple(sorted({*statement.tokens, *words})))


def agreeing(statement: Statement, member: Token, first: Token) -> Statement:
    """Return the statement in the singular where one of several subjects is left: "is a port" for "are ports"."""
    if first.dep_ not in {"nsubj", "nsubjpass"} or member.tag_ in {"NNS", "NNPS"}:
        return statement
    spelt = [one for verb in _verbs_of(first) for one in _in_the_singular(verb)]
    return statement._replace(respelt=(*statement.respelt, *(one for one in spelt if one[0] in statement.tokens)))


def _verbs_of(subject: Token) -> Iterator[Token]:
    """Yield the verbs that share a subject: "have lost their trade and were sold"."""
    verb: Token | None = subject.head
    while verb is not None:
        yield verb
        verb = next((c for c in verb.children if c.dep_ == "conj" and c.pos_ in VERBAL and not has_subject(c)), None)


def _in_the_singular(verb: Token) -> Iterator[tuple[int, str]]:
    finite = next((c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.lower_ in _SINGULAR), verb)
    if finite.lower_ in _SINGULAR:
        yield finite.i, _SINGULAR[finite.lower_]
        noun = next((c for c in verb.children if c.dep_ == "attr" and c.tag_ == "NNS"), None)
        yield from singular(noun) if noun is not None else ()
    elif verb.tag_ == "VBP" and not auxiliaries(verb):
        yield verb.i, present(verb.lemma_.lower(), several=False)
