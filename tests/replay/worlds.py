#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small made-up worlds, each full of the cases people get wrong, written as data folders.

A world is a dictionary: table name -> list of rows, a row being column -> text as in the files
(ISO days, inclusive ends). `make(seed)` always gives the same world and every world is one that
import must accept. `write` spells it on disk, either plainly or, given a style seed, in any of the
spellings exchange 1 allows (delimiters, BOM, dd/MM/yyyy, decomposed letters, absent columns).
"""

import datetime
import io
import csv
import pathlib
import random
import sys
import unicodedata

import oracle
from oracle import Day, add_months, iso

ONE_DAY = datetime.timedelta(days=1)
AWKWARD = [Day.fromisoformat(text) for text in (
    "2016-02-29 2018-12-31 2019-01-31 2019-02-28 2020-01-31 2020-02-29 2020-03-31 2020-08-31 2020-09-30 2020-10-01 "
    "2020-12-31 2021-01-01 2021-02-28 2021-05-31 2021-06-01 2021-08-30 2022-01-31 2022-02-28 2022-11-30 2023-03-31 "
    "2023-05-31 2023-12-31 2024-01-01 2024-01-31 2024-02-28 2024-02-29 2024-03-01 2024-06-30 2024-11-30 2025-02-28 "
    "2025-06-30 2025-07-01 2025-09-30 2025-10-01").split()]
FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Alăng", "Zơrâm"]
MIDDLES = ["Văn", "Thị", "Đức", "", "Ngọc Hòa"]
GIVENS = ["Ánh", "Ân", "Đạt", "Dũng", "Đức", "Em", "Thử", "Mẫu"]
LEVELS = ["tinh", "huyen", "xa", ""]
COURSE_KINDS = ["before_appointment", "before_appointment", "within_months", "once_per_term", "once_per_term",
                "annual_hours", "every_years", "every_years"]


class Maker:
    """Holds the random source and the world while it grows; one method per file."""

    def __init__(self, seed):
        self.rng = random.Random(f"world {seed}")
        self.world = {table: [] for table in oracle.SCHEMA}
        # Few days a world, so that facts begin, end and are compared on the very same days.
        self.pool = self.rng.sample(AWKWARD, self.rng.choice([5, 7, 9]))
        self.today = self.day(Day(2021, 1, 1), Day(2025, 12, 31))

    # -- small choices ------------------------------------------------------------------------
    def chance(self, percent):
        return self.rng.random() * 100 < percent

    def day(self, low=Day(2016, 1, 1), high=Day(2027, 12, 31)):
        """Mostly an awkward day, its neighbour, or one a few whole months from it; always within the limits."""
        for _ in range(20):
            day = self.rng.choice(self.pool)
            if self.chance(30):
                day = add_months(day, self.rng.choice([-60, -36, -24, -12, -6, -3, 1, 3, 6, 12, 24, 36, 60]))
            if self.chance(12):
                day += self.rng.choice([-1, 1]) * ONE_DAY
            if low <= day <= high:
                return day
        return Day.fromordinal(self.rng.randint(low.toordinal(), high.toordinal()))

    def maybe_day(self, percent, low=Day(2016, 1, 1), high=Day(2027, 12, 31)):
        return iso(self.day(low, high)) if self.chance(percent) else ""

    def after(self, day_text, percent):
        """Empty, or a last day not before the given first day (which may be empty)."""
        return self.maybe_day(percent, Day.fromisoformat(day_text) if day_text else Day(2016, 1, 1))

    def code_of(self, table):
        return self.rng.choice(self.world[table])["code"]

    def add(self, table, **cells):
        row = {name: "" for name in oracle.columns(table)}
        row.update({name.rstrip("_"): str(cell) for name, cell in cells.items()})
        self.world[table].append(row)
        return row

    def has_key(self, table, **cells):
        return any(all(row[k] == v for k, v in cells.items()) for row in self.world[table])

    # -- the catalogue ------------------------------------------------------------------------
    def units(self):
        """A tree in which some units ended, with one successor, several, or a chain of them."""
        count = self.rng.randint(3, 9)
        codes = [f"U{i}" if self.chance(90) else f"ubĐ-{i}" for i in range(count)]
        for i, code in enumerate(codes):
            start = self.maybe_day(30)
            end = self.after(start, 45)
            later = codes[i + 1:]
            successors = []
            if end and later and self.chance(80):
                successors = self.rng.sample(later, min(len(later), self.rng.choice([1, 1, 1, 2])))
            parent = self.rng.choice(codes[:i]) if i and self.chance(85) else ""
            self.add("units", code=code, name=f"Đơn vị {i}", level=self.rng.choice(LEVELS), parent=parent,
                     valid_from=start, valid_to=end, successors=";".join(successors))

    def titles(self):
        for i in range(self.rng.randint(2, 4)):
            kind = self.rng.choice(["party", "state", "mass_org", "appointment", "appointment", ""])
            self.add("titles", code=f"T{i}", name=f"Chức danh {i}", level=self.rng.choice(LEVELS), term_kind=kind,
                     is_head=self.rng.choice(["", "0", "1"]), rank=self.rng.choice(["", str(i)]))

    def terms(self):
        """Party and state terms in a row; sometimes a gap, sometimes an extra term that overlaps."""
        self.add("terms", code="P1", kind="party", valid_from="2015-10-01", valid_to="2020-09-30")
        self.add("terms", code="P2", kind="party", valid_from="2020-10-01", valid_to="2025-09-30")
        self.add("terms", code="S1", kind="state", valid_from="2016-06-01", valid_to="2021-05-31")
        self.add("terms", code="S2", kind="state", valid_from="2021-06-01", valid_to="2026-05-31")
        self.add("terms", code="M1", kind="mass_org", valid_from="2017-12-01", valid_to="2022-11-30")
        if self.chance(50):
            self.add("terms", code="P3", kind="party", valid_from="2025-10-01", valid_to="2030-09-30")
        for i in range(self.rng.choice([0, 1, 2, 3])):
            start = self.day()
            self.add("terms", code=f"{self.rng.choice('AX')}{i}",
                     kind=self.rng.choice(["party", "party", "state", "mass_org", "appointment"]),
                     valid_from=iso(start), valid_to=iso(self.day(start)))

    def courses(self):
        # Codes of which one begins another: joined by ";" they sort otherwise than as lists.
        codes = self.rng.sample(["C1", "C10", "C1-A", "C2", "C20", "c3", "Đ4"], self.rng.randint(3, 6))
        for i, code in enumerate(codes):
            self.add("courses", code=code, name=f"Lớp, mẫu \"{i}\"" if self.chance(10) else f"Khóa {i}",
                     days=self.rng.choice(["", "2", "5"]), periods=self.rng.choice(["", "0", "8", "16", "40"]),
                     counts_annual_hours=self.rng.choice(["", "0", "1", "1"]),
                     pass_attendance_pct=self.rng.choice(["", "80", "75", "100"]),
                     pass_score=self.rng.choice(["", "5", "7.5", "4"]))

    def course_set(self):
        codes = [row["code"] for row in self.world["courses"]]
        return self.rng.sample(codes, self.rng.choice([1, 1, 2, 2, 3]))

    def value_for(self, kind):
        if kind == "before_appointment":
            return self.rng.choice(["", "", "3"])
        if self.chance(12):
            return ""
        return str(self.rng.choice({"within_months": [0, 1, 3, 12, 13], "once_per_term": [1, 1, 2, 3],
                                    "annual_hours": [8, 16, 40, 240], "every_years": [1, 2, 3, 5]}[kind]))

    def requirements(self):
        """A few themes (kind and courses), asked again and again, so that duties have several reasons."""
        themes, sets = [], [self.course_set(), self.course_set()]
        for _ in range(self.rng.randint(2, 4)):
            kind = self.rng.choice(COURSE_KINDS)
            courses = ["*"] if kind == "annual_hours" and self.chance(60) else self.rng.choice(sets)
            themes.append((kind, courses, self.value_for(kind)))
        number = 0
        for _ in range(self.rng.randint(4, 9)):
            kind, courses, value = self.rng.choice(themes)
            if kind in ("before_appointment", "within_months"):
                kind = self.rng.choice(["before_appointment", "within_months"])
            title, fits = self.code_of("titles"), self.rng.choice(["incumbent", "received", "planned", "both", "both"])
            start = self.maybe_day(50)
            for _ in range(self.rng.choice([1, 1, 2, 3])):  # versions meeting on a day
                end = self.after(start, 40)
                again = self.rng.sample(courses, len(courses))
                self.add("requirements", code=f"R{number}", title=title, applies_to=fits, kind=kind,
                         value=value if self.chance(60) else self.value_for(kind), courses=";".join(again),
                         grace_months=self.rng.choice(["", "", "0", "1", "6", "18"]),
                         window_months=self.rng.choice(["", "", "0", "1", "3", "12"]),
                         max_age_months=self.rng.choice(["", "", "", "12", "24", "60"]), valid_from=start, valid_to=end,
                         enabled=self.rng.choice(["", "1", "1", "1", "0" if self.chance(40) else "1"]))
                number += 1
                if not end:
                    break
                start = iso(Day.fromisoformat(end) + ONE_DAY)

    def equivalences(self):
        """Chains and cycles between any two courses, with age limits and several versions."""
        codes = [row["code"] for row in self.world["courses"]]
        for _ in range(self.rng.choice([0, 1, 3, 5, 8])):
            one, other = self.rng.sample(codes, 2)
            start = self.maybe_day(45)
            if not self.has_key("equivalences", course=one, satisfies=other, valid_from=start):
                self.add("equivalences", course=one, satisfies=other, valid_from=start, valid_to=self.after(start, 40),
                         max_age_months=self.rng.choice(["", "", "6", "24", "36"]))

    # -- people -------------------------------------------------------------------------------
    def cadres(self):
        for i in range(self.rng.choice([5, 5, 6, 6, 7, 8, 12, 30])):
            start = self.maybe_day(12)
            words = [self.rng.choice(FAMILIES), self.rng.choice(MIDDLES), self.rng.choice(GIVENS)]
            self.add("cadres", code=f"CB{i:02}", full_name=" ".join(w for w in words if w),
                     birth_date=self.rng.choice(["", "1965", "1970-05", "1980-02-29"]),
                     sex=self.rng.choice(["nam", "nu", "nu", ""]), unit=self.code_of("units"), service_from=start,
                     service_to=self.after(start, 10))

    def post_holdings(self):
        for cadre in self.world["cadres"]:
            for _ in range(self.rng.choice([0, 1, 1, 2, 2, 3])):
                start = self.day(Day(2014, 1, 1), Day(2025, 12, 31))
                if self.chance(4):
                    start = Day(2004, 2, 29)  # its fifth five-year term begins on 29/02 again
                key = dict(cadre=cadre["code"], title=self.code_of("titles"), unit=self.code_of("units"),
                           valid_from=iso(start))
                if not self.has_key("post_holdings", **key):
                    self.add("post_holdings", **key, valid_to=self.after(iso(start), 25),
                             obtained_by=self.rng.choice(["", "appointed", "elected", "designated", "received"]),
                             is_main=self.rng.choice(["", "0", "1"]))

    def planning(self):
        number = 0
        for cadre in self.world["cadres"]:
            for _ in range(self.rng.choice([0, 0, 1, 1, 2])):
                approved = self.day(Day(2016, 1, 1), Day(2025, 12, 31))
                term = self.rng.choice(self.world["terms"])
                if self.chance(30):  # at the edge of its term
                    approved = Day.fromisoformat(term["valid_from"]) + self.rng.choice([-1, 0, 0, 1]) * ONE_DAY
                self.add("planning", code=f"QH-{number:03}", cadre=cadre["code"], title=self.code_of("titles"),
                         unit=self.code_of("units") if self.chance(80) else "", term=term["code"],
                         approved_on=iso(approved), target_on=self.maybe_day(25),
                         ended_on=iso(self.day(approved)) if self.chance(20) else "")
                number += 1

    def completions(self):
        number = 0
        for cadre in self.world["cadres"]:
            for _ in range(self.rng.choice([0, 1, 3, 4, 6, 8])):
                done = self.day(Day(2016, 1, 1), self.today)
                revoked = iso(self.day(done, Day(2027, 12, 31))) if self.chance(15) else ""
                self.add("completions", code=f"HT{number:03}", cadre=cadre["code"], course=self.code_of("courses"),
                         completed_on=iso(done), periods=self.rng.choice(["", "", "8", "40"]), revoked_on=revoked)
                number += 1
        self.rng.shuffle(self.world["completions"])

    def exemptions(self):
        for cadre in self.world["cadres"]:
            if self.chance(20):
                start = self.maybe_day(50)
                self.add("exemptions", cadre=cadre["code"], course=self.code_of("courses"), valid_from=start,
                         valid_to=self.after(start, 60))

    # -- school -------------------------------------------------------------------------------
    def resources(self):
        for i in range(3):
            self.add("rooms", code=f"P{i}", name=f"Phòng {i}", capacity=self.rng.choice([2, 10, 40]))
            self.add("lecturers", code=f"GV{i}", full_name=f"Giảng viên {i}",
                     courses=";".join(self.rng.sample([c["code"] for c in self.world["courses"]], 2))
                     if i == 2 else "")
        if self.chance(60):
            start = self.day()
            self.add("unavailability", resource_kind=self.rng.choice(["room", "lecturer"]),
                     resource="", from_=iso(start), to=iso(start + self.rng.choice([0, 1, 5]) * ONE_DAY))
            row = self.world["unavailability"][-1]
            row["resource"] = "P1" if row["resource_kind"] == "room" else "GV1"
        if self.chance(40):
            self.add("holidays", from_="2024-02-08", to="2024-02-14", name="Tết")

    def classes(self):
        """Classes in every state around today; seats never exceed capacity, one active row per cadre."""
        for i in range(self.rng.randint(1, 5)):
            start = self.day(Day(2019, 1, 1), Day(2027, 6, 30))
            length = self.rng.choice([0, 1, 2, 4, 40])
            state = self.rng.choice(["draft", "open", "open", "running", "finished", "closed", "cancelled"])
            row = self.add("classes", code=f"L{i}", course=self.code_of("courses"), state=state, starts_on=iso(start),
                           ends_on=iso(start + length * ONE_DAY), capacity=self.rng.choice([1, 3, 5, 8]),
                           needs_approval=self.rng.choice(["", "0", "1"]),
                           waitlist_policy=self.rng.choice(["", "fifo", "ranked", "manual"]))
            self.sessions(row, start, length)
            self.enrolments(row)

    def sessions(self, one, start, length):
        if self.chance(50):
            return
        for offset in sorted(self.rng.sample(range(length + 1), min(length + 1, 3))):
            day = iso(start + offset * ONE_DAY)
            for begin, end in self.rng.choice([[("07:30", "11:30")], [("13:30", "17:00")],
                                               [("07:30", "11:30"), ("13:30", "17:00")]]):
                self.add("sessions", class_=one["code"], starts_at=f"{day}T{begin}", ends_at=f"{day}T{end}",
                         room=self.rng.choice(["", "P0", "P1"]), lecturer=self.rng.choice(["", "GV0", "GV1"]))

    def enrolments(self, one):
        people = [row["code"] for row in self.world["cadres"]]
        seats = int(one["capacity"])
        for order, cadre in enumerate(self.rng.sample(people, min(len(people), self.rng.randint(0, 8)))):
            states = ["withdrawn", "rejected"]
            if one["state"] != "cancelled" and seats > 0:
                states += ["enrolled", "attending"] * 3
            if one["state"] == "open" and seats == 0:
                states += ["waitlisted"]
            if one["state"] == "open" and one["needs_approval"] == "1":
                states += ["pending", "pending"]
            if one["state"] == "closed":
                states += ["passed", "failed", "absent", "deferred"]
            state = self.rng.choice(states)
            seats -= state in ("enrolled", "attending")
            self.add("enrolments", class_=one["code"], cadre=cadre, state=state,
                     requested_at=f"2018-01-0{order + 1}T08:00")

    def make(self):
        for step in (self.units, self.titles, self.terms, self.courses, self.requirements, self.equivalences,
                     self.cadres, self.post_holdings, self.planning, self.completions, self.exemptions,
                     self.resources, self.classes):
            step()
        return self.world


def make(seed):
    """(world, today): the same seed always gives the same pair."""
    maker = Maker(seed)
    return maker.make(), maker.today


# ---------------------------------------------------------------------------------------------
# exchange 1: the spellings on disk
def spell_cell(rng, kind, text):
    if text and kind == "d" and rng.random() < 0.5:
        return Day.fromisoformat(text).strftime("%d/%m/%Y")
    if text and kind == "t" and rng.random() < 0.2:
        return unicodedata.normalize("NFD", text)
    return text


def spell_table(rng, table, rows):
    """One file in some allowed spelling."""
    names = oracle.columns(table)
    kinds = oracle.column_types(table)
    needed = oracle.required_columns(table)
    names = [n for n in names if n in needed or any(row[n] for row in rows) or rng.random() < 0.5]
    rng.shuffle(names)
    rows = list(rows)
    rng.shuffle(rows)
    extra = ["ghi_chú_riêng"] if rng.random() < 0.1 else []
    out = io.StringIO()
    ending = rng.choice(["\n", "\r\n"])
    writer = csv.writer(out, delimiter=rng.choice([",", ",", ";", "\t"]), lineterminator=ending)
    writer.writerow(names + extra)
    # Codes are references: only names and notes may be spelt decomposed, so that both sides
    # normalise before they compare.
    loose = ("name", "full_name", "note")
    for row in rows:
        writer.writerow([spell_cell(rng, kinds[n] if kinds[n] != "t" or n in loose else "code", row[n])
                         for n in names] + extra)
    return ("\ufeff" if rng.random() < 0.3 else "") + out.getvalue()


def plain_table(table, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = oracle.columns(table)
    writer.writerow(names)
    for row in rows:
        writer.writerow([row[n] for n in names])
    return out.getvalue()


def write(world, folder, style=None):
    """Writes the world; style None is the plain spelling, any other value seeds a wild one."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(f"style {style}")
    for table, rows in world.items():
        path = folder / f"{table}.csv"
        if style is not None and not rows and rng.random() < 0.5:
            path.unlink(missing_ok=True)
            continue
        text = plain_table(table, rows) if style is None else spell_table(rng, table, rows)
        path.write_text(text, encoding="utf-8", newline="")


# ---------------------------------------------------------------------------------------------
# Which days to ask about: where something changes, and the day before and after
def comparisons(data, days):
    """kind -> days on which some rule turns over: a fact begins or ends, or a compared date is reached."""
    found = {}
    note = lambda kind, day: found.setdefault(kind, set()).add(day) if day is not None else None
    for table in oracle.SCHEMA:
        for row in data[table]:
            for name, value in row.items():
                if isinstance(value, Day) and not isinstance(value, datetime.datetime):
                    note(f"{table} {name}", value)
    for base in days:
        for duty in oracle.all_duties(data, base):
            for reason in duty.reasons:
                for name, day in (("due", reason.due), ("end", reason.end)):
                    if day is not None:
                        note(f"{name} {duty.kind}", day)
                        note(f"{name} window {duty.kind}", add_months(day, -reason.window))
                if reason.holding and data.find("titles", reason.title)["term_kind"] == "appointment":
                    note("appointment term", oracle.term_holding(data, reason.holding, base)[1])
    for step in data["equivalences"]:
        if step["max_age_months"] is not None:
            for completion in data.where("completions", "course", step["course"]):
                note("equivalence age", add_months(completion["completed_on"], step["max_age_months"]))
    return found


def days_to_ask(data, today, seed, count):
    """Today, then days on which a rule turns over, and the day after; every kind of turning alike."""
    rng = random.Random(f"days {seed}")
    facts = sorted({day for days in comparisons(data, [today]).values() for day in days})
    found = comparisons(data, rng.sample(facts, min(len(facts), 5)))
    result = [today]
    for _ in range(10 * count):
        kind = rng.choice(sorted(found))
        day = rng.choice(sorted(found[kind])) + rng.choice([0, 0, 1]) * ONE_DAY
        if Day(2012, 1, 2) < day < Day(2035, 1, 1) and day not in result:
            result.append(day)
        if len(result) == count:
            break
    return result


if __name__ == "__main__":
    made, made_today = make(sys.argv[1])
    write(made, sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
    print(f"today {made_today}")
