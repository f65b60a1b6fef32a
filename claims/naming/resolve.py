"""An article's people in, whom "he", "the minister" and "the ministry" mean out: nobody where nobody fits.

The rules are light: the nearest person who fits in gender, office and state, subjects before others.
"""

from collections import Counter
from collections.abc import Iterator

from claims.lexicon.people import LEADING_ROLES, OFFICES, ROLES
from claims.lexicon.results import RESULTS
from claims.lexicon.speakers import HUMANS
from claims.naming.descriptions import NOUNS, Descriptions
from claims.naming.fitting import FARTHEST, who_fit
from claims.naming.roster import SUBJECTS, Mention, Office, Roster
from claims.naming.whom import HE, PERSONAL, is_anybody, opens, subject_of, teller
from claims.parse.grammar import after_comma, is_joined
from claims.parse.nouns import is_definite
from claims.parse.tokens import Token

NEXT = 2  # words from a name to what its bearer is, the comma included
NEAR = 1  # sentences back in which a role is filled
SUBJECT_NAMED, SUBJECT_AGAIN = 1.9, 1.5  # what a subject weighs, in half sentences: by name in a main clause, and else
ONE_OF_SEVERAL = -0.1  # of "Berg and Lund met the mayor when he ...", where "he" is no "they"
KNOWN_GENDER = 0.6  # for "she" that a title or a first name tells, and not only that nothing speaks against it
MUCH_MORE = 3  # times as often named as anybody else in the same office
_HIGH = LEADING_ROLES | {"vice-president", "governor", "mayor", "senator", "secretary"}  # that only a few have held
_BELOW = frozenset("dobj pobj prep dative xcomp advcl".split())
_BESIDE = frozenset("compound nmod amod npadvmod".split())
_WITHIN = frozenset("poss dobj pobj pcomp prep xcomp ccomp conj advcl dative attr nsubj nsubjpass".split())
_IN_CHARGE = frozenset(("minister", "secretary"))  # of finance, of transport
_AROUND = 6  # words of a name in which its office stands
_WHICH = frozenset("latest first next last only second third other another top best worst".split())
_DEFINITE = ROLES | NOUNS  # what "the" may stand before in place of a name


class Resolver:
    """Finds whom the words mean that stand for somebody named elsewhere."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._descriptions = Descriptions(roster)
        self._unnamed = -1  # the last subject for somebody who has no name
        self._strangers: dict[str, int] = {}  # the last "lawyer" of whom only that is told, by the word
        self._unfilled = -1  # the last office that nobody is named in
        self._found: dict[int, str] = {}  # who is meant by the words so far
        self._told: list[Mention] = []  # who has been named or meant so far, in order of the text

    def resolved(self) -> Iterator[tuple[int, str]]:
        """Yield the tokens that stand for somebody, and for whom."""
        unknown = set[int]()  # holders of an office whom nobody names
        named = iter([*self._roster.mentions, None])
        following = next(named)
        for token in self._roster.tokens:
            while following is not None and following.start <= token.i:
                self._told.append(following)
                following = next(named)
            if token.i in self._roster.at or self._is_explained(token) or self._is_introduced(token):
                continue
            if token.lower_ in PERSONAL and not token.lower_.endswith("self") and not is_anybody(token):
                name = None if teller(token) in unknown else self._person_for(token)
                if name is not None:
                    self._roster.gender.setdefault(name, "he" if token.lower_ in HE else "she")
                    self._found[token.i] = name
                    if token.i not in self._roster.quoted:
                        self._tell(name, token)
                    yield token.i, name
            elif _may_stand(token) and is_definite(token):
                name = self._holder(token) if token.lower_ in ROLES else self._descriptions.meant(token)
                if name is not None:
                    if token.lower_ in ROLES:
                        self._tell(name, token)
                    yield token.i, name
                elif token.lower_ in ROLES and self._roster.person_in(token) is None:
                    unknown.add(token.i)
                    self._unfilled = token.i if token.dep_ not in SUBJECTS else self._unfilled
                    self._note_unnamed(token)
            elif token.tag_ == "NN" and token.lower_ in HUMANS:
                self._note_unnamed(token)
                if self._is_stranger(token):
                    self._strangers[token.lower_] = token.i

    def owners(self) -> Iterator[tuple[int, str]]:
        """Yield the figures of a firm that are told of without it, "Sales rose", each with the firm."""
        for token in self._roster.tokens:
            if token.lower_ in RESULTS and token.dep_ in SUBJECTS and token.i not in self._roster.at:
                name = self._descriptions.owner(token)
                if name is not None:
                    yield token.i, name

    def _is_explained(self, token: Token) -> bool:
        """Say whether a bracket says who is meant: "He (Peter Berg) said"."""
        behind = self._roster.tokens[token.i + 1 : token.i + 3]
        return len(behind) == 2 and behind[0].text in {"(", "["} and behind[1].i in self._roster.at

    def _is_introduced(self, pronoun: Token) -> bool:
        """Say whether it is said in the same breath who it is: "She is the mayor's sister, Anna Berg"."""
        if pronoun.lower_ not in PERSONAL or pronoun.dep_ not in SUBJECTS or pronoun.head.lemma_ != "be":
            return False
        told = next((child for child in pronoun.head.children if child.dep_ == "attr"), None)
        beside = [] if told is None else [told, *(child for child in told.children if child.dep_ == "appos")]
        return any((name := self._roster.at.get(one.i)) is not None and name.kind == "person" for one in beside)

    def _is_stranger(self, noun: Token) -> bool:
        """Say whether it is "a lawyer" who has no name; "a president" may be any, or the one there is."""
        placed = noun.dep_ in SUBJECTS | {"dobj", "pobj"} and noun.lower_ not in _HIGH | OFFICES
        return placed and noun.left_edge.lower_ in {"a", "an", "another"} and self._roster.person_in(noun) is None

    def _note_unnamed(self, noun: Token) -> None:
        """Note that a sentence is about somebody whom it does not name: "A woman came late; she ..."."""
        roster = self._roster
        other = not is_definite(noun) or any(
            child.dep_ == "relcl" or ((named := roster.at.get(child.i)) is not None and named.kind == "body")
            for child in noun.children
        )
        if other and noun.dep_ in SUBJECTS and noun.i not in roster.quoted and roster.person_in(noun) is None:
            self._unnamed = noun.i

    def _tell(self, name: str, token: Token) -> None:
        """Note that `token` stands for somebody: who was "he" is likely to be the next "he" too."""
        roster = self._roster
        self._found[token.i] = name
        where = roster.sentence(token.i), token.dep_ in SUBJECTS, token.i in roster.quoted
        self._told.append(Mention(name, token.i, token.i + 1, *where))

    def besides(self, pronoun: Token, name: str) -> str | None:
        """Return whom `pronoun` means where it cannot be `name`, who is the one that speaks."""
        return self._person_for(pronoun, frozenset((name,)))

    def _person_for(self, pronoun: Token, other: frozenset[str] = frozenset()) -> str | None:
        """Return the nearest fitting person before `pronoun`: by sentence, subjects first.

        Inside of a quotation that is whoever was named in it, and never the one who speaks; nobody where it can be
        several who were named outside of it.
        """
        here, quoted = self._roster.sentence(pronoun.i), pronoun.i in self._roster.quoted
        if (whose := self._in_clause_of(pronoun) or self._coming(pronoun)) is not None and whose not in other:
            return whose
        best: tuple[float, int] | None = None
        found: Mention | None = None
        if pronoun.dep_ == "poss" and (whose := self._of_own_clause(pronoun)) is not None and whose not in other:
            return whose
        fitting = [mention for mention in who_fit(self._roster, self._told, pronoun) if mention.name not in other]
        for mention in fitting:
            distance = here - mention.sentence
            score = -2.0 * distance + self._weight(mention, pronoun) - 6.0 * (mention.quoted and not quoted)
            score += KNOWN_GENDER * (mention.name in self._roster.gender_by_name)
            rank = (score, -mention.start if distance == 0 else mention.start)
            if best is None or rank > best:
                best, found = rank, mention
        if found is not None and found.sentence < here:
            unnamed = self._unfilled >= 0 and self._roster.sentence(self._unfilled) == here and not quoted
            if unnamed or self._is_rivalled(pronoun, found.name):
                return None  # "wrote to the president about his boats"
        if found is not None and found.sentence < here == self._roster.sentence(self._unnamed):
            return found.name if quoted or pronoun.dep_ not in SUBJECTS else None
        near = {one.name for one in fitting if not one.quoted and here - one.sentence <= NEAR} if quoted else set()
        return None if found is None or (len(near) > 1 and not found.quoted) else found.name

    def _is_rivalled(self, pronoun: Token, name: str) -> bool:
        """Say whether who comes behind may be meant, who is told of more: "More of his aides accused Berg of it"."""
        thing = subject_of(pronoun) if pronoun.tag_ == "PRP$" else None
        if thing is None:
            return False
        roster, here, end = self._roster, self._roster.sentence(pronoun.i), thing.right_edge.i
        behind = (one for one in roster.mentions if one.sentence == here and one.start > end and not one.quoted)
        return any(
            one.name != name and roster.counts[one.name] > roster.counts[name] and self._is_of(one.name, pronoun)
            for one in behind
        )

    def _in_clause_of(self, pronoun: Token) -> str | None:
        """Return whose clause the pronoun stands in: "Berg, who sold his house", "Berg, who said he had sold it"."""
        clause = pronoun.head
        while clause.dep_ in _WITHIN and clause.head.i != clause.i and (clause.i > clause.head.i):
            clause = clause.head
        who = next((child for child in clause.children if child.lower_ == "who"), None)
        if clause.dep_ != "relcl" or who is None or who.dep_ not in SUBJECTS or not who.i < pronoun.i:
            return None
        name = self._roster.person_in(self._roster.tokens[who.i - 1 - (self._roster.tokens[who.i - 1].text == ",")])
        return name if name is not None and self._is_of(name, pronoun) else None

    def _of_own_clause(self, pronoun: Token) -> str | None:
        """Return who does what the pronoun's clause tells: "the mayor" in "the mayor sold his boats"."""
        verb = pronoun.head
        while verb.dep_ in _BELOW and verb.head.i != verb.i:
            verb = verb.head
        subject = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < pronoun.i), None)
        if subject is None or not subject.right_edge.i < pronoun.i:
            return None
        name = self._roster.person_in(subject) or self._found.get(subject.i)
        return name if name is not None and self._is_of(name, pronoun) else None

    def _is_of(self, name: str, pronoun: Token) -> bool:
        """Say whether nothing speaks against the pronoun's gender."""
        gender = "he" if pronoun.lower_ in HE else "she"
        return self._roster.gender.get(name, gender) == gender

    def _coming(self, pronoun: Token) -> str | None:
        """Return who follows: "Among his other concerns, Berg named the port"."""
        if pronoun.dep_ != "poss" or pronoun.head.dep_ != "pobj":
            return None
        if pronoun.head.head.i != pronoun.sent.start:
            return None
        behind = self._roster.tokens[pronoun.head.i : min(pronoun.head.i + FARTHEST, pronoun.sent.end)]
        comma = next((token.i for token in behind if token.text == ","), -1)
        entity = self._roster.at.get(comma + 1) or self._roster.at.get(comma + 2)  # "Mr. Berg"
        name = entity.name if comma > 0 and entity is not None and entity.kind == "person" else None
        return name if name is not None and self._is_of(name, pronoun) else None

    def _weight(self, mention: Mention, pronoun: Token) -> float:
        """Return how much a sentence is about somebody: its subject most, somebody's "Berg-era" programme least."""
        root = self._roster.doc.span(mention.start, mention.end).root
        if mention.subject and is_joined(root):
            return ONE_OF_SEVERAL
        if mention.subject:
            again = self._roster.tokens[mention.start].lower_ in PERSONAL or root.head.dep_ in {"ccomp", "relcl"}
            return SUBJECT_AGAIN if again else SUBJECT_NAMED
        if root.dep_ in _BESIDE or opens(root, pronoun):
            return -1.0
        return 0.5 if root.dep_ in {"dobj", "dative"} else 0.0

    def _holder(self, noun: Token) -> str | None:
        """Return the person introduced in the office that "the French president" names, the one most written about."""
        if noun.dep_ == "appos":
            plain = noun.left_edge.i - noun.head.i <= NEXT and not any(c.dep_ == "amod" for c in noun.children)
            return self._roster.person_in(noun.head) if plain else None
        if any(_tells_which(child) for child in noun.children):
            return None
        if noun.lower_ == "leader" and any(child.dep_ == "compound" for child in noun.children):
            return None  # the leader of a party or a chamber, and not of a state
        states = {e.name for t in noun.children if (e := self._roster.at.get(t.i)) is not None}
        role = self._roster.role_of(noun)
        if self._roster.person_in(noun) is not None:
            return None  # "the director, Anna Berg," names her
        if role.startswith("former ") and role.removeprefix("former ") not in _HIGH:
            return None
        fitting = [
            office
            for office in self._roster.offices
            if _fits(role, office.role) and (not states or states & self._roster.states[office.name])
            if self._has_charge(noun, office)
        ]
        since = self._strangers.get(noun.lower_, -1)  # "hired a lawyer who wrote; the lawyer ..."
        earlier = [office.name for office in fitting if since < office.position < noun.i]
        if since >= 0 and not earlier:
            return None
        if fitting and not states and self._is_another(noun):
            return None
        if earlier:
            names = [*dict.fromkeys(earlier)]
            return next(iter(names if len(names) == 1 else self._at_hand(noun, names)), None)
        later = {office.name for office in fitting}
        return later.pop() if len(later) == 1 else None

    def _has_charge(self, noun: Token, office: Office) -> bool:
        """Say whether the article gives somebody what a minister is told to be for: "the transport minister"."""
        charge = [child.lower_ for child in noun.children if child.dep_ == "compound" and child.text.islower()]
        if not charge or noun.lower_ not in _IN_CHARGE:
            return True
        name = self._roster.tokens[office.position]
        near = name.doc[max(name.i - _AROUND, name.sent.start) : min(name.i + 2 * _AROUND, name.sent.end)]
        return any(token.lower_ == charge[-1] for token in near)

    def _at_hand(self, noun: Token, names: list[str]) -> list[str]:
        """Return whom of several in the same office it is: the one most written about, or the only one who is near."""
        roster, here = self._roster, self._roster.sentence(noun.i)
        first, second = Counter({name: roster.counts[name] for name in names}).most_common(2)
        told = (m for m in roster.mentions if m.name in names and m.start < noun.i)
        near = {mention.name for mention in told if here - mention.sentence <= NEAR}
        if first[1] < MUCH_MORE * second[1]:
            return [*near] if len(near) == 1 else []
        return [first[0]] if not near or first[0] in near else []

    def _is_another(self, noun: Token) -> bool:
        """Say whether somebody unnamed is in the office, and near: "the governor of Texas met Holm, the governor"."""
        start = self._roster.sentences[max(self._roster.sentence(noun.i) - NEAR, 0)]
        return any(
            token.lower_ == noun.lower_
            and any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children)
            and token.dep_ != "appos"
            and self._roster.person_in(token) is None
            for token in self._roster.tokens[start : noun.i]
        )


def _may_stand(noun: Token) -> bool:
    """Say whether "the" before it may make it stand for a name: "the company", "the Governor"."""
    bare = noun.tag_ == "NNP" and noun.dep_ in SUBJECTS and len([*noun.children]) == 1
    return (noun.tag_ == "NN" and noun.lower_ in _DEFINITE) or (bare and noun.lower_ in OFFICES)


def _tells_which(child: Token) -> bool:
    """Say whether a word tells one of several by more than his office: "the mayor of", "the latest candidate to"."""
    if child.dep_ == "prep" and child.lower_ == "of":
        return True
    behind = child.dep_ in {"acl", "relcl", "amod"} and child.i > child.head.i  # "the official responsible for it"
    return child.lower_ in _WHICH or (behind and not after_comma(child))


def _fits(noun: str, role: str) -> bool:
    return noun == role or (noun == "leader" and role in LEADING_ROLES)
