"""Asks before a network is downloaded, with its licence: nothing is fetched from the internet without a yes."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtWidgets import QWidget

from gui.widgets.dialogs import confirm
from services.messages.formatting import size_text
from services.models.models import ModelStatus


def offer_download(
    name: str, reason: str, parent: QWidget, fetch: Callable[[str], None], model: ModelStatus | None = None
) -> None:
    """Opens the question and returns; calls ``fetch`` with ``name`` when the answer is yes.

    ``reason``: why it is asked, or empty. ``model``: licence and origin, where they are known.
    """
    parts = [reason, _facts(model) if model is not None else ""]
    parts.append("They are verified after the download. Nothing about you or your gallery is sent.")
    is_restricted = model is not None and model.file.commercial_use is not True
    confirm(
        parent,
        "Download a network",
        f"Download the weights of {name}?",
        "\n\n".join(filter(None, parts)),
        "Agree and download" if is_restricted else "Download",
        "Not now",
        lambda: fetch(name),
        destructive=False,
        default_yes=not is_restricted,  # terms are not agreed to by Enter alone
    )


def _facts(model: ModelStatus) -> str:
    use = {
        True: "Commercial use is allowed.",
        False: "Commercial use is not allowed.",
        None: "Whether they may be used commercially is not stated.",
    }[model.file.commercial_use]
    lines = (
        f"Licence: {model.file.licence}. {use}",
        f"From: {_publisher(model.origin)}",
        f"Size: {size_text(model.file.size)}",
    )
    return "\n".join(lines)


def _publisher(origin: str) -> str:
    """Host and first two parts of the path of an address; anything else unchanged."""
    parts = urlsplit(origin)
    if not parts.hostname:
        return origin or "not stated"
    return "/".join([parts.hostname, *parts.path.strip("/").split("/")[:-1][:2]])
