"""Words of the news that stand for one another, by concept: a small hand-made thesaurus of general English.

Only words that a careful reader would swap without changing who, what or how many are in one line. It serves the
comparison of two wordings; no word is ever replaced in what is shown.
"""

from functools import lru_cache

from claims.stems import stem

_CONCEPTS = """
soldier: troop soldier serviceman servicewoman personnel contingent peacekeeper peacekeeping military army brigade battalion unit militaryman force
send: send sending deploy deployment dispatch station redeploy
withdraw: withdraw withdrawal pullout pullback retreat
weapon: weapon arm armament weaponry hardware
ammunition: ammunition munition shell round cartridge
missile: missile rocket
drone: drone uav quadcopter
aircraft: aircraft plane jet warplane airplane
helicopter: helicopter chopper
ship: ship vessel boat tanker freighter frigate
kill: kill die death dead fatality slay perish killing
injure: injure injury wound hurt wounded
attack: attack strike assault raid bombard bombardment shelling bombing airstrike offensive onslaught
war: war conflict hostility fighting combat battle warfare
invade: invade invasion incursion
arrest: arrest detain detention apprehend
release: release free freeing
seize: seize capture seizure conquer overrun
hostage: hostage captive abductee
prisoner: prisoner detainee inmate
kidnap: kidnap abduct abduction kidnapping
ceasefire: ceasefire truce armistice cease-fire
talks: talk negotiation negotiate discussion discuss dialogue consultation
meeting: meeting summit conference gathering meet gather
agreement: agreement deal accord pact treaty
peace: peace peaceful
aid: aid assistance help relief
sanction: sanction embargo
tariff: tariff duty levy
tax: tax taxation
rise: rise increase grow growth surge climb jump soar hike
fall: fall decrease decline drop plunge slump shrink
cut: cut reduce reduction slash
begin: begin start launch commence
close: close shut closure shutdown
end: end finish conclude stop halt cease
resign: resign resignation quit
appoint: appoint appointment nominate nomination
win: win victory triumph
lose: lose defeat loss
elect: elect election vote ballot poll referendum
protest: protest demonstration demonstrate rally demonstrator protester
law: law bill legislation statute
court: court tribunal judge
charge: charge indict indictment
convict: convict conviction guilty
sentence: sentence jail imprison imprisonment
police: police policeman officer
buy: buy purchase acquire acquisition
sell: sell sale
spend: spend spending expenditure budget
fund: fund funding finance financing
pay: pay payment
debt: debt loan borrowing borrow
company: company firm business corporation
factory: factory plant works
job: job employment employee worker staff layoff
price: price cost
crash: crash collision accident derailment
fire: fire blaze wildfire
flood: flood flooding
earthquake: earthquake quake tremor
storm: storm hurricane cyclone typhoon
evacuate: evacuate evacuation
refugee: refugee migrant asylum-seeker
destroy: destroy demolish destruction raze
damage: damage
build: build construct construction erect
ban: ban prohibit prohibition outlaw
deterrent: deterrent deter deterrence
unanimity: unanimity unanimous consensus
participate: participate participation engage take-part join
front: front frontline
guarantee: guarantee assurance
security: security safety
territory: territory land soil
border: border frontier
child: child kid minor
man: man men
woman: woman women
hospital: hospital clinic
school: school college
doctor: doctor physician medic
victim: victim casualty
suspect: suspect accused defendant
gunman: gunman shooter attacker assailant
shoot: shoot shooting gunfire
vaccine: vaccine vaccination jab
virus: virus infection
president: president presidency
minister: minister secretary
parliament: parliament legislature congress senate
government: government administration cabinet
oil: oil crude petroleum
gas: gas
nuclear: nuclear atomic
threat: threat threaten
escalate: escalate escalation
leak: leak disclose disclosure
visit: visit trip
postpone: postpone delay defer
"""

# verbs and nouns that say too little to make two proposals the same
GENERIC = frozenset(
    "send use give make take get provide begin end talks meeting agreement participate aid support offer put keep hold "
    "continu plan role possibl potenti new major larg european western foreign intern countri state nation world peopl "
    "year time help allow includ need want option measur issu step have be do ask look go come say tell know think "
    "see call find mean seem becom show work day week month way part".split()
)

OPPOSITES = frozenset(
    frozenset(pair.replace("-", " ").split("/"))
    for pair in "rise/fall rise/cut send/withdraw arrest/release seize/release win/lose begin/end build/destroy "
    "buy/sell appoint/resign kidnap/release ban/allow war/peace open/close approve/reject accept/reject pass/fail sober/drunk "
    "alive/dead convict/acquit convict/innocent full/empty reopen/close begin/cancel "
    "surviv/kill hold/break hold/collaps uphold/reject uphold/overturn uphold/quash "
    "lift/impos join/leave stay/leave remain/leave continu/end go-on/end succeed/fail attend/boycott improv/worsen "
    "widen/narrow strengthen/weaken gain/lose present/absent lock/unlock lock/open".split()
)

# who did the one did not do the other of the same thing, whatever time passes: not so of what rises and falls again
LASTING = frozenset(
    frozenset(pair.split("/")) for pair in "win/lose pass/fail surviv/kill uphold/reject uphold/overturn uphold/quash "
    "succeed/fail attend/boycott hold/break hold/collaps present/absent".split()
)

# small words by which two statements in the same words say different things
TURNING = frozenset(
    "near far away before after without with inside outside against under over above below except off up down "
    "behind beside until since".split()
)
# "unsafe" is the opposite of "safe"
NEGATIVE = ("un", "in", "im", "ir", "il", "dis", "non", "non-")
# each of a line is another stage of one matter: who is accused is not convicted, what is put off is not called off
_STAGES = """
cancel postpone suspend resume shorten
accuse arrest charge convict acquit sentence
suspend dismiss resign
propose approve reject
injure kill miss
threaten attack
offer buy
"""
# of each line who did one may well deny it by another: a judge decides ("never saw the report", "had read the report")
_NEARLY = """
know aware learn notice
see read receive get
consult talk speak ask meet contact
warn tell inform alert notify brief
approve sign authorise authorize permit
"""
# done by two together: who is named first makes no difference
SYMMETRIC = frozenset(
    map(stem, "meet marry divorce talk agree differ fight play face join speak border neighbour share discuss".split())
)


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _CONCEPTS.strip().splitlines():
        name, _, members = line.partition(":")
        for member in members.split():
            table.setdefault(stem(member), name)
    return table


@lru_cache(maxsize=65536)
def concept(word: str) -> str:
    """Return the concept that a lemma or stem belongs to, or its stem."""
    table = _by_stem()
    return table.get(word) or table.get(stem(word)) or stem(word)


STAGES = tuple(frozenset(concept(stem(word)) for word in line.split()) for line in _STAGES.strip().splitlines())
_LINES = tuple(frozenset(stem(word) for word in line.split()) for line in _NEARLY.strip().splitlines())


def nearly(left: str, right: str) -> bool:
    """Say whether to deny the one, two stems of verbs, may be to deny the other: knew, and was aware."""
    return any(left in line and right in line for line in _LINES)
