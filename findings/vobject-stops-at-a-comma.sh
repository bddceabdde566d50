#!/usr/bin/env bash
# vobject reads addresses, nicknames, notes and photos of a vCard up to their first comma, and writes them back like that.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check vobject==0.9.9
"$python" - <<'PYTHON'
import sys
from importlib.metadata import version

import vobject

print("vobject", version("vobject"))
# All of RFC 6350: an URI may have commas, a nickname is a list, and a photo of version 4 is a data: URI.
LINES = (
    ("URL", "https://example.org/map?at=52.5,13.4", "https://example.org/map?at=52.5"),
    ("NICKNAME", "Ada,Countess", "Ada"),
    ("PHOTO", "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "data:image/gif;base64"),
)
as_described = True
for number in ("3.0", "4.0"):
    for name, value, kept in LINES:
        text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{number}", "FN:Ada", "N:;Ada;;;", f"{name}:{value}", "END:VCARD", ""))
        card = vobject.readOne(text)
        read = card.contents[name.lower()][0].value
        again = vobject.readOne(card.serialize()).contents[name.lower()][0].value
        print(f"version {number}, {name}: {value} -> {read!r}, and after writing and reading {again!r}")
        as_described = as_described and (read, again) == (kept, kept)
escaped = vobject.readOne("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nN:A;;;;\r\nNOTE:one\\, two\\, three\r\nEND:VCARD\r\n")
print("NOTE:one\\, two\\, three ->", repr(escaped.note.value))
print("note.serialize() ->", escaped.note.serialize().strip())
print("Expected: the values as they stand in the card; of a list all members.")
print("Seen: what follows the first comma is gone, without an error or a warning, and whoever reads an address book, changes a")
print("telephone number and writes it loses it for good: links become others, and a photo of version 4 is empty.")
print("Escape commas before the card is read, or read cards by other means.")
sys.exit(0 if as_described and escaped.note.value == "one, two, three" else 1)
PYTHON
