"""Face tags in XMP: regions of the Metadata Working Group (mwg-rs) and of Microsoft (MP); and IPTC's names without a
place.

XMP is a part of RDF/XML, which can write the same in many ways: as attributes or elements, with or without
``rdf:parseType``, one region or a bag of them. ``rdflib`` reads them all; this module looks at the triples only.

Sources: Metadata Working Group, Guidelines for Handling Image Metadata 2.0, chapter 5.9; Microsoft, People Tagging
Overview; Adobe, XMP Specification Part 3 (where files keep it).
"""

from __future__ import annotations

import contextlib
import io
import logging
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from recognition.errors import PictureError
from storage.tags.face_tag import FaceTag
from storage.tags.jpeg_xmp import jpeg_packets

if TYPE_CHECKING:
    from rdflib import Graph

MAX_SIDECAR = 20_000_000
REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
AREA = "http://ns.adobe.com/xmp/sType/Area#"
DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
_MP_INFO = "http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
_MP_REGION = "http://ns.microsoft.com/photo/1.2/t/Region#"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
OTHER_TYPES = ("pet", "focus", "barcode")
_END = re.compile(rb"""<\?xpacket\s+end=["'][rw]["']\s*\?>""")
_MEMBER = re.compile(re.escape(RDF) + r"_(\d+)")


class TagsError(PictureError):
    """The tags of a file cannot be read."""


def xmp_packets(content: bytes) -> tuple[bytes, ...]:
    """The XMP of a picture file: none, one, or with the extension of a JPEG, two."""
    if content.startswith(b"\xff\xd8"):
        return tuple(jpeg_packets(content))
    from PIL import Image as Pillow

    with contextlib.suppress(Exception), Pillow.open(io.BytesIO(content)) as picture:
        found = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp")
        found = found.encode() if isinstance(found, str) else found
        return (found,) if isinstance(found, bytes) and found else ()
    return ()


def tags_of_packet(packet: bytes) -> tuple[FaceTag, ...]:
    """In the order in which they were written. Raises TagsError where it is no XMP."""
    graph = _graph(packet)
    return (*_mwg_tags(graph), *_microsoft_tags(graph), *_people(graph))


def sidecar_of(picture: Path) -> Path | None:
    """``photo.jpg.xmp`` (digiKam, darktable) or ``photo.xmp`` (Lightroom); None where there is neither."""
    for file in (picture.with_name(f"{picture.name}.xmp"), picture.with_suffix(".xmp")):
        if file.is_file():
            return file
    return None


def packet_text(packet: bytes) -> bytes:
    """Without what lies around it: Adobe's programs write a shorter packet over a longer one, whose rest stays behind
    the end."""
    end = _END.search(packet)
    return packet[: end.end() if end else len(packet)].strip(b"\0 \r\n\t\xef\xbb\xbf")


def _graph(packet: bytes) -> Graph:
    import rdflib

    if b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        raise TagsError("The XMP declares a document type, which no program writes.")
    try:
        root = ElementTree.fromstring(packet_text(packet))
        rdf = root if root.tag == f"{{{RDF}}}RDF" else root.find(f".//{{{RDF}}}RDF")
        if rdf is None:
            raise TagsError("The XMP holds no RDF.")
        graph = rdflib.Graph()
        for logger in ("rdflib.term", "rdflib.plugins.parsers.rdfxml"):
            logging.getLogger(logger).setLevel(logging.ERROR)
        graph.parse(data=ElementTree.tostring(rdf), format="xml", publicID="file:picture")
        return graph
    except TagsError:
        raise
    except Exception as error:  # of the parsers: there is one for each way to be wrong
        raise TagsError(f"The XMP cannot be read: {error}") from error


def _mwg_tags(graph: Graph) -> Iterator[FaceTag]:
    for regions in _objects(graph, None, REGIONS + "Regions"):
        sizes = (_size(graph, node) for node in _objects(graph, regions, REGIONS + "AppliedToDimensions"))
        size = next(sizes, None)
        for container in _objects(graph, regions, REGIONS + "RegionList"):
            for region in _members(graph, container):
                kind = _text(graph, region, REGIONS + "Type").casefold()
                box = next((_mwg_box(graph, area, size) for area in _objects(graph, region, REGIONS + "Area")), None)
                if kind not in OTHER_TYPES and box is not None:
                    yield FaceTag(_text(graph, region, REGIONS + "Name"), box, "mwg", size)


def _mwg_box(graph: Graph, area: Any, size: tuple[float, float] | None) -> tuple[float, float, float, float] | None:
    x, y, width, height, diameter = (_number(graph, area, AREA + name) for name in ("x", "y", "w", "h", "d"))
    unit = _text(graph, area, AREA + "unit")
    if diameter is not None and width is None and size is not None:
        # Of a circle: a share of the shorter side.
        shorter = min(size)
        width, height = diameter * shorter / size[0], diameter * shorter / size[1]
    return box_around(x, y, width, height, unit, size)


def box_around(
    x: float | None,
    y: float | None,
    width: float | None,
    height: float | None,
    unit: str,
    size: tuple[float, float] | None,
) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom as shares, of a centre with width and height; ``unit`` may be ``pixel``. None for
    what is no box."""
    if x is None or y is None or width is None or height is None:
        return None
    if unit.casefold().startswith("pixel"):
        if size is None:
            return None
        x, width, y, height = x / size[0], width / size[0], y / size[1], height / size[1]
    return _valid((x - width / 2, y - height / 2, x + width / 2, y + height / 2))


def _microsoft_tags(graph: Graph) -> Iterator[FaceTag]:
    for container in _objects(graph, None, _MP_INFO + "Regions"):
        for region in _members(graph, container):
            name = _text(graph, region, _MP_REGION + "PersonDisplayName")
            rectangle = _text(graph, region, _MP_REGION + "Rectangle")
            numbers = [parsed_number(each) for each in rectangle.split(",")] if rectangle else []
            if len(numbers) == 4 and None not in numbers:
                left, top, width, height = (each or 0.0 for each in numbers)
                box = _valid((left, top, left + width, top + height))
                if box is not None:
                    yield FaceTag(name, box, "microsoft")
            elif name and not rectangle:  # somebody is on the picture, nobody knows where
                yield FaceTag(name, None, "microsoft")


def _people(graph: Graph) -> Iterator[FaceTag]:
    """Whom the picture shows, without a place."""
    import rdflib

    for container in _objects(graph, None, _IPTC + "PersonInImage"):
        for each in _members(graph, container):
            name = " ".join(str(each).split()) if isinstance(each, rdflib.Literal) else ""
            if name:
                yield FaceTag(name, None, "iptc")


def _valid(box: tuple[float, float, float, float]) -> tuple[float, float, float, float] | None:
    """None for what is no box. One outside the picture is kept: it shows that the others are not to be trusted."""
    left, top, right, bottom = box
    return box if all(map(math.isfinite, box)) and left < right and top < bottom else None


def _size(graph: Graph, node: Any) -> tuple[float, float] | None:
    width, height = (_number(graph, node, DIMENSIONS + name) for name in ("w", "h"))
    return (width, height) if width and height and width > 0 and height > 0 else None


def _members(graph: Graph, container: Any) -> list[Any]:
    """Of a bag, in order; the node itself where it is the only one, written without a bag."""
    numbered = ((_MEMBER.fullmatch(str(name)), node) for name, node in graph.predicate_objects(container))
    found = [(int(match[1]), node) for match, node in numbered if match]
    return [node for _, node in sorted(found, key=lambda each: each[0])] or [container]


def _objects(graph: Graph, subject: Any, name: str) -> list[Any]:
    import rdflib

    return sorted(graph.objects(subject, rdflib.URIRef(name)), key=str)


def _text(graph: Graph, node: Any, name: str) -> str:
    """A text, also one in a list of languages."""
    import rdflib

    for found in _objects(graph, node, name):
        values = [found] if isinstance(found, rdflib.Literal) else _members(graph, found)
        for value in values:
            if isinstance(value, rdflib.Literal):
                return " ".join(str(value).split())
    return ""


def _number(graph: Graph, node: Any, name: str) -> float | None:
    return parsed_number(_text(graph, node, name))


def parsed_number(text: str) -> float | None:
    """'0.5', '1/2', and '0,5' as programs of some languages write it."""
    top, _, bottom = text.strip().replace(",", ".").partition("/")
    try:
        value = float(top) / (float(bottom) if bottom else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
    return value if math.isfinite(value) else None
