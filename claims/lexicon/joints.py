"""The words at which a sentence is cut into statements that can be checked one by one."""

# Subordinate clauses after these stand on their own; after "if", "unless", "until", "before", "after" or "when" they do not.
INDEPENDENT = frozenset("while although though whereas because albeit".split())
# "He did it because ...": with one of these and no more, nothing is said before the reason.
EMPTY = frozenset("make do take be act have get happen matter".split())
TIMED = frozenset("when after as since before once".split())
COORDINATING = frozenset("and but or nor so yet".split())
# "despite Germany's opposition": an attitude in the form of a noun.
CONCESSIVE = frozenset("despite amid amidst notwithstanding".split())
RELATIVE = frozenset("which who whose where whom".split())
# Left behind at the edge of a piece once its neighbour is cut away.
EDGES = INDEPENDENT | COORDINATING | frozenset(("that", "even", "then"))
# Words that reach over a whole statement: what they hold together cannot be told in parts.
HELD = frozenset(
    """only just exactly alone no none nobody nothing never hardly barely rarely seldom nor neither if unless whether except
    together respectively total combined""".split()
)
# With one of these as a subject, nothing is told in parts; elsewhere they reach over what stands behind them.
SCANT = frozenset("few fewer less least".split())
# Words that reach over their own noun and what is said behind it: "all ships in the port", "the first woman to win".
COVERING = frozenset("all every each any most mostly first last sole".split())
# What several do with each other is not done by each alone.
MUTUAL = frozenset("meet marry agree disagree differ divorce merge clash talk sign share unite collide cooperate split compare".split())
BETWEEN = frozenset("between among amongst".split())
# Behind "followed by" not each of several comes next.
ORDERING = frozenset(("followed", "preceded", "succeeded", "trailed"))
# Openers that point outside of the sentence and mean nothing when it stands alone.
OPENERS = frozenset(
    "however meanwhile moreover furthermore also additionally besides nevertheless nonetheless still thus therefore hence instead "
    "indeed overall finally and but so yet or then separately similarly likewise consequently otherwise".split()
)
LEADING_ON = frozenset(
    (
        "in addition", "in fact", "of course", "in the meantime", "for example", "for instance", "in turn", "after all",
        "at the same time", "on the other hand", "in other words", "to be sure", "in short", "as well", "in any case",
        "by contrast", "in contrast", "by comparison", "as a result", "in response", "in particular", "for one thing",
        "as such",
    )
)  # fmt: skip
# Behind a comma these add a second, without which the first is as true.
SECOND = frozenset((("as", "well", "as"), ("along", "with"), ("rather", "than"), ("instead", "of")))
# Without a comma too: "chose to rest rather than to sail"; but "she should go instead of Berg" sets her against him.
INSTEAD = frozenset((("rather", "than"),))
# Before the first number of a list these may be of the others as well.
ABOUT = frozenset("about around approximately roughly".split())
# In brackets these take something back from what they stand in: "a dry and (perhaps) cold year".
HEDGES = frozenset("perhaps possibly probably maybe reportedly allegedly not or nearly almost about around if unless sometimes".split())
# A statement with one of these is not told as a fact.
UNSURE = frozenset("maybe perhaps possibly probably likely reportedly allegedly apparently supposedly seemingly".split())
# What these open holds as well as what follows: "In addition to bread, the shop sells milk".
ADDING = (("in", "addition", "to"), ("besides",))
# ", making it harder to ...": what the whole event brings about, or how it is done; the subject of the sentence does not do it.
OUTCOMES = frozenset(
    """make cause lead prompt mark leave raise spark bring allow force result trigger fuel push give send drive mean create turn put
    keep include follow cite use depend base enable pave draw set take accord regard consider range start begin end total come
    cut reduce double halve end increase boost lower raise total bring lift shift
    highlight underscore underline ignite value
    be have go become remain stand fear speak respond compare see know
    renew fuel stoke revive stir rekindle reignite heighten deepen intensify provoke draw compound""".split()
)
# ", renewing doubts about ...": behind what is said, the saying of it does so, and the reporter tells it.
STIRRING = frozenset(
    """renew raise fuel stoke revive stir spark rekindle reignite heighten deepen intensify provoke draw prompt trigger
    escalate reopen""".split()
)
STIRRED = frozenset(
    """question doubt speculation concern fear criticism outrage ridicule anger call suspicion debate controversy rumor
    rumour worry hope tension feud dispute row storm backlash condemnation rebuke protest fury alarm objection""".split()
)
# ", which allows them to ...": the whole event before it, more often than the last thing named.
EFFECTS = frozenset("allow cause lead prompt force suggest enable let spark trigger explain".split())
# ", ranging from 3 to 9" tells of the things before it, and not of who offers them.
MEASURED = frozenset("range vary total average number date span measure weigh represent reflect equal".split())
# Of these, what a passive sentence is about is measured: "the race was run over ten laps, totaling 30 miles".
SUMMED = frozenset("total average number measure weigh".split())
# Verbs that say nothing without the place or the state behind their object: "put the firm at risk".
PLACED = frozenset("put place set base keep substitute pit steer rid strip deprive remind accuse attribute lay cut turn rise".split())
# "but keep in mind that", "and note that": the reader is spoken to.
MINDING = frozenset("keep note remember bear mind imagine recall".split())
# What follows a firm's or a man's name behind a comma and is a part of it.
NAME_TAILS = frozenset("inc inc. ltd ltd. llc corp corp. plc jr jr. sr sr. co. n.a. s.a. gmbh".split())
# Before a colon these say whose word it is, or that it is none to believe.
DOUBTING = frozenset("claim claims myth myths fiction rumor rumors rumour rumours hoax false fake untrue misleading question opinion allegation".split())
# ", a move that was expected": these take up the whole statement before them, and mean nothing without it.
SUMMARIES = frozenset(
    """topic move step claim decision figure charge position idea issue prospect allegation accusation development fact
    process event change thing one act practice sign number rate rise drop increase decline result trend total proposal
    assertion question point matter sum amount feat gesture distinction""".split()
)
# Participles that open a sentence as a preposition does, or tell how it is meant: "Given the rain, ...", "Put simply, ...".
FRAMING = frozenset(
    """given compared provided granted put said taken seen judged regarding concerning considering including excluding following
    according depending starting beginning assuming supposing barring pending failing judging generally broadly strictly
    being having using going turning looking adding counting talking thinking coming even combined coupled contrasted
    set left""".split()
)
# "took steps, including closing plants": whoever takes them does what they include.
TAKING = frozenset("take impose make adopt introduce commit undertake enact".split())
STEPS = frozenset("step measure action move change cut restriction limit reform crime offense offence concession sanction curb".split())
# What is used somewhere for something is used there, and for it.
USED = frozenset("use employ deploy apply".split())
# "is the oldest mosque in town, serving 300 people": what something is made of or is for.
COMPRISING = frozenset("feature combine contain offer cover employ serve house span comprise hold host carry link connect".split())
