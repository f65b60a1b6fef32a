"""Words that say how a statement is put: negated, possible, planned, wished for or only an opinion."""

import re

NO = frozenset("no neither".split())
NOBODY = frozenset("nobody none nothing neither no-one".split())
NEVER = frozenset("never nor neither hardly".split())
NOT_DOING = frozenset("refuse decline fail".split())
IF = frozenset("if unless provided should once".split())
MAY = frozenset("may might could".split())
SURE = frozenset("doubt question denying secret mistake wonder surprise".split())
PERHAPS = frozenset("possibly perhaps maybe potentially probably likely".split())
WILL = frozenset("will 'll ’ll shall wo".split())
FIRM = frozenset("would will wo could can ca".split())  # with "not": nothing will be said
PLANNING = frozenset("plan intend aim hope expect schedule promise pledge vow prepare".split())
# What nobody means to do, though he says that he will: "the harbour will need a crane".
UNPLANNED = frozenset(
    """be have need want know think feel see mean cost remain seem appear become like depend suffer lose fall die rise
    grow shrink believe understand hear notice recall remember regret face benefit matter win survive fail prove struggle""".split()
)
# What comes at a time that is set: "the port will close in May".
TIMED = frozenset(
    """close open reopen begin start end take go come run resume continue return leave arrive move cease stop launch meet vote
    expire step last""".split()
)
WHO_PLAN = frozenset("he she they we i who it".split())
SET = frozenset("set due poised scheduled ready expected".split())
LIKELY = frozenset("likely possible unlikely".split())
SHOULD = frozenset("should must ought".split())
IN_MY_VIEW = re.compile(r"(?:in (?:my|our)(?: (?:humble|personal|own|honest))? (?:opinion|view|judg(?:e)?ment)|to (?:my|our) mind)\b", re.IGNORECASE)
OPINING = frozenset("think believe feel hope love like want wish guess doubt hate know mean appreciate thank need prefer admire trust".split())
HOPING = frozenset(("hopefully",))
# "It is a disgrace", "he was terrible": whoever says so judges, and tells nothing that can be checked.
PRAISE_AND_BLAME = frozenset(
    """disgrace shame joke idiot fool moron clown liar coward hero genius legend blessing pity travesty outrage nightmare mess
    farce sham circus embarrassment tragedy honor honour privilege pleasure wonderful terrible horrible awful great fantastic amazing
    incredible beautiful ugly stupid dumb ridiculous absurd outrageous disgraceful shameful disgusting pathetic sad proud grateful
    thankful happy glad sorry excited thrilled delighted humbled honored honoured disappointed good bad nice lovely brilliant
    tremendous unacceptable reprehensible despicable deplorable laughable insane crazy nonsense immoral legendary decent
    commendable regrettable laudable admirable praiseworthy surprising unsurprising disappointing encouraging troubling refreshing
    ashamed lucky confident optimistic hopeful important crucial vital
    """.split()
)
