#!/usr/bin/env bash
# A photo's caption loses its line breaks when xml.dom.minidom reads the XMP that exiv2 wrote, and writes it unchanged.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check pillow==13.0.0 pyexiv2==2.16.0
"$python" - <<'PYTHON'
import io, sys
from xml.dom.minidom import parseString
import pyexiv2
from PIL import Image

CAPTION = "Back row: Ada\r\nFront row: Grace"

def picture(xmp=b""):
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "JPEG", xmp=xmp)
    return file.getvalue()

def caption(content):
    with pyexiv2.ImageData(content) as image:
        return image.read_xmp()["Xmp.photoshop.Instructions"]

with pyexiv2.ImageData(picture()) as image:
    image.modify_xmp({"Xmp.photoshop.Instructions": CAPTION})
    written, packet = image.get_bytes(), image.read_raw_xmp().encode()
start, end = packet.index(b"<x:xmpmeta"), packet.index(b"</x:xmpmeta>") + len(b"</x:xmpmeta>")
xmp = packet[start:end]
as_attribute = parseString(xmp).documentElement.toxml().encode()
element = xmp.replace(b' photoshop:Instructions="Back row: Ada&#xD;&#xA;Front row: Grace"/>',
                      b"><photoshop:Instructions>Back row: Ada&#xD;&#xA;Front row: Grace</photoshop:Instructions></rdf:Description>")
assert element != xmp and caption(picture(element)) == CAPTION  # the other spelling of the same
as_element = parseString(element).documentElement.toxml().encode()
found = caption(written), caption(picture(as_attribute)), caption(picture(as_element))
print("Python", sys.version.split()[0], "pyexiv2", pyexiv2.__version__, "with exiv2", pyexiv2.__exiv2_version__)
print("expected: what was read and written unchanged means the same:", repr(CAPTION))
print("seen, of an attribute, as exiv2 writes it:", repr(found[1]))
print("seen, of an element:", repr(found[2]))
print("it matters: whoever adds a face tag to an XMP by minidom joins the lines of captions that other programs wrote")
is_mended = sys.version_info >= (3, 13)  # for attributes, by bpo-5752
expected = CAPTION, CAPTION if is_mended else "Back row: Ada Front row: Grace", "Back row: Ada\nFront row: Grace"
sys.exit(found != expected)
PYTHON
