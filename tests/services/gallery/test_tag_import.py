"""Tagged faces become pictures of people, from files as photo managers write them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.enrolment.still import EnrolmentRules
from recognition.errors import UsageError
from services.gallery.tag_import import IMPORTED, TagImport, TagResult
from storage.files.picture_notes import note_of
from storage.files.rearranging import undo
from storage.tags.picasa import picasa_tags
from storage.tags.tags import TagReader
from storage.tags.xmp import TagsError, tags_of_packet
from tests.fakes import BLUE, GREEN, SquareDetector, picture

SIZE = WIDTH, HEIGHT = 640, 480
ADA, GRACE = (100, 120, 190, 210), (420, 140, 520, 240)
XMLNS = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#"'
)


def area(box: tuple[int, int, int, int], size: tuple[int, int] = SIZE) -> dict[str, str]:
    left, top, right, bottom = box
    values = {"x": (left + right) / 2 / size[0], "y": (top + bottom) / 2 / size[1]}
    values |= {"w": (right - left) / size[0], "h": (bottom - top) / size[1]}
    return {name: f"{value:.6f}" for name, value in values.items()}


def attributes(name: str, box: tuple[int, int, int, int]) -> str:
    """As Lightroom and exiftool write a region."""
    places = " ".join(f'stArea:{key}="{value}"' for key, value in area(box).items())
    named = f' mwg-rs:Name="{name}"' if name else ""
    return (
        f'<rdf:li><rdf:Description mwg-rs:Type="Face"{named}><mwg-rs:Area {places} stArea:unit="normalized"/>'
        "</rdf:Description></rdf:li>"
    )


def elements(name: str, box: tuple[int, int, int, int]) -> str:
    """As digiKam writes a region."""
    places = "".join(f"<stArea:{key}>{value}</stArea:{key}>" for key, value in area(box).items())
    named = f"<mwg-rs:Name>{name}</mwg-rs:Name>" if name else ""
    return (
        f'<rdf:li rdf:parseType="Resource">{named}<mwg-rs:Type>Face</mwg-rs:Type>'
        f'<mwg-rs:Area rdf:parseType="Resource">{places}<stArea:unit>normalized</stArea:unit></mwg-rs:Area></rdf:li>'
    )


def mwg(*regions: str, size: tuple[int, int] = SIZE) -> bytes:
    applied = f'<mwg-rs:AppliedToDimensions stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"/>'
    body = f"<mwg-rs:RegionList><rdf:Bag>{''.join(regions)}</rdf:Bag></mwg-rs:RegionList>"
    return packet(f'<mwg-rs:Regions rdf:parseType="Resource">{applied}{body}</mwg-rs:Regions>')


def packet(body: str) -> bytes:
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {XMLNS}>'
        f'<rdf:Description rdf:about="">{body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def photo(file: Path, xmp: bytes = b"", orientation: int = 1) -> Path:
    """Two squares with texture; stored turned where ``orientation`` is 6."""
    image = picture((ADA, GREEN), (GRACE, BLUE), size=SIZE)
    rng = np.random.default_rng(1)
    image = np.clip(image.astype(int) + rng.integers(-25, 25, image.shape[:2])[..., None], 0, 255).astype(np.uint8)
    if orientation == 6:
        image = np.ascontiguousarray(np.rot90(image))
    exif = Pillow.Exif()
    exif[0x112] = orientation
    made = io.BytesIO()
    Pillow.fromarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB)).save(made, "JPEG", quality=95, exif=exif, xmp=xmp)
    file.write_bytes(made.getvalue())
    return file


def run(folder: Path, gallery: Path) -> tuple[list[TagResult], TagImport]:
    results: list[TagResult] = []
    work = TagImport(folder, gallery, SquareDetector(), EnrolmentRules(), on_result=results.append)
    work.run()
    return results, work


def colours(gallery: Path) -> dict[str, str]:
    """Which square lies under which name."""
    found = {}
    for file in sorted(gallery.rglob("*.jpg")):
        note = note_of(file.read_bytes())
        image = cv2.imread(str(file))
        assert note is not None
        assert image is not None
        x, y = map(int, note.face.box.center)
        blue, green, _ = map(int, image[y, x])
        found[file.parent.name] = "green" if green > blue else "blue"
    return found


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    photos, gallery = tmp_path / "photos", tmp_path / "gallery"
    photos.mkdir()
    gallery.mkdir()
    return photos, gallery


@pytest.mark.parametrize("region", [attributes, elements])
def test_regions_of_the_metadata_working_group(folders: tuple[Path, Path], region: object) -> None:
    assert callable(region)
    photo(folders[0] / "a.jpg", mwg(region("", ADA), region("Grace Hopper", GRACE)))
    results, _ = run(*folders)
    assert [(each.person, each.outcome, each.kind) for each in results] == [("Grace Hopper", IMPORTED, "mwg")]
    assert colours(folders[1]) == {"Grace Hopper": "blue"}


def test_one_region_without_a_bag_and_a_name_of_digits(folders: tuple[Path, Path]) -> None:
    places = " ".join(f'stArea:{key}="{value}"' for key, value in area(ADA).items())
    region = f'<mwg-rs:RegionList mwg-rs:Name="007" mwg-rs:Type="Face"><mwg-rs:Area {places}/></mwg-rs:RegionList>'
    lone = region.replace("<mwg-rs:RegionList ", "<mwg-rs:RegionList><rdf:Description ").replace(
        "</mwg-rs:RegionList>", "</rdf:Description></mwg-rs:RegionList>"
    )
    photo(folders[0] / "a.jpg", packet(f'<mwg-rs:Regions rdf:parseType="Resource">{lone}</mwg-rs:Regions>'))
    run(*folders)
    assert colours(folders[1]) == {"007": "green"}


def test_regions_of_microsoft_and_a_sidecar(folders: tuple[Path, Path]) -> None:
    left, top, right, bottom = GRACE
    rectangle = f"{left / WIDTH:.5f}, {top / HEIGHT:.5f}, {(right - left) / WIDTH:.5f}, {(bottom - top) / HEIGHT:.5f}"
    body = (
        '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag><rdf:li rdf:parseType="Resource">'
        f"<MPReg:Rectangle>{rectangle}</MPReg:Rectangle><MPReg:PersonDisplayName>Grace</MPReg:PersonDisplayName></rdf:li>"
        "</rdf:Bag></MPRI:Regions></MP:RegionInfo>"
    )
    photo(folders[0] / "a.jpg")
    (folders[0] / "a.jpg.xmp").write_bytes(packet(body))
    results, _ = run(*folders)
    assert [each.kind for each in results] == ["microsoft"]
    assert colours(folders[1]) == {"Grace": "blue"}


@pytest.mark.parametrize("is_stored", [True, False])
def test_a_turned_picture(folders: tuple[Path, Path], is_stored: bool) -> None:
    """Orientation 6: what is shown at (x, y) is stored at (y, 1 - x)."""

    def turned(box: tuple[int, int, int, int]) -> str:
        if not is_stored:
            return attributes("Ada", box)
        left, top, right, bottom = box
        places = area((top, WIDTH - right, bottom, WIDTH - left), (HEIGHT, WIDTH))
        text = " ".join(f'stArea:{key}="{value}"' for key, value in places.items())
        return (
            f'<rdf:li><rdf:Description mwg-rs:Type="Face" mwg-rs:Name="Ada"><mwg-rs:Area {text}/></rdf:Description>'
            "</rdf:li>"
        )

    size = (HEIGHT, WIDTH) if is_stored else SIZE
    photo(folders[0] / "a.jpg", mwg(turned(ADA), size=size), orientation=6)
    run(*folders)
    assert colours(folders[1]) == {"Ada": "green"}


def test_picasa(folders: tuple[Path, Path]) -> None:
    def rectangle(box: tuple[int, int, int, int]) -> str:
        shares = (box[0] / WIDTH, box[1] / HEIGHT, box[2] / WIDTH, box[3] / HEIGHT)
        return f"{int(''.join(f'{round(each * 65535):04x}' for each in shares), 16):x}"

    photo(folders[0] / "A.jpg")
    (folders[0] / ".picasa.ini").write_text(
        "[Picasa]\nname=Photos\n[Contacts2]\n1f2e=Ada Lovelace;;\n"
        f"[A.jpg]\nbackuphash=1\nfaces=rect64({rectangle(ADA)}),1f2e;rect64({rectangle(GRACE)}),ffffffffffffffff\n",
        encoding="utf-8",
    )
    tags = picasa_tags(folders[0])["a.jpg"]
    assert [each.name for each in tags] == ["Ada Lovelace", ""]
    run(*folders)
    assert colours(folders[1]) == {"Ada Lovelace": "green"}


def test_takeout_names_people_without_a_place(folders: tuple[Path, Path]) -> None:
    photo(folders[0] / "a.jpg")
    (folders[0] / "a.jpg.json").write_text(json.dumps({"people": [{"name": "Ada"}]}))
    results, _ = run(*folders)
    assert [(each.person, each.outcome) for each in results] == [("Ada", "no-place")]
    assert not list(folders[1].rglob("*.jpg"))


def test_a_preview_writes_nothing_and_an_import_is_undone_as_one(folders: tuple[Path, Path]) -> None:
    photo(folders[0] / "a.jpg", mwg(attributes("Ada", ADA), attributes("Grace", GRACE)))
    work = TagImport(*folders, SquareDetector(), EnrolmentRules())
    assert dict(work.preview().people) == {"Ada": 1, "Grace": 1}
    assert not list(folders[1].rglob("*.jpg"))
    counts, change = work.run()
    assert counts.results[IMPORTED] == 2
    again, nothing = work.run()
    assert (again.results["already-there"], nothing) == (2, None)
    assert change is not None
    undo(folders[1], change)
    assert not list(folders[1].glob("*/*.jpg"))


def test_the_same_face_in_two_ways_is_one(folders: tuple[Path, Path]) -> None:
    file = photo(folders[0] / "a.jpg", mwg(attributes("Ada", ADA)))
    file.with_suffix(".xmp").write_bytes(mwg(elements("Ada", ADA)))
    assert len(TagReader().read(file, file.read_bytes()).tags) == 1


@pytest.mark.parametrize(
    ("xmp", "said"),
    [
        (b"<x:xmpmeta", "cannot be read"),
        (b"<a/>", "holds no RDF"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
    ],
)
def test_what_is_no_xmp_is_said(folders: tuple[Path, Path], xmp: bytes, said: str) -> None:
    with pytest.raises(TagsError, match=said):
        tags_of_packet(xmp)
    photo(folders[0] / "a.jpg", xmp)
    results, _ = run(*folders)
    assert [(each.person, each.outcome) for each in results] == [("", "unreadable")]


def test_coordinates_of_no_place_are_left_out() -> None:
    made = mwg(attributes("Ada", ADA)).replace(area(ADA)["x"].encode(), b"nan")
    assert tags_of_packet(made) == ()
    halves = mwg(attributes("Ada", (320, 240, 640, 480))).replace(b"0.750000", b"3/4").replace(b"0.500000", b"0,5")
    (tag,) = tags_of_packet(halves)
    assert tag.box == (0.5, 0.5, 1.0, 1.0)


def test_an_xmp_over_64_kb_goes_on_in_an_extension(folders: tuple[Path, Path]) -> None:
    made = mwg(attributes("Ada", ADA))
    guid = b"0" * 32
    content = photo(folders[0] / "a.jpg").read_bytes()
    parts = [made[:300], made[300:]]
    segments = b""
    for number in (1, 0):  # in any order
        head = b"http://ns.adobe.com/xmp/extension/\0" + guid
        place = len(made).to_bytes(4, "big") + (300 * number).to_bytes(4, "big")
        data = head + place + parts[number]
        segments += b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data
    (folders[0] / "a.jpg").write_bytes(content[:2] + segments + content[2:])
    run(*folders)
    assert colours(folders[1]) == {"Ada": "green"}


def test_a_folder_without_pictures(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no pictures"):
        TagImport(tmp_path, tmp_path / "gallery", SquareDetector(), EnrolmentRules())
