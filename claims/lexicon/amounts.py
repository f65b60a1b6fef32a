"""The words before and after an amount that make it a lower bound, an upper bound or a rough figure, and the words of names."""

# Each list is matched right before the number, longest way first.
AT_LEAST = """
no less than|not less than|no fewer than|not fewer than|nothing less than|at least|more than|greater than|higher than|larger than|bigger than
longer than|further than|farther than|older than|heavier than|taller than|faster than|over|above|upwards of|upward of|in excess of|exceeding
exceeds|exceeded|surpassing|surpassed|topping|topped|a minimum of|minimum of|as few as|as little as|beyond|north of|just over|well over
well above|at a minimum|not under|not below|more than about|at least about|at the very least|equal to or more than|equal to or greater than
greater than or equal to|more than or equal to|better than|broke through
"""
AT_MOST = """
no more than|not more than|no greater than|no higher than|no longer than|not exceeding|not over|at most|at the most|less than|fewer than
lower than|smaller than|shorter than|younger than|under|below|up to|as many as|as much as|a maximum of|maximum of|just under|well under
well below|within|sub|not above|up to about|up to around|up to some|equal to or less than|less than or equal to|not even|cheaper than
"""
ABOUT = """
about|around|approximately|approx|approx.|roughly|some|nearly|almost|close to|near|an estimated|estimated|est|est.|circa|ca.|c.|somewhere around
in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|of the order of|more or less|just about|virtually|practically
an approximate|a rough|approaching|at about|at around|equivalent of nearly
"""
SIGNS_BEFORE = {">": "≥", "≥": "≥", ">=": "≥", "<": "≤", "≤": "≤", "<=": "≤", "~": "~", "≈": "~", "∼": "~", "±": "~"}
AT_LEAST_AFTER = """
or more|or greater|or higher|or older|or over|or above|or longer|or better|or larger|and above|and over|and up|and older|and more|at least|at a minimum|upwards|plus|+
or more than|or greater than
"""
AT_MOST_AFTER = "or less|or fewer|or lower|or younger|or under|or below|or shorter|or smaller|and under|and below|and younger|at most|at the most|at a maximum|max|maximum|or less than"
ABOUT_AFTER = "or so|or thereabouts|-odd|odd|-ish|give or take|more or less"

# A number right behind one of these names a thing and counts nothing: "Article 5", "Room 101", "Flight 800".
NAME_HEADS = """
amendment annex apartment apollo appendix apt area article articles attachment bay bldg block bloc boeing book box building bus bundle category catch cell
chapter channel class clause clauses code column convention court covid day diagram directive district division document dorm edition engine episode
exhibit exit figure fig file flat flight floor flug form game gate grade group grupa hangar heat highway hotel house index interstate invoice issue item
junction key lane law layer lesson level line list locality lock lot magnitude mark match model module mission no no. nos note nos. nr nrs number numbers
nummer order page pages paragraph paragraphs para part patent phase piece pier pillar plan platform platoon plot point pole pool port precinct press proposition prop protocol
psalm question rank reactor record recommendation region regulation resolution round route rule ruling room row rte scene schedule season seat section sections
sector serial series session sheet ship site size stage state station step store studio suite super surah symphony table tank target task team terminal theorem
tier title top track train type unit units us ver verse version vol volume warehouse ward week wing world zone
""".split()

# Nouns for which "one" is a count ("one soldier was killed") and not a turn of phrase ("one suggestion", "one day").
COUNTED_ONE = """
person man woman child boy girl soldier civilian officer policeman police policewoman fighter militant attacker suspect gunman victim survivor hostage
prisoner worker employee journalist doctor patient passenger pilot driver student teacher teenager resident protester demonstrator citizen
national official servicewoman serviceman troop peacekeeper rebel insurgent terrorist infant baby toddler adult pedestrian firefighter medic nurse
dead death fatality injury casualty missile rocket drone tank aircraft jet plane helicopter warship submarine vessel bomb shell warhead truck vehicle
building house home apartment school hospital bridge village town city shot bullet vote seat case arrest explosion
mile kilometer kilometre meter metre foot inch pound kilogram ton tonne
""".split()

# beside ROLES, those whose age is told: "the boy, 14, was found"
AGED = frozenset(
    """boy girl man woman child baby infant toddler teen teenager youth pensioner widow widower student pupil worker driver passenger
    victim suspect resident gunman attacker survivor son daughter mother father wife husband brother sister patient prisoner inmate
    soldier cyclist pedestrian native grandmother grandfather""".split()
)

STREETS = """
street st st. road rd rd. avenue ave ave. av boulevard blvd blvd. drive dr lane ln way place pl square sq court ct terrace highway hwy parkway close crescent quay row mews
zip
""".split()
