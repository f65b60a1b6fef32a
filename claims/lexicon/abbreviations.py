"""Abbreviations after which a full stop ends no sentence when a name or a number follows."""

MONTHS = frozenset("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split())
TITLES = frozenset(
    "mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. adm. sgt. brig. sen. rep. gov. sec. rev. hon. st. pres. "
    "amb. atty. insp. supt. lieut. cpl. pvt. msgr. fr. sr. govs. sens. reps. gens. drs. profs. messrs.".split()
)
OTHERS = frozenset("vs. v. approx. ca. cf. e.g. i.e. mt.".split())
ABBREVIATIONS = MONTHS | TITLES | OTHERS
