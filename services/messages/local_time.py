"""Times since the epoch in this computer's time.

In the hour that clocks show twice, when summer time ends, times have their offset from UTC: without it an end could
stand before its begin.
"""

from __future__ import annotations

import math
from datetime import datetime


def local(seconds: float) -> datetime:
    """To the begun second; with an offset only where the time is ambiguous."""
    moment = datetime.fromtimestamp(math.floor(seconds))
    is_ambiguous = moment.replace(fold=0).timestamp() != moment.replace(fold=1).timestamp()
    return moment.astimezone() if is_ambiguous else moment


def iso(seconds: float) -> str:
    """ISO 8601 with this computer's offset from UTC."""
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="milliseconds")


def date_text(seconds: float) -> str:
    """'2026-11-02'."""
    return local(seconds).date().isoformat()


def date_and_time_text(seconds: float) -> str:
    """'2026-11-02 14:03:22', '2026-10-25 02:30:00+01:00'."""
    return local(seconds).isoformat(sep=" ")


def clock_text(seconds: float) -> str:
    """'14:03:22', '02:30:00+01:00'."""
    return local(seconds).timetz().isoformat()


def clock_text_of_day(seconds: float, day: str) -> str:
    """``clock_text``; '24:00:00' of the end of ``day``, an ISO date."""
    return clock_text(seconds) if f"{local(seconds):%Y-%m-%d}" == day else "24:00:00"
