#!/usr/bin/env bash
# From scikit-learn's ROC curve of a good recognizer the threshold for a false accept rate is not to be had: it may accept all.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 scikit-learn==1.9.1
cd "$folder"
"$python" - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
from sklearn.metrics import det_curve, roc_auc_score, roc_curve

print("scikit-learn", version("scikit-learn"))
GENUINE, IMPOSTOR, TARGETS = 300, 100_000, (1e-4, 1e-3, 1e-2)
RECIPES = {  # as they stand in tutorials and evaluation scripts
    "the first point at the rate or above": lambda rates, thresholds, target: thresholds[np.argmax(rates >= target)],
    "the nearest point": lambda rates, thresholds, target: thresholds[np.argmin(np.abs(rates - target))],
    "interpolated": lambda rates, thresholds, target: np.interp(target, rates, thresholds),
}
found = {}
for name, mean in (("poor", 0.3), ("good", 0.7)):
    random = np.random.default_rng(0)
    scores = np.concatenate([random.normal(mean, 0.1, GENUINE), random.normal(0, 0.1, IMPOSTOR)])
    labels = np.repeat([1, 0], [GENUINE, IMPOSTOR])
    impostors = scores[labels == 0]
    for drop in (False, True):
        rates, _, thresholds = roc_curve(labels, scores, drop_intermediate=drop)
        print(f"{name} recognizer (AUC {roc_auc_score(labels, scores):.5f}), drop_intermediate={drop}: {len(rates)} points")
        for recipe, threshold_of in RECIPES.items():
            true = [float((impostors >= threshold_of(rates, thresholds, target)).mean()) for target in TARGETS]
            found[name, drop, recipe] = true
            print(f"  {recipe}: wanted {', '.join(map(str, TARGETS))}, truly {', '.join(f'{each:.2g}' for each in true)}")
rates, misses, _ = det_curve(labels, scores)
print(f"det_curve of the good one: false accept rates from {rates.min():.2g} to {rates.max():.2g}, and none above")
print("Expected: the threshold for a false accept rate can be read off the curve, the better the recognizer the more surely;")
print("leaving points out \"has no effect on the ROC AUC or visual shape\". Seen: by default only corners are left, and a good")
print("recognizer's curve has none to the right of where the last genuine pair is accepted. Behind it comes the point (1, 1), so")
print("for a rate of 1e-3 the first point above it is the threshold that accepts everybody, and the others are up to a hundred")
print("times too strict. It passes every test with a poor recognizer. Use drop_intermediate=False, or sort the impostors'")
print("scores and take the one at this rank: genuine pairs have no part in it.")
right = all(abs(true / target - 1) < 0.15 for (_, drop, _), row in found.items() if not drop for true, target in zip(row, TARGETS, strict=True))
poor = all(0.7 < true / target < 1.4 for (name, drop, _), row in found.items() if drop and name == "poor" for true, target in zip(row, TARGETS, strict=True))
first, nearest, between = (found["good", True, recipe] for recipe in RECIPES)
wrong = first[1:] == [1.0, 1.0] and max(nearest[1:]) < 3e-4 and max(between[1:]) < 3e-4 and rates.max() < 1e-3
sys.exit(0 if right and poor and wrong else 1)
PYTHON
