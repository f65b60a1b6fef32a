"""Reviewers' own views of the queue, written to and read from a connection."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from verify.store import tables

COLUMNS = tables.saved_views.c


def load(connection: Connection, reviewer: str) -> dict[str, dict[str, str]]:
    """Return a reviewer's views by name: addresses of the page."""
    query = select(COLUMNS.name, COLUMNS.address).where(COLUMNS.reviewer == reviewer).order_by(COLUMNS.name)
    return {name: json.loads(address) for name, address in connection.execute(query)}


def save(connection: Connection, reviewer: str, name: str, address: Mapping[str, str]) -> None:
    """Keep a view under a name, in place of what the name held."""
    remove(connection, reviewer, name)
    kept = json.dumps(dict(address), ensure_ascii=False, sort_keys=True)
    connection.execute(insert(tables.saved_views).values(reviewer=reviewer, name=name, address=kept))


def remove(connection: Connection, reviewer: str, name: str) -> None:
    """Forget a view."""
    mine = (COLUMNS.reviewer == reviewer) & (COLUMNS.name == name)
    connection.execute(delete(tables.saved_views).where(mine))
