"""What the mtcnn package itself finds. Run as a program, so that no test process imports TensorFlow.

mtcnn_oracle.py RESULT PICTURE...: writes for each picture rows of left, top, right, bottom, score, five x, five y.
"""

from __future__ import annotations

import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import cv2
import numpy as np
from mtcnn import MTCNN


def main(result: str, pictures: list[str]) -> None:
    package = MTCNN()
    rows = {}
    for index, picture in enumerate(pictures):
        rgb = cv2.cvtColor(cv2.imread(picture), cv2.COLOR_BGR2RGB)
        found = package.detect_faces(rgb, box_format="xyxy", output_type="numpy")
        rows[str(index)] = np.asarray(found, dtype=np.float64)[:, 1:]
    np.savez(result, **rows)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
