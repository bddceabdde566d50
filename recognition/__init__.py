"""Who is in a picture."""

import sys

# Importing openvino sends a usage event to a statistics service unless its telemetry package cannot be imported, in
# which case OpenVINO uses a stub of its own that does nothing. None here makes that import fail. Rollcall sends
# nothing, so this must stand before the first import of openvino; every such import is inside this package.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
