"""Names of recognised faces go into copies of pictures, as photo managers read them."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.recognizer import Recognizer
from services.pictures.face_tags import (
    CUT,
    EXISTS,
    OTHER_NAME,
    TAGGED,
    THERE_ALREADY,
    TWICE,
    UNREADABLE,
    TagsWritten,
    TagWriter,
)
from services.pictures.identify import identify_file
from storage.tags.face_tag import FaceTag
from storage.tags.jpeg_xmp import jpeg_packets
from storage.tags.tags import TagReader
from storage.tags.xmp import packet_text, tags_of_packet
from tests.fakes import BLUE, GREEN, ColourEmbedder, SquareDetector
from tests.services.gallery.test_tag_import import ADA, GRACE, SIZE, attributes, elements, mwg, packet, photo

EMBEDDER = ColourEmbedder()


def recognizer(**colours: tuple[int, int, int]) -> Recognizer:
    vectors = EMBEDDER.embed([np.full((16, 16, 3), colour, np.uint8) for colour in colours.values()])
    return Recognizer(SquareDetector(), EMBEDDER, Templates(vectors, tuple(colours), template_key(EMBEDDER)))


BOTH = recognizer(Ada=GREEN, Grace=BLUE)


def write(file: Path, folder: Path, *, by: Recognizer = BOTH, only_sidecars: bool = False) -> TagsWritten:
    result, image = identify_file(file, by)
    assert image is not None
    return TagWriter(folder, [file]).write(result, image, 0.2, only_sidecars=only_sidecars)


def read(file: Path) -> dict[str, Any]:
    tags = TagReader().read(file, file.read_bytes()).tags
    return {each.name: each.box for each in tags}


def shares(box: tuple[int, int, int, int]) -> Any:
    return pytest.approx(tuple(side / SIZE[number % 2] for number, side in enumerate(box)), abs=0.01)


def scan(content: bytes) -> bytes:
    """From the tables of the picture on."""
    return content[content.index(b"\xff\xdb") :]


def test_a_copy_has_the_names_and_the_same_picture(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg", packet("<dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>Trip</dc:title>"))
    before = hashlib.sha256(source.read_bytes()).digest()
    written = write(source, tmp_path / "out")
    assert dict(written.people) == {"Ada": TAGGED, "Grace": TAGGED}
    copy = tmp_path / "out" / "a.jpg"
    assert written.files == (copy,)
    assert read(copy) == {"Ada": shares(ADA), "Grace": shares(GRACE)}
    (xmp,) = jpeg_packets(copy.read_bytes())
    assert b"<dc:title" in xmp
    assert b">Trip<" in xmp
    assert hashlib.sha256(source.read_bytes()).digest() == before
    assert scan(copy.read_bytes()) == scan(source.read_bytes())
    assert copy.stat().st_mtime_ns == source.stat().st_mtime_ns
    assert write(source, tmp_path / "out").problem == EXISTS


def test_line_breaks_of_captions_stay(tmp_path: Path) -> None:
    """exiv2 writes plain texts as attributes; Windows programs have a carriage return in each line."""
    text = packet("<a:b xmlns:a='urn:a'>one&#13;&#10;two\tthree</a:b>").decode()
    text = text.replace(
        'rdf:about=""', 'rdf:about="" xmlns:p="urn:p" p:caption="one&#10;two&#9;three&#13;&#10;four"', 1
    )
    write(photo(tmp_path / "a.jpg", text.encode()), tmp_path / "out")
    (xmp,) = jpeg_packets((tmp_path / "out" / "a.jpg").read_bytes())
    root = ElementTree.fromstring(packet_text(xmp))
    captions = [each.get("{urn:p}caption") for each in root.iter() if each.get("{urn:p}caption")]
    assert captions == ["one\ntwo\tthree\r\nfour"]
    assert [each.text for each in root.iter("{urn:a}b")] == ["one\r\ntwo\tthree"]


def test_regions_count_in_the_picture_as_it_is_stored(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg", orientation=6)
    write(source, tmp_path / "out")
    copy = tmp_path / "out" / "a.jpg"
    with Pillow.open(copy) as picture:
        size, kept = picture.size, picture.getexif()[0x112]
    (tag, _) = TagReader().read(copy, copy.read_bytes()).tags
    assert (size, kept, tag.size) == ((480, 640), 6, (480.0, 640.0))
    left, top, right, bottom = ADA
    turned = (top / 480, 1 - right / 640, bottom / 480, 1 - left / 640)
    assert tag.box == pytest.approx(turned, abs=0.01)


@pytest.mark.parametrize("form", [attributes, elements])
def test_what_is_tagged_stays(tmp_path: Path, form: Callable[[str, tuple[int, int, int, int]], str]) -> None:
    pet = form("Rex", (0, 0, 60, 60)).replace(">Face<", ">Pet<").replace('"Face"', '"Pet"')
    source = photo(tmp_path / "a.jpg", mwg(pet, form("Ada", ADA), form("Dora", GRACE)))
    written = write(source, tmp_path / "out")
    assert dict(written.people) == {"Ada": THERE_ALREADY, "Grace": OTHER_NAME}
    assert not written.files
    other = photo(tmp_path / "b.jpg", mwg(pet, form("Ada", ADA)))
    assert dict(write(other, tmp_path / "out").people) == {"Ada": THERE_ALREADY, "Grace": TAGGED}
    (xmp,) = jpeg_packets((tmp_path / "out" / "b.jpg").read_bytes())
    assert read(tmp_path / "out" / "b.jpg") == {"Ada": shares(ADA), "Grace": shares(GRACE)}
    assert b"Rex" in xmp
    assert xmp.count(b"AppliedToDimensions") == mwg().count(b"AppliedToDimensions")


@pytest.mark.parametrize("form", [attributes, elements])
def test_a_region_without_a_name_gets_it(tmp_path: Path, form: Callable[[str, tuple[int, int, int, int]], str]) -> None:
    write(photo(tmp_path / "a.jpg", mwg(form("", ADA))), tmp_path / "out")
    copy = tmp_path / "out" / "a.jpg"
    assert read(copy) == {"Ada": shares(ADA), "Grace": shares(GRACE)}
    assert len(TagReader().read(copy, copy.read_bytes()).tags) == 2


def test_regions_of_the_shown_picture_get_company_of_their_kind(tmp_path: Path) -> None:
    """Programs that write boxes as the picture is shown: a second way in one list would be wrong for one of them."""
    source = photo(tmp_path / "a.jpg", mwg(attributes("Ada", ADA)), orientation=6)
    write(source, tmp_path / "out")
    assert read(tmp_path / "out" / "a.jpg") == {"Ada": shares(ADA), "Grace": shares(GRACE)}


def test_regions_of_another_cut_are_left_alone(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg", mwg(attributes("Rex", (0, 0, 60, 60)), size=(480, 480)))
    assert write(source, tmp_path / "out").problem == CUT
    assert not (tmp_path / "out").exists()


def test_a_single_region_without_a_bag_gets_one(tmp_path: Path) -> None:
    item = re.search("<rdf:li[^>]*>(.*)</rdf:li>", elements("Ada", ADA))
    assert item is not None
    body = (
        '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList rdf:parseType="Resource">'
        f"{item[1]}</mwg-rs:RegionList></mwg-rs:Regions>"
    )
    write(photo(tmp_path / "a.jpg", packet(body)), tmp_path / "out")
    assert read(tmp_path / "out" / "a.jpg") == {"Ada": shares(ADA), "Grace": shares(GRACE)}


def test_other_formats_and_files_of_several_pictures_get_a_sidecar(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg")
    with Pillow.open(source) as picture:
        picture.save(tmp_path / "b.png")
    double = tmp_path / "c.jpg"
    double.write_bytes(source.read_bytes() + source.read_bytes())
    for file in (tmp_path / "b.png", double):
        written = write(file, tmp_path / "out")
        copy = tmp_path / "out" / file.name
        assert written.files == (copy, copy.with_name(f"{file.name}.xmp"))
        assert copy.read_bytes() == file.read_bytes()
        assert read(copy) == {"Ada": shares(ADA), "Grace": shares(GRACE)}


def test_a_sidecar_alone_and_one_that_is_there(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg")
    beside = tmp_path / "a.jpg.xmp"
    assert write(source, tmp_path, only_sidecars=True).files == (beside,)
    assert read(source) == {"Ada": shares(ADA), "Grace": shares(GRACE)}
    again = write(source, tmp_path, only_sidecars=True)
    assert dict(again.people) == {"Ada": THERE_ALREADY, "Grace": THERE_ALREADY}
    beside.write_bytes(mwg(attributes("Ada", ADA)))
    assert write(source, tmp_path, only_sidecars=True).problem == EXISTS
    written = write(source, tmp_path / "out")
    assert {each.name for each in written.files} == {"a.jpg", "a.jpg.xmp"}
    assert read(tmp_path / "out" / "a.jpg") == {"Ada": shares(ADA), "Grace": shares(GRACE)}


def test_a_large_xmp_with_an_extension(tmp_path: Path) -> None:
    """Regions in the extension cannot be changed there: a sidecar has them all, and what else there was."""
    note = '<xmpNote:HasExtendedXMP xmlns:xmpNote="http://ns.adobe.com/xmp/note/">0</xmpNote:HasExtendedXMP>'
    source = photo(tmp_path / "a.jpg", packet(f"{note}<a:b xmlns:a='urn:a'>kept</a:b>"))
    content = source.read_bytes()
    (main,) = jpeg_packets(content)
    extension = mwg(attributes("Ada", ADA))
    body = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + len(extension).to_bytes(4, "big") + b"\0" * 4
    segment = b"\xff\xe1" + (len(body) + len(extension) + 2).to_bytes(2, "big") + body + extension
    place = content.index(main) + len(main)
    source.write_bytes(content[:place] + segment + content[place:])
    written = write(source, tmp_path / "out")
    beside = tmp_path / "out" / "a.jpg.xmp"
    assert written.files == (beside.with_name("a.jpg"), beside)
    text = beside.read_bytes()
    assert {each.name for each in tags_of_packet(text)} == {"Ada", "Grace"}
    assert b"kept" in text
    assert b"HasExtendedXMP" not in text


def test_nearest_face_gets_the_name_and_who_is_unknown_none(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg")
    assert dict(write(source, tmp_path / "out", by=recognizer(Eve=(255, 255, 255))).people) == {}
    by = recognizer(Ada=GREEN)
    result, image = identify_file(source, by)
    assert image is not None
    written = TagWriter(tmp_path / "out", [source]).write(result, image, 2.0)
    assert written.people == (("Ada", TAGGED), ("Ada", TWICE))
    assert read(tmp_path / "out" / "a.jpg") == {"Ada": shares(ADA)}


def test_tags_that_cannot_be_read_are_not_written_over(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.jpg")
    (tmp_path / "a.jpg.xmp").write_text("<broken")
    assert write(source, tmp_path / "out").problem == UNREADABLE
    assert not (tmp_path / "out").exists()


def test_copies_are_laid_out_like_the_pictures(tmp_path: Path) -> None:
    files = [tmp_path / "in" / "a.jpg", tmp_path / "in" / "deep" / "a.jpg"]
    writer = TagWriter(tmp_path / "out", files)
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        result, image = identify_file(photo(file), BOTH)
        assert image is not None
        writer.write(result, image, 0.2)
    assert (writer.tagged, writer.files) == (4, 2)
    assert (tmp_path / "out" / "deep" / "a.jpg").is_file()


def test_names_that_look_like_markup(tmp_path: Path) -> None:
    by = recognizer(**{'<Ada> & "Co"': GREEN, "007": BLUE})
    write(photo(tmp_path / "a.jpg"), tmp_path / "out", by=by)
    assert set(read(tmp_path / "out" / "a.jpg")) == {'<Ada> & "Co"', "007"}


def test_random_documents_keep_what_they_hold(tmp_path: Path) -> None:
    """Whatever else a packet holds is there afterwards, and its own regions too."""
    rng = np.random.default_rng(3)
    forms = (attributes, elements)
    for number in range(25):
        others = "".join(
            f"<a:p{place} xmlns:a='urn:a'>{rng.integers(1_000_000)}</a:p{place}>" for place in range(rng.integers(4))
        )
        regions = [
            forms[rng.integers(2)](f"Pet {each}", (5 * each, 300, 5 * each + 20, 320))
            for each in range(rng.integers(4))
        ]
        text = mwg(*regions).decode() if regions else packet("").decode()
        text = text.replace('<rdf:Description rdf:about="">', f'<rdf:Description rdf:about="">{others}', 1)
        if rng.integers(2):
            text = text.replace("rdf:", "r:").replace("xmlns:rdf", "xmlns:r").replace("mwg-rs:", "m:")
            text = text.replace("xmlns:mwg-rs", "xmlns:m").replace("stArea:", "z:").replace("xmlns:stArea", "xmlns:z")
        source = photo(tmp_path / f"{number}.jpg", text.encode())
        assert write(source, tmp_path / "out").tagged == 2, text
        copy = tmp_path / "out" / f"{number}.jpg"
        (xmp,) = jpeg_packets(copy.read_bytes())
        before, after = tags_of_packet(text.encode()), tags_of_packet(xmp)
        assert after[: len(before)] == before
        assert {each.name for each in after[len(before) :]} == {"Ada", "Grace"}
        for value in re.findall(r">(\d+)</a:p", text):
            assert f">{value}<".encode() in xmp


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("orientation", [1, 6])
def test_exiftool_reads_the_same(tmp_path: Path, orientation: int) -> None:
    source = photo(tmp_path / "a.jpg", mwg() if orientation == 1 else b"", orientation=orientation)
    write(source, tmp_path / "out")
    copy = tmp_path / "out" / "a.jpg"
    output = subprocess.run(
        ["exiftool", "-j", "-struct", "-validate", "-RegionInfo", str(copy)], capture_output=True, check=True
    ).stdout
    (found,) = json.loads(output)
    size, tags = found["RegionInfo"]["AppliedToDimensions"], TagReader().read(copy, copy.read_bytes()).tags
    assert (size["W"], size["H"]) == (SIZE if orientation == 1 else SIZE[::-1])
    assert _boxes(found["RegionInfo"]["RegionList"]) == {each.name: pytest.approx(each.box) for each in tags}


def _boxes(regions: list[dict[str, Any]]) -> dict[str, tuple[float, ...]]:
    found: dict[str, tuple[float, ...]] = {}
    for each in regions:
        x, y, w, h = (float(each["Area"][key]) for key in "XYWH")
        found[each["Name"]] = (x - w / 2, y - h / 2, x + w / 2, y + h / 2)
    return found


def test_exiv2_reads_the_same(tmp_path: Path) -> None:
    pyexiv2 = pytest.importorskip("pyexiv2")
    write(photo(tmp_path / "a.jpg", mwg(elements("", ADA))), tmp_path / "out")
    copy = tmp_path / "out" / "a.jpg"
    with pyexiv2.Image(str(copy)) as image:
        found = image.read_xmp()
    root = "Xmp.mwg-rs.Regions/mwg-rs:RegionList"
    for number, tag in enumerate(TagReader().read(copy, copy.read_bytes()).tags, 1):
        assert found[f"{root}[{number}]/mwg-rs:Name"] == tag.name
        x, y, w, h = (float(found[f"{root}[{number}]/mwg-rs:Area/stArea:{key}"]) for key in "xywh")
        assert tag.box == pytest.approx((x - w / 2, y - h / 2, x + w / 2, y + h / 2))


def test_no_region_is_written_twice(tmp_path: Path) -> None:
    """A copy of a copy has nothing to add."""
    write(photo(tmp_path / "a.jpg"), tmp_path / "one")
    assert not write(tmp_path / "one" / "a.jpg", tmp_path / "two").files
    tags: list[FaceTag] = list(TagReader().read(tmp_path / "one" / "a.jpg", (tmp_path / "one/a.jpg").read_bytes()).tags)
    assert all(one.name != other.name for one, other in pairwise(tags))
