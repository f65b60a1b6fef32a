"""Words that lean on earlier ones of the article, and nouns that need none: everybody knows them, or they are turns of speech."""

MEN = frozenset("he him his she her hers".split())
ONES = frozenset(("it", "its"))
MANY = frozenset("they them their theirs".split())
POINTING = frozenset("this that these those".split())
NAMING = frozenset("former latter two three four five six both neither another others".split())
OTHER = frozenset("there then so likewise such similar".split())
COMPARING = frozenset("even much far still".split())  # "much larger", than what?
OPENING = MEN | ONES | MANY | POINTING | NAMING | OTHER | COMPARING | {"the", "same", "would"}
COUNTS = frozenset("two three four five six seven eight nine ten".split())  # "the two sides"
CONDITIONS = frozenset("if unless under without with otherwise were had should whether when once".split())
CASES = frozenset(("under", "if"))
PLANS = frozenset(
    "plan proposal bill law deal agreement measure rule scheme budget offer system arrangement legislation order contract".split()
)
# "The health issue" tells by itself what it is about; "the rescue effort" does not.
ABOUT = frozenset("issue question problem matter topic crisis conference policy".split())
# Bodies and laws that are called by the last word of their name once they have been named.
SHORTENED = frozenset(
    """guard department ministry agency commission committee bureau board authority office union fund bank foundation institute
    center centre university council chamber party association conference league service corps front alliance federation
    court act treaty code plan""".split()
)
TURNED = frozenset(("stakes",))  # "the stakes are high"
UPTO = frozenset("by since until before after".split())  # "by then"
AUXILIARIES = frozenset("do be have will would can could shall should may might must wo ca".split())
EACH = frozenset("who those nobody anybody anyone everyone everybody somebody someone person each whoever".split())
TURNS = frozenset(("than", "beyond", "at", "besides", "top"))  # "other than that", "on top of that"
HELD = frozenset("make find think consider call deem keep put take get have hit".split())  # "made it hard to", "made it"
SOME_OF = frozenset("many some several few most all other more".split())  # "many workers", of whom?
# With "this" or "that", what who speaks is in the midst of, or a body that no sentence explains.
SPOKEN_IN = frozenset("chamber game caucus room hall race show floor team district".split())
KINDS = frozenset("kind sort type".split())  # "this kind of plan" still points
# "The" stands before these without anything told before: there is one only, whoever speaks means it, or it is a turn.
KNOWN = frozenset(
    """government president vice-president weather world country public media press economy market police state nation internet
    sun moon sky sea earth universe future past present truth law constitution congress house senate parliament court military army
    administration white-house poor rich elderly homeless dead living wounded unemployed uninsured environment climate
    planet globe border dollar budget deficit web ocean
    end way time wake course face name event fact beginning start rest top bottom middle ground table board spot job scene street
    run edge verge eve heart core basis bulk majority minority remainder balance air field road fore brink hook cusp sake
    cost stage loop mark line record matter thing point moment day night morning afternoon evening week weekend month year
    decade century season quarter summer winter spring fall autumn hour minute second while long meantime interim period era age
    north south east west left right centre center front back side inside outside background foreground surface
    number total amount average maximum minimum limit level rate degree extent range idea question answer problem reason
    war conflict fighting difference authority authorities crowd business stage possibility chance opportunity need lack absence presence existence importance aftermath context light
    show floor phone radio television news headline mail e-mail nature sort kind type door window wheel
    process part hand effect sense regard respect juncture circumstance detail spirit opposite word
    mother father child family home presidency ballot poll vote election campaign trail race primary""".split()
)
# With "that", these point to one which was told of: "competition on that front".
POINTED = frozenset(
    "front process part effect answer question problem record level rate amount number chance opportunity conflict role stage idea thing".split()
)
# Who is spoken of by what they are, and named before.
BODIES = frozenset(
    """company firm airline bank carrier manufacturer maker automaker retailer corporation conglomerate group agency ministry department
    committee commission panel union association organization organisation institute university college school hospital newspaper
    network station club team party foundation fund charity museum studio brewer chain insurer utility producer supplier unit
    subsidiary parent bidder buyer seller thrift lender brokerage""".split()
)
# What belongs to a firm or a fund, or is done with it: "the purchase price" tells of nothing by itself, nor do "the bonds".
BUSINESS = frozenset(
    """stake stock share bond note debenture debt loan price dividend split rate offering placement bid tender yield facility asset
    liability equity unit operation business division venture partnership fund portfolio transaction
    charge gain loss result earning proceed profit revenue sale contract order write-down writedown
    restructuring reorganization buyout repurchase redemption premium""".split()
)
OF_ITS_FIRM = frozenset(("stock",))  # of the firm told of last, whatever other stock the article tells of
# Of these there are many in a report on the markets, none of them told of before.
MARKET_WIDE = frozenset(
    """stock bond prime discount exchange interest unemployment jobless inflation funds mortgage birth death crime growth tax
    crude oil""".split()
)
# What the sentence before has told of, in whatever words.
EVENTS = frozenset(
    """move decision announcement mistake deal agreement plan proposal offer incident controversy dispute remark remarks comment
    comments statement allegation allegations accusation accusations charge charges claim claims effort attempt change changes
    strategy approach request complaint warning threat issue crisis situation affair row feud development practice arrangement
    suggestion gesture step measure""".split()
)
# What somebody did, by the verbs that tell of it.
DEEDS = {
    noun: frozenset(verbs.split())
    for noun, verbs in {
        "sale": "sell",
        "purchase": "buy purchase",
        "acquisition": "acquire buy purchase",
        "takeover": "acquire buy take",
        "merger": "merge combine acquire join",
        "transaction": "buy sell acquire merge purchase exchange pay",
        "crash": "crash collide plunge",
        "accident": "crash collide fall derail sink overturn",
        "collision": "collide crash hit",
        "shooting": "shoot kill fire open",
        "killing": "kill shoot murder stab",
        "attack": "attack bomb shoot strike storm raid stab",
        "bombing": "bomb explode detonate blast",
        "explosion": "explode blast detonate",
        "blast": "explode blast detonate",
        "ruling": "rule decide hold uphold strike",
        "verdict": "convict acquit find",
        "conviction": "convict find",
        "cut": "cut reduce lower slash trim",
        "increase": "increase raise rise climb grow",
        "rise": "rise climb increase raise grow gain",
        "gain": "gain rise climb increase grow",
        "drop": "drop fall decline slip slide decrease",
        "decline": "decline fall drop slip slide decrease",
        "fall": "fall drop decline slip slide",
        "split": "split divide",
        "offering": "offer sell issue",
        "price": "buy sell acquire pay purchase bid",
        "reorganization": "reorganize restructure",
        "restructuring": "restructure reorganize",
        "settlement": "settle agree pay",
        "ban": "ban bar forbid prohibit outlaw",
        "boycott": "boycott shun",
        "order": "order direct instruct",
        "closure": "close shut",
        "death": "die kill drown",
        "theft": "steal rob",
        "arrest": "arrest detain seize",
        "departure": "leave depart resign quit",
        "arrival": "arrive reach come",
        "refusal": "refuse decline reject",
        "failure": "fail collapse",
        "loss": "lose",
        "growth": "grow rise",
        "choice": "choose pick",
        "withdrawal": "withdraw leave pull",
        "vote": "vote approve reject pass",
    }.items()
}
# Left out at the edges of what is shown.
LOOSE = frozenset((",", ";", ":", "—", "–", "--", "-", "and", "but", "or", "(", "that", "while", "as", "which", "who"))
