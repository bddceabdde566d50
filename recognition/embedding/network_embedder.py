"""Embedders that are one compiled network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino.preprocess import ColorFormat, PrePostProcessor

from recognition.embedding.sanity_check import portrait_crops, require_discriminative
from recognition.inference.engine import Engine, Network, NetworkSource
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import Allowances, CropSpec, Image, Vectors

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

_MAX_BATCH = 4
"""Crops in one run. More are hardly faster, and OpenVINO keeps the weights in another order for each kind of batch: 16
take 62 MB more of SFace."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """How the length of a row, before it is normalised, tells how much of a face the network saw.

    usual: length at which a picture is allowed no more than another.
    slope: cosine distance that a picture is allowed for each unit below it; as much less for each unit above.
    reach: the largest allowance, and its negative the smallest.
    """

    usual: float
    slope: float
    reach: float

    def allowances(self, lengths: NDArray[np.float32]) -> Allowances:
        """For (N,) lengths; 0 for one that is not finite."""
        found = np.clip(self.slope * (self.usual - lengths), -self.reach, self.reach)
        return np.asarray(np.nan_to_num(found, nan=0.0), dtype=np.float32)


class NetworkEmbedder:
    """``network`` takes (N, size, size, 3) uint8 BGR, gives (N, dimension) float32, not normalised.

    lengths: what the lengths of its rows say of a picture; None where that is not known.
    """

    def __init__(
        self,
        name: str,
        version: str,
        dimension: int,
        crop_spec: CropSpec,
        network: Network,
        lengths: Lengths | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.dimension = dimension
        self.crop_spec = crop_spec
        self._network = network
        self._lengths = lengths

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, dimension) float32 rows of unit length for N crops of ``crop_spec.size``; N may be 0."""
        return self.embed_allowing(crops)[0]

    def embed_allowing(self, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
        rows = np.empty((len(crops), self.dimension), dtype=np.float32)
        for first in range(0, len(crops), _MAX_BATCH):
            batch = np.stack(crops[first : first + _MAX_BATCH])
            rows[first : first + len(batch)] = self._network.run(batch)[0]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        # Rows can be zero (a black crop and ReLUs); they get an arbitrary direction.
        rows[lengths[:, 0] == 0, 0] = 1.0
        vectors = np.asarray(rows / np.where(lengths == 0, 1.0, lengths), dtype=np.float32)
        known = self._lengths
        return vectors, np.zeros(len(rows), np.float32) if known is None else known.allowances(lengths[:, 0])


def from_weights(
    name: str,
    engine: Engine,
    store: ModelStore,
    *,
    dimension: int,
    crop_spec: CropSpec,
    network: Callable[[Path], openvino.Model],
    preparation: str,
    progress: ProgressSink = ignore_progress,
    check_behaviour: bool = False,
    is_quick: bool = False,
    quantise: Callable[[openvino.Model], openvino.Model] | None = None,
    lengths: Lengths | None = None,
) -> NetworkEmbedder:
    """The embedder ``name``, from the verified weight file of that name.

    ``network`` builds the model of the file. ``preparation`` must change whenever the same crop would give other values
    with the same file. ``check_behaviour``: at its first use a file must separate the reference portrait from other
    images, which random weights do not. ``is_quick``, ``quantise``: as in ``NetworkSource``. ``lengths``: as in
    ``NetworkEmbedder``.
    Raises ModelMissingError, ModelWrongError.
    """
    path, digest = store.path(name), store.sha256(name)
    source = NetworkSource(
        name=name,
        fingerprint=digest,
        build=lambda: network(path),
        sample=lambda: [portrait_crops(crop_spec)],
        converter=preparation,
        label=f"the embedder {name}",
        is_quick=is_quick,
        quantise=quantise,
    )
    version = f"{preparation}-{digest[:8]}"
    embedder = NetworkEmbedder(name, version, dimension, crop_spec, engine.compile(source, progress), lengths)
    if check_behaviour:
        require_discriminative(embedder, store)
    return embedder


def for_crops(
    model: openvino.Model,
    size: int,
    *,
    layout: str,
    color: ColorFormat = ColorFormat.RGB,
    mean: float | list[float] = 0.0,
    scale: float = 1.0,
) -> openvino.Model:
    """Adds preprocessing from (N, size, size, 3) uint8 BGR to the float32 input of ``model``: (value - mean) / scale.

    ``layout`` (NCHW or NHWC) and ``color`` are those of the model; a list of means is in the order of ``color``.
    """
    model.reshape([-1, 3, size, size] if layout == "NCHW" else [-1, size, size, 3])
    preparation = PrePostProcessor(model)
    crops = preparation.input()
    crops.tensor().set_element_type(openvino.Type.u8)
    crops.tensor().set_layout(openvino.Layout("NHWC")).set_color_format(ColorFormat.BGR)
    steps = crops.preprocess().convert_element_type(openvino.Type.f32)
    if color != ColorFormat.BGR:
        steps.convert_color(color)
    if mean != 0.0:
        steps.mean(mean)
    if scale != 1.0:
        steps.scale(scale)
    crops.model().set_layout(openvino.Layout(layout))
    return preparation.build()
