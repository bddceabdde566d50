"""Nothing is fetched from the internet before a person saw the licence and said yes."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.models.models_table import size_words
from services.page_interfaces import ModelRow


def offer_download(
    name: str, sentence: str, parent: QWidget, fetch: Callable[[str], None], row: ModelRow | None = None
) -> None:
    """Opens the question and returns; ``fetch`` is called with ``name`` when the answer is yes.

    ``row`` tells whose the weights are, where that is known.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Download a network")
    box.setText(f"Download the weights of {name}?")
    parts = [sentence, _facts(row) if row is not None else ""]
    parts.append("They are checked once they are here. Nothing about you or your gallery is sent.")
    box.setInformativeText("\n\n".join(part for part in parts if part))
    restricted = row is not None and row.commercial_use is not True
    download = box.addButton("Agree and download" if restricted else "Download", QMessageBox.ButtonRole.AcceptRole)
    decline = box.addButton("Not now", QMessageBox.ButtonRole.RejectRole)
    # Where terms are agreed to, Enter alone does not.
    box.setDefaultButton(decline if restricted else download)
    box.accepted.connect(lambda: fetch(name))
    box.open()


def _facts(row: ModelRow) -> str:
    use = {
        True: "Commercial use is allowed.",
        False: "Commercial use is not allowed.",
        None: "Whether they may be used commercially is not stated.",
    }[row.commercial_use]
    lines = [f"Licence: {row.licence}. {use}", f"From: {_publisher(row.origin)}", f"Size: {size_words(row.size)}"]
    return "\n".join(lines)


def _publisher(origin: str) -> str:
    """Of an address the host and whose pages they are there; anything else as it is."""
    parts = urlsplit(origin)
    if not parts.hostname:
        return origin or "not stated"
    return "/".join([parts.hostname, *parts.path.strip("/").split("/")[:-1][:2]])
