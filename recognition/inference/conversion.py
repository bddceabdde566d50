"""Conversion in a process of its own: what TensorFlow takes, it takes there, and it is gone afterwards.

Importing TensorFlow holds Python's lock for seconds, which would freeze a window, and leaves half a gigabyte behind.
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

import openvino

from recognition.errors import ModelWrongError

_ROOT = Path(__file__).resolve().parents[2]
_FILE = "network.xml"
_REFUSAL = "refused.txt"


def convert_in_subprocess(function: str, *arguments: str) -> openvino.Model:
    """The network that ``package.module:function`` returns for ``arguments``, called in another process.

    Raises ModelWrongError with the message of one raised there, or saying that the conversion failed.
    """
    with tempfile.TemporaryDirectory(prefix="rollcall-conversion-") as folder:
        command = [sys.executable, "-m", "recognition.inference.conversion", folder, function, *arguments]
        errors = Path(folder) / "errors.txt"
        # The child ends when its standard input does: it never outlives this process.
        with (
            errors.open("wb") as said,
            subprocess.Popen(
                command,
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=said,
                stderr=said,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ) as child,
        ):
            child.wait()
        refused = Path(folder) / _REFUSAL
        if refused.exists():
            raise ModelWrongError(refused.read_text(encoding="utf-8"))
        if child.returncode != 0:
            lines = [line.strip() for line in errors.read_text("utf-8", errors="replace").splitlines() if line.strip()]
            raise ModelWrongError(f"The network could not be converted: {lines[-1] if lines else 'no reason given'}")
        # Read in full, not mapped: the folder goes away.
        return openvino.Core().read_model(
            (Path(folder) / _FILE).read_bytes(), (Path(folder) / _FILE).with_suffix(".bin").read_bytes()
        )


def _end_with_parent(folder: str) -> None:
    # Not through sys.stdin, whose lock a thread must not hold while Python shuts down.
    while os.read(0, 1):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


def main(arguments: Sequence[str]) -> int:
    folder, function, *rest = arguments
    threading.Thread(target=_end_with_parent, args=(folder,), daemon=True).start()
    module, _, name = function.partition(":")
    try:
        model = getattr(importlib.import_module(module), name)(*rest)
    except ModelWrongError as error:
        (Path(folder) / _REFUSAL).write_text(str(error), encoding="utf-8")
        return 1
    openvino.save_model(model, Path(folder) / _FILE, compress_to_fp16=False)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
