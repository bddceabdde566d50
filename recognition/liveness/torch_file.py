"""Reads the tensors of a file that PyTorch saved before version 1.6, without PyTorch and without running a pickle.

Such a file is a row of pickles: a magic number, the protocol's version, facts about the computer, the saved object, and
the keys of its storages. Behind them follow the storages in the order of the keys, each a count of eight bytes and its
values. The object refers to its storages by persistent ids. Here a pickle can make nothing but dictionaries and arrays
of float32 and int64; any other name in it is refused before it is looked up.
"""

from __future__ import annotations

import io
import math
import pickle
import struct
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recognition.errors import ModelWrongError

_MAGIC = 0x1950A86A20F9469CFC6C
_PROTOCOL = 1001
_TYPES: dict[str, np.dtype[Any]] = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}
_MAX_VALUES = 1 << 26


def read_tensors(path: Path) -> dict[str, NDArray[Any]]:
    """The tensors of a saved ``state_dict`` by name. Raises ModelWrongError where the file holds anything else."""
    try:
        return _tensors(io.BytesIO(path.read_bytes()))
    except Exception as error:  # what a damaged pickle raises is not listed anywhere
        raise ModelWrongError("{file} cannot be read as a file of PyTorch tensors.", file=path.name) from error


def _tensors(file: io.BytesIO) -> dict[str, NDArray[Any]]:
    storages: dict[str, _Storage] = {}
    if (_load(file), _load(file)) != (_MAGIC, _PROTOCOL):
        raise ValueError("not PyTorch's")
    if _load(file)["little_endian"] is not True:
        raise ValueError("of another byte order")
    saved = _load(file, storages)
    for key in _load(file):
        storages[key].read(file)
    if not isinstance(saved, Mapping) or not all(isinstance(each, _Tensor) for each in saved.values()):
        raise ValueError("not a dictionary of tensors")
    return {str(name): tensor.array() for name, tensor in saved.items()}


def _load(file: io.BytesIO, storages: dict[str, _Storage] | None = None) -> Any:
    """The object of the next pickle."""
    return _Unpickler(file, storages if storages is not None else {}).load()


@dataclass(slots=True)
class _Storage:
    dtype: np.dtype[Any]
    count: int
    values: NDArray[Any] = field(default_factory=lambda: np.zeros(0))

    def read(self, file: io.BytesIO) -> None:
        (count,) = struct.unpack("<q", file.read(8))
        if count != self.count:
            raise ValueError("a storage of another size")
        self.values = np.frombuffer(file.read(count * self.dtype.itemsize), self.dtype)


@dataclass(frozen=True, slots=True)
class _Tensor:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    def array(self) -> NDArray[Any]:
        """A copy. Raises ValueError where the tensor is not a compact part of its storage."""
        count = math.prod(self.shape)
        compact = tuple(math.prod(self.shape[axis + 1 :]) for axis in range(len(self.shape)))
        if self.strides != compact or min((self.offset, *self.shape)) < 0 or count > _MAX_VALUES:
            raise ValueError("not a compact tensor")
        values = self.storage.values[self.offset : self.offset + count]
        return values.reshape(self.shape).copy()


def _rebuilt(
    storage: _Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], _grad: bool, _hooks: object
) -> _Tensor:
    return _Tensor(storage, offset, tuple(map(int, shape)), tuple(map(int, strides)))


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, storages: dict[str, _Storage]) -> None:
        super().__init__(file)
        self._storages = storages

    def find_class(self, module: str, name: str) -> Any:
        allowed: dict[tuple[str, str], Any] = {
            ("collections", "OrderedDict"): OrderedDict,
            ("torch._utils", "_rebuild_tensor_v2"): _rebuilt,
            **{("torch", each): each for each in _TYPES},
        }
        if (module, name) not in allowed:
            raise pickle.UnpicklingError(f"{module}.{name} makes no tensor")
        return allowed[module, name]

    def persistent_load(self, pid: Any) -> _Storage:
        kind, dtype, key, _device, count, view = pid
        if kind != "storage" or view is not None or not 0 <= count <= _MAX_VALUES:
            raise pickle.UnpicklingError("not a storage")
        return self._storages.setdefault(key, _Storage(_TYPES[dtype], count))
