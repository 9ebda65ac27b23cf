#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random streams of commands (exchange 3) over a small world, aimed at every refusal and every outcome.

The generator asks the model what each command would do; a command whose answer the documents leave
open is dropped and another one is picked, so every command sent has a definite expected reply.
`streams.py SEEDS` prints which replies a range of seeds reaches, and what was dropped as open.
"""

import collections
import copy
import random
import sys
import tempfile

import classes_oracle
import oracle
import worlds
from classes_oracle import ACTIVE, ONE_DAY, SEATS, Model, Unclear
from oracle import Day, iso

HALF_DAYS = [("07:30", "11:30"), ("13:30", "17:00"), ("08:00", "10:00"), ("11:30", "13:30")]


class Streamer:
    """One stream in segments; in each the day ("today") stands still, and between them it moves on."""

    def __init__(self, seed, data, today):
        self.rng = random.Random(f"stream {seed}")
        self.model = Model(data, today)
        self.number = 0
        self.sent = []  # ids of commands that were done
        self.dropped = collections.Counter()
        self.verbs = {
            self.nominate: 16, self.open_class: 5, self.withdraw: 6, self.set_capacity: 5, self.state: 6,
            self.approve: 7, self.reject: 2, self.promote: 3, self.add_session: 10, self.remove_session: 1,
            self.move_class: 3, self.cancel_class: 1, self.mark: 10, self.score: 8, self.defer: 1, self.close: 6,
            self.correct: 3, self.planning: 2, self.end_planning: 1, self.appoint: 2, self.end_holding: 1,
            self.requirement: 2, self.end_requirement: 1, self.exemption: 1, self.completion: 2, self.revoke: 1,
            self.broken: 6, self.again: 2, self.lead_to_close: 4, self.crowd: 4,
        }

    # -- choices ------------------------------------------------------------------------------
    def chance(self, percent):
        return self.rng.random() * 100 < percent

    def one_of(self, rows):
        rows = list(rows)
        return self.rng.choice(rows) if rows else None

    def fresh(self, prefix):
        self.number += 1
        return f"{prefix}-{self.number:03}"

    def a_class(self, *states):
        """Mostly one in a wanted state, now and then any."""
        classes = self.model.data["classes"]
        wanted = [c for c in classes if c["state"] in states]
        return self.one_of(wanted if wanted and self.chance(92) else classes if self.chance(40) else [])

    def a_code(self, table):
        return self.one_of(self.model.data[table])["code"]

    def a_day(self, near=None, spread=90):
        return (near or self.model.today) + self.rng.randint(-spread, spread) * ONE_DAY

    def a_person(self, one, *states):
        """A cadre with a row of one of the states in the class; now and then anyone."""
        rows = self.model.rows(one, states)
        return self.rng.choice(rows)["cadre"] if rows and self.chance(90) else self.a_code("cadres")

    # -- classes ------------------------------------------------------------------------------
    def open_class(self):
        near = self.one_of(self.model.data["classes"])
        away = self.one_of(self.model.data["unavailability"])
        start = near["starts_on"] if near and self.chance(40) else self.a_day(spread=30)
        if away and self.chance(15):
            start = away["from"]
        served = [c for r in self.model.data["requirements"] for c in r["courses"] if c != "*"]
        command = {"do": "open_class", "code": self.fresh("BD"), "name": "Lớp bồi dưỡng",
                   "course": self.one_of(served) if served and self.chance(85) else self.a_code("courses"),
                   "starts_on": iso(start), "ends_on": iso(start + self.rng.choice([0, 1, 4]) * ONE_DAY),
                   "capacity": self.rng.choice([1, 1, 2, 3, 5])}
        if self.chance(20):
            command["needs_approval"] = True
        if self.chance(60):
            command["waitlist_policy"] = self.rng.choice(["fifo", "ranked", "manual"])
        if self.chance(35):
            person = self.one_of(self.model.data["cadres"])
            home = oracle.unit_of(self.model.data, person, start)
            unit = self.one_of(oracle.with_ancestors(self.model.data, home))
            command["quotas"] = [{"unit": unit, "seats": self.rng.choice([1, 2]),
                                  "release_on": iso(self.a_day(spread=40))}]
        if self.chance(4):
            command["code"] = self.a_code("classes") if self.model.data["classes"] else command["code"]
        return command

    def state(self):
        one = self.a_class("draft", "running", "open") if self.chance(70) else self.a_class("closed", "cancelled")
        if one is None:
            return None
        following = classes_oracle.NEXT_STATE.get(one["state"])
        state = following if following and self.chance(80) else self.rng.choice(classes_oracle.CLASS_STATES)
        return {"do": "set_class_state", "class": one["code"], "state": state}

    def cancel_class(self):
        one = self.a_class(*classes_oracle.CLASS_STATES)
        return one and {"do": "cancel_class", "class": one["code"], "reason": "Không đủ học viên"}

    def set_capacity(self):
        one = self.a_class("open", "open", "running")
        return one and {"do": "set_capacity", "class": one["code"],
                        "capacity": max(0, one["capacity"] + self.rng.choice([-2, -1, 1, 1, 2]))}

    def move_class(self):
        one = self.a_class("open", "draft")
        start = self.a_day(one["starts_on"] if one else None, 5)
        if one and self.chance(50):
            start = self.one_of(self.model.data["classes"])["starts_on"]
        command = one and {"do": "move_class", "class": one["code"], "starts_on": iso(start),
                           "ends_on": iso(start + self.rng.choice([-1, 0, 2]) * ONE_DAY)}
        if command and self.chance(20):
            command["override_reason"] = "Theo công văn của đơn vị"
        return command

    # -- sessions -----------------------------------------------------------------------------
    def add_session(self):
        one = self.a_class("open", "draft")
        if one is None:
            return None
        length = (one["ends_on"] - one["starts_on"]).days
        day = iso(one["starts_on"] + self.rng.randint(0, length) * ONE_DAY)
        begin, end = self.rng.choice(HALF_DAYS)
        command = {"do": "add_session", "class": one["code"], "starts_at": f"{day}T{begin}", "ends_at": f"{day}T{end}"}
        if self.chance(60):
            command["room"] = self.a_code("rooms")
        if self.chance(60):
            command["lecturer"] = self.a_code("lecturers")
        if self.chance(10):
            command["override_reason"] = "Đã thống nhất với hai lớp"
        if self.chance(50):
            self.aim_at_a_conflict(one, command)
        return command

    def aim_at_a_conflict(self, one, command):
        """Puts the session where the room or lecturer is taken or away, or a learner sits elsewhere."""
        inside = lambda day: one["starts_on"] <= day <= one["ends_on"]
        holders = {r["cadre"] for r in self.model.rows(one, SEATS)}
        elsewhere = {r["class"] for r in self.model.data["enrolments"] if r["cadre"] in holders}
        taken = [s for s in self.model.data["sessions"] if s["class"] != one["code"] and inside(s["starts_at"].date())
                 and (s["room"] or s["lecturer"] or s["class"] in elsewhere)]
        away = [u for u in self.model.data["unavailability"] if inside(u["from"])]
        if away and self.chance(60):
            row = self.one_of(away)
            command[row["resource_kind"]] = row["resource"]
            for name in classes_oracle.MINUTE_FIELDS:
                command[name] = iso(row["from"]) + command[name][10:]
        elif taken:
            session = self.one_of(taken)
            for name in classes_oracle.MINUTE_FIELDS:
                command[name] = session[name].isoformat(timespec="minutes")
            for name in ("room", "lecturer"):
                command.pop(name, None)
                if session[name] and self.chance(70):
                    command[name] = session[name]

    def remove_session(self):
        one = self.a_class("open", "draft")
        session = self.one_of(self.model.sessions(one)) if one else None
        at = session["starts_at"].isoformat(timespec="minutes") if session else "2024-01-01T07:30"
        return one and {"do": "remove_session", "class": one["code"], "starts_at": at}

    # -- enrolments ---------------------------------------------------------------------------
    def nominate(self):
        one = self.a_class("open")
        if one is None:
            return None
        people = [c["code"] for c in self.model.data["cadres"]]
        basis = self.rng.choice(["incumbent_title", "planned_title", "other", None])
        fit = [c for c in people if self.fits(one, c, basis)]
        pool = fit if fit and self.chance(70) else people
        command = {"do": "nominate", "class": one["code"],
                   "cadres": self.rng.sample(pool, min(len(pool), self.rng.choice([1, 1, 2, 4])))}
        if basis:
            command["basis"] = basis
        if self.chance(10):
            command["repeat"] = True
        return command

    def wanting(self, course, start, end):
        """Cadres with a duty still to meet that the course would serve, were it taught then."""
        data = self.model.data
        return [c["code"] for c in data["cadres"]
                if oracle.in_service(c, self.model.today)
                and any(d.status not in ("met", "exempt") and oracle.course_serves(data, d.courses, course, end, end)
                        for d in oracle.duties_of(data, c, start))]

    def crowd(self):
        """A small class, more people than seats, then seats come free: quotas, order of waiting, promotion."""
        command = self.open_class()
        start, end = Day.fromisoformat(command["starts_on"]), Day.fromisoformat(command["ends_on"])
        courses = [c["code"] for c in self.model.data["courses"]]
        people = {course: self.wanting(course, start, end) for course in courses}
        command["course"] = max(courses, key=lambda course: len(people[course]))
        people = people[command["course"]]
        if not people:
            return None
        command["capacity"] = self.rng.choice([1, 2, max(1, len(people) // 2)])
        command["waitlist_policy"] = self.rng.choice(["fifo", "ranked", "ranked", "manual"])
        if self.chance(60):
            home = oracle.unit_of(self.model.data, self.model.data.find("cadres", self.one_of(people)), start)
            command["quotas"] = [{"unit": self.one_of(oracle.with_ancestors(self.model.data, home)),
                                  "seats": self.rng.choice([1, 1, 2]),
                                  "release_on": iso(self.model.today + self.rng.choice([0, 1, 1, 8, 10]) * ONE_DAY)}]
        steps = [command]
        self.rng.shuffle(people)
        while people:
            some, people = people[:self.rng.choice([1, 1, 3])], people[3:] if self.chance(20) else people[1:]
            step = {"do": "nominate", "class": command["code"], "cadres": some}
            if self.chance(60):
                step["basis"] = self.rng.choice(["planned_title", "incumbent_title", "other"])
            steps.append(step)
        return steps[:9]

    def fits(self, one, cadre, basis):
        try:
            return (not self.model.active_row(one, cadre)
                    and self.model.judge_nominee(one, cadre, basis, False)[0] is None)
        except Unclear:
            return False

    def answer(self, verb):
        classes = [c for c in self.model.data["classes"] if self.model.rows(c, ["pending"])]
        one = self.one_of(classes) if classes and self.chance(90) else self.a_class("open")
        if one is None or (not classes and self.chance(80)):
            return None
        people = [r["cadre"] for r in self.model.rows(one, ["pending"])] or [self.a_code("cadres")]
        return {"do": verb, "class": one["code"], "cadres": self.rng.sample(people, self.rng.randint(1, len(people)))}

    def approve(self):
        return self.answer("approve")

    def reject(self):
        return self.answer("reject")

    def withdraw(self):
        one = self.a_class("open", "open", "running")
        return one and {"do": "withdraw", "class": one["code"], "cadre": self.a_person(one, *ACTIVE),
                        "reason": "Bận công tác"}

    def promote(self):
        if self.chance(50):
            return None
        waiting = [c for c in self.model.data["classes"] if self.model.rows(c, ["waitlisted"])]
        manual = [c for c in waiting if c["waitlist_policy"] == "manual" and self.model.taken(c) < c["capacity"]]
        one = self.one_of(manual or waiting) or self.a_class("open")
        return one and {"do": "promote", "class": one["code"], "cadre": self.a_person(one, "waitlisted")}

    # -- attendance and results ---------------------------------------------------------------
    def mark(self):
        one = self.a_class("running", "finished")
        session = self.one_of(self.model.sessions(one)) if one else None
        if session is None:
            return None
        people = [r["cadre"] for r in self.model.rows(one, SEATS)] if self.chance(80) else []
        people = people or [self.a_person(one, *SEATS)]
        marks = ["present"] * 5 + ["late", "excused", "unexcused"]
        return {"do": "mark_attendance", "class": one["code"],
                "starts_at": session["starts_at"].isoformat(timespec="minutes"),
                "marks": [{"cadre": c, "mark": self.rng.choice(marks)} for c in people]}

    def a_score(self):
        return self.rng.choice([0, 3.5, 4.9, 5, 5.5, 6, 6.5, 7, 7.5, 7.9, 8, 8.1, 8.5, 9, 9.5, 10])

    def score(self):
        one = self.a_class("running", "finished")
        if one is None:
            return None
        cadre, part = self.a_person(one, *SEATS), self.rng.choice(["Lý thuyết", "Tiểu luận"])
        tries = self.model.scores.get(one["code"], {}).get(cadre, {}).get(part, {})
        return {"do": "record_score", "class": one["code"], "cadre": cadre, "part": part, "attempt": len(tries) + 1,
                "score": self.a_score()}

    def defer(self):
        one = self.a_class("running", "finished")
        return one and {"do": "defer", "class": one["code"], "cadre": self.a_person(one, *SEATS),
                        "reason": "Ốm dài ngày"}

    def close(self):
        one = self.a_class("finished", "finished", "running")
        return one and {"do": "close_class", "class": one["code"]}

    def lead_to_close(self):
        """The whole end of a class in one go: run it, mark, score, finish, close."""
        classes = [c for c in self.model.data["classes"]
                   if self.model.rows(c, SEATS) and c["state"] in ("open", "running", "finished")
                   and c["ends_on"] <= self.model.today]
        one = self.one_of(classes)
        if one is None:
            return None
        code, steps = one["code"], []
        marks = ["present"] * 4 + ["late", "unexcused", "excused"]
        for state in ("running", "finished"):
            if classes_oracle.CLASS_STATES.index(one["state"]) < classes_oracle.CLASS_STATES.index(state):
                steps.append({"do": "set_class_state", "class": code, "state": state})
        people = [r["cadre"] for r in self.model.rows(one, SEATS)]
        for session in self.model.sessions(one):
            steps.append({"do": "mark_attendance", "class": code,
                          "starts_at": session["starts_at"].isoformat(timespec="minutes"),
                          "marks": [{"cadre": c, "mark": self.rng.choice(marks)} for c in people]})
        for part in self.rng.choice([[], ["Lý thuyết"], ["Lý thuyết", "Tiểu luận"]]):
            for cadre in people:
                tries = self.model.scores.get(code, {}).get(cadre, {}).get(part, {})
                for attempt in range(len(tries) + 1, len(tries) + self.rng.choice([2, 2, 2, 3])):
                    steps.append({"do": "record_score", "class": code, "cadre": cadre, "part": part,
                                  "attempt": attempt, "score": self.a_score()})
        return steps + [{"do": "close_class", "class": code}]

    def correct(self):
        scored = [c for c in self.model.data["classes"] if c["state"] == "closed" and c["code"] in self.model.scores]
        one = self.one_of(scored) or self.a_class("closed")
        if one is None:
            return None
        cadre = self.one_of(sorted(self.model.scores.get(one["code"], {}))) or self.a_code("cadres")
        parts = self.model.scores.get(one["code"], {}).get(cadre, {})
        part = self.one_of(sorted(parts)) or "Lý thuyết"
        return {"do": "correct_score", "class": one["code"], "cadre": cadre, "part": part,
                "attempt": max(parts.get(part, {1: 0})), "score": self.a_score(), "reason": "Phúc khảo"}

    # -- facts --------------------------------------------------------------------------------
    def planning(self):
        return {"do": "add_planning_entry", "code": self.fresh("QHM"), "cadre": self.a_code("cadres"),
                "title": self.a_code("titles"), "unit": self.a_code("units"), "term": self.a_code("terms"),
                "decision": "12-QĐ/TU", "approved_on": iso(self.a_day(spread=400))}

    def end_planning(self):
        entry = self.one_of(self.model.data["planning"])
        return entry and {"do": "end_planning_entry", "code": entry["code"], "end_reason": "Chuyển công tác",
                          "ended_on": iso(self.a_day(entry["approved_on"], 300))}

    def appoint(self):
        return {"do": "appoint", "cadre": self.a_code("cadres"), "title": self.a_code("titles"),
                "unit": self.a_code("units"), "obtained_by": self.rng.choice(["appointed", "elected", "received"]),
                "decision": "34-QĐ/TU", "valid_from": iso(self.a_day(spread=600))}

    def end_holding(self):
        held = self.one_of(self.model.data["post_holdings"])
        return held and {"do": "end_post_holding", "cadre": held["cadre"],
                         "title": held["title"] if self.chance(85) else self.a_code("titles"),
                         "valid_to": iso(self.a_day(held["valid_from"], 500))}

    def requirement(self):
        kind = self.rng.choice(worlds.COURSE_KINDS)
        command = {"do": "add_requirement", "code": self.fresh("RM"), "title": self.a_code("titles"),
                   "applies_to": self.rng.choice(["incumbent", "received", "planned", "both"]), "kind": kind,
                   "courses": ";".join(self.rng.sample([c["code"] for c in self.model.data["courses"]], 2))}
        if kind != "before_appointment" and self.chance(85):
            command["value"] = self.rng.choice([1, 2, 3, 12])
        if self.chance(50):
            command["valid_from"] = iso(self.a_day(spread=700))
        if self.chance(30):
            command["window_months"] = self.rng.choice([0, 1, 6])
        return command

    def end_requirement(self):
        rule = self.one_of(self.model.data["requirements"])
        return rule and {"do": "end_requirement", "code": rule["code"],
                         "valid_to": iso(self.a_day(rule["valid_from"], 300))}

    def exemption(self):
        return {"do": "grant_exemption", "cadre": self.a_code("cadres"), "course": self.a_code("courses"),
                "valid_from": iso(self.a_day(spread=400)), "basis": "Bằng tương đương"}

    def completion(self):
        return {"do": "record_completion", "code": self.fresh("HTM"), "cadre": self.a_code("cadres"),
                "course": self.a_code("courses"), "completed_on": iso(self.a_day(spread=30) - 25 * ONE_DAY)}

    def revoke(self):
        done = self.one_of(self.model.data["completions"])
        return done and {"do": "revoke_completion", "code": done["code"],
                         "revoked_on": iso(self.a_day(done["completed_on"], 400))}

    # -- bad commands -------------------------------------------------------------------------
    def broken(self):
        """A good command with one thing wrong: a field missing, of the wrong kind, or naming nobody."""
        special = (self.broken, self.again, self.lead_to_close, self.crowd)
        build = self.one_of([v for v in self.verbs if v not in special])
        command = build()
        if not command:
            return {"do": "dance"}
        command = copy.deepcopy(command)
        names = [n for n in command if n != "do"]
        needed = classes_oracle.FIELDS[command["do"]].partition("|")[0].split()
        choice = self.rng.choice(["missing", "bad", "unknown", "verb"])
        if choice == "missing":
            del command[self.rng.choice(needed)]
        elif choice == "bad":
            name = self.rng.choice(names)
            days = name in classes_oracle.DAY_FIELDS + list(classes_oracle.MINUTE_FIELDS)
            if name in classes_oracle.CHOICES or days or name in classes_oracle.NUMBER_FIELDS + ["score"]:
                command[name] = "2024-02-31" if days else -1 if name in classes_oracle.NUMBER_FIELDS else "xyz"
                if name == "score":
                    command[name] = self.rng.choice([10.5, -1, 7.25])
        elif choice == "unknown":
            names = [n for n in names if n in classes_oracle.REFERENCES]
            if names:
                command[self.rng.choice(names)] = "KHÔNG-CÓ"
        else:
            command["do"] = "dance"
        return command

    def again(self):
        """An id sent before, with the same command: the stored reply, and nothing done."""
        return self.rng.choice(self.sent) if self.sent else None

    # -- the stream ---------------------------------------------------------------------------
    def take(self, command):
        """Adds the command to the segment when its answer is certain; False when it is open."""
        try:
            expected = self.model.step(command)
        except Unclear as why:
            self.dropped[str(why)] += 1
            return None
        if expected.ok and "id" in command:
            self.sent.append(command)
        return expected

    def segment(self, length):
        """Commands and what each must answer."""
        result = []
        while len(result) < length:
            build = self.rng.choices(list(self.verbs), weights=list(self.verbs.values()))[0]
            commands = build()
            for command in commands if isinstance(commands, list) else [commands]:
                if not command:
                    continue
                if "id" not in command and self.chance(15):
                    command["id"] = f"lenh-{len(self.sent)}-{self.rng.getrandbits(40):010x}"
                expected = self.take(command)
                if expected is None:
                    break
                result.append((command, expected))
        return result


def make(seed, data, today, segments=3, length=30):
    """(today, commands) for each segment; the stream is fully decided by the seed and the data."""
    streamer = Streamer(seed, data, today)
    result = []
    for _ in range(segments):
        result.append((streamer.model.today, streamer.segment(length)))
        streamer.model.today += streamer.rng.choice([1, 8, 10, 100]) * ONE_DAY
    return result, streamer


def coverage(first, last):
    seen, dropped = collections.Counter(), collections.Counter()
    for seed in range(first, last + 1):
        world, today = worlds.make(seed)
        with tempfile.TemporaryDirectory() as folder:
            worlds.write(world, folder)
            segments, streamer = make(seed, oracle.load(folder), today)
        dropped.update(streamer.dropped)
        for _, commands in segments:
            for command, expected in commands:
                codes = "done" if expected.ok else "either" if expected.ok is None else "|".join(sorted(expected.codes))
                seen[command["do"], codes] += 1
                for outcome, why in (expected.outcomes or {}).values():
                    seen[command["do"], f"{outcome} {why.get('grade') or ''}".strip()] += 1
    return seen, dropped


if __name__ == "__main__":
    low, _, high = sys.argv[1].partition("-")
    reached, left_out = coverage(int(low), int(high or low))
    for (verb, reply), count in sorted(reached.items()):
        print(f"{count:6} {verb:20} {reply}")
    print("dropped as open in the documents:")
    for why, count in left_out.most_common():
        print(f"{count:6} {why}")
