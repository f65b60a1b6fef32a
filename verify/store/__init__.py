"""Everything that lasts: documents, claims, flags and the log in SQLite or PostgreSQL, behind one door."""

from verify.store.records import (
    Between,
    Carried,
    Copy,
    Counted,
    Coverage,
    Dated,
    Due,
    Facets,
    FlagFilter,
    Heading,
    Joined,
    Known,
    LogFilter,
    Page,
    Repeated,
    Sort,
    Sourced,
)
from verify.store.store import Store

__all__ = [
    "Between", "Carried", "Copy", "Counted", "Coverage", "Dated", "Due", "Facets", "FlagFilter", "Heading",
    "Joined", "Known", "LogFilter", "Page", "Repeated", "Sort", "Sourced", "Store",
]  # fmt: skip
