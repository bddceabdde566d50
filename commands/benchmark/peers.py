"""Measures other face recognition packages and Rollcall in turn, on the same frames.

None of them is a dependency: they are measured in a Python that has them, which need not have anything of ours. It runs
this file as a script: ``peers.py PACKAGE FRAMES.npy SECONDS``. The result is the last line on standard output, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

_TIMEOUT = 240.0
_LONGEST_REASON = 120


_WARM_UP = 3
ROUNDS = 3


def _insightface() -> tuple[str, Callable[[Any], int]]:
    from insightface.app import FaceAnalysis

    app = FaceAnalysis(
        name="buffalo_s", allowed_modules=["detection", "recognition"], providers=["CPUExecutionProvider"]
    )
    app.prepare(ctx_id=-1, det_size=(640, 640))
    return "SCRFD-500M + MobileFaceNet", lambda frame: len(app.get(frame))


def _deepface() -> tuple[str, Callable[[Any], int]]:
    from deepface import DeepFace

    def represent(frame: Any) -> int:
        return len(
            DeepFace.represent(frame, model_name="SFace", detector_backend="yunet", enforce_detection=False, align=True)
        )

    return "YuNet + SFace", represent


def _face_recognition() -> tuple[str, Callable[[Any], int]]:
    import face_recognition

    def encode(frame: Any) -> int:
        rgb = np.ascontiguousarray(frame[:, :, ::-1])
        return len(face_recognition.face_encodings(rgb, face_recognition.face_locations(rgb)))

    return "HOG + ResNet", encode


PEERS: dict[str, Callable[[], tuple[str, Callable[[Any], int]]]] = {
    "insightface": _insightface,
    "deepface": _deepface,
    "face_recognition": _face_recognition,
}


def measure_here(package: str, frames_file: str, seconds: float) -> dict[str, Any]:
    frames = np.load(frames_file)
    what, analyse = PEERS[package]()
    for number in range(_WARM_UP):
        analyse(frames[number % len(frames)])
    began, count, faces = time.perf_counter(), 0, 0
    while count < _WARM_UP or time.perf_counter() - began < seconds:
        faces += analyse(frames[count % len(frames)])
        count += 1
    taken = time.perf_counter() - began
    return {"what": what, "frames_per_second": round(count / taken, 2), "faces_per_frame": round(faces / count, 2)}


def measure(python: Path, frames: Path, seconds: float, ours: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Results by package; ``skipped`` gives the reason where one is missing or failed.

    python: the interpreter the packages are installed in.
    frames: an npy file of (N, H, W, 3) uint8 BGR.
    ours: analyses the same frames. It runs before and after each package, and the package is compared with the mean.

    Every package is measured ``ROUNDS`` times, in turn; medians, and the ratios from the smallest to the largest.
    """
    answers: dict[str, list[dict[str, Any]]] = {package: [] for package in PEERS}
    skipped: dict[str, dict[str, Any]] = {}
    before = ours()
    for _ in range(ROUNDS):
        for package in PEERS:
            if package in skipped:
                continue
            answer = _answer(python, package, frames, seconds)
            if "skipped" in answer:
                skipped[package] = answer
                continue
            after = ours()
            rate = (before["frames_per_second"] + after["frames_per_second"]) / 2
            ratio = rate / answer["frames_per_second"]
            answers[package].append({**answer, "ours": rate, "ratio": ratio, "our_faces": after["faces_per_frame"]})
            before = after
    return {package: skipped.get(package) or _summary(rounds) for package, rounds in answers.items()}


def _summary(rounds: Sequence[dict[str, Any]]) -> dict[str, Any]:
    ratios = sorted(each["ratio"] for each in rounds)
    return {
        "what": rounds[-1]["what"],
        "frames_per_second": round(median(each["frames_per_second"] for each in rounds), 2),
        "faces_per_frame": rounds[-1]["faces_per_frame"],
        "ours": round(median(each["ours"] for each in rounds), 2),
        "ours_faces_per_frame": rounds[-1]["our_faces"],
        "times_as_quick": round(median(ratios), 2),
        "times_as_quick_spread": [round(ratios[0], 2), round(ratios[-1], 2)],
        "rounds": len(rounds),
    }


def _answer(python: Path, package: str, frames: Path, seconds: float) -> dict[str, Any]:
    command = [str(python), __file__, package, str(frames), str(seconds)]
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


if __name__ == "__main__":
    print(json.dumps(measure_here(sys.argv[1], sys.argv[2], float(sys.argv[3]))))
