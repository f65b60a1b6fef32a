"""Words that only point: to somebody, to something, to whoever is spoken to."""

PEOPLE = frozenset("he she him her".split())
OTHERS = frozenset("him her".split())  # never who does it
REASONS = frozenset("as because since after before until while though although unless".split())
SEVERAL = frozenset("they them these those".split())
THINGS = frozenset(("it",))
POINTING = frozenset("this that these those".split())
HEARER = frozenset(("your",))
ANSWERS = frozenset("yes no yeah nope nothing".split())
IMPERSONAL = frozenset("rain snow hail thunder freeze".split())  # "it rained"
LINKING = frozenset("be seem appear take become make turn look happen remain".split())  # "it remains to be seen"
WHEN = frozenset("point time moment day way end fact course case".split())  # "at some point, it will cost more": what will?
# With "this", what who reads or hears it is in the midst of: not "this bridge".
AT_HAND = frozenset(
    """country nation state city town county region continent world planet earth land place
    year month week weekend day morning afternoon evening night hour moment time season quarter semester term century decade
    era age generation spring summer fall autumn winter holiday christmas cycle election campaign race primary
    administration president presidency congress government parliament house senate convention
    page newspaper paper magazine article story column site website report survey study poll""".split()
)
# What somebody is, and no "it" that stands for what follows.
WILLING = frozenset("careful able unable ready willing unwilling eager keen reluctant quick slow free poised set due bound".split())
# What "the" stands before only where it has been told of, or is told of in the same breath: not "the country".
TOLD = frozenset(
    """bill legislation measure proposal plan amendment package deal agreement accord pact treaty offer request invitation ruling
    initiative letter email e-mail memo message tweet video ad advertisement report study survey poll lawsuit suit
    petition investigation inquiry probe hearing trial declaration speech address statement shooting bombing blast explosion crash
    project ban veto complaint directive resolution regulation ordinance boycott verdict settlement ceasefire truce referendum
    incident scandal scheme investment tour exhibition festival accident attack raid ceremony debate meeting merger acquisition purchase sale book article essay contract
    loan grant device drug source suspect rally protest march strike""".split()
)
# What may be the only one of its kind by nature as well, and is named in full where the article has told of one.
NAMED_AGAIN = TOLD | frozenset(
    """group panel committee commission campaign agency department ministry embassy museum school university college hospital church mosque
    temple synagogue hotel restaurant store theater theatre prison jail stadium airport factory plant mine refinery dam bridge tower
    building facility foundation charity fund bank union network newspaper magazine website program programme platform law rule policy
    storm hurricane typhoon cyclone flood fire wildfire blaze earthquake quake tsunami outbreak epidemic pandemic vaccine virus plane jet
    aircraft airliner helicopter ship vessel ferry boat tanker train bus truck missile rocket satellite spacecraft bomb film movie
    series documentary album song play novel painting tournament election convention summit conference trip conviction sentence
    operation mission exercise coup uprising siege ambush hijacking kidnapping robbery murder killing stabbing assassination""".split()
)
# Who does something is told only where the sentence before told of them.
DOERS = frozenset("group panel committee commission campaign agency fund film foundation newspaper facility embassy platform assassination unit thrift".split())
# With these, a noun is none in particular.
WHOLE = frozenset("no any every each all what which another".split())
# Words that tell nothing by which a thing is known from others.
QUALITIES = frozenset(
    """new first last next latest second third recent current previous former early earlier late later full only whole entire big
    major key important huge massive large small little long short good bad great best worst biggest largest major same own different
    similar separate other more most many several few certain such""".split()
)
# So does what only the sentences before can tell of: an event, a decision, somebody's words.
BARE = TOLD | frozenset(
    """move decision announcement effort attempt change incident episode event conversation call exchange discussion interview remark
    comment post story issue matter question problem controversy dispute fight standoff backlash reaction news victim pair duo couple
    tally total outcome result difference practice case idea notion approach concept scheme increase rise drop decline document
    charge allegation accusation claim order bid contest game match attitude answer reply response criticism position finding
    operation mission transaction payment photo picture quote quotation passage phrase exercise experiment
    review release disclosure veto override delay endorsement removal arrest indictment ban boycott settlement verdict vote
    project program rule requirement penalty partnership conclusion recommendation suggestion reason tactic strategy man woman boy girl""".split()
)
# What is always of something: "one provision" says of which law only if the law is named.
PARTS = frozenset("provision clause section version portion aspect element component excerpt half side part".split())
ONE_OF = frozenset("one another the other each a an".split())
# One or some of those who were told of before.
COUNTED = frozenset("both most another others one neither none each several few two three four five six seven eight nine ten".split())
SHARES = frozenset(("%", "percent"))
# "In that case", "on the same day", "in both cases": the sentence before says in which.
BACKWARD = frozenset("that those such both same".split())
AIMING = frozenset("against for on about over".split())
# What only people do.
THINKING = frozenset("prefer believe think say want hope fear know feel expect tell argue insist worry love hate wish claim vow".split())
BY_PEOPLE = THINKING | frozenset(
    """count walk sleep eat drink laugh cry shout vote marry shoot pray sing visit wait listen speak talk ask answer invite apologize
    apologise promise refuse decline dare hear remember forget smile sigh decide""".split()
)
# What only somebody does, or a body: no stock and no boat.
DEALING = frozenset("plan agree expect intend hope decide seek buy sell acquire submit announce own employ deny".split())
# What a law does, and a body only by a law.
STATING = frozenset("stipulate prohibit mandate repeal amend criminalize criminalise legalize legalise exempt entitle".split())
RULING = STATING | frozenset("require authorize authorise ban bar forbid outlaw oblige permit".split())
LAWS = frozenset("act bill law code rule order amendment treaty convention accord agreement pact constitution resolution directive".split())
