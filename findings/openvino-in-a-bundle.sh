#!/usr/bin/env bash
# A PyInstaller bundle of a program that uses OpenVINO has neither devices nor readers of formats.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openvino==2026.4.1 pyinstaller==6.22.3 numpy==2.4.6
cat > "$folder/devices.py" <<'PYTHON'
import openvino

print("devices:", openvino.Core().available_devices)
PYTHON
cd "$folder"
venv/bin/pyinstaller --noconfirm --log-level ERROR devices.py >/dev/null
echo "pyinstaller 6.22.3, openvino 2026.4.1"
echo "expected: the bundle finds the devices that the program finds in Python"
in_python=$(venv/bin/python devices.py)
in_bundle=$(dist/devices/devices)
echo "in Python, $in_python"
echo "in the bundle, $in_bundle"
echo "why it matters: the bundle builds and starts, and fails at the first network; plugins and readers must be named"
[[ $in_python == *CPU* && $in_bundle != *CPU* ]]
