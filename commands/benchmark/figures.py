"""Statistics of repeated measurements, the machine, and the memory of this process."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

import numpy as np

from learning.evaluation.provenance import processor
from recognition.types import EffectiveSetting

_INSTRUCTIONS = (
    "avx2",
    "avx_vnni",
    "avx512f",
    "avx512_vnni",
    "avx512_bf16",
    "avx512_fp16",
    "amx_tile",
    "amx_int8",
    "amx_bf16",
)


def spread(values: Sequence[float]) -> dict[str, float]:
    """``median``, ``p95`` and ``count``; empty for no values."""
    if not values:
        return {}
    return {
        "median": round(statistics.median(values), 4),
        "p95": round(percentile(values, 95), 4),
        "count": len(values),
    }


def percentile(values: Sequence[float], percent: float) -> float:
    return float(np.percentile(np.asarray(values, dtype=np.float64), percent))


def timed(work: Callable[[], object], *, min_runs: int = 5, max_runs: int = 200, seconds: float = 0.5) -> list[float]:
    """Milliseconds of each run of ``work``, for about ``seconds``; one run before is not counted."""
    work()
    taken: list[float] = []
    began = time.perf_counter()
    while len(taken) < max_runs and (len(taken) < min_runs or time.perf_counter() - began < seconds):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    return {
        "processor": processor(),
        "instructions": instruction_sets(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "load": [round(each, 2) for each in os.getloadavg()] if hasattr(os, "getloadavg") else None,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def instruction_sets() -> list[str]:
    """Those that decide how fast networks run, as Linux names them; empty elsewhere."""
    with suppress(OSError), open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("flags"):
                flags = line.split()
                return [each for each in _INSTRUCTIONS if each in flags]
    return []


def effective_texts(effective: Iterable[EffectiveSetting]) -> list[str]:
    """``precision: auto -> f32 (reason)`` for each performance setting."""
    return [f"{each.setting}: {each.configured} -> {each.effective} ({each.reason})" for each in effective]


def thread_seconds() -> dict[str, float]:
    """Processor time of the threads of this process so far, by name; threads of libraries are one. Linux only, empty
    elsewhere."""
    names = {each.native_id: each.name for each in threading.enumerate()}
    found: dict[str, float] = {}
    with suppress(OSError):
        tick = os.sysconf("SC_CLK_TCK")
        for task in os.listdir("/proc/self/task"):
            with suppress(OSError), open(f"/proc/self/task/{task}/stat", encoding="utf-8", errors="replace") as stat:
                user, system = stat.read().rpartition(")")[2].split()[11:13]
                name = names.get(int(task), "libraries")
                found[name] = found.get(name, 0.0) + (int(user) + int(system)) / tick
    return found


def memory_mb() -> float | None:
    """Memory that this process holds in RAM, in MB of 1e6 bytes; None where it is not known."""
    number = os.getpid()
    try:
        if sys.platform == "linux":
            with open("/proc/self/statm", encoding="ascii") as statm:
                return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
        command, unit = ["ps", "-o", "rss=", "-p", str(number)], 1024
        if sys.platform == "win32":
            command, unit = ["powershell", "-NoProfile", "-Command", f"(Get-Process -Id {number}).WorkingSet64"], 1
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) * unit / 1e6
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None
