"""Where a result comes from: versions, machine, seed and command, so that it can be checked and repeated."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata

_PACKAGES = ("numpy", "scipy", "opencv-python-headless", "openvino")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Origin of a result.

    made_at: seconds since the epoch.
    versions: (name, version) of Rollcall, Python and the packages that compute.
    machine: processor and system, without the machine's name.
    """

    made_at: float
    versions: tuple[tuple[str, str], ...]
    machine: str
    seed: int
    command: str

    @property
    def date(self) -> str:
        return datetime.fromtimestamp(self.made_at, UTC).strftime("%Y-%m-%d %H:%M UTC")

    @property
    def version_list(self) -> str:
        return ", ".join(f"{name} {version}" for name, version in self.versions)


def provenance(*, made_at: float, version: str, seed: int, command: str) -> Provenance:
    versions = [("Rollcall", version), ("Python", platform.python_version())]
    for package in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            versions.append((package, metadata.version(package)))
    machine = f"{processor()}, {os.cpu_count() or 1} logical processors, {platform.system()} {platform.release()}"
    return Provenance(made_at, tuple(versions), machine, seed, command)


def processor() -> str:
    with suppress(OSError), open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine() or "unknown processor"
