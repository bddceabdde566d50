"""Layer names and shapes of networks whose weight files have no published checksum: files are checked against them.

The networks of Parkhi et al. (BMVC 2015) and Cao et al. (FG 2018) without classifiers, and that of Taigman et al. (CVPR
2014) with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recognition.inference.keras_file import Arrays, Shape
from recognition.inference.keras_file import read_layers as read_expected

_VGG16_BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))
_RESNET_STAGES = ((2, 64, 3), (3, 128, 4), (4, 256, 6), (5, 512, 3))  # stage, narrow width, blocks

_DEEPFACE: dict[str, tuple[Shape, ...]] = {
    "C1": ((11, 11, 3, 32), (32,)),
    "C3": ((9, 9, 32, 16), (16,)),
    "L4": ((55 * 55, 9 * 9 * 16, 16), (55, 55, 16)),
    "L5": ((25 * 25, 7 * 7 * 16, 16), (25, 25, 16)),
    "L6": ((21 * 21, 5 * 5 * 16, 16), (21, 21, 16)),
    "F7": ((21 * 21 * 16, 4096), (4096,)),
    "F8": ((4096, 8631), (8631,)),
}


def layers_of(network: str) -> dict[str, tuple[Shape, ...]]:
    """Layer name -> the shapes of its arrays, in the order in which Keras keeps them.

    ``network``: ``vgg16``, ``resnet50``, ``senet50`` or ``deepface``. Normalisation layers hold scale, shift, mean and
    variance; locally connected ones a matrix and a row of shifts for each place.
    """
    if network == "deepface":
        return dict(_DEEPFACE)
    return dict(_vgg16() if network == "vgg16" else _resnet(squeeze=network == "senet50"))


def _vgg16() -> Iterator[tuple[str, tuple[Shape, ...]]]:
    inputs = 3
    for block, (width, convolutions) in enumerate(_VGG16_BLOCKS, start=1):
        for number in range(1, convolutions + 1):
            yield f"conv{block}_{number}", ((3, 3, inputs, width), (width,))
            inputs = width


def _resnet(*, squeeze: bool) -> Iterator[tuple[str, tuple[Shape, ...]]]:
    def convolution(name: str, side: int, inputs: int, outputs: int) -> Iterator[tuple[str, tuple[Shape, ...]]]:
        yield name, ((side, side, inputs, outputs),)
        yield f"{name}/bn", ((outputs,),) * 4

    yield from convolution("conv1/7x7_s2", 7, 3, 64)
    inputs = 64
    for stage, narrow, blocks in _RESNET_STAGES:
        wide = 4 * narrow
        for block in range(1, blocks + 1):
            name = f"conv{stage}_{block}"
            yield from convolution(f"{name}_1x1_reduce", 1, inputs, narrow)
            yield from convolution(f"{name}_3x3", 3, narrow, narrow)
            yield from convolution(f"{name}_1x1_increase", 1, narrow, wide)
            if squeeze:
                yield f"{name}_1x1_down", ((1, 1, wide, wide // 16), (wide // 16,))
                yield f"{name}_1x1_up", ((1, 1, wide // 16, wide), (wide,))
            if block == 1:
                yield from convolution(f"{name}_1x1_proj", 1, inputs, wide)
            inputs = wide


def read_layers(path: Path, network: str) -> dict[str, Arrays]:
    """The arrays of every layer of ``network``. Raises ModelWrongError saying how the file differs."""
    return read_expected(path, layers_of(network), "deepface" if network == "deepface" else f"vggface-{network}")


def check_layers(path: Path, network: str) -> None:
    """Raises ModelWrongError where ``path`` does not hold the weights of ``network``."""
    read_layers(path, network)
