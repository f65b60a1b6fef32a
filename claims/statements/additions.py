"""A statement in, what it says besides out: appositions, clauses with "who" and "which", participles, examples, asides.

Each can be left out of the statement, and most can be told as a statement of their own.
"""

from collections.abc import Iterator
from functools import partial

from claims.lexicon.joints import INDEPENDENT, MEASURED, SUMMED, TIMED
from claims.lexicon.verbs import past, present
from claims.parse.grammar import (
    DEFINING,
    NOMINAL,
    SUBJECTS,
    VERBAL,
    Tokens,
    after_comma,
    auxiliaries,
    has_subject,
    inside_word,
    is_astray,
    marks,
    relative_pronoun,
    subject_of,
)
from claims.parse.relatives import antecedent
from claims.parse.standing import Statement, noun_words, standing, trimmed
from claims.parse.tokens import Token
from claims.statements.added import Addition, is_behind_verb, is_spare, same_as
from claims.statements.being import be_of
from claims.statements.bracketed import closing_of, listing_in, said_in, takes_back
from claims.statements.examples import examples
from claims.statements.fronted import told_in_front
from claims.statements.participles import is_act
from claims.statements.resumed import meant_by, resumed, time_before
from claims.statements.stance import is_negated
from claims.statements.timed import is_told
from claims.statements.trailing import excepted, quality, trailing

_KINDS = frozenset("appos relcl acl advcl prep punct conj amod npadvmod dep ccomp".split())
_ABOUT = frozenset("on of against for from about to without before after".split())
_CHOSEN = frozenset(
    "all every each any no few most those only first last everyone everybody anyone anybody whoever nobody".split()
)
_VAGUE = frozenset("time moment point way extent degree sense".split())  # "at a time when ships are late"
_PAST = {"is": "was", "are": "were"}
_ONLY = frozenset(("only", "except"))
_UNREAL = frozenset("if unless whether until".split())
_TOLD = (TIMED - {"before"}) | INDEPENDENT


def additions(doc: Tokens, statement: Statement) -> Iterator[Addition]:
    """Yield the additions of `statement` in order."""
    own = frozenset(statement.tokens)
    upto = -1
    for i in statement.tokens:
        token = doc[i]
        if token.dep_ not in _KINDS or i == statement.head.i or token.left_edge.i < upto:
            continue
        one = _in_front(doc, token, statement, own) or _addition(doc, token, own)
        if one is not None and not inside_word(token):
            one = one._replace(tokens=_with_bracket(doc, one.tokens, own))
            upto = max(one.tokens, default=upto) + 1
            yield one


def inner_examples(doc: Tokens, statement: Statement, told: Statement) -> Iterator[Addition]:
    """Yield the examples of a kind of the statement that stand in a clause on it: "topics related to trade, like"."""
    own = frozenset(statement.tokens)
    for token in (doc[i] for i in told.tokens if doc[i].dep_ == "prep" and i in own):
        words = frozenset(range(token.left_edge.i, token.right_edge.i + 1)) & own
        one = _listed(token, words, own)
        if one is not None and one.items and not one.stands_for <= one.tokens | frozenset(told.tokens):
            yield one


def _addition(doc: Tokens, token: Token, own: frozenset[int]) -> Addition | None:
    words = frozenset(range(token.left_edge.i, token.right_edge.i + 1)) & own
    if token.dep_ == "appos":
        return _apposition(doc, token, words)
    if token.dep_ == "relcl":
        return _relative(doc, token, words)
    if token.dep_ == "acl" and doc[token.left_edge.i].tag_ in {"WDT", "WP"}:
        return Addition(words) if after_comma(token) else None
    if token.dep_ == "acl":
        return _participle_of_noun(doc, token, words)
    if token.dep_ == "advcl":
        return _clause(doc, token, words)
    if token.dep_ == "prep":
        return excepted(token, words) or _listed(token, words, own) or trailing(token, words)
    if token.dep_ == "conj":
        return excepted(token, words)
    if token.dep_ == "amod":
        return quality(doc, token, words)
    return _bracketed(doc, token, own) if token.text == "(" else None


def _in_front(doc: Tokens, token: Token, statement: Statement, own: frozenset[int]) -> Addition | None:
    if token.left_edge.i != statement.start or token.i > statement.head.i:
        return None
    told = told_in_front(doc, statement, token)
    words = frozenset(range(statement.start, token.right_edge.i + 2)) & own
    return None if told is None else Addition(words, told)


def _with_bracket(doc: Tokens, words: frozenset[int], own: frozenset[int]) -> frozenset[int]:
    """Return the words with the bracket behind them that closes one of theirs."""
    opened = sum(doc[i].text == "(" for i in words) > sum(doc[i].text == ")" for i in words)
    behind = max(words, default=0) + 1
    return words | {behind} if opened and behind in own and doc[behind].text == ")" else words


def _apposition(doc: Tokens, token: Token, words: frozenset[int]) -> Addition | None:
    noun = token.head
    listed = any(child.dep_ in {"conj", "cc"} for child in (*noun.children, *token.children))
    if noun.pos_ not in NOMINAL or not after_comma(token) or listed:
        return None
    owned = any(child.lower_ in {"its", "their"} for child in token.children)  # "the faith – its hate of ships"
    quoted = any(doc[i].is_quote for i in range(noun.left_edge.i, token.i + 1))  # called it "a joke," a "farce"
    named = token.pos_ in NOMINAL and not (owned or quoted) and (token.pos_ == "NOUN" or noun.pos_ == "NOUN")
    told = Statement(token, trimmed(doc, sorted(words)), (*noun_words(noun), be_of(noun, token)))
    after = max(words) + 1
    runs_on = after + 1 < len(doc) and doc[after].text == "," and doc[after + 1].tag_ in {"VB", "VBP"}
    return Addition(frozenset() if runs_on else words, told if named and not is_behind_verb(token) else None)


def _relative(doc: Tokens, token: Token, words: frozenset[int]) -> Addition | None:
    opening = doc[token.left_edge.i]
    when = opening.lower_ == "when" and after_comma(token) and has_subject(token)
    if token.head.pos_ in VERBAL and _is_of_all(token):
        return Addition(words)
    if token.head.pos_ not in NOMINAL and not (when and token.head.pos_ == "NUM"):
        return None
    pronoun = relative_pronoun(token) or relative_pronoun(token, DEFINING)
    told = noun = None
    if _is_no_fact(token):
        pronoun = None
    if pronoun is not None and pronoun.lower_ != "where":
        told = standing(doc, token, sorted(words), "relative", {})
        noun = antecedent(token, pronoun)
        if told is not None and noun is not None and same_as(noun) is not token.head and pronoun.lower_ != "whose":
            told = told._replace(lead=tuple(i for i in noun_words(same_as(noun)) if i < token.left_edge.i))
    if pronoun is None and when:
        told = Statement(token, trimmed(doc, [i for i in sorted(words) if i != opening.i]), time_before(token))
        told = resumed(told, _main_of(token))
    spare = is_spare(token, noun) and not _goes_on(doc, token, words) and token.head.lemma_ not in _VAGUE
    return Addition(words if spare else frozenset(), told, loose=after_comma(token))


def _main_of(clause: Token) -> Token:
    """Return the verb above a clause that was hung on a noun."""
    above = clause.head
    while above.pos_ not in VERBAL and above.head is not above:
        above = above.head
    return above


def _goes_on(doc: Tokens, clause: Token, words: frozenset[int]) -> bool:
    """Say whether the clause goes on where the parser ends it: "one that lifts tolls, cuts taxes", "who led and"."""
    behind = max(words, default=clause.i) + 1
    comma = behind < len(doc) and doc[behind].text == ","
    following = doc[behind + comma] if behind + comma < len(doc) else clause
    if following.dep_ == "cc" and not comma:
        return after_comma(clause)
    finite = following.tag_ in {"VBZ", "VBD", "VBP", "VB"} and following.pos_ in VERBAL
    return finite and comma and clause.head.dep_ in {"appos", "attr", "dobj", "pobj"} and following.dep_ != "ROOT"


def _participle_of_noun(doc: Tokens, token: Token, words: frozenset[int]) -> Addition | None:
    if token.tag_ not in {"VBN", "VBG"} or token.head.pos_ not in NOMINAL or auxiliaries(token) or len(words) < 2:
        return None
    first = doc[token.left_edge.i + (token.left_edge.text == "(")]
    if _is_no_fact(token) or not (first is token or first.tag_.startswith("RB")):
        return Addition(words if is_spare(token) else frozenset(), loose=after_comma(token))
    meant = same_as(_built(token))
    noun = tuple(i for i in noun_words(meant) if i < token.left_edge.i or meant.i > token.i)
    be = be_of(meant, token)
    if token.tag_ == "VBN" and any(doc[i].ent_type_ == "DATE" for i in words):
        be = _PAST.get(be, be)  # "the port, built in 1921, is large": it was built
    told_words = trimmed(doc, [i for i in _without_astray(token, words) if i >= first.i])
    if token.tag_ == "VBN":
        told = Statement(token, told_words, (*noun, be))
    else:
        spell = past if be.startswith("w") else partial(present, several=be == "are")
        respelt = tuple((one.i, spell(one.lemma_.lower())) for one in _joined(token))
        told = Statement(token, told_words, noun, respelt=respelt)
    return Addition(words if is_spare(token) else frozenset(), told, loose=after_comma(token))


def _built(token: Token) -> Token:
    """Return what the participle tells of: in "a talk with Holm published on Monday" the talk."""
    noun = token.head
    above = noun.head.head if noun.dep_ == "pobj" else noun
    named = noun.tag_ == "NNP" and not after_comma(token)
    return above if named and above.pos_ == "NOUN" and not any(c.dep_ == "det" for c in noun.children) else noun


def _joined(token: Token) -> Iterator[Token]:
    """Yield the participle and those joined to it: "praising her and calling on him"."""
    yield token
    for child in token.children:
        if child.dep_ == "conj" and child.tag_ == "VBG":
            yield from _joined(child)


def _is_no_fact(token: Token) -> bool:
    """Say whether the clause need not be true of its noun: "a ban on ships entering", "any ship built in Oslo"."""
    noun = token.head
    unreal = token.tag_ == "VBG" and noun.dep_ == "pobj" and noun.head.lower_ in _ABOUT and not after_comma(token)
    several = noun.lower_ in _CHOSEN or any(c.lower_ in _CHOSEN or c.tag_ in {"JJS", "RBS"} for c in noun.children)
    return unreal or (several and not after_comma(token))


def _without_astray(token: Token, words: frozenset[int]) -> list[int]:
    """Return the words without an "and to ensure ..." that goes with an earlier verb."""
    astray = next((child for child in token.children if is_astray(child)), None)
    end = token.doc[-1].i + 1 if astray is None else astray.left_edge.i
    return [i for i in sorted(words) if i < end]


def _clause(doc: Tokens, token: Token, words: frozenset[int]) -> Addition | None:
    if has_subject(token):
        opening = [c for c in token.children if c.dep_ in {"mark", "advmod"} and c.lower_ in _TOLD]
        if _is_of_all(token):
            return Addition(words)
        if "when" in marks(token) and _is_asked(token.head):
            return None  # "nobody knows when they were built"
        if marks(token) == {"so"} and doc[token.left_edge.i].lower_ == "so" and after_comma(token):
            told = [i for i in sorted(words) if i > token.left_edge.i]
            return Addition(words, Statement(token, trimmed(doc, told)) if doc[told[0]].lower_ != "that" else None)
        if not marks(token) & (TIMED | INDEPENDENT) or token.head.pos_ not in VERBAL:
            return None
        if doc[token.left_edge.i - 1].lower_ in _ONLY or doc[token.left_edge.i].lower_ in _ONLY:
            return None  # "is opened only when it rains"
        told = [i for i in sorted(words) if opening and i > opening[-1].i and is_told(token)]
        if not told:
            return Addition(frozenset() if _is_bare(token.head) else words, loose=False)
        when = time_before(token) if opening[-1].lower_ == "when" else ()
        return Addition(words, resumed(Statement(token, trimmed(doc, told), when), token.head), loose=False)
    if token.tag_ != "VBG" or not after_comma(token) or token.i < token.head.i or marks(token):
        return None
    if is_negated(token.head) or marks(token.head) & _UNREAL:
        return Addition(words)  # "if Berg did not vote, putting the plan at risk"
    meaning = next((c for c in token.children if c.dep_ == "ccomp" and has_subject(c)), None)
    if token.lemma_ == "mean" and meaning is not None:
        told = [i for i in range(meaning.left_edge.i, meaning.right_edge.i + 1) if i in words]
        return Addition(words, meant_by(Statement(meaning, trimmed(doc, told) or tuple(told)), token.head))
    told_of = doc[token.left_edge.i - 1].text == "," and is_act(token)  # behind a dash it is told of anybody
    return Addition(words, standing(doc, token, sorted(words), "participle", {}) if told_of else _measured(token))


def _is_of_all(clause: Token) -> bool:
    """Say whether it tells of the whole sentence before it: "the bill passed, which means that tolls will rise"."""
    subject = subject_of(clause)
    return subject is not None and subject.lower_ == "which" and subject is clause.left_edge and after_comma(clause)


def _is_bare(main: Token) -> bool:
    """Say whether next to nothing is said without the clause: "it happens when the water rises"."""
    return main.tag_ in {"VBZ", "VBP"} and all(c.dep_ in {*SUBJECTS, "advcl", "punct", "advmod"} for c in main.children)


def _is_asked(main: Token) -> bool:
    """Say whether "it is" said of a clause that it is unclear, or known."""
    qualities = (child for child in main.children if child.dep_ in {"acomp", "attr"})
    return main.lemma_ == "be" and any(c.lower_ == "it" for c in main.children) and any(qualities)


def _measured(token: Token) -> Statement | None:
    """Return ", ranging from 3 to 9" as said of the several things that are named right before it."""
    main = token.head
    things = next((c for c in main.children if c.dep_ == "dobj" and c.tag_ == "NNS"), None)
    passive = any(c.dep_ == "auxpass" for c in main.children) and not any(c.dep_ == "agent" for c in main.children)
    if things is None and passive and token.lemma_ in SUMMED:
        things = subject_of(main)  # "the race was run over ten laps, totaling 30 miles"
    if token.lemma_ not in MEASURED or things is None or things.i > token.i:
        return None
    lemma, be = token.lemma_.lower(), be_of(things, token)
    verb = past(lemma) if be.startswith("w") else present(lemma, several=be == "are")
    words = range(token.left_edge.i, token.right_edge.i + 1)
    return Statement(token, tuple(words), tuple(noun_words(things)), respelt=((token.i, verb),))


def _listed(token: Token, words: frozenset[int], own: frozenset[int]) -> Addition | None:
    found = examples(token, words, own)
    if found is None or not found.stands_for <= own:
        return None if found is None else Addition(found.tokens)
    return Addition(found.tokens, None, found.items, found.kind, found.stands_for)


def _bracketed(doc: Tokens, token: Token, own: frozenset[int]) -> Addition | None:
    closing = closing_of(doc, token)
    if closing is None:
        return None
    words = frozenset(range(token.i, closing + 1)) & own
    clause, listing = token.head, listing_in(doc, token)
    if listing is not None:
        within = frozenset(range(listing.left_edge.i, listing.right_edge.i + 1)) & own
        found = _listed(listing, within, own)
        return Addition(words) if found is None else found._replace(tokens=found.tokens | words)
    if clause.dep_ == "acl" and clause.left_edge is token:
        told = _participle_of_noun(doc, clause, frozenset(i for i in words if i <= clause.right_edge.i))
        return Addition(words, told.statement if told else None)
    return None if takes_back(doc, token, closing) else Addition(words, said_in(doc, token, sorted(words)))
