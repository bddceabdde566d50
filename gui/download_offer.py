"""Nothing is fetched from the internet before a person said yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def offer_download(name: str, sentence: str, parent: QWidget, fetch: Callable[[str], None]) -> None:
    """Opens the question and returns; ``fetch`` is called with ``name`` when the answer is yes."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Download a network")
    box.setText(f"Download the weights of {name}?")
    box.setInformativeText(
        f"{sentence}\n\nThey are fetched from their author's page on the internet and checked. "
        "Nothing about you or your gallery is sent."
    )
    download = box.addButton("Download", QMessageBox.ButtonRole.AcceptRole)
    box.addButton("Not now", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(download)
    box.accepted.connect(lambda: fetch(name))
    box.open()
