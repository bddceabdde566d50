"""Another package's way with the frames of the benchmark, in the Python that it is installed in.

Run as a script by that Python, which need not have anything of ours: ``peer_process.py PACKAGE FRAMES.npy SECONDS``.
The answer is the last line on standard output, as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

_WARM_UP = 3


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
    import numpy as np

    def encode(frame: Any) -> int:
        rgb = np.ascontiguousarray(frame[:, :, ::-1])
        return len(face_recognition.face_encodings(rgb, face_recognition.face_locations(rgb)))

    return "HOG + ResNet", encode


PEERS: dict[str, Callable[[], tuple[str, Callable[[Any], int]]]] = {
    "insightface": _insightface,
    "deepface": _deepface,
    "face_recognition": _face_recognition,
}


def main(package: str, frames_file: str, seconds: float) -> dict[str, Any]:
    import numpy as np

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


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], float(sys.argv[3]))))
