"""Verbs that a clause can follow without "that": of "found the bank and the broker left" both nouns can be told of."""

# These have no plain noun for an object, but a clause.
NEVER_OBJECTS = frozenset(
    "say think know believe hope fear insist argue suppose guess wish assume suspect agree maintain worry feel".split()
)
CLAUSAL = NEVER_OBJECTS | frozenset(
    """acknowledge add admit advise allege announce claim conclude confirm declare decide deny discover ensure expect find
    forecast hear help imagine indicate learn let make mean note predict promise prove realise realize recall remember
    report reveal rule see show state suggest swear tell testify understand vow warn watch write""".split()
)
# Only who can speak or decide does these: "the mayor said the bridge will close and urged patience".
PERSONAL = frozenset(
    """urge demand dismiss promise order recommend thank accuse refuse ask apologise apologize warn criticise criticize
    condemn praise reject insist pledge vow deny invite appeal welcome blame defend declare announce propose request
    threaten advise instruct sentence hail lament regret acknowledge admit agree decline decide say tell add argue
    claim note complain congratulate denounce deplore endorse express fault implore plead reiterate remind rebuke
    reassure call appoint apply arrest believe hope think want suggest stress explain vote confirm""".split()
)
# A text is meant by these, and not what it is on: "the report on the bridge, which was published".
# What only a text has, and not who wrote it.
OF_STUDIES = frozenset("conclusion finding result estimate author".split())
OF_PAPERS = frozenset(
    """publish release issue write print post file find conclude note describe list contain examine warn cite state cover
    sign draft leak approve pass adopt recommend""".split()
)
# What shows something, and is not what "it" stands for behind it: "Evidence suggests that iron came late, but it spread".
FINDINGS = frozenset("evidence research data analysis finding study survey poll review test theory history record figure experience".split())
# Texts and plans can do some of them: "said the bill was unfair and called for cuts".
PAPERS = frozenset(
    """bill law rule ruling report study plan proposal letter statement document deal agreement treaty accord resolution
    budget constitution policy contract article charter order memo text draft message note paper book editorial decision
    guideline statute directive ordinance act legislation clause regulation code manifesto measure motion amendment verdict filing complaint lawsuit survey poll review email petition""".split()
)
# "Was sued by Holm, alleging theft": Holm alleges it.
SUING = frozenset("sue accuse criticize criticise denounce attack challenge".split())
# Verbs of saying that are spelt as nouns are: "the bank estimates", "Holm charges that".
TELLERS = {
    "claims": "claim", "charges": "charge", "estimates": "estimate", "reports": "report", "forecasts": "forecast",
    "hopes": "hope", "fears": "fear", "promises": "promise", "vows": "vow", "warns": "warn", "says": "say",
    "states": "state", "notes": "note", "comments": "comment", "remarks": "remark", "predicts": "predict",
    "protests": "protest", "argues": "argue", "writes": "write", "tweets": "tweet", "quips": "quip", "jokes": "joke",
    "reckons": "reckon", "contends": "contend", "insists": "insist", "concedes": "concede",
}  # fmt: skip
SHOWING = {"show": "VBP", "shows": "VBZ"}
