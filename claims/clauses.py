"""A stretch of a parsed sentence in, its statements out: the words of each, and what makes it stand alone."""

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from spacy.tokens import Token

from claims.lexicon.joints import CONCESSIVE, EDGES, INDEPENDENT, OUTCOMES, RELATIVE, TIMED
from claims.lexicon.speakers import HUMANS
from claims.lexicon.verbs import past, present

Tokens = Sequence[Token]  # an article's tokens as a list, which is quicker to look into than a Doc
SUBJECTS = frozenset("nsubj nsubjpass csubj csubjpass expl".split())
VERBAL = frozenset(("VERB", "AUX"))
FEWEST_WORDS = 3  # a shorter piece is left where it is
_NOT_MARKS = frozenset(
    "that also then instead thus even reportedly particularly later now still already never again only soon".split()
)
_JOINED = frozenset("conj advcl parataxis ccomp relcl prep".split())
_DEFINING = frozenset(("that", "which", "who"))
_NOMINAL = frozenset(("NOUN", "PROPN"))


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


def split(doc: Tokens, tokens: Iterable[int], head: Token, whole: frozenset[int] = frozenset()) -> list[Statement]:
    """Cut `tokens`, whose main verb is `head`, into the statements they make; what is in `whole` is not cut."""
    region = frozenset(tokens)
    cuts = _cuts(doc, region - whole, head)
    owned: dict[int, list[int]] = {head.i: []}
    owned.update({i: [] for i in cuts})
    owner_of: dict[int, int] = {head.i: head.i, **{i: i for i in cuts}}
    for i in sorted(region):
        owned[_owner(doc, i, owner_of, head.i)].append(i)
    made = [_statement(doc, doc[i], words, cuts.get(i), owned) for i, words in owned.items()]
    return sorted((one for one in made if one is not None), key=lambda one: (one.start, one.end))


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
        if child.dep_ != "advcl" or not has_subject(child) or not marks(child) & TIMED:
            continue
        if own.issuperset(words) and whole.isdisjoint(words) and _size(child, own) > FEWEST_WORDS:
            said = [i for i in words if child.doc[i].lower_ not in TIMED or child.doc[i].head.i != child.i]
            yield trimmed(doc, said)


def _cuts(doc: Tokens, region: frozenset[int], head: Token) -> dict[int, str]:
    """Return the heads of the pieces to cut out, by token index, with the kind of joint."""
    found: dict[int, str] = {}
    clauses = {head.i}
    for i in sorted(region):
        token = doc[i]
        kind = _joint(token, clauses) if token.dep_ in _JOINED and i != head.i else None
        if kind is not None and _size(token, region) >= FEWEST_WORDS and not _inside_word(token):
            found[i] = kind
            if token.pos_ in VERBAL:
                clauses.add(i)
    return found


def _inside_word(token: Token) -> bool:
    """Say whether the piece would begin or end in the middle of a word, as at the hyphen of "re-elected"."""
    doc, left, right = token.doc, token.left_edge.i, token.right_edge.i
    before = left > 0 and not doc[left - 1].whitespace_ and doc[left - 1].text == "-"
    after = right + 1 < len(doc) and not doc[right].whitespace_ and doc[right + 1].text == "-"
    return before or after


def _size(token: Token, region: frozenset[int]) -> int:
    return sum(
        1 for part in range(token.left_edge.i, token.right_edge.i + 1) if part in region and token.doc[part].is_alpha
    )


def _joint(token: Token, clauses: set[int]) -> str | None:
    """Say how `token` is joined to a statement it can be cut from, or None."""
    if (
        token.dep_ == "conj"
        and token.head.i in clauses
        and token.pos_ in VERBAL
        and token.i > token.head.i
        and not _is_choice(token)
    ):
        if marks(token) - INDEPENDENT - _NOT_MARKS:
            return None
        if marks(token) - INDEPENDENT - _NOT_MARKS:
            return None
        if has_subject(token):
            return "clause"
        return "predicate" if _shares_subject(token) else None
    if token.dep_ == "advcl" and token.head.i in clauses:
        if has_subject(token):
            return "clause" if marks(token) & INDEPENDENT else None
        return "participle" if _is_second_act(token) else None
    if token.dep_ in {"parataxis", "ccomp"} and token.head.i in clauses and has_subject(token) and _after_stop(token):
        return "clause"
    if token.dep_ == "relcl":
        if _after_comma(token):
            return _relative(token)
        return "definition" if _defines(token) else None
    if token.dep_ == "prep" and token.lower_ in CONCESSIVE and token.head.pos_ in VERBAL:
        return "concession" if any(child.dep_ == "pobj" and _owner_of(child) for child in token.children) else None
    return None


def _is_second_act(token: Token) -> bool:
    """Say whether ", calling it a success" tells what the subject does besides, not what the event brings about."""
    if token.tag_ != "VBG" or token.i < token.head.i or token.lemma_.lower() in OUTCOMES or not _after_comma(token):
        return False
    subject = subject_above(token.head)
    return subject is not None and subject.dep_ not in {"expl", "csubj"} and not marks(token) - _NOT_MARKS


def subject_above(head: Token) -> Token | None:
    """Return the verb's subject, or that of the verb it is joined to."""
    while subject_of(head) is None and head.dep_ in {"conj", "xcomp"} and head.head.i != head.i:
        head = head.head
    return subject_of(head)


def _is_choice(token: Token) -> bool:
    """Say whether "or" joins the two: neither half is stated alone."""
    return any(child.dep_ == "cc" and child.lower_ in {"or", "nor"} for child in token.head.children)


def _shares_subject(token: Token) -> bool:
    """Say whether a second predicate is finite like the first, so that the subject can be given back to it."""
    if token.tag_ in {"VBG", "VBN", "VB"}:
        return bool(auxiliaries(token) or auxiliaries(token.head))
    return subject_of(token.head) is not None


def _defines(token: Token) -> bool:
    """Say whether "X is a company that makes Y" tells two things of X; "it was X who" tells one."""
    noun, copula = token.head, token.head.head
    if noun.dep_ != "attr" or copula.lemma_ != "be" or relative_pronoun(token, _DEFINING) is None:
        return False
    subject = subject_of(copula)
    if subject is None or subject.dep_ != "nsubj" or subject.lower_ in {"it", "this", "that"} or subject.i > copula.i:
        return False
    return not any(child.dep_ == "neg" for child in copula.children)


def _relative(token: Token) -> str | None:
    pronoun = relative_pronoun(token)
    if pronoun is None or token.head.pos_ not in _NOMINAL:
        return None
    if pronoun.lower_ == "who" and _person_for(token.head) is None:
        return None
    return "relative"


def _person_for(noun: Token) -> Token | None:
    """Return the noun that "who" can mean: this one, or one that it belongs to ("a man in his 50s, who ...")."""
    current = noun
    for _ in range(3):
        if (
            current.ent_type_ in {"PERSON", "NORP", "ORG"}
            or current.pos_ == "PROPN"
            or current.lemma_.lower() in HUMANS
        ):
            return current
        if current.dep_ not in {"pobj", "dobj", "appos", "conj"}:
            return None
        current = current.head.head if current.dep_ == "pobj" else current.head
    return None


def relative_pronoun(clause: Token, words: Set[str] = RELATIVE) -> Token | None:
    """Return the "which" or "who" of a relative clause when it is the subject, or its "where"."""
    for child in clause.children:
        if child.lower_ in words and (child.dep_ in SUBJECTS or child.lower_ == "where"):
            return child
        if child.dep_ in SUBJECTS:
            return next((part for part in child.children if part.lower_ == "whose"), None)
    return None


def _owner_of(noun: Token) -> Token | None:
    return next((child for child in noun.children if child.dep_ == "poss" and child.pos_ in _NOMINAL), None)


def _after_comma(token: Token) -> bool:
    before = token.left_edge.i - 1
    return before >= 0 and token.doc[before].text in {",", "—", "–", "--", "-"}


def _after_stop(token: Token) -> bool:
    before, behind = token.left_edge.i - 1, token.right_edge.i + 1
    if token.i < token.head.i:
        return behind < len(token.doc) and token.doc[behind].text == ";"
    return before >= 0 and token.doc[before].text in {";", "—", "–", "--", ":"}


def marks(clause: Token) -> set[str]:
    """Return the conjunctions that open a subordinate clause."""
    return {child.lower_ for child in clause.children if child.dep_ in {"mark", "advmod"}}


def has_subject(head: Token) -> bool:
    """Say whether the verb has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in head.children)


def subject_of(head: Token) -> Token | None:
    """Return the verb's own subject."""
    return next((child for child in head.children if child.dep_ in SUBJECTS), None)


def auxiliaries(head: Token) -> list[Token]:
    """Return the verb's auxiliaries."""
    return [child for child in head.children if child.dep_ in {"aux", "auxpass"} and child.lower_ != "to"]


def _statement(
    doc: Tokens, head: Token, words: list[int], joint: str | None, owned: dict[int, list[int]]
) -> Statement | None:
    kept = trimmed(doc, words[1:] if joint == "concession" else words)
    if not kept:
        return None
    if joint == "predicate":
        return Statement(head, kept, _shared(head, owned))
    if joint == "participle":
        return _of_participle(head, kept, owned)
    if joint == "relative":
        return _of_relative(head, kept)
    if joint == "definition":
        subject, pronoun = subject_of(head.head.head), relative_pronoun(head, _DEFINING)
        if subject is not None and pronoun is not None:
            return Statement(head, kept, tuple(_subject_words(subject, owned)), (pronoun.i,))
    if joint == "clause" and head.tag_ == "VBN" and head.dep_ == "conj" and not auxiliaries(head):
        helping = " ".join(part.text for part in auxiliaries(head.head))
        return Statement(head, kept, respelt=((head.i, f"{helping} {head.text}".strip()),))
    return Statement(head, kept)


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


def _of_participle(head: Token, kept: tuple[int, ...], owned: dict[int, list[int]]) -> Statement:
    """Return "..., calling it a success" with its subject and in its sentence's tense: "Macron called it a success"."""
    subject = subject_above(head.head)
    if subject is None:
        return Statement(head, kept)
    finite = _finite(head.head)
    modal = next((part.text for part in finite.children if part.tag_ == "MD" and part.dep_ == "aux"), None)
    several = subject.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in subject.children)
    told = finite.tag_ == "VBD" or any(part.tag_ == "VBD" for part in auxiliaries(finite))
    verbs = [head, *(child for child in head.children if child.dep_ == "conj" and child.tag_ == "VBG")]
    respelt = []
    for verb in verbs:
        lemma = verb.lemma_.lower()
        respelt.append((verb.i, lemma if modal else past(lemma) if told else present(lemma, several=several)))
    lead: tuple[int | str, ...] = (*_subject_words(subject, owned), *((modal,) if modal else ()))
    return Statement(head, kept, lead, respelt=tuple(respelt))


def _finite(head: Token) -> Token:
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
            return _antecedent_words(clause.head)
    return [i for i in range(noun.left_edge.i, noun.right_edge.i + 1) if i not in gone]


def _meant(noun: Token, *, who: bool) -> Token:
    """Return the noun that a "which" or "who" means: "the war in Mali, which ..." is about the war."""
    person = _person_for(noun) if who else None
    if person is not None:
        return person
    if noun.ent_type_ not in {"GPE", "LOC"} or noun.dep_ != "pobj":
        return noun
    above = noun.head.head
    if above.pos_ == "VERB" and above.dep_ == "acl":
        above = above.head
    return above if above.pos_ == "NOUN" else noun


def _antecedent_words(noun: Token) -> list[int]:
    end = noun.i + 1
    for token in noun.doc[end : noun.right_edge.i + 1]:
        if token.text in {",", "—", "–", "--"} or token.dep_ == "relcl":
            break
        end = token.i + 1
    return list(range(noun.left_edge.i, end))


def _of_relative(head: Token, kept: tuple[int, ...]) -> Statement:
    pronoun = relative_pronoun(head)
    if pronoun is None or pronoun.lower_ == "where":
        gone = () if pronoun is None else (pronoun.i,)
        return Statement(head, tuple(i for i in kept if i not in gone) or kept)
    lead: list[int | str] = [*_antecedent_words(_meant(head.head, who=pronoun.lower_ == "who"))]
    if pronoun.lower_ == "whose":
        lead.append("'s")
    return Statement(head, kept, tuple(lead), (pronoun.i,))


def trimmed(doc: Tokens, words: list[int]) -> tuple[int, ...]:
    """Return the words without conjunctions, commas, spaces and lone quotation marks at the edges."""
    left, right = 0, len(words)
    while left < right and _is_left_edge(doc[words[left]]):
        left += 1
    while right > left and _is_right_edge(doc, words, left, right):
        right -= 1
    while left < right and doc[words[left]].is_quote and not _has_partner(doc, words[left + 1 : right]):
        left += 1
    return tuple(words[left:right])


def _is_left_edge(token: Token) -> bool:
    if token.is_space or token.text in {",", ";", ":", ".", "—", "–", "--", "-", "…", ")", "]", "”", "’"}:
        return True
    if token.lower_ == "that" and token.tag_ == "IN":
        return True
    return token.lower_ in EDGES and token.dep_ in {"cc", "mark", "advmod", "preconj", "punct"}


def closed(doc: Tokens, statement: Statement) -> Statement:
    """Return the statement with the closing mark of a quotation that was opened in it."""
    end = statement.end
    if sum(token.is_quote for token in doc[statement.start : end]) % 2 == 0:
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
    return token.dep_ in {"cc", "mark"}


def _has_partner(doc: Tokens, words: list[int]) -> bool:
    return sum(doc[i].is_quote for i in words) % 2 == 1
