"""What a start of the engine imports, and that nothing is ever sent."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.refused_sockets import sockets_tried


def test_the_refusal_of_sockets_notices_openvino_sending(tmp_path: Path) -> None:
    assert sockets_tried("import openvino.tools.ovc; openvino.tools.ovc.telemetry.force_shutdown(5)", tmp_path)


def test_nothing_is_sent_while_converting_and_recognising(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from recognition.inference.engine import Engine
from recognition.weights.store import ModelStore
from recognition.registry import create_embedder
from recognition.embedding.sanity_check import portrait_crops
folder = Path({str(tmp_path)!r})
for start in range(2):
    embedder = create_embedder("sface", Engine(folder / "cache"), ModelStore(folder / "models"))
    assert embedder.embed(list(portrait_crops(embedder.crop_spec))).shape == (4, 128)
from recognition.inference.conversion import convert_in_subprocess
convert_in_subprocess("recognition.inference.onnx_folding:read_onnx", str(ModelStore(folder).path("sface")))
assert "openvino_telemetry.main" not in sys.modules
"""
    assert sockets_tried(code, tmp_path) == ""


def test_a_start_imports_no_converter(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from recognition.inference.engine import Engine
from recognition.weights.store import ModelStore
from recognition.registry import create_embedder
create_embedder("sface", Engine(Path({str(tmp_path)!r})), ModelStore(Path({str(tmp_path)!r})))
print([name for name in ("tensorflow", "keras", "tf_keras", "onnx", "skimage", "h5py", "scipy", "openvino.tools.ovc")
       if sys.modules.get(name)])
"""
    for _start in range(2):
        seen = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True, timeout=110
        )
        assert seen.stdout.strip() == "[]"


def test_openvino_is_imported_only_where_its_telemetry_is_off() -> None:
    for path in ROOT.rglob("*.py"):
        inside = path.relative_to(ROOT).parts
        if inside[0] in ("recognition", "tests") or any(part.startswith(".") or part == "venv" for part in inside):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.split(".")[0] == "openvino"], path
