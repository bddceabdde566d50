"""How long a desk takes to open a large gallery from the server, and how much memory: the figures of docs/desks.md.

    python -m tests.open_large_gallery --people 100000

Pictures are bytes of chance, which nobody looks into; templates are unit vectors of chance.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import resource
import shutil
import sys
import tempfile
import time
import uuid
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from storage.gallery.gallery import Gallery
from storage.server.connection import connect
from storage.server.folder_changes import picture_uid
from storage.server.replica import Desk, Replica
from tests.desks import address_of, prepare
from tests.postgres import temporary_server

if TYPE_CHECKING:
    import psycopg

EMBEDDER, METHOD = "made-up@1", "chance"


def fill(url: str, people: int, size: int, dimension: int) -> None:
    """One picture each."""
    from pgvector.psycopg import register_vector

    with closing(connect(address_of(url))) as connection:
        register_vector(connection)
        _copy(connection, people, size, dimension)


def _copy(connection: psycopg.Connection[Any], people: int, size: int, dimension: int) -> None:
    chance = np.random.default_rng(0)
    with connection.transaction(), connection.cursor() as cursor:
        rows = []
        with cursor.copy("COPY rollcall.people (id, name) FROM STDIN") as copy:
            for number in range(people):
                rows.append((str(uuid.UUID(int=number)), f"Person {number:07d}"))
                copy.write_row(rows[-1])
        pictures = []
        with cursor.copy("COPY rollcall.contents (sha256, content) FROM STDIN") as copy:
            for uid, _ in rows:
                content = chance.bytes(size)
                digest = hashlib.sha256(content).digest()
                pictures.append((picture_uid(uid, "picture", digest.hex()), uid, digest))
                copy.write_row((digest, content))
        with cursor.copy("COPY rollcall.pictures (id, person, kind, sha256, place) FROM STDIN") as copy:
            for picture, uid, digest in pictures:
                copy.write_row((picture, uid, "picture", digest, ".jpg"))
        names = "picture, embedder, method, vector"
        with cursor.copy(f"COPY rollcall.templates ({names}) FROM STDIN WITH (FORMAT BINARY)") as copy:
            copy.set_types(["uuid", "text", "text", "vector"])
            for picture, _, _ in pictures:
                vector = chance.normal(size=dimension).astype(np.float32)
                copy.write_row((uuid.UUID(picture), EMBEDDER, METHOD, vector / np.linalg.norm(vector)))
        cursor.execute("ANALYZE rollcall.people, rollcall.contents, rollcall.pictures, rollcall.templates")


def open_once(folder: Path, url: str, dimension: int, results: Any) -> None:
    """In a process of its own, whose memory is measured."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.monotonic()
    with closing(Replica(folder, address_of(url), Desk("large"), lambda _person: None)) as replica:
        assert replica.acquire()
        done = replica.sync(is_complete=True)
    fetched = time.monotonic()
    with closing(Gallery(folder)) as gallery:
        gallery.survey(EMBEDDER)
        people = len(gallery.people())
        templates = len(gallery.templates(EMBEDDER, dimension).people)
    results.put(
        {
            "received": done.received, "people": people, "templates": templates, "fetch_s": round(fetched - begin, 1),
            "open_s": round(time.monotonic() - fetched, 1),
            "memory_mb": round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024),
        }
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--bytes", type=int, default=4096, help="of a picture")
    parser.add_argument("--dimension", type=int, default=512)
    wanted = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="rollcall-large-"))
    context = multiprocessing.get_context("spawn")
    try:
        with temporary_server() as server, server.database() as superuser:
            url = prepare(superuser)
            begin = time.monotonic()
            fill(superuser, wanted.people, wanted.bytes, wanted.dimension)
            print(f"filled the server in {time.monotonic() - begin:.0f} s", file=sys.stderr)
            for start in ("first", "second"):
                results = context.Queue()
                process = context.Process(target=open_once, args=(folder, url, wanted.dimension, results))
                process.start()
                print(json.dumps({"start": start, **results.get(timeout=3000)}), flush=True)
                process.join()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
