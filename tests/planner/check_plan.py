#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a plan folder against a data folder, without a line of the program: every hard rule and the cost.

    check_plan.py DATA PLAN --from D --to D [--absence-pct P]
    check_plan.py --program LOTRINHCTL --cadres N --seed S      makes a province, plans it twice, checks it

Prints what is wrong, one line each; exit 1 when anything is.
"""

import argparse
import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "replay"))
import oracle  # noqa: E402

ONE_DAY = datetime.timedelta(1)
SEATS = ("enrolled", "attending", "passed", "failed", "absent")
CLASS_COLUMNS = "code,course,name,state,starts_on,ends_on,capacity,min_size,room,lecturer,needs_approval,waitlist_policy"
SEAT_COLUMNS = "class,cadre,state,requested_at,basis,basis_title"
KEYS = ["gaps", "served", "not_plannable", "classes", "cost", "lower_bound", "gap_pct", "seconds", "seed"]


def dates(first, last):
    while first <= last:
        yield first
        first += ONE_DAY


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Check:
    def __init__(self, data, plan, first, last, absence_pct, kept=None):
        self.kept = pathlib.Path(kept) if kept else None
        self.data, self.first, self.last, self.pct = oracle.load(data), first, last, absence_pct
        self.folder, self.problems = pathlib.Path(plan), []
        self.new = oracle.read_table(self.folder / "classes.csv", "classes")
        self.seats = oracle.read_table(self.folder / "enrolments.csv", "enrolments")
        self.old = {row["code"]: row for row in self.data["classes"]}
        self.classes = {**self.old, **{row["code"]: row for row in self.new}}
        self.standing = {c["code"] for c in self.data["classes"] if c["state"] not in ("draft", "cancelled")}
        holidays = {day for row in self.data["holidays"] for day in dates(row["from"], row["to"])}
        self.working = [d for d in dates(first, last) if d.weekday() < 5 and d not in holidays]

    def wrong(self, text):
        self.problems.append(text)

    def n(self, day):
        return sum(1 for d in self.working if d <= day)

    def course(self, row):
        return self.data.find("courses", row["course"])

    def days_of(self, code):
        """The civil days a class takes: its own, and those of its sessions."""
        row = self.classes[code]
        days = set(dates(row["starts_on"], row["ends_on"]))
        for session in self.data.where("sessions", "class", code):
            days |= set(dates(session["starts_at"].date(), session["ends_at"].date()))
        return days

    def reached(self, row):
        return oracle.reached_courses(self.data, row["course"], row["ends_on"], row["ends_on"])

    # -- the folder ------------------------------------------------------------------------------
    def check_form(self):
        for name, columns in (("classes.csv", CLASS_COLUMNS), ("enrolments.csv", SEAT_COLUMNS)):
            head = (self.folder / name).read_text(encoding="utf-8").splitlines()[0]
            if head != columns:
                self.wrong(f"{name}: columns are {head}")
        if any(row["state"] != "draft" for row in self.new) or any(row["state"] != "enrolled" for row in self.seats):
            self.wrong("a class that is no draft, or a seat that is not enrolled")
        codes = [row["code"] for row in self.new]
        if len(set(codes)) != len(codes) or set(codes) & set(self.old):
            self.wrong("a class code is used twice")

    # -- classes ---------------------------------------------------------------------------------
    def check_days(self):
        for row in self.new:
            inside = [d for d in self.working if row["starts_on"] <= d <= row["ends_on"]]
            if (len(inside) != self.course(row)["days"] or row["starts_on"] not in self.working
                    or row["ends_on"] not in self.working):
                self.wrong(f"{row['code']}: its days are not {self.course(row)['days']} working days of the range")

    def check_resource(self, kind):
        users = defaultdict(lambda: defaultdict(set))
        for code in self.standing:
            users[self.classes[code][kind]]
            for day in dates(self.classes[code]["starts_on"], self.classes[code]["ends_on"]):
                users[self.classes[code][kind]][day].add(code)
            for session in self.data.where("sessions", "class", code):
                for day in dates(session["starts_at"].date(), session["ends_at"].date()):
                    users[session[kind]][day].add(code)
        for row in self.data["unavailability"]:
            if row["resource_kind"] == kind:
                for day in dates(row["from"], row["to"]):
                    users[row["resource"]][day].add("unavailable")
        for row in self.new:
            if self.data.find(kind + "s", row[kind]) is None:
                self.wrong(f"{row['code']}: no {kind} {row[kind]}")
            for day in dates(row["starts_on"], row["ends_on"]):
                if day in self.working and users[row[kind]][day]:
                    self.wrong(f"{row['code']}: {kind} {row[kind]} is taken on {day} by {users[row[kind]][day]}")
                users[row[kind]][day].add(row["code"])

    def check_lecturers(self):
        named = {course for row in self.data["lecturers"] for course in row["courses"]}
        for row in self.new:
            lecturer = self.data.find("lecturers", row["lecturer"])
            if lecturer and row["course"] in named and row["course"] not in lecturer["courses"]:
                self.wrong(f"{row['code']}: {row['lecturer']} may not teach {row['course']}")

    def check_sizes(self):
        taken = Counter(seat["class"] for seat in self.seats)
        for row in self.new:
            course = self.course(row)
            most = min(course["max_size"] or 10**6, self.data.find("rooms", row["room"])["capacity"])
            if not course["min_size"] <= taken[row["code"]] <= most:
                self.wrong(f"{row['code']}: {taken[row['code']]} seats, not {course['min_size']} to {most}")
        for code in taken:
            if code in self.old:
                row = self.old[code]
                held = sum(1 for s in self.data.where("enrolments", "class", code) if s["state"] in SEATS)
                if code not in self.standing or held + taken[code] > row["capacity"]:
                    self.wrong(f"{code}: {held} + {taken[code]} seats of {row['capacity']}, state {row['state']}")

    # -- people ----------------------------------------------------------------------------------
    def check_people(self):
        """Nobody twice on a day, nobody while unavailable, no unit beyond its limit."""
        days_of = {code: self.days_of(code) for code in self.classes}
        busy = defaultdict(Counter)
        for seat in self.data["enrolments"]:
            if seat["class"] in self.standing and seat["state"] in SEATS:
                for day in days_of[seat["class"]]:
                    busy[seat["cadre"]][day] += 1
        added = defaultdict(set)
        away = defaultdict(set)
        unit = {c["code"]: oracle.unit_of(self.data, c, self.first) for c in self.data["cadres"]}
        for cadre, days in busy.items():
            for day in days:
                away[unit[cadre], day].add(cadre)
        for seat in self.seats:
            if any(s["class"] == seat["class"] and s["state"] not in ("withdrawn", "rejected")
                   for s in self.data.where("enrolments", "cadre", seat["cadre"])):
                self.wrong(f"{seat['cadre']} is on the list of {seat['class']} already")
            off = {day for row in self.data.where("unavailability", "resource", seat["cadre"])
                   if row["resource_kind"] == "cadre" for day in dates(row["from"], row["to"])}
            for day in days_of[seat["class"]] & set(self.working):
                if busy[seat["cadre"]][day] or day in off:
                    self.wrong(f"{seat['cadre']} is not free on {day} for {seat['class']}")
                busy[seat["cadre"]][day] += 1
                added[unit[seat["cadre"]], day].add(seat["cadre"])
        members = Counter(unit[c["code"]] for c in self.data["cadres"] if oracle.in_service(c, self.first))
        for (code, day), cadres in added.items():
            limit = max(1, members[code] * self.pct // 100)
            if len(cadres | away[code, day]) > limit:
                self.wrong(f"unit {code}: {len(cadres | away[code, day])} away on {day}, limit {limit}")

    # -- gaps, seats, cost -----------------------------------------------------------------------
    def gaps(self):
        plannable, other = [], 0
        for duty in oracle.all_duties(self.data, self.first):
            if (duty.status not in ("open", "due_soon", "overdue", "expiring") or duty.kind == "annual_hours"
                    or duty.due > self.last + 90 * ONE_DAY):
                continue
            days = [self.data.find("courses", c)["days"] for c in duty.courses if self.data.find("courses", c)]
            if any(d is not None and d <= 20 for d in days):
                plannable.append(duty)
            else:
                other += 1
        return plannable, other

    def weight(self, duty):
        if any(r.entry is not None and r.known and r.due <= self.last for r in duty.reasons):
            return 8
        return 3 if duty.status == "overdue" else 1

    def change_cost(self):
        """Against the kept folder: classes by course, first day and room; people by course and first day."""
        if self.kept is None:
            return 0
        old = {row["code"]: row for row in rows_of(self.kept / "classes.csv")}
        new = {row["code"]: row for row in rows_of(self.folder / "classes.csv")}
        places = {(row["course"], row["starts_on"], row["room"]) for row in new.values()}
        cost = sum(100 for row in old.values() if (row["course"], row["starts_on"], row["room"]) not in places)

        def seats(folder, classes):
            held = {**{code: (row["course"], row["starts_on"].isoformat()) for code, row in self.old.items()},
                    **{code: (row["course"], row["starts_on"]) for code, row in classes.items()}}
            return {(seat["cadre"], *held[seat["class"]]) for seat in rows_of(folder / "enrolments.csv")}
        return cost + 5 * len(seats(self.kept, old) - seats(self.folder, new))

    def check_cost(self):
        gaps, other = self.gaps()
        by_cadre = defaultdict(list)
        for duty in gaps:
            by_cadre[duty.cadre["code"]].append(duty)
        served = {}
        for seat in self.seats:
            row = self.classes[seat["class"]]
            reached = [d for d in by_cadre[seat["cadre"]] if self.reached(row) & set(d.courses)]
            if not reached:
                self.wrong(f"{seat['cadre']} in {seat['class']} serves no gap")
            for duty in reached:
                served[id(duty)] = min(served.get(id(duty), row["ends_on"]), row["ends_on"])
        cost = sum(150 + 25 * self.course(row)["days"] for row in self.new)
        for duty in gaps:
            if id(duty) in served:
                cost += self.weight(duty) * max(0, self.n(served[id(duty)]) - self.n(duty.due))
            elif duty.due <= self.last:
                cost += self.weight(duty) * (len(self.working) - self.n(duty.due) + 60)
            else:
                cost += self.weight(duty) * 5
        cost += self.change_cost()
        said = json.loads((self.folder / "plan.json").read_text(encoding="utf-8"))
        if list(said)[:len(KEYS)] != KEYS:
            self.wrong(f"plan.json: keys are {list(said)}")
        found = {"gaps": len(gaps), "served": len(served), "not_plannable": other, "classes": len(self.new), "cost": cost}
        for key, value in found.items():
            if said[key] != value:
                self.wrong(f"plan.json: {key} is {said[key]}, should be {value}")
        if not 0 <= said["lower_bound"] <= cost:
            self.wrong(f"plan.json: lower_bound {said['lower_bound']} with a cost of {cost}")

    def run(self):
        self.check_form()
        self.check_days()
        self.check_resource("room")
        self.check_resource("lecturer")
        self.check_lecturers()
        self.check_sizes()
        self.check_people()
        self.check_cost()
        return self.problems


def made_up(program, cadres, seed):
    """A province of the program's own, planned twice with one seed and taken through a dry import."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8"}

        def call(*arguments):
            subprocess.run([program, "--db", f"{folder}/p.db", "--today", "2024-06-30", *arguments], check=True, timeout=120,
                           env=environment, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

        year = ["--from", "2024-07-01", "--to", "2025-06-30"]
        call("demo", "--cadres", str(cadres), "--seed", str(seed))
        call("export", "data")
        for out in ("plan", "again"):
            call("plan", *year, "--iterations", "60", "--seed", "1", "--out", out)
        problems = Check(f"{folder}/data", f"{folder}/plan", datetime.date(2024, 7, 1), datetime.date(2025, 6, 30), 20).run()
        for name in ("classes.csv", "enrolments.csv"):
            if (pathlib.Path(folder) / "plan" / name).read_bytes() != (pathlib.Path(folder) / "again" / name).read_bytes():
                problems.append(f"{name}: the same seed gave another plan")
        if not rows_of(f"{folder}/plan/classes.csv"):
            problems.append("the plan has no class")
        call("import", "plan", "--dry-run")
        # Once more from the plan, with its first two classes pinned: both stay, and what changes is paid for.
        head = (pathlib.Path(folder) / "plan" / "classes.csv").read_text(encoding="utf-8").splitlines()[:3]
        (pathlib.Path(folder) / "pins.csv").write_text("\n".join(head) + "\n", encoding="utf-8")
        call("plan", *year, "--iterations", "60", "--seed", "2", "--keep", "plan", "--pin", "pins.csv", "--out", "kept")
        problems += Check(f"{folder}/data", f"{folder}/kept", datetime.date(2024, 7, 1), datetime.date(2025, 6, 30), 20, f"{folder}/plan").run()
        for line in head[1:]:
            if line not in (pathlib.Path(folder) / "kept" / "classes.csv").read_text(encoding="utf-8").splitlines():
                problems.append(f"a pinned class did not stay: {line}")
        print((pathlib.Path(folder) / "plan" / "plan.json").read_text(), end="")
        return problems


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folders", nargs="*", metavar="DATA PLAN")
    arguments.add_argument("--from", dest="first", type=datetime.date.fromisoformat)
    arguments.add_argument("--to", dest="last", type=datetime.date.fromisoformat)
    arguments.add_argument("--absence-pct", type=int, default=20)
    arguments.add_argument("--program")
    arguments.add_argument("--cadres", type=int, default=400)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    if given.program:
        problems = made_up(os.path.abspath(given.program), given.cadres, given.seed)
    else:
        problems = Check(*given.folders, given.first, given.last, given.absence_pct).run()
    for problem in problems[:40]:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
