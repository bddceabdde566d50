"""Where a result comes from: versions, hashes, machine. A figure without it cannot be checked or compared."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from importlib import metadata

_PACKAGES = ("numpy", "scipy", "opencv-python-headless", "openvino")


@dataclass(frozen=True, slots=True)
class Provenance:
    """``made_at``: seconds since the epoch. ``versions``: of Rollcall, Python and what computes. ``seed``: of every
    draw. ``command``: the line that makes it again."""

    made_at: float
    versions: tuple[tuple[str, str], ...]
    machine: str
    seed: int
    command: str


def provenance(*, made_at: float, version: str, seed: int, command: str) -> Provenance:
    versions = [("Rollcall", version), ("Python", platform.python_version())]
    versions += [(package, found) for package in _PACKAGES if (found := _version(package)) is not None]
    return Provenance(made_at, tuple(versions), machine(), seed, command)


def machine() -> str:
    """The processor, how many of it, and the system, without the machine's name."""
    return f"{processor()}, {os.cpu_count() or 1} logical processors, {platform.system()} {platform.release()}"


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine() or "unknown processor"
