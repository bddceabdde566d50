"""The two MiniFASNets, whose answers are averaged as their authors do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from recognition.errors import ModelMissingError
from recognition.inference.engine import Engine, Network, NetworkSource
from recognition.liveness import minifasnet
from recognition.liveness.torch_file import read_tensors
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import LivenessCrops
from recognition.weights.catalogue import LIVENESS, LIVENESS_WEIGHTS
from recognition.weights.store import ModelStore


class LivenessClassifier:
    """A ``LivenessModel``."""

    def __init__(self, networks: Sequence[Network]) -> None:
        self._networks = tuple(networks)

    def scores(self, crops: Sequence[LivenessCrops]) -> list[float]:
        """The mean probability of a live face for each face, 0..1."""
        if not crops:
            return []
        by_network = zip(self._networks, zip(*crops, strict=True), strict=True)
        live = [network.run(np.stack(seen))[0][:, minifasnet.LIVE_CLASS] for network, seen in by_network]
        return [float(each) for each in np.mean(live, axis=0)]


def load_classifier(engine: Engine, store: ModelStore, progress: ProgressSink = ignore_progress) -> LivenessClassifier:
    """Raises ModelMissingError where the weights are not here, ModelWrongError where they are damaged."""
    if not all(map(store.is_present, LIVENESS_WEIGHTS)):
        raise ModelMissingError(
            "The weights of the liveness check are not on this computer. Get them with: python main.py models install "
            "{name}",
            name=LIVENESS,
        )
    return LivenessClassifier([engine.compile(_source(name, store), progress) for name in LIVENESS_WEIGHTS])


def _source(name: str, store: ModelStore) -> NetworkSource:
    path: Path = store.path(name)
    return NetworkSource(
        name=name,
        fingerprint=store.sha256(name),
        build=lambda: minifasnet.network(read_tensors(path), name),
        label="the liveness check",
        is_quick=True,
        threads=1,
    )
