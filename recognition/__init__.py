"""Face recognition in still images and frames: detection, alignment, embedding, matching, tracking."""

import os
import sys

# Importing openvino sends a usage event unless its telemetry package cannot be imported; then it uses a stub. None here
# makes that import fail. It must precede the first import of openvino; all of them are inside this package.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

# Importing openvino imports its converter of other formats, too, which takes as long as the rest together, unless that
# cannot be imported. Nothing here uses it.
sys.modules["openvino.tools.ovc"] = None  # type: ignore[assignment]

# OpenBLAS threads wait by spinning: beside the networks, which use every core, that costs ten times what a second core
# gains. Read once, when numpy is first imported; an existing setting is kept.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
