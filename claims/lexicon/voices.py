"""Words about who speaks: unnamed sources, spokespeople, short forms of given names."""

import re

# Unnamed sources that only their outlet can vouch for ...
SOURCES = frozenset("source sources insider insiders".split())
# ... and people without a name whose part is told, which two outlets may both have heard.
UNNAMED = frozenset(
    """official officials diplomat diplomats aide aides adviser advisers advisor advisors witness witnesses eyewitness
    eyewitnesses interviewee resident residents person people persons expert experts analyst analysts critic critics observer
    observers lawmaker lawmakers officer officers spokesman spokeswoman spokesperson representative representatives
    staffer staffers strategist strategists ally allies opponent opponents relative relatives local locals""".split()
)
# Who speaks for a body by being its first.
HEADS = frozenset(
    """chief director head chairman president commissioner superintendent commander captain secretary administrator
    coordinator inspector principal rector sheriff leader executive ceo founder owner manager headteacher dean treasurer
    organiser organizer spokesman spokeswoman spokesperson""".split()
)
OFFICIALS = frozenset("official officials spokesman spokeswoman spokesperson representative representatives".split())
# Given names and their short forms: one line a name.
SHORT_FORMS = """
alexander: alex sasha
andrew: andy
anthony: tony
barbara: barb
benjamin: ben
charles: chuck charlie
christopher: chris
daniel: dan danny
david: dave
deborah: debbie
edward: ed eddie
elizabeth: liz beth betsy
frederick: fred
gregory: greg
james: jim jimmy
jeffrey: jeff
joseph: joe
katherine: kate kathy
kenneth: ken
lawrence: larry
leonard: len
matthew: matt
michael: mike mick
mitchell: mitch
nathaniel: nate nathan
nicholas: nick
patrick: pat
peter: pete
philip: phil
rebecca: becky
richard: dick rick
robert: bob rob bobby
ronald: ron
samuel: sam
stephen: steve steven
susan: sue
theodore: ted teddy
thomas: tom tommy
timothy: tim
volodymyr: vladimir
william: bill will
"""
SUFFIXES = frozenset("jr sr ii iii iv".split())
_RANK = r"(?:chief |deputy |top |main )?"
_OFFICE = rf"{_RANK}(?:spokes(?:man|woman|person|men|women|people)|press (?:secretary|officer))"
_FAMILY = r"[A-ZÀ-Þ][\w'’-]+"
NAME = rf"(?:{_FAMILY}|[A-Z]\.)(?: (?:{_FAMILY}|[A-Z]\.|de|von|van|der|al|bin)){{0,3}} {_FAMILY}"
_BODY = r"[A-ZÀ-Þ][\w.'’&-]*(?: (?:[A-ZÀ-Þ][\w.'’&-]*|of|for|the|and)){0,6}?"
_AFTER = r"(?=[,.;:)\n]| said| told)"
_CAMPAIGN = r"(?: (?:current |new |re-?election )?(?:campaign|transition team))?"
SPEAKS_FOR = (
    re.compile(rf"\b(?:[Tt]he )?(?P<body>{_BODY})(?:['’]s)?{_CAMPAIGN} {_OFFICE},? (?P<name>{NAME})"),
    re.compile(
        rf"\b(?P<name>{NAME}), (?:an? |the )?{_OFFICE} (?:for|of|at) (?:the )?(?P<body>{_BODY})(?:['’]s)?{_CAMPAIGN}{_AFTER}"
    ),
    re.compile(rf"\b(?P<name>{NAME}), (?:an? |the )?(?P<body>{_BODY})(?:['’]s)?{_CAMPAIGN} {_OFFICE}\b"),
)
_ADVISER = r"(?:[a-z-]+ ){0,2}?(?:advis[eo]r|aide|representative|agent|publicist)"
_LAWYER = r"(?:[a-z-]+ ){0,2}?(?:lawyer|attorney|counsel)(?! [Gg]eneral)"
_COURTESY = r"(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep)\. )?"
LAWYERS = (  # who speaks for whom they defend, or serve
    re.compile(rf"\b{_COURTESY}(?P<body>{_BODY})(?:['’]s?)? {_LAWYER},? (?P<name>{NAME})"),
    re.compile(rf"\b(?P<name>{NAME}), {_COURTESY}(?P<body>{_BODY})['’]s? {_LAWYER}\b"),
    re.compile(rf"\b(?P<name>{NAME}), (?:an? |the )?{_LAWYER} for (?:the )?{_COURTESY}(?P<body>{_BODY}){_AFTER}"),
    re.compile(rf"\b{_LAWYER} for (?:the )?{_COURTESY}(?P<body>{_BODY}), (?P<name>{NAME})"),
    re.compile(
        rf"\b(?P<name>{NAME}), (?:who (?:represents|is representing|defends|is defending)|(?:an? |the )?{_LAWYER} representing)"
        rf" (?:the )?{_COURTESY}(?P<body>{_BODY}){_AFTER}"
    ),
    re.compile(rf"\b(?P<name>{NAME}), (?:an? |the )?{_ADVISER} (?:to|for|of) (?:the )?{_COURTESY}(?P<body>{_BODY}){_AFTER}"),
)
# What is issued by somebody: where nobody is named, it may be anybody's.
ISSUED = frozenset(
    """ad ads advert adverts advertisement advertisements commercial commercials leaflet leaflets flyer flyers tweet tweets
    letter letters memo memos email emails statement statements release petition post posts message messages""".split()
)
# What people are, beside the offices and callings by which an article refers back to them.
CALLINGS = frozenset(
    """ceo headteacher dean treasurer archbishop widow widower manager fisherman fireman firefighter worker driver keeper owner engineer carpenter plumber baker dealer
    trader ranger volunteer pensioner survivor passenger student pupil parent resident witness victim neighbour neighbor
    tenant shopkeeper landlord accountant architect surgeon priest pastor salesman salesperson foreman craftsman cameraman
    chairwoman midwife clerk waiter waitress cook chef guide caretaker librarian musician photographer publisher producer
    organiser organizer campaigner trainer referee goalkeeper defender midfielder sailor skipper soldier sergeant
    detective superintendent constable paramedic psychologist physicist chemist biologist geologist""".split()
)
# What is published once, by whoever made it: two outlets that cite one without an author may have read the same ...
PUBLISHED = frozenset(
    """study studies report reports survey surveys poll polls audit audits analysis analyses review reviews research
    investigation investigations findings""".split()
)
# ... and what is kept and shown: papers, figures, pictures.
KEPT = frozenset(
    """document documents record records papers file files filing filings data statistics minutes transcript
    transcripts register registers list lists log logs archive archives receipts invoices contract contracts footage
    video videos recording recordings photographs photos images""".split()
)
# Of whom these tell, his words on it follow a colon: "the news does not surprise Berg: ...".
MOVING = frozenset("surprise impress worry please bother convince upset shock disappoint delight anger frustrate concern faze".split())
ISSUING = frozenset("write issue publish release send post pen".split())
# Whose words they are tells who speaks: "his apology noted".
SPEECH = frozenset(
    """apology statement letter tweet post message memo email remark comment speech address interview testimony article
    advertisement ad campaign""".split()
)
# What somebody feels, from which a name is read with it: "the claim raised the ire of Berg".
FEELINGS = frozenset(
    """ire anger fury wrath rage scorn outrage displeasure disapproval skepticism scepticism frustration annoyance
    irritation dismay alarm disappointment indignation suspicion""".split()
)
# "Vale's lawyer", "the Vale campaign": who speaks for somebody is not independent of them.
SPOKEN_FOR = re.compile(
    r"(?:the |The )?(?P<whom>[A-ZÀ-Þ].*?)(?:['’]s? (?:[\w-]+ )*?(?:office|team|camp|aides?|lawyers?|attorneys?)"
    r"|(?:['’]s?)? (?:[\w-]+ )*?(?:lawyers?|attorneys?|campaign|spokes\w+|press secretary))"
)
# ... and so is "a lawyer for Mr. Vale".
SPEAKING_FOR = re.compile(
    r"(?:the |The |an? )?(?:[a-z-]+ )*?(?:lawyers?|attorneys?|counsel|spokes\w+|press secretary|aides?|advis[eo]rs?|representatives?)"
    r" (?:for|of|to|representing) (?:the )?(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\.? )?(?P<whom>[A-ZÀ-Þ].*)"
)
