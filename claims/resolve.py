"""An article's people in, whom "he", "the minister" and "the ministry" mean out: nobody where nobody fits.

The rules are light: the nearest person who fits in gender, office and state, subjects before others.
"""

from collections import Counter
from collections.abc import Iterator

from claims.lexicon.people import BODY_WORDS, LEADING_ROLES, ROLES
from claims.nouns import is_definite
from claims.roster import SUBJECTS, Mention, Roster
from claims.tokens import Token

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
PERSONAL = HE | SHE
FARTHEST = 12  # sentences between a pronoun and the name it stands for
NEAR = 1  # sentences back in which a role is filled
MUCH_MORE = 3  # times as often named as anybody else in the same office
_DEFINITE = ROLES | BODY_WORDS  # what "the" may stand before in place of a name


class Resolver:
    """Finds whom the words mean that stand for somebody named elsewhere."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def resolved(self) -> Iterator[tuple[int, str]]:
        """Yield the tokens that stand for somebody, and for whom."""
        unknown = set[int]()  # holders of an office whom nobody names
        for token in self._roster.tokens:
            if token.i in self._roster.at:
                continue
            if token.lower_ in PERSONAL:
                name = None if _teller(token) in unknown else self._person_for(token)
                if name is not None:
                    self._roster.gender.setdefault(name, "he" if token.lower_ in HE else "she")
                    yield token.i, name
            elif token.tag_ == "NN" and token.lower_ in _DEFINITE and is_definite(token):
                name = self._holder(token) if token.lower_ in ROLES else self._body(token)
                if name is not None:
                    yield token.i, name
                elif token.lower_ in ROLES:
                    unknown.add(token.i)

    def _person_for(self, pronoun: Token) -> str | None:
        """Return the nearest fitting person before `pronoun`: by sentence, subjects first.

        Inside of a quotation that is whoever was named in it, and never the one who speaks; nobody where it can be
        several who were named outside of it.
        """
        here, quoted = self._roster.sentence(pronoun.i), pronoun.i in self._roster.quoted
        best: tuple[float, int] | None = None
        found: Mention | None = None
        fitting = self._who_fit(pronoun)
        for mention in fitting:
            distance = here - mention.sentence
            score = -2.0 * distance + 2.5 * mention.subject - 6.0 * (mention.quoted and not quoted)
            rank = (score, -mention.start if distance == 0 else mention.start)
            if best is None or rank > best:
                best, found = rank, mention
        near = {one.name for one in fitting if not one.quoted and here - one.sentence <= NEAR} if quoted else set()
        return None if found is None or (len(near) > 1 and not found.quoted) else found.name

    def _who_fit(self, pronoun: Token) -> list[Mention]:
        """Return the mentions before `pronoun`, the last first, of people whom it can mean."""
        gender, here = "he" if pronoun.lower_ in HE else "she", self._roster.sentence(pronoun.i)
        fitting: list[Mention] = []
        for mention in reversed(self._roster.mentions):
            if here - mention.sentence > FARTHEST:
                break
            if mention.start < pronoun.i and self._roster.gender.get(mention.name, gender) == gender:
                fitting += [] if self._same_clause(pronoun, mention) else [mention]
        if (quote := self._roster.quoted.get(pronoun.i)) is None:
            return fitting
        inside = [mention for mention in fitting if self._roster.quoted.get(mention.start) == quote]
        saying = self._sayers(pronoun)
        return inside or [mention for mention in fitting if mention.name not in saying]

    def _sayers(self, pronoun: Token) -> set[str]:
        """Return who may speak in the quotation around `pronoun`: subjects of its sentence, or of what leads to it."""
        roster = self._roster
        here, quote = roster.sentence(pronoun.i), roster.quoted[pronoun.i]
        start = next(i for i in range(pronoun.i, -2, -1) if roster.quoted.get(i) != quote) + 1
        first = roster.sentence(start)
        before = roster.doc[roster.sentences[first] - 1] if roster.sentences[first] else None
        while before is not None and (before.is_space or before.is_quote) and before.i:
            before = roster.doc[before.i - 1]
        told = {first, here} | ({first - 1} if before is not None and before.text == ":" else set())
        return {one.name for one in roster.mentions if one.sentence in told and one.subject and not one.quoted}

    def _same_clause(self, pronoun: Token, mention: Mention) -> bool:
        """Say whether both hang on one verb, so that "him" cannot be its subject."""
        if pronoun.tag_ == "PRP$" or pronoun.lower_.endswith("self") or pronoun.dep_ in SUBJECTS:
            return False
        verb = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
        return self._roster.doc.span(mention.start, mention.end).root.head.i == verb.i

    def _holder(self, noun: Token) -> str | None:
        """Return the person introduced in the office that "the French president" names, the one most written about."""
        if any(child.dep_ == "prep" and child.lower_ == "of" for child in noun.children):
            return None
        states = {e.name for t in noun.children if (e := self._roster.at.get(t.i)) is not None}
        fitting = [
            office
            for office in self._roster.offices
            if _fits(noun.lower_, office.role) and (not states or states & self._roster.states[office.name])
        ]
        earlier = [office.name for office in fitting if office.position < noun.i]
        if fitting and not states and self._is_another(noun):
            return None
        if earlier:
            names = [*dict.fromkeys(earlier)]
            return next(iter(names if len(names) == 1 else self._at_hand(noun, names)), None)
        later = {office.name for office in fitting}
        return later.pop() if len(later) == 1 else None

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

    def _body(self, noun: Token) -> str | None:
        """Return the body that a bare "the ministry" means: the last one named with that word."""
        if any(child.dep_ != "det" and child.dep_ != "punct" for child in noun.children):
            return None
        earlier = (e for e in reversed(self._roster.entities) if e.kind == "body" and e.end <= noun.idx)
        return next((e.name for e in earlier if e.text.lower().split()[-1] == noun.lower_), None)


def _teller(pronoun: Token) -> int | None:
    """Return the subject of the verb that tells what the pronoun does: "governor" in "The governor said he agreed"."""
    clause = pronoun.head
    if pronoun.dep_ not in SUBJECTS or clause.dep_ != "ccomp":
        return None
    return next((c.i for c in clause.head.children if c.dep_ == "nsubj" and c.i < pronoun.i), None)


def _fits(noun: str, role: str) -> bool:
    return noun == role or (noun == "leader" and role in LEADING_ROLES) or (noun == "premier" and role == "minister")
