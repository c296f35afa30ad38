"""Writes expected.json: when somebody is away by the files beside, as icalendar and recurring-ical-events see it.

    pip install icalendar==7.3.0 recurring-ical-events==3.8.2 && python3 expected.py

A second opinion on `domain/ics/read`: the libraries follow the rules; which events count, and that times that touch are one,
is said here once more. Files that only the reader's own tables judge are left out.
"""

import datetime as dt
import json
import pathlib
import zoneinfo

import icalendar
import recurring_ical_events

HOME = zoneinfo.ZoneInfo("Europe/Berlin")
TODAY = dt.date(2026, 3, 2)
FIRST, LAST = TODAY - dt.timedelta(days=31), TODAY + dt.timedelta(days=366)
DAY = dt.timedelta(days=1)
LEFT_OUT = {"latin1.ics", "unknown_zone.ics"}


def counts(event, long, counting):
    status = str(event.get("STATUS", "")).upper()
    outlook = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper()
    if status == "CANCELLED":
        return False
    if outlook == "OOF":
        return True
    if outlook in ("TENTATIVE", "WORKINGELSEWHERE") or status == "TENTATIVE":
        return False
    if outlook == "FREE" or (not outlook and str(event.get("TRANSP", "")).upper() == "TRANSPARENT"):
        return long and counting == "also-free"
    return long or counting == "busy"


def instant(time):
    if time.tzinfo is None:
        time = time.replace(tzinfo=HOME)
    return time.astimezone(dt.timezone.utc)


def times(event):
    """Beginning and end: dates, the last one included, or instants; and whether it lasts a day."""
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if not isinstance(start, dt.datetime):
        return start, max(end - DAY, start), True
    wall = end.replace(tzinfo=None) - start.replace(tzinfo=None) if start.tzinfo == end.tzinfo else end - start
    all_day = str(event.get("X-MICROSOFT-CDO-ALLDAYEVENT", "")).upper() == "TRUE"
    if all_day and start.time() == end.time() == dt.time():
        return start.date(), (end - DAY).date(), True
    return instant(start), instant(end), wall >= DAY


def joined(spans, touch):
    whole = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1] + touch:
            whole[-1][1] = max(whole[-1][1], end)
        else:
            whole.append([start, end])
    return whole


def written(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(time, dt.datetime) else time.isoformat()


def expected(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    begins = dt.datetime.combine(FIRST, dt.time(), HOME)
    ends = dt.datetime.combine(LAST + DAY, dt.time(), HOME)
    query = recurring_ical_events.of(calendar, skip_bad_series=False)
    found = query.between(begins - dt.timedelta(days=40), ends)
    answer = {}
    for counting in ("whole-days", "also-free", "busy"):
        days, spans = [], []
        for event in found:
            start, end, long = times(event)
            if not counts(event, long, counting):
                continue
            if isinstance(start, dt.datetime):
                if start < ends and end > begins:
                    spans.append((start, end))
            elif start <= LAST and end >= FIRST:
                days.append((start, end))
        merged = joined(days, DAY) + joined(spans, dt.timedelta())
        answer[counting] = [f"{written(start)}/{written(end)}" for start, end in merged]
    return answer


here = pathlib.Path(__file__).parent
files = sorted(path for path in here.glob("*.ics") if path.name not in LEFT_OUT)
answers = {path.name: expected(path) for path in files}
(here / "expected.json").write_text(json.dumps(answers, indent=1, ensure_ascii=False) + "\n")
