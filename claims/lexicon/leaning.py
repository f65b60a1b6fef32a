"""Words that lean on what was said before, and statements that tell nothing which can be checked."""

LIKEWISE = frozenset("otherwise likewise so much".split())
ALIKE = frozenset(("same",))
COUNTED_OFF = frozenset("two three four five six several ones".split())
# What is talked of, and said nowhere by these words alone.
AFFAIRS = frozenset(
    """development topic subject situation matter issue affair phenomenon circumstance occasion overture incident outrage revelation shift switch scene ordeal saga row feud episode maneuver endeavor endeavour venture undertaking
    restaurant eatery hotel bakery school retailer store company firm organization organisation factory building facility
    assault strike proceeding litigation appeal resolution probe initiative gesture ploy tweet stunt""".split()
)
# "The same goals" as whose?
OWNED = frozenset("goal aim thing motive purpose principle stance view opinion argument message point reason".split())
# What is always of something, or for something.
RELATED = frozenset("motive opposition opponent supporter critic cause culprit obstacle beneficiary stance holdout rationale purpose target".split())
TURNS = frozenset("than after before beyond at besides".split())  # "other than that"
STANCES = frozenset(("stance", "position", "viewpoint"))  # on what?
PARTIES = frozenset("plaintiff plaintiffs defendant defendants complainant complainants petitioner petitioners accuser accusers".split())
WHICHEVER = frozenset("primary main lone sole only chief principal leading key real true first biggest other".split())
# What is hard to check of one who is only called by his calling: "the senator", where nobody knows which.
UNNAMED = frozenset(
    """senator congressman congresswoman lawmaker representative candidate nominee official spokesman spokeswoman spokesperson
    officer lawyer attorney prosecutor aide adviser advisor author writer professor expert analyst pollster strategist activist
    sheriff deputy founder owner executive billionaire businessman businesswoman veteran actor actress player coach director
    journalist reporter columnist editor husband wife father mother son daughter brother sister uncle aunt""".split()
)
STRANGERS = frozenset(
    """protester demonstrator gunman shooter attacker assailant sniper bomber driver pilot passenger teacher student doctor nurse
    patient donor customer pastor priest bishop rabbi imam cleric teenager toddler singer artist musician""".split()
)
# "This raises questions", "he offered insight on how ...": nothing is said yet.
ASKED = frozenset("question eyebrow doubt".split())
ASKING = frozenset("raise renew pose prompt leave invite spark".split())
SHOWING = frozenset("offer give provide share".split())
SHOWN = frozenset("insight glimpse perspective hint look".split())
TRUTHS = frozenset("truth reality fact point thing".split())
HINTS = frozenset("explanation reason doubt question answer lesson way problem catch difference choice alternative".split())
# What "we" promise to do where nothing tells how: "we will win", "we are going to make deals".
BOASTING = frozenset("win make fight get do see keep continue work stand bring turn move succeed prevail try give".split())
BLESSING = frozenset("bless help save forgive forbid".split())
HEDGES = frozenset("kind sort".split())
FEELING = frozenset("hopeful optimistic ashamed heartened saddened grateful thankful".split())
# Only where nothing is told beside it: "proud to announce a deal" announces one.
MOVED = frozenset("proud glad happy unhappy sad sorry pleased delighted disappointed outraged shocked appalled thrilled".split())
# "Raises a host of questions."
HOSTS = frozenset("host set number series lot range string".split())
