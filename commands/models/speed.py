"""Speed of each network on this machine, measured once and kept in the cache folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from commands.app import App
from commands.benchmark.figures import timed
from recognition.errors import ModelError
from recognition.progress import Progress, ProgressSink, Stage
from recognition.registry import DETECTORS, EMBEDDERS
from recognition.types import Image
from recognition.weights.catalogue import WEIGHTS

_RUNS = 15
_PICTURE = (480, 640, 3)
"""The detectors' picture, height and width in px: a common camera's."""


class Speeds:
    """Milliseconds of one face (embedders) or of one picture of 640 x 480 (detectors)."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._file = app.cache_folder / "model-speeds.json"
        self._known = _read(self._file)

    def known(self, weights: str) -> float | None:
        """Measured earlier on this machine with these settings and the weights that are installed now, or None."""
        found = self._known.get(weights)
        if found is None or found.get("of") != self._conditions(weights):
            return None
        return float(found["ms"])

    def measure(self, weights: str, progress: ProgressSink) -> float | None:
        """None for weights that are missing or wrong, and for those that no network uses."""
        run = self._runner(weights)
        if run is None:
            return None
        progress(Progress(Stage.MEASURING_SPEED, subject=weights))
        milliseconds = round(float(np.median(timed(run, min_runs=_RUNS, max_runs=_RUNS))), 2)
        self._known[weights] = {"ms": milliseconds, "of": self._conditions(weights)}
        self._write()
        return milliseconds

    def _runner(self, weights: str) -> Callable[[], object] | None:
        picture: Image = np.random.default_rng(0).integers(0, 256, _PICTURE, dtype=np.uint8)
        embedder_name = next((name for name, entry in EMBEDDERS.items() if entry.weights == weights), None)
        try:
            if embedder_name is not None:
                embedder = self._app.embedder(embedder_name)
                crop = np.resize(picture, embedder.crop_spec.shape)
                return lambda: embedder.embed([crop])
            if weights in DETECTORS:
                detector = self._app.detector(weights)
                return lambda: detector.detect(picture)
        except ModelError as error:
            self._app.say(str(error))
        return None

    def _conditions(self, weights: str) -> str:
        """Changes with everything that makes an earlier measurement invalid."""
        wanted = self._app.settings.engine
        parts = [version("openvino"), wanted.device, wanted.precision, str(wanted.threads)]
        if weights in WEIGHTS:
            try:
                parts.append(self._app.store.sha256(weights))
            except ModelError:
                parts.append("not here")
        return " ".join(parts)

    def _write(self) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(self._known, indent=1), encoding="utf-8")
        except OSError:
            pass  # then it is measured again next time


def _read(file: Path) -> dict[str, dict[str, Any]]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return {name: dict(each) for name, each in found.items() if {"ms", "of"} <= set(each)}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
