#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, independent reading of the rules: duties, rates and readiness of a data folder.

It shares no line with the program. It is slow and plain on purpose: every function names the
rule it comes from ("semantics" and "exchange" are the two documents of exact promises), so that
a difference between the two can be judged by reading one short function.

    oracle.py FOLDER duties    [--as-of D] [--cadre C] [--unit U] [--status S]
    oracle.py FOLDER rates --by unit|title|courses|level|sex|none [--as-of D] [--units as_of|current]
    oracle.py FOLDER readiness [--as-of D] [--title T] [--term X]

All dates held here are civil days and both ends of a validity are included, as in the files.
"""

import argparse
import calendar
import csv
import datetime
import functools
import io
import pathlib
import sys
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

Day = datetime.date

# ---------------------------------------------------------------------------------------------
# exchange 1: the files. t text, d day, i integer, n number, b boolean, l list, m local minute.
# A "*" marks a required column. Defaults stand in DEFAULTS.
SCHEMA = {
    "units": "code*:t name*:t short_name:t kind:t block:t level:t parent:t valid_from:d valid_to:d successors:l",
    "titles": "code*:t name*:t short_name:t level:t unit_kind:t block:t management_tier:t is_head:b rank:i "
              "term_kind:t valid_from:d valid_to:d",
    "terms": "code*:t kind*:t valid_from*:d valid_to*:d",
    "courses": "code*:t name*:t kind:t credential:t delivery:t days:i periods:i counts_annual_hours:b "
               "counts_knowledge_update:b min_size:i max_size:i pass_attendance_pct:n pass_score:n topics:t "
               "valid_from:d valid_to:d",
    "requirements": "code*:t title*:t applies_to*:t kind*:t value:i courses*:l grace_months:i window_months:i "
                    "max_age_months:i valid_from:d valid_to:d basis:t confidence:t enabled:b note:t",
    "equivalences": "course*:t satisfies*:t max_age_months:i valid_from:d valid_to:d basis:t",
    "cadres": "code*:t full_name*:t birth_date:t sex:t ethnicity:t personnel_kind:t unit*:t party_joined_on:d "
              "email:t phone:t service_from:d service_to:d",
    "post_holdings": "cadre*:t title*:t unit*:t obtained_by:t decision:t valid_from*:d valid_to:d is_main:b",
    "planning": "code*:t cadre*:t title*:t unit:t term*:t decision:t approved_on*:d target_on:d ended_on:d "
                "end_reason:t",
    "completions": "code*:t cadre*:t course*:t completed_on*:d periods:i grade:t credential_no:t issuer:t class:t "
                   "revoked_on:d",
    "exemptions": "cadre*:t course*:t valid_from:d valid_to:d basis:t",
    "rooms": "code*:t name:t site:t capacity*:i",
    "lecturers": "code*:t full_name*:t kind:t unit:t courses:l max_days_per_week:i",
    "unavailability": "resource_kind*:t resource*:t from*:d to*:d reason:t",
    "holidays": "from*:d to*:d name:t",
    "classes": "code*:t course*:t name:t state*:t starts_on*:d ends_on*:d capacity*:i min_size:i room:t lecturer:t "
               "needs_approval:b waitlist_policy:t",
    "sessions": "class*:t starts_at*:m ends_at*:m room:t lecturer:t topic:t periods:i",
    "enrolments": "class*:t cadre*:t state*:t requested_at:t basis:t basis_title:t",
}
DEFAULTS = {
    "courses": {"counts_annual_hours": False, "counts_knowledge_update": False, "min_size": 1,
                "pass_attendance_pct": 80, "pass_score": 5},
    "requirements": {"enabled": True},
    "post_holdings": {"is_main": False, "obtained_by": "appointed"},
    "classes": {"min_size": 1, "needs_approval": False, "waitlist_policy": "fifo"},
    "titles": {"is_head": False},
}
KEYS = {  # exchange 1, "Keys of files without code"
    "post_holdings": ("cadre", "title", "unit", "valid_from"),
    "equivalences": ("course", "satisfies", "valid_from"),
    "exemptions": ("cadre", "course", "valid_from", "valid_to"),
    "sessions": ("class", "starts_at"),
    "enrolments": ("class", "cadre", "requested_at"),
    "holidays": ("from",),
    "unavailability": ("resource_kind", "resource", "from"),
}


def columns(table):
    """Column names of a table, in the documented order (exchange 1)."""
    return [c.split(":")[0].rstrip("*") for c in SCHEMA[table].split()]


def required_columns(table):
    return [c.split(":")[0].rstrip("*") for c in SCHEMA[table].split() if "*" in c]


def column_types(table):
    return {c.split(":")[0].rstrip("*"): c.split(":")[1] for c in SCHEMA[table].split()}


def parse_day(text):
    """exchange 1: YYYY-MM-DD, and dd/MM/yyyy is read too."""
    if "/" in text:
        day, month, year = text.split("/")
        return Day(int(year), int(month), int(day))
    return Day.fromisoformat(text)


def parse_number(text):
    value = float(text.replace(",", "."))
    return int(value) if value == int(value) else value


PARSERS = {
    "t": lambda s: unicodedata.normalize("NFC", s),
    "d": parse_day,
    "i": int,
    "n": parse_number,
    "b": lambda s: s == "1",
    "l": lambda s: [part.strip() for part in s.split(";") if part.strip()],
    "m": datetime.datetime.fromisoformat,
}


def read_table(path, table):
    """One CSV: UTF-8 with or without BOM; comma, semicolon or tab by the header line (exchange 1)."""
    text = path.read_text(encoding="utf-8-sig")
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    types = column_types(table)
    rows = []
    for raw in csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter):
        row = {}
        for name, kind in types.items():
            cell = (raw.get(name) or "").strip()
            default = [] if kind == "l" else DEFAULTS.get(table, {}).get(name)
            row[name] = PARSERS[kind](cell) if cell else default
        rows.append(row)
    return rows


class Data:
    """Every table of a data folder as a list of rows; look-ups by code are built on first use."""

    def __init__(self, tables):
        self.tables = {name: tables.get(name, []) for name in SCHEMA}
        self.forget()

    def forget(self):
        """Call after a row changed: look-ups and remembered reachability are rebuilt."""
        self._by_code = {}
        self._by = {}
        self._reached = {}

    def __getitem__(self, table):
        return self.tables[table]

    def find(self, table, code):
        if table not in self._by_code:
            self._by_code[table] = {row["code"]: row for row in self.tables[table]}
        return self._by_code[table].get(code)

    def where(self, table, column, value):
        if (table, column) not in self._by:
            index = defaultdict(list)
            for row in self.tables[table]:
                index[row[column]].append(row)
            self._by[table, column] = index
        return self._by[table, column].get(value, [])


def load(folder):
    """exchange 1: missing files are fine, unknown columns are ignored."""
    tables = {}
    for table in SCHEMA:
        path = pathlib.Path(folder) / f"{table}.csv"
        if path.exists():
            tables[table] = read_table(path, table)
    return Data(tables)


# ---------------------------------------------------------------------------------------------
# semantics, first paragraph: civil days and months
def add_months(day, months):
    """Keeps the day and clamps to the month's last day, counted from the original date."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return Day(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_years(day, years):
    return add_months(day, 12 * years)


# ---------------------------------------------------------------------------------------------
# semantics 1: in force
def within(row, day, start="valid_from", end="valid_to"):
    return (row[start] is None or row[start] <= day) and (row[end] is None or row[end] >= day)


def in_service(cadre, day):
    return within(cadre, day, "service_from", "service_to")


def entry_in_force(data, entry, day):
    """approved; not yet removed (out on the day of removal); its term not over."""
    term = data.find("terms", entry["term"])
    return (entry["approved_on"] <= day
            and (entry["ended_on"] is None or day < entry["ended_on"])
            and (term["valid_to"] is None or term["valid_to"] >= day))


def requirement_in_force(requirement, day):
    return requirement["enabled"] and within(requirement, day)


def completion_in_force(completion, day):
    return completion["completed_on"] <= day and (completion["revoked_on"] is None or completion["revoked_on"] > day)


# ---------------------------------------------------------------------------------------------
# semantics 2: which completion counts
def reached_courses(data, course, completed_on, seen_on):
    """The course itself and all it reaches through equivalences in force on its completion day.

    Directional, any number of steps; a step's age limit is kept while
    completed_on + max_age_months >= the day it is seen on.
    """
    key = (course, completed_on, seen_on)
    if key in data._reached:
        return data._reached[key]
    reached, todo = {course}, [course]
    while todo:
        for step in data.where("equivalences", "course", todo.pop()):
            if step["satisfies"] in reached or not within(step, completed_on):
                continue
            limit = step["max_age_months"]
            if limit is not None and add_months(completed_on, limit) < seen_on:
                continue
            reached.add(step["satisfies"])
            todo.append(step["satisfies"])
    data._reached[key] = reached
    return reached


def named_courses(data, courses):
    """`*` = every course with counts_annual_hours = 1."""
    if "*" in courses:
        return {c["code"] for c in data["courses"] if c["counts_annual_hours"]}
    return set(courses)


def course_serves(data, courses, course, completed_on, seen_on):
    return bool(reached_courses(data, course, completed_on, seen_on) & named_courses(data, courses))


def counting_completions(data, cadre, requirement, anchor, day):
    """In force on the day, reaching one of the courses, and not older than the rule allows; by day, then code."""
    result = []
    for completion in data.where("completions", "cadre", cadre["code"]):
        done = completion["completed_on"]
        if not completion_in_force(completion, day):
            continue
        if requirement["max_age_months"] is not None and done < add_months(anchor, -requirement["max_age_months"]):
            continue
        if course_serves(data, requirement["courses"], completion["course"], done, day):
            result.append(completion)
    return sorted(result, key=lambda c: (c["completed_on"], c["code"]))


def completion_periods(data, completion):
    """exchange 1: empty periods in a completion = the course's."""
    if completion["periods"] is not None:
        return completion["periods"]
    return data.find("courses", completion["course"])["periods"] or 0


# ---------------------------------------------------------------------------------------------
# semantics 2: one source meets one requirement = one reason
@dataclass
class Reason:
    requirement: dict
    holding: dict = None  # exactly one of holding and entry is set
    entry: dict = None
    known: bool = True  # False: left out of due, met and end
    due: Day = None
    met: bool = False
    end: Day = None  # end of validity, every_years only
    decided_by: list = field(default_factory=list)

    @property
    def title(self):
        return (self.holding or self.entry)["title"]

    @property
    def window(self):
        given = self.requirement["window_months"]
        return given if given is not None else (6 if self.requirement["kind"] == "every_years" else 3)

    @property
    def text(self):
        """exchange 2: REQUIREMENT@TITLE/UNIT or REQUIREMENT@PLANNINGCODE."""
        if self.entry is not None:
            return f'{self.requirement["code"]}@{self.entry["code"]}'
        return f'{self.requirement["code"]}@{self.holding["title"]}/{self.holding["unit"]}'


def applies(requirement, holding, entry):
    """semantics 2: applies_to, and the kinds that never reach a planning entry."""
    fits = requirement["applies_to"]
    if entry is not None:
        return fits in ("planned", "both") and requirement["kind"] in ("before_appointment", "once_per_term")
    return fits in ("incumbent", "both") or (fits == "received" and holding["obtained_by"] == "received")


def planned_due(data, entry):
    """The `before_appointment`, planning entry row: target, else the day before the term, else its last day."""
    term = data.find("terms", entry["term"])
    if entry["target_on"] is not None:
        return entry["target_on"]
    if entry["approved_on"] < term["valid_from"]:
        return term["valid_from"] - datetime.timedelta(days=1)
    return term["valid_to"]


def term_holding(data, holding, day):
    """(first day, last day) of the term of the title's kind that holds the day, or None.

    Several: the latest first day, then the lowest code. `appointment` = successive five-year terms
    counted from the holding's first day.
    """
    kind = data.find("titles", holding["title"])["term_kind"]
    if kind == "appointment":
        start, number = holding["valid_from"], 0
        while add_years(start, 5 * (number + 1)) <= day:
            number += 1
        return add_years(start, 5 * number), add_years(start, 5 * (number + 1)) - datetime.timedelta(days=1)
    terms = [t for t in data["terms"] if t["kind"] == kind and within(t, day)]
    terms.sort(key=lambda t: (-t["valid_from"].toordinal(), t["code"]))
    return (terms[0]["valid_from"], terms[0]["valid_to"]) if terms else None


def judge_once(data, reason, start, anchor, counting):
    """before_appointment and within_months: due by their own rows, met by any counting completion."""
    requirement = reason.requirement
    if requirement["kind"] == "within_months":
        if requirement["value"] is None:
            reason.known = False
            return
        reason.due = add_months(anchor, requirement["value"])
    elif reason.entry is not None:
        reason.due = planned_due(data, reason.entry)
    elif requirement["valid_from"] is not None and requirement["valid_from"] > start:
        grace = requirement["grace_months"] if requirement["grace_months"] is not None else 12
        reason.due = add_months(requirement["valid_from"], grace)
    else:
        reason.due = start
    reason.met = bool(counting)
    reason.decided_by = counting[:1]


def judge_once_per_term(data, reason, counting, day):
    wanted = reason.requirement["value"]
    if reason.entry is not None:
        first, last = reason.entry["approved_on"], planned_due(data, reason.entry)
    else:
        first, last = term_holding(data, reason.holding, day) or (None, None)
    if wanted is None or first is None:
        reason.known = False
        return
    inside = [c for c in counting if c["completed_on"] >= first]
    reason.due = last
    reason.met = len(inside) >= wanted
    reason.decided_by = inside[:wanted]


def judge_annual_hours(data, reason, counting, day):
    if reason.requirement["value"] is None:
        reason.known = False
        return
    inside = [c for c in counting if c["completed_on"].year == day.year]
    reason.due = Day(day.year, 12, 31)
    reason.met = sum(completion_periods(data, c) for c in inside) >= reason.requirement["value"]
    reason.decided_by = inside


def judge_every_years(reason, anchor, counting, day):
    """Never completed is not met; else the latest counting completion is good until n years later."""
    if reason.requirement["value"] is None:
        reason.known = False
        return
    if not counting:
        grace = reason.requirement["grace_months"] if reason.requirement["grace_months"] is not None else 12
        reason.due = add_months(anchor, grace)
        return
    latest = counting[-1]  # highest code when tied
    reason.due = reason.end = add_years(latest["completed_on"], reason.requirement["value"])
    reason.met = reason.end > day
    reason.decided_by = [latest]


def judge(data, cadre, requirement, day, holding=None, entry=None):
    """The table of semantics 2 for one source and one requirement."""
    reason = Reason(requirement, holding, entry)
    start = holding["valid_from"] if holding is not None else entry["approved_on"]
    anchor = max(start, requirement["valid_from"] or start)
    counting = counting_completions(data, cadre, requirement, anchor, day)
    kind = requirement["kind"]
    if kind in ("before_appointment", "within_months"):
        judge_once(data, reason, start, anchor, counting)
    elif kind == "once_per_term":
        judge_once_per_term(data, reason, counting, day)
    elif kind == "annual_hours":
        judge_annual_hours(data, reason, counting, day)
    else:
        judge_every_years(reason, anchor, counting, day)
    return reason


def reasons_of(data, cadre, day):
    """semantics 2, first paragraph: every source in force meets every requirement of its title in force."""
    if not in_service(cadre, day):
        return []
    sources = [(h, None) for h in data.where("post_holdings", "cadre", cadre["code"]) if within(h, day)]
    sources += [(None, e) for e in data.where("planning", "cadre", cadre["code"]) if entry_in_force(data, e, day)]
    result = []
    for holding, entry in sources:
        for requirement in data.where("requirements", "title", (holding or entry)["title"]):
            if requirement_in_force(requirement, day) and applies(requirement, holding, entry):
                result.append(judge(data, cadre, requirement, day, holding, entry))
    return result


# ---------------------------------------------------------------------------------------------
# semantics 2, last paragraph and 3: merged duties and their status
@dataclass
class Duty:
    cadre: dict
    courses: tuple  # sorted codes
    kind: str
    value: int  # None for the family `once` and for an unknown value
    reasons: list
    status: str = ""
    due: Day = None
    end: Day = None  # only when met
    decided_by: str = ""
    evidence: list = field(default_factory=list)  # completion codes, met or expiring only

    @property
    def course_text(self):
        return ";".join(self.courses)

    @property
    def value_text(self):
        return "" if self.value is None else str(self.value)


def merge(cadre, reasons):
    """Same set of courses, same kind and value; both `once` kinds are one family whatever their values."""
    groups = {}
    for reason in reasons:
        kind, value = reason.requirement["kind"], reason.requirement["value"]
        if kind in ("before_appointment", "within_months"):
            kind, value = "once", None
        key = (tuple(sorted(set(reason.requirement["courses"]))), kind, value)
        groups.setdefault(key, []).append(reason)
    return [Duty(cadre, *key, group) for key, group in groups.items()]


def is_exempt(data, duty, day):
    """An exemption in force names one of the courses; `*` is never exempted by a course."""
    return any(e["course"] in duty.courses and within(e, day)
               for e in data.where("exemptions", "cadre", duty.cadre["code"]))


def studying_classes(data, duty, day):
    """semantics 3.5: classes in which the cadre sits now and whose course would count when it ends."""
    result = []
    for seat in data.where("enrolments", "cadre", duty.cadre["code"]):
        one = data.find("classes", seat["class"])
        if (seat["state"] in ("enrolled", "attending") and one["state"] != "cancelled" and one["ends_on"] >= day
                and course_serves(data, duty.courses, one["course"], one["ends_on"], one["ends_on"])):
            result.append(one["code"])
    return sorted(result)


def smallest_window(reasons):
    return min(r.window for r in reasons)


def decide(data, duty, day):
    """semantics 3: the status, first that fits, and what decided it (exchange 2)."""
    known = [r for r in duty.reasons if r.known]
    met = bool(known) and all(r.met for r in known)
    if known:
        duty.due = min(r.due for r in known)
    ends = [r.end for r in known if r.end is not None]
    if met and ends:
        duty.end = min(ends)
    if is_exempt(data, duty, day):
        duty.status, duty.decided_by = "exempt", "exemption"
        return duty
    if not known:
        duty.status = "undetermined"
        return duty
    if met:
        window = smallest_window([r for r in known if r.end == duty.end])
        soon = duty.end is not None and day >= add_months(duty.end, -window)
        duty.status = "expiring" if soon else "met"
        duty.evidence = sorted({c["code"] for r in known for c in r.decided_by})
        duty.decided_by = ";".join(duty.evidence)
        return duty
    classes = studying_classes(data, duty, day)
    if classes:
        duty.status, duty.decided_by = "studying", classes[0]
        return duty
    window = smallest_window([r for r in known if r.due == duty.due])
    if day > duty.due:
        duty.status = "overdue"
    elif day >= add_months(duty.due, -window):
        duty.status = "due_soon"
    else:
        duty.status = "open"
    return duty


def duties_of(data, cadre, day):
    return [decide(data, duty, day) for duty in merge(cadre, reasons_of(data, cadre, day))]


def all_duties(data, day):
    return [duty for cadre in data["cadres"] for duty in duties_of(data, cadre, day)]


# ---------------------------------------------------------------------------------------------
# semantics 4: units and rates
def unit_of(data, cadre, day):
    """The unit of the main post holding in force: is_main, else earliest, then lowest unit; else cadres.unit."""
    holdings = [h for h in data.where("post_holdings", "cadre", cadre["code"]) if within(h, day)]
    if not holdings:
        return cadre["unit"]
    return min(holdings, key=lambda h: (not h["is_main"], h["valid_from"], h["unit"]))["unit"]


def current_unit(data, code, today):
    """`units = current`: follows a single successor until a unit in force today."""
    seen = {code}
    while True:
        unit = data.find("units", code)
        if unit is None or within(unit, today) or len(unit["successors"]) != 1:
            return code
        following = unit["successors"][0]
        if following in seen or data.find("units", following) is None:
            return code
        seen.add(following)
        code = following


def with_ancestors(data, code):
    """The parent chain is followed whatever the parents' own dates."""
    chain = []
    while code and code not in chain:
        chain.append(code)
        unit = data.find("units", code)
        code = unit["parent"] if unit else None
    return chain


def percent(part, whole):
    """One decimal, half up on the exact fraction; nothing when the whole is empty."""
    if whole == 0:
        return ""
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}"


def rate_row(group, duties):
    """semantics 4: A, M, B, C, Q, the rate and, beside it, the people rate."""
    count = lambda *states: sum(d.status in states for d in duties)
    total, exempt, done = len(duties), count("exempt"), count("met", "expiring")
    people = {d.cadre["code"] for d in duties}
    lacking = {d.cadre["code"] for d in duties if d.status not in ("met", "expiring", "exempt")}
    return [group, total, exempt, done, count("studying"), count("overdue"), percent(done, total - exempt),
            len(people), len(people) - len(lacking), percent(len(people) - len(lacking), len(people))]


def groups_of(data, duty, by, day, today, units):
    """The rows a duty belongs to; a merged duty is in a row once."""
    if by == "unit":
        code = unit_of(data, duty.cadre, day)
        return set(with_ancestors(data, current_unit(data, code, today) if units == "current" else code))
    if by == "title":
        return {r.title for r in duty.reasons}
    if by == "courses":
        return {duty.course_text}
    if by == "level":
        return {data.find("titles", r.title)["level"] or "" for r in duty.reasons}
    if by == "sex":
        return {duty.cadre["sex"] or ""}
    return set()


# ---------------------------------------------------------------------------------------------
# semantics 5: readiness of a planning entry
def readiness_row(data, entry, day):
    cadre = data.find("cadres", entry["cadre"])
    own = [r for r in reasons_of(data, cadre, day) if r.entry is entry]
    duties = [decide(data, d, day) for d in merge(cadre, own)]
    determined = [d for d in duties if d.status != "undetermined"]
    done = [d for d in determined if d.status in ("met", "expiring", "exempt")]
    missing = sorted(d.course_text for d in determined if d not in done)
    evidence = sorted({code for d in done for code in d.evidence})
    ready = "" if not determined else int(len(done) == len(determined))
    return [entry["code"], entry["cadre"], entry["title"], entry["unit"] or "", entry["term"], len(determined),
            len(done), ready, "|".join(missing), ";".join(evidence)]


# ---------------------------------------------------------------------------------------------
# exchange 2: the three tables, sorted by code point
DUTY_COLUMNS = "cadre,courses,kind,value,status,due_on,valid_until,reasons,decided_by".split(",")
RATE_COLUMNS = "group,duties,exempt,done,studying,overdue,rate,people,people_done,people_rate".split(",")
READINESS_COLUMNS = "planning,cadre,title,unit,term,determined,done,ready,missing,evidence".split(",")


def iso(day):
    return "" if day is None else day.isoformat()


def duties_table(data, day, cadre=None, unit=None, status=None):
    """--unit takes the cadres of the unit and of all units below it, as the unit's row of `rates` does."""
    rows = []
    for duty in all_duties(data, day):
        if cadre is not None and duty.cadre["code"] != cadre:
            continue
        if unit is not None and unit not in with_ancestors(data, unit_of(data, duty.cadre, day)):
            continue
        if status is not None and duty.status != status:
            continue
        rows.append([duty.cadre["code"], duty.course_text, duty.kind, duty.value_text, duty.status, iso(duty.due),
                     iso(duty.end), ";".join(sorted(r.text for r in duty.reasons)), duty.decided_by])
    return [DUTY_COLUMNS] + sorted(rows, key=lambda row: row[:4])


def rates_table(data, day, by, today, units="as_of"):
    """No row at all when there is no (determined) duty; else the groups and a last row `total`."""
    duties = [d for d in all_duties(data, day) if d.status != "undetermined"]
    groups = defaultdict(list)
    for duty in duties:
        for group in groups_of(data, duty, by, day, today, units):
            groups[group].append(duty)
    rows = [rate_row(group, groups[group]) for group in sorted(groups)]
    if duties:
        rows.append(rate_row("total", duties))
    return [RATE_COLUMNS] + rows


def readiness_table(data, day, title=None, term=None):
    rows = []
    for entry in sorted(data["planning"], key=lambda e: e["code"]):
        if not entry_in_force(data, entry, day) or not in_service(data.find("cadres", entry["cadre"]), day):
            continue
        if (title is None or entry["title"] == title) and (term is None or entry["term"] == term):
            rows.append(readiness_row(data, entry, day))
    return [READINESS_COLUMNS] + rows


def as_csv(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def answer(data, arguments, today):
    """The text `lotrinhctl --today TODAY ARGUMENTS` must print; arguments as on its command line."""
    options = parser().parse_args(["."] + arguments)
    day = options.as_of or today
    if options.command == "duties":
        return as_csv(duties_table(data, day, options.cadre, options.unit, options.status))
    if options.command == "rates":
        return as_csv(rates_table(data, day, options.by, today, options.units))
    return as_csv(readiness_table(data, day, options.title, options.term))


@functools.cache
def parser():
    top = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    top.add_argument("folder")
    top.add_argument("--today", type=Day.fromisoformat, default=None)
    commands = top.add_subparsers(dest="command", required=True)
    duties = commands.add_parser("duties")
    for name in ("--cadre", "--unit", "--status"):
        duties.add_argument(name)
    rates = commands.add_parser("rates")
    rates.add_argument("--by", required=True, choices="unit title courses level sex none".split())
    rates.add_argument("--units", choices=["as_of", "current"], default="as_of")
    readiness = commands.add_parser("readiness")
    for name in ("--title", "--term"):
        readiness.add_argument(name)
    for command in (duties, rates, readiness):
        command.add_argument("--as-of", type=Day.fromisoformat, default=None)
        command.add_argument("--today", type=Day.fromisoformat, default=argparse.SUPPRESS)
    return top


def main():
    options = parser().parse_args()
    today = options.today or Day.today()
    arguments = sys.argv[sys.argv.index(options.command):]
    sys.stdout.write(answer(load(options.folder), arguments, today))


if __name__ == "__main__":
    main()
