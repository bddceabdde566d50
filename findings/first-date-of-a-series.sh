#!/usr/bin/env bash
# The first date of a series that does not fit its rule: one library leaves it out, others give an event too many.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check icalendar==7.3.2 python-dateutil==2.9.0.post0 recurring-ical-events==3.8.2
"$python" - <<'PYTHON'
import datetime
import sys
from importlib.metadata import version

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

print(", ".join(f"{name} {version(name)}" for name in ("icalendar", "python-dateutil", "recurring-ical-events")))
FIRST, RULE = datetime.date(2026, 5, 5), "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=3"
print(f"DTSTART {FIRST}, a Tuesday; RRULE {RULE}: the first Monday of May, three times")
begin = datetime.datetime.combine(FIRST, datetime.time())
event, calendar = icalendar.Event(), icalendar.Calendar()
event.add("dtstart", FIRST)
event.add("rrule", icalendar.vRecur.from_ical(RULE))
calendar.add_component(event)
seen = {
    "dateutil": [each.date() for each in rrulestr(RULE, dtstart=begin)],
    "dateutil, compatible=True": [each.date() for each in rrulestr(RULE, dtstart=begin, compatible=True)],
    "recurring-ical-events": [each["DTSTART"].dt for each in recurring_ical_events.of(calendar).between(2026, 2035)],
}
for name, dates in seen.items():
    print(f"{name}: {', '.join(map(str, dates))}")
print("Expected: 2026-05-05, 2027-05-03, 2028-05-01. DTSTART is the first instance (RFC 5545, 3.8.2.4) and always counts as")
print("the first occurrence (3.3.10); the RFC advises against a rule that does not fit it and calls the set undefined (3.8.5.3).")
print("Seen: dateutil leaves the first date out and goes on for three more, to 2029; with compatible=True, which is to add it,")
print("there are four dates, as of recurring-ical-events: the first is added, and not counted.")
print("Take COUNT down by one where the rule does not give DTSTART itself, and add DTSTART.")
mondays = [datetime.date(2027, 5, 3), datetime.date(2028, 5, 1), datetime.date(2029, 5, 7)]
wanted = [mondays, [FIRST, *mondays], [FIRST, *mondays]]
sys.exit(0 if list(seen.values()) == wanted else 1)
PYTHON
