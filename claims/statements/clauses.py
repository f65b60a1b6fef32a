"""A stretch of a parsed sentence in, its statements out: the words of each, and what makes it stand alone."""

from collections.abc import Iterable, Iterator

from claims.lexicon.joints import CONCESSIVE, EMPTY, INDEPENDENT, MINDING, OUTCOMES, TIMED
from claims.lexicon.positions import NOUNS as POSITIONS
from claims.parse.gaps import is_swallowed
from claims.parse.grammar import (
    DEFINING,
    NOMINAL,
    VERBAL,
    Tokens,
    after_comma,
    after_stop,
    auxiliaries,
    has_subject,
    inside_word,
    marks,
    owner_of,
    person_for,
    relative_pronoun,
    size,
    subject_of,
)
from claims.parse.relatives import antecedent
from claims.parse.seconds import shares_subject
from claims.parse.standing import Statement, standing, trimmed
from claims.parse.tokens import Token
from claims.statements.participles import is_act
from claims.statements.timed import is_told

FEWEST_WORDS = 3  # a shorter piece is left where it is
_TOLD_OF_IT = frozenset("attr acomp prep ccomp xcomp advmod oprd expl".split())
_NOT_MARKS = frozenset(
    "that also then instead thus even reportedly particularly later now still already never again only soon".split()
)
_JOINED = frozenset("conj advcl parataxis ccomp relcl prep".split())


def split(doc: Tokens, tokens: Iterable[int], head: Token, whole: frozenset[int] = frozenset()) -> list[Statement]:
    """Cut `tokens`, whose main verb is `head`, into the statements they make; what is in `whole` is not cut."""
    region = frozenset(tokens)
    cuts = _cuts(doc, region - whole, head)
    made = _pieces(doc, region, head, cuts)
    lost = {i for i in cuts if made.get(i) is None}  # what does not stand alone stays in its place
    if lost:
        made = _pieces(doc, region, head, {i: kind for i, kind in cuts.items() if i not in lost})
    return sorted((one for one in made.values() if one is not None), key=lambda one: (one.start, one.end))


def _pieces(
    doc: Tokens, region: frozenset[int], head: Token, cuts: dict[int, str]
) -> dict[int, Statement | None]:
    owned = _owned(doc, region, head, cuts)
    return {i: standing(doc, doc[i], words, cuts.get(i), owned) for i, words in owned.items()}


def _owned(doc: Tokens, region: frozenset[int], head: Token, cuts: dict[int, str]) -> dict[int, list[int]]:
    """Return the tokens of each piece in order, by the head of the piece."""
    if not cuts:
        return {head.i: sorted(region)}
    owned: dict[int, list[int]] = {i: [] for i in (head.i, *cuts)}
    owner_of = {i: i for i in owned}
    for i in sorted(region):
        owned[_owner(doc, i, owner_of, head.i)].append(i)
    return owned


def _owner(doc: Tokens, i: int, owner_of: dict[int, int], default: int) -> int:
    """Return the cut above token `i`, remembering the way up."""
    path = []
    current = i
    while current not in owner_of:
        path.append(current)
        above = doc[current].head.i
        if above == current:
            owner_of[current] = default
            break
        current = above
    found = owner_of[current]
    owner_of.update(dict.fromkeys(path, found))
    return found


def asides(doc: Tokens, statement: Statement, whole: frozenset[int]) -> Iterator[tuple[int, ...]]:
    """Yield what a frame tells besides: "When Smith resigned, the minister said ..." tells that Smith resigned."""
    own = frozenset(statement.tokens)
    for child in statement.head.children:
        words = range(child.left_edge.i, child.right_edge.i + 1)
        if child.dep_ != "advcl" or not has_subject(child) or not marks(child) & TIMED or not is_told(child):
            continue
        if own.issuperset(words) and whole.isdisjoint(words) and size(child, own) > FEWEST_WORDS:
            if doc[child.left_edge.i].lower_ not in TIMED:
                continue  # "two years after the port closed"
            said = [i for i in words if child.doc[i].lower_ not in TIMED or child.doc[i].head.i != child.i]
            yield trimmed(doc, said)


def _cuts(doc: Tokens, region: frozenset[int], head: Token) -> dict[int, str]:
    """Return the heads of the pieces to cut out, by token index, with the kind of joint."""
    found: dict[int, str] = {}
    clauses = {head.i}
    for i in sorted(region):
        token = doc[i]
        kind = _joint(token, clauses) if token.dep_ in _JOINED and i != head.i else None
        if kind is not None and size(token, region) >= FEWEST_WORDS and not inside_word(token):
            found[i] = kind
            if token.pos_ in VERBAL and kind != "definition":  # "a man who speaks and acts": both are told of him
                clauses.add(i)
    return found


def _joint(token: Token, clauses: set[int]) -> str | None:
    """Say how `token` is joined to a statement it can be cut from, or None."""
    if (
        token.dep_ == "conj"
        and token.head.i in clauses
        and (token.pos_ in VERBAL or _is_done(token))
        and token.i > token.head.i
        and not _is_choice(token)
    ):
        if marks(token) - INDEPENDENT - _NOT_MARKS or _is_governed(token) or is_swallowed(token):
            return None
        if has_subject(token) or _speaks_to_readers(token):
            return "clause"
        return "predicate" if shares_subject(token) else None
    if token.dep_ == "advcl" and token.head.i in clauses:
        if has_subject(token):
            opening = marks(token) & INDEPENDENT
            return "clause" if opening and not ("because" in opening and _is_empty(token)) else None
        return "participle" if _is_second_act(token) else None
    if token.dep_ in {"parataxis", "ccomp"} and token.head.i in clauses and has_subject(token) and after_stop(token):
        return None if _is_degree(token) else "clause"
    if token.dep_ == "relcl":
        if after_comma(token):
            return _relative(token)
        return "definition" if _defines(token) else None
    if token.dep_ == "prep" and token.lower_ in CONCESSIVE and token.head.pos_ in VERBAL:
        owned = (child for child in token.children if child.dep_ == "pobj" and owner_of(child))
        taken = (noun for noun in owned if noun.lemma_.lower() in POSITIONS)
        whole = (noun for noun in taken if not any(part.dep_ in {"acl", "ccomp", "relcl"} for part in noun.children))
        behind = token.doc[token.right_edge.i + 1 : token.right_edge.i + 2]
        told = bool(behind) and behind[0].lower_ == "that"  # "despite his plea that she stay"
        return "concession" if any(whole) and not told else None
    return None


def _is_done(token: Token) -> bool:
    """Say whether it is a verb that the parser took for a quality: "but its use has been limited"."""
    return token.pos_ == "ADJ" and has_subject(token) and any(c.dep_ == "auxpass" for c in token.children)


def _is_degree(token: Token) -> bool:
    """Say whether it tells how much: "the gale was so strong -- by noon -- ships turned back"."""
    qualities = (child for child in token.head.children if child.dep_ in {"acomp", "advmod"} and child.i < token.i)
    return any(part.lower_ == "so" for quality in qualities for part in quality.children)


def _is_empty(reason: Token) -> bool:
    """Say whether next to nothing would be left before "because": "he made the trip", "the reason may be"."""
    main, subject = reason.head, subject_of(reason.head)
    if main.lemma_ == "be" and not any(child.dep_ in _TOLD_OF_IT for child in main.children if child.i > main.i):
        return True  # "the reason may be because it is old"
    if main.lemma_ not in EMPTY or subject is None or subject.pos_ != "PRON":
        return False
    told = (one for one in main.doc[main.left_edge.i : reason.left_edge.i] if one.is_alpha and not one.is_stop)
    return sum(1 for _ in told) < FEWEST_WORDS


def _is_second_act(token: Token) -> bool:
    """Say whether ", calling it a success" tells what the subject does besides, not what the event brings about."""
    if token.tag_ != "VBG" or token.i < token.head.i or token.lemma_.lower() in OUTCOMES or not _follows(token):
        return False
    if any(child.dep_ == "conj" and has_subject(child) and child.i < token.i for child in token.head.children):
        return False  # which of the two it goes on with, the parser cannot tell
    return is_act(token) and not marks(token) - _NOT_MARKS


def _follows(token: Token) -> bool:
    """Say whether a comma stands before it; behind a dash it is told of anybody."""
    return after_comma(token) and token.doc[token.left_edge.i - 1].text == ","


def _is_governed(token: Token) -> bool:
    """Say whether both clauses hang on an "if" or "once" before the first: neither is told as a fact."""
    return token.head.dep_ == "ROOT" and bool(marks(token.head) - INDEPENDENT - _NOT_MARKS)


def _is_choice(token: Token) -> bool:
    """Say whether "or" joins the two: neither half is stated alone."""
    return any(child.dep_ == "cc" and child.lower_ in {"or", "nor"} for child in token.head.children)


def _speaks_to_readers(token: Token) -> bool:
    """Say whether it is the "keep in mind that" of "It may grow, but keep in mind that ...": it has no subject."""
    behind = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    if token.lower_ == "let" and behind in {"'s", "’s", "us", "me"}:
        return True
    return token.tag_ == "VB" and token.lemma_ in MINDING and not auxiliaries(token) and _is_but(token)


def _is_but(token: Token) -> bool:
    return token.left_edge.i > 0 and token.doc[token.left_edge.i - 1].lower_ == "but"


def _defines(token: Token) -> bool:
    """Say whether "X is a company that makes Y" tells two things of X; "it was X who" tells one."""
    noun, copula = token.head, token.head.head
    if noun.dep_ != "attr" or copula.lemma_ != "be" or relative_pronoun(token, DEFINING) is None:
        return False
    if copula.dep_ == "relcl" or copula.head.i < copula.i and any(c.dep_ == "neg" for c in copula.head.children):
        return False  # "I do not think it is the only firm that ..."
    if any(one.text in {",", "—", "–", "--"} for one in token.doc[copula.i : noun.i]):
        return False  # "she is head of the fund, a body that ..."
    subject = subject_of(copula)
    if subject is None or subject.dep_ != "nsubj" or subject.lower_ in {"it", "this", "that"} or subject.i > copula.i:
        return False
    if any(child.lower_ == "only" for child in noun.children):
        return False  # "the only firm that ..."
    return not any(child.dep_ == "neg" for child in copula.children)


def _relative(token: Token) -> str | None:
    pronoun = relative_pronoun(token)
    if pronoun is None or token.head.pos_ not in NOMINAL or _runs_on(token):
        return None
    if pronoun.lower_ == "which" and antecedent(token, pronoun) is None:
        return None
    if pronoun.lower_ == "who" and person_for(token.head) is None:
        return None
    return "relative"


def _runs_on(clause: Token) -> bool:
    """Say whether what is behind it may go on with it: "a cellar, which holds casks, ticking clocks and a map"."""
    behind = clause.doc[clause.right_edge.i + 1 : clause.right_edge.i + 3]
    if len(behind) < 2 or behind[0].text != "," or behind[1].tag_ != "VBG":
        return False
    return behind[1].dep_ == "advcl" and behind[1].head is not clause and not _is_second_act(behind[1])
