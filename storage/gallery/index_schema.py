"""The tables of a gallery's index, and the migration of older ones, which stored sentences instead of codes."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from recognition.message import Message
from storage.files.pictures import UNREADABLE_TEXTS
from storage.migration import Upgrade, Work
from storage.salvage import Check
from storage.sqlite import sqlite3

SCHEMA_VERSION = 5

_FACTS = """CREATE TABLE facts (
    sha256 TEXT PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL, fingerprint INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, face REAL, sharpness REAL, brightness REAL, yaw REAL, pitch REAL,
    confirmed INTEGER NOT NULL
) WITHOUT ROWID"""
_UNUSED_FACES = """CREATE TABLE unused_faces (
    sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, count INTEGER NOT NULL, vectors BLOB NOT NULL,
    PRIMARY KEY (sha256, embedder, method)
)"""
_KEPT_FINDINGS = "CREATE TABLE kept_findings (finding TEXT PRIMARY KEY, kept_at REAL NOT NULL) WITHOUT ROWID"
_KEY_PICTURES = "CREATE TABLE key_pictures (person TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID"
_REFUSALS = """CREATE TABLE refusals (
    sha256 TEXT NOT NULL, method TEXT NOT NULL, code TEXT NOT NULL, parameters TEXT NOT NULL,
    PRIMARY KEY (sha256, method)
) WITHOUT ROWID"""
_THRESHOLDS = """CREATE TABLE thresholds (
    embedder TEXT PRIMARY KEY, value REAL NOT NULL, source TEXT NOT NULL, parameters TEXT NOT NULL, set_at REAL NOT NULL
) WITHOUT ROWID"""

# Codes of messages stand beside their parameters as JSON. A template without a note has NULL in both.
SCHEMA = (
    """CREATE TABLE pictures (
        path TEXT PRIMARY KEY, person TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        sha256 TEXT NOT NULL, ctime_ns INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID""",
    """CREATE TABLE templates (
        sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, vector BLOB NOT NULL, note TEXT,
        parameters TEXT, PRIMARY KEY (sha256, embedder, method)
    )""",
    _REFUSALS,
    _THRESHOLDS,
    """CREATE TABLE calibrations (
        embedder TEXT PRIMARY KEY, evidence TEXT NOT NULL, made_at REAL NOT NULL
    ) WITHOUT ROWID""",
    _FACTS,
    _KEPT_FINDINGS,
    _KEY_PICTURES,
    _UNUSED_FACES,
)

DECISION_TABLES = ("thresholds", "calibrations", "kept_findings", "key_pictures")
"""What cannot be made again from the pictures."""

_SHA256 = re.compile("[0-9a-f]{64}")


def _is_of_content(row: Mapping[str, Any]) -> bool:
    return _SHA256.fullmatch(row["sha256"]) is not None


def _is_picture(row: Mapping[str, Any]) -> bool:
    return _is_of_content(row) and bool(row["path"]) and row["size"] >= 0


def _are_unit_vectors(content: bytes, count: int) -> bool:
    """Whether these are so many embeddings. Raises ValueError."""
    vectors = np.frombuffer(content, dtype="<f4").reshape(count, -1)
    with np.errstate(over="ignore", invalid="ignore"):
        return vectors.size > 0 and bool((np.abs(np.linalg.norm(vectors, axis=1) - 1) < 0.01).all())


def _is_template(row: Mapping[str, Any]) -> bool:
    has_note = row["note"] is not None and bool(Message.from_json(row["note"], row["parameters"]))
    is_whole = has_note or row["parameters"] is None
    return is_whole and _is_of_content(row) and _are_unit_vectors(row["vector"], 1)


def _is_refusal(row: Mapping[str, Any]) -> bool:
    return _is_of_content(row) and bool(Message.from_json(row["code"], row["parameters"]))


def _is_threshold(row: Mapping[str, Any]) -> bool:
    return 0 <= row["value"] <= 2 and bool(Message.from_json(row["source"], row["parameters"]))


def _are_unused_faces(row: Mapping[str, Any]) -> bool:
    return _is_of_content(row) and row["count"] > 0 and _are_unit_vectors(row["vectors"], row["count"])


CHECKS: Mapping[str, Check] = {
    "pictures": _is_picture,
    "templates": _is_template,
    "refusals": _is_refusal,
    "thresholds": _is_threshold,
    "facts": _is_of_content,
    "key_pictures": _is_of_content,
    "unused_faces": _are_unused_faces,
}


def _store_codes(db: sqlite3.Connection) -> None:
    """Version 3 stored sentences for refusals, notes and the sources of thresholds."""
    refusals = db.execute("SELECT sha256, method, reason, sentence FROM refusals").fetchall()
    db.execute("DROP TABLE refusals")
    db.execute(_REFUSALS)
    for sha256, method, reason, sentence in refusals:
        refusal = refusal_from_sentence(reason, sentence)
        if refusal is not None:
            db.execute("INSERT INTO refusals VALUES (?, ?, ?, ?)", (sha256, method, refusal.code, refusal.to_json()))
    db.execute("ALTER TABLE templates ADD COLUMN parameters TEXT")
    for row, sentence in db.execute("SELECT rowid, note FROM templates WHERE note IS NOT NULL").fetchall():
        note = note_from_sentence(sentence)
        values = (None, None, row) if note is None else (note.code, note.to_json(), row)
        db.execute("UPDATE templates SET note = ?, parameters = ? WHERE rowid = ?", values)
    thresholds = db.execute("SELECT embedder, value, source, set_at FROM thresholds").fetchall()
    db.execute("DROP TABLE thresholds")
    db.execute(_THRESHOLDS)
    db.executemany("INSERT INTO thresholds VALUES (?, ?, ?, ?, ?)", map(_with_source_code, thresholds))


UPGRADES: Mapping[int, Sequence[Upgrade]] = {
    # Version 1 has no measurements: the pictures are read again.
    1: ("DELETE FROM templates", "DELETE FROM refusals", _FACTS, _KEPT_FINDINGS, _KEY_PICTURES),
    # Version 2 has no unused faces: pictures that are refused or show several faces are read again.
    2: (
        _UNUSED_FACES,
        "DELETE FROM refusals WHERE reason IN ('too-small', 'several-faces', 'blurred')",
        "DELETE FROM templates WHERE note LIKE 'Of % faces the largest was taken%'",
    ),
    3: (_store_codes,),
    # Version 4 has no times of change: every file is hashed once more.
    4: ("ALTER TABLE pictures ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0",),
}

_KEPT = {
    "calibrations": "embedder, evidence, made_at",
    "kept_findings": "finding, kept_at",
    "key_pictures": "person, sha256",
}


def read_decisions(db: sqlite3.Connection) -> Work:
    """Reads what pictures cannot tell again from an index that is replaced; returns the work that writes it."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for table, columns in _KEPT.items():
        with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
            found[table] = db.execute(f"SELECT {columns} FROM {table}").fetchall()
    thresholds: list[tuple[object, ...]] = []
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
        thresholds = [*map(_with_source_code, db.execute("SELECT embedder, value, source, set_at FROM thresholds"))]
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
        thresholds = db.execute("SELECT embedder, value, source, parameters, set_at FROM thresholds").fetchall()

    def write(new: sqlite3.Connection) -> None:
        for table, rows in found.items():
            columns = _KEPT[table]
            places = ", ".join("?" * len(columns.split(",")))
            new.executemany(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})", rows)
        valid = [row for row in thresholds if isinstance(row[1], float) and 0 <= row[1] <= 2]
        new.executemany("INSERT OR REPLACE INTO thresholds VALUES (?, ?, ?, ?, ?)", valid)

    return write


def _with_source_code(row: tuple[str, float, str, float]) -> tuple[object, ...]:
    embedder, value, sentence, set_at = row
    source = threshold_source(str(sentence))
    return embedder, value, source.code, source.to_json(), set_at


_PATTERNS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("no-face", r"", {}),
    ("several-faces", r"There are (?P<faces>\d+) faces", {}),
    ("too-small", r"The picture is only (?P<width>\d+) x (?P<height>\d+) pixels.* (?P<min_face>\d+) pixels", {}),
    ("too-small", r"The face is only (?P<side>\d+) pixels wide.* (?P<min_face>\d+) pixels", {}),
    ("blurred", r"The face is blurred and only (?P<side>\d+) pixels wide.* (?P<min_face>\d+) pixels", {}),
    ("blurred", r"The picture is too blurred", {"subject": "picture"}),
    ("blurred", r"The face is blurred", {}),
    ("turned-away", r"", {}),
    ("fault", r"", {}),
)
"""Code, pattern of the sentence with the parameters, further parameters."""


def refusal_from_sentence(code: str, sentence: str) -> Message | None:
    """The refusal with this code and sentence; None if the parameters cannot be told: the picture is read again."""
    if code == "unreadable":
        for cause, text in UNREADABLE_TEXTS.items():
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(text))
            found = re.fullmatch(pattern, sentence)
            if found is not None:
                return Message.of(code, cause=cause, **_numbers(found))
    for of_code, pattern, more in _PATTERNS:
        found = re.match(pattern, sentence) if of_code == code else None
        if found is not None:
            return Message.of(code, **_numbers(found), **more)
    return None


def note_from_sentence(sentence: str) -> Message | None:
    """The note of an accepted picture; None for a text that is none of ours."""
    flaws = [flaw for flaw, text in (("dark", "is very dark"), ("turned-away", "is turned away")) if text in sentence]
    parameters = {"flaws": " ".join(flaws)} if flaws else {}
    found = re.match(r"Of (\d+) faces the largest was taken", sentence)
    if found is not None:
        return Message.of("largest-of-several", faces=int(found[1]), **parameters)
    return Message.of("poor-quality", **parameters) if flaws else None


def threshold_source(sentence: str) -> Message:
    """What set a threshold."""
    found = re.fullmatch(r"(calibrated|measured on LFW) for FPIR (\S+)", sentence)
    if found is not None:
        return Message.of("calibration" if found[1] == "calibrated" else "published", fpir=float(found[2]))
    return Message("manual") if sentence in ("set by hand", "") else Message.of("other", text=sentence)


def _numbers(found: re.Match[str]) -> dict[str, str | int]:
    return {name: int(value) if value.isdigit() else value for name, value in found.groupdict().items()}
