"""Words by which an article goes on about a firm, or a person, that it has named: "the truck maker", "the senator"."""

FIRMS = frozenset(
    """company firm corporation concern maker operator provider retailer airline bank insurer lender thrift manufacturer
    publisher brewer carrier chain producer distributor utility conglomerate carmaker automaker drugmaker chipmaker brokerage
    supplier contractor startup giant grocer refiner steelmaker shipbuilder builder owner wholesaler developer""".split()
)
# What any of them is called; the others tell what a firm does, and are not said of every firm.
ANY_FIRM = frozenset("company firm corporation concern".split())
# Words in the names of bodies that are no firms.
NO_FIRMS = frozenset(
    """ministry department agency office bureau council committee commission union party university institute school college
    association federation league army navy force forces guard police patrol court parliament senate congress assembly house
    government administration museum church board authority constabulary court democrats republicans""".split()
)
SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
# Who holds one of these is told by the office: another may hold it than who was just named.
UNIQUE = frozenset(
    """minister director secretary president premier chancellor commissioner chief general judge prosecutor attorney lawyer
    spokesman spokeswoman spokesperson ambassador aide adviser advisor official officer head deputy counterpart king queen pope
    chairman chairwoman chair speaker expert analyst witness sheriff executive editor""".split()
)
# Of these an article makes other names for who was just named: "the South Carolina senator", "the mother of three".
OTHER_NAMES = frozenset(
    """senator congressman congresswoman lawmaker legislator representative governor mayor nominee candidate contender
    challenger incumbent politician democrat republican conservative socialist leader billionaire millionaire businessman
    businesswoman mogul tycoon magnate financier investor actor actress singer author writer star comedian rapper athlete
    champion striker veteran activist strongman dictator autocrat father mother grandfather grandmother""".split()
)
