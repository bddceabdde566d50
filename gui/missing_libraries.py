"""Names the system library that Qt lacks, and the package with it. Imports nothing of Qt, which may not load."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable, Mapping

# library -> (Debian and Ubuntu, Fedora)
_PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib"),
}

# What each platform plugin of Qt 6 links to beyond Qt itself. Qt aborts the process when one of these is missing.
_PLUGIN_NEEDS = {
    "xcb": (
        "libX11.so.6 libX11-xcb.so.1 libxcb.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-util.so.1 "
        "libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-shm.so.0 "
        "libxcb-sync.so.1 libxcb-xfixes.so.0 libxcb-render.so.0 libxcb-shape.so.0 libxcb-xkb.so.1 "
        "libxkbcommon.so.0 libxkbcommon-x11.so.0"
    ),
    "wayland": "libwayland-client.so.0 libwayland-cursor.so.0 libxkbcommon.so.0",
}


def explain(error: ImportError) -> str:
    """A sentence about a failed import of PySide6: the missing library and its package, or what else to do."""
    found = re.search(r"(lib[\w.+-]+\.so(?:\.\d+)*)", str(error))
    if found is not None and "cannot open shared object file" in str(error):
        return explain_library(found.group(1))
    if isinstance(error, ModuleNotFoundError):
        return (
            "The window needs PySide6, which is not installed: run pip install -r requirements.txt, or use --headless."
        )
    return f"The window cannot be shown because Qt does not load ({error}); use --headless to go on without it."


def explain_library(library: str) -> str:
    """A sentence with ``library`` and its package on Debian, Ubuntu and Fedora."""
    packages = _PACKAGES.get(library)
    if packages is None:
        return f"The window needs the system library {library}: install it, or use --headless."
    debian, fedora = packages
    return (
        f"The window needs the system library {library}: install it with 'sudo apt install {debian}' "
        f"(Debian, Ubuntu) or 'sudo dnf install {fedora}' (Fedora), or use --headless."
    )


def missing_library(platform: str | None = None) -> str | None:
    """A sentence about the first missing library that Qt needs on ``platform`` (xcb, wayland), or None.

    Called before Qt, which would abort the process. ``platform`` defaults to the one Qt would choose. Qt falls back
    from Wayland to X, so a library is reported only when none of the candidates can load.
    """
    if sys.platform != "linux":
        return None
    candidates = [platform] if platform else _platforms(os.environ)
    first_missing: str | None = None
    for candidate in candidates:
        missing = _first_missing(_PLUGIN_NEEDS.get(candidate, "").split())
        if missing is None:
            return None
        first_missing = first_missing or missing
    return explain_library(first_missing) if first_missing else None


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """Qt's candidates in order: from QT_QPA_PLATFORM, else by the display that is set."""
    requested = environment.get("QT_QPA_PLATFORM", "")
    if requested:
        return [each.split(":")[0] for each in requested.split(";")]
    candidates = ["wayland"] if environment.get("WAYLAND_DISPLAY") else []
    if environment.get("DISPLAY") or not candidates:
        candidates.append("xcb")
    return candidates


def _first_missing(libraries: Iterable[str]) -> str | None:
    for library in libraries:
        try:
            ctypes.CDLL(library)
        except OSError:
            return library
    return None
