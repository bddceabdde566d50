"""The weight files of the mtcnn package are read as joblib reads them, and refused where they are wrong."""

from __future__ import annotations

import importlib.util
from collections import OrderedDict
from pathlib import Path

import joblib
import lz4.frame
import numpy as np
import pytest

from recognition.detection import mtcnn_weights
from recognition.detection.mtcnn_weights import ARCHITECTURES, network, read_arrays
from recognition.errors import ModelWrongError


def package_file(name: str) -> Path:
    package = importlib.util.find_spec("mtcnn")
    assert package is not None
    assert package.submodule_search_locations
    return Path(package.submodule_search_locations[0]) / "assets" / "weights" / f"{name}.lz4"


@pytest.mark.parametrize("name", list(ARCHITECTURES))
def test_the_arrays_are_those_that_joblib_reads(name: str) -> None:
    ours, theirs = read_arrays(package_file(name)), joblib.load(package_file(name))
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert one.dtype == np.float32
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("name", list(ARCHITECTURES))
def test_a_network_takes_pixels_and_gives_what_its_name_says(name: str) -> None:
    model = network(name, package_file(name))
    side = {"pnet": "?", "rnet": "24", "onet": "48"}[name]
    assert model.input().partial_shape.to_string() == f"[?,{side},{side},3]"
    assert [len(each.partial_shape) for each in model.outputs] == [4 if name == "pnet" else 2] * len(model.outputs)
    widths = [each.partial_shape[-1].to_string() for each in model.outputs]
    assert widths == (["4", "10", "2"] if name == "onet" else ["4", "2"])


def test_the_file_of_another_network_is_refused() -> None:
    with pytest.raises(ModelWrongError, match=r"rnet\.lz4 .* does not hold the weights of its onet\. Run: pip install"):
        network("onet", package_file("rnet"))


def test_values_that_are_no_numbers_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrays = [np.array(each) for each in read_arrays(package_file("pnet"))]
    arrays[3][0, 0, 0, 0] = np.nan
    monkeypatch.setattr(mtcnn_weights, "read_arrays", lambda _path: arrays)
    with pytest.raises(ModelWrongError, match="does not hold the weights of its pnet"):
        network("pnet", tmp_path / "pnet.lz4")


@pytest.mark.parametrize(
    "content",
    [
        np.arange(3.0),
        [np.arange(3.0)],
        [np.zeros((2, 3), np.float32, order="F")],
        [1, 2],
        OrderedDict(a=np.zeros(3, np.float32)),
        "text",
        [Path("a")],
    ],
)
def test_what_is_no_list_of_float32_arrays_is_refused(content: object, tmp_path: Path) -> None:
    joblib.dump(content, tmp_path / "pnet.lz4", compress="lz4")
    with pytest.raises(ModelWrongError, match=r"pnet\.lz4 of the mtcnn package cannot be read"):
        read_arrays(tmp_path / "pnet.lz4")


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.999])
def test_a_file_that_is_cut_short_is_refused(kept: float, tmp_path: Path) -> None:
    whole, path = package_file("pnet").read_bytes(), tmp_path / "pnet.lz4"
    path.write_bytes(whole[: int(kept * len(whole))])
    with pytest.raises(ModelWrongError, match="cannot be read"):
        read_arrays(path)
    inside = lz4.frame.decompress(whole)
    path.write_bytes(lz4.frame.compress(inside[: int(kept * len(inside))]))
    with pytest.raises(ModelWrongError, match="cannot be read"):
        read_arrays(path)
