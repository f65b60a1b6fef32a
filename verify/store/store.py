"""The one door to the database: frozen records in, frozen records out, each call one transaction of its own.

A store may be used by several threads, and its database by several processes, at the same time.
"""

from verify.store.doors.articles import Articles
from verify.store.doors.compared import Compared
from verify.store.doors.flagged import Flagged
from verify.store.doors.logged import Logged
from verify.store.doors.queue import Queued
from verify.store.doors.sources import Sources


class Store(Articles, Sources, Flagged, Queued, Compared, Logged):
    """Documents, claims, flags, vectors and the log, in SQLite or PostgreSQL."""
