"""A matched expression of time and what is known of its surroundings in, the stretch of the calendar it means out."""

from claims.times import days, quarters, relative, stretches, years
from claims.times.calendar import Stretch
from claims.times.reckoning import Match, Setting

_RULES = days.RULES | stretches.RULES | quarters.RULES | relative.RULES | years.RULES


def resolve(name: str, match: Match, setting: Setting) -> Stretch | None:
    """Return what the expression `name`, matched as `match`, means; None where it turns out to be no time at all."""
    return _RULES[name](match, setting)
