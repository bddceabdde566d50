"""What the mtcnn package itself finds. Run as a program, so that no test process imports TensorFlow.

mtcnn_oracle.py faces RESULT PICTURE...: writes for each picture rows of left, top, right, bottom, score, and the five x
and five y of the landmarks.
mtcnn_oracle.py networks RESULT INPUTS: for each array (N, H, W, 3) BGR 0..255 of an npz file, named after its network
and a number, as onet-3, writes what the package's Keras network gives, as onet-3-0, onet-3-1, ...
"""

from __future__ import annotations

import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import cv2
import numpy as np
from mtcnn import MTCNN, stages


def faces(pictures: list[str]) -> dict[str, np.ndarray]:
    package = MTCNN()
    rows = {}
    for index, picture in enumerate(pictures):
        rgb = cv2.cvtColor(cv2.imread(picture), cv2.COLOR_BGR2RGB)
        found = package.detect_faces(rgb, box_format="xyxy", output_type="numpy")
        rows[str(index)] = np.asarray(found, dtype=np.float64)[:, 1:]
    return rows


def networks(inputs: str) -> dict[str, np.ndarray]:
    made = {"pnet": stages.StagePNet, "rnet": stages.StageRNet, "onet": stages.StageONet}
    models = {name: stage().model for name, stage in made.items()}
    found: dict[str, np.ndarray] = {}
    for key, bgr in np.load(inputs).items():
        outputs = models[key.split("-")[0]]((bgr[..., ::-1].astype(np.float32) - 127.5) / 128)
        found |= {f"{key}-{number}": np.asarray(output) for number, output in enumerate(outputs)}
    return found


def main(mode: str, result: str, *names: str) -> None:
    found = faces(list(names)) if mode == "faces" else networks(*names)
    np.savez(result, **found)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(*sys.argv[1:])
