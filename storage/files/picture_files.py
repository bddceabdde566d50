"""Which files are pictures: by their endings, or by their content where the ending does not tell."""

from __future__ import annotations

import os
import re
from pathlib import Path

from recognition.errors import UsageError
from storage.names.passed_over import is_ignored, is_system_folder
from storage.sealing.files import open_file

# fmt: off
PICTURE_SUFFIXES = frozenset((
    ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".gif", ".webp", ".bmp", ".dib", ".tif", ".tiff",
    ".heic", ".heics", ".heif", ".heifs", ".hif", ".avif", ".avifs", ".jp2", ".j2k", ".jpx", ".jpf", ".jpc", ".j2c",
    ".ppm", ".pgm", ".pbm", ".pnm", ".tga", ".qoi", ".pcx", ".ico", ".psd", ".dds", ".sgi",
))
"""Lower case, with the dot."""

RAW_SUFFIXES = frozenset((
    ".arw", ".cr2", ".cr3", ".crw", ".dng", ".erf", ".gpr", ".iiq", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf",
    ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f", ".3fr",
))

_OTHER_PICTURES = {
    ".jxl": "JPEG XL", ".jxr": "JPEG XR", ".wdp": "JPEG XR", ".hdp": "JPEG XR", ".svg": "SVG", ".svgz": "SVG",
    ".eps": "EPS", ".ai": "Illustrator", ".exr": "OpenEXR", ".hdr": "Radiance HDR", ".xcf": "GIMP", ".kra": "Krita",
    ".psb": "large Photoshop", ".bpg": "BPG", ".flif": "FLIF", ".djvu": "DjVu", ".wmf": "WMF", ".emf": "EMF",
    ".icns": "Apple icon", ".pict": "PICT", ".pct": "PICT", ".afphoto": "Affinity", ".pxd": "Pixelmator",
    ".fits": "FITS", ".jls": "JPEG-LS", ".ras": "Sun raster", ".xpm": "XPM", ".xbm": "XBM", ".cur": "cursor",
}
"""Kinds of pictures that Rollcall does not read."""

_NO_PICTURES = frozenset((
    ".txt", ".md", ".rtf", ".log", ".csv", ".tsv", ".json", ".xml", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".conf",
    ".xmp", ".aae", ".thm", ".html", ".htm", ".css", ".js", ".py", ".sh", ".bat", ".cmd", ".exe", ".dll", ".so",
    ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".pages", ".numbers", ".key",
    ".zip", ".7z", ".rar", ".tar", ".gz", ".bz2", ".xz", ".iso", ".dmg", ".pkg", ".apk", ".db", ".sqlite", ".lnk",
    ".url", ".webloc", ".desktop", ".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv", ".3gp",
    ".mts", ".m2ts", ".ts", ".flv", ".mp3", ".m4a", ".wav", ".flac", ".ogg", ".aac", ".opus", ".npy", ".npz", ".pkl",
    ".h5", ".onnx", ".bak", ".old", ".eml", ".vcf", ".ics", ".ttf", ".otf",
))
"""Never looked into: among other things they may lie in a cloud, and would be fetched."""

_UNFINISHED = frozenset((
    ".part", ".partial", ".crdownload", ".tmp", ".temp", ".filepart", ".!ut", ".opdownload", ".aria2",
))
"""Downloads and copies in progress."""
# fmt: on

_LIKE_PICTURE_SUFFIX = re.compile(
    r"\.(?:jpe?g|jfif|png|gif|webp|bmp|tiff?|heic|heif|avif)(?:[^a-z0-9.][^.]*|\.\d{1,3}|\.(?:download|bin|file|image|dat))",
    re.IGNORECASE,
)
"""What websites and programs make of an ending: ``.jpg_large``, ``.jpg!d``, ``.jpeg?w=80``, ``.jpg.1``."""

_NEUTRAL_SUFFIXES = (
    ".download",
    ".bin",
    ".dat",
    ".file",
    ".image",
    ".img",
    ".unknown",
    ".asp",
    ".aspx",
    ".php",
    ".cgi",
)

_HEAD = 32
"""Bytes of a file from which its format is told."""


def split_name(name: str) -> tuple[str, str]:
    """Stem and ending of a picture's file name. What only looks like an ending belongs to the stem.

    ``J. R. Tolkien`` has none; ``Ada.jpg.png``, ``Ada.jpg_large`` and ``Ada.jpg.1`` are called Ada.
    """
    stem, suffix = os.path.splitext(name)
    if suffix.lower() in PICTURE_SUFFIXES or suffix.lower() in _NEUTRAL_SUFFIXES or suffix.lower() in _OTHER_PICTURES:
        inner, inside = os.path.splitext(stem)
        if inside.lower() in PICTURE_SUFFIXES and inner:
            return inner, name[len(inner) :]
        return stem, suffix
    found = None
    for found in _LIKE_PICTURE_SUFFIX.finditer(name):
        if found.end() == len(name) and found.start() > 0:
            return name[: found.start()], name[found.start() :]
    return name, ""


def is_picture_name(name: str) -> bool:
    """Whether the ending is that of a picture that Rollcall reads."""
    return os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES and not is_ignored(name)


def is_picture_file(path: Path) -> bool:
    """Whether a file is a picture that Rollcall reads, by its ending or else by its content."""
    name = path.name
    return not is_ignored(name) and (is_picture_name(name) or (needs_a_look(name) and format_of(path) == READABLE))


def other_picture_kind(name: str) -> str | None:
    """What kind of picture it is that Rollcall does not read, by its ending, or None. Raw files are not among them."""
    return _OTHER_PICTURES.get(os.path.splitext(name)[1].lower())


def needs_a_look(name: str) -> bool:
    """Whether only the content tells whether it is a picture."""
    suffix = os.path.splitext(name)[1].lower()
    known = (PICTURE_SUFFIXES, RAW_SUFFIXES, _OTHER_PICTURES, _NO_PICTURES, _UNFINISHED)
    return not any(suffix in each for each in known)


READABLE = "readable"
"""Of ``format_of``: a picture that Rollcall reads."""


def format_of(path: Path) -> str | None:
    """READABLE, the kind of a picture that Rollcall does not read, or None if the content is no picture.

    Only formats that begin with an unmistakable signature are told. Raises no error: what cannot be read is None.
    """
    try:
        with open_file(path) as file:
            head = file.read(_HEAD)
            size = file.seek(0, os.SEEK_END)
    except (OSError, ValueError):
        return None
    if head.startswith(_READABLE_HEADS) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return READABLE
    if head.startswith(b"BM") and int.from_bytes(head[2:6], "little") == size:
        return READABLE
    if head[4:8] == b"ftyp" and head[8:12] in _READABLE_BRANDS:
        return READABLE
    return next((kind for start, kind in _OTHER_HEADS if head.startswith(start)), None)


_READABLE_HEADS = (
    b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"8BPS\0\1", b"qoif", b"DDS ",
    b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51",
)  # fmt: skip
_READABLE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
_OTHER_HEADS = (
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
    (b"II\xbc", "JPEG XR"),
    (b"\x76\x2f\x31\x01", "OpenEXR"),
    (b"#?RADIANCE", "Radiance HDR"),
    (b"gimp xcf", "GIMP"),
    (b"8BPS\0\2", "large Photoshop"),
    (b"BPG\xfb", "BPG"),
    (b"FLIF", "FLIF"),
    (b"AT&TFORM", "DjVu"),
)


def pictures_under(root: Path) -> tuple[str, ...]:
    """Paths relative to ``root``, with forward slashes, of all pictures in it and its folders, in order."""
    found = []
    for parent, folders, names in os.walk(root):
        folders[:] = [each for each in folders if not is_system_folder(each)]
        paths = (Path(parent, name) for name in names)
        found += [path.relative_to(root).as_posix() for path in paths if is_picture_file(path)]
    return tuple(sorted(found))


def folder_pictures(folder: Path) -> tuple[str, ...]:
    """``pictures_under`` of a folder that is to be worked on. Raises UsageError where there is none."""
    found = pictures_under(folder)
    if not found:
        raise UsageError("There is no picture in {folder}. Choose a folder with photos.", folder=folder)
    return found
