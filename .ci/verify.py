#!/usr/bin/env python3
"""Runs the commands of VERIFY.md in a gallery of their own, and compares what they print with what stands there.

    python .ci/verify.py            1 where something differs
    python .ci/verify.py --write    puts what they print now into VERIFY.md
    python .ci/verify.py --tests    also runs the tests that VERIFY.md names

In VERIFY.md a block of ``sh`` is followed by a block of ``text`` with its output. Numbers of files, bytes and seconds,
times and folders differ from run to run and are written as <files>, <size>, <time> and <gallery>.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "VERIFY.md"
BLOCKS = re.compile(r"```sh\n(?P<command>.*?)```\n\n```text\n(?P<output>.*?)```", re.DOTALL)
TESTS = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_VARYING = (
    (re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?([.+]\d\d[\d:]*)*"), "<time>"),
    (re.compile(r"[\d,]+ files? \([\d.,]+ MB\)"), "<files> (<size>)"),
    (re.compile(r"\b\d+\.\d+ s\b"), "<seconds>"),
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--tests", action="store_true")
    wanted = parser.parse_args(arguments)
    text = FILE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        now = BLOCKS.sub(lambda found: _block(found["command"], output_of(found["command"], Path(folder))), text)
    if wanted.write:
        FILE.write_text(now, encoding="utf-8")
    differing = [] if wanted.write else _differences(text, now)
    for each in differing:
        print(each)
    status = int(bool(differing))
    if wanted.tests:
        named = [f"{file}::{test}" for file, test in TESTS.findall(text)]
        status |= subprocess.run([sys.executable, "-m", "pytest", "-q", *named], cwd=ROOT, check=False).returncode
    return status


def output_of(command: str, folder: Path) -> str:
    """What the lines of a shell print, in an environment with a gallery of two people; with $? where it is not 0."""
    gallery = folder / "gallery"
    if not gallery.exists():
        _make_people(gallery, folder)
    places = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    environment = (
        os.environ | places | {"GALLERY": str(gallery), "WORK": str(folder), "USER": "desk", "LOGNAME": "desk"}
    )
    environment["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), environment["PATH"]))
    script = f'rollcall() {{ python main.py "$@" --gallery "$GALLERY"; }}\n{command}'
    done = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=600
    )
    printed = done.stdout + (done.stderr if done.returncode else "")
    printed = printed.replace(str(gallery), "<gallery>").replace(str(folder), "<work>")
    for pattern, word in _VARYING:
        printed = pattern.sub(word, printed)
    return printed + (f"exit status {done.returncode}\n" if done.returncode else "")


def _make_people(gallery: Path, folder: Path) -> None:
    """Eileen Collins, from scikit-image; and a picture of hers to be recognised."""
    import cv2
    import skimage.data

    portrait = skimage.data.astronaut()[..., ::-1]
    (gallery / "Eileen Collins").mkdir(parents=True)
    cv2.imwrite(str(gallery / "Eileen Collins" / "1.jpg"), portrait)
    cv2.imwrite(str(folder / "seen.jpg"), cv2.convertScaleAbs(portrait[:400], alpha=0.9, beta=10))
    (folder / "strict.yaml").write_text("privacy:\n  require_consent: true\n", encoding="utf-8")


def _block(command: str, output: str) -> str:
    return f"```sh\n{command}```\n\n```text\n{output}```"


def _differences(before: str, now: str) -> list[str]:
    pairs = zip(BLOCKS.finditer(before), BLOCKS.finditer(now), strict=True)
    return [
        f"$ {old['command']}was:\n{old['output']}is:\n{new['output']}"
        for old, new in pairs
        if old["output"] != new["output"]
    ]


if __name__ == "__main__":
    sys.exit(main())
