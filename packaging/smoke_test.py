"""Tries the bundle as a user without Python would: ``smoke_test.py [FOLDER]``, by default dist/Rollcall.

A copy in a folder with a space and letters beyond ASCII, which cannot be written to, is started with a new home and
without Python on PATH. Exits 0 where everything is as it should be, else 1 with what is not.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = "Documents"
_TIMEOUT = 180


def main() -> int:
    bundle = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "Rollcall"
    with tempfile.TemporaryDirectory(prefix="rollcall-bundle-") as folder:
        place = Path(folder) / "Größe und Ωmega" / "Rollcall"
        shutil.copytree(bundle, place, symlinks=True)
        set_writable(place, False)
        try:
            failed = [check.__name__ for check in CHECKS if not passes(check, place, Path(folder) / "home")]
        finally:
            set_writable(place, True)
    print(f"failed: {', '.join(failed)}" if failed else "The bundle works.")
    return 1 if failed else 0


def set_writable(folder: Path, writable: bool) -> None:
    for each in (folder, *folder.rglob("*")):
        if not each.is_symlink():
            mode = each.stat().st_mode
            each.chmod(mode | stat.S_IWUSR if writable else mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))


def passes(check: Callable[[Path, Path], None], place: Path, home: Path) -> bool:
    home.mkdir(exist_ok=True)
    began = time.monotonic()
    try:
        check(place, home)
    except (AssertionError, OSError, subprocess.SubprocessError) as error:
        print(f"{check.__name__}: {error}")
        return False
    print(f"{check.__name__}: passed in {time.monotonic() - began:.1f} s")
    return True


def run(place: Path, home: Path, *arguments: str) -> str:
    """The standard output of the bundle; AssertionError with the errors where it does not end with 0."""
    program = place / ("rollcall.exe" if sys.platform == "win32" else "rollcall")
    kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP", "TMP") if key in os.environ}
    own = {"HOME": str(home), "USERPROFILE": str(home), "PATH": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(program), *arguments],
        env={**kept, **own, "LANG": "C.UTF-8"},
        cwd=home,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=_TIMEOUT,
        check=False,
    )
    assert done.returncode == 0, f"status {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-600:]}"
    return done.stdout.decode("utf-8")


def version(place: Path, home: Path) -> None:
    text = (ROOT / "services" / "program.py").read_text(encoding="utf-8")
    assert f'"{run(place, home, "--version").removeprefix("rollcall ").strip()}"' in text


def demo_has_a_name(place: Path, home: Path) -> None:
    printed = run(place, home, "--headless", "--source", "demo", "--embedder", "sface", "--duration", "5")
    assert "Eileen Collins" in printed, printed


def window_is_drawn(place: Path, home: Path) -> None:
    from PIL import Image

    file = home / "window.png"
    run(place, home, "--source", "demo", "--embedder", "sface", "--duration", "1", "--screenshot", str(file))
    with Image.open(file) as opened:
        assert opened.width >= 1000
        assert len(opened.convert("RGB").getcolors(2**24) or ()) > 1000, "nothing is on the picture"


def gallery_is_in_the_documents(place: Path, home: Path) -> None:
    gallery = home / DOCUMENTS / "Rollcall" / "gallery"
    picture = next(place.rglob("astronaut.png"))
    run(place, home, "gallery", "add", "Eileen Collins", str(picture))
    assert [each.name for each in (gallery / "Eileen Collins").iterdir()], "the picture is not in the gallery"
    assert "Eileen Collins" in run(place, home, "identify", str(picture), "--embedder", "sface")


def every_detector_runs(place: Path, home: Path) -> None:
    picture = next(place.rglob("astronaut.png"))
    for detector in ("yunet", "mtcnn", "haar"):
        printed = run(place, home, "identify", str(picture), "--embedder", "sface", "--detector", detector)
        assert "Eileen Collins" in printed, f"{detector}: {printed}"


def video_is_written_and_read(place: Path, home: Path) -> None:
    clip = str(home / "clip é.mp4")
    options = "--embedder", "sface", "--duration", "3", "--pace", "fast"
    run(place, home, "--headless", "--source", "demo", "--record", clip, *options)
    assert "Eileen Collins" in run(place, home, "--headless", "--source", clip, *options)


def modules_run_as_in_python(place: Path, home: Path) -> None:
    assert run(place, home, "-m", "pip", "--version").startswith("pip ")


def figures_and_groups_are_made(place: Path, home: Path) -> None:
    """What is imported late: clustering needs scikit-learn and SciPy."""
    album = home / "album"
    album.mkdir()
    for number, name in enumerate(("astronaut", "coffee")):
        shutil.copyfile(next(place.rglob(f"{name}.png")), album / f"{number}.png")
    run(place, home, "cluster", str(album), "--embedder", "sface")


CHECKS = (
    version,
    demo_has_a_name,
    window_is_drawn,
    gallery_is_in_the_documents,
    every_detector_runs,
    video_is_written_and_read,
    modules_run_as_in_python,
    figures_and_groups_are_made,
)

if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
