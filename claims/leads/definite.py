"""A "the" in, whether its phrase tells of nothing by itself out: "the chip", "the suing states", "the Guard"."""

from claims.leads.open import AMOUNTS, PLACED, Open, Wants
from claims.leads.things import many_meant
from claims.lexicon.alike import alike
from claims.lexicon.leads import BODIES, BUSINESS, EVENTS, KNOWN, MARKET_WIDE, SHORTENED, TURNED
from claims.lexicon.pointing import BARE, NAMED_AGAIN
from claims.parse.grammar import DEFINING, NOMINAL, after_comma, relative_pronoun
from claims.parse.tokens import Token
from claims.statements.context import References
from claims.statements.leaning import is_told_behind

_DONE_TO = frozenset(("VBN", "VBG"))
_OPEN_WITH_WORDS = BARE | NAMED_AGAIN | EVENTS  # with a noun before them too: "the override effort"
_TELLING_BEHIND = frozenset("of that - who which".split())


def may_point(the: Token) -> bool:
    """Say whether "the" opens the phrase of a noun that may have been told of before."""
    noun = _noun(the)
    if noun.dep_ not in PLACED or noun.left_edge.i < the.i:
        return False
    if noun.pos_ == "PROPN":
        return noun.lower_ in SHORTENED and noun.text.istitle() and len(noun.children) == 1
    if noun.pos_ != "NOUN" or noun.ent_type_ in AMOUNTS or noun.lower_ in TURNED:
        return False
    told_apart = _is_told_by_deed(noun) or many_meant(noun) or noun is not the.head
    told_apart = told_apart or any(_is_of_business(noun, child) for child in noun.children)
    return told_apart or noun.lemma_.lower() not in KNOWN


def definite(the: Token, before: list[Token], references: References, inside: frozenset[int]) -> Open | None:
    """Return what the phrase leaves open, if nothing before it in the statement tells it."""
    noun = _noun(the)
    lemma, kind = noun.lemma_.lower(), alike(noun.lower_)
    if references.at(noun.i) is not None or is_told_behind(noun) or not _is_plain(noun, the, inside):
        return None
    if any(other.pos_ in NOMINAL and alike(other.lower_) == kind for other in before):
        return None
    return Open(the, Wants.BODY if lemma in BODIES and noun.tag_ == "NN" else Wants.THING, noun, kind)


def _noun(the: Token) -> Token:
    """Return the noun of "the"; of a word that is parted at its hyphen, "e-mails", the last part."""
    noun, doc = the.head, the.doc
    parted = noun.i == the.i + 1 and len(noun) == 1 and noun.i + 2 < len(doc) and doc[noun.i + 1].text == "-"
    return doc[noun.i + 2] if parted else noun


def _is_told_by_deed(noun: Token) -> bool:
    """Say whether it is told from others by what they do, or what was done to them: "the suing states"."""
    return any(_is_deed(child) and child.i < noun.i for child in noun.children)


def _is_deed(child: Token) -> bool:
    return child.tag_ in _DONE_TO and child.dep_ in {"amod", "compound"}


def _is_of_business(noun: Token, child: Token) -> bool:
    """Say whether it is "the purchase price", of which there is another for each sale."""
    beside = child.dep_ in {"compound", "nmod"} and child.i < noun.i and child.tag_ == "NN" and child.text.islower()
    return beside and noun.lemma_.lower() in BUSINESS and child.lower_ not in MARKET_WIDE


def _is_plain(noun: Token, the: Token, inside: frozenset[int]) -> bool:
    """Say whether a noun has nothing beside it that tells which it is; "new" and "reorganized" do not."""
    for child in noun.children:
        if child is the or child.is_punct or child.dep_ in {"case", "cc", "conj"} or child.text == "-":
            continue
        before = child.i < noun.i and not child.ent_type_ and child.text.islower() and not child.children
        if before and (_is_deed(child) or (child.dep_ == "amod" and child.tag_ not in {"JJS", "RBS"})):
            continue
        if child.dep_ in {"compound", "nmod"} and before and child.tag_ == "NN":
            if noun.lemma_.lower() in _OPEN_WITH_WORDS or len(child) == 1 or _is_of_business(noun, child):
                continue
        if child.dep_ == "nummod" and many_meant(noun):
            continue
        if child.dep_ in {"acl", "amod"} and child.i > noun.i and after_comma(child):
            if not any(part.pos_ == "PROPN" for part in child.subtree):
                continue  # "the debt, estimated at $3 million"; not "the law, known as the Harbour Act"
        if child.dep_ != "relcl" or not (after_comma(child) or _is_cut_out(child, inside)):
            return False
    behind = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    return behind is None or behind.i not in inside or not (behind.lower_ in _TELLING_BEHIND or behind.tag_ == "CD")


def _is_cut_out(clause: Token, inside: frozenset[int]) -> bool:
    """Say whether the clause is what the statement tells of the noun, without its "that", or only frames it."""
    pronoun = relative_pronoun(clause) or relative_pronoun(clause, DEFINING)
    return clause.i not in inside or (pronoun is not None and pronoun.i not in inside)
