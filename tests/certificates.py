"""Certificates for servers on this computer: one that is its own authority, and an authority that issues others."""

from __future__ import annotations

import datetime
import ipaddress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec

_DAY = datetime.timedelta(days=1)


class Authority:
    """``file`` has its certificate, in PEM."""

    def __init__(self, folder: Path, name: str = "Rollcall's tests") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._key = _new_key()
        self._certificate = _signed(name, self._key, None, None, ())
        self.file = folder / "authority.pem"
        self.file.write_bytes(_pem_of(self._certificate))

    def issue(self, name: str, *, is_over: bool = False) -> tuple[Path, Path]:
        """Files with a certificate for a host or a client, and its key, in PEM. ``is_over``: since yesterday."""
        key = _new_key()
        made = _signed(name, key, self._certificate, self._key, (name,), is_over=is_over)
        return _written(self._folder, name, made, key)


def self_signed(folder: Path, address: str) -> tuple[Path, Path]:
    """Files with a certificate for an IP address and its key, in PEM."""
    key = _new_key()
    return _written(folder, "certificate", _signed("Rollcall's tests", key, None, None, (address,)), key, "key.pem")


def _signed(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: x509.Certificate | None,
    issuer_key: ec.EllipticCurvePrivateKey | None,
    addresses: tuple[str, ...],
    *,
    is_over: bool = False,
) -> x509.Certificate:
    """``issuer``: None where it is its own authority. ``addresses``: names of hosts, or IP addresses."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import NameOID

    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 2 * _DAY)
        .not_valid_after(now - _DAY if is_over else now + 2 * _DAY)
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    if addresses:
        alternatives = x509.SubjectAlternativeName([_general_name(each) for each in addresses])
        made = made.add_extension(alternatives, critical=False)
    return made.sign(issuer_key or key, hashes.SHA256())


def _general_name(address: str) -> x509.GeneralName:
    from cryptography import x509

    try:
        return x509.IPAddress(ipaddress.ip_address(address))
    except ValueError:
        return x509.DNSName(address)


def _new_key() -> ec.EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


def _pem_of(certificate: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM)


def _written(
    folder: Path, name: str, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey, key_name: str = ""
) -> tuple[Path, Path]:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    file, key_file = folder / f"{name}.pem", folder / (key_name or f"{name}.key")
    file.write_bytes(_pem_of(certificate))
    key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    key_file.chmod(0o600)  # libpq reads no other
    return file, key_file
