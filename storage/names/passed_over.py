"""What is no picture of anybody, wherever it lies: hidden and temporary files, and folders of systems."""

from __future__ import annotations

_SYSTEM_FOLDERS = frozenset((
    # Synology, QNAP, NetApp and Asustor: thumbnails, bins, snapshots
    "@eadir", "#recycle", "#snapshot", "@tmp", "@recycle", "@recently-snapshot", "@__thumb", "@sharebin", "@sharesnap",
    "@synologydrive", "@synologycloudsync", "@database", "@appstore", "~snapshot", "_recycle", "recyclebin",
    "@transcode",
    # Windows
    "$recycle.bin", "recycler", "recycled", "system volume information", "$windows.~bt", "$windows.~ws", "$extend",
    # macOS, and what it leaves on other disks and in archives
    "__macosx", "network trash folder", "temporary items", "resource.frk", "thevolumesettingsfolder", "desktop db",
    # Linux
    "lost+found",
    # Programs that keep files equal: older versions, what was deleted, what is on its way
    "files_trashbin", "files_versions", "_gsdata_", "$tresorit", "dropbox.cache", "owncloudsync", "onedrivetemp",
    "google drive trash",
))  # fmt: skip
"""In lower case. Names with a dot in front, as .Trash-1000, .stversions, .sync or .@__thumb, are hidden anyway."""

_SYSTEM_PREFIXES = ("@gmt-", "found.0", "$recycle")
"""Earlier states of a Windows share, what Windows' repair of a disk found, and bins of another spelling."""


def is_ignored(name: str) -> bool:
    """Hidden files, and temporary files of other programs."""
    return name.startswith((".", "~$")) or name.endswith("~")


def is_system_folder(name: str) -> bool:
    """Whether a folder of this name is no folder of pictures: bins, snapshots, thumbnails and the like."""
    name = name.lower().rstrip(" ")
    return is_ignored(name) or name in _SYSTEM_FOLDERS or name.startswith(_SYSTEM_PREFIXES)
