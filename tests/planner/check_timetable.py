#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges a lesson timetable against its instance, without a line of the program: hard rules and cost (UD2).

    check_timetable.py INSTANCE SOLUTION
    check_timetable.py --program LOTRINHCTL [--seconds S] [INSTANCE…]   solves and judges; without an instance a made-up one

Prints one line each; exit 1 when a hard rule is broken or the program said another cost.
"""

import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict


def read_instance(path):
    head, sections, name = {}, defaultdict(list), None
    for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n"):
        words = line.split()
        if not words or words[0].startswith("END"):
            continue
        if words[0].endswith(":") and len(words) == 1:
            name = words[0][:-1]
        elif name is None:
            head[words[0][:-1]] = words[1]
        else:
            sections[name].append(words)
    return head, sections


def judge(instance, solution):
    """(hard violations, cost)"""
    head, sections = read_instance(instance)
    per_day = int(head["Periods_per_day"])
    courses = {w[0]: {"teacher": w[1], "lectures": int(w[2]), "days": int(w[3]), "students": int(w[4])} for w in sections["COURSES"]}
    seats = {w[0]: int(w[1]) for w in sections["ROOMS"]}
    curricula = [set(w[2:]) for w in sections["CURRICULA"]]
    closed = {(w[0], int(w[1]), int(w[2])) for w in sections["UNAVAILABILITY_CONSTRAINTS"]}
    placed, rooms_used = {}, Counter()
    hard = 0
    for line in pathlib.Path(solution).read_text(encoding="utf-8").splitlines():
        course, room, day, period = line.split()
        key = (course, int(day), int(period))
        if course not in courses or room not in seats or not (0 <= key[1] < int(head["Days"]) and 0 <= key[2] < per_day):
            hard += 1
        elif key not in placed:  # a second line for the same course and period is ignored
            placed[key] = room
            rooms_used[room, key[1], key[2]] += 1
    held = Counter(course for course, _, _ in placed)
    hard += sum(abs(facts["lectures"] - held[code]) for code, facts in courses.items())
    hard += sum(count - 1 for count in rooms_used.values() if count > 1)
    hard += sum(1 for key in placed if key in closed)
    apart = {frozenset((a, b)) for group in curricula for a in group for b in group if a != b}
    apart |= {frozenset((a, b)) for a in courses for b in courses if a != b and courses[a]["teacher"] == courses[b]["teacher"]}
    at = defaultdict(list)
    for course, day, period in placed:
        at[day, period].append(course)
    for group in at.values():
        hard += sum(1 for i, a in enumerate(group) for b in group[:i] if frozenset((a, b)) in apart)
    cost = sum(max(0, courses[course]["students"] - seats[room]) for (course, _, _), room in placed.items())
    for code, facts in courses.items():
        cost += 5 * max(0, facts["days"] - len({d for c, d, _ in placed if c == code}))
        cost += max(0, len({room for (c, _, _), room in placed.items() if c == code}) - 1)
    for group in curricula:
        for (day, period), there in at.items():
            beside = at.get((day, period - 1), []) + at.get((day, period + 1), [])
            if not group.intersection(beside):
                cost += 2 * len(group.intersection(there))
    return hard, cost


def made_up(seed):
    """An instance that can be held: lessons are dealt into rooms and periods first, rules drawn from what is left."""
    rng = random.Random(seed)
    days, per_day, rooms = 5, 4, [("P1", 30), ("P2", 45), ("P3", 80)]
    lines, held = [], []
    for course in range(16):
        lectures = rng.randint(1, 3)
        lines.append(f"M{course:02} GV{course % 9} {lectures} {rng.randint(1, lectures)} {rng.randint(15, 80)}")
        held.append(course)
    groups = [f"L{group} 3 " + " ".join(f"M{course:02}" for course in rng.sample(held, 3)) for group in range(6)]
    closed = sorted({f"M{rng.randrange(16):02} {rng.randrange(days)} {rng.randrange(per_day)}" for _ in range(30)})
    return "\n".join([
        "Name: MadeUp", f"Courses: {len(lines)}", f"Rooms: {len(rooms)}", f"Days: {days}", f"Periods_per_day: {per_day}",
        f"Curricula: {len(groups)}", f"Constraints: {len(closed)}", "", "COURSES:", *lines, "", "ROOMS:",
        *(f"{code} {seats}" for code, seats in rooms), "", "CURRICULA:", *groups, "", "UNAVAILABILITY_CONSTRAINTS:", *closed, "", "END.", ""])


def solved(program, instance, budget, out):
    ran = subprocess.run([program, "timetable", str(instance), *budget, "--seed", "1", "--out", str(out)],
                         capture_output=True, text=True, timeout=500)
    if ran.returncode != 0:
        return f"exit {ran.returncode}: {ran.stderr.strip().splitlines()[-1]}"
    said = json.loads(ran.stdout)
    hard, cost = judge(instance, out)
    print(f"{pathlib.Path(instance).name}: hard {hard}, cost {cost}, moves {said['moves']}")
    if hard or (said["violations"], said["cost"]) != (hard, cost):
        return f"{instance}: judged {hard} and {cost}, said {said['violations']} and {said['cost']}"
    return None


def check_program(program, instances, seconds):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder  # no database was ever used here, and none is needed
        out = pathlib.Path(folder) / "out.sol"
        for instance in instances:
            problems.append(solved(program, instance, ["--seconds", str(seconds)], out))
        if not instances:
            own = pathlib.Path(folder) / "own.ctt"
            own.write_text(made_up(1), encoding="utf-8")
            problems.append(solved(program, own, ["--iterations", "400000"], out))
            first = out.read_bytes()
            problems.append(solved(program, own, ["--iterations", "400000"], out))
            if out.read_bytes() != first:
                problems.append("the same seed gave another timetable")
            own.write_text(made_up(1)[:400], encoding="utf-8")
            out.unlink()
            ran = subprocess.run([program, "timetable", str(own), "--iterations", "10", "--out", str(out)], capture_output=True, text=True, timeout=60)
            if ran.returncode != 1 or not any(part.startswith("own.ctt:") for part in ran.stderr.split()) or out.exists():
                problems.append(f"half a file: exit {ran.returncode}, {ran.stderr.strip()}")
    return [problem for problem in problems if problem]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("files", nargs="*")
    arguments.add_argument("--program")
    arguments.add_argument("--seconds", type=float, default=10)
    given = arguments.parse_args()
    if given.program:
        problems = check_program(os.path.abspath(given.program), given.files, given.seconds)
        for problem in problems:
            print(problem)
        return 1 if problems else 0
    hard, cost = judge(*given.files)
    print(f"hard {hard}, cost {cost}")
    return 1 if hard else 0


if __name__ == "__main__":
    sys.exit(main())
