"""Remembers, beyond the end of the process, which questions that could wait were heard of."""

import sqlite3
import time
from pathlib import Path
from threading import Lock


class Memory:
    """One file for one process. Whoever has several systems connected keeps this in a database they share."""

    def __init__(self, file: Path) -> None:
        self._lock = Lock()
        self._database = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("CREATE TABLE IF NOT EXISTS heard (id TEXT PRIMARY KEY, first REAL, until REAL)")
        self.begun = self.heard("", float("inf"))

    def heard(self, question_id: str, until: float) -> float:
        """When it was first heard of: now, if never; kept as long as it may be put. Seconds since the epoch."""
        with self._lock:
            self._database.execute("DELETE FROM heard WHERE until < ?", (time.time(),))
            self._database.execute("INSERT OR IGNORE INTO heard VALUES (?, ?, ?)", (question_id, time.time(), until))
            (first,) = self._database.execute("SELECT first FROM heard WHERE id = ?", (question_id,)).fetchone()
        return float(first)
