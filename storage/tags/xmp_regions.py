"""Writes face regions (mwg-rs) into XMP, beside whatever it holds already.

The document is edited as it stands: rdflib would write it anew, in a form of RDF that XMP does not allow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.dom.minidom import Document, Element, parseString

from storage.tags.face_tag import SAME_SHAPE
from storage.tags.xmp import AREA, DIMENSIONS, RDF, REGIONS, TagsError, packet_text, parsed_number

_NOTE = "http://ns.adobe.com/xmp/note/"
_PREFIXES = {"rdf": RDF, "mwg-rs": REGIONS, "stArea": AREA, "stDim": DIMENSIONS}
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    f' <rdf:RDF xmlns:rdf="{RDF}">\n  <rdf:Description rdf:about=""/>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
).encode()
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SAME = 1e-6
_HIDDEN = {0x09: "\ufdd0", 0x0A: "\ufdd1", 0x0D: "\ufdd2"}
"""Tab, line feed and carriage return, and characters that no text has."""


class RegionsElsewhereError(TagsError):
    """The regions that are there are in an extension of the packet."""


class OtherShapeError(TagsError):
    """The regions that are there are of a picture of another shape."""


@dataclass(frozen=True, slots=True)
class Region:
    """A face with a name.

    box: left, top, right, bottom as shares of the sides of the picture that ``with_regions`` is told the size of.
    """

    name: str
    box: tuple[float, float, float, float]


def is_possible(name: str) -> bool:
    """Whether XML can hold it."""
    return not _IMPOSSIBLE.search(name)


def with_regions(packets: Sequence[bytes], regions: Iterable[Region], width: int, height: int) -> bytes:
    """One packet: the first of ``packets``, or a new one, with these regions.

    A region that is there already at the same place, without a name, gets the name. What else the packets hold stays;
    of those after the first, only where no region is in them.

    width, height: of the picture, in pixels; kept as they are where the packet says them.

    Raises RegionsElsewhereError, OtherShapeError where those are of another shape, TagsError where a packet cannot be
    read, or holds regions in a form that nothing can be added to.
    """
    document = _parsed(packets[0] if packets else _EMPTY)
    for packet in packets[1:]:
        if _find(_parsed(packet).documentElement, REGIONS, "Regions") is not None:
            raise RegionsElsewhereError("The regions are in an extension of the XMP.")
    _add(document, list(regions), width, height)
    return _written(document)


def joined_packets(packets: Sequence[bytes]) -> bytes:
    """One packet of an XMP and its extension, without the limit that a JPEG has. Raises TagsError."""
    if len(packets) == 1:
        return packets[0]
    document = _parsed(packets[0])
    target = _rdf(document)
    for packet in packets[1:]:
        for each in list(_children(_rdf(_parsed(packet)))):
            target.appendChild(document.importNode(each, True))
    for each in list(_children(target)):
        if each.hasAttributeNS(_NOTE, "HasExtendedXMP"):
            each.removeAttributeNS(_NOTE, "HasExtendedXMP")
        for child in list(_children(each)):
            if (child.namespaceURI, child.localName) == (_NOTE, "HasExtendedXMP"):
                each.removeChild(child)
    return _written(document)


def _add(document: Document, regions: list[Region], width: int, height: int) -> None:
    struct = _struct(document)
    applied = _find(struct, REGIONS, "AppliedToDimensions")
    if applied is not None:
        wide, high = (parsed_number(_field(applied, DIMENSIONS, name)) for name in "wh")
        if wide and high and abs(wide * height / (high * width) - 1) > SAME_SHAPE:
            raise OtherShapeError("The regions in the XMP are of a picture of another shape.")
    else:
        size = _made(struct, "mwg-rs:AppliedToDimensions")
        for name, value in (("w", str(width)), ("h", str(height)), ("unit", "pixel")):
            _set(size, f"stDim:{name}", value)
    bag = _bag(struct)
    for region in regions:
        left, top, right, bottom = region.box
        place = (left + right) / 2, (top + bottom) / 2, right - left, bottom - top
        there = next((each for each in _children(bag) if _is_unnamed_at(each, place)), None)
        if there is not None:
            _set(there, "mwg-rs:Name", region.name)
            continue
        made = _made(_made(bag, "rdf:li"), "rdf:Description")
        _set(made, "mwg-rs:Name", region.name)
        _set(made, "mwg-rs:Type", "Face")
        area = _made(made, "mwg-rs:Area")
        for name, share in zip("xywh", place, strict=True):
            _set(area, f"stArea:{name}", f"{share:.6f}")
        _set(area, "stArea:unit", "normalized")


def _struct(document: Document) -> Element:
    """What holds the list of regions."""
    rdf = _rdf(document)
    found = _find(rdf, REGIONS, "Regions")
    if found is None:
        about = next(_children(rdf), None)
        parent = _made(rdf, "rdf:Description") if about is None else about
        if about is None:
            _set(parent, "rdf:about", "")
        found = _made(parent, "mwg-rs:Regions")
        _set(found, "rdf:parseType", "Resource")
    return _resource(found)


def _bag(struct: Element) -> Element:
    found = _find(struct, REGIONS, "RegionList")
    if found is None:
        return _made(_made(struct, "mwg-rs:RegionList"), "rdf:Bag")
    container = next(_children(found), None)
    if container is not None and container.namespaceURI == RDF and container.localName in ("Bag", "Seq", "Alt"):
        return container
    # One region, written without a bag.
    inside, parse_type = list(found.childNodes), found.getAttributeNS(RDF, "parseType")
    bag = _made(found, "rdf:Bag")
    item = _made(bag, "rdf:li")
    for each in inside:
        item.appendChild(each)
    if parse_type:
        found.removeAttributeNS(RDF, "parseType")
        _set(item, "rdf:parseType", parse_type)
    return bag


def _resource(node: Element) -> Element:
    """The element whose children are the fields of a structure."""
    if node.getAttributeNS(RDF, "parseType") == "Resource":
        return node
    inner = [each for each in _children(node) if (each.namespaceURI, each.localName) == (RDF, "Description")]
    if len(inner) != 1:
        raise TagsError("The XMP holds regions in a form that no program is known to write.")
    return inner[0]


def _is_unnamed_at(item: Element, place: tuple[float, ...]) -> bool:
    area = _find(item, REGIONS, "Area")
    if area is None or _field(item, REGIONS, "Name").strip():
        return False
    numbers = [parsed_number(_field(area, AREA, name)) for name in "xywh"]
    return all(a is not None and abs(a - b) < _SAME for a, b in zip(numbers, place, strict=True))


def _field(node: Element, space: str, name: str) -> str:
    """Of a structure; empty where it is not there."""
    for each in (node, *_children(node)):
        if each.hasAttributeNS(space, name):
            return str(each.getAttributeNS(space, name))
    found = _find(node, space, name)
    return "" if found is None else "".join(each.data for each in found.childNodes if each.nodeType == each.TEXT_NODE)


def _set(node: Element, name: str, value: str) -> None:
    """As an attribute; a field of ``node`` that is there as an element is replaced."""
    prefix, _, local = name.partition(":")
    space = _PREFIXES[prefix]
    owner = node
    if space != RDF and (node.namespaceURI, node.localName) == (RDF, "li"):
        described = next((each for each in _children(node) if each.localName == "Description"), None)
        owner = described or node
    before = _find(owner, space, local)
    if owner.getAttributeNS(RDF, "parseType") == "Resource" and space != RDF:
        field = before or _made(owner, name)
        for each in list(field.childNodes):
            field.removeChild(each)
        field.appendChild(_document(owner).createTextNode(value))
        return
    if before is not None and before.parentNode is not None:
        before.parentNode.removeChild(before)
    _declare(owner, prefix)
    owner.setAttributeNS(space, name, value)


def _made(parent: Element, name: str) -> Element:
    prefix = name.partition(":")[0]
    made = _document(parent).createElementNS(_PREFIXES[prefix], name)
    parent.appendChild(made)
    _declare(made, prefix)
    return made


def _declare(node: Element, prefix: str) -> None:
    """The prefix, where the document does not mean the same by it here already."""
    holder = node
    while not holder.hasAttribute(f"xmlns:{prefix}"):
        if not isinstance(holder.parentNode, Element):
            break
        holder = holder.parentNode
    if holder.getAttribute(f"xmlns:{prefix}") != _PREFIXES[prefix]:
        node.setAttributeNS("http://www.w3.org/2000/xmlns/", f"xmlns:{prefix}", _PREFIXES[prefix])


def _document(node: Element) -> Document:
    assert node.ownerDocument is not None
    return node.ownerDocument


def _parsed(packet: bytes) -> Document:
    if b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        raise TagsError("The XMP declares a document type, which no program writes.")
    try:
        document = parseString(packet_text(packet))
    except Exception as error:  # of the parser: there is one for each way to be wrong
        raise TagsError("The XMP cannot be read: {error}", error=error) from error
    _rdf(document)
    return document


def _rdf(document: Document) -> Element:
    root = document.documentElement
    assert root is not None
    if (root.namespaceURI, root.localName) == (RDF, "RDF"):
        return root
    found = _find(root, RDF, "RDF")
    if found is None:
        raise TagsError("The XMP holds no RDF.")
    return found


def _written(document: Document) -> bytes:
    """Without the declaration of XML, which stands in no packet.

    minidom writes line breaks as they are, and readers make spaces of those in attributes and line feeds of carriage
    returns: captions are kept by references.
    """
    for node in document.getElementsByTagName("*"):
        for name, value in list(node.attributes.items()):
            node.setAttribute(name, value.translate(_HIDDEN))
        for text in node.childNodes:
            if text.nodeType == text.TEXT_NODE:
                text.data = text.data.replace("\r", _HIDDEN[0x0D])
    written = "\n".join(each.toxml() for each in document.childNodes)
    for code, hidden in _HIDDEN.items():
        written = written.replace(hidden, f"&#{code};")
    return written.encode()


def _children(node: Element) -> Iterator[Element]:
    return (each for each in node.childNodes if isinstance(each, Element))


def _find(node: Element | None, space: str, name: str) -> Element | None:
    found = node.getElementsByTagNameNS(space, name) if node is not None else ()
    return next((each for each in found if isinstance(each, Element)), None)
