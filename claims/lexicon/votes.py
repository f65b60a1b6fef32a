"""Words of votes in an assembly, as stems: that one was held, and how it ended."""

from claims.stems import stem

PASSED = frozenset(map(stem, "pass approve adopt clear confirm override back endorse ratify enact uphold elect".split()))
FAILED = frozenset(map(stem, "reject fail defeat block sink oppose strike veto".split()))
VOTES = frozenset(map(stem, "vote ballot tally poll roll-call".split())) | PASSED | FAILED
