"""Words by which an actor takes a position towards an idea, sorted by the position; used by `claims/statements/frames.py`.

General English of politics and negotiation, put together by hand; lemmas, particles after a blank ("rule out").
"""

from claims.model import Attitude

_FOR = """
advocate agree approve ask back beg champion commit demand embrace encourage endorse favor favour implore insist intend
lobby offer pledge plan prefer press promise promote propose push recommend request seek suggest support
sponsor uphold urge vow want welcome wish appeal call petition plead campaign adopt resolve
"""
_OPEN = "consider contemplate discuss entertain explore float mull ponder study weigh debate examine moot"
_AGAINST = """
avoid ban block boycott condemn decline defy denounce deplore discourage dismiss exclude forbid halt oppose prohibit protest rebuff
refuse reject repudiate resist scorn shun spurn veto withhold abandon drop scrap shelve criticize criticise deride
"rule out" "turn down" "hold off" "back away" "pull out" "vote down" "shoot down" "brush off" "push back" "give up" "call off" "back out"
"""

_FOR_NOUNS = """
advocacy approval backing call commitment demand desire endorsement enthusiasm insistence offer pledge preference push
readiness recommendation request support urging willingness wish promise
"""
_OPEN_NOUNS = "consideration openness"
_AGAINST_NOUNS = """
aversion ban condemnation criticism disapproval dismissal exclusion hostility misgiving objection opposition prohibition
protest refusal rejection reluctance resistance scepticism skepticism unwillingness veto
"""

_FOR_ADJECTIVES = "eager keen prepared ready supportive willing favorable favourable committed determined inclined"
_OPEN_ADJECTIVES = "open amenable receptive undecided"
_AGAINST_ADJECTIVES = (
    "averse hostile loath opposed reluctant skeptical sceptical unwilling wary unfavorable unfavourable"
)


def _words(text: str) -> list[str]:
    parts = text.replace("\n", " ").split('"')
    phrases = [part for part in parts[1::2] if part]
    return phrases + [word for part in parts[0::2] for word in part.split()]


def _table(positive: str, undecided: str, negative: str) -> dict[str, Attitude]:
    table = dict.fromkeys(_words(positive), Attitude.FOR)
    table |= dict.fromkeys(_words(undecided), Attitude.OPEN)
    return table | dict.fromkeys(_words(negative), Attitude.AGAINST)


VERBS = _table(_FOR, _OPEN, _AGAINST)
NOUNS = _table(_FOR_NOUNS, _OPEN_NOUNS, _AGAINST_NOUNS)
ADJECTIVES = _table(_FOR_ADJECTIVES, _OPEN_ADJECTIVES, _AGAINST_ADJECTIVES)

# "view the idea negatively": a verb of judging with a manner
JUDGING_VERBS = frozenset("assess consider judge perceive regard see view treat receive greet".split())
MANNERS = _table(
    "positively favorably favourably warmly enthusiastically",
    "cautiously",
    "negatively unfavorably unfavourably critically sceptically skeptically coldly coolly",
)

# "express opposition", "voice support", "take a position": the noun carries the position
SUPPORT_VERBS = frozenset(
    "announce be bring declare display enjoy express find give have hold make offer put reaffirm receive reiterate "
    "remain restate show signal state take voice repeat underline stress maintain confirm".split()
)
# "the plan faced resistance from many capitals": the one who takes the position comes after "from" or "by"
UNDERGOING_VERBS = frozenset("encounter face meet receive win draw trigger spark enjoy get attract".split())
VERBS_OF_NOUNS = SUPPORT_VERBS | UNDERGOING_VERBS

# "raise the possibility that", "leave open the option": the position is to keep it open
OPENING_VERBS = frozenset("keep leave raise float hold mention".split())
POSSIBILITY_NOUNS = frozenset("possibility option prospect chance idea door".split())

# these take a position only with "for" or an infinitive: "called for a truce", but "called the bill a grab"
NEEDS_FOR = frozenset("appeal ask beg call campaign commit lobby petition plead press push pledge".split())

# nouns that stand for what follows them: "the idea of sending troops" is about sending troops
VACUOUS_NOUNS = frozenset(
    "approach aspect concept draft effort idea initiative intention issue matter measure move notion option plan "
    "possibility project proposal prospect question scenario scheme step suggestion thing thought way report claim need "
    "talk talks discussion debate prospect comment criticism".split()
)

# as actors these stand for what they consist of: "the presence of troops" is the troops
TRANSPARENT_NOUNS = frozenset(
    "presence number group majority series lot handful dozen couple pair deployment use existence".split()
)

# verbs whose object does what the infinitive says: "asked us to send"
OBJECT_CONTROL = frozenset(
    "allow ask authorize beg call cause challenge command compel convince direct enable encourage expect forbid force "
    "help implore invite lead lobby oblige order permit persuade press pressure prompt push request require tell urge "
    "want warn".split()
)

# verbs that say nothing without their noun: the noun is the predicate
LIGHT_VERBS = frozenset(
    "act be become do exist form give have hold make play provide remain represent serve take".split()
)
LIGHT_PREPOSITIONS = frozenset({"as"})

INTENT = frozenset("intent intention bent plan aim hope threat prospect idea talk".split())  # on, of doing something
PLANNING = frozenset("aim intend plan prepare vow pledge promise seek hope expect poise set threaten".split())
# in "is to open" the opening is planned; not so in "the aim is to open" and "is to blame"
AIMS = INTENT | frozenset("goal purpose task job role mission point objective answer way priority strategy step move this that all".split())
NOT_SET = frozenset({"blame", "say", "hope"})
BEFORE_TO = frozenset("to not n't now still also be have only".split())
POSSIBLE_MODALS = frozenset({"may", "might", "could", "can"})
FUTURE_MODALS = frozenset({"will", "shall", "'ll", "wo", "would"})

# plural heads that name a group of states or their people, none of them in particular
COLLECTIVES = frozenset(
    "ally authority bloc capital country diplomat european expert government leader lawmaker member minister nation "
    "official partner party politician power republic state critic analyst western".split()
)
NEGATIVE_DETERMINERS = frozenset({"no", "neither", "nor", "nobody", "nothing", "none"})
SETTING_ASIDE = frozenset({("rather", "than"), ("instead", "of")})  # before what is not done
NEGATIVE_ADVERBS = frozenset({"never", "hardly", "scarcely", "barely", "nowhere"})
# verbs that deny what follows: "failed to agree", "refused to rule out"
NEGATIVE_VERBS = frozenset("fail refuse decline lack cease stop deny neglect forbid prevent".split())

# prepositions whose phrase says when or in what company, not what is proposed
SIDE_PREPOSITIONS = frozenset("after amid before despite during following including pending since until upon".split())

ROLE_NOUNS = frozenset("role part position place step".split())

# prepositions that say where a proposal would take effect
GOAL_PREPOSITIONS = frozenset("to into from against with".split())
