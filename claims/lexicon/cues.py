"""The verbs, nouns and adverbs by which news attributes a statement to somebody."""

# Verbs whose clause ("said that ...", "..., he said") is the statement itself.
SAYING = frozenset(
    """accept acknowledge add admit advise affirm agree allege announce answer anticipate argue ask assert assess assume assure attest
    believe bemoan blast boast brag calculate caption caution certify charge claim clarify comment complain concede conclude confess
    confide confirm consider contend continue convey counter declare decide decree deem demand demonstrate deny detail determine
    disclose discover dispute doubt echo elaborate email emphasise emphasize estimate exclaim expect explain express fear feel
    figure find forecast foresee fret gripe grumble guarantee guess gush hear highlight hint hold hope imagine imply indicate inform
    insinuate insist instruct interject joke judge jest know lament learn maintain marvel mention mumble murmur muse mutter
    narrate note notify object observe opine order outline persuade point ponder posit post postulate predict presume proclaim
    profess project promise pronounce propose protest prove purport question quip quote rant read realise realize reason reassert
    reassure rebut recall reckon recognise recognize recommend recount refute reiterate rejoin relate relay remark remember remind
    repeat reply report request respond retort reveal rule say scoff scream sense show shout shrug sigh signal snap specify
    speculate state stipulate stress submit suggest summarise summarize surmise suspect swear tease tell testify text theorise
    theorize think threaten thunder tout tweet underline underscore understand urge venture verify voice volunteer vow warn
    whisper wonder worry write yell""".split()
)
# Verbs after which a noun or an infinitive is the thing said or done: the whole clause is the statement.
ACTS = frozenset(
    """chant publish identify refer reference talk speak compare liken post respond comment see view regard show indicate find reveal detail illustrate prefer intend envisage accuse acknowledge advocate agree announce apologise apologize applaud approve argue ask attack back bemoan blame blast brief
    call caution celebrate challenge charge cheer cite claim commend complain concede condemn confirm congratulate consider credit
    criticise criticize cry decline declare decry defend demand denounce deny deplore deride describe disavow disclose dismiss dispute
    disparage doubt downplay emphasise emphasize echo encourage endorse envision exhort expect express fault favor favour fear
    float forecast foresee guarantee hail highlight hint hope instruct invite lambast lambaste lament laud lobby mention mock
    note object offer oppose order outline pan pitch plan plead pledge point praise predict prefer present proclaim promise propose
    protest question quote raise reaffirm rebuff rebuke rebut recall recommend refuse refute regret reiterate reject repudiate report
    request resist ridicule salute scold signal slam stress suggest support swear take tell thank threaten tout trumpet
    underline underscore unveil urge voice vow want warn weigh welcome wonder
    admit admonish allege allude assail assure attribute belittle berate boast brag brand cast castigate caption characterise
    characterize chastise chide chronicle contend contrast counsel deem demean depict entreat excoriate exhort explain frame gripe
    grouse gush implore insinuate insist insult issue joke label lash liken list malign marvel muse rate rule narrate opine paint portray
    profess rail react reassure rebuke recite recount remember remind repeat reply reprimand reprise rubbish savage sketch skewer
    speculate taunt testify trash tweet retweet upbraid vent vilify command""".split()
)
TAKEN = frozenset("it issue aim exception stand stance position view line tack tone jab swipe shot umbrage offense".split())
SIGNS = frozenset("figure number amount sum total term word phrase name title label date".split())  # stand for a thing
# Of these only with the second word they need to speak of words: "call for", "take aim", "point to".
WITH_PARTICLE = {
    "talk": frozenset(("about", "of")),
    "speak": frozenset(("about", "of", "against", "out")),
    "respond": frozenset(("by",)),
    "comment": frozenset(("on",)),
    "refer": frozenset(("to",)),
    "call": frozenset(("for", "on", "upon", "it", "him", "her", "them", "as", "into")),
    "point": frozenset(("to", "out")),
    "cry": frozenset(("out",)),
    "take": frozenset(("issue", "aim")),
    "see": frozenset(("as",)),
    "view": frozenset(("as",)),
    "regard": frozenset(("as",)),
    "cheer": frozenset(("for",)),
    "weigh": frozenset(("in",)),
    "back": frozenset(),
    "cast": frozenset(("as",)),
    "frame": frozenset(("as",)),
    "paint": frozenset(("as",)),
    "brand": frozenset(("as",)),
    "label": frozenset(("as",)),
    "remember": frozenset(("as",)),
    "react": frozenset(("to", "by", "with")),
    "reply": frozenset(("by", "with")),
    "testify": frozenset(("about", "on", "against", "before")),
    "lash": frozenset(("out",)),
    "rail": frozenset(("against", "about", "at")),
    "insist": frozenset(("on", "upon")),
    "rule": frozenset(("against", "in")),
    "rate": frozenset(("as",)),
}
# Whatever is the subject of these verbs speaks; a subject of the others ("show", "feel") must be one that can.
ALOUD = frozenset(
    """say tell add argue claim insist warn announce deny declare reply write note explain complain assert allege contend acknowledge
    admit concede maintain recall joke quip tweet predict caution testify vow pledge accuse ask""".split()
)
# Pronouns for people who are not named, but counted in some way.
SOME = frozenset("some many others several most thousands hundreds dozens".split())
# "was adamant that": what somebody is, of what is then told.
CONVICTIONS = frozenset(
    """adamant afraid alarmed angry critical determined enthusiastic excited supportive willing anxious aware certain clear concerned confident conscious convinced disappointed dismayed doubtful
    fearful frustrated glad grateful happy hopeful optimistic pessimistic pleased positive proud sceptical skeptical sorry
    surprised unaware unhappy upset wary worried""".split()
)
# With nothing but an object these are deeds: "ordered the assault"; and of people, "has shown the papers".
DEEDS = frozenset("order command show".split())
# These speak only of what can be said; of anything else they are deeds: "raised doubts", and not "raised its rate".
ONLY_OF = {
    "raise": frozenset(
        """alarm allegation argument complaint concern doubt eyebrow fear idea issue matter objection point possibility prospect question
        reservation specter spectre subject suspicion topic worry""".split()
    ),
    "post": frozenset(
        """ad advert advertisement apology clip comment image letter link message note photo photograph picture plan remark response statement
        story tweet video warning""".split()
    ),
    "issue": frozenset(
        """advice alert apology appeal call challenge clarification comment condemnation correction declaration demand denial guidance
        invitation letter memo message notice plea pledge promise rebuke recommendation release report response rebuttal retraction
        statement summary threat tweet ultimatum update verdict warning""".split()
    ),
    "echo": frozenset(
        """accusation argument assertion assessment attack call claim comment concern conclusion criticism demand fear idea line message point
        position remark sentiment statement suggestion theme view warning word worry""".split()
    ),
    "approve": frozenset[str](),
    "invite": frozenset[str](),
    "find": frozenset[str](),
    "decide": frozenset[str](),
}  # fmt: skip
# With these words behind them they are no speech: "pitch in", "claimed two lives", "took on water".
NO_SPEECH = {
    "pitch": frozenset(("in",)), "claim": frozenset("life lives victim victims casualty casualties title seat prize".split()),
    "back": frozenset(("off", "out", "down", "up")), "call": frozenset(("off", "up", "in")),
    "weigh": frozenset(("down", "up")), "float": frozenset(("away",)), "blast": frozenset(("off", "away", "through")),
    "shout": frozenset(("down",)), "present": frozenset(("danger", "risk", "problem", "challenge", "opportunity")),
    "defend": frozenset("state states seat seats title titles crown border borders country homeland town city".split()),
    "declare": frozenset(("war",)),
}  # fmt: skip
# What these find they tell: "a study found 31 cases"; the police find guns.
FINDERS = frozenset(
    """study survey poll report review audit analysis census research researcher author scientist economist pollster auditor inquiry
    investigation assessment evaluation paper""".split()
)
# What somebody "is considering" has not been said, and need not come.
WEIGHING = frozenset("consider weigh mull contemplate".split())
# "asked not to be named", "requested anonymity", "spoke on condition of anonymity": why a source has no name.
ANONYMITY = frozenset("anonymity anonymous anonymously".split())
NAMING = frozenset("name identify quote".split())
ASKING_FOR = frozenset("ask request decline refuse want wish insist demand agree prefer speak talk".split())
# "could tell", "would have to tell": what somebody may say, or must, he has not said; "can confirm" says it.
MAY_SAY = frozenset("can could may might must should".split())
PERFORMED = frozenset("confirm reveal report announce assure tell say add".split())
# Who shoots at somebody attacks with no words.
ARMED = frozenset(
    """army troop soldier force rebel fighter militant gunman insurgent terrorist drone jet plane warplane missile hacker navy militia
    guerrilla dog bear shark""".split()
)
# With nothing but an object these are what somebody did, told by whoever tells it: "declared two days of mourning".
PROCLAIMING = frozenset("announce declare decree proclaim".split())
DENYING = frozenset("deny dismiss refute rebut dispute reject disavow repudiate".split())
CALLING = frozenset("call label brand describe denounce reject slam blast condemn".split())
FALSE = frozenset("false untrue baseless unfounded nonsense fake fabricated fabrication groundless lie lies wrong incorrect".split())
# What these open is taken for granted, though it stands in what is denied: "denied that it fell because a bolt broke".
GRANTING = frozenset("when whenever while before after since because although though whereas until".split())
# These are a denial whatever their object; the others only of a report or claim, not of a plan or an idea.
# Where these are not done, nothing is said: "has not confirmed the visit".
SILENT = frozenset(
    """confirm announce comment respond reply report claim present raise mention specify elaborate acknowledge offer brief disclose
    reveal show indicate note add state say describe detail explain thank""".split()
)
ALWAYS_DENYING = frozenset("deny refute rebut dispute disavow".split())
THINKING = frozenset("believe think feel hope fear worry doubt expect consider guess reckon assume know suspect understand imagine see".split())
# "the wave that he hopes will come": what is only hoped for may be.
HOPING = frozenset("hope fear expect".split())
SEEMING = frozenset("appear seem".split())
# Whoever declines to do these gives no comment; of what is asked, nothing is said.
TELLING = frozenset(
    """say comment confirm disclose reveal specify elaborate answer respond reply tell explain speculate name identify""".split()
)
DECLINING = frozenset("refuse decline".split())
# "was accused of taking bribes by the prosecutor"
ACCUSING = frozenset("accuse suspect charge blame criticise criticize".split())
ASKING = frozenset("ask wonder question inquire".split())
WISHING = frozenset("hope hop wish pray dream".split())  # "hoped" is read as of "hop" at times
# "prompted the ambassador to claim", "urged him to say": the object speaks.
OBJECT_SPEAKS = frozenset("pressure persuade convince order instruct invite prompt lead cause force push urge allow ask tell encourage drive compel require want let make quote cite".split())
# "was quick to add", "went out of her way to say", "took the occasion to warn": who is or does so speaks.
READY = frozenset("quick swift careful correct right wrong happy glad proud pleased sorry".split())
ASHAMED = frozenset("ashamed afraid shy scared embarrassed".split())  # whoever is not does say it
OCCASIONS = frozenset("pain length trouble occasion opportunity moment time speech interview address".split())
# "were urged to say": whoever is only asked to speak has not spoken.
BIDDING = frozenset("ask urge encourage invite tell order instruct want call advise direct allow require expect".split())
CITED_NOUNS = frozenset("people official document report spokesman spokeswoman diplomat data statement person".split())
CITING = frozenset("cite quote reference invoke".split())
PASSING_ON = CITING - {"reference"}  # "said, referencing a firm": of whom somebody speaks
# With these a quotation is told, and nothing else: "“Who paid?” Berg pressed".
CALLED_OUT = frozenset(
    """press bark boom growl roar cry shriek plead beg chant sing sneer implore interrupt chime chuckle laugh bellow holler croak
    deadpan enthuse intone fume snarl sob stammer bristle crow cackle""".split()
)
# What a denial must have as its object to be the denial of a report and not of a proposal.
STATEMENT_NOUNS = frozenset(
    "claim report allegation accusation rumor rumour suggestion statement charge assertion story information speculation insinuation notion".split()
)
# Nouns that carry a statement: "his claim that ...", "reports of ...", "a warning that ...".
SPEECH_NOUNS = STATEMENT_NOUNS | frozenset(
    """announcement argument warning belief fear concern hope threat promise pledge vow prediction forecast complaint contention
    conclusion declaration admission acknowledgement acknowledgment estimate assessment opinion view assurance insistence call
    demand proposal criticism comment remark recommendation conviction impression position testimony confirmation observation
    reminder suspicion worry doubt expectation message revelation denial acceptance feeling sense commitment reassurance note
    plea appeal assumption theory thesis""".split()
)
# "made a plea for", "delivered a critique of": the verbs that only put such a noun, and what joins its matter to it.
PUT = frozenset(
    """plea appeal call critique criticism argument case warning prediction promise pledge vow threat demand complaint claim allegation
    accusation denial remark comment statement assurance concern fear doubt recommendation rebuke condemnation apology suggestion
    defense defence""".split()
)
PUTTING = frozenset("make deliver give issue offer voice express launch air repeat renew sound level mount raise".split())
ABOUT = frozenset("for of on about against over to".split())
# "made the case that", "pushed the idea that": only with such a verb do these tell what somebody says.
ARGUING = frozenset("make press push argue state float advance promote spread peddle reject dismiss".split())
ARGUED = frozenset("case idea point theory".split())
# "her plan to ...": what is planned is hers, told by the verb beside it.
PLANS = {
    "plan": "plans", "proposal": "proposes", "promise": "promises", "pledge": "pledges", "vow": "vows", "threat": "threatens",
    "offer": "offers", "intention": "intends", "commitment": "is committed", "ambition": "has the ambition",
}  # fmt: skip
CALLS = frozenset("call demand request plea appeal refusal failure reluctance pressure".split())
OF_SEVERAL = {"is": "are", "has": "have"}
# "an average of polls", "a series of emails" speaks as those do.
COLLECTED = frozenset("average series set batch string review summary".split())
MEDIA_NOUNS = frozenset("medium report article story newspaper paper media outlet agency magazine broadcaster press newswire tabloid daily website".split())
SOURCE_NOUNS = frozenset("source insider".split())
HEARSAY = frozenset("reportedly allegedly supposedly purportedly".split())
# Plural groups that may stand before a colon as the speaker of a headline.
LABELS = frozenset(
    """report study poll survey police official officials source sources expert experts analyst analysts minister ministers president
    historians researchers scientists kremlin ministry army government opposition lawyer family witness witnesses data media press
    ceo chief leader mayor governor pm spokesman spokeswoman""".split()
)
# Words in capitals before a colon that name no speaker.
NO_LABELS = frozenset(
    """update updated breaking watch read note notes photos photo video videos exclusive live analysis opinion more related warning
    correction editorial review poll quiz map chart gallery audio listen interview transcript fact facts background context
    summary key tip tips source sources clarification busted developing image credit caption disclaimer location when where what why how who date time question answer
    tel fax email phone contact subject from via edit editor step part chapter section the and""".split()
)
# "In a CNN poll, 40 percent ...": the source is a paper that says so.
PAPERS = frozenset("poll survey study census".split())
# "In her view, ...", "in the mayor's eyes, ..."
VIEWS = frozenset("view opinion eye mind estimation judgment judgement telling word reckoning assessment interpretation".split())
# "To Berg, the plan is a mistake": of how things are, only who is named so holds it.
BEING = frozenset("be seem appear look sound feel mean represent remain amount".split())
# "Demanded that he go": what is only demanded stands as a bare verb; after the others only such a verb tells.
DEMANDING = frozenset("request demand require urge recommend propose petition".split())
DEMANDING_OR_TELLING = DEMANDING | frozenset("ask insist suggest order direct advise".split())
