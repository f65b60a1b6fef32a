"""Words of what runs on: what is counted so far, what stands at one level today and at another tomorrow, what recurs.

Concepts and stems, as `claims/lexicon/concepts.py` and `claims/stems.py` make them.
"""

import re

from claims.lexicon.concepts import concept
from claims.stems import stem

# can only grow, as long as nobody miscounted
_CUMULATIVE = "kill injure arrest evacuate destroy damage seize kidnap victim casualty toll infect displace rescue"
# goes up and down, or is known better every day
_STANDING = """
miss strand hospitalise hospitalize quarantine trap treat shelter flee homeless case patient survivor
cost price worth estimate value debt deficit budget loss owe
raise collect donate donation pledge sign signature petition
unemployment jobless rate inflation population membership employ workforce stock reserve
support approval poll lead score seat
stand reach total number rise fall
"""

# comes again: a later one is another one, unless it has a name
_RECURRING = """
bill law act budget measure resolution motion amendment proposal offer package deal agreement vote election talk
summit meeting conference strike protest sanction tariff funding spending
"""

# words by which a statement tells that somebody stood otherwise before
TURNED_ROUND = re.compile(
    r"(?i)\b(?:subsequently|no longer|used to|formerly|initially|originally|at first|previously|until recently|"
    r"has since|have since|had since|flip-?flopp\w+|revers(?:ed|es|ing) (?:himself|herself|itself|course)|"
    r"chang(?:ed|es|ing) (?:his|her|its|their) (?:mind|position|stance|tune))\b"
)

# by which a figure is said to be another than before
MOVED = re.compile(
    r"(?i)\b(?:ris(?:es|en|ing)|rose|raised|rais(?:es|ing)|climb(?:s|ed)|grown|grew|increased|up(?:dated| from)|"
    r"revised|revis(?:es|ing)|corrected|lowered|reduced|down from|cut to|f[ae]ll(?:en|s)?(?: back)? to|dropped to|now|so far|still|remain(?:s|ed)?)\b"
)
# what somebody has or expects at the time: there may be more or less of it later
HOLDS = re.compile(
    r"(?i)(?:(?:now|currently|still|will|would) )?(?:has|have|holds?|owns?|runs?|operates?|employs?|expects?|forecasts?|predicts?|projects?|estimates?)"
    r"\b(?! been)"
)
# what was so before and is over
NO_MORE = re.compile(r"(?i)\b(?:no longer|(?:no|not|nobody|none|n[’']t)\b[\w ]{0,40}\bany ?more)\b")
# what has not happened by then may happen after
NOT_YET = re.compile(
    r"(?i)\b(?:ha(?:s|ve)(?: not|n[’']t)|ha(?:s|ve) (?:still|so far) not|not yet|yet to|so far|"
    r"(?:nobody|no[ -]one|none|no [\w ’'-]{1,30}?) (?:of [\w ,’'-]{1,30} )?ha(?:s|ve))\b"
)
# what is so year by year
EVERY = re.compile(
    r"(?i)\b(?:an?|per|each|every) (?:year|month|week|day|hour)\b(?! (?:ago|earlier|later|after|before|from|since))"
    r"|\b(?:annually|yearly|monthly|weekly|daily)\b"
)
# a time that is set anew
PUT_OFF = re.compile(
    r"(?i)\b(?:now|instead|later than|earlier than|delay\w*|postpon\w+|put off|push(?:ed|es|ing)? back|brought forward|"
    r"mov(?:ed|es|ing) (?:to|from|back)|rescheduled|slip(?:s|ped)?|new (?:date|deadline)|extend\w*|original(?:ly)?)\b"
)

CUMULATIVE = frozenset(concept(stem(word)) for word in _CUMULATIVE.split())
RUNNING = CUMULATIVE | frozenset(concept(stem(word)) for word in _STANDING.split())
RECURRING = frozenset(concept(stem(word)) for word in _RECURRING.split())
