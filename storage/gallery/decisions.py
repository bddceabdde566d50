"""What people and calibrations decided about a gallery: thresholds, accepted findings, chosen key pictures."""

from __future__ import annotations

import time

from recognition.embedding.keyed import without_label
from recognition.message import Message
from storage.database import Database

MANUAL = Message("manual")


class Decisions:
    """Stored in the gallery's index; unlike the rest of it, they cannot be rebuilt from the pictures.
    Thresholds are of an embedder under any key of templates, which leaves all distances as they are.

    Not thread-safe. Methods raise RollcallError as those of ``Database``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._key_pictures: dict[str, str] | None = None

    def threshold(self, embedder: str) -> float | None:
        """The stored threshold, a cosine distance, for ``embedder`` (``name@version``), or None."""
        query = "SELECT value FROM thresholds WHERE embedder = ?"
        return next((float(value) for (value,) in self._database.rows(query, (without_label(embedder),))), None)

    def evidence(self, embedder: str) -> str | None:
        """What the last calibration stored with ``set_threshold`` as its evidence, or None."""
        query = "SELECT evidence FROM calibrations WHERE embedder = ?"
        return next((str(text) for (text,) in self._database.rows(query, (without_label(embedder),))), None)

    def set_threshold(
        self,
        embedder: str,
        value: float,
        *,
        source: Message = MANUAL,
        evidence: str | None = None,
        now: float | None = None,
    ) -> None:
        """Stores a threshold (cosine distance 0..2) and, in the same transaction, the evidence it was calculated from.

        source: what set it: ``manual``, or ``calibration`` or ``published`` with ``fpir``.
        evidence: result of a calibration; None keeps the stored one.
        """
        if not 0 <= value <= 2:
            raise ValueError(f"a threshold is a cosine distance from 0 to 2, not {value}")
        set_at, key = time.time() if now is None else now, without_label(embedder)
        values: tuple[object, ...] = (key, value, source.code, source.to_json(), set_at)
        statements = [("INSERT OR REPLACE INTO thresholds VALUES (?, ?, ?, ?, ?)", values)]
        if evidence is not None:
            statements.append(("INSERT OR REPLACE INTO calibrations VALUES (?, ?, ?)", (key, evidence, set_at)))
        self._database.execute(*statements)

    def kept_findings(self) -> frozenset[str]:
        """Keys of the findings that somebody accepted as they are."""
        return frozenset(str(key) for (key,) in self._database.rows("SELECT finding FROM kept_findings"))

    def keep_finding(self, finding: str, *, kept: bool = True, now: float | None = None) -> None:
        """Accepts the finding with this key, or with ``kept`` False takes that back."""
        if kept:
            at = time.time() if now is None else now
            self._database.execute(("INSERT OR REPLACE INTO kept_findings VALUES (?, ?)", (finding, at)))
        else:
            self._database.execute(("DELETE FROM kept_findings WHERE finding = ?", (finding,)))

    def key_picture(self, person: str) -> str | None:
        """sha256 of the picture chosen to show ``person``; they need not have it any more."""
        if self._key_pictures is None:
            self._key_pictures = dict(self._database.rows("SELECT person, sha256 FROM key_pictures"))
        return self._key_pictures.get(person)

    def set_key_picture(self, person: str, sha256: str | None) -> None:
        """None removes the choice."""
        if sha256 is None:
            self._database.execute(("DELETE FROM key_pictures WHERE person = ?", (person,)))
        else:
            self._database.execute(("INSERT OR REPLACE INTO key_pictures VALUES (?, ?)", (person, sha256)))
        self._key_pictures = None

    def rename_person(self, old: str, new: str) -> bool:
        """Moves the chosen key picture to the new name, unless that has one; returns whether there was any."""
        self._key_pictures = None
        sha256 = self.key_picture(old)
        if sha256 is None:
            return False
        chosen = self.key_picture(new) or sha256
        self._database.execute(
            ("DELETE FROM key_pictures WHERE person IN (?, ?)", (old, new)),
            ("INSERT INTO key_pictures VALUES (?, ?)", (new, chosen)),
        )
        self._key_pictures = None
        return True

    def reload(self) -> None:
        """Drops what is cached here: the file was replaced."""
        self._key_pictures = None
