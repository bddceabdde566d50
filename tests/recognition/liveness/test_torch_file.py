"""Files of PyTorch are read without PyTorch, and nothing in them is run."""

from __future__ import annotations

import io
import pickle
import struct
import sys
from collections import OrderedDict
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from recognition.errors import ModelWrongError
from recognition.liveness.torch_file import read_tensors

MAGIC, PROTOCOL = 0x1950A86A20F9469CFC6C, 1001
FACTS = {"protocol_version": PROTOCOL, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 4}}


class FloatStorage:
    """As PyTorch's, which pickles refer to by name."""


def _rebuild_tensor_v2(*_arguments: Any) -> None:
    """As PyTorch's."""


class Tensor:
    def __init__(self, key: str, values: np.ndarray, shape: tuple[int, ...], strides: tuple[int, ...]) -> None:
        self.key, self.values, self.shape, self.strides = key, values, shape, strides

    def __reduce__(self) -> Any:
        return _rebuild_tensor_v2, (_Storage(self), 0, self.shape, self.strides, False, OrderedDict())


class _Storage:
    def __init__(self, tensor: Tensor) -> None:
        self.tensor = tensor


class _Pickler(pickle.Pickler):
    def persistent_id(self, obj: Any) -> Any:
        if isinstance(obj, _Storage):
            return "storage", FloatStorage, obj.tensor.key, "cpu", obj.tensor.values.size, None
        return None


@pytest.fixture(autouse=True)
def torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names that a pickle of PyTorch refers to, for writing one."""
    for name, holds in (("torch", FloatStorage), ("torch._utils", _rebuild_tensor_v2)):
        module: Any = ModuleType(name)
        setattr(module, holds.__name__, holds)
        monkeypatch.setitem(sys.modules, name, module)
        monkeypatch.setattr(holds, "__module__", name)


def saved(content: Any, tensors: list[Tensor]) -> bytes:
    """A file as ``torch.save`` wrote it before version 1.6."""
    file = io.BytesIO()
    for value in (MAGIC, PROTOCOL, FACTS):
        pickle.dump(value, file, 2)
    _Pickler(file, 2).dump(content)
    pickle.dump([each.key for each in tensors], file, 2)
    for each in tensors:
        file.write(struct.pack("<q", each.values.size) + each.values.astype("<f4").tobytes())
    return file.getvalue()


def tensor(key: str, shape: tuple[int, ...], strides: tuple[int, ...]) -> Tensor:
    return Tensor(key, np.arange(np.prod(shape), dtype=np.float32), shape, strides)


def test_tensors_are_read_by_name(tmp_path: Path) -> None:
    file = tmp_path / "net.pth"
    both = [tensor("7", (2, 3), (3, 1)), tensor("8", (4,), (1,))]
    file.write_bytes(saved(OrderedDict(weight=both[0], bias=both[1]), both))
    read = read_tensors(file)
    assert list(read) == ["weight", "bias"]
    np.testing.assert_array_equal(read["weight"], [[0, 1, 2], [3, 4, 5]])
    np.testing.assert_array_equal(read["bias"], [0, 1, 2, 3])


class Evil:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> Any:
        return Path.touch, (self.mark,)


def test_nothing_in_a_file_is_run(tmp_path: Path) -> None:
    file, mark = tmp_path / "net.pth", tmp_path / "mark"
    head = b"".join(pickle.dumps(each, 2) for each in (MAGIC, PROTOCOL, FACTS))
    file.write_bytes(head + pickle.dumps({"weight": Evil(mark)}, 4) + pickle.dumps([]))
    pickle.loads(pickle.dumps(Evil(mark), 4))
    assert mark.exists(), "this pickle would do it"
    mark.unlink()
    with pytest.raises(ModelWrongError, match=r"net\.pth cannot be read as a file of PyTorch tensors"):
        read_tensors(file)
    assert not mark.exists()


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda content: content[:-5], id="cut short"),
        pytest.param(lambda content: content[:40], id="cut in the pickles"),
        pytest.param(lambda content: b"PK\x03\x04" + content, id="a zip file, as newer versions write"),
        pytest.param(lambda content: content.replace(b"FloatStorage", b"HalfStorages"), id="another type"),
        pytest.param(lambda _content: b"", id="empty"),
    ],
)
def test_a_damaged_file_is_refused(tmp_path: Path, damage: Any) -> None:
    file = tmp_path / "net.pth"
    weight = tensor("7", (2, 3), (3, 1))
    file.write_bytes(damage(saved(OrderedDict(weight=weight), [weight])))
    with pytest.raises(ModelWrongError):
        read_tensors(file)


def test_a_tensor_that_is_not_compact_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "net.pth"
    weight = tensor("7", (2, 3), (1, 2))
    file.write_bytes(saved(OrderedDict(weight=weight), [weight]))
    with pytest.raises(ModelWrongError):
        read_tensors(file)
