"""Converts Keras networks, and does such work in a subprocess.

Importing TensorFlow holds the GIL for seconds, which would freeze a window, and takes half a gigabyte of memory.
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
from typing import Any

import openvino

from recognition.errors import ModelWrongError

_ROOT = Path(__file__).resolve().parents[2]
_FILE = "network.xml"
_REFUSAL = "refused.txt"


def convert_in_subprocess(function: str, *arguments: str) -> openvino.Model:
    """The model that ``package.module:function`` returns for ``arguments``, called in a subprocess.

    Raises ModelWrongError where the function raises it, or the conversion fails.
    """
    with tempfile.TemporaryDirectory(prefix="rollcall-conversion-") as folder:
        command = [sys.executable, "-m", "recognition.inference.conversion", folder, function, *arguments]
        errors = Path(folder) / "errors.txt"
        # The child ends when its standard input is closed, so it does not outlive this process.
        with (
            errors.open("wb") as output,
            subprocess.Popen(
                command,
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ) as child,
        ):
            child.wait()
        refused = Path(folder) / _REFUSAL
        if refused.exists():
            raise ModelWrongError(refused.read_text(encoding="utf-8"))
        if child.returncode != 0:
            lines = errors.read_text("utf-8", errors="replace").strip().splitlines() or ["no reason given"]
            raise ModelWrongError(f"The network could not be converted: {lines[-1].strip()}")
        file = Path(folder) / _FILE
        # Read into memory, not mapped, as the folder is removed.
        return openvino.Core().read_model(file.read_bytes(), file.with_suffix(".bin").read_bytes())


def from_keras(network: Any) -> openvino.Model:
    """The model of a Keras or tf-keras network. Only for functions called by ``convert_in_subprocess``.

    By way of a SavedModel: openvino.convert_model of the network itself raises NameError from Python 3.13 on.
    """
    folder = tempfile.mkdtemp()  # the weights stay there while the model is in use; the parent removes it
    network.export(folder)
    return openvino.Core().read_model(folder)


def _end_with_parent(folder: str) -> None:
    # Not sys.stdin: a thread must not hold its lock while Python shuts down.
    while os.read(0, 1):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


def main(arguments: Sequence[str]) -> int:
    folder, function, *rest = arguments
    threading.Thread(target=_end_with_parent, args=(folder,), daemon=True).start()
    tempfile.tempdir = folder
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
