"""Makes vectors.jsonl: what another implementation says about recurring schedules.

    pip install python-dateutil==2.9.0.post0 tzdata==2025.2
    PYTHONTZPATH= python3 make.py > vectors.jsonl

Dates come from dateutil's rrule, instants from zoneinfo with the tzdata package, which holds the same tz database
(2025b) as chrono-tz 0.10.4. `PYTHONTZPATH=` keeps the system's own away. The numbers are the same on every run.

A line is one schedule over ten years: `schedule` as it is stored, `holidays`, the stretch [`start`, `end`), how many slots
it has, the first ones in full, and of all of them the sum of (number, from 1) * (UTC seconds) modulo 2**61 - 1.
"""

import json
import random
from datetime import date, datetime, time, timedelta, timezone
from importlib.metadata import version
from zoneinfo import TZPATH, ZoneInfo

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule, weekdays

assert version("tzdata") == "2025.2" and version("python-dateutil") == "2.9.0.post0" and not TZPATH

UTC = timezone.utc
PRIME = 2**61 - 1
SHOWN = 3
NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
ZONES = """
Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Lagos America/Anchorage America/Asuncion
America/Bogota America/Buenos_Aires America/Caracas America/Chicago America/Godthab America/Havana America/Los_Angeles
America/Mexico_City America/New_York America/Phoenix America/Santiago America/Sao_Paulo America/St_Johns
Antarctica/Troll Asia/Amman Asia/Beirut Asia/Calcutta Asia/Dubai Asia/Gaza Asia/Hong_Kong Asia/Jerusalem Asia/Kabul
Asia/Kathmandu Asia/Pyongyang Asia/Singapore Asia/Tehran Asia/Tokyo Asia/Ulaanbaatar Atlantic/Azores Australia/Adelaide
Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin Europe/Istanbul Europe/Lisbon Europe/London
Europe/Moscow Europe/Volgograd Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Easter Pacific/Fakaofo
Pacific/Fiji Pacific/Kiritimati Pacific/Norfolk UTC
""".split()
DECADES = [1995, 2004, 2010, 2016, 2022, 2028, 2036]
# Where clocks are changed, and where they are not.
TIMES = ["00:00", "00:30", "01:30", "01:45", "02:00", "02:15", "02:30", "03:00", "09:00", "16:45", "23:00", "23:30"]


def first_reading(zone, local):
    """The first instant at which the clock reads this, or the first one after the gap that swallows it."""
    early = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == local:
        return early
    # PEP 495: in a gap, the two folds lie on both sides of the change.
    same, other = sorted([early, local.replace(tzinfo=zone, fold=1).astimezone(UTC)])
    before = same.astimezone(zone).utcoffset()
    while other - same > timedelta(seconds=1):
        middle = (same + (other - same) // 2).replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == before:
            same = middle
        else:
            other = middle
    return other


def is_shown(zone, day):
    """Whether the clock ever shows this date: the last minute of it, or its first."""
    ends = [datetime.combine(day, time(0, 0)), datetime.combine(day, time(23, 59))]
    return any(first_reading(zone, end).astimezone(zone).date() == day for end in ends)


def dates(rule, begin, end, holidays):
    """The dates of a rule from `begin` to `end`, by rrule. Counted from the period of `begin`."""
    at = {"dtstart": datetime.combine(begin, time()), "until": datetime.combine(end, time()), "interval": rule["every"]}
    kind, what = rule["kind"], rule["what"]
    if kind == "days":
        found = rrule(WEEKLY, byweekday=[weekdays[day] for day in what], wkst=weekdays[0], **at)
    elif kind == "date":
        # The last of the days up to this number that the month has.
        at["dtstart"] = at["dtstart"].replace(day=1)
        found = rrule(MONTHLY, bymonthday=list(range(1, what + 1)), bysetpos=-1, **at)
    elif kind == "weekday":
        at["dtstart"] = at["dtstart"].replace(day=1)
        found = rrule(MONTHLY, byweekday=weekdays[what[1]](what[0]), **at)
    else:
        months = rrule(MONTHLY, **{**at, "dtstart": at["dtstart"].replace(day=1)})
        found = [working_day(month, -1 if kind == "last_working_day" else 0, holidays) for month in months]
        found = [day for day in found if day is not None]
    return [day.date() for day in found if begin <= day.date() <= end]


def working_day(month, which, holidays):
    days = rrule(DAILY, dtstart=month, count=31, byweekday=[weekdays[day] for day in range(5)])
    days = [day for day in days if day.month == month.month and day.date() not in holidays]
    return days[which] if days else None


def stored(rule, clock, zone):
    kind, what = rule["kind"], rule["what"]
    days = {
        "days": lambda: {"days": [NAMES[day] for day in what]},
        "date": lambda: {"month": {"date": what}},
        "weekday": lambda: {"month": {"weekday": [NTH[what[0]], NAMES[what[1]].title()]}},
    }.get(kind, lambda: {"month": kind})()
    schedule = {**days, "time": f"{clock}:00", "zone": zone}
    if rule["every"] > 1:
        schedule["every"] = rule["every"]
    return schedule


def rules(dice):
    every_day = {"kind": "days", "what": list(range(7)), "every": 1}
    some_days = {"kind": "days", "what": sorted(dice.sample(range(7), dice.randint(1, 5))), "every": 1}
    weeks = {"kind": "days", "what": sorted(dice.sample(range(7), dice.randint(1, 3))), "every": dice.randint(2, 9)}
    number = {"kind": "date", "what": dice.choice([1, 15, 28, 29, 30, 31]), "every": 1}
    months = {"kind": "date", "what": dice.randint(1, 31), "every": dice.choice([2, 3, 5, 6, 7, 12])}
    weekday = {"kind": "weekday", "what": [dice.choice([1, 2, 3, 4, 5, -1]), dice.randint(0, 6)], "every": 1}
    weekday_of_months = {**weekday, "every": dice.choice([2, 3, 4, 6, 12])}
    working = {"kind": dice.choice(["first_working_day", "last_working_day"]), "what": None, "every": 1}
    last_working = {"kind": "last_working_day", "what": None, "every": dice.choice([1, 3])}
    return [every_day, every_day, some_days, weeks, weeks, number, months, weekday, weekday_of_months, working, last_working]


def case(dice, name, rule, year):
    zone, clock = ZoneInfo(name), dice.choice(TIMES)
    start = datetime(year, dice.randint(1, 12), dice.randint(1, 28), dice.randint(0, 23), 17, tzinfo=UTC)
    end = start.replace(year=year + 10)
    begin, finish = start.date() - timedelta(days=400), end.date() + timedelta(days=3)
    schedule, holidays, skipped = stored(rule, clock, name), set(), set()
    first, last, pause = begin, finish, None
    if rule["every"] > 1 or dice.random() < 0.2:
        # Counting begins with a date of the rule.
        first = dates({**rule, "every": 1}, start.date() - timedelta(days=dice.randint(-300, 300)), finish, holidays)[0]
        schedule["first"] = str(first)
    if dice.random() < 0.2:
        last = end.date() - timedelta(days=dice.randint(0, 1500))
        schedule["last"] = str(last)
    if dice.random() < 0.5:
        span = (end - start).days
        holidays = {start.date() + timedelta(days=dice.randint(0, span)) for _ in range(40)}
        ends = [day for day in rrule(MONTHLY, bymonthday=-1, dtstart=start, count=120) if dice.random() < 0.2]
        holidays |= {day.date() for day in ends}
        if not rule["kind"].endswith("working_day") and dice.random() < 0.5:
            schedule["except_holidays"] = True
    if dice.random() < 0.2:
        pause = [start.date() + timedelta(days=dice.randint(100, 1500))]
        pause.append(pause[0] + timedelta(days=dice.randint(0, 200)))
        schedule["paused"] = {"first": str(pause[0]), "last": str(pause[1])}
    days = dates(rule, first, finish, holidays)
    if dice.random() < 0.2:
        skipped = set(dice.sample(days, min(5, len(days) // 2)))
        schedule["skipped"] = sorted(map(str, skipped))
    kept = [
        day
        for day in days
        if day <= last
        and day not in skipped
        and not (pause and pause[0] <= day <= pause[1])
        and not (schedule.get("except_holidays") and day in holidays)
        and is_shown(zone, day)
    ]
    slots = [first_reading(zone, datetime.combine(day, time.fromisoformat(clock))) for day in kept]
    slots = [slot for slot in slots if start <= slot < end]
    seconds = [int(slot.timestamp()) for slot in slots]
    stamp = lambda at: at.strftime("%Y-%m-%dT%H:%M:%SZ")
    line = {"schedule": schedule, "start": stamp(start), "end": stamp(end), "count": len(slots)}
    if holidays and (schedule.get("except_holidays") or rule["kind"].endswith("working_day")):
        line["holidays"] = sorted(map(str, holidays))
    line["shown"] = [stamp(slot) for slot in slots[:SHOWN]]
    line["sum"] = sum(number * second for number, second in enumerate(seconds, 1)) % PRIME
    return line


def main():
    dice = random.Random(20260302)
    for name in ZONES:
        for rule in rules(dice):
            year = dice.choice(DECADES)
            print(json.dumps(case(dice, name, rule, year), separators=(",", ":")))
    # A date that was skipped, and midnights that were.
    for name, year in [("Pacific/Apia", 2010), ("Pacific/Fakaofo", 2010), ("America/Sao_Paulo", 2010), ("Asia/Tehran", 2016)]:
        for rule in rules(dice):
            print(json.dumps(case(dice, name, rule, year), separators=(",", ":")))


main()
