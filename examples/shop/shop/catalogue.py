"""The goods on sale, in SQLite."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True)
class Article:
    """One thing that can be bought. The price is in cents."""

    sku: str
    title: str
    price: int


def connect(path: str) -> sqlite3.Connection:
    """Open the catalogue and make its table if it is new."""
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TABLE IF NOT EXISTS article"
        " (sku TEXT PRIMARY KEY, title TEXT, price INT)"
    )
    return connection


def search(connection: sqlite3.Connection, term: str) -> list[Article]:
    """Find articles whose title holds the term."""
    query = f"SELECT sku, title, price FROM article WHERE title LIKE '%{term}%'"
    return [Article(*row) for row in connection.execute(query)]
