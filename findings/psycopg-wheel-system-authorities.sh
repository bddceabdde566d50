#!/usr/bin/env bash
# With psycopg's wheel for Linux, sslrootcert=system trusts nobody: its OpenSSL looks into a folder that no system has.
# Needs bash, Linux, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it
# changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset SSL_CERT_FILE SSL_CERT_DIR
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install -q --disable-pip-version-check 'psycopg[binary]==3.3.9' cryptography==50.0.2
cd "$folder"
"$python" - <<'PYTHON'
import ctypes
import datetime
import importlib.util
import os
import socket
import ssl
import sys
import threading
from pathlib import Path

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

wheel = Path(importlib.util.find_spec("psycopg_binary").origin).parent
(library,) = wheel.with_name("psycopg_binary.libs").glob("libcrypto*")
crypto = ctypes.CDLL(str(library))
crypto.X509_get_default_cert_file.restype = crypto.X509_get_default_cert_dir.restype = ctypes.c_char_p
places = [crypto.X509_get_default_cert_file().decode(), crypto.X509_get_default_cert_dir().decode()]
print("psycopg", psycopg.__version__, "libpq", psycopg.pq.version(), "looks into", *places)
print("Python looks into", ssl.get_default_verify_paths().openssl_cafile, ssl.get_default_verify_paths().openssl_capath)

key = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
now = datetime.datetime.now(datetime.UTC)
certificate = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    .not_valid_before(now - datetime.timedelta(1)).not_valid_after(now + datetime.timedelta(1))
    .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
    .add_extension(x509.BasicConstraints(True, None), True).sign(key, hashes.SHA256())
)  # fmt: skip
Path("c.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
form = serialization.PrivateFormat.PKCS8
Path("k.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("c.pem", "k.pem")
listener = socket.create_server(("127.0.0.1", 0))


def serve():  # what a PostgreSQL server does until the certificate was checked
    while True:
        client = listener.accept()[0]
        try:
            client.recv(8)
            client.sendall(b"S")
            context.wrap_socket(client, server_side=True).close()
        except OSError:
            client.close()


def trusts(authorities):
    where = {"host": "localhost", "hostaddr": "127.0.0.1", "port": listener.getsockname()[1], "user": "a"}
    try:
        psycopg.connect(sslmode="verify-full", sslrootcert=authorities, **where)
    except psycopg.OperationalError as error:
        return "certificate verify failed" not in str(error)


threading.Thread(target=serve, daemon=True).start()
found = {"the authority's file": trusts(os.path.abspath("c.pem")), "system": trusts("system")}
os.environ["SSL_CERT_FILE"] = os.path.abspath("c.pem")
found["system, with SSL_CERT_FILE"] = trusts("system")
for what, is_trusted in found.items():
    print(f"sslrootcert: {what}: {'trusted' if is_trusted else 'certificate verify failed'}")
print("Expected of sslrootcert=system: what the system trusts. Seen: neither place above exists on any system, so every")
print("certificate is refused, that of a public authority, too. Pass ssl.get_default_verify_paths().cafile instead.")
missing = not any(os.path.exists(each) for each in places)
sys.exit(0 if missing and list(found.values()) == [True, False, True] else 1)
PYTHON
