"""Builds the bundle: dist/Rollcall, a folder that runs without Python, and an archive of it.

Run by ``make bundle`` in an environment that has requirements-light.txt and packaging/requirements.txt.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from importlib.metadata import distributions
from pathlib import Path

from slimming import slim

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK, DIST = ROOT / "build", ROOT / "dist"
BUNDLE = DIST / "Rollcall"
LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
BUILDERS = "pyinstaller", "altgraph", "setuptools", "wheel"
"""What builds the bundle and is not in it."""


def make_icons() -> None:
    """PNG, ICO and ICNS from the SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    picture = QImage(512, 512, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "gui" / "widgets" / "rollcall.svg")).render(painter)
    painter.end()
    WORK.mkdir(exist_ok=True)
    file = WORK / "rollcall.png"
    picture.save(str(file))
    with Image.open(file) as opened:
        opened.save(WORK / "rollcall.ico", sizes=[(size, size) for size in (16, 32, 48, 64, 128, 256)])
        opened.save(WORK / "rollcall.icns")
    del application


def strip_symbols() -> None:
    """Libraries come with symbols for debuggers: 56 MB. Those that wheels carry in folders of their own (NAME.libs, Qt)
    were edited after linking, and strip can break them: they stay as they are where they cannot be loaded then."""
    strip = shutil.which("strip")
    if strip is None or sys.platform != "linux":
        return
    for file in BUNDLE.rglob("*.so*"):
        if not file.is_file() or file.is_symlink():
            continue
        is_edited = any(part.endswith(".libs") or part == "Qt" for part in file.relative_to(BUNDLE).parts)
        before = file.read_bytes() if is_edited and loads(file) else None
        if is_edited and before is None:
            continue  # it cannot be tried
        subprocess.run([strip, "--strip-unneeded", str(file)], check=False, stderr=subprocess.DEVNULL)
        if before is not None and not loads(file):
            file.write_bytes(before)


def loads(library: Path) -> bool:
    """Whether the system can load it, tried in a process of its own."""
    code = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
    return subprocess.run([sys.executable, "-S", "-c", code, library], capture_output=True, check=False).returncode == 0


def add_desktop_files() -> None:
    shutil.copyfile(WORK / "rollcall.png", BUNDLE / "rollcall.png")
    shutil.copyfile(HERE / "rollcall.desktop", BUNDLE / "rollcall.desktop")
    shutil.copyfile(ROOT / "LICENSE", BUNDLE / "LICENSE")


def add_licences() -> None:
    """Those of every package, in licenses/PACKAGE, with its description: some have no other file that names one."""
    for each in distributions():
        if each.name.lower().startswith(BUILDERS):
            continue
        place = BUNDLE / "licenses" / re.sub(r"[-_.]+", "-", each.name.lower())
        place.mkdir(parents=True, exist_ok=True)
        (place / "METADATA").write_text((each.read_text("METADATA") or "").partition("\n\n")[0], "utf-8")
        for file in each.files or ():
            if file.parts[0].endswith(".dist-info") and LICENCE.match(file.name):
                target = place.joinpath(*(part for part in file.parts[1:] if part != "licenses"))
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file.locate(), target)


def pack() -> Path:
    """An AppImage where appimagetool is installed, else a tar.gz; elsewhere than on Linux a zip."""
    if sys.platform != "linux":
        system = "windows" if sys.platform == "win32" else "macos"
        return Path(shutil.make_archive(str(DIST / f"Rollcall-{system}"), "zip", DIST, "Rollcall"))
    tool = shutil.which("appimagetool")
    if tool is not None:
        start = BUNDLE / "AppRun"
        start.unlink(missing_ok=True)
        start.symlink_to("rollcall")
        packed = DIST / "Rollcall-x86_64.AppImage"
        subprocess.run([tool, str(BUNDLE), str(packed)], check=True)
        return packed
    packed = DIST / "Rollcall-linux.tar.gz"
    with tarfile.open(packed, "w:gz", compresslevel=6) as archive:
        archive.add(BUNDLE, "Rollcall")
    return packed


def size_mb(place: Path) -> float:
    files = [place] if place.is_file() else [each for each in place.rglob("*") if not each.is_symlink()]
    return sum(each.stat().st_size for each in files if each.is_file()) / 1e6


def main() -> None:
    began = time.monotonic()
    make_icons()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--workpath", str(WORK), "--distpath", str(DIST), str(HERE / "rollcall.spec")]
    subprocess.run(command, check=True, cwd=ROOT)
    strip_symbols()
    slim(BUNDLE / "_internal")
    add_desktop_files()
    add_licences()
    unpacked = size_mb(BUNDLE)
    packed = pack()
    print(f"{BUNDLE}: {unpacked:.0f} MB; {packed}: {size_mb(packed):.0f} MB; {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
