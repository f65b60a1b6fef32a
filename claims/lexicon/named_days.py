"""Days that the news name without their year: what happened then, and the words by which that is meant and no other year.

The dates are those of the official accounts: the 9/11 Commission's report (2004), the report into the London bombings
(House of Commons, 2006), the Mumbai dossier of the Indian government (2009), the Final Report of the Select Committee on
January 6 (2022) and the report of the United Nations' commission of inquiry on October 7 (A/HRC/56/26, 2024).
"""

from datetime import date

# one attack on September 11 may be that of 2012
_STRUCK = "attacks|attackers|victim|victims|survivor|survivors|families|memorial|perpetrators"

NAMED_DAYS = {
    date(1944, 6, 6): "landing|landings|invasion|beaches|veteran|veterans",
    date(2001, 9, 11): f"{_STRUCK}|hijacker|hijackers|hijacking|hijackings|terror|terrorism|terrorist|terrorists|commission|"
    "tragedy|museum|plot|plotter|plotters|mastermind|conspirator|conspirators|responder|responders|dead|widow|widows",
    date(2005, 7, 7): f"{_STRUCK}|bombing|bombings|bomber|bombers",
    date(2008, 11, 26): f"{_STRUCK}|accused|siege",
    date(2021, 1, 6): "attack|attackers|committee|riot|riots|rioter|rioters|insurrection|insurrectionists|panel|defendant|"
    "defendants|pardons|prisoners|mob|siege|breach|investigation|investigators|prosecutions",
    date(2023, 10, 7): "attack|attacks|attackers|victims|survivors|massacre|massacres|assault|rampage|onslaught|atrocities|hostages",
}  # fmt: skip
# in figures these are names: day and month as their country writes them, and whether a word of the event must follow
IN_FIGURES = {"9/11": date(2001, 9, 11), "7/7": date(2005, 7, 7), "26/11": date(2008, 11, 26)}
PLAIN = frozenset({"9/11"})
BY_NAME = {"d-day": date(1944, 6, 6)}
# no such word stands between the day and what it names: "on Sept. 11 to mourn the victims"
APART = (
    "a an the and or but to of in on at by for with from after before over against as that who when while his her its their our "
    "was were is are be been had has have did will would said says"
)
