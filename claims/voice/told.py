"""A verb or noun of saying in, the words that are said by it out: its clause, as far as it goes, wherever it stands."""

from claims.lexicon import cues
from claims.lexicon.joints import STIRRED, STIRRING
from claims.lexicon.leads import PLANS
from claims.lexicon.speakers import PAPERS
from claims.lexicon.voices import SPEECH
from claims.naming.cast import Cast
from claims.parse.gaps import gap_clause
from claims.parse.grammar import SUBJECTS, VERBAL
from claims.parse.nouns import noun_end
from claims.parse.tokens import Token
from claims.voice.passed import is_further_teller, is_passed_on
from claims.voice.voices import own_subject

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_DASHES = frozenset((",", "—", "–", "--", "-"))
_CONDITIONS = frozenset(("if", "unless"))
_ASIDES = frozenset("prep npadvmod advmod".split())
_LONGEST_ASIDE = 8
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


def around(verb: Token) -> tuple[tuple[int, ...], Token] | None:
    """Return the sentence around a parenthesis: "Time, Mr Pence added, was on their side"."""
    doc, sentence = verb.doc, verb.sent
    subject = own_subject(verb, borrowed=False)
    if subject is None or subject.left_edge.i <= sentence.start + 1 or verb.i + 2 >= sentence.end:
        return None
    left, right = min(subject.left_edge.i, verb.i), max(noun_end(subject), verb.i + 1)
    plain, right = right, _after_told(verb, right)
    if (
        doc[left - 1].text not in _DASHES
        or right >= sentence.end
        or doc[right].text not in _DASHES
        or doc[left - 2].is_quote
    ):
        return None
    if _says_that(verb, right) or is_passed_on(verb):
        return None
    conditional = is_conditional(doc[sentence.start])
    outside = (*range(sentence.start, left - (not conditional)), *range(right + conditional, sentence.end))
    heads = [doc[i] for i in outside if doc[i].dep_ not in {"aux", "auxpass", "punct"} and doc[i].head.i in {i, verb.i}]
    besides = (c for c in verb.children if c.i > verb.i and (c.lower_ == "without" or c.lemma_ in cues.CITING))
    own = {i for child in besides for i in range(*_edges(child))}
    behind = any(doc[i].pos_ in VERBAL and i not in own for i in range(right, sentence.end))
    if right > plain and heads and heads[0].i < left:
        return None  # "It fell, she said on Monday, as prices rose"
    if not heads or not behind or (doc[sentence.start].dep_ == "mark" and doc[sentence.start].lower_ == "as"):
        return None
    return outside, heads[0]


def is_in_relative(verb: Token) -> bool:
    """Say whether it breaks into a clause: "the stadium, which, Berg said, is full", with nothing told before it."""
    subject = own_subject(verb, borrowed=False)
    left = min(subject.left_edge.i, verb.i) if subject is not None else 0
    if left < 2 or verb.dep_ != "parataxis" or verb.doc[left - 1].text not in _DASHES:
        return False
    pronoun = verb.doc[left - 2]
    return pronoun.tag_ in {"WDT", "WP"} and pronoun.head is verb.head and verb.head.i > verb.i


def _after_told(verb: Token, end: int) -> int:
    """Return where "the mayor told me on Friday" ends: behind whom it is said to, where and when."""
    asides = _ASIDES | {"dobj", "dative"} if verb.lemma_ == "tell" else _ASIDES
    relative = any(child.tag_ in {"WP", "WDT"} and child.dep_ in SUBJECTS for child in verb.children)
    told = verb.lemma_.lower() in cues.ALOUD | cues.THINKING and not relative
    beside = {child.left_edge.i: child for child in verb.children if told and child.i >= end and child.dep_ in asides}
    while (child := beside.get(end)) is not None and len(range(*_edges(child))) <= _LONGEST_ASIDE:
        if any(part.pos_ in VERBAL for part in child.subtree):
            break
        end = _edges(child)[1]
    return end


def _says_that(verb: Token, comma: int) -> bool:
    """Say whether only an aside is between the verb and what it tells: "claimed, without evidence, that ..."."""
    told = (_that_of(child) for child in verb.children if child.dep_ == "ccomp")
    return any(that is not None and that.i > comma for that in told)


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
    edges = [_edges(content)]
    if verb.tag_ == "VBG":
        edges += [_edges(c) for c in verb.children if c.dep_ == "conj" and c.tag_ in {"VBD", "VBZ", "VBP"}]
    elif verb.i < content.i:
        edges += [_edges(c) for c in verb.children if c.dep_ == "conj" and c.i > content.i and _is_told_too(c, verb)]
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
    that, between = _that_of(content), content.doc[verb.i + 1 : content.i]
    if any(token.lower_ == "according" for token in between):
        return 0  # "reported, according to sources, that ...": the sources tell
    if that is not None:
        return that.i if that.i > verb.i else 0
    opens = bool(between) and between[0].text in _DASHES
    astray = (t.i + 1 for t in between[1:] if t.lower_ == "that" and opens and t.doc[t.i - 1].text in _DASHES)
    return next(astray, 0)  # "said, citing a survey, that output fell"


def is_conditional(first: Token) -> bool:
    """Say whether the word opens a condition."""
    return first.lower_ in _CONDITIONS


def condition_of(verb: Token) -> tuple[int, ...]:
    """Return the "if" that opens "If the talks fail, he said that he would resign": it belongs to what is said."""
    if any(child.tag_ == "MD" for child in verb.children):
        return ()
    for child in verb.children:
        if child.i < verb.i and _is_under_a_plan(child):
            return _with_comma(child)
        first = child.left_edge
        fronted = child.dep_ == "advcl" and child.i < verb.i and is_conditional(first) and first.head is child
        if fronted and child.lemma_ not in cues.ASKING and any(part.dep_ in SUBJECTS for part in child.children):
            return _with_comma(child)
    return ()


def _is_under_a_plan(child: Token) -> bool:
    """Say whether it is the "Under the plan," in which what is said would come about."""
    plans = (part for part in child.children if part.dep_ == "pobj" and part.lemma_ in PLANS)
    return child.lower_ == "under" and child.dep_ == "prep" and next(plans, None) is not None


def _with_comma(child: Token) -> tuple[int, ...]:
    comma = child.right_edge.i + 1
    return tuple(range(child.left_edge.i, comma + (child.doc[comma].text == ",")))


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


def as_noted(verb: Token) -> tuple[tuple[int, ...], Token] | None:
    """Return the clause beside "as the paper noted"."""
    head = verb.head
    if (
        verb.dep_ != "advcl"
        or head.pos_ not in VERBAL
        or not any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children)
    ):
        return None
    own = range(*_edges(verb))
    if any(child.dep_ in {"dobj", "xcomp"} or _is_of_its_own(child) for child in verb.children):
        return None
    return tuple(i for i in range(*_edges(head)) if i not in own), head


def _is_of_its_own(child: Token) -> bool:
    """Say whether the verb has its own matter: "as the board hints at what it plans", not "as Berg said in May"."""
    parts = (part for part in child.children if part.dep_ in {"pcomp", "ccomp"}) if child.dep_ == "prep" else ()
    return any(is_indirect_question(part) for part in parts)


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


def _edges(head: Token) -> tuple[int, int]:
    return head.left_edge.i, head.right_edge.i + 1


def clauses_of(verb: Token) -> list[Token]:
    """Return the heads of the clauses that are the verb's object, also behind "citing officials, that ..."."""
    told = [child for child in verb.children if child.dep_ == "ccomp" and _is_statement(child)]
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
        that = _that_of(clause) if clause.i > verb.i and _is_astray(clause, verb) else None
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


def _that_of(clause: Token) -> Token | None:
    return next((child for child in clause.children if child.lower_ == "that" and child.dep_ == "mark"), None)


def _opens_with_that(clause: Token) -> bool:
    return _that_of(clause) is not None


def planned(noun: Token) -> Token | None:
    """Return what is to be done by "the plan to ..."."""
    below = (child for child in noun.children if child.dep_ in {"acl", "relcl"} and child.i > noun.i)
    return next((c for c in below if c.tag_ == "VB" and any(part.tag_ == "TO" for part in c.children)), None)
