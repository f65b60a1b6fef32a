"""Words of inquiries and trials, and of those who hold them: what one body looks into is not what another does."""

import re

from claims.stems import stem

PROCEEDINGS = frozenset(
    map(stem, "investigate investigation inquiry probe audit charge indict indictment prosecute prosecution".split())
)
# who holds it, by kind; bodies of one kind are not told apart, for a report names now the bureau, now its ministry
HOLDERS = {
    "prosecution": re.compile(
        r"(?i:\b(?:justice department|department of justice|prosecutors?|prosecution|grand jury|district attorney|"
        r"attorney general|police|detectives|sheriff|scotland yard|criminal (?:investigation|inquiry|probe))\b)"
        r"|\bF\.?B\.?I\b|\bU\.?S\.? [Aa]ttorney\b|\bUnited States [Aa]ttorney\b|\bD\.?O\.?J\b"
    ),
    "chamber": re.compile(
        r"(?i:\b(?:ethics (?:committee|commission|office|panel|inquiry|probe|investigation)|office of congressional "
        r"ethics|(?:house|senate|select|parliamentary|standing) (?:\w+ ){0,2}(?:committee|panel))\b)"
    ),
    "inspection": re.compile(r"(?i:\b(?:inspector general|ombudsman|watchdog|auditors?|audit office|comptroller)\b)"),
    "inquiry": re.compile(r"(?i:\b(?:public inquiry|royal commission|truth commission|internal (?:inquiry|review))\b)"),
}
