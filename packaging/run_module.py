"""Runs before main.py in the bundle: ``rollcall -m MODULE ...`` runs a module as ``python -m`` does.

In a bundle ``sys.executable`` is Rollcall itself, and pip and the conversion of networks are started by it so.
"""

import os
import runpy
import sys

if sys.argv[1:2] == ["-m"] and len(sys.argv) > 2:
    sys.argv = sys.argv[2:]
    sys.path.append(os.path.join(getattr(sys, "_MEIPASS", ""), "pip.zip"))  # absent outside of a bundle
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    sys.exit()
