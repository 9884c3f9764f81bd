#!/usr/bin/env python3
"""Write the calendar that follows from law: us-holidays.csv.

    python3 data/calendars/compute.py            write the file beside this script
    python3 data/calendars/compute.py --check    self-check, and compare with the file; exit code 1 on a difference

The other files of this folder were compiled from sources and are not touched here.

Standard library only. No clock, no network, no random numbers: the same bytes on every machine.

What is computed, and how
  the holidays       5 U.S.C. 6103(a). Juneteenth from 2021 on (Public Law 117-17, signed on 17 June 2021, so that its
                     first day was known two days ahead); the others throughout.
  the observed day   a holiday on a Saturday is kept on the Friday before (5 U.S.C. 6103(b)), one on a Sunday on the
                     Monday after (Executive Order 11582). The row has the observed day, the title the year of the
                     holiday: New Year's Day 2022 was kept on 31 December 2021.
  left out           Inauguration Day, a holiday in and around Washington only (6103(c)), and days on which a president
                     closed offices once.
"""
import csv
import io
import os
import sys
from datetime import date, timedelta

FIRST, LAST = date(2012, 1, 1), date(2026, 12, 31)  # of the observed day
HELD_TO = date(2026, 11, 24)  # later days are written as `scheduled`
HEADER = ("milestone_id,family,series,title,starts_on,ends_on,starts_at,zone,announced_on,entered_on,scheduled,fixed,"
          "reactive,status,scale,participants,sources,confidence,note").split(",")
MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6
JUNETEENTH_FROM, JUNETEENTH_SIGNED = 2021, date(2021, 6, 17)


def nth(year, month, weekday, n):
    """The n-th such weekday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def last_monday(year, month):
    last = date(year, month + 1, 1) - timedelta(days=1)
    return last - timedelta(days=last.weekday())


def observed(day):
    return day + timedelta(days={SATURDAY: -1, SUNDAY: 1}.get(day.weekday(), 0))


def holidays(year):
    """(name, day, whether the law fixes the date) of each holiday of a year."""
    yield "New Year's Day", date(year, 1, 1), True
    yield "Birthday of Martin Luther King, Jr.", nth(year, 1, MONDAY, 3), False
    yield "Washington's Birthday", nth(year, 2, MONDAY, 3), False
    yield "Memorial Day", last_monday(year, 5), False
    if year >= JUNETEENTH_FROM:
        yield "Juneteenth", date(year, 6, 19), True
    yield "Independence Day", date(year, 7, 4), True
    yield "Labor Day", nth(year, 9, MONDAY, 1), False
    yield "Columbus Day", nth(year, 10, MONDAY, 2), False
    yield "Veterans Day", date(year, 11, 11), True
    yield "Thanksgiving Day", nth(year, 11, THURSDAY, 4), False
    yield "Christmas Day", date(year, 12, 25), True


def rows():
    for year in range(FIRST.year, LAST.year + 2):
        for name, day, fixed in holidays(year):
            kept = observed(day)
            if not FIRST <= kept <= LAST:
                continue
            first_juneteenth = name == "Juneteenth" and year == JUNETEENTH_FROM
            moved = f"Kept for {day:%A}, {day}" if kept != day else ""
            yield [f"us-federal-holiday-{kept}", "us-holidays", "us_federal_holiday", f"{name} {year}", str(kept),
                   str(kept), "", "America/New_York", str(JUNETEENTH_SIGNED) if first_juneteenth else "", "",
                   "false" if first_juneteenth else "true", "true" if fixed and kept == day else "false", "false",
                   "held" if kept <= HELD_TO else "scheduled", "", "US", "computed-from-law", "high", moved]


def text():
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(sorted(rows(), key=lambda r: (r[4], r[0])))
    return out.getvalue()


def check():
    bad = []

    def expect(what, got, wanted):
        if got != wanted:
            bad.append(f"{what}: {got}, expected {wanted}")

    days = {}
    for r in rows():
        days.setdefault(r[3][-4:], []).append(r[4])
    # as the Office of Personnel Management lists them
    expect("2012", days["2012"], """2012-01-02 2012-01-16 2012-02-20 2012-05-28 2012-07-04 2012-09-03 2012-10-08
           2012-11-12 2012-11-22 2012-12-25""".split())
    expect("2016", days["2016"], """2016-01-01 2016-01-18 2016-02-15 2016-05-30 2016-07-04 2016-09-05 2016-10-10
           2016-11-11 2016-11-24 2016-12-26""".split())
    expect("2021", days["2021"], """2021-01-01 2021-01-18 2021-02-15 2021-05-31 2021-06-18 2021-07-05 2021-09-06
           2021-10-11 2021-11-11 2021-11-25 2021-12-24""".split())
    expect("2022", days["2022"], """2021-12-31 2022-01-17 2022-02-21 2022-05-30 2022-06-20 2022-07-04 2022-09-05
           2022-10-10 2022-11-11 2022-11-24 2022-12-26""".split())
    expect("2026", days["2026"], """2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07
           2026-10-12 2026-11-11 2026-11-26 2026-12-25""".split())
    expect("holidays a year", {y: len(d) for y, d in days.items()},
           {str(y): 10 if y < JUNETEENTH_FROM else 11 for y in range(FIRST.year, LAST.year + 1)})
    expect("weekend", [d for ds in days.values() for d in ds if date.fromisoformat(d).weekday() >= SATURDAY], [])
    return bad


def main(args):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "us-holidays.csv")
    bad = check()
    if args == ["--check"]:
        found = open(path, encoding="utf-8", newline="").read() if os.path.exists(path) else None
        if found != text():
            bad.append("us-holidays.csv differs from what is computed here")
    elif args:
        print("usage: compute.py [--check]", file=sys.stderr)
        return 64
    for line in bad:
        print(line, file=sys.stderr)
    if bad:
        return 1
    if not args:
        with open(path, "w", encoding="utf-8", newline="") as out:
            out.write(text())
    print(f"us-holidays.csv: {text().count(chr(10)) - 1} rows, OK")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
