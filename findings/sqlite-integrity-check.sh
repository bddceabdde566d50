#!/usr/bin/env bash
# SQLite's integrity check says "ok" of a table whose rows Python cannot read.
#
# Expected: PRAGMA integrity_check finds values that a reader of the table stumbles over.
# Seen: a TEXT value that is not UTF-8, and a word in a REAL column, pass it ("ok"); reading the first raises
# "Could not decode to UTF-8" for the whole query, and MAX() of the second answers the word. Both are legal in SQLite.
# Why it matters: one such row makes every query over its table fail, so an application that trusts the check to find
# out whether a file is usable cannot open it any more, until somebody deletes it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q "apsw==3.54.1.0"
"$folder/venv/bin/python" - "$folder/test.sqlite" <<'PY'
import sqlite3
import sys

import apsw

writer = apsw.Connection(sys.argv[1])
writer.execute("CREATE TABLE seen (name TEXT NOT NULL, at REAL NOT NULL)")
writer.execute("INSERT INTO seen VALUES ('Ada', 1.0), (CAST(x'4164ff61' AS TEXT), 2.0), ('Eve', 'noon')")
checks = {f"SQLite {apsw.sqlite_lib_version()} (apsw)": writer.execute("PRAGMA integrity_check").fetchall()}
writer.close()
reader = sqlite3.connect(sys.argv[1])
checks[f"SQLite {sqlite3.sqlite_version} (Python {sys.version.split()[0]})"] = reader.execute(
    "PRAGMA integrity_check"
).fetchall()
print("expected: the check names the rows that cannot be read")
for version, answer in checks.items():
    print(f"seen: {version}: integrity_check {answer}")
try:
    reader.execute("SELECT name FROM seen").fetchall()
    error = None
except sqlite3.OperationalError as problem:
    error = problem
print(f"seen: reading the names raises: {error}")
(newest,) = reader.execute("SELECT MAX(at) FROM seen").fetchone()
print(f"seen: the newest time is {newest!r}")
as_described = all(answer == [("ok",)] for answer in checks.values()) and error is not None and newest == "noon"
print("as described" if as_described else "no longer as described")
sys.exit(not as_described)
PY
