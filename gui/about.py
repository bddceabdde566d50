"""What the Help menu says."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_ABOUT = """<h3>Rollcall</h3>
<p>Names the people you have registered, on a live picture.</p>
<p><b>Privacy.</b> {privacy} The internet is used only when you ask for a network's weights to be
downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</p>
<p><b>A name is a guess.</b> It says that a face is near somebody's photos, not that it is them. Do not let anything
important hang on it.</p>
<p><b>Licences.</b> Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT.
SFace: Apache 2.0. keras-vggface: MIT; its weights were trained on VGGFace and VGGFace2, which their makers give for
research.</p>"""

_STAYS = (
    "Everything stays on this computer: the picture, the photos in the gallery folder, and the numbers made of them. "
    "Nothing is sent anywhere."
)
_SENT = (
    "Arrivals are sent to {}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays "
    "on this computer: the picture, the photos in the gallery folder, and the numbers made of them."
)

_REGISTERING = """<h3>Registering people</h3>
<ol>
<li>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the one
that is meant.</li>
<li>Or click on a face in the live picture and say who it is.</li>
<li>Or let the camera take the pictures: <i>Tools, Register somebody from the camera</i> (Ctrl+E).</li>
<li>Or put it into the gallery folder: <i>Full Name.jpg</i>, or several in a folder <i>Full Name</i>.</li>
</ol>
<p>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows
one face from the front, sharp, well lit, at least 100 pixels wide.</p>
<p>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in
the window can be taken back until you delete it from <i>.rollcall/removed</i> in that folder.</p>
<p>Photos that cannot be used are listed under the people, each with its reason.</p>"""

_KEYS = """<h3>Keys</h3>
<table cellpadding="4">
<tr><td><b>Space</b></td><td>hold the picture, go on</td></tr>
<tr><td><b>Left, Right</b></td><td>stricter, looser by one step</td></tr>
<tr><td><b>M</b></td><td>mirror</td></tr>
<tr><td><b>F11</b></td><td>fill the screen; Esc leaves</td></tr>
<tr><td><b>C</b></td><td>correct a face; again for the next one</td></tr>
<tr><td><b>Ctrl+Z</b></td><td>take back what was done to the gallery</td></tr>
<tr><td><b>Ctrl+V</b></td><td>register somebody from a picture on the clipboard</td></tr>
<tr><td><b>F2, Del</b></td><td>rename, remove the person picked in the list</td></tr>
<tr><td><b>Ctrl+O</b></td><td>open a video file</td></tr>
<tr><td><b>Ctrl+P</b></td><td>show or hide the people</td></tr>
<tr><td><b>Ctrl+T</b></td><td>show or hide what the threshold means</td></tr>
<tr><td><b>Ctrl+I</b></td><td>look at still pictures</td></tr>
<tr><td><b>Ctrl+F</b></td><td>sort a folder of faces by person</td></tr>
<tr><td><b>Ctrl+K</b></td><td>who do they look like? A game</td></tr>
<tr><td><b>Ctrl+Shift+T</b></td><td>train recognition</td></tr>
<tr><td><b>Ctrl+E</b></td><td>register somebody from the camera</td></tr>
<tr><td><b>Ctrl+L</b></td><td>look at the sightings</td></tr>
<tr><td><b>Ctrl+U</b></td><td>look at the strangers</td></tr>
<tr><td><b>Ctrl+G</b></td><td>check the gallery</td></tr>
<tr><td><b>Ctrl+Q</b></td><td>leave</td></tr>
<tr><td><b>F1</b></td><td>how to register people</td></tr>
</table>"""


def show_about(window: QWidget, sends_to: str = "") -> None:
    """``sends_to`` as of the snapshot: the host that hears of arrivals, or empty."""
    privacy = _SENT.format(html.escape(sends_to)) if sends_to else _STAYS
    _show(window, "About Rollcall", _ABOUT.format(privacy=privacy))


def show_registering(window: QWidget) -> None:
    _show(window, "Registering people", _REGISTERING)


def show_keys(window: QWidget) -> None:
    _show(window, "Keys", _KEYS)


def _show(window: QWidget, title: str, text: str) -> None:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
