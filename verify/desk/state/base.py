"""A store, and who sits at the desk, in; what all the desk's work begins with out.

That is the open flag, whose verdict is hidden, what was counted before, and whether somebody may do something.
"""

import copy
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Self, TypeVar

from verify.decisions import second
from verify.decisions.roles import ANYBODY, Person, Task
from verify.desk import words
from verify.desk.address import View
from verify.errors import DecideError
from verify.model import Flag
from verify.store import Heading, Store

T = TypeVar("T")


class Remembered:
    """What was counted, for everybody at the desk, until the corpus or the log is in another state."""

    def __init__(self) -> None:
        self._kept: tuple[Hashable, dict[Hashable, Any]] = (None, {})

    def get(self, state: Hashable, asked: Hashable, count: Callable[[], T]) -> T:
        """Return what is asked for, counted once a state."""
        known, found = self._kept
        if known != state:
            found = {}
            self._kept = (state, found)
        if asked not in found:
            found[asked] = count()
        counted: T = found[asked]
        return counted


class Work:
    """Work on one corpus."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._who: Callable[[], Person] = lambda: ANYBODY
        self._counted, self._pictured = Remembered(), Remembered()

    def acting(self, who: Callable[[], Person]) -> Self:
        """Return the same desk as somebody may use it: it writes no row of the log that their role does not include.

        Who it is, is asked at every row: a button that was drawn before a role was taken away does nothing any more.
        """
        mine = copy.copy(self)
        mine._who, mine.store = who, self.store.guarded(lambda entry: who().allow(entry))
        return mine

    def headlines(self) -> dict[str, str]:
        """Return what each article is called, by the name of its file."""
        return self._once("headlines", self._headlines)

    def _headlines(self) -> dict[str, str]:
        return {name: words.headline(one.title, one.opening) or name for name, one in self.headings().items()}

    def headings(self) -> dict[str, Heading]:
        """Return how each article begins, by the name of its file."""
        return self._once("headings", self.store.headings)

    def _once(self, asked: str, count: Callable[[], T]) -> T:
        """Return what does not change with the log, read once for as long as the flags stay."""
        state = self.store.flags_fingerprint()
        return count() if state is None else self._pictured.get(state, asked, count)

    def why_not(self, task: Task) -> str:
        """Return why whoever uses the desk may not do something; "" when they may."""
        return self._who().why_not(task)

    def open(self, view: View, claim_id: str | None) -> View:
        """Return the view with a claim open (None: the list)."""
        return view.but(claim=claim_id, reading="")

    def hidden_from(self, reader: str | None, claim_ids: Sequence[str]) -> set[str]:
        """Return the claims whose verdict a reader in blind mode must not see yet; None: nobody reads blind."""
        if reader is None:
            return set()
        found = (second.second(self.store.history(claim_id)) for claim_id in claim_ids)
        return {one.claim_id for one in found if one and one.waits_for(reader)}

    def _counted_once(self, asked: Hashable, count: Callable[[], T]) -> T:
        """Return what is asked for, counted once for as long as neither flags nor log change."""
        return self._counted.get(self.store.state(), asked, count)

    def _open_flag(self, view: View) -> Flag:
        flag = self.store.flag(view.claim or "")
        if flag is None:
            raise DecideError("this claim is no longer in the corpus; go back to the queue and choose another")
        return flag
