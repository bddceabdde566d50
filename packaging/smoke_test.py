"""Tries the bundle as a user without Python would: ``smoke_test.py [FOLDER]``, by default dist/Rollcall.

A copy in a folder with a space and letters beyond ASCII, which cannot be written to, is started with a new home and
without Python on PATH. Exits 0 where everything is as it should be, else 1 with what is not.
"""

from __future__ import annotations

import ast
import base64
import contextlib
import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = "Documents"
_TIMEOUT = 180
COMMANDS = (
    *("live", "serve", "identify", "embed", "cluster", "lookalike", "prepare", "gallery", "privacy", "models"),
    *("calibrate", "train", "evaluate", "cameras", "settings", "benchmark"),
)
ROOMS = "commands", "gui", "services", "realtime", "learning", "storage", "recognition"
LEFT_OUT = {
    *("tensorflow", "keras", "tf_keras", "keras_vggface", "keras_applications", "h5py", "sklearn", "matplotlib"),
    *("mtcnn", "onnx", "usearch", "deepface", "face_recognition", "insightface"),
}
"""See recognition/inference/optional_packages.py; the last are for `benchmark`, which asks whether they are there."""
PLAIN_HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9j"
    "AAAAAERAAAEAAQAAAAABegABAAAAAAAAADcAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA1mlw"
    "cnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AA"
    "AAMAkAAAAwAAAwAeoCCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAA"
    "AABAAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAAD9tZGF0AAAAMygBrwtg+sg1iOfO4fNTFlB2jTz8qeW2"
    "mBEykZg6fErHSXUlBkgWXHTYgpgImt7NptnUZA=="
)
"""64 x 64 pixels without a face."""


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
    status, printed, errors = ended(place, home, *arguments)
    assert status == 0, f"status {status} of {' '.join(arguments)}: {errors[-600:]}"
    return printed


def ended(place: Path, home: Path, *arguments: str) -> tuple[int, str, str]:
    """Status, standard output and errors of the bundle."""
    process = start(place, home, *arguments)
    try:
        printed, errors = process.communicate(timeout=_TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return process.returncode, printed.decode("utf-8"), errors.decode("utf-8", "replace")


def start(place: Path, home: Path, *arguments: str) -> subprocess.Popen[bytes]:
    program = place / ("rollcall.exe" if sys.platform == "win32" else "rollcall")
    kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP", "TMP") if key in os.environ}
    own = {"HOME": str(home), "USERPROFILE": str(home), "PATH": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [str(program), *arguments],
        env={**kept, **own, "LANG": "C.UTF-8"},
        cwd=home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def version(place: Path, home: Path) -> None:
    text = (ROOT / "services" / "program.py").read_text(encoding="utf-8")
    assert f'"{run(place, home, "--version").removeprefix("rollcall ").strip()}"' in text


def licences_are_there(place: Path, home: Path) -> None:  # noqa: ARG001
    for package in ("pyside6-essentials", "psycopg", "av", "opencv-python-headless", "scipy", "pillow"):
        assert (place / "licenses" / package / "METADATA").is_file(), package
    text = (place / "licenses" / "opencv-python-headless" / "LICENSE-3RD-PARTY.txt").read_text(encoding="utf-8")
    for version in ("Version 2.1, February 1999", "Version 3, 29 June 2007"):  # the LGPL: of FFmpeg, and of Qt
        assert version in text, version


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


def linear_algebra_is_right(place: Path, home: Path) -> None:
    """With the libraries that ``slimming.py`` put in the place of others."""
    run_code(place, home, (ROOT / "packaging" / "check_numpy.py").read_text(encoding="utf-8"))


def run_code(place: Path, home: Path, code: str) -> None:
    file = home / "code.py"
    file.write_text(code, encoding="utf-8")
    run(place, home, "-m", "timeit", "-n", "1", "-r", "1", f"import runpy; runpy.run_path({str(file)!r})")


def every_import_succeeds(place: Path, home: Path) -> None:
    """Of the program's modules, and of what they import when they need it."""
    names: set[str] = set()
    for room in ROOMS:
        for file in (ROOT / room).rglob("*.py"):
            names.add(".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
            for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(each, ast.Import):
                    names.update(alias.name for alias in each.names)
                elif isinstance(each, ast.ImportFrom) and not each.level:
                    names.add(each.module or "")
    left_out = {*LEFT_OUT, *sys.stdlib_module_names}
    wanted = sorted(each for each in names if each.partition(".")[0] not in left_out)
    run_code(place, home, f"import importlib\nfor each in {wanted}:\n    importlib.import_module(each)\n")


def models_and_gallery_are_checked(place: Path, home: Path) -> None:
    assert "sface" in run(place, home, "models")
    assert "Eileen Collins" in run(place, home, "gallery", "list")
    run(place, home, "gallery", "check", "--embedder", "sface")


def server_answers(place: Path, home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = start(place, home, "serve", "--port", str(port), "--source", "demo", "--embedder", "sface")
    try:
        deadline = time.monotonic() + _TIMEOUT
        while True:
            assert server.poll() is None, f"the server ended with status {server.returncode}"
            with contextlib.suppress(OSError), urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
                assert answer.status == 200, answer.status
                break
            assert time.monotonic() < deadline, "the server does not answer"
            time.sleep(0.2)
    finally:
        server.terminate()
        server.wait(_TIMEOUT)


def a_shared_gallery_looks_for_its_server(place: Path, home: Path) -> None:
    """psycopg is there with its libraries: it is the server that does not answer."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = home / "shared.yaml"
    text = next(place.rglob("config.yaml")).read_text(encoding="utf-8")
    line = next(each for each in text.splitlines() if each.strip().startswith("database:"))
    address = f"postgresql://desk@127.0.0.1:{port}/rollcall?sslmode=disable"
    config.write_text(text.replace(line, f"{line.partition('database:')[0]}database: {address}"), encoding="utf-8")
    status, *said_parts = ended(place, home, "gallery", "server", "status", "--config", str(config))
    said = "".join(said_parts)
    assert status == 1, said
    assert "package" not in said, said
    assert "it does not answer" in said, said


def every_command_has_its_help(place: Path, home: Path) -> None:
    for command in COMMANDS:
        assert "usage: " in run(place, home, command, "--help"), command


def pictures_of_phones_are_read(place: Path, home: Path) -> None:
    """HEIC, which nothing here can write, and AVIF."""
    from PIL import Image

    (home / "plain.heic").write_bytes(base64.b64decode(PLAIN_HEIC))
    assert "no face" in run(place, home, "identify", str(home / "plain.heic"), "--embedder", "sface")
    with Image.open(next(place.rglob("astronaut.png"))) as portrait:
        portrait.save(home / "portrait.avif")
    assert "Eileen Collins" in run(place, home, "identify", str(home / "portrait.avif"), "--embedder", "sface")


def sightings_are_exported(place: Path, home: Path) -> None:
    run(place, home, "gallery", "sightings", "--add", "Eileen Collins")
    for ending in ("csv", "xlsx"):
        run(place, home, "gallery", "sightings", "--export", str(home / f"seen.{ending}"))
    with zipfile.ZipFile(home / "seen.xlsx") as table:
        assert any(b"Eileen Collins" in table.read(each) for each in table.namelist())


def figures_and_groups_are_made(place: Path, home: Path) -> None:
    """What is imported late: of SciPy sparse matrices and special functions."""
    people = home / "people"
    for name, picture in (("Eileen Collins", "astronaut.png"), ("Grace Hopper", "grace_hopper.jpg")):
        (people / name).mkdir(parents=True)
        for number in range(3):
            shutil.copyfile(next(place.rglob(picture)), people / name / f"{number}{Path(picture).suffix}")
    run(place, home, "prepare", str(people), "--out", str(home / "data"), "--augment", "3", "--split", "1,0,0")
    pictures = home / "data" / "train"
    for method in ("whispers", "dbscan"):
        options = "--embedder", "sface", "--method", method, "--truth", "by-folder", "--json"
        found = json.loads(run(place, home, "cluster", str(pictures), "--out", str(home / method), *options))
        assert len(found["clusters"]) == 2, found["clusters"]
        assert list(found["scores"]) in (["whispers", "dbscan"], ["dbscan", "whispers"]), found["scores"]
        assert (home / method / "overview.png").stat().st_size > 1000
    page = home / "evaluation.html"
    run(place, home, "evaluate", "--data", str(pictures), "--embedder", "sface", "--html", str(page))
    text = page.read_text(encoding="utf-8")
    assert "EER" in text
    assert "Plots need the package matplotlib, which is not installed. This application comes without them" in text
    for number, picture in enumerate(sorted(pictures.rglob("*.jpg"))):  # a threshold takes five people or more
        (home / "many" / f"Person {number}").mkdir(parents=True)
        shutil.copyfile(picture, home / "many" / f"Person {number}" / "0.jpg")
    found = run(place, home, "calibrate", "--gallery", str(home / "many"), "--embedder", "sface", "--dry-run", "--json")
    assert json.loads(found)["people"] == 8, found


def what_is_left_out_is_said(place: Path, home: Path) -> None:
    people = str(home / "people")
    for package, arguments in (
        ("scikit-learn", ("cluster", people, "--method", "hdbscan")),
        ("scikit-learn", ("train", "head", people, "--unknown", "none")),
        ("tensorflow", ("train", "head", people, "--preset", "dense", "--unknown", "none")),
    ):
        status, _, said = ended(place, home, *arguments)
        assert status == 3, f"{arguments}: {status} {said}"
        assert package in said, said
        assert "This application comes without them: install Rollcall into a Python environment" in said, said
        assert "Traceback" not in said, said


CHECKS = (
    version,
    licences_are_there,
    demo_has_a_name,
    window_is_drawn,
    gallery_is_in_the_documents,
    every_detector_runs,
    video_is_written_and_read,
    modules_run_as_in_python,
    every_import_succeeds,
    linear_algebra_is_right,
    models_and_gallery_are_checked,
    every_command_has_its_help,
    pictures_of_phones_are_read,
    sightings_are_exported,
    server_answers,
    a_shared_gallery_looks_for_its_server,
    figures_and_groups_are_made,
    what_is_left_out_is_said,
)

if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
