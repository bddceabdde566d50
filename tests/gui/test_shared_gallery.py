"""What the window says of a gallery that is shared on a server."""

from __future__ import annotations

from typing import Any

from gui.widgets.dialogs import TextDialog
from services.desks.link import LinkView
from tests.gui import scenes

AT = 1_793_620_800.0


class Link:
    """What runs beside a session, with this view."""

    name = "desks"

    def __init__(self, view: LinkView) -> None:
        self.view = view

    def start(self) -> None: ...

    def stop(self) -> bool:
        return True


def test_the_status_bar_says_since_when_the_server_is_away_and_how_much_waits(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    bar = window.figures
    link = Link(LinkView("db.example.org/rollcall"))
    window.live_notices._services.beside.append(link)

    def shown(view: LinkView) -> str:
        link.view = view
        window.refresh_picture()
        window.refresh_text()
        return str(bar.promise.text())

    assert shown(link.view) == "Shared with db.example.org/rollcall"
    assert "are on db.example.org/rollcall, too" in bar.promise.toolTip()
    away = shown(LinkView("db.example.org/rollcall", AT, 12))
    assert away.startswith("Server away since ")
    assert away.endswith(": 12 changes wait")
    assert "delivered when the server answers again" in bar.promise.toolTip()
    assert shown(LinkView("db.example.org/rollcall", is_reader=True)) == "Shared with db.example.org/rollcall"
    assert "what changes here stays here" in bar.promise.toolTip()
    next(each for each in window.actions() if each.text() == "&About Rollcall").trigger()
    box = window.findChildren(TextDialog)[-1]
    assert "shared on db.example.org/rollcall" in box.text
    assert "Nothing is sent anywhere" not in box.text
    box.close()
