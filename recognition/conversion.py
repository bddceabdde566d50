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

_ROOT = Path(__file__).resolve().parents[1]
_FILE = "network.xml"
_REFUSED = 3


def converted_apart(function: str, *arguments: str) -> openvino.Model:
    """The network that ``package.module:function`` returns for ``arguments``, called in another process.

    Raises ModelWrongError with the message of one raised there, or saying that the conversion failed.
    """
    with tempfile.TemporaryDirectory(prefix="rollcall-conversion-") as folder:
        command = [sys.executable, "-m", "recognition.conversion", folder, function, *arguments]
        # The child ends when its standard input does: it never outlives this process.
        with subprocess.Popen(
            command,
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        ) as child:
            said, errors = _outputs(child)
        if child.returncode == _REFUSED:
            raise ModelWrongError(said.strip())
        if child.returncode != 0:
            last = [line for line in errors.splitlines() if line.strip()][-1:] or ["no reason given"]
            raise ModelWrongError(f"The network could not be converted: {last[0].strip()}")
        # Read in full, not mapped: the folder goes away.
        return openvino.Core().read_model(
            (Path(folder) / _FILE).read_bytes(), (Path(folder) / _FILE).with_suffix(".bin").read_bytes()
        )


def _outputs(child: subprocess.Popen[str]) -> tuple[str, str]:
    """Both outputs once it has ended, without closing its input before."""
    assert child.stdout is not None
    assert child.stderr is not None
    said: list[str] = []
    reader = threading.Thread(target=lambda stream: said.append(stream.read()), args=(child.stdout,), daemon=True)
    reader.start()
    errors = child.stderr.read()
    reader.join()
    child.wait()
    return said[0], errors


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
        print(error)
        return _REFUSED
    openvino.save_model(model, Path(folder) / _FILE, compress_to_fp16=False)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
