"""What directories export is read: each form, folded base64, damaged values, ids that look like numbers."""

from __future__ import annotations

import base64
import socket
import struct
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from recognition.errors import RollcallError, UsageError
from storage.directories.entries import Entry, Photo, PhotoKind, contents_of
from storage.directories.ldif import read_ldif
from storage.directories.local_address import content_at
from storage.directories.people_tables import read_table
from storage.directories.vcard import read_vcards

JPEG = b"\xff\xd8\xff" + bytes(range(256)) * 5
OTHER = b"\xff\xd8\xff other"
TEXT = base64.b64encode(JPEG).decode()


def folded(line: str, width: int = 76) -> str:
    first, rest = line[:width], line[width:]
    return "\r\n ".join([first, *(rest[at : at + width - 1] for at in range(0, len(rest), width - 1))])


def written(file: Path, text: str, encoding: str = "utf-8") -> Path:
    file.write_bytes(text.encode(encoding))
    return file


def contents(entry: Entry) -> list[bytes]:
    return [content for photo in entry.photos for content in contents_of(photo)]


@pytest.mark.parametrize(
    "photo",
    [
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:" + TEXT,
        "PHOTO;JPEG;BASE64:" + TEXT,
        "PHOTO;ENCODING=b;TYPE=JPEG:" + TEXT,
        "item1.PHOTO;TYPE=JPEG;ENCODING=B:" + TEXT,
        "PHOTO:data:image/jpeg;base64," + TEXT,
        "PHOTO:data:image/jpeg;base64\\," + TEXT,
        'PHOTO;ALTID="a:b";MEDIATYPE=image/jpeg:data:image/jpeg;base64,' + TEXT,
    ],
)
def test_a_photo_of_a_vcard_is_read(photo: str, tmp_path: Path) -> None:
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:uuid:0042\r\nFN:Ada\\, Countess\r\n{folded(photo)}\r\nEND:VCARD\r\n"
    (entry,) = read_vcards(written(tmp_path / "a.vcf", card))

    assert (entry.id, entry.name) == ("0042", "Ada, Countess")
    assert contents(entry) == [JPEG]


def test_a_vcard_of_version_2_1_is_read_as_old_programs_write_it(tmp_path: Path) -> None:
    lines = "\r\n".join(TEXT[at : at + 72] for at in range(0, len(TEXT), 72))
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=\r\nler;J=C3=B6rg\r\n"
        f"PHOTO;JPEG;ENCODING=BASE64:\r\n{lines}\r\n\r\nTEL:5\r\nEND:VCARD\r\n"
        "begin:vcard\r\nfn:Grace\r\nend:vcard\r\n"
    )
    first, second = read_vcards(written(tmp_path / "a.vcf", card))

    assert first.name == "Jörg Müller"
    assert contents(first) == [JPEG]
    assert (second.name, second.photos) == ("Grace", ())


def test_a_vcard_file_that_is_cut_off_or_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"line 1 of .* has no END"):
        list(read_vcards(written(tmp_path / "a.vcf", "BEGIN:VCARD\nFN:Ada\n")))
    with pytest.raises(UsageError, match="no vCard"):
        list(read_vcards(written(tmp_path / "b.vcf", "hello")))


def test_ldif_with_folded_base64_and_several_values_is_read(tmp_path: Path) -> None:
    name = base64.b64encode("Jörg".encode()).decode()
    other = base64.b64encode(OTHER).decode()
    text = (
        "version: 1\n\n# people\n #folded comment\ndn: ou=people,dc=x\nobjectClass: organizationalUnit\n\n"
        f"dn: uid=j,dc=x\nobjectClass: inetOrgPerson\nemployeeNumber: 007\ncn:: {name}\n"
        f"{folded('jpegPhoto:: ' + TEXT)}\njpegPhoto;binary:: {other}\nthumbnailPhoto:: {other}\n\n\n"
        "dn: uid=g,dc=x\nobjectClass: person\nuid: g\ngivenName: Grace\nsn: Hop\n per\n"
    )
    jorg, grace = read_ldif(written(tmp_path / "a.ldif", text.replace("\r\n", "\n")))

    assert (jorg.id, jorg.name, contents(jorg)) == ("007", "Jörg", [JPEG, OTHER])
    assert (grace.id, grace.name, grace.photos) == ("g", "Grace Hopper", ())


def test_ldif_attributes_can_be_named_and_binary_ids_are_text(tmp_path: Path) -> None:
    guid = base64.b64encode(b"\xff\xfe\x00\x01").decode()
    text = f"dn: cn=a\nobjectGUID:: {guid}\ncn: a\ntitle: Ada\nface:: {TEXT}\nuid: u\n"
    (entry,) = read_ldif(written(tmp_path / "a.ldif", text), "objectGUID", "title", "face")

    assert (entry.id, entry.name, contents(entry)) == ("fffe0001", "Ada", [JPEG])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("dn: a\nchangetype: delete\n", "is a change"),
        ("hello\n", "no colon"),
        ("cn: a\nuid: b\n", "no dn"),
        ("\n", "no LDIF"),
    ],
)
def test_what_is_no_ldif_of_entries_is_refused(text: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=why):
        list(read_ldif(written(tmp_path / "a.ldif", text)))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_table_has_paths_or_data_and_keeps_ids_as_text(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "j.jpg").write_bytes(JPEG)
    text = f"Employee Number;Name;Photo\n007;Jörg;p\\j.jpg\n7;8;{TEXT}\n\n9;Eve;gone.jpg\n"
    jorg, eight, eve = read_table(written(tmp_path / "a.csv", text, encoding))

    assert (jorg.id, jorg.name, contents(jorg)) == ("007", "Jörg", [JPEG])
    assert (eight.id, eight.name, contents(eight)) == ("7", "8", [JPEG])
    with pytest.raises(RollcallError, match=r"gone\.jpg cannot be opened"):
        contents(eve)


def test_a_table_is_joined_with_a_folder_of_ids(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "007.JPG").write_bytes(JPEG)
    (photos / "7.png").write_bytes(OTHER)
    file = written(tmp_path / "a.csv", "number,first name,last name\n007,James,Bond\n8,No,Photo\n")
    james, nobody = read_table(file, photos=photos)

    assert (james.name, contents(james), nobody.photos) == ("James Bond", [JPEG], ())


@pytest.mark.parametrize(("head", "why"), [("id,photo", "with names"), ("id,name", "with photos")])
def test_a_table_without_a_column_is_refused(head: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=why):
        list(read_table(written(tmp_path / "a.csv", f"{head}\n1,2\n")))


def face_record(*images: bytes, points: int = 2) -> bytes:
    blocks = b"".join(
        struct.pack(">IH14x", 20 + 8 * points + 12 + len(each), points) + bytes(8 * points + 12) + each
        for each in images
    )
    return struct.pack(">4s4sIH", b"FAC\0", b"010\0", 14 + len(blocks), len(images)) + blocks


def data(content: bytes) -> Photo:
    return Photo(PhotoKind.DATA, base64.b64encode(content).decode())


def test_a_face_record_has_its_pictures_and_a_damaged_one_is_refused() -> None:
    record = face_record(JPEG, OTHER)

    assert contents_of(data(record)) == [JPEG, OTHER]
    for wrong in (record[:-1], record[:20], face_record(), b"FAC\0" + b"\xff" * 40):
        with pytest.raises(RollcallError, match="ISO/IEC 19794-5"):
            contents_of(data(wrong))


def test_data_that_is_no_base64_is_refused() -> None:
    with pytest.raises(RollcallError, match="no valid base64"):
        contents_of(Photo(PhotoKind.DATA, "data:image/jpeg;base64,a*b"))


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/photo")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(JPEG) + (self.path == "/short")))
        self.end_headers()
        self.wfile.write(JPEG)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Answer) as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{made.server_port}"
        made.shutdown()
        thread.join()


def test_a_local_server_gives_a_photo_within_the_limit_and_no_redirect(server: str) -> None:
    assert content_at(f"{server}/photo", len(JPEG)) == JPEG
    with pytest.raises(RollcallError, match="larger"):
        content_at(f"{server}/photo", len(JPEG) - 1)
    with pytest.raises(RollcallError, match="302"):
        content_at(f"{server}/moved", 10_000)
    with pytest.raises(RollcallError, match="cannot be read"):
        content_at(f"{server}/short", 10_000)


@pytest.mark.parametrize("number", ["8.8.8.8", "169.254.169.254", "0.0.0.0", "::ffff:8.8.8.8", "fe80::1"])
def test_what_is_not_on_the_local_network_is_never_asked(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    family = socket.AF_INET6 if ":" in number else socket.AF_INET
    answer = [(family, socket.SOCK_STREAM, 0, "", (number, 80))]
    local = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 80))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [local, *answer])
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("asked"))
    with pytest.raises(RollcallError, match="not on the local network"):
        content_at("http://photos.example/a.jpg", 10_000)
    with pytest.raises(RollcallError, match="http://"):
        content_at("https://127.0.0.1/a.jpg", 10_000)
