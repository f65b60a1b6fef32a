"""The verbs, nouns and adverbs by which news attributes a statement to somebody."""

# Verbs whose clause ("said that ...", "..., he said") is the statement itself.
SAYING = frozenset(
    """say tell state add note explain report claim argue warn insist stress emphasize emphasise confirm acknowledge admit declare
    reveal suggest believe think write tweet post remark reply respond answer recall point observe comment contend maintain assert
    allege predict estimate expect hope promise pledge vow conclude find show indicate hint imply mention stipulate reiterate repeat
    underline underscore highlight signal caution complain joke quip testify announce agree concede affirm assure inform remind
    notify counter retort boast lament decide fear worry doubt know feel understand learn hear read describe propose disclose
    clarify specify elaborate continue conclude quote cite assume guess reckon speculate theorize theorise figure advise urge
    ask wonder deny dispute refute reject dismiss rebut bemoan exclaim shout whisper scream murmur interject muse opine rule
    demonstrate outline detail determine calculate project forecast anticipate swear attest certify convey relay recount
    profess proclaim pronounce volunteer venture demand recommend request order instruct tease caption text email narrate echo
    marvel summarize summarise accept recognize recognise realize realise discover consider tout threaten oppose
    """.split()
)
# Verbs after which an object in the form of a noun is the thing said or done: the whole clause is the statement.
ACTS = frozenset(
    """announce present unveil raise accuse blame propose back support reject oppose condemn criticize criticise praise welcome
    call urge demand pledge promise offer refuse outline express voice reiterate threaten warn declare order approve denounce
    endorse applaud defend question challenge dismiss refute deny rebut dispute slam blast decry hail laud slam stress suggest
    highlight underline emphasize emphasise describe acknowledge confirm brief thank commend deplore
    attack lambast lambaste mock ridicule reaffirm recommend predict""".split()
)
DENYING = frozenset("deny dismiss refute rebut dispute reject disavow repudiate".split())
THINKING = frozenset("believe think feel hope fear worry doubt expect consider guess reckon assume know".split())
# What a denial must have as its object to be the denial of a report and not of a proposal.
STATEMENT_NOUNS = frozenset(
    "claim report allegation accusation rumor rumour suggestion statement charge assertion story information speculation".split()
)
MEDIA_NOUNS = frozenset("report article story newspaper newspapers paper media outlet agency magazine broadcaster press".split())
SOURCE_NOUNS = frozenset("source official insider".split())
HEARSAY = frozenset("reportedly allegedly supposedly purportedly apparently".split())
