"""Whether a window can be shown. Qt ends the process where it cannot connect to the screen, so it is tried before."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

_TIMEOUT = 3.0


def screen_problem(environment: Mapping[str, str] = os.environ, timeout: float = _TIMEOUT) -> str | None:
    """Why no window can be shown, as a sentence; None where one can. Only Linux is looked at."""
    if sys.platform != "linux":
        return None
    wanted = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wanted not in ("", "xcb", "wayland"):  # offscreen, vnc and others need no screen
        return None
    display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not display and not wayland and not wanted:
        return "There is no screen here"
    if wayland and wanted != "xcb" and _answers_wayland(wayland, environment.get("XDG_RUNTIME_DIR", ""), timeout):
        return None
    if wanted != "wayland" and _answers_x(display, timeout):
        return None
    return f"The screen '{display or wayland}' cannot be reached"


def _answers_wayland(name: str, folder: str, timeout: float) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout)
        try:
            connection.connect(str(Path(folder) / name))
        except (OSError, ValueError):
            return False
    return True


def _answers_x(display: str, timeout: float) -> bool:
    """Connects as Qt would, with its authentication. True also where that cannot be tried: Qt is to say why."""
    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    library.xcb_connection_has_error.argtypes = library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    answers: list[bool] = []

    def connect() -> None:
        connection = library.xcb_connect(os.fsencode(display) or None, None)
        answers.append(library.xcb_connection_has_error(connection) == 0)
        library.xcb_disconnect(connection)

    thread = threading.Thread(target=connect, name="screen", daemon=True)  # another computer may not answer for minutes
    thread.start()
    thread.join(timeout)
    return answers == [True]
