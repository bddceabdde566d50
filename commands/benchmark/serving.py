"""The live picture alone, and beside many clients of the server, which a process of their own plays."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.benchmark.sessions import SETTLING, shown, wait_for_name

if TYPE_CHECKING:
    from commands.benchmark.watched import WatchedSession

_INTERVAL = 2.0
"""Seconds from one request of a client to its next."""
_PATHS = ("/api/attendance", "/api/sources", "/api/people", "/api/sources/1", "/api/strangers", "/api/sightings")
_TIMEOUT = 30.0
_ROUNDS = 3
"""Alone and beside the clients, in turn."""
_ROOT = Path(__file__).resolve().parents[2]
_PLAY = [
    sys.executable, "-c",
    f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from commands.benchmark.serving import play; play()",
]  # fmt: skip


def serve(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: as of ``sessions.live``, and ``clients``."""

    def script(session: WatchedSession) -> dict[str, Any]:
        from dataclasses import replace

        from services.app_services import AppServices
        from services.serving.served import Served
        from services.serving.server import Server
        from storage.tokens import TokenFile

        wait_for_name(session)
        session.during(SETTLING)
        settings = replace(app.settings, serve=replace(app.settings.serve, port=0))
        server = Server(Served(AppServices(session.live, settings), settings))
        server.start()
        tokens = TokenFile(app.gallery_folder)
        secrets = [tokens.add(f"client {number}", "read") for number in range(order["clients"])]
        seconds = order["seconds"] / _ROUNDS
        play = json.dumps({"address": server.address, "secrets": secrets, "seconds": seconds}).encode()
        alone, beside, answers = [], [], []
        for _ in range(_ROUNDS):
            session.during(SETTLING)
            alone.append(session.during(seconds))
            with subprocess.Popen(_PLAY, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
                assert child.stdin is not None
                child.stdin.write(play)
                child.stdin.close()
                child.stdin = None
                session.during(SETTLING)
                beside.append(session.during(seconds))
                answers.append(json.loads(child.communicate(timeout=seconds + 2 * _TIMEOUT)[0]))
        for number in range(order["clients"]):
            tokens.revoke(f"client {number}")
        server.stop()
        return {"alone": _middle(alone), "beside": _middle(beside), "clients": _added(answers)}

    return shown(app, order, script)


def _middle(rounds: list[dict[str, Any]]) -> dict[str, Any]:
    """The round with the median rate of the picture."""
    return sorted(rounds, key=lambda each: float(each["painted_per_second"]))[len(rounds) // 2]


def _added(rounds: list[dict[str, Any]]) -> dict[str, Any]:
    """The last round, with the answers of all."""
    statuses: Counter[str] = Counter()
    for each in rounds:
        statuses.update(each["statuses"])
    return {**rounds[-1], "statuses": statuses}


def play() -> None:
    """The clients: the order comes by standard input, what they saw goes to standard output."""
    order = json.load(sys.stdin)
    print(json.dumps(asyncio.run(_play(order))))


async def _play(order: Mapping[str, Any]) -> dict[str, Any]:
    from commands.benchmark.figures import spread

    statuses: Counter[str] = Counter()
    times: list[float] = []
    host, _, port = order["address"].removeprefix("http://").partition(":")
    began = time.monotonic()
    until = began + SETTLING + order["seconds"]

    async def client(number: int, secret: str) -> None:
        await asyncio.sleep(_INTERVAL * number / len(order["secrets"]))
        reader, writer = await asyncio.open_connection(host, int(port))
        while time.monotonic() < until:
            asked = time.monotonic()
            path = _PATHS[(number + len(times)) % len(_PATHS)]
            try:
                status = await asyncio.wait_for(_asked(reader, writer, path, secret), _TIMEOUT)
            except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError) as error:
                statuses[type(error).__name__] += 1
                reader, writer = await asyncio.open_connection(host, int(port))
                continue
            statuses[status] += 1
            times.append((time.monotonic() - asked) * 1000)
            await asyncio.sleep(max(0.0, _INTERVAL - (time.monotonic() - asked)))
        writer.close()

    await asyncio.gather(*(client(number, secret) for number, secret in enumerate(order["secrets"])))
    seconds = time.monotonic() - began
    return {
        "clients": len(order["secrets"]),
        "seconds": round(seconds, 1),
        "per_second": round(len(times) / seconds, 1),
        "statuses": statuses,
        "ms": spread(times),
    }


async def _asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str, secret: str) -> str:
    """The status of an answer, which is read to its end."""
    writer.write(f"GET {path} HTTP/1.1\r\nHost: benchmark\r\nAuthorization: Bearer {secret}\r\n\r\n".encode())
    await writer.drain()
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    length = next(line for line in head.lower().split("\r\n") if line.startswith("content-length:"))
    await reader.readexactly(int(length.partition(":")[2]))
    return head.split(" ", 2)[1]
