"""All that the desk does, without Streamlit: a store and a view in; what a page shows, and rows of the log, out.

Every write goes through `verify.decide` or `decisions.edit`; the time and the reviewer's name come in as arguments.
Whether somebody may write a row is decided by the store that `acting` puts under the desk, whatever a page offers.
"""

from verify.desk.state.ask import AskWork
from verify.desk.state.claim import ClaimWork
from verify.desk.state.corpus import CorpusWork
from verify.desk.state.log import LogWork
from verify.desk.state.mending import MendWork
from verify.desk.state.records import (
    ENTRIES,
    PAGE,
    READ,
    SOURCES,
    Chain,
    Focus,
    Overview,
    Pictures,
    Queue,
    Reading,
    Repeat,
    Shelf,
    Source,
    Sources,
    ToRead,
)
from verify.desk.state.second import SecondWork
from verify.desk.state.sources import SourceWork

__all__ = [
    "ENTRIES", "PAGE", "READ", "SOURCES", "Chain", "Desk", "Focus", "Overview", "Pictures", "Queue", "Reading",
    "Repeat", "Shelf", "Source", "Sources", "ToRead",
]  # fmt: skip


class Desk(CorpusWork, ClaimWork, SecondWork, SourceWork, MendWork, LogWork, AskWork):
    """The work on one corpus: what is there, what is left to do, and the verdicts given."""
