"""Everything that lasts: documents, claims, flags and the log in SQLite or PostgreSQL, behind one door."""

from verify.store.records import (
    Between,
    Copy,
    Counted,
    Coverage,
    Dated,
    Facets,
    FlagFilter,
    Known,
    LogFilter,
    Page,
    Sort,
)
from verify.store.store import Store

__all__ = [
    "Between", "Copy", "Counted", "Coverage", "Dated", "Facets", "FlagFilter", "Known", "LogFilter", "Page", "Sort",
    "Store",
]  # fmt: skip
