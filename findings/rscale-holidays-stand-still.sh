#!/usr/bin/env bash
# ical.js and node-ical take a holiday of another calendar (RSCALE, RFC 7529) for one of ours: Chinese New Year stands still.
# Needs bash, Node.js 18 or later with npm, Python 3.11 or later with venv, and package indexes. Exits 0 while it is as
# described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check icalendar==7.3.2 python-dateutil==2.9.0.post0 recurring-ical-events==3.8.2
cd "$folder"
printf '{"private": true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1
cat >read.mjs <<'NODE'
import ICAL from "ical.js";
import ical from "node-ical";

const found = {};
for (const rule of process.argv.slice(2)) {
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", "BEGIN:VEVENT", "UID:holiday", "DTSTAMP:20260101T000000Z",
    "DTSTART;VALUE=DATE:20260217", `RRULE:${rule}`, "SUMMARY:Holiday", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
  const dates = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")).iterator();
  const by = { "ical.js": [dates.next(), dates.next(), dates.next()].map(String) };
  try {
    const { rrule } = ical.sync.parseICS(text).holiday;
    by["node-ical"] = rrule.between(new Date("2026-01-01"), new Date("2028-12-31")).map((each) => each.toISOString().slice(0, 10));
  } catch (error) {
    by["node-ical"] = error.message;
  }
  found[rule] = by;
}
console.log(JSON.stringify(found));
NODE
# The first three as RFC 7529 writes rules; the fourth is the third with its parts in another order.
chinese='RSCALE=CHINESE;FREQ=YEARLY'
plain='RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT'
hebrew='RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1'
later='FREQ=YEARLY;RSCALE=HEBREW;BYMONTH=7;BYMONTHDAY=1'
node read.mjs "$chinese" "$plain" "$hebrew" "$later" >found.json
"$python" - <<'PYTHON'
import datetime
import json
import sys
from importlib.metadata import version
from pathlib import Path

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

found = json.loads(Path("found.json").read_text())
chinese, plain, hebrew, later = found
libraries = ", ".join(f"{name} {version(name)}" for name in ("icalendar", "python-dateutil", "recurring-ical-events"))
print(f"ical.js 2.2.1, node-ical 0.26.1; {libraries}")
print("Chinese New Year is on 2026-02-17, 2027-02-06 and 2028-01-26; all rules begin on 2026-02-17")
for rule, by in found.items():
    try:
        rrulestr(rule, dtstart=datetime.datetime(2026, 2, 17))
    except ValueError as error:
        by["dateutil"] = str(error)
    event = icalendar.Event()
    event.add("dtstart", datetime.date(2026, 2, 17))
    event.add("rrule", icalendar.vRecur.from_ical(rule))
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    try:
        recurring_ical_events.of(calendar).between((2026, 1, 1), (2028, 12, 31))
    except ValueError as error:
        by["recurring-ical-events"] = str(error).partition(":")[0]
    print(rule)
    for name, dates in by.items():
        print(f"  {name}: {dates if isinstance(dates, str) else ', '.join(dates)}")
print("Expected: the dates of that calendar, or an error that names it; and the order of a rule's parts does not matter.")
print("Seen: ical.js, which Thunderbird uses, passes RSCALE over and gives 17 February every year, without a word. node-ical")
print("does so where RSCALE stands first, as RFC 7529 and calendars write it; where it stands later it counts, and the dates")
print("are in the year 5786. From RSCALE=GREGORIAN;SKIP=OMIT, which says what every rule says, it takes RSCALE and stumbles over SKIP,")
print("and no event of the file is read. The libraries for Python refuse all, one with an error that speaks of UNTIL.")
print("Whoever counts absences by such holidays is wrong for everybody from the second year on. Drop those two, leave out")
print("what is not Gregorian, and name it.")
still, first_of_july = ["2026-02-17", "2027-02-17", "2028-02-17"], ["2026-07-01", "2027-07-01", "2028-07-01"]
passed_over = all(found[chinese][each] == still and found[hebrew][each] == first_of_july for each in ("ical.js", "node-ical"))
by_order = found[later]["ical.js"] == first_of_july and isinstance(found[later]["node-ical"], list) and found[later]["node-ical"][0] > "5000"
refused = "SKIP" in found[plain]["node-ical"] and all("RSCALE" in by["dateutil"] and "UNTIL" in by["recurring-ical-events"] for by in found.values())
sys.exit(0 if passed_over and by_order and refused else 1)
PYTHON
