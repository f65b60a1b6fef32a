"""A sentence in, the same with another word or the same in other words out: opposites, peoples, makers, figures."""

import re

from verify.training.events import SURNAMES
from verify.training.pool import Base, Changed, Pool, one, put
from verify.training.rows import Label

OPPOSITES = (
    ("increased", "decreased"), ("rose", "fell"), ("won", "lost"), ("accepted", "rejected"), ("approved", "rejected"),
    ("northern", "southern"), ("eastern", "western"), ("north", "south"),
    ("largest", "smallest"), ("oldest", "youngest"), ("highest", "lowest"), ("longest", "shortest"), ("best", "worst"),
    ("always", "never"), ("began", "ended"), ("male", "female"), ("younger", "elder"),
    ("father", "mother"), ("brother", "sister"), ("son", "daughter"), ("husband", "wife"), ("men", "women"),
    ("older", "younger"), ("above", "below"), ("inside", "outside"), ("opened", "closed"),
    ("strong", "weak"), ("legal", "illegal"),
    ("successful", "unsuccessful"), ("alive", "dead"), ("increase", "decrease"),
    ("success", "failure"), ("victory", "defeat"), ("majority", "minority"), ("supported", "opposed"),
    ("urban", "rural"), ("summer", "winter"),
    ("morning", "evening"), ("hot", "cold"), ("wet", "dry"),
)  # fmt: skip
OTHER = {a: b for a, b in OPPOSITES} | {b: a for a, b in reversed(OPPOSITES)}
WORD = re.compile(rf"\b({'|'.join(sorted(OTHER))})\b(?!-)")
PEOPLES = (
    "American", "British", "French", "German", "Italian", "Spanish", "Canadian", "Australian", "Japanese", "Indian",
    "Russian", "Swedish", "Polish", "Brazilian", "Mexican", "Irish", "Dutch", "Norwegian", "Turkish", "Chinese",
)  # fmt: skip
PEOPLE = re.compile(rf"\b(is|was) an? ({'|'.join(PEOPLES)})\b(?= [a-z])")
MAKER = re.compile(
    r"\b((?:directed|written|produced|founded|created|composed|designed|discovered|painted|invented|led|won) by )"
    r"([A-Z][\w.]+(?: [A-Z][\w.]+){1,2})(?=\.| (?:in|for|at|on)\b)"
)
FIGURES = dict(zip(map(str, range(2, 21)), (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split(), strict=True))  # fmt: skip
IN_YEAR = re.compile(r"\b([Ii]n) ((?:1[5-9]|20)\d\d)(?=[.,;]|$| (?:and|as|by|to|when|after|with|at|on)\b)")
NUMERALS = {word: figure for figure, word in FIGURES.items()}
SMALL = re.compile(
    rf"(?<![\w.,$€£/:#-])({'|'.join([*FIGURES, *NUMERALS])})(?= (?!and|to|or|million|billion|percent)[a-z-]+s\b)"
)


def other_word(base: Base, pool: Pool) -> Changed:
    """A word of the sentence turned into its opposite."""
    found = one(WORD, base.text, pool)
    return (put(base.text, found, OTHER[found[1]]), Label.CONTRADICTS) if found else None


def other_people(base: Base, pool: Pool) -> Changed:
    """Somebody or something of another country: is an American film becomes is a Polish film."""
    if not (found := PEOPLE.search(base.text)):
        return None
    other = pool.chance.choice([people for people in PEOPLES if people not in base.text])
    return put(base.text, found, f"{found[1]} {'an' if other[0] in 'AI' else 'a'} {other}"), Label.CONTRADICTS


def other_maker(base: Base, pool: Pool) -> Changed:
    """A work of somebody else."""
    if not (found := MAKER.search(base.text)):
        return None
    name = f"{found[2].split()[0]} {pool.chance.choice(SURNAMES)}"
    return put(base.text, found, found[1] + name), Label.CONTRADICTS


def figure_in_words(base: Base, pool: Pool) -> Changed:
    """A small number in words instead of figures, or the other way round."""
    found = one(SMALL, base.text, pool)
    return (put(base.text, found, (FIGURES | NUMERALS)[found[1]]), Label.SUPPORTS) if found else None


def wider_time(base: Base, pool: Pool) -> Changed:
    """A year told by its decade or century: in 1962 becomes in the 1960s."""
    if not (found := one(IN_YEAR, base.text, pool)):
        return None
    year = int(found[2])
    century = f"{year // 100 + 1}th century" if year < 2000 else _decade(year)
    told = pool.chance.choice((_decade(year), _part_of_decade(year), century))
    return put(base.text, found, f"{found[1]} the {told}"), Label.SUPPORTS


def other_wider_time(base: Base, pool: Pool) -> Changed:
    """A decade that the year is not in."""
    if not (found := one(IN_YEAR, base.text, pool)):
        return None
    year = int(found[2]) + pool.chance.choice((-100, -30, -20, 20, 30))
    told = pool.chance.choice((_decade(year), _part_of_decade(year)))
    return put(base.text, found, f"{found[1]} the {told}"), Label.CONTRADICTS


def _decade(year: int) -> str:
    return f"{year // 10 * 10}s"


def _part_of_decade(year: int) -> str:
    part = "early " if year % 10 < 4 else "late " if year % 10 > 6 else ""
    return part + _decade(year)
