"""Who is in a picture."""

import os
import sys

# Importing openvino sends a usage event to a statistics service unless its telemetry package cannot be imported, in
# which case OpenVINO uses a stub of its own that does nothing. None here makes that import fail. Rollcall sends
# nothing, so this must stand before the first import of openvino; every such import is inside this package.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

# NumPy's products wait for their threads by spinning: beside the networks, which use every core, that costs ten times
# what a second core brings. Read once, when numpy is first imported; who sets it otherwise has a reason.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
