#!/usr/bin/env bash
# A PDF file that Qt makes says which shapes stand there, not which letters: Hoffmann and Arabic names cannot be searched.
# Needs bash, Python 3.11 or later with venv, a package index, and what Qt needs of the system. Exits 0 while it is as
# described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check PySide6_Essentials==6.11.3 pypdf==7.1.1 pymupdf==2.0 pypdfium2==5.15.2
"$python" -m pip install -q --disable-pip-version-check --no-deps matplotlib==3.11.2  # carries the font DejaVu Sans
cd "$folder"
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="*=false" "$python" - <<'PYTHON'
import importlib.util
import sys
import unicodedata
from importlib.metadata import version
from pathlib import Path

import pymupdf
import pypdf
import pypdfium2
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPdfWriter

application = QGuiApplication(sys.argv[:1])
font_file = Path(next(iter(importlib.util.find_spec("matplotlib").submodule_search_locations))) / "mpl-data/fonts/ttf/DejaVuSans.ttf"
family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font_file)))[0]
readers = {each: version(each) for each in ("PySide6_Essentials", "pypdf", "pymupdf", "pypdfium2")}
print(", ".join(f"{name} {number}" for name, number in readers.items()), "font", family)


def written(name, ligatures=True):
    font = QFont(family, 12)
    if not ligatures:
        font.setFeature(QFont.Tag("liga"), 0)
    writer = QPdfWriter("names.pdf")
    painter = QPainter(writer)
    painter.setFont(font)
    painter.drawText(600, 600, name)
    painter.end()
    return {
        "pypdf": name in pypdf.PdfReader("names.pdf").pages[0].extract_text(),
        "MuPDF": bool(pymupdf.open("names.pdf")[0].search_for(name)),
        "PDFium": pypdfium2.PdfDocument("names.pdf")[0].get_textpage().search(name).get_next() is not None,
    }


LATIN, ARABIC, SPACE = "Hoffmann", "\u0645\u062d\u0645\u062f", "Ada Byron"
found = {name: written(name) for name in ("Byron", LATIN, ARABIC, SPACE)}
for name, where in found.items():
    print(f"{name}: found by {where}")
written(LATIN)
print("what the file says of it:", [unicodedata.name(each) for each in pypdf.PdfReader("names.pdf").pages[0].extract_text() if not each.isascii()])
written(ARABIC)
shapes = [unicodedata.name(each) for each in pypdf.PdfReader("names.pdf").pages[0].extract_text()]
print("and of the Arabic one:", shapes)
written(SPACE)
print("and of a space:", repr(pypdf.PdfReader("names.pdf").pages[0].extract_text()))
without = written(LATIN, ligatures=False)
print(f"{LATIN} with the font's ligatures switched off: found by {without}")
print("Expected: the letters of the text, which a PDF file can hold for each shape (its ToUnicode table gives a ligature as")
print("many letters as it has), as other makers of PDF do. Seen: Qt looks up backwards which single character the font")
print("draws with this shape. For ligatures and joined letters that is one of Unicode's compatibility forms, where the font")
print("has any, for a space often a tab. Some readers undo it, others do not; a list of people that was archived as PDF is")
print("searched for a name that stands in it, and it is not found. Switch ligatures off by QFont.setFeature; keep a table")
print("or a text beside the PDF for names in Arabic.")
unread = not found[LATIN]["pypdf"] and not found[LATIN]["MuPDF"] and not found[ARABIC]["pypdf"] and not found[ARABIC]["MuPDF"]
as_described = unread and all(found["Byron"].values()) and all(without.values()) and not found[SPACE]["pypdf"]
sys.exit(0 if as_described and all("ARABIC LETTER" in each and "FORM" in each for each in shapes) else 1)
PYTHON
