"""Words before the noun of an event by which it is called for, feared, planned or offered, or only greeted."""

import re

# up to the noun: "called for the immediate", "fears of another"; nothing that opens a clause or tells a time
_ON = r"(?: (?!(?:after|before|since|following|amid|during|that|who|which|when|while|because|and|but|or)\b)[\w’'-]+){0,3} $"
_FOR = r"call|push|press|plead|appeal|campaign|lobby|lobbie|hope|hop|wait|brace|ask|bid|plan|plann|request|prepare|prepar|wish"
# what is called for, hoped for, feared, threatened or proposed has not happened yet, and may never
WANTED = re.compile(
    rf"(?i)\b(?:(?:{_FOR})(?:s|d|ed|ing)? for"
    r"|(?:proposals?|pleas?|offers?|offered|demands?|support|votes?|talks?|deadline) (?:for|on|of|about|over)"
    r"|(?:threats?|fears?|risks?|prospects?|possibility|chances?|hopes?|danger|talk|warn(?:s|ed|ing|ings)?) (?:of|about|over)"
    r"|warn(?:s|ed|ing)? against|demand(?:s|ed|ing)?|fear(?:s|ed|ing)?|threaten(?:s|ed|ing)?|seek(?:s|ing)?|sought"
    r"|want(?:s|ed|ing)?|urg(?:es?|ed|ing)|propos(?:es?|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?"
    r"|plan(?:s|ned|ning)?|suggest(?:s|ed|ing)?|expect(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|back(?:s|ed|ing)?"
    rf"|discuss(?:es|ed|ing)?|debat(?:es?|ed|ing)){_ON}"
)
# who greets or laments a thing says neither when it came nor that it came as another tells it
GREETED = re.compile(
    r"(?i)\b(?:celebrat(?:es?|ed|ing)|hail(?:s|ed|ing)?|welcom(?:es?|ed|ing)|applaud(?:s|ed|ing)?|cheer(?:s|ed|ing)?"
    rf"|prais(?:es?|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)){_ON}"
)
# a first look, for most statements have none of these words
GREETING = re.compile(r"(?i)\b(?:celebrat|hail|welcom|applaud|cheer|prais|condemn|denounc|critici)")
WANTING = re.compile(
    rf"(?i)\b(?:(?:{_FOR})(?:s|d|ed|ing)? for|proposal|plea|offer|demand|support|vote|talk|deadline|threat|fear|risk|prospect"
    r"|possibility|chance|hope|danger|warn|seek|sought|want|urg|propos|consider|weigh|mull|plan|suggest|expect|favo|back|discuss"
    r"|debat)"
)
