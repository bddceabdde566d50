"""Takes up what the settings window has written: at once where it can be, else by a window that is opened anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.live.control_strip import ControlStrip
from gui.widgets.theme import Appearance
from services.app_services import AppServices

if TYPE_CHECKING:
    from services.settings.page import Saved


def apply_saved(
    services: AppServices, appearance: Appearance, controls: ControlStrip, close: Callable[[], object], saved: Saved
) -> None:
    """The session has taken up its part already. ``close`` closes the main window."""
    if "window.theme" in saved.changed:
        appearance.choose(str(saved.changed["window.theme"]))
    if "window.mirror" in saved.changed:
        controls.set_camera_mirrored(saved.changed["window.mirror"] is True)
    if saved.reopening is not None and not services.writes_files:
        services.reopening = saved.reopening
        close()
