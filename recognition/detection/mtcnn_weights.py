"""Reads the weight files of the ``mtcnn`` package and builds its three networks for OpenVINO.

A file is an LZ4 frame with a pickled list of arrays, as joblib writes it: after the pickle of an array's description
follow its bytes. It is read here, because importing joblib takes longer than building the networks, and because a
pickle is not allowed to call anything here but what describes an array. The package itself needs TensorFlow.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13
from openvino.preprocess import ColorFormat, PrePostProcessor

from recognition.errors import ModelWrongError
from recognition.inference import layers

Array = NDArray[np.float32]
Shape = tuple[int, ...]


class Convolution(NamedTuple):
    """A convolution with PReLU, and the max pooling behind it.

    side: of the kernel, px.
    width: output channels.
    pool: side of the pooling window, px; 0 where there is none. Its stride is 2.
    padded: whether the pooling counts an incomplete window at the right and bottom ("same" in Keras).
    """

    side: int
    width: int
    pool: int = 0
    padded: bool = False


class Architecture(NamedTuple):
    """One of the three networks.

    side: of the input, px; None for any.
    convolutions: in order.
    dense: inputs and outputs of the dense layer with PReLU; None where the outputs are convolutions.
    outputs: their widths; the last one is a softmax.
    """

    side: int | None
    convolutions: tuple[Convolution, ...]
    dense: tuple[int, int] | None
    outputs: tuple[int, ...]


ARCHITECTURES = {
    "pnet": Architecture(None, (Convolution(3, 10, 2, True), Convolution(3, 16), Convolution(3, 32)), None, (4, 2)),
    "rnet": Architecture(
        24, (Convolution(3, 28, 3, True), Convolution(3, 48, 3), Convolution(2, 64)), (576, 128), (4, 2)
    ),
    "onet": Architecture(
        48,
        (Convolution(3, 32, 3, True), Convolution(3, 64, 3), Convolution(3, 64, 2, True), Convolution(2, 128)),
        (1152, 256),
        (4, 10, 2),
    ),
}
"""By the name of the weight file."""


def network(name: str, path: Path) -> openvino.Model:
    """The network ``name`` of ``ARCHITECTURES`` with the weights in ``path``.

    Takes (N, H, W, 3) float32 BGR 0..255. Gives box offsets and face scores, ``onet`` landmarks between them: float32
    (N, H', W', width) from ``pnet``, (N, width) from the others. Raises ModelWrongError where the file is damaged or
    of another network.
    """
    architecture = ARCHITECTURES[name]
    arrays = iter(_checked(read_arrays(path), name, path))
    side = -1 if architecture.side is None else architecture.side
    images = x = opset13.parameter([-1, 3, side, side], np.float32)
    for convolution in architecture.convolutions:
        x = layers.prelu(layers.convolution(x, next(arrays), next(arrays)), next(arrays))
        if convolution.pool:
            x = layers.max_pool(x, convolution.pool, 2, same=convolution.padded)
    if architecture.dense:
        # The networks were trained on images in column order.
        x = layers.flatten(opset13.transpose(x, layers.integers([0, 1, 3, 2])))
        x = layers.prelu(layers.dense(x, next(arrays), next(arrays)), next(arrays))
        results = [layers.dense(x, next(arrays), next(arrays)) for _ in architecture.outputs]
    else:
        results = [layers.convolution(x, next(arrays), next(arrays)) for _ in architecture.outputs]
    results[-1] = opset13.softmax(results[-1], 1)
    if architecture.dense is None:
        results = [opset13.transpose(each, layers.integers([0, 2, 3, 1])) for each in results]
    return _for_pixels(openvino.Model(results, [images], name))


def _for_pixels(model: openvino.Model) -> openvino.Model:
    """The same network for NHWC, BGR 0..255 instead of NCHW, RGB -1..1."""
    preparation = PrePostProcessor(model)
    given = preparation.input()
    given.tensor().set_layout(openvino.Layout("NHWC")).set_color_format(ColorFormat.BGR)
    given.model().set_layout(openvino.Layout("NCHW"))
    given.preprocess().convert_color(ColorFormat.RGB).mean(127.5).scale(128.0)
    return preparation.build()


def _shapes(architecture: Architecture) -> Iterator[Shape]:
    """The shapes of the arrays, in the order of the file."""
    widths = (3, *(each.width for each in architecture.convolutions))
    for convolution, (inputs, outputs) in zip(architecture.convolutions, pairwise(widths), strict=True):
        yield from ((convolution.side, convolution.side, inputs, outputs), (outputs,), (1, 1, outputs))
    if architecture.dense:
        inputs, outputs = architecture.dense
        yield from ((inputs, outputs), (outputs,), (outputs,))
        yield from (shape for width in architecture.outputs for shape in ((outputs, width), (width,)))
    else:
        yield from (shape for width in architecture.outputs for shape in ((1, 1, widths[-1], width), (width,)))


def _checked(arrays: Sequence[Array], name: str, path: Path) -> Sequence[Array]:
    found, expected = [each.shape for each in arrays], list(_shapes(ARCHITECTURES[name]))
    if found != expected or not all(np.isfinite(each).all() for each in arrays):
        raise ModelWrongError(f"{path.name} of the mtcnn package does not hold the weights of its {name}. {_REMEDY}")
    return arrays


_REMEDY = 'Run: pip install --force-reinstall "mtcnn>=1.0,<2"'


def read_arrays(path: Path) -> list[Array]:
    """The float32 arrays in ``path``. Raises ModelWrongError where that is not a list of them."""
    import lz4.frame

    try:
        file = io.BytesIO(lz4.frame.decompress(path.read_bytes()))
        arrays = [each.values for each in _ArrayUnpickler(file).load()]
    except Exception as error:  # what a damaged pickle raises is not listed anywhere
        raise ModelWrongError(f"{path.name} of the mtcnn package cannot be read. {_REMEDY}") from error
    return arrays


def _values(description: dict[str, Any], file: io.BytesIO) -> Array:
    """The array whose bytes are next in ``file``."""
    if np.dtype(description["dtype"]) != np.dtype("<f4") or description["order"] != "C":
        raise ValueError("not an array of float32")
    shape = tuple(int(each) for each in description["shape"])
    file.seek(file.read(1)[0], io.SEEK_CUR)  # padding, which aligns the values
    return np.frombuffer(file.read(4 * prod(shape)), dtype="<f4").reshape(shape)


class _ArrayUnpickler(pickle.Unpickler):
    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file)

        class StoredArray:
            """In the place of joblib's NumpyArrayWrapper, which describes the array that follows."""

            def __setstate__(self, state: dict[str, Any]) -> None:
                # Unpickler reads nothing beyond the frame that ends with this call, so the file is at the bytes.
                self.values = _values(state, file)

        self._allowed = {
            ("joblib.numpy_pickle", "NumpyArrayWrapper"): StoredArray,
            ("numpy", "ndarray"): np.ndarray,
            ("numpy", "dtype"): np.dtype,
        }

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in self._allowed:
            raise pickle.UnpicklingError(f"{module}.{name} describes no array")
        return self._allowed[module, name]
