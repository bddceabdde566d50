#!/usr/bin/env bash
# PySide6 reads the source text of every module imported after it, and keeps all lines: slower starts, more memory.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check PySide6-Essentials==6.11.3
cd "$folder"
cat > measure.py <<'PYTHON'
import linecache
import sys
import time

MODULES = "asyncio.events email.message http.client xml.dom.minidom unittest.mock pydoc tarfile ftplib".split()
if sys.argv[1] == "after":
    import PySide6.QtCore  # noqa: F401
began = time.process_time()
for module in MODULES:
    __import__(module)
lines = sum(len(entry[2]) for entry in linecache.cache.values() if len(entry) == 4)
print(round((time.process_time() - began) * 1000), len(linecache.cache), lines)
PYTHON
plain=$("$python" measure.py plain)
after=$("$python" measure.py after)
echo "ms of imports, files and lines in linecache, without PySide6:  $plain"
echo "the same imports after 'import PySide6.QtCore':                $after"
echo "Expected: importing a module runs its bytecode, and its text is read when a traceback needs it."
echo "Seen: with PySide6 imported first, shibokensupport.feature looks for 'PySide6' in inspect.getsource() of every module"
echo "that is imported, whether anything uses 'from __feature__ import' or not; linecache keeps the text for good. A window"
echo "of 400 modules starts 80 ms later and keeps 4 MB more. Import PySide6 last, or replace _mod_uses_pyside there."
read -r _ _ without <<< "$plain"
read -r _ _ with <<< "$after"
[ "$without" -eq 0 ] && [ "$with" -gt 5000 ]
