#!/usr/bin/env bash
# deepface's thresholds of three metrics that order all pairs alike decide differently, by up to half of their range.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check deepface==0.0.103 numpy==2.4.6 \
    opencv-python-headless==4.14.0.94 werkzeug==3.1.9  # which it imports and does not ask for
cd "$folder"
DEEPFACE_HOME="$folder" "$python" - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
from deepface.config.threshold import thresholds
from deepface.modules.verification import find_confidence, find_distance, find_threshold

print("deepface", version("deepface"))
METRICS = ("cosine", "euclidean_l2", "angular")
first = np.zeros(512)
first[0] = 1.0


def turned(cosine):
    """An embedding at this cosine distance from ``first``; all three metrics are functions of it, and rise with it."""
    other = np.zeros(512)
    other[:2] = 1 - cosine, np.sqrt(1 - (1 - cosine) ** 2)
    return other


def decided(model, cosine):
    return {each: bool(find_distance(first, turned(cosine), each) <= find_threshold(model, each)) for each in METRICS}


print("largest cosine distance that is still the same person, by metric:")
limits = {}
for model in thresholds:
    steps = np.linspace(0, 1, 2001)[1:]
    answers = [decided(model, each) for each in steps]
    limits[model] = {metric: round(float(steps[sum(each[metric] for each in answers) - 1]), 3) for metric in METRICS}
    print(f"  {model:13}", *(f"{metric} {limit:5.3f}" for metric, limit in limits[model].items()))
random = np.random.default_rng(0)
strangers = random.normal(size=(2, 20_000, 512))
strangers /= np.linalg.norm(strangers, axis=2, keepdims=True)
distances = 1 - np.sum(strangers[0] * strangers[1], axis=1)
passed = {metric: int(np.sum(distances <= limits["Buffalo_L"][metric])) for metric in METRICS}
print(f"Buffalo_L, 20,000 pairs of directions that have nothing in common, taken for the same person: {passed}")
for metric in METRICS:
    distance = float(find_distance(first, turned(0.5), metric))
    verified = distance <= find_threshold("Facenet512", metric)
    print(f"Facenet512, cosine distance 0.5, {metric}: verified {verified}, confidence {find_confidence(distance, 'Facenet512', verified, metric)}")
print("Expected: one decision; for one pair of embeddings the metrics say the same in other units, so the choice is a matter")
print("of taste. Seen: the tuned thresholds are far apart. Facenet512 takes pairs for one person from 0.30 to 0.55 by two")
print("metrics and not by the default; Buffalo_L by angle up to 0.84, where faces of different people begin. Error rates that")
print("were measured with one metric say nothing of another. Take cosine, and find a threshold on pictures of your own.")
wrong = limits["Facenet512"]["angular"] > 0.5 > limits["Facenet512"]["cosine"] + 0.15 and limits["Buffalo_L"]["angular"] > 0.8
sys.exit(0 if wrong and passed["angular"] and not passed["cosine"] and limits["DeepFace"]["angular"] < 0.1 else 1)
PYTHON
