#!/usr/bin/env bash
# An SQLite file that lost its last page refuses every read, though all other pages are whole.
#
# Expected: rows on the pages that are there can be read, up to the missing one.
# Seen: every statement that touches the file fails with "database disk image is malformed", even one whose table lies
# on the first pages; with the number of pages in the header (bytes 28 to 31) corrected, all those rows can be read.
# Why it matters: a copy that stopped early, or a full disk, leaves such files; an application that recovers "what
# SELECT still gives" from one recovers nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q "apsw==3.54.1.0"
"$folder/venv/bin/python" - "$folder/test.sqlite" <<'PY'
import struct
import sys
from pathlib import Path

import apsw

file = Path(sys.argv[1])
db = apsw.Connection(str(file))
db.execute("CREATE TABLE seen (name TEXT)")
db.execute("INSERT INTO seen VALUES ('Ada')")
db.execute("CREATE TABLE pictures (picture BLOB)")
db.execute("INSERT INTO pictures VALUES (zeroblob(20000))")
size = next(db.execute("PRAGMA page_size"))[0]
db.close()
whole = file.read_bytes()


def names() -> str:
    db = apsw.Connection(str(file))
    try:
        return str(db.execute("SELECT name FROM seen").fetchall())
    except apsw.Error as error:
        return f"{type(error).__name__}: {error}"
    finally:
        db.close()


print(f"SQLite {apsw.sqlite_lib_version()}, {len(whole) // size} pages of {size} bytes; 'seen' lies on the second")
print(f"whole file: {names()}")
file.write_bytes(whole[:-size])
print("expected without the last page: [('Ada',)]")
short = names()
print(f"seen without the last page: {short}")
content = bytearray(whole[:-size])
content[28:32] = struct.pack(">I", len(content) // size)
file.write_bytes(content)
corrected = names()
print(f"with the number of pages corrected: {corrected}")
as_described = short.startswith("CorruptError") and corrected == "[('Ada',)]"
print("as described" if as_described else "no longer as described")
sys.exit(not as_described)
PY
