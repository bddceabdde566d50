"""Real photos through the real networks that come with the installation."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest


@pytest.fixture(scope="session")
def real_vectors(
    prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Path], SimpleNamespace]:
    """A folder -> ``paths`` relative to it and ``vectors`` (N, D) of the pictures with a face, by YuNet and SFace."""
    from learning.evaluation.picture_vectors import vectors_of
    from recognition.inference.engine import Engine
    from recognition.registry import create_detector, create_embedder
    from recognition.weights.store import ModelStore

    engine, store = Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models"))

    @cache
    def made(root: Path) -> SimpleNamespace:
        detector, embedder = create_detector("yunet", engine, store), create_embedder("sface", engine, store)
        paths = sorted(each.relative_to(root).as_posix() for each in root.rglob("*.jpg"))
        (found,) = vectors_of(
            root, paths, {"yunet": detector}, {"sface": embedder}, lambda faces, _image: faces[0] if faces else None
        )
        usable = np.isfinite(found.vectors).all(axis=1)
        return SimpleNamespace(
            paths=[path for path, fine in zip(paths, usable, strict=True) if fine],  # type: ignore[arg-type]
            vectors=found.vectors[usable],
        )

    return made
