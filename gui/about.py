"""Texts of the Help menu."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_ABOUT = """<h3>Rollcall</h3>
<p>Names the people you have registered, on a live picture.</p>
<p><b>Privacy.</b> {privacy} The internet is used only when you ask for a network's weights to be
downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</p>
<p><b>A name is a guess.</b> It says that a face is near somebody's photos, not that it is them. Do not let anything
important depend on it.</p>
<p><b>Licences.</b> Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT.
SFace: Apache 2.0. keras-vggface: MIT; its weights were trained on VGGFace and VGGFace2, published for
research.</p>"""

_STAYS = (
    "Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed "
    "from them. Nothing is sent anywhere."
)
_SENT = (
    "Arrivals are sent to {}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays "
    "on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them."
)

_REGISTERING = """<h3>Registering people</h3>
<ol>
<li>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right
one.</li>
<li>Or click on a face in the live picture and say who it is.</li>
<li>Or let the camera take the pictures: <i>Tools, Register somebody from the camera</i> (Ctrl+E).</li>
<li>Or put it into the gallery folder: <i>Full Name.jpg</i>, or several in a folder <i>Full Name</i>.</li>
</ol>
<p>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows
one face from the front, sharp, well lit, at least 100 pixels wide.</p>
<p>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in
the window can be restored until you delete it from <i>.rollcall/removed</i> in that folder.</p>
<p>Photos that cannot be used are listed under the people, each with its reason.</p>"""

_KEYS = (
    ("Space", "pause the picture, or go on"),
    ("Left, Right", "threshold stricter, looser by one step"),
    ("M", "mirror"),
    ("F11", "full screen; Esc leaves it"),
    ("C", "correct a face; again for the next one"),
    ("Ctrl+Z", "undo the last change to the gallery"),
    ("Ctrl+V", "register somebody from a picture on the clipboard"),
    ("F2, Del", "rename, remove the person selected in the list"),
    ("Ctrl+O", "open a video file"),
    ("Ctrl+P", "show or hide the people"),
    ("Ctrl+T", "show or hide what the threshold means"),
    ("Ctrl+I", "who is on still pictures"),
    ("Ctrl+F", "sort a folder of faces by person"),
    ("Ctrl+K", "who do they look like? A game"),
    ("Ctrl+Shift+T", "train recognition"),
    ("Ctrl+E", "register somebody from the camera"),
    ("Ctrl+L", "sightings"),
    ("Ctrl+U", "strangers"),
    ("Ctrl+G", "check the gallery"),
    ("Ctrl+Q", "quit"),
    ("F1", "how to register people"),
)


def show_about(window: QWidget, webhook_host: str = "") -> None:
    """``webhook_host``: host that arrivals are sent to, or empty."""
    privacy = _SENT.format(html.escape(webhook_host)) if webhook_host else _STAYS
    _show(window, "About Rollcall", _ABOUT.format(privacy=privacy))


def show_registering(window: QWidget) -> None:
    _show(window, "Registering people", _REGISTERING)


def show_keys(window: QWidget) -> None:
    rows = "".join(f"<tr><td><b>{key}</b></td><td>{meaning}</td></tr>" for key, meaning in _KEYS)
    _show(window, "Keys", f'<h3>Keys</h3><table cellpadding="4">{rows}</table>')


def _show(window: QWidget, title: str, text: str) -> None:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
