"""A piece of a sentence in, the piece that stands alone out: trimmed, and with the subject it shares put in front."""

from typing import NamedTuple

from claims.lexicon.clausal import PAPERS
from claims.lexicon.cues import ACTS, BIDDING
from claims.lexicon.joints import EDGES, INDEPENDENT, NAME_TAILS, RELATIVE, SUMMARIES
from claims.lexicon.manner import PLANNING
from claims.lexicon.verbs import past, present
from claims.lexicon.voices import SPEECH
from claims.parse.gaps import gap_clause
from claims.parse.grammar import (
    DEFINING,
    Tokens,
    after_comma,
    auxiliaries,
    relative_pronoun,
    subject_above,
    subject_of,
)
from claims.parse.nouns import is_definite
from claims.parse.relatives import antecedent, last_of, named, ruled_by, sued_by
from claims.parse.tokens import Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_SETTING = frozenset("in at during".split())
_SET = frozenset("DATE TIME GPE LOC FAC EVENT".split())
_SURVEYS = frozenset("poll survey interview study election primary quarter".split())
_MOVING_ON = frozenset("later then since now eventually finally subsequently still soon again where".split())
_PLACING = frozenset("in at on to from into about for across through".split())
_TOWNS = frozenset("town hometown city capital village suburb port island state county province region".split())


class Statement(NamedTuple):
    """Words of one statement by token index, with the main verb; `lead` is put in front when it is read alone.

    `lead` mixes tokens, which are then resolved like all others, and words of our own.
    """

    head: Token
    tokens: tuple[int, ...]
    lead: tuple[int | str, ...] = ()
    replaced: tuple[int, ...] = ()  # tokens that `lead` stands for: "which", "who"
    respelt: tuple[tuple[int, str], ...] = ()  # verbs in another form: "calling" as "called"

    @property
    def start(self) -> int:
        """The first token."""
        return self.tokens[0]

    @property
    def end(self) -> int:
        """The token after the last."""
        return self.tokens[-1] + 1


def trimmed(doc: Tokens, words: list[int]) -> tuple[int, ...]:
    """Return the words without conjunctions, commas, spaces and lone quotation marks at the edges."""
    left, right = 0, len(words)
    while left < right and _is_left_edge(doc[words[left]]) and not _sets_against(doc, words[left:right]):
        left += 1
    while right > left and _is_right_edge(doc, words, left, right):
        right -= 1
    while left < right and doc[words[left]].is_quote and not _has_partner(doc, words[left + 1 : right]):
        left += 1
    return tuple(words[left:right])


def _sets_against(doc: Tokens, words: list[int]) -> bool:
    """Say whether the first word opens a clause before the main one, which is kept: "While it rained, Berg swam"."""
    first = doc[words[0]]
    clause, main = first.head, first.head.head
    opens = first.lower_ in INDEPENDENT and first.dep_ == "mark" and clause.dep_ == "advcl"
    return opens and clause.i < main.i and main.i in words


def _is_left_edge(token: Token) -> bool:
    if token.is_space or token.text in {",", ";", ":", ".", "—", "–", "--", "-", "…", ")", "]", "”", "’"}:
        return True
    if token.lower_ == "that" and token.tag_ == "IN":
        return True
    return token.lower_ in EDGES and token.dep_ in {"cc", "mark", "advmod", "preconj", "punct"}


def closed(doc: Tokens, statement: Statement) -> Statement:
    """Return the statement with the closing mark of a quotation that was opened in it."""
    end = statement.end
    if len([token for token in doc[statement.start : end] if token.is_quote]) % 2 == 0:
        return statement
    for following in (end, end + 1):
        if following >= len(doc) or doc[following].sent.start != doc[end - 1].sent.start:
            break
        if doc[following].is_quote:
            return statement._replace(tokens=(*statement.tokens, *range(end, following + 1)))
        if not doc[following].is_punct:
            break
    return statement


def _is_right_edge(doc: Tokens, words: list[int], left: int, right: int) -> bool:
    token = doc[words[right - 1]]
    if right - left > 1 and token.is_punct and words[right - 2] != words[right - 1] - 1:
        return True
    if token.is_space or token.text in {",", ";", ":", "—", "–", "--", "-", "(", "[", "“", "‘"}:
        return True
    if token.is_quote:
        return not _has_partner(doc, words[left : right - 1])
    return token.dep_ in {"cc", "mark"} or (token.dep_ == "advmod" and token.head.dep_ == "cc")  # "but also"


def _has_partner(doc: Tokens, words: list[int]) -> bool:
    return sum(doc[i].is_quote for i in words) % 2 == 1


def standing(
    doc: Tokens, head: Token, words: list[int], joint: str | None, owned: dict[int, list[int]]
) -> Statement | None:
    kept = trimmed(doc, words[1:] if joint == "concession" else words)
    if not kept:
        return None
    if joint == "predicate":
        shared = _shared(head, owned)
        return Statement(head, kept, (*_fronted(head), *shared)) if shared else None
    if joint == "clause" and head.dep_ == "conj" and (front := _fronted(head)):
        return Statement(head, kept, front)
    if joint == "participle":
        return _of_participle(head, kept, owned)
    if joint == "relative":
        return _of_relative(head, kept)
    if joint == "definition":
        subject, pronoun = subject_of(head.head.head), relative_pronoun(head, DEFINING)
        lead = tuple(_subject_words(subject, owned)) if subject is not None else ()
        told = pronoun is not None and not any(doc[i].tag_ in _FINITE for i in lead)
        return Statement(head, kept, lead, (pronoun.i,)) if pronoun is not None and lead and told else None
    if joint is None and (noun := _said_of(head, kept)) is not None:
        return Statement(head, kept, tuple(i for i in noun_words(noun) if i < head.head.left_edge.i))
    if joint == "clause" and head.tag_ == "VBN" and head.dep_ == "conj" and not auxiliaries(head):
        helping = " ".join(part.text for part in auxiliaries(head.head))
        return Statement(head, kept, respelt=((head.i, f"{helping} {head.text}".strip()),))
    return Statement(head, kept)


def _said_of(head: Token, kept: tuple[int, ...]) -> Token | None:
    """Return of what it is said: the bill of "a bill, which critics said was unfair"."""
    if head.head.dep_ != "relcl" or head.dep_ not in {"ccomp", "xcomp"}:
        return None
    pronoun, noun = subject_of(head), head.head.head
    if pronoun is None:
        definite = noun.pos_ == "PROPN" or is_definite(noun)
        return noun if definite and head is gap_clause(head.head) else None
    if head.dep_ == "xcomp" or pronoun.tag_ not in {"WDT", "WP"} or pronoun.i in kept or pronoun.i > head.head.i:
        return None
    return antecedent(head.head, pronoun, head)


def _shared(head: Token, owned: dict[int, list[int]]) -> tuple[int | str, ...]:
    """Return the subject, and the auxiliary where it is missing, that a second predicate shares with the first."""
    first = head.head
    while subject_of(first) is None and first.dep_ == "conj":
        first = first.head
    subject = subject_of(first)
    if subject is None:
        return ()
    lead: list[int | str] = [*_subject_words(subject, owned)]
    if head.tag_ in {"VBG", "VBN", "VB"} and not auxiliaries(head):
        shared = auxiliaries(head.head) or auxiliaries(first)
        lead.extend(part.i for part in shared)
        lead.extend(child.i for part in shared[:1] for child in part.head.children if child.dep_ == "neg")
    return tuple(lead)


def _fronted(head: Token) -> tuple[int | str, ...]:
    """Return the "As mayor," or "If elected," before the first of two promises, which is the second's as well."""
    first = head.head
    while first.dep_ == "conj":
        first = first.head
    front = first.doc[first.left_edge.i + first.left_edge.is_quote]
    top = front.head if front.lower_ == "if" else front
    if _is_set(front, first, head):
        return (*range(front.i, _before_comma(front)), ",")
    if (front.lower_, top.dep_) not in {("as", "prep"), ("if", "advcl")} or top.head is not first:
        return ()
    end = top.right_edge.i + 1
    promised = _is_promise(first) and (_is_promise(head) or (head.tag_ == "VB" and not auxiliaries(head)))
    return (*range(front.i, end), ",") if promised and front.doc[end].text == "," else ()


def _is_set(front: Token, first: Token, head: Token) -> bool:
    """Say whether it is told of both where and when they were: "In Oslo, Berg lost, and Holm won 15 seats"."""
    if front.lower_ not in _SETTING or front.dep_ != "prep" or front.head is not first or front.i > first.i:
        return False
    noun = next((child for child in front.children if child.dep_ == "pobj"), None)
    placed = noun is not None and (noun.ent_type_ in _SET or noun.lemma_ in _SURVEYS)
    comma = front.doc[_before_comma(front)].text == ","
    if not placed or not comma or finite_of(first).tag_ != "VBD" or finite_of(head).tag_ != "VBD":
        return False
    own = front.doc[head.left_edge.i : head.right_edge.i + 1]
    return not any(part.ent_type_ in _SET or part.lower_ in _MOVING_ON for part in own)


def _before_comma(front: Token) -> int:
    """Return the end of what opens a sentence, without its comma."""
    return front.right_edge.i + (front.right_edge.text != ",")


def _is_promise(verb: Token) -> bool:
    return any(child.tag_ == "MD" for child in auxiliaries(verb))


def _of_participle(head: Token, kept: tuple[int, ...], owned: dict[int, list[int]]) -> Statement:
    """Return "..., calling it a success" with its subject and in its sentence's tense: "Berg called it a success"."""
    subject = ruled_by(head) or (sued_by(head.head) if head.lemma_ in ACTS else None) or subject_above(head.head)
    if subject is None:
        return Statement(head, kept)
    finite = finite_of(head.head)
    modal = next((part.text for part in finite.children if part.tag_ == "MD" and part.dep_ == "aux"), None)
    many = subject.tag_ in {"NNS", "NNPS"} or subject.lower_ in {"they", "we"}
    several = many or any(child.dep_ == "conj" for child in subject.children)
    told = finite.tag_ == "VBD" or any(part.tag_ == "VBD" for part in auxiliaries(finite))
    if head.head.lemma_ in PLANNING and (head.lemma_ not in ACTS or head.lemma_ in BIDDING):
        modal, told = " ".join([*(part.text for part in auxiliaries(head.head)), head.head.text, "to"]), False
    verbs = [head, *(child for child in head.children if child.dep_ == "conj" and child.tag_ == "VBG")]
    respelt = []
    for verb in verbs:
        lemma = verb.lemma_.lower()
        respelt.append((verb.i, lemma if modal else past(lemma) if told else present(lemma, several=several)))
    lead: tuple[int | str, ...] = (*_subject_words(subject, owned), *((modal,) if modal else ()))
    return Statement(head, kept, lead, respelt=tuple(respelt))


def finite_of(head: Token) -> Token:
    """Return the verb that carries the tense for `head`."""
    while (
        head.dep_ in {"conj", "xcomp"}
        and not auxiliaries(head)
        and head.tag_ not in {"VBD", "VBZ", "VBP"}
        and head.head.i != head.i
    ):
        head = head.head
    return head


def _subject_words(noun: Token, owned: dict[int, list[int]]) -> list[int]:
    """Return the noun phrase without what was cut out of it, up to its first comma."""
    gone = {i for root, words in owned.items() if root != noun.i for i in words if noun.doc[root].dep_ == "relcl"}
    if noun.lower_ in RELATIVE:
        clause = noun.head
        while clause.dep_ == "conj":
            clause = clause.head
        if clause.dep_ == "relcl":
            return noun_words(antecedent(clause, noun) or clause.head)
    joined = any(child.dep_ == "conj" for child in noun.children)
    if not joined and any(child.dep_ == "relcl" and after_comma(child) for child in noun.children):
        return [i for i in noun_words(noun) if i not in gone]
    return [i for i in range(noun.left_edge.i, noun.right_edge.i + 1) if i not in gone]


def noun_words(noun: Token) -> list[int]:
    """Return the noun phrase up to its first comma or relative clause."""
    end = noun.i + 1
    clause = min((c.left_edge.i for c in noun.children if c.dep_ == "relcl" and c.i > noun.i), default=len(noun.doc))
    for token in noun.doc[end : noun.right_edge.i + 1]:
        if token.text == "," and _goes_on(token):
            continue
        if token.text in {",", "—", "–", "--", "("} or token.dep_ == "relcl" or token.i >= clause:
            break
        if noun.head in {token, token.head} and noun.head is not noun:
            break  # an aside behind the verb: "Holm won — a result that ..."
        end = token.i + 1
    return list(range(noun.left_edge.i, end))


def _goes_on(comma: Token) -> bool:
    """Say whether a name goes on behind the comma: "Holm, Inc."."""
    following = comma.doc[comma.i + 1 : comma.i + 2]
    return bool(following) and following[0].lower_ in NAME_TAILS


def _is_summary(noun: Token) -> bool:
    """Say whether it only takes up what was told: "resigned, a move that was expected"."""
    vague = noun.lemma_ in SUMMARIES or noun.pos_ == "NUM"
    return vague and after_comma(noun) and noun.left_edge.lower_ in {"a", "an", "one"}


def _is_first_of_two(noun: Token, clause: Token) -> bool:
    """Say whether the clause stands behind another name: "Berg, 54, and Lund, 58, who leads the choir"."""
    between = noun.doc[noun.i + 1 : clause.left_edge.i]
    others = [one for one in between if one.dep_ == "conj" and one.pos_ == "PROPN"]
    return bool(others) and others[-1].i not in noun_words(noun)


def _of_relative(head: Token, kept: tuple[int, ...]) -> Statement | None:
    pronoun = relative_pronoun(head) or relative_pronoun(head, DEFINING)
    if pronoun is None:
        return Statement(head, kept)
    if pronoun.lower_ == "where":
        return _of_place(head, kept, pronoun)
    noun = antecedent(head, pronoun)
    if noun is not None and (_is_summary(noun) or _is_first_of_two(noun, head)):
        return None
    noun = named(noun) if noun is not None and pronoun.lower_ != "whose" else noun
    lead: list[int | str] = [*_told_of(noun, head)] if noun is not None else []
    if not lead or any(head.doc[i].tag_ in _FINITE for i in lead if isinstance(i, int)):
        return None
    if pronoun.lower_ == "whose":
        lead.append("'" if _is_plural_in_s(noun) else "'s")
    return Statement(head, kept, tuple(lead), (pronoun.i,))


def _is_plural_in_s(noun: Token | None) -> bool:
    return noun is not None and noun.tag_ == "NNS" and noun.text.endswith("s")


def _told_of(noun: Token, clause: Token) -> list[int]:
    """Return the noun phrase that a clause is about, the whole list where it is about several."""
    if noun.lemma_ in PAPERS and clause.doc[clause.left_edge.i].lower_ == "whose":
        return [*range(noun.left_edge.i, noun.i + 1)]  # "a study by Berg, whose findings": the study's
    last = last_of(noun, clause)
    listed = any(one.text == "," for one in noun.doc[noun.i : last.i])
    if not listed:
        return [i for i in noun_words(noun) if i < clause.left_edge.i]
    finite = next(iter(auxiliaries(clause)), clause)
    if finite.tag_ != "VBP" and finite.lower_ != "were":
        return []  # of the last, or of all of them
    return [i for i in range(noun.left_edge.i, last.right_edge.i + 1) if i < clause.left_edge.i - after_comma(clause)]


def _of_place(head: Token, kept: tuple[int, ...], where: Token) -> Statement | None:
    """Return what is told of a town with its name, "In Oslo, ships lay idle", and of "a talk where he denied it"."""
    noun = head.head
    if noun.lemma_ in SPEECH or noun.dep_ == "pobj" and noun.head.head.lemma_ in SPEECH:
        return Statement(head, tuple(i for i in kept if i != where.i))
    if noun.ent_type_ not in {"GPE", "LOC"} or any(child.dep_ in {"conj", "cc"} for child in noun.children):
        return None
    above = noun.head.lower_ if noun.dep_ == "pobj" else "in"
    town = above == "of" and noun.head.head.lemma_ in _TOWNS
    if above not in _PLACING and not town:
        return None  # "near Oslo, where ..."
    opening = above.capitalize() if above in {"at", "on"} else "In"
    place = [i for i in noun_words(noun) if i < head.left_edge.i]
    return Statement(head, kept, (opening, *place, ","), (where.i,)) if place else None
