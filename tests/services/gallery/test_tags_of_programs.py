"""Tags as programs really write them: structure and coordinates of files in public repositories, with other names.

docs/tagged-photos.md says which files. The faces are where the tags say, or where a mutation leaves them.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from recognition.types import Box, Detection
from services.gallery.tagged_faces import Outcome, tagged_faces
from storage.files.orientation import Orientation
from storage.tags.face_tag import FaceTag
from storage.tags.picasa import picasa_tags
from storage.tags.xmp import TagsError, tags_of_packet

SPACES = (
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" xmlns:apple-fi="http://ns.apple.com/faceinfo/1.0/"'
)
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
Size = tuple[int, int]
Place = tuple[str, float, float, float, float]
"""Name, and the centre, width and height as shares."""


def packet(toolkit: str, body: str, *, after: str = "") -> bytes:
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/" '
        f'x:xmptk="{toolkit}">\n <rdf:RDF xmlns:rdf="{RDF}">\n  <rdf:Description rdf:about="" {SPACES}>\n'
        f'{body}\n  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>{after}'
    ).encode()


def corner(place: Place) -> tuple[float, float, float, float]:
    """Left, top, width, height, as Microsoft's kind has them."""
    _, x, y, w, h = place
    return round(x - w / 2, 6), round(y - h / 2, 6), w, h


def digikam(size: Size, *places: Place) -> bytes:
    """XMP Core 4.4.0-Exiv2; both kinds, Microsoft's in attributes of ``rdf:li`` itself."""
    people = "".join(
        f'<rdf:li MPReg:PersonDisplayName="{each[0]}" MPReg:Rectangle="{", ".join(f"{n:g}" for n in corner(each))}"/>'
        for each in places
    )
    regions = "".join(
        f'<rdf:li><rdf:Description mwg-rs:Name="{name}" mwg-rs:Type="Face"><mwg-rs:Area stArea:x="{x:g}" '
        f'stArea:y="{y:g}" stArea:w="{w:g}" stArea:h="{h:g}" stArea:unit="normalized"/></rdf:Description></rdf:li>'
        for name, x, y, w, h in places
    )
    return packet(
        "XMP Core 4.4.0-Exiv2",
        f'<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>{people}</rdf:Bag></MPRI:Regions>'
        '</MP:RegionInfo><mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions '
        f'stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"/><mwg-rs:RegionList><rdf:Bag>{regions}</rdf:Bag>'
        "</mwg-rs:RegionList></mwg-rs:Regions>",
        after=" " * 2000,
    )


def lightroom(size: Size, *places: Place) -> bytes:
    """Adobe XMP Core 7.0: no unit, five digits; the rest of a longer packet lies behind the end."""
    regions = "".join(
        f'<rdf:li>\n<rdf:Description mwg-rs:Rotation="0.00000" mwg-rs:Name="{name}" mwg-rs:Type="Face">\n<mwg-rs:Area '
        f'stArea:h="{h:.5f}" stArea:w="{w:.5f}" stArea:x="{x:.5f}" stArea:y="{y:.5f}"/>\n</rdf:Description>\n</rdf:li>'
        for name, x, y, w, h in places
    )
    return packet(
        "Adobe XMP Core 7.0-c000 1.000000, 0000/00/00-00:00:00        ",
        f'<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions stDim:w="{size[0]}" '
        f'stDim:h="{size[1]}" stDim:unit="pixel"/><mwg-rs:RegionList><rdf:Bag>{regions}</rdf:Bag>'
        "</mwg-rs:RegionList></mwg-rs:Regions>",
        after='>\n   </mwg-rs:Regions>\n  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="r"?>',
    )


def exiftool(size: Size, *places: Place) -> bytes:
    """Image::ExifTool 13.10: apostrophes, elements in the order of the alphabet."""
    regions = "".join(
        "<rdf:li rdf:parseType='Resource'><mwg-rs:Area rdf:parseType='Resource'>"
        f"<stArea:h>{h}</stArea:h><stArea:unit>normalized</stArea:unit><stArea:w>{w}</stArea:w><stArea:x>{x}</stArea:x>"
        f"<stArea:y>{y}</stArea:y></mwg-rs:Area><mwg-rs:Name>{name}</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type>"
        "</rdf:li>"
        for name, x, y, w, h in places
    )
    return packet(
        "Image::ExifTool 13.10",
        "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:AppliedToDimensions rdf:parseType='Resource'>"
        f"<stDim:h>{size[1]}</stDim:h><stDim:unit>pixel</stDim:unit><stDim:w>{size[0]}</stDim:w>"
        f"</mwg-rs:AppliedToDimensions><mwg-rs:RegionList><rdf:Bag>{regions}</rdf:Bag></mwg-rs:RegionList>"
        "</mwg-rs:Regions>",
    )


def apple(size: Size, *places: Place) -> bytes:
    """XMP Core 5.4.0 of a telephone: a sequence, extensions, and no names unless somebody gave them."""
    regions = "".join(
        f'<rdf:li rdf:parseType="Resource"><mwg-rs:Area rdf:parseType="Resource"><stArea:y>{y:.6f}</stArea:y>'
        f"<stArea:w>{w:.6f}</stArea:w><stArea:x>{x:.6f}</stArea:x><stArea:h>{h:.6f}</stArea:h>"
        f"<stArea:unit>normalized</stArea:unit></mwg-rs:Area><mwg-rs:Type>Face</mwg-rs:Type>"
        + (f"<mwg-rs:Name>{name}</mwg-rs:Name>" if name else "")
        + '<mwg-rs:Extensions rdf:parseType="Resource"><apple-fi:AngleInfoYaw>315</apple-fi:AngleInfoYaw>'
        "<apple-fi:FaceID>14</apple-fi:FaceID></mwg-rs:Extensions></rdf:li>"
        for name, x, y, w, h in places
    )
    return packet(
        "XMP Core 5.4.0",
        f'<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Seq>{regions}</rdf:Seq></mwg-rs:RegionList>'
        f'<mwg-rs:AppliedToDimensions rdf:parseType="Resource"><stDim:h>{size[1]}</stDim:h><stDim:w>{size[0]}</stDim:w>'
        "<stDim:unit>pixel</stDim:unit></mwg-rs:AppliedToDimensions></mwg-rs:Regions>",
    )


def windows(_size: Size, *places: Place) -> bytes:
    """Microsoft Photo Gallery 16.4: descriptions in descriptions, name spaces where they are used, no toolkit."""
    people = "".join(
        f'<rdf:li><rdf:Description xmlns:rdf="{RDF}"><MPReg:Rectangle xmlns:MPReg='
        f'"http://ns.microsoft.com/photo/1.2/t/Region#">{", ".join(f"{n:.6f}" for n in corner(each))}'
        "</MPReg:Rectangle><MPReg:PersonDisplayName xmlns:MPReg="
        f'"http://ns.microsoft.com/photo/1.2/t/Region#">{each[0]}</MPReg:PersonDisplayName></rdf:Description> \t\n'
        "</rdf:li>"
        for each in places
    )
    return (
        f"<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        f'xmlns:rdf="{RDF}"><rdf:Description rdf:about="uuid:faf5bdd5-ba3d-11da-ad31-d33d75182f1b" '
        f'xmlns:MP="http://ns.microsoft.com/photo/1.2/"><MP:RegionInfo><rdf:Description xmlns:rdf="{RDF}">'
        '<MPRI:Regions xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#">'
        f'<rdf:Bag xmlns:rdf="{RDF}">{people}</rdf:Bag>\n'
        "\t\t</MPRI:Regions></rdf:Description>\n\t</MP:RegionInfo></rdf:Description></rdf:RDF></x:xmpmeta>\r\n"
        f"{' ' * 500}<?xpacket end='w'?>"
    ).encode()


PAIR = ("Ada", 0.368452, 0.307857, 0.113095, 0.198571), ("Grace", 0.6875, 0.239286, 0.0964286, 0.241429)
WRITERS: dict[str, tuple[Callable[..., bytes], Size, tuple[Place, ...]]] = {
    "digikam": (digikam, (840, 700), PAIR),
    "lightroom": (
        lightroom,
        (1273, 849),
        (("Ada", 0.5266, 0.3439, 0.145, 0.1662), ("Grace", 0.6223, 0.4362, 0.0851, 0.2211)),
    ),
    "exiftool": (exiftool, (840, 700), (("Ada", 0.37, 0.31, 0.11, 0.2), ("Grace", 0.69, 0.24, 0.1, 0.24))),
    "apple": (
        apple,
        (3264, 2448),
        (("Ada", 0.731005, 0.491422, 0.137255, 0.183007), ("Grace", 0.306066, 0.57067, 0.193627, 0.25817)),
    ),
    "windows": (windows, (1280, 853), (("Ada", 0.499219, 0.474795, 0.192188, 0.288394),)),
}


def face(place: Place, size: Size) -> Detection:
    _, x, y, w, h = place
    width, height = size
    return Detection(Box((x - w / 2) * width, (y - h / 2) * height, (x + w / 2) * width, (y + h / 2) * height), 0.9)


@pytest.mark.parametrize("program", WRITERS)
def test_what_a_program_writes_names_its_faces(program: str) -> None:
    write, size, places = WRITERS[program]
    faces = [face(each, size) for each in places]
    found = tagged_faces(tags_of_packet(write(size, *places)), faces, *size, Orientation())
    assert {(each.tag.name, faces.index(each.face) if each.face else -1) for each in found} == {
        (each[0], number) for number, each in enumerate(places)
    }


def test_regions_that_were_turned_and_rectangles_that_were_not() -> None:
    """Of digiKam, turned by exiftool: its regions are of the stored picture, Microsoft's rectangles of the shown."""
    turned = ("Ada", 0.307857, 0.631548, 0.198571, 0.113095), ("Grace", 0.239286, 0.3125, 0.241429, 0.0964286)
    made = exiftool((700, 840), *turned).replace(b"</rdf:Description>", b"", 1)
    people = re.search(b"<MP:RegionInfo.*</MP:RegionInfo>", digikam((840, 700), *PAIR))
    assert people is not None
    text = made.replace(b"<mwg-rs:Regions", people[0] + b"<mwg-rs:Regions", 1)
    text = text.replace(b"</rdf:RDF>", b"</rdf:Description></rdf:RDF>")
    faces = [face(each, (840, 700)) for each in PAIR]
    found = tagged_faces(tags_of_packet(text), faces, 840, 700, Orientation(True, True, False))
    assert len(found) == 4
    assert {(each.tag.name, faces.index(each.face) if each.face else -1) for each in found} == {
        ("Ada", 0),
        ("Grace", 1),
    }


def test_an_ini_of_picasa(tmp_path: Path) -> None:
    """With an ignored face, one that nobody named (0), contacts between the pictures, and an id of 15 digits."""
    (tmp_path / ".picasa.ini").write_text(
        "[photo 1.jpg]\r\nbackuphash=15125\r\nfaces=rect64(a16a5261b7037516),ffffffffffffffff;"
        "rect64(397a37cb697a77cb),5bee603ee623542d;rect64(7ba11f6daba15f6d),0\r\n[Contacts2]\r\n"
        "7131e767c91646ae=Ada;;\r\n5bee603ee623542d=Grace;;\r\nd04ca592f8868c2=Alan;;\r\n[photo 2.jpg]\r\n"
        "faces=rect64(500048f1854a9e46),7131e767c91646ae;rect64(570c6e79670c8820),d04ca592f8868c2\r\nbackuphash=11571\r\n"
    )
    found = picasa_tags(tmp_path)
    assert [each.name for each in found["photo 1.jpg"]] == ["", "Grace", ""]
    assert [each.name for each in found["photo 2.jpg"]] == ["Ada", "Alan"]
    assert found["photo 2.jpg"][0].box == pytest.approx((0.3125, 0.28493, 0.52066, 0.61826), abs=1e-5)


def test_an_ini_of_picasa_beside_faces_that_were_found(tmp_path: Path) -> None:
    """Five named and one ignored region of a photo of 2250 x 3000 pixels, and the faces that YuNet finds on it: of
    people, of passers-by and of pictures on a wall."""
    (tmp_path / ".picasa.ini").write_text(
        "[photo 2.jpg]\r\nfaces=rect64(b2f84cf8cf8766bd),328c28c36071f0ce;rect64(9b889f3bb5d0b6b2),80d00c5532b9a5c6;"
        "rect64(92512f05abea45e3),fe5ba4a45b1131f9;rect64(3fd41ee45b4037a3),7b28ed0f2b551aa4;"
        "rect64(5f5843547e855f7d),18cbef984ef5b972;rect64(16de13cc24dd2099),ffffffffffffffff\r\nbackuphash=45105\r\n"
        "[Contacts2]\r\n7b28ed0f2b551aa4=Hedy;;\r\nfe5ba4a45b1131f9=Ada;;\r\n80d00c5532b9a5c6=Linus;;\r\n"
        "328c28c36071f0ce=Grace;;\r\n18cbef984ef5b972=Alan;;\r\n505fe59cabad947=Eve;;\r\n"
    )
    boxes = [
        (1336, 608, 1466, 784), (1633, 973, 1785, 1167), (887, 858, 1058, 1088), (618, 429, 753, 609),
        (1407, 1934, 1557, 2110), (223, 266, 297, 358), (938, 718, 974, 762), (906, 703, 935, 739),
        (509, 191, 534, 224), (925, 396, 957, 436), (646, 208, 670, 239), (1187, 600, 1206, 625), (552, 178, 577, 208),
    ]  # fmt: skip
    faces = [Detection(Box(*map(float, each)), 0.9) for each in boxes]
    found = tagged_faces(picasa_tags(tmp_path)["photo 2.jpg"], faces, 2250, 3000, Orientation())
    named = {each.tag.name: faces.index(each.face) for each in found if each.tag.name and each.face is not None}
    assert named == {"Ada": 0, "Grace": 1, "Alan": 2, "Hedy": 3, "Linus": 4}


NAMES = ("Ada", "Grace", "Alan", "Eve")


def test_mutated_files_name_the_right_person_or_nobody() -> None:
    """1,000 files of the five programs: whatever was done to one, no name goes to another face."""
    rng = random.Random(11)
    outcomes: Counter[str] = Counter()
    for number in range(1000):
        size = rng.choice([(840, 700), (1280, 853), (3000, 4000)])
        places = crowd(rng, rng.randint(2, 4))
        faces = {each[0]: face(each, size) for each in places}
        way = rng.choice([Orientation(), Orientation(True, True, False), Orientation(False, True, True)])
        tags = mutated(rng, places, size, way)
        if isinstance(tags, str):
            outcomes[tags] += 1
            continue
        found = tagged_faces(tags, list(faces.values()), *size, way)
        for each in found:
            if each.tag.name in faces and each.face is not None and each.face is not faces[each.tag.name]:
                # Nothing tells it where every box of the kind lies on a face: one alone, or all, turned and moved.
                assert all(other.face for other in found if other.tag.kind == each.tag.kind and other.tag.box), number
                outcomes["cannot be told"] += 1
            outcomes[each.outcome.value] += 1
    assert outcomes["unreadable"] > 20
    assert outcomes["cannot be told"] < 10
    for outcome in (Outcome.NAMED, Outcome.NO_FACE, Outcome.AMBIGUOUS, Outcome.CUT):
        assert outcomes[outcome.value] > 30, outcomes


def crowd(rng: random.Random, count: int) -> list[Place]:
    """Faces that do not touch."""
    places: list[Place] = []
    while len(places) < count:
        w, h = rng.uniform(0.06, 0.16), rng.uniform(0.08, 0.2)
        x, y = rng.uniform(w, 1 - w), rng.uniform(h, 1 - h)
        if all(abs(x - each[1]) > (w + each[3]) / 2 or abs(y - each[2]) > (h + each[4]) / 2 for each in places):
            places.append((NAMES[len(places)], x, y, w, h))
    return places


_MUTATIONS = ("moved", "onto", "unnamed", "fewer", "shape", "order", "stored", "loose")


def mutated(rng: random.Random, places: list[Place], size: Size, way: Orientation) -> tuple[FaceTag, ...] | str:
    """The tags of a file to which one or two things were done, or ``unreadable``."""
    across, down, grown = 0.0, 0.0, rng.uniform(0.8, 1.6)
    kept = [*places]
    told: tuple[float, float] = size
    for what in rng.sample(
        ("moved", "onto", "unnamed", "fewer", "shape", "order", "stored", "loose"), rng.randint(1, 2)
    ):
        match what:
            case "moved":
                across, down = rng.uniform(-0.4, 0.4), rng.uniform(-0.4, 0.4)
            case "onto":  # all boxes moved alike, one exactly onto the face of another
                one, other = rng.sample(places, 2)
                across, down = other[1] - one[1], other[2] - one[2]
            case "unnamed":
                kept = [("" if rng.random() < 0.5 else name, *box) for name, *box in kept]  # type: ignore[misc]
            case "fewer" if not across and not down:
                kept = rng.sample(kept, rng.randint(1, len(kept)))
            case "shape":
                told = size[0] * rng.choice([0.5, 0.8, 1.0]), size[1] * rng.choice([0.5, 0.8, 1.0])
            case "order":
                rng.shuffle(kept)
            case "stored":
                kept = [_stored(each, way) for each in kept]
                told = told[::-1] if way.transposed else told
            case "loose":
                grown = rng.uniform(0.6, 2.2)
    made = [(name, x + across, y + down, w * grown, h * grown) for name, x, y, w, h in kept]
    write = rng.choice([digikam, lightroom, exiftool, apple, windows])
    text = write((round(told[0]), round(told[1])), *made)
    if rng.random() < 0.15:  # a byte lost, or the end; not a digit, which would be another box
        place = rng.randrange(len(text))
        text = text[:place] + (b"" if rng.random() < 0.3 else text[place + (not text[place : place + 1].isalnum()) :])
    try:
        return tags_of_packet(text)
    except TagsError:
        return "unreadable"


def _stored(place: Place, way: Orientation) -> Place:
    name, x, y, w, h = place
    x, y = 1 - x if way.flip_x else x, 1 - y if way.flip_y else y
    return (name, y, x, h, w) if way.transposed else (name, x, y, w, h)
