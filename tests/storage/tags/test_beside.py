"""Names that stand beside pictures: in JSON of Takeout and exiftool, in Picasa's list of contacts, in a sidecar."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from storage.tags.face_tag import FaceTag
from storage.tags.json_tags import json_tags
from storage.tags.picasa import picasa_contacts, picasa_tags
from storage.tags.tags import TagReader, seems_tagged
from storage.tags.xmp import tags_of_packet

BOX = (0.2, 0.3, 0.4, 0.7)
AREA: dict[str, Any] = {
    "RegionAreaX": [0.3, 0.8],
    "RegionAreaY": [0.5, 0.5],
    "RegionAreaW": [0.2, 0.1],
    "RegionAreaH": [0.4, 0.1],
    "RegionAreaUnit": ["normalized", "normalized"],
    "RegionAppliedToDimensionsW": 400,
    "RegionAppliedToDimensionsH": 300,
}


def takeout(*names: str) -> str:
    """As it is written: people stand between places and the address."""
    people = [{"name": each} for each in names]
    return json.dumps({"title": "a.jpg", "imageViews": "16", "geoData": {"latitude": 0.0}, "people": people}, indent=2)


@pytest.mark.parametrize(
    ("picture", "beside"),
    [
        ("a.jpg", "a.jpg.json"),
        ("a.jpg", "a.jpg.supplemental-metadata.json"),
        ("Screenshot_20190317-234331.jpg", "Screenshot_20190317-234331.jpg.supplemental-me.json"),
        ("9C19C4BF-E0C8-4D74-8DC4-4BB2338FB029.JPG", "9C19C4BF-E0C8-4D74-8DC4-4BB2338FB029.JPG.suppl.json"),
        ("PXL_20240506_142610305.LONG_EXPOSURE-01.COVER.jpg", "PXL_20240506_142610305.LONG_EXPOSURE-01.COVER..json"),
        ("a(2).jpg", "a.jpg(2).json"),
        ("a(2).jpg", "a.jpg.supplemental-metadata(2).json"),
        ("PXL_20230927_094331806.PORTRAIT(1).jpg", "PXL_20230927_094331806.PORTRAIT.jpg.supplement(1).json"),
    ],
)
def test_takeouts_file_of_a_picture(tmp_path: Path, picture: str, beside: str) -> None:
    (tmp_path / beside).write_text(takeout("Ada", "007"))
    (tmp_path / "other.jpg.json").write_text(takeout("Eve"))
    assert json_tags(tmp_path / picture) == (FaceTag("Ada", None, "takeout"), FaceTag("007", None, "takeout"))
    assert json_tags(tmp_path / f"b{picture}") == ()


def test_a_numbered_picture_has_not_the_people_of_the_first(tmp_path: Path) -> None:
    (tmp_path / "a.jpg.json").write_text(takeout("Ada"))
    assert json_tags(tmp_path / "a(1).jpg") == ()


@pytest.mark.parametrize(
    "text", ["", "[", "[]", "7", '{"people": 7}', '{"people": [7, {}, {"name": null}]}', "[" * 100_000]
)
def test_json_that_names_nobody(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.jpg.json").write_text(text)
    assert json_tags(tmp_path / "a.jpg") == ()


@pytest.mark.parametrize("group", ["", "XMP:", "XMP-mwg-rs:"])
def test_regions_of_exiftool(tmp_path: Path, group: str) -> None:
    """As osxphotos writes them for pictures of Apple Photos, too."""
    record = AREA | {"RegionName": ["Ada", "Rex"], "RegionType": ["Face", "Pet"], "PersonInImage": ["Ada", "Grace"]}
    text = json.dumps([{"SourceFile": "a.jpg"} | {group + key: value for key, value in record.items()}])
    (tmp_path / "a.json").write_text(text)
    ada, *others = json_tags(tmp_path / "a.jpg")
    assert (ada.name, ada.kind, ada.size) == ("Ada", "exiftool", (400, 300))
    assert ada.box == pytest.approx(BOX)
    assert others == [FaceTag("Rex", None, "exiftool"), FaceTag("Grace", None, "exiftool")]


def test_one_region_of_exiftool_is_no_list_and_a_name_of_digits_is_a_number(tmp_path: Path) -> None:
    record = {key: value[0] if isinstance(value, list) else value for key, value in AREA.items()}
    (tmp_path / "a.jpg.json").write_text(json.dumps([record | {"RegionName": 7, "RegionType": "Face"}]))
    (tag,) = json_tags(tmp_path / "a.jpg")
    assert (tag.name, tag.box) == ("7", pytest.approx(BOX))


def test_names_of_exiftool_without_one_for_each_region_have_no_place(tmp_path: Path) -> None:
    """A region without a name leaves no gap: the second name may be of the third region."""
    record = {key: [*value, value[-1]] if isinstance(value, list) else value for key, value in AREA.items()}
    (tmp_path / "a.jpg.json").write_text(json.dumps([record | {"RegionName": ["Ada", "Grace"]}]))
    assert [(each.name, each.box) for each in json_tags(tmp_path / "a.jpg")] == [("Ada", None), ("Grace", None)]


def test_structures_of_exiftool(tmp_path: Path) -> None:
    """Written with ``-struct``, in pixels, with a region that nobody named."""
    area = {"X": 120, "Y": 150, "W": 80, "H": 120, "Unit": "pixel"}
    info = {
        "AppliedToDimensions": {"W": 400, "H": 300, "Unit": "pixel"},
        "RegionList": [{"Area": area, "Type": "Face"}, {"Area": area, "Name": "Ada", "Type": "Face"}, 7],
    }
    (tmp_path / "a.jpg.json").write_text(json.dumps([{"XMP:RegionInfo": info}]))
    tags = json_tags(tmp_path / "a.jpg")
    assert [each.name for each in tags] == ["", "Ada"]
    assert tags[1].box == pytest.approx(BOX)


CONTACTS = """<contacts>
 <contact id="ca5c88ca60f42c0b" name="Ada Lovelace" modified_time="2026-06-11T20:40:16-07:00" local_contact="1"/>
 <contact id="59a8df726fd2d6a1" name="Grace" display="G" modified_time="2010-08-20T08:07:25+01:00" sync_enabled="1">
  <subject user="somebody_lh" id="f976a9b8d207084"/>
 </contact>
 <contact id="1" name=""/>
</contacts>
"""
INI = (
    "[a.jpg]\r\nfaces=rect64(6800600097ff9fff),ca5c88ca60f42c0b;rect64(1000200080006000),f976a9b8d207084;"
    "rect64(1000200080006001),ffffffffffffffff\r\nbackuphash=600\r\n"
    "[Contacts]\r\nf976a9b8d207084=somebody_lh,d0acd9a20b0cd2e1\r\n"
)


def test_names_of_picasas_list_of_contacts(tmp_path: Path) -> None:
    (tmp_path / "contacts.xml").write_text(CONTACTS)
    (tmp_path / ".picasa.ini").write_text(INI)
    contacts = picasa_contacts(tmp_path.iterdir())
    assert contacts == {"ca5c88ca60f42c0b": "Ada Lovelace", "59a8df726fd2d6a1": "Grace", "0f976a9b8d207084": "Grace"}
    assert [each.name for each in picasa_tags(tmp_path, contacts)["a.jpg"]] == ["Ada Lovelace", "Grace", ""]
    assert [each.name for each in picasa_tags(tmp_path)["a.jpg"]] == ["", "", ""]  # of an account, not of a person


def test_a_folder_that_is_dropped_seems_tagged_by_what_lies_beside_its_pictures(tmp_path: Path) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"\xff\xd8")
    assert not seems_tagged(tmp_path, [picture])
    (tmp_path / "a.jpg.json").write_text(takeout("Ada"))
    assert not seems_tagged(tmp_path, [picture]), "a name without a place"
    (tmp_path / "a.jpg.json").write_text(json.dumps([AREA | {"RegionName": ["Ada", "Grace"]}]))
    assert seems_tagged(tmp_path, [picture])
    (tmp_path / "a.jpg.json").unlink()
    (tmp_path / ".picasa.ini").write_text(INI)
    assert not seems_tagged(tmp_path, [picture])
    (tmp_path / "contacts.xml").write_text(CONTACTS)
    assert seems_tagged(tmp_path, [picture])


def test_a_folder_names_its_contacts_itself(tmp_path: Path) -> None:
    (tmp_path / ".picasa.ini").write_text(f"{INI}[Contacts2]\r\nca5c88ca60f42c0b=Ada King;;\r\n")
    tags = picasa_tags(tmp_path, {"ca5c88ca60f42c0b": "Ada Lovelace"})["a.jpg"]
    assert tags[0].name == "Ada King"


@pytest.mark.parametrize("text", ["", "<contacts>", "<a/>", '<!DOCTYPE a [<!ENTITY b "c">]><contacts/>', "\0"])
def test_another_contacts_xml_names_nobody(tmp_path: Path, text: str) -> None:
    (tmp_path / "contacts.xml").write_text(text)
    assert picasa_contacts(tmp_path.iterdir()) == {}


def test_contacts_of_this_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Google" / "Picasa2" / "contacts"
    folder.mkdir(parents=True)
    (folder / "contacts.xml").write_text(CONTACTS)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert picasa_contacts([])["ca5c88ca60f42c0b"] == "Ada Lovelace"


APPLE = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="osxphotos">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'>
        <Iptc4xmpExt:PersonInImage>
        <rdf:Bag>
         <rdf:li>Ada</rdf:li>
         <rdf:li> </rdf:li>
         <rdf:li>Grace</rdf:li>
        </rdf:Bag>
        </Iptc4xmpExt:PersonInImage>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"
 xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#">
    <mwg-rs:Regions rdf:parseType="Resource">
    <mwg-rs:AppliedToDimensions rdf:parseType="Resource">
    <stDim:unit>pixel</stDim:unit>
    </mwg-rs:AppliedToDimensions>
    <mwg-rs:RegionList>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <mwg-rs:Area rdf:parseType="Resource">
      <stArea:h>0.383900</stArea:h>
      <stArea:w>0.333334</stArea:w>
      <stArea:x>0.412230</stArea:x>
      <stArea:y>0.422169</stArea:y>
      <stArea:unit>normalized</stArea:unit>
      </mwg-rs:Area>
      <mwg-rs:Name>Ada</mwg-rs:Name>
      <mwg-rs:Rotation>0.0</mwg-rs:Rotation>
      <mwg-rs:Type>Face</mwg-rs:Type>
     </rdf:li>
    </rdf:Bag>
    </mwg-rs:RegionList>
    </mwg-rs:Regions>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:MP="http://ns.microsoft.com/photo/1.2/"
 xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
 xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#">
    <MP:RegionInfo rdf:parseType="Resource">
     <MPRI:Regions>
      <rdf:Bag>
       <rdf:li rdf:parseType="Resource">
       <MPReg:PersonDisplayName>Ada</MPReg:PersonDisplayName>
       <MPReg:Rectangle>0.245562, 0.230219, 0.333334, 0.383900</MPReg:Rectangle>
       </rdf:li>
      </rdf:Bag>
     </MPRI:Regions>
    </MP:RegionInfo>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
"""As osxphotos writes it of a picture of Apple Photos: a unit of sides that it does not know."""


def test_a_sidecar_of_osxphotos(tmp_path: Path) -> None:
    kinds = [(each.kind, each.name) for each in tags_of_packet(APPLE)]
    assert kinds == [("mwg", "Ada"), ("microsoft", "Ada"), ("iptc", "Ada"), ("iptc", "Grace")]
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "a.jpg.xmp").write_bytes(APPLE)
    ada, grace = TagReader().read(tmp_path / "a.jpg", b"\xff\xd8").tags
    assert ada.box == pytest.approx((0.245563, 0.230219, 0.578897, 0.614119))
    assert (ada.size, grace.name, grace.box) == (None, "Grace", None)
