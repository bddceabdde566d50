"""From what a person writes after --source to the right kind of source, or to a sentence."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest

from realtime.sources.cameras import Camera
from realtime.sources.demo import DemoSource
from realtime.sources.factory import create_source
from realtime.sources.files import PictureFiles, VideoFile
from realtime.sources.network import NetworkStream
from recognition.errors import SourceError, UsageError
from settings import SourceSettings
from tests.fakes import picture

SETTINGS = SourceSettings()


@pytest.mark.parametrize(
    ("spec", "kind", "label", "is_live"),
    [
        ("0", Camera, "camera 0", True),
        (" 12 ", Camera, "camera 12", True),
        ("demo", DemoSource, "Demo", False),
        ("Demo", DemoSource, "Demo", False),
        ("rtsp://door.local/1", NetworkStream, "rtsp://door.local/1", True),
        ("HTTP://10.0.0.7:8080/video.mjpg", NetworkStream, "http://10.0.0.7:8080/video.mjpg", True),
        ("https://[fe80::1]:8443/v", NetworkStream, "https://[fe80::1]:8443/v", True),
    ],
)
def test_a_spec_names_a_source_without_opening_it(spec: str, kind: type, label: str, is_live: bool) -> None:
    source = create_source(spec, SETTINGS)
    assert isinstance(source, kind)
    assert source.label == label
    assert source.is_live is is_live


@pytest.mark.parametrize(
    "address",
    [
        "rtsp://ada:s3cret@door.local/1",
        "rtsp://ada:s3c@ret@door.local:8554/1",
        "http://door.local/video?user=ada&pwd=s3cret#s3cret",
        "http://s3cret@door.local",
    ],
)
def test_a_label_never_holds_a_password(address: str) -> None:
    label = create_source(address, SETTINGS).label
    assert "s3c" not in label
    assert "ret" not in label
    assert "door.local" in label


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("", "The source is empty"),
        ("   ", "The source is empty"),
        ("ftp://door.local/1", "'ftp://' cannot be shown"),
        ("rtsp:///1", "names no computer"),
        ("http://door.local:port/", "its port is no number"),
        ("http://[door/", "names no computer"),
    ],
)
def test_nonsense_is_a_usage_error_in_a_sentence(spec: str, words: str) -> None:
    with pytest.raises(UsageError, match=words) as caught:
        create_source(spec, SETTINGS)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("spec", ["party.mp4", "-1", "１", "nowhere/party.mp4", "a\0b", "x" * 5000])
def test_what_is_not_there_is_a_source_error_that_names_the_ways(spec: str) -> None:
    with pytest.raises(SourceError, match="Use a camera's number") as caught:
        create_source(spec, SETTINGS)
    assert caught.value.exit_status == 4


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "Größe 北京.mp4").write_bytes(b"")
    (tmp_path / "a.JPG").write_bytes(cv2.imencode(".jpg", picture())[1].tobytes())
    video = create_source(str(tmp_path / "Größe 北京.mp4"), SETTINGS)
    assert isinstance(video, VideoFile)
    assert video.label == "Größe 北京.mp4"
    folder = create_source(str(tmp_path), SETTINGS)
    assert isinstance(folder, PictureFiles)
    assert folder.label == tmp_path.name
    assert isinstance(create_source(str(tmp_path / "a.JPG"), SETTINGS), PictureFiles)


def test_a_file_with_a_number_for_a_name_is_reached_through_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "0").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert isinstance(create_source("0", SETTINGS), Camera)
    assert isinstance(create_source("./0", SETTINGS), VideoFile)
