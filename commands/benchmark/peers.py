"""The same frames by other face recognition packages and by Rollcall, in turn, in one run.

None of them is a dependency: they are measured where a Python that has them is named.
"""

from __future__ import annotations

import json
import subprocess
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

from commands.benchmark import peer_process

_TIMEOUT = 240.0
_LONGEST_REASON = 120


def measure(python: Path, frames: Path, seconds: float, ours: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """``python`` is the interpreter the packages are installed in, ``frames`` an npy file of (N, H, W, 3) uint8 BGR.

    ``ours`` analyses the same frames; it runs before and after each package, and the mean of both is what the package
    is held against, since what else the machine does changes. A package that is not there, or fails, says why.
    """
    result: dict[str, Any] = {}
    before = ours()
    for package in peer_process.PEERS:
        answer = _answer(python, package, frames, seconds)
        if "skipped" in answer:
            result[package] = answer
            continue
        after = ours()
        rate = (before["frames_per_second"] + after["frames_per_second"]) / 2
        result[package] = {
            **answer,
            "ours": round(rate, 2),
            "ours_faces_per_frame": after["faces_per_frame"],
            "times_as_quick": round(rate / answer["frames_per_second"], 2),
        }
        before = after
    return result


def _answer(python: Path, package: str, frames: Path, seconds: float) -> dict[str, Any]:
    command = [str(python), peer_process.__file__, package, str(frames), str(seconds)]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TIMEOUT, check=False)
    except OSError as error:
        return {"skipped": f"{python} could not be run: {error.strerror or error}"}
    except subprocess.TimeoutExpired:
        return {"skipped": f"it took longer than {_TIMEOUT:.0f} s"}
    lines = (done.stdout if done.returncode == 0 else done.stderr).decode("utf-8", "replace").strip().splitlines()
    last = lines[-1] if lines else f"it ended with status {done.returncode}"
    if done.returncode != 0:
        return {"skipped": textwrap.shorten(last, _LONGEST_REASON, placeholder=" …")}
    answer: dict[str, Any] = json.loads(last)
    return answer
