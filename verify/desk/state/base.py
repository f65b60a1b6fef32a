"""A store in; what all the desk's work on a claim begins with out: the open flag, and whose verdict is hidden."""

from collections.abc import Sequence

from verify import second
from verify.desk.address import View
from verify.errors import DecideError
from verify.model import Flag
from verify.store import Store


class Work:
    """Work on one corpus."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def open(self, view: View, claim_id: str | None) -> View:
        """Return the view with a claim open (None: the list)."""
        return view.but(claim=claim_id, reading="")

    def hidden_from(self, reader: str | None, claim_ids: Sequence[str]) -> set[str]:
        """Return the claims whose verdict a reader in blind mode must not see yet; None: nobody reads blind."""
        if reader is None:
            return set()
        found = (second.second(self.store.history(claim_id)) for claim_id in claim_ids)
        return {one.claim_id for one in found if one and one.waits_for(reader)}

    def _open_flag(self, view: View) -> Flag:
        flag = self.store.flag(view.claim or "")
        if flag is None:
            raise DecideError("this claim is no longer in the corpus; go back to the queue and choose another")
        return flag
