#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain in-memory model of the commands of exchange 3 under the rules of semantics 6 and 7.

`Model.step(command)` predicts the reply and changes the model. A prediction says: done, or refused
with one of a set of codes (when one command breaks several rules, the documents do not say which
is named), and the outcome of each cadre where there are any. Where the documents leave a question
open, the model raises `Unclear` instead of guessing, and the stream generator (`streams.py`) then
picks another command; `Unclear` says which question it was.
"""

import datetime
import re

import oracle
from oracle import Day

ONE_DAY = datetime.timedelta(days=1)
SEATS = ("enrolled", "attending")
ACTIVE = ("pending", "waitlisted", "enrolled", "attending")  # semantics 6, already_enrolled
NEXT_STATE = {"draft": "open", "open": "running", "running": "finished"}
CLASS_STATES = "draft open running finished closed cancelled".split()
CHOICES = {
    "state": CLASS_STATES,
    "waitlist_policy": "fifo ranked manual".split(),
    "basis": "incumbent_title planned_title other".split(),
    "mark": "present late excused unexcused".split(),
    "obtained_by": "appointed elected designated ratified received".split(),
    "kind": "before_appointment within_months once_per_term annual_hours every_years".split(),
    "applies_to": "incumbent received planned both".split(),
}
# Fields of exchange 3: the required ones first, optional ones after "|". Field kinds by name below.
FIELDS = {
    "open_class": "code course name starts_on ends_on capacity | min_size room lecturer needs_approval "
                  "waitlist_policy quotas",
    "set_class_state": "class state | reason",
    "cancel_class": "class reason",
    "set_capacity": "class capacity",
    "move_class": "class starts_on ends_on | override_reason",
    "add_session": "class starts_at ends_at | room lecturer topic periods override_reason",
    "remove_session": "class starts_at",
    "nominate": "class cadres | basis unit letter_no repeat",
    "approve": "class cadres | reason",
    "reject": "class cadres | reason",
    "withdraw": "class cadre reason",
    "promote": "class cadre",
    "mark_attendance": "class starts_at marks",
    "record_score": "class cadre part attempt score",
    "defer": "class cadre reason",
    "close_class": "class",
    "correct_score": "class cadre part attempt score reason",
    "add_planning_entry": "code cadre title unit term decision approved_on | target_on",
    "end_planning_entry": "code ended_on end_reason | decision",
    "appoint": "cadre title unit obtained_by decision valid_from",
    "end_post_holding": "cadre title valid_to",
    "add_requirement": "code title applies_to kind courses | value grace_months window_months max_age_months "
                       "valid_from valid_to basis confidence enabled note",
    "end_requirement": "code valid_to",
    "grant_exemption": "cadre course | valid_from valid_to basis",
    "record_completion": "code cadre course completed_on | periods grade credential_no issuer class revoked_on",
    "revoke_completion": "code revoked_on",
}
DAY_FIELDS = ("starts_on ends_on approved_on target_on ended_on valid_from valid_to completed_on revoked_on").split()
MINUTE_FIELDS = ("starts_at", "ends_at")
NUMBER_FIELDS = "capacity min_size value grace_months window_months max_age_months periods attempt".split()
REFERENCES = {"class": "classes", "course": "courses", "room": "rooms", "lecturer": "lecturers", "cadre": "cadres",
              "title": "titles", "unit": "units", "term": "terms"}


class Refused(Exception):
    """The command breaks a rule; any of the codes may be named, and for bad_field the field."""

    def __init__(self, *codes, field=None):
        super().__init__(codes)
        self.codes, self.field = set(codes), field


class Unclear(Exception):
    """The documents do not decide this case; see the report of the harness for the list."""


class Expected:
    """What a reply must look like."""

    def __init__(self, ok=True, codes=(), field=None, outcomes=None, same_as=None):
        self.ok = ok  # None: either, the state does not change
        self.codes, self.field = set(codes), field
        self.outcomes = outcomes  # cadre -> (outcome, {"class": {...}, "session": {...}} or {"grade": ...})
        self.same_as = same_as  # id of an earlier command: the stored reply, byte for byte

    def __repr__(self):
        return f"Expected(ok={self.ok}, codes={sorted(self.codes)}, field={self.field}, outcomes={self.outcomes})"


# ---------------------------------------------------------------------------------------------
# exchange 3: fields
def field_is_good(verb, name, value):
    if name in DAY_FIELDS:
        return isinstance(value, str) and bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)) and is_day(value)
    if name in MINUTE_FIELDS:
        return isinstance(value, str) and bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value))
    if name in NUMBER_FIELDS:
        return isinstance(value, int) and not isinstance(value, bool) and value >= (name == "attempt")
    if name == "score":  # semantics 7: scale 0-10 with one decimal
        return isinstance(value, (int, float)) and 0 <= value <= 10 and round(value * 10) == value * 10
    if name in ("cadres", "marks", "quotas"):
        return isinstance(value, list) and (name == "quotas" or bool(value))
    if name in ("needs_approval", "repeat", "enabled"):
        return value in (True, False, 0, 1)
    if name in CHOICES and (name != "basis" or verb == "nominate"):
        return value in CHOICES[name]
    return isinstance(value, str) and value != ""


def is_day(text):
    try:
        return bool(Day.fromisoformat(text))
    except ValueError:
        return False


def check_fields(data, command):
    """bad_field and unknown_reference; a command may break both, then either may be named."""
    verb = command["do"]
    needed, _, allowed = FIELDS[verb].partition("|")
    for name in needed.split():
        if name not in command:
            raise Refused("bad_field", field=name)
    wrong = [name for name in needed.split() + allowed.split()
             if name in command and not field_is_good(verb, name, command[name])]
    if len(wrong) > 1:
        raise Unclear("several bad fields at once")
    missing = [name for name, table in REFERENCES.items()
               if name in command and name not in wrong and not (verb == "record_completion" and name == "class")
               and data.find(table, command[name]) is None]
    if any(data.find("cadres", c) is None for c in command.get("cadres", []) if isinstance(c, str)):
        missing.append("cadres")
    if wrong and missing:
        raise Refused("bad_field", "unknown_reference")
    if wrong:
        raise Refused("bad_field", field=wrong[0])
    if missing:
        raise Refused("unknown_reference")


def overlap(one, other):
    """semantics 6: half-open, symmetric."""
    return one[0] < other[1] and other[0] < one[1]


def midnight(day):
    return datetime.datetime.combine(day, datetime.time())


class Model:
    """The facts of a data folder, plus what no file holds: marks, scores, quotas."""

    def __init__(self, data, today):
        self.data, self.today = data, today
        self.marks = {}  # (class, starts_at) -> {cadre: mark}
        self.scores = {}  # class -> {cadre: {part: {attempt: score}}}
        self.quotas = {}  # class -> [{unit, seats, release_on, released}]
        self.ids = {}
        self.clock = 0
        for row in sorted(data["enrolments"], key=lambda r: r["requested_at"] or ""):
            self._stamp(row, False)

    def clone(self):
        other = object.__new__(Model)
        other.data = oracle.Data({t: [dict(row) for row in rows] for t, rows in self.data.tables.items()})
        other.today, other.clock, other.ids = self.today, self.clock, dict(self.ids)
        other.marks = {key: dict(marks) for key, marks in self.marks.items()}
        other.scores = {c: {p: {part: dict(tries) for part, tries in parts.items()} for p, parts in people.items()}
                        for c, people in self.scores.items()}
        other.quotas = {c: [dict(q) for q in quotas] for c, quotas in self.quotas.items()}
        return other

    def step(self, command):
        """Predicts the reply; on success the change is made. Refusals change nothing."""
        if command.get("id") in self.ids:
            return Expected(ok=None, same_as=command["id"])
        trial = self.clone()
        try:
            expected = trial._run(command)
        except Refused as refusal:
            expected = Expected(False, refusal.codes, refusal.field)
        if expected.ok:
            self.__dict__.update(trial.__dict__)
        if "id" in command:
            self.ids[command["id"]] = expected.ok
        return expected

    def _run(self, command):
        verb = command["do"]
        if verb not in FIELDS:
            raise Refused("unknown_command")
        check_fields(self.data, command)
        if "class" in command and verb != "record_completion":
            self._release_quotas(self.klass(command))
        outcome = getattr(self, "do_" + verb)(command)
        self.data.forget()
        return outcome if isinstance(outcome, Expected) else Expected(True, outcomes=outcome)

    # -- looking ------------------------------------------------------------------------------
    def klass(self, command):
        return self.data.find("classes", command["class"])

    def rows(self, one, states=None):
        return [r for r in self.data.where("enrolments", "class", one["code"])
                if states is None or r["state"] in states]

    def active_row(self, one, cadre):
        rows = [r for r in self.rows(one, ACTIVE) if r["cadre"] == cadre]
        return rows[0] if rows else None

    def sessions(self, one):
        return sorted(self.data.where("sessions", "class", one["code"]), key=lambda s: s["starts_at"])

    def occupied(self, one):
        """semantics 6: its sessions, or from starts_on 00:00 to the day after ends_on; (span, session start)."""
        sessions = self.sessions(one)
        if sessions:
            return [((s["starts_at"], s["ends_at"]), s["starts_at"]) for s in sessions]
        return [((midnight(one["starts_on"]), midnight(one["ends_on"] + ONE_DAY)), None)]

    def _stamp(self, row, repeat):
        """Place in the queue, and the unit frozen as of the class's first day."""
        self.clock += 1
        row["order"], row["repeat"] = self.clock, repeat
        row["unit"] = self.unit_at_start(row)

    def unit_at_start(self, row):
        one = self.data.find("classes", row["class"])
        return oracle.unit_of(self.data, self.data.find("cadres", row["cadre"]), one["starts_on"])

    # -- semantics 6: nomination --------------------------------------------------------------
    def clashes(self, one, cadre, spans):
        """(other class, its session) of a seat of the cadre that overlaps; a waitlisted cadre is not busy."""
        found = []
        for seat in self.data.where("enrolments", "cadre", cadre):
            other = self.data.find("classes", seat["class"])
            if seat["state"] not in SEATS or other["state"] == "cancelled" or other["code"] == one["code"]:
                continue
            found += [(other["code"], at) for span, at in self.occupied(other) if any(overlap(span, s) for s in spans)]
        return found

    def served_duties(self, one, cadre, count_day):
        """The cadre's duties, as of the class's first day, for which the class's course would count."""
        person = self.data.find("cadres", cadre)
        return [d for d in oracle.duties_of(self.data, person, one["starts_on"])
                if oracle.course_serves(self.data, d.courses, one["course"], count_day, count_day)]

    def judge_nominee(self, one, cadre, basis, repeat):
        """Outcome before any seat is looked at: a refusal, or None. Raises Unclear when readings differ."""
        person = self.data.find("cadres", cadre)
        if not oracle.in_service(person, one["starts_on"]):
            if oracle.in_service(person, self.today):
                raise Unclear("not_in_service on the class's first day, in service today")
            return "refused:not_in_service", {}
        if not oracle.in_service(person, self.today):
            raise Unclear("in service on the class's first day, not today")
        found = self.clashes(one, cadre, [span for span, _ in self.occupied(one)])
        if found:
            return "refused:clash", {"clash": found}
        answers = {self._eligible(one, cadre, basis, repeat, day) for day in (one["starts_on"], one["ends_on"])}
        if len(answers) > 1:
            raise Unclear("an equivalence changes between the class's first and last day")
        return answers.pop(), {}

    def _eligible(self, one, cadre, basis, repeat, count_day):
        served = self.served_duties(one, cadre, count_day)
        if not served and basis != "other":
            return "refused:not_eligible"
        if served and not repeat and all(d.status in ("met", "exempt") for d in served):
            return "refused:already_met"
        return None

    def taken(self, one):
        return len(self.rows(one, SEATS))

    def free_for(self, one, unit):
        """capacity - seats taken - unfilled quota seats of the units the cadre is not of."""
        free = one["capacity"] - self.taken(one)
        for quota in self.quotas.get(one["code"], []):
            if quota["release_on"] <= self.today or quota["unit"] in oracle.with_ancestors(self.data, unit):
                continue
            inside = 0
            for row in self.rows(one, SEATS):
                if row["unit"] != self.unit_at_start(row):
                    raise Unclear("a frozen unit differs from today's reading of it")
                inside += quota["unit"] in oracle.with_ancestors(self.data, row["unit"])
            free -= max(0, quota["seats"] - inside)
        return free

    def may_take(self, one, row):
        """Would a fresh nomination be refused, and is a seat free that the cadre may take?"""
        refusal, _ = self.judge_nominee(one, row["cadre"], row["basis"], row["repeat"])
        return refusal is None and self.free_for(one, row["unit"]) > 0

    def require_settled(self, one):
        """Someone waits who could have been promoted by an event that promotes nobody: order not decided."""
        if one["waitlist_policy"] != "manual":
            if any(self.may_take(one, row) for row in self.rows(one, ["waitlisted"])):
                raise Unclear("a seat is free and someone who may take it still waits")

    def seat_or_wait(self, one, row):
        """enrolled when a seat is free and nobody who may take it waits ahead; else waitlisted."""
        ahead = [r for r in self.rows(one, ["waitlisted"]) if r is not row and r["order"] < row["order"]]
        if self.free_for(one, row["unit"]) > 0 and not any(self.may_take(one, r) for r in ahead):
            row["state"] = "enrolled"
        else:
            row["state"] = "waitlisted"
        return row["state"]

    # -- semantics 6: promotion ---------------------------------------------------------------
    def rank_keys(self, one, row):
        """`ranked`: earliest due date, then planned title, then fifo; the readings of the first two words."""
        served = self.served_duties(one, row["cadre"], one["ends_on"])
        unmet = [d for d in served if d.status not in ("met", "exempt", "undetermined")]
        far = Day(9999, 12, 31)
        for duties in (served, unmet):
            due = min([d.due for d in duties if d.due] or [far])
            by_reason = any(r.entry is not None for d in duties for r in d.reasons)
            for planned in (row["basis"] == "planned_title", by_reason):
                yield due, not planned, row["order"]

    def promote_all(self, one):
        """In order of waiting; re-checks everything; never once running or later; `manual` only proposes."""
        if one["state"] != "open" or one["waitlist_policy"] == "manual":
            return
        waiting = sorted(self.rows(one, ["waitlisted"]), key=lambda r: r["order"])
        orders = [waiting]
        if one["waitlist_policy"] == "ranked":
            keys = {row["order"]: list(self.rank_keys(one, row)) for row in waiting}
            orders = [sorted(waiting, key=lambda r: keys[r["order"]][i]) for i in range(4)]
        results = []
        for order in orders:
            promoted = []
            for row in order:
                if self.may_take(one, row):
                    row["state"] = "enrolled"
                    promoted.append(row)
            results.append(promoted)
            for row in promoted:
                row["state"] = "waitlisted"
        if len({frozenset(id(r) for r in promoted) for promoted in results}) > 1:
            raise Unclear("ranked: the readings of `earliest due date` or `planned title` differ")
        for row in results[0]:
            row["state"] = "enrolled"

    def _release_quotas(self, one):
        """The first command on the class on or after release_on promotes before it acts."""
        due = [q for q in self.quotas.get(one["code"], []) if q["release_on"] <= self.today and not q["released"]]
        for quota in due:
            quota["released"] = True
        if due:
            self.promote_all(one)

    # -- classes ------------------------------------------------------------------------------
    def do_open_class(self, command):
        if self.data.find("classes", command["code"]) is not None:
            raise Refused("bad_field", "wrong_state")
        if command["ends_on"] < command["starts_on"]:
            raise Refused("bad_field")
        row = {name: None for name in oracle.columns("classes")}
        row.update(oracle.DEFAULTS["classes"])
        row.update({k: v for k, v in command.items() if k in row})
        row["state"] = "open"
        for name in ("starts_on", "ends_on"):
            row[name] = Day.fromisoformat(row[name])
        row["needs_approval"] = bool(row["needs_approval"])
        self.data["classes"].append(row)
        self.quotas[row["code"]] = [
            {"unit": q["unit"], "seats": q["seats"], "release_on": Day.fromisoformat(q["release_on"]),
             "released": Day.fromisoformat(q["release_on"]) <= self.today} for q in command.get("quotas", [])]

    def do_set_class_state(self, command):
        one = self.klass(command)
        if command["state"] in ("closed", "cancelled") and one["state"] not in ("closed", "cancelled"):
            if command["state"] == "cancelled" or one["state"] == "finished":
                raise Unclear("set_class_state used for closing or cancelling")
        if one["state"] == command["state"]:
            raise Unclear("set_class_state to the state the class is in")
        if NEXT_STATE.get(one["state"]) != command["state"]:
            raise Refused("wrong_state", *(["class_started"] if one["state"] in ("running", "finished") else []))
        one["state"] = command["state"]

    def do_cancel_class(self, command):
        one = self.klass(command)
        if one["state"] in ("closed", "cancelled"):
            raise Refused("wrong_state")
        one["state"] = "cancelled"
        for row in self.rows(one, ACTIVE):
            row["state"] = "freed"  # the code written is not promised; no seat may remain

    def do_set_capacity(self, command):
        one = self.klass(command)
        if one["state"] in ("finished",):
            raise Unclear("capacity of a finished class")
        codes = set()
        if command["capacity"] < self.taken(one):
            codes.add("below_seats_taken")
        if one["state"] in ("closed", "cancelled"):
            codes |= {"wrong_state"}
        if codes:
            raise Refused(*codes)
        one["capacity"] = command["capacity"]
        self.data.forget()
        self.promote_all(one)

    def do_move_class(self, command):
        """Only for classes without sessions or quotas, not begun: for others the documents say too little."""
        one = self.klass(command)
        if self.sessions(one) or self.quotas.get(one["code"]) or one["state"] not in ("draft", "open"):
            raise Unclear("moving a class with sessions or quotas, or one that has begun")
        start, end = Day.fromisoformat(command["starts_on"]), Day.fromisoformat(command["ends_on"])
        if end < start:
            raise Refused("bad_field")
        span = (midnight(start), midnight(end + ONE_DAY))
        if any(self.clashes(one, row["cadre"], [span]) for row in self.rows(one, SEATS)):
            if "override_reason" not in command:
                raise Refused("cadre_busy")
        one["starts_on"], one["ends_on"] = start, end
        for row in self.rows(one):
            row["unit"] = self.unit_at_start(row)

    # -- sessions -----------------------------------------------------------------------------
    def do_add_session(self, command):
        one = self.klass(command)
        span = tuple(datetime.datetime.fromisoformat(command[n]) for n in MINUTE_FIELDS)
        if span[1] <= span[0]:
            raise Refused("bad_field")
        if one["state"] in ("closed", "cancelled"):
            raise Refused("wrong_state", "class_started", "class_not_open")
        if one["state"] not in ("draft", "open"):
            raise Unclear("a session added once the class runs")
        if any(overlap(span, (s["starts_at"], s["ends_at"])) for s in self.sessions(one)):
            raise Unclear("two overlapping sessions of one class")
        if not one["starts_on"] <= span[0].date() <= span[1].date() <= one["ends_on"]:
            raise Unclear("a session outside the days of its class")
        overlaps, other = self._session_problems(one, span, command)
        if "override_reason" in command and other:
            raise Unclear("override of something that is not an overlap")
        if other or (overlaps and "override_reason" not in command):
            raise Refused(*(overlaps | other))
        row = {name: None for name in oracle.columns("sessions")}
        row.update({k: v for k, v in command.items() if k in row})
        row["starts_at"], row["ends_at"] = span
        self.data["sessions"].append(row)

    def _session_problems(self, one, span, command):
        """(overlaps, which a reason overrides; other refusals)."""
        overlaps, other = set(), set()
        for kind in ("room", "lecturer"):
            wanted = command.get(kind)
            if wanted is None:
                continue
            for session in self.data["sessions"]:
                holder = self.data.find("classes", session["class"])
                if (session[kind] == wanted and holder["state"] != "cancelled"
                        and overlap(span, (session["starts_at"], session["ends_at"]))):
                    overlaps.add(f"{kind}_busy")
            for row in self.data["unavailability"]:
                days = (midnight(row["from"]), midnight(row["to"] + ONE_DAY))
                if row["resource_kind"] == kind and row["resource"] == wanted and overlap(span, days):
                    other.add(f"{kind}_unavailable")
        teachers = [t for t in self.data["lecturers"] if one["course"] in t["courses"]]
        if "lecturer" in command and teachers and command["lecturer"] not in [t["code"] for t in teachers]:
            other.add("lecturer_not_qualified")
        if any(self.clashes(one, row["cadre"], [span]) for row in self.rows(one, SEATS)):
            overlaps.add("cadre_busy")
        return overlaps, other

    def do_remove_session(self, command):
        one = self.klass(command)
        if one["state"] not in ("draft", "open"):
            raise Unclear("a session removed once the class runs")
        at = datetime.datetime.fromisoformat(command["starts_at"])
        found = [s for s in self.sessions(one) if s["starts_at"] == at]
        if not found:
            raise Refused("unknown_reference", "bad_field")
        if len(self.sessions(one)) == 1 and self.rows(one, SEATS):
            raise Unclear("the last session of a class with seats removed")
        self.data["sessions"].remove(found[0])

    # -- enrolments ---------------------------------------------------------------------------
    def do_nominate(self, command):
        one = self.klass(command)
        if one["state"] == "open":
            self.require_settled(one)
        outcomes = {}
        if len(set(command["cadres"])) < len(command["cadres"]):
            raise Unclear("a cadre named twice in one command")
        for cadre in command["cadres"]:
            outcomes[cadre] = self._nominate(one, cadre, command.get("basis"), bool(command.get("repeat")))
        return outcomes

    def _nominate(self, one, cadre, basis, repeat):
        if one["state"] != "open":
            return "refused:class_not_open", {}
        if self.active_row(one, cadre):
            return "refused:already_enrolled", {}
        refusal, why = self.judge_nominee(one, cadre, basis, repeat)
        if refusal:
            return refusal, why
        row = {name: None for name in oracle.columns("enrolments")}
        row.update({"class": one["code"], "cadre": cadre, "basis": basis, "state": "pending"})
        self._stamp(row, repeat)
        if not one["needs_approval"]:
            self.seat_or_wait(one, row)
        self.data["enrolments"].append(row)
        self.data.forget()
        return row["state"], {}

    def _pending_rows(self, command):
        one = self.klass(command)
        rows = [self.active_row(one, c) for c in command["cadres"]]
        good = [r for r in rows if r is not None and r["state"] == "pending"]
        if one["state"] in ("running", "finished", "draft") or (good and len(good) < len(rows)):
            raise Unclear("answering a nomination of a class not open, or a mixed list")
        if not good and any(r is not None and r["state"] == "waitlisted" for r in rows):
            raise Unclear("answering a nomination already on the waiting list")
        return one, good

    def do_approve(self, command):
        one, rows = self._pending_rows(command)
        if not rows or one["state"] != "open":
            return Expected(None)  # refused as a whole or cadre by cadre: nothing may change
        self.require_settled(one)
        outcomes = {}
        for row in rows:
            if self.judge_nominee(one, row["cadre"], row["basis"], row["repeat"])[0] is not None:
                raise Unclear("approving one who no longer qualifies")
            outcomes[row["cadre"]] = (self.seat_or_wait(one, row), {})
        return outcomes

    def do_reject(self, command):
        one, rows = self._pending_rows(command)
        if not rows or one["state"] != "open":
            raise Unclear("rejecting outside an open class")
        for row in rows:
            row["state"] = "rejected"
        return None

    def do_withdraw(self, command):
        one = self.klass(command)
        if one["state"] == "closed":
            raise Unclear("rejecting once the class is closed")
        row = self.active_row(one, command["cadre"])
        if row is None:
            raise Refused("wrong_state", "unknown_reference", "class_not_open", "bad_field")
        if one["state"] in ("finished", "closed", "cancelled"):
            raise Unclear("withdrawing from a class that is over")
        row["state"] = "withdrawn"
        self.promote_all(one)

    def do_promote(self, command):
        """By hand: only where the order is a person's choice can it change anything."""
        one = self.klass(command)
        row = self.active_row(one, command["cadre"])
        waits = row is not None and row["state"] == "waitlisted" and one["state"] == "open"
        if not waits or not self.may_take(one, row):
            return Expected(None)
        if one["waitlist_policy"] != "manual":
            raise Unclear("promote by hand past the order of waiting")
        row["state"] = "enrolled"
        return None

    # -- semantics 7 --------------------------------------------------------------------------
    def _seat_holder(self, command):
        one = self.klass(command)
        if one["state"] in ("closed", "cancelled"):
            raise Refused("wrong_state", "class_not_open", "unknown_reference", "bad_field")
        if one["state"] not in ("running", "finished"):
            raise Unclear("attendance or results before the class runs")
        row = self.active_row(one, command["cadre"])
        if row is None or row["state"] not in SEATS:
            raise Refused("wrong_state", "unknown_reference", "bad_field")
        return one, row

    def do_mark_attendance(self, command):
        one = self.klass(command)
        at = datetime.datetime.fromisoformat(command["starts_at"])
        if any(m.get("mark") not in CHOICES["mark"] for m in command["marks"]):
            if at not in [s["starts_at"] for s in self.sessions(one)] or one["state"] not in ("running", "finished"):
                raise Unclear("several things wrong with one mark")
            raise Refused("bad_field")
        for mark in command["marks"]:
            self._seat_holder({**command, "cadre": mark["cadre"]})
        if at not in [s["starts_at"] for s in self.sessions(one)]:
            raise Refused("unknown_reference", "bad_field")
        marks = self.marks.setdefault((one["code"], at), {})
        marks.update({m["cadre"]: m["mark"] for m in command["marks"]})

    def do_record_score(self, command):
        one, _ = self._seat_holder(command)
        parts = self.scores.setdefault(one["code"], {}).setdefault(command["cadre"], {})
        tries = parts.setdefault(command["part"], {})
        if command["attempt"] != len(tries) + 1:
            raise Unclear("an attempt out of order, or scored twice")
        tries[command["attempt"]] = command["score"]

    def do_defer(self, command):
        one, row = self._seat_holder(command)
        row["state"] = "deferred"

    def attendance(self, one, cadre):
        """(asked, complete, present, sessions): late counts as present, excused is not presence."""
        sessions = self.sessions(one)
        marks = [self.marks.get((one["code"], s["starts_at"]), {}).get(cadre) for s in sessions]
        return bool(sessions), all(marks), sum(m in ("present", "late") for m in marks), len(sessions)

    def parts_of(self, one):
        """Those scored for anyone in the class."""
        scored = self.scores.get(one["code"], {})
        everyone = {p for parts in scored.values() for p in parts}
        staying = {r["cadre"] for r in self.rows(one, SEATS + ("passed", "failed", "absent"))}
        if everyone != {p for cadre, parts in scored.items() if cadre in staying for p in parts}:
            raise Unclear("a part scored only for someone who left")
        return everyone

    def outcome(self, one, cadre):
        """(outcome, grade), or None when it is still missing."""
        course = self.data.find("courses", one["course"])
        asked, complete, present, count = self.attendance(one, cadre)
        if asked and not complete:
            return None
        if asked and present == 0:
            return "absent", None
        own = self.scores.get(one["code"], {}).get(cadre, {})
        if set(own) != self.parts_of(one):
            return None
        last = [tries[max(tries)] for tries in own.values()]
        enough = not asked or present * 100 >= course["pass_attendance_pct"] * count
        passed = enough and all(score >= course["pass_score"] for score in last)
        return ("passed" if passed else "failed"), band(last, any(len(tries) > 1 for tries in own.values()))

    def do_close_class(self, command):
        one = self.klass(command)
        codes = set()
        if one["state"] != "finished":
            codes.add("wrong_state")
        if self.today < one["ends_on"]:
            codes.add("too_early")
        results = {row["cadre"]: self.outcome(one, row["cadre"]) for row in self.rows(one, SEATS)}
        if None in results.values():
            codes.add("results_missing")
        if codes:
            raise Refused(*codes)
        outcomes = {}
        for row in self.rows(one, SEATS):
            row["state"], grade = results[row["cadre"]]
            outcomes[row["cadre"]] = (row["state"], {"grade": grade} if row["state"] == "passed" else {})
            if row["state"] == "passed":
                self._write_completion(one, row["cadre"], f'{one["code"]}/{row["cadre"]}', grade)
        one["state"] = "closed"
        return outcomes

    def _write_completion(self, one, cadre, code, grade):
        if self.data.find("completions", code) is not None:
            raise Unclear("a completion of this class and cadre was there before")
        row = {name: None for name in oracle.columns("completions")}
        row.update({"code": code, "cadre": cadre, "course": one["course"], "completed_on": one["ends_on"],
                    "class": one["code"], "grade": grade})
        self.data["completions"].append(row)
        self.data.forget()

    def do_correct_score(self, command):
        """A corrected result supersedes the old one and keeps both."""
        one = self.klass(command)
        if one["state"] != "closed":
            raise Unclear("a correction before the class is closed")
        cadre = command["cadre"]
        tries = self.scores.get(one["code"], {}).get(cadre, {}).get(command["part"], {})
        if command["attempt"] not in tries:
            raise Refused("unknown_reference", "bad_field", "wrong_state")
        row = [r for r in self.rows(one, ("passed", "failed", "absent")) if r["cadre"] == cadre]
        if not row or row[0]["state"] == "absent" or row[0].get("corrected"):
            raise Unclear("correcting one who left or was absent, or for the second time")
        before = self.outcome(one, cadre)
        tries[command["attempt"]] = command["score"]
        state, grade = self.outcome(one, cadre)
        if (state, grade) == before or before[0] == state == "failed":
            return
        row[0]["state"], row[0]["corrected"] = state, True
        old = self.data.find("completions", f'{one["code"]}/{cadre}')
        if old is not None:
            old["revoked_on"] = self.today
        if state == "passed":
            self._write_completion(one, cadre, f'{one["code"]}/{cadre}' + (".2" if old else ""), grade)

    # -- planning, posts, rules, completions --------------------------------------------------
    def _new_row(self, table, command, *keys):
        row = {name: None for name in oracle.columns(table)}
        row.update(oracle.DEFAULTS.get(table, {}))
        for name, value in command.items():
            if name in row:
                row[name] = Day.fromisoformat(value) if name in DAY_FIELDS else value
        if any(all(old[k] == row[k] for k in keys) for old in self.data[table]):
            raise Refused("bad_field", "wrong_state")
        for start, end in (("valid_from", "valid_to"), ("completed_on", "revoked_on")):
            if row.get(start) and row.get(end) and row[end] < row[start]:
                raise Refused("bad_field")
        self.data[table].append(row)
        return row

    def _set_end(self, row, column, start, command, *, done):
        if row is None:
            raise Refused("unknown_reference", "bad_field")
        end = Day.fromisoformat(command[column])
        codes = set()
        if row[start] is not None and end < row[start]:
            codes.add("bad_field")
        if row[column] is not None:
            if not done:
                raise Unclear("ending what already has an end")
            codes.add("wrong_state")
        if codes:
            raise Refused(*codes)
        row[column] = end

    def do_add_planning_entry(self, command):
        self._new_row("planning", command, "code")

    def do_end_planning_entry(self, command):
        row = self.data.find("planning", command["code"])
        self._set_end(row, "ended_on", "approved_on", command, done=True)
        row["end_reason"] = command["end_reason"]

    def do_appoint(self, command):
        self._new_row("post_holdings", command, "cadre", "title", "unit", "valid_from")

    def do_end_post_holding(self, command):
        held = [h for h in self.data.where("post_holdings", "cadre", command["cadre"])
                if h["title"] == command["title"]]
        if not held:
            raise Refused("unknown_reference", "wrong_state", "bad_field")
        if len(held) > 1:
            raise Unclear("several holdings of the title")
        self._set_end(held[0], "valid_to", "valid_from", command, done=False)

    def do_add_requirement(self, command):
        courses = command["courses"].split(";")
        if any(c != "*" and self.data.find("courses", c) is None for c in courses):
            raise Refused("unknown_reference")
        if "*" in courses and command["kind"] != "annual_hours":
            raise Refused("bad_field")
        row = self._new_row("requirements", command, "code")
        row["courses"], row["enabled"] = courses, bool(row["enabled"])

    def do_end_requirement(self, command):
        self._set_end(self.data.find("requirements", command["code"]), "valid_to", "valid_from", command, done=False)

    def do_grant_exemption(self, command):
        self._new_row("exemptions", command, "cadre", "course", "valid_from", "valid_to")

    def do_record_completion(self, command):
        if Day.fromisoformat(command["completed_on"]) > self.today:
            raise Refused("bad_field", "too_early")
        self._new_row("completions", command, "code")

    def do_revoke_completion(self, command):
        row = self.data.find("completions", command["code"])
        if row is not None and row["class"] and "/" in row["code"]:
            raise Unclear("revoking what a class wrote")
        self._set_end(row, "revoked_on", "completed_on", command, done=True)


def band(last, resat):
    """semantics 7: grade band from the unrounded mean; whoever re-sat a part needs 8, 9 and 9.5."""
    if not last:
        return None
    mean, lowest = exact_mean(last), min(last)
    for name, first, again, floor in (("xuat_sac", 90, 95, 8), ("gioi", 80, 90, 7), ("kha", 70, 80, 6),
                                      ("trung_binh", 50, 50, 5)):
        if mean[0] >= (again if resat else first) * mean[1] and lowest >= floor:
            return name
    return "yeu"


def exact_mean(scores):
    """(tenths, count): scores have one decimal, so the mean is compared without rounding."""
    return sum(round(score * 10) for score in scores), len(scores)
