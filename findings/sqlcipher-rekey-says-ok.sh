#!/usr/bin/env bash
# SQLCipher's "PRAGMA rekey" answers "ok" and changes nothing where another connection is reading the database.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check sqlcipher3==0.6.4
cd "$folder"
"$python" - 2> "$folder/errors" <<'PYTHON' || { status=$?; tail -3 "$folder/errors"; exit $status; }
import sys

from sqlcipher3 import dbapi2 as sqlite

OLD, NEW = (f"x'{digit * 64}'" for digit in "12")  # two keys of 32 bytes


def opened(name, key):
    connection = sqlite.connect(name, isolation_level=None, timeout=0.5)
    connection.execute(f'PRAGMA key = "{key}"')
    return connection


def opens(name, key):
    connection = opened(name, key)
    try:
        return connection.execute("SELECT count(*) FROM people").fetchone() == (3,)
    except sqlite.DatabaseError:
        return False
    finally:
        connection.close()


print("SQLCipher", *sqlite.connect(":memory:").execute("PRAGMA cipher_version").fetchone())
found = {}
for reader in (False, True):
    name = f"reader-{reader}.db"
    desk = opened(name, OLD)
    desk.execute("CREATE TABLE people (name)")
    desk.executemany("INSERT INTO people VALUES (?)", [("one",), ("two",), ("three",)])
    other = opened(name, OLD)
    other.execute("BEGIN")
    if reader:
        other.execute("SELECT * FROM people").fetchall()
    said = desk.execute(f'PRAGMA rekey = "{NEW}"').fetchall()
    other.execute("COMMIT")
    other.close()
    desk.close()
    found[reader] = (said, opens(name, OLD), opens(name, NEW))
    who = "another connection is in a read transaction" if reader else "nobody else reads"
    print(f"{who}: rekey answers {said}; opens with the old key: {found[reader][1]}, with the new one: {found[reader][2]}")
print("Expected: SQLITE_BUSY, as for any other write while somebody reads in the mode of a rollback journal. Seen: no")
print("error, no exception, and the answer of success. Whoever then throws the old key away has lost the database:")
print("open the file with the new key, by another connection, before the old one goes.")
sys.exit(0 if found == {False: ([("ok",)], False, True), True: ([("ok",)], True, False)} else 1)
PYTHON
