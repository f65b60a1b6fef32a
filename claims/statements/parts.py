"""A statement in, its parts out: smaller statements that each stand alone and hold whenever the whole one does.

"Anna Berg, the mayor, opened a school and a library in May" says that Berg was the mayor, that she opened a school and
that she opened a library. Nothing is parted that a negation, a condition or a word like "only" holds together.
"""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice, pairwise

from claims.lexicon.joints import MUTUAL
from claims.parse.grammar import NOMINAL, VERBAL, Tokens, has_subject
from claims.parse.seconds import is_joined
from claims.parse.standing import Statement, closed, trimmed
from claims.parse.tokens import Token
from claims.statements.added import Addition
from claims.statements.additions import additions, inner_examples
from claims.statements.against import halves, set_against, without_second
from claims.statements.annotated import annotated
from claims.statements.as_well import told_of_second
from claims.statements.called import called
from claims.statements.enumerated import enumerated
from claims.statements.headed import unlabelled
from claims.statements.implied import implied, kept_in_mind
from claims.statements.kinds import examples_of_kind, members_of_kind
from claims.statements.last_two import last_two
from claims.statements.lighter import lighter
from claims.statements.lists import agreeing, members_apart
from claims.statements.openers import without_opener
from claims.statements.purposes import uses
from claims.statements.qualities import each_quality
from claims.statements.reach import Reach, is_little_to_no, reach_in
from claims.statements.stance import is_negated
from claims.statements.two_kinds import two_kinds

PART = "part of a larger claim"
FEWEST_WORDS = 3
MOST = 16  # parts of one statement
DEEPEST = 2  # parts of parts
_HALVES = frozenset(("-", "/", "&"))
_DASHES = frozenset(("—", "–", "--"))
IsOneName = Callable[[Token, Token], bool]


def parts_of(doc: Tokens, statement: Statement, one_name: IsOneName) -> list[Statement]:
    """Return the parts of `statement` in order; `one_name` says whether two words belong to the same name."""
    if (minded := kept_in_mind(doc, statement)) is not None:
        return [minded, *parts_of(doc, minded, one_name), *asides_of(doc, statement)]
    if statement.head.pos_ not in VERBAL or not (statement.lead or has_subject(statement.head)):
        return []
    body = unlabelled(doc, statement)
    if body is None or any(_is_astray(doc[i]) for i in statement.tokens):
        return []
    seen = {_words(doc, statement)}
    kept = []
    for part in map(partial(_paired, doc), islice(_of_body(doc, statement, body, one_name), 4 * MOST)):
        words = _words(doc, part)
        if words not in seen and _is_enough(doc, part) and _is_closed(doc, part):
            seen.add(words)
            kept.append(part)
    return sorted(kept[:MOST], key=lambda one: (one.start, one.end))


def _paired(doc: Tokens, part: Statement) -> Statement:
    """Return the part without a quotation mark in front that has no partner there."""
    marks = [i for i in part.lead if isinstance(i, int) and _is_mark(doc[i])]
    if len(marks) % 2 == 0:
        return part
    return part._replace(lead=tuple(i for i in part.lead if i not in marks))


def _is_astray(verb: Token) -> bool:
    """Say whether the parser hung a verb on one that it does not go on with: "the clerk will rest will sail"."""
    finite = verb.dep_ == "conj" and verb.pos_ in VERBAL and verb.tag_ in {"VBD", "VBZ", "VBP"}
    return finite and verb.head.pos_ in VERBAL and not has_subject(verb) and not is_joined(verb)


def _of_body(doc: Tokens, statement: Statement, body: Statement, one_name: IsOneName) -> Iterator[Statement]:
    if body is not statement:
        yield body
    listed = enumerated(doc, body)
    if listed:
        yield from listed
        return
    yield from annotated(doc, body)
    yield from called(doc, body)
    for second in told_of_second(doc, body):
        yield second
        yield from _parts(doc, second, one_name, 1)
    for denied in set_against(doc, body):
        yield denied
        yield from members_apart(doc, denied, one_name, frozenset(i for i in denied.tokens if i < denied.head.i))
    yield from _parts(doc, body, one_name)
    if (shorter := without_second(doc, body)) is not None:
        yield from _parts(doc, shorter, one_name)
    for told in implied(doc, body):
        yield told
        yield from _parts(doc, told, one_name, 1)


def asides_of(doc: Tokens, statement: Statement) -> list[Statement]:
    """Return what `statement` tells besides: "Berg, the mayor, denied it" tells that Berg was the mayor."""
    if statement.head.pos_ not in VERBAL:
        return []
    told = [one.statement for one in additions(doc, statement) if one.loose and one.statement is not None]
    return [one for one in told if statement.head.i not in one.tokens and _is_enough(doc, one)][:MOST]


def _is_enough(doc: Tokens, part: Statement) -> bool:
    return bool(part.tokens) and sum(doc[i].is_alpha for i in part.tokens) >= FEWEST_WORDS - bool(part.lead)


def _is_closed(doc: Tokens, part: Statement) -> bool:
    """Say whether no quotation mark or bracket has lost its partner, and no word its half."""
    words = [doc[i] for i in closed(doc, part).tokens]
    text = "".join(word.text for word in words)
    if any(_is_torn(doc, left, right) for left, right in pairwise(part.tokens) if right - left > 1):
        return False
    if _misquotes(doc, part):
        return False
    return sum(_is_mark(word) for word in words) % 2 == 0 and text.count("(") == text.count(")")


def _misquotes(doc: Tokens, part: Statement) -> bool:
    """Say whether words were left out in the middle of a quotation: Berg spoke of “a heavy ... blow”."""
    inside = False
    for left, right in pairwise(part.tokens):
        inside ^= _is_mark(doc[left])
        if inside and right - left > 1 and not (_is_mark(doc[left]) and part.head.i > right):
            return True
    return False


def _is_mark(token: Token) -> bool:
    """Say whether it is a quotation mark, and not the "'" of "the owners' lease"."""
    return token.is_quote and token.tag_ != "POS" and token.dep_ != "case"


def _is_torn(doc: Tokens, left: int, right: int) -> bool:
    """Say whether what was left out between two words began or ended in the middle of one: "an easy-to-use tool"."""
    before, behind = doc[left + 1], doc[right - 1]
    halved = (one.text in _HALVES and not doc[one.i - 1].whitespace_ for one in (doc[left], before, behind, doc[right]))
    dashes = sum(doc[i].text in _DASHES for i in range(left + 1, right))
    hanging = doc[right].dep_ == "cc" and left < doc[right].head.i < right
    return any(halved) or dashes % 2 == 1 or hanging or (doc[left].text in _DASHES and doc[right].text not in _DASHES)


def _words(doc: Tokens, statement: Statement) -> tuple[int | str, ...]:
    body = (i for i in without_opener(doc, [*statement.tokens]) if doc[i].is_alpha and i not in statement.replaced)
    return (*statement.lead, *body)


def _parts(doc: Tokens, statement: Statement, one_name: IsOneName, depth: int = 0) -> Iterator[Statement]:
    added = list(additions(doc, statement))
    for one in added:
        if one.statement is not None:
            yield one.statement
            if depth < DEEPEST:
                yield from _parts(doc, one.statement, one_name, depth + 1)
    if is_negated(statement.head):
        yield _without(doc, statement, [one for one in added if one.loose])
        return
    loosened = next(_loosened(doc, statement, added), statement)
    if loosened is not statement:
        yield loosened
    if (shorter := without_second(doc, statement)) is not None:
        yield shorter
    yield from halves(doc, statement)
    yield from uses(doc, statement)
    core = _without(doc, statement, added)
    inner = [found for one in added if one.statement for found in inner_examples(doc, statement, one.statement)]
    for found in (*added, *inner):
        yield from examples_of_kind(doc, statement, found)
    reach = reach_in(doc, core)
    if reach.whole:
        yield _without(doc, statement, [one for one in added if one.loose])
        return
    negations = _negations(doc, core)
    told = _of_core(doc, core, [*added, *inner], one_name, reach)
    yield from (one for one in told if one.head is not core.head or negations <= frozenset(one.tokens))
    if any(one.statement and one.tokens and not one.loose for one in added):  # "ships and boats that were built in May"
        whole = reach_in(doc, loosened)
        yield from () if whole.whole else _apart(doc, loosened, one_name, whole)


def _loosened(doc: Tokens, statement: Statement, added: list[Addition]) -> Iterator[Statement]:
    """Yield the statement with "when it rains" and "built in Oslo" in it, and without what hangs on more loosely."""
    bound = [one.statement for one in added if one.statement is not None and not one.loose]
    inner = [one for told in bound for one in additions(doc, told)]
    gone = [one for one in (*added, *inner) if one.loose and one.tokens]
    if gone and len(gone) < len(added) + len(inner):
        yield _without(doc, statement, gone)


def _negations(doc: Tokens, statement: Statement) -> frozenset[int]:
    """Return the words that negate something in the statement: no part goes without them."""
    return frozenset(
        i
        for i in statement.tokens
        if (doc[i].dep_ == "neg" or doc[i].lower_ in {"not", "n't", "never", "no"}) and not is_little_to_no(doc[i])
    )


def _of_core(
    doc: Tokens, core: Statement, added: list[Addition], one_name: IsOneName, reach: Reach
) -> Iterator[Statement]:
    yield core
    yield from each_quality(doc, core)
    yield from members_of_kind(doc, core, one_name)
    yield from _apart(doc, core, one_name, reach)
    lighter_ones = list(lighter(doc, core, reach))
    for less in lighter_ones:
        yield less
        yield from _apart(doc, less, one_name, reach)
    for whole in (core, *lighter_ones[:1]):
        for one in added:
            stands_for = _whole_list(doc, one) if one.items else one.stands_for
            if frozenset(whole.tokens) & (stands_for - one.tokens) and not _hangs_behind(doc, one, stands_for):
                yield from (_in_place(doc, whole, item, stands_for) for item in one.items)


def _whole_list(doc: Tokens, one: Addition) -> frozenset[int]:
    """Return the words that an example stands for: all of the list of "the isles and lands such as Peru"."""
    top = one.kind
    if top is None or (top.dep_ != "conj" and not any(c.dep_ == "conj" for c in top.children)):
        return one.stands_for
    while top.dep_ == "conj" and top.head.pos_ in NOMINAL:
        top = top.head
    return frozenset(range(top.left_edge.i, top.right_edge.i + 1)) if top.pos_ in NOMINAL else one.stands_for


def _hangs_behind(doc: Tokens, one: Addition, stands_for: frozenset[int]) -> bool:
    """Say whether the kind is one of several things that the parser did not take for a list."""
    before = doc[max(min(stands_for, default=1) - 1, 0)]
    several = one.kind is not None and one.kind.dep_ in {"appos", "conj", "dep"}
    return before.dep_ == "cc" or (before.text == "," and several)


def _in_place(doc: Tokens, whole: Statement, item: frozenset[int], stands_for: frozenset[int]) -> Statement:
    """Return the statement with one example in the place of the kind that it is given for."""
    behind = max(stands_for) + 1
    words = {i for i in whole.tokens if i not in stands_for and not (i == behind and doc[i].text == ",")}
    made = whole._replace(tokens=trimmed(doc, sorted({*words, *item})))
    member = next(doc[i] for i in sorted(item) if doc[i].head.i not in item)
    kind = next((doc[i] for i in sorted(stands_for) if doc[i].head.i not in stands_for), member)
    return agreeing(made, member, kind)


def _apart(doc: Tokens, statement: Statement, one_name: IsOneName, reach: Reach) -> Iterator[Statement]:
    if statement.head.lemma_ not in MUTUAL:
        yield from members_apart(doc, statement, one_name, reach.frozen)
        yield from last_two(doc, statement, reach.frozen)
        yield from two_kinds(doc, statement, reach.frozen)


def _without(doc: Tokens, statement: Statement, added: list[Addition]) -> Statement:
    gone = {i for one in added for i in one.tokens}
    words = [i for i in statement.tokens if i not in gone]
    return statement._replace(tokens=trimmed(doc, words) or statement.tokens)
