"""A verb or noun of saying in, the words that are said by it out: its clause, as far as it goes, wherever it stands."""

from claims.lexicon import cues
from claims.lexicon.joints import STIRRED, STIRRING
from claims.lexicon.speakers import PAPERS
from claims.lexicon.voices import SPEECH
from claims.naming.cast import Cast
from claims.parse.gaps import gap_clause
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.tokens import Token
from claims.voice.passed import is_further_teller
from claims.voice.subjects import own_subject

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_DASHES = frozenset((",", "—", "–", "--", "-"))
_ASTRAY = frozenset(("advcl", "conj", "acl", "relcl"))


def is_indirect_question(content: Token) -> bool:
    """Say whether the clause is one of "who he is", "how it came", "whether it rained"."""
    first = next((child for child in content.children if child.dep_ != "punct"), None)
    if first is None or any(child.dep_ == "csubj" for child in content.children):
        return False
    opening = content.doc[content.left_edge.i]
    if content.head.dep_ == "relcl" and opening.i < content.head.i and opening.lower_ in {"which", "who"}:
        return False  # "a bill, which critics said was unfair"
    return opening.lower_ in {"whether", "if", "how", "why", "who", "what", "where", "which"} and (
        opening.head.i == content.i or first.i == opening.i or opening.dep_ in {"det", "amod", "advmod"}
    )


def is_withheld(verb: Token) -> bool:
    """Say whether the words were not said: "did not say that", "for Russia to say"."""
    return any(
        child.dep_ == "neg" or (child.dep_ == "mark" and child.lower_ in {"if", "unless", "for"})
        for child in verb.children
    )


def is_unsaid(verb: Token) -> bool:
    """Say whether somebody does not or will not say it: "refused to confirm that", "would neither confirm nor deny"."""
    if verb.dep_ == "xcomp" and verb.head.lemma_ in cues.DECLINING or is_withheld(verb):
        return True
    own = (*verb.children, *(verb.head.children if verb.dep_ == "conj" else ()))
    return any(child.lower_ in {"neither", "nor"} and child.dep_ in {"cc", "preconj", "advmod"} for child in own)


def _is_statement(content: Token) -> bool:
    return content.pos_ in VERBAL or any(child.dep_ in SUBJECTS | {"auxpass"} for child in content.children)


def content_of(verb: Token, content: Token) -> tuple[int, ...]:
    """Return the tokens of the clause, and of a finite second one that the parser hung on "saying"."""
    edges = [edges_of(content)]
    if verb.tag_ == "VBG":
        edges += [edges_of(c) for c in verb.children if c.dep_ == "conj" and c.tag_ in {"VBD", "VBZ", "VBP"}]
    elif verb.i < content.i:
        edges += [edges_of(c) for c in verb.children if c.dep_ == "conj" and c.i > content.i and _is_told_too(c, verb)]
    if content.i < verb.i:
        told = range(edges[0][0], _end_before(verb, edges[0][1]))
        return (*told, *after_semicolon(verb))
    start = max(verb.i + 1, min(edges)[0], _after_aside(verb, content))
    end = _before_stir(verb, content, max(end for _, end in edges))
    return tuple(range(_after_weekday(verb, start), end))


def _is_told_too(second: Token, verb: Token) -> bool:
    """Say whether a second clause is told as well: it goes on with "and that", or tells what only can be said."""
    own = any(child.dep_ in SUBJECTS | {"ccomp"} for child in second.children)
    further = (child for child in second.children if child.dep_ == "conj" and not own)
    return _is_told(second, verb) or any(child.left_edge.lower_ == "that" for child in further)


def _before_stir(verb: Token, content: Token, end: int) -> int:
    """Return where the words end in front of ", renewing doubts about him": the saying renews them."""
    for comma in content.doc[content.i : end - 1]:
        stirring = comma.doc[comma.i + 1]
        if comma.text == "," and stirring.tag_ == "VBG" and stirring.lemma_ in STIRRING:
            stirred = (child for child in stirring.children if child.dep_ == "dobj")
            if any(child.lemma_ in STIRRED for child in stirred):
                return comma.i
    return end


def _end_before(verb: Token, end: int) -> int:
    """Return where the words end that precede "..., the minister said", also where the parser lost their end."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    stop = min(verb.i, _phrase_start(subject) if subject is not None else verb.i)
    own = (child for child in verb.children if not child.is_punct and child is not subject)
    lost = subject is not None and subject.i < verb.i and not any(end <= child.left_edge.i < stop for child in own)
    return stop if lost and verb.doc[stop - 1].text == "," else min(end, stop)


def _phrase_start(noun: Token) -> int:
    """Return where a name with its title begins: "chief" in "for the injured, chief executive Anna Berg said"."""
    before = noun.doc[noun.left_edge.i : noun.i]
    comma = next((token for token in reversed(before) if token.text == ","), None)
    if comma is None or noun.pos_ != "PROPN" or noun.doc[comma.i + 1].pos_ == "PROPN":
        return noun.left_edge.i
    closed = any(token.pos_ in {"DET", "CCONJ"} for token in before if token.i < comma.i)
    titled = any(token.pos_ == "NOUN" for token in before if token.i > comma.i)
    return comma.i + 1 if closed and titled else noun.left_edge.i


def _after_aside(verb: Token, content: Token) -> int:
    """Return where the "that" stands behind "citing sources," when the parser took both into the clause."""
    that, between = that_of(content), content.doc[verb.i + 1 : content.i]
    if any(token.lower_ == "according" for token in between):
        return 0  # "reported, according to sources, that ...": the sources tell
    if that is not None:
        return that.i if that.i > verb.i else 0
    opens = bool(between) and between[0].text in _DASHES
    astray = (t.i + 1 for t in between[1:] if t.lower_ == "that" and opens and t.doc[t.i - 1].text in _DASHES)
    return next(astray, 0)  # "said, citing a survey, that output fell"


def after_semicolon(verb: Token) -> range:
    """Return the second half of "These were no mistakes, she noted; the summary was slanted", which she noted too."""
    doc, end = verb.doc, verb.sent.end
    return range(verb.i + 2, end) if verb.i + 3 < end and doc[verb.i + 1].text == ";" else range(0)


def _after_weekday(verb: Token, start: int) -> int:
    """Return where the words begin after "said on Wednesday", when nothing stands between the two."""
    doc, stop = verb.doc, verb.sent.end
    if start != verb.i + 1 or start + 3 > stop:
        return start
    day = start + 1 if doc[start].lower_ in {"on", "late", "early", "last"} else start
    dated = doc[day + 1].text == "," and (day + 2 >= stop or doc[day + 2].pos_ in {"PROPN", "NUM"})
    return day + 1 + (doc[day + 1].text == ",") if doc[day].lower_ in WEEKDAYS and not dated else start


def _is_told(conjunct: Token, verb: Token) -> bool:
    """Say whether a second clause belongs to what was said: it is in quotation marks, or shifted back in tense."""
    if conjunct.doc[conjunct.left_edge.i].is_quote:
        return True
    if any(child.dep_ == "mark" and child.lower_ == "that" or child.dep_ == "expl" for child in conjunct.children):
        return True
    subjects = [child for child in conjunct.children if child.dep_ in SUBJECTS]
    if not subjects:
        return _disagrees(conjunct, verb)
    shifted = any(child.dep_ == "aux" and child.lower_ in {"would", "had"} for child in conjunct.children)
    return verb.tag_ == "VBD" and shifted or subjects[0].lower_ in {"he", "she", "it", "they"}


def _disagrees(conjunct: Token, verb: Token) -> bool:
    """Say whether the second verb cannot have the speaker for its subject: "he said A did this but were doing that"."""
    speaker = own_subject(verb, borrowed=False)
    finite = next((child for child in conjunct.children if child.dep_ in {"aux", "auxpass"}), conjunct).lower_
    if speaker is None or any(child.dep_ == "conj" for child in speaker.children):
        return False
    several = speaker.tag_ in {"NNS", "NNPS"} or speaker.lower_ == "they"
    return finite in ({"was", "is", "has"} if several else {"were", "are", "have"})


def made_clear(verb: Token) -> list[Token]:
    """Return the clause of "made clear that ..."."""
    clear = next((child for child in verb.children if child.lower_ in {"clear", "plain", "known"}), None)
    if clear is None:
        return []
    return [
        child
        for part in (verb, clear)
        for child in part.children
        if child.dep_ == "ccomp" and child.i > clear.i and _opens_with_that(child)
    ]


def to_closing_mark(verb: Token, content: tuple[int, ...], cast: Cast) -> tuple[int, ...]:
    """Return the content up to the end of the quotation that it breaks off in."""
    if not content or content[-1] < verb.i or cast.quoted(verb):
        return content
    end, stop = content[-1] + 1, verb.sent.end
    if not cast.quoted(verb.doc[end - 1]):
        return content
    while end < stop and cast.quoted(verb.doc[end]):
        end += 1
    return tuple(range(content[0], end))


def edges_of(head: Token) -> tuple[int, int]:
    """Return where the phrase of `head` begins and ends."""
    return head.left_edge.i, head.right_edge.i + 1


def clauses_of(verb: Token) -> list[Token]:
    """Return the heads of the clauses that are the verb's object, also behind "citing officials, that ..."."""
    told = [child for child in verb.children if child.dep_ == "ccomp" and _is_statement(child)]
    told = [child for child in told if not _is_cut_off(child)]
    if told and (told[0].i < verb.i or own_subject(verb, borrowed=False) is None):
        told = [child for child in told if not is_further_teller(child, verb)]
    own = [c for c in told if c.i > verb.i or not (_has_own_object(verb) or _is_told_before(c, verb))]
    if (clause := gap_clause(verb)) is not None:
        return [clause]
    if verb.lemma_ in {"hear", "see", "watch"}:  # "heard him talk about it": nobody says so
        own = [child for child in own if child.tag_ != "VB"]
    if verb.lemma_ == "hold":  # "hold people accountable" is no finding, nor "holds three barges and sells one"
        own = [child for child in own if child.pos_ in VERBAL and _opens_with_that(child)]
    cited = (c for c in verb.children if c.dep_ == "advcl" and c.lemma_ in cues.CITING and c.i > verb.i)
    astray = (part for c in cited for target in c.children if target.dep_ == "dobj" for part in target.children)
    own = own or [part for part in astray if part.dep_ in {"relcl", "acl"} and _opens_with_that(part)]
    if is_seeming(verb):
        own = own or [child for child in verb.head.children if child.dep_ == "ccomp" and _opens_with_that(child)]
    return own or _shared(verb) or _behind_aside(verb) or _on_paper_said(verb)


def _is_cut_off(clause: Token) -> bool:
    """Say whether a semicolon parts it from who speaks behind it: "The port closed; Berg insists it will open"."""
    behind = clause.right_edge.i + 1
    return clause.i < clause.head.i and behind < len(clause.doc) and clause.doc[behind].text == ";"


def is_seeming(verb: Token) -> bool:
    """Say whether somebody only "appeared to agree" that it is so."""
    return verb.dep_ == "xcomp" and verb.head.lemma_ in cues.SEEMING


def _has_own_object(verb: Token) -> bool:
    """Say whether it tells nothing of what stands before: "nobody paid, so he considered it a debt"."""
    return any(
        child.dep_ == "oprd" and child.i > verb.i or child.lower_ == "so" and child.i < verb.i
        for child in verb.children
    )


def _is_told_before(clause: Token, verb: Token) -> bool:
    """Say whether another tells it: "“I never did,” Berg said, after Holm said she had"."""
    between = (child for child in verb.children if clause.i < child.i < verb.i and child.dep_ == "parataxis")
    return any(c.lemma_.lower() in cues.SAYING and any(part.dep_ in SUBJECTS for part in c.children) for c in between)


def _on_paper_said(verb: Token) -> list[Token]:
    """Return the clause of "said in a letter that the dam was weak" that the parser hung on the letter."""
    papers = (part for child in verb.children if child.dep_ == "prep" and child.i > verb.i for part in child.children)
    clauses = (one for paper in papers if paper.lemma_ in PAPERS for one in paper.children)
    told = (one for one in clauses if one.dep_ in {"relcl", "acl"} and _opens_with_that(one))
    return [one for one in told if any(child.dep_ in SUBJECTS for child in one.children)][:1]


def _behind_aside(verb: Token) -> list[Token]:
    """Return the clause of "said on Friday, hours after the vote, that ..." that the parser hung on the aside."""
    for clause in (*verb.subtree, *([verb.head] if verb.dep_ == "ccomp" else [])):
        that = that_of(clause) if clause.i > verb.i and _is_astray(clause, verb) else None
        if that is None or that.i < verb.i:
            continue
        if clause.doc[that.i - 1].text not in _DASHES | {")"} and not _on_paper(clause):
            continue
        between = clause.doc[verb.i + 1 : that.i]
        told_by_another = clause.head is not verb and clause.head.pos_ == "VERB" and clause.head.lemma_ in cues.SAYING
        if told_by_another or any(token.lower_ in {"so", "according"} for token in between):
            continue
        return [clause] if any(child.dep_ in SUBJECTS for child in clause.children) else []
    return []


def _on_paper(clause: Token) -> bool:
    """Say whether the clause hangs on the interview or letter in which it is said."""
    return clause.dep_ == "acl" and clause.head.dep_ == "pobj" and clause.head.lemma_ in SPEECH


def _is_astray(clause: Token, verb: Token) -> bool:
    """Say whether the parser hung it on the aside, or the verb on it."""
    cited = clause.dep_ == "ccomp" and clause.head.lemma_ in cues.CITING
    return clause.dep_ in _ASTRAY or cited or clause is verb.head


def _shared(verb: Token) -> list[Token]:
    """Return the clause that another tells as well: "the union says, and the company denies, that ..."."""
    other = next((c for c in verb.children if c.dep_ == "conj" and c.lemma_.lower() in cues.SAYING), None)
    if other is None or verb.doc[verb.i + 1].text not in _DASHES or not any(c.dep_ in SUBJECTS for c in other.children):
        return []
    return [child for child in other.children if child.dep_ == "ccomp" and _opens_with_that(child)]


def is_infinitive(clause: Token) -> bool:
    """Say whether a clause cannot stand without the verb above it: "expects the economy to shrink"."""
    return clause.tag_ == "VB" and any(child.tag_ == "TO" for child in clause.children)


def that_clause(noun: Token) -> Token | None:
    """Return the clause of "the claim that ..."."""
    for child in noun.children:
        if child.dep_ in {"acl", "ccomp", "relcl"} and child.i > noun.i and _opens_with_that(child):
            return child
    return None


def that_of(clause: Token) -> Token | None:
    """Return the "that" which opens a clause."""
    return next((child for child in clause.children if child.lower_ == "that" and child.dep_ == "mark"), None)


def _opens_with_that(clause: Token) -> bool:
    return that_of(clause) is not None


def planned(noun: Token) -> Token | None:
    """Return what is to be done by "the plan to ..."."""
    below = (child for child in noun.children if child.dep_ in {"acl", "relcl"} and child.i > noun.i)
    return next((c for c in below if c.tag_ == "VB" and any(part.tag_ == "TO" for part in c.children)), None)
