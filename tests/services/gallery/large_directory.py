"""How long ``gallery import --directory`` takes for an LDIF of many people, and how much memory; whole and killed.

    python -m tests.services.gallery.large_directory --people 2000

Writes portraits of about 100 kB, imports them in a process of its own, then again into another gallery with a kill in
the middle, and checks that both galleries hold everybody. Prints JSON. POSIX only.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from commands.benchmark.enrolment import portrait

_MAIN = Path(__file__).parents[3] / "main.py"
_SIDE, _QUALITY = 480, 95


def write_ldif(file: Path, people: int) -> float:
    """Returns the mean size of a photo in kB."""
    rng = np.random.default_rng(1)
    face = cv2.resize(portrait(), (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    total = 0
    with file.open("wb") as ldif:
        ldif.write(b"version: 1\n\n")
        for number in range(people):
            noise = rng.integers(-4, 5, (_SIDE, _SIDE, 1), dtype=np.int16)
            image = np.clip(face * rng.uniform(0.85, 1.1) + noise, 0, 255).astype(np.uint8)
            content = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes()
            total += len(content)
            text = b"jpegPhoto:: " + base64.b64encode(content)
            head = (
                f"dn: uid=u{number:05},ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\n"
                f"employeeNumber: {number:05}\ncn: Person {number:05}\nsn: {number:05}\n"
            )
            ldif.write(head.encode())
            ldif.write(text[:76] + b"".join(b"\n " + text[at : at + 75] for at in range(76, len(text), 75)) + b"\n\n")
    return total / people / 1000


def run(gallery: Path, ldif: Path, home: Path, *, kill_at: int = 0) -> dict[str, Any]:
    """Of one import, killed once ``kill_at`` people are there: seconds, those of all processors, peak memory in MB."""
    words = [sys.executable, str(_MAIN), "--gallery", str(gallery), "gallery", "import", "--directory", str(ldif)]
    began = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([*words, "--json"], stdout=output, stderr=subprocess.DEVNULL, env=_environment(home))
        while kill_at and process.poll() is None:
            if gallery.is_dir() and sum(1 for each in os.scandir(gallery) if each.is_dir()) > kill_at:
                process.send_signal(signal.SIGKILL)
                break
            time.sleep(0.05)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - began
        output.seek(0)
        text = output.read()
    return {
        "seconds": round(seconds, 1),
        "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 1),
        "peak_mb": round(usage.ru_maxrss / 1024),
        "status": process.returncode,
        "counts": json.loads(text)["counts"] if process.returncode == 0 else {},
    }


def _environment(home: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(home)}


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=2000)
    arguments = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="rollcall-directory-") as name:
        folder = Path(name)
        ldif, home = folder / "people.ldif", folder / "home"
        home.mkdir()
        size = write_ldif(ldif, arguments.people)
        load = os.getloadavg()[0]
        whole = run(folder / "whole", ldif, home)
        killed = run(folder / "killed", ldif, home, kill_at=arguments.people // 2)
        rest = run(folder / "killed", ldif, home)
        again = run(folder / "killed", ldif, home)
    result = {
        "people": arguments.people,
        "photo_kb": round(size, 1),
        "load": [round(load, 1), round(os.getloadavg()[0], 1)],
        "cpus": os.cpu_count(),
        "whole": whole,
        "killed": killed,
        "continued": rest,
        "again": again,
    }
    print(json.dumps(result, indent=1))
    is_whole = whole["counts"].get("new") == arguments.people and again["counts"].get("same") == arguments.people
    return 0 if is_whole else 1


if __name__ == "__main__":
    raise SystemExit(main())
