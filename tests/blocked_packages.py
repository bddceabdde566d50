"""Runs programs as on a computer that lacks some packages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

TENSORFLOW = ("tensorflow", "keras", "tf_keras", "keras_vggface", "keras_applications")
"""What only training, ImageNet's networks and VGGFace need."""

# Put in force in every child process through PYTHONPATH. find_spec gives None for a package that is not installed.
_BLOCK = """
import importlib.util, os, sys
class Blocker:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".")[0] in os.environ["BLOCKED_PACKAGES"].split():
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Blocker)
find_spec = importlib.util.find_spec
def without_the_blocked(name, package=None):
    try:
        return find_spec(name, package)
    except ModuleNotFoundError:
        return None
importlib.util.find_spec = without_the_blocked
"""


def environment_without(packages: tuple[str, ...], folder: Path) -> dict[str, str]:
    """The environment of a process that cannot import ``packages``, whose caches are all in ``folder``, a new home."""
    (folder / "sitecustomize.py").write_text(_BLOCK, encoding="utf-8")
    homes = ("HOME", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    return {
        **os.environ,
        **{name: str(folder) for name in homes},
        "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)]),
        "BLOCKED_PACKAGES": " ".join(packages),
    }


def main_without(
    packages: tuple[str, ...], folder: Path, *words: str, timeout: float = 110
) -> subprocess.CompletedProcess[str]:
    """``python main.py WORDS`` without ``packages``, with an empty cache in ``folder``."""
    command = [sys.executable, str(ROOT / "main.py"), *words]
    return subprocess.run(
        command,
        env=environment_without(packages, folder),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
