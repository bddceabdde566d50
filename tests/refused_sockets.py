"""What a program tries to connect to, where it can connect to nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

# What a program would have to go through to send something. Written to a file as well, because whoever sends
# statistics swallows errors; put in force in every child process through PYTHONPATH.
REFUSE_SOCKETS = """
import os, socket
def refuse(*arguments, **_named):
    with open(os.environ["SOCKET_ATTEMPTS"], "a") as file:
        file.write(repr(arguments) + "\\n")
    raise OSError("no sockets in this test")
class Refusing(socket.socket):
    connect = connect_ex = sendto = refuse
socket.socket = socket.SocketType = Refusing
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse
"""


def sockets_tried(code: str, folder: Path, timeout: float = 110) -> str:
    """What ``code``, run by a Python of its own without a consent file or a sign of CI, tried to connect to."""
    attempts = folder / "attempts.txt"
    (folder / "sitecustomize.py").write_text(REFUSE_SOCKETS, encoding="utf-8")
    signs_of_ci = ("CI", "TF_BUILD", "JENKINS_URL")
    environment = {name: value for name, value in os.environ.items() if name not in signs_of_ci}
    environment |= {
        "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)]),
        "SOCKET_ATTEMPTS": str(attempts),
        "HOME": str(folder),
        "LOCALAPPDATA": str(folder),
    }
    subprocess.run([sys.executable, "-c", code], cwd=folder, env=environment, check=True, timeout=timeout)
    return attempts.read_text(encoding="utf-8") if attempts.exists() else ""
