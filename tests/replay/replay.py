#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays random worlds and command streams through `lotrinhctl` and compares with the oracle.

    replay.py PATH-OF-LOTRINHCTL --seeds 1-20 [--days N] [--only questions|streams] [--no-shrink]

For each seed: a made-up world is imported (in some allowed spelling), every table of answers is
compared byte for byte at several awkward days, export -> import -> export must give the same bytes,
and streams of commands must get the replies and leave the facts the model predicts. The first
difference of a seed is shrunk (rows and commands are dropped while it stays) and printed.
Exit 1 when any seed differs; the last line is "N passed, M failed".
"""

import argparse
import datetime
import difflib
import json
import os
import pathlib
import random
import re
import selectors
import subprocess
import sys
import tempfile
import time

import oracle
import streams
import worlds
from classes_oracle import ACTIVE, SEATS, Model, Unclear
from oracle import Day

PATIENCE = 60  # seconds for one command of the program
SHRINK_SECONDS = 90
RATE_QUESTIONS = [["rates", "--by", by] for by in "unit title courses level sex none".split()]
RATE_QUESTIONS.append(["rates", "--by", "unit", "--units", "current"])


class Difference(Exception):
    """The program and the oracle do not agree; `kind` stays the same while the case is shrunk."""

    def __init__(self, kind, text):
        super().__init__(text)
        self.kind, self.text, self.phase = kind, text, "import"


# ---------------------------------------------------------------------------------------------
# The program
class Program:
    """One database in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, pathlib.Path(folder)
        self.stored = {}  # id of a command -> its reply
        self.environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "LC_ALL": "C.UTF-8"}

    def line(self, database, today, arguments):
        return [self.binary, "--db", str(self.folder / database), "--today", today.isoformat(), *map(str, arguments)]

    def run(self, database, today, *arguments):
        try:
            return subprocess.run(self.line(database, today, arguments), capture_output=True, timeout=PATIENCE,
                                  env=self.environment, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            raise Difference("no end", f"`{' '.join(map(str, arguments))}` ran over {PATIENCE} s") from None

    def must(self, kind, database, today, *arguments):
        done = self.run(database, today, *arguments)
        if done.returncode != 0:
            words, problem = " ".join(map(str, arguments)), decode(done.stderr).strip().split("\n")[0]
            raise Difference(f"{kind}: {re.sub('[0-9]+', '', problem.split(': ')[-1])}",
                             f"`{words}` ended with {done.returncode}:\n{decode(done.stdout + done.stderr)}")
        return done.stdout

    def load(self, database, today, folder):
        self.must("init", database, today, "init")
        self.must("import", database, today, "import", folder)

    def export(self, database, today, name):
        target = self.folder / name
        self.must("export", database, today, "export", target)
        return {path.name: path.read_bytes() for path in sorted(target.glob("*.csv"))}


def decode(data):
    return data.decode("utf-8", "replace")


def text_difference(expected, got):
    lines = difflib.unified_diff(expected.splitlines(), got.splitlines(), "oracle", "program", lineterm="", n=1)
    return "\n".join(list(lines)[:40]) or f"line ends or quoting: oracle {expected[:200]!r} program {got[:200]!r}"


# ---------------------------------------------------------------------------------------------
# Questions
def questions(data, seed, count, today):
    """(day, arguments): every table at every day, and one filter of each kind per day."""
    rng = random.Random(f"questions {seed}")
    pick = lambda table: rng.choice(data[table])["code"] if data[table] else None
    for day in worlds.days_to_ask(data, today, seed, count):
        yield day, ["duties"]
        yield day, ["readiness"]
        for rates in RATE_QUESTIONS:
            yield day, rates
        for option, value in (("--cadre", pick("cadres")), ("--unit", pick("units")),
                              ("--status", rng.choice(["met", "overdue", "exempt", "undetermined", "due_soon"]))):
            if value:
                yield day, ["duties", option, value]
        for option, table in (("--title", "titles"), ("--term", "terms")):
            if data[table]:
                yield day, ["readiness", option, pick(table)]


def ask(program, data, today, day, arguments):
    line = arguments + ["--as-of", day.isoformat()]
    expected = oracle.answer(data, line, today)
    done = program.run("main.db", today, "--format", "csv", *line)
    if done.returncode != 0 or done.stdout != expected.encode():
        shown = text_difference(expected, decode(done.stdout))
        raise Difference(arguments[0], f"--today {today} {' '.join(line)} (exit {done.returncode})\n{shown}\n"
                                       f"{decode(done.stderr)[:500]}")


# ---------------------------------------------------------------------------------------------
# Files in, files out
def comparable(table, row):
    """A row as a value: lists are sets, moments are moments, codes of our own book-keeping are left out."""
    cells = []
    for name in oracle.columns(table):
        value = row[name]
        if isinstance(value, list):
            value = tuple(sorted(value))
        if name == "requested_at" and value:
            value = datetime.datetime.fromisoformat(value).isoformat()
        cells.append((name, "" if value is None else str(value)))
    return tuple(cells)


def compare_facts(before, after, tables):
    for table in tables:
        one = sorted(comparable(table, row) for row in before[table])
        other = sorted(comparable(table, row) for row in after[table])
        if one != other:
            lost = [dict(r) for r in one if r not in other]
            new = [dict(r) for r in other if r not in one]
            raise Difference("export facts", f"{table}.csv: expected but not exported: {lost[:3]}\n"
                                             f"exported but not expected: {new[:3]}")


def round_trip(program, today, exported, name):
    """exchange 1: export, import into an empty database, export: the same bytes."""
    program.load(f"{name}.db", today, program.folder / name)
    again = program.export(f"{name}.db", today, f"{name}-again")
    compare_bytes("round trip", exported, again)


def compare_bytes(kind, one, other):
    for file in sorted(set(one) | set(other)):
        if one.get(file) != other.get(file):
            shown = text_difference(decode(one.get(file, b"")), decode(other.get(file, b"")))
            raise Difference(kind, f"{file} (first - second +):\n{shown}")


def check_files(program, data, today, folder):
    """Nothing lost or invented on the way in and out; importing twice changes nothing."""
    first = program.export("main.db", today, "out")
    compare_facts(data, oracle.load(program.folder / "out"), oracle.SCHEMA)
    program.must("import again", "main.db", today, "import", folder)
    compare_bytes("import again", first, program.export("main.db", today, "out-again"))
    round_trip(program, today, first, "out")
    program.must("check", "main.db", today, "check")


# ---------------------------------------------------------------------------------------------
# Commands
class Talk:
    """`do -`: one line in, one line out, each reply before the next line is read."""

    def __init__(self, program, today):
        self.process = subprocess.Popen(program.line("main.db", today, ["do", "-"]), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=program.environment)
        self.waiter = selectors.DefaultSelector()
        self.waiter.register(self.process.stdout, selectors.EVENT_READ)
        self.pending = b""

    def say(self, command):
        text = json.dumps(command, ensure_ascii=False)
        try:
            self.process.stdin.write(text.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Difference("no reply", f"{text}\nthe program ended with {self.process.wait()}") from None
        until = time.monotonic() + PATIENCE
        while b"\n" not in self.pending:
            if not self.waiter.select(max(0, until - time.monotonic())):
                raise Difference("no reply", f"{text}\nno reply line was written and flushed")
            chunk = os.read(self.process.stdout.fileno(), 65536)
            if not chunk:
                raise Difference("no reply", f"{text}\nthe program ended with {self.process.wait()}")
            self.pending += chunk
        line, _, self.pending = self.pending.partition(b"\n")
        return decode(line)

    def finish(self):
        self.process.stdin.close()
        try:
            return self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            raise Difference("no end", f"`do -` did not end within {PATIENCE} s of its last line") from None

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.waiter.close()
        self.process.stdout.close()


def outcome_problem(cadre, outcome, why, reply):
    if reply.get("outcome") != outcome:
        return f"{cadre}: expected {outcome}, got {reply.get('outcome')}"
    if "clash" in why:
        named = (reply.get("class"), reply.get("session") or None)
        good = [(code, at.isoformat(timespec="minutes") if at else None) for code, at in why["clash"]]
        if named not in good and not (named[0], None) in good:
            return f"{cadre}: clash should name one of {good}, named {named}"
    if "grade" in why and (reply.get("grade") or None) != why["grade"]:
        return f"{cadre}: expected grade {why['grade']}, got {reply.get('grade')}"
    return None


def outcomes_problem(command, expected, reply):
    given = reply.get("outcomes")
    if given is None:
        return None if command["do"] == "approve" else "the reply names no outcomes"
    answers = {o.get("cadre"): o for o in given}
    if command["do"] == "nominate" and [o.get("cadre") for o in given] != command["cadres"]:
        return "the outcomes are not those of the cadres in their order"
    for cadre, (outcome, why) in expected.outcomes.items():
        problem = outcome_problem(cadre, outcome, why, answers.get(cadre, {}))
        if problem:
            return problem
    extra = [o for c, o in answers.items() if c not in expected.outcomes]
    if any(o.get("outcome") not in ("withdrawn", "deferred") for o in extra):
        return f"outcomes of cadres without a seat: {extra}"
    return None


def shape_problem(line, reply):
    """exchange 3: compact JSON, `ok` first; a refusal has error, message and detail."""
    if not isinstance(reply, dict) or list(reply)[:1] != ["ok"] or not isinstance(reply["ok"], bool):
        return "`ok` is not first"
    if re.search(r"\s", re.sub(r'"(\\.|[^"\\])*"', '""', line.rstrip("\r"))):
        return "not compact"
    if not reply["ok"] and not (isinstance(reply.get("error"), str) and reply.get("message")):
        return "a refusal without error or message"
    return None


def reply_problem(command, expected, line, stored):
    try:
        reply = json.loads(line)
    except ValueError:
        return "not JSON"
    if expected.same_as is not None:
        return None if line == stored.get(expected.same_as) else "not the stored reply"
    problem = shape_problem(line, reply)
    if problem or expected.ok is None:
        return problem
    if reply["ok"] != expected.ok:
        return f"expected {expected}"
    if not reply["ok"]:
        if reply["error"] not in expected.codes:
            return f"expected one of {sorted(expected.codes)}"
        if reply["error"] == "bad_field" and expected.field:
            if expected.field not in json.dumps(reply.get("detail"), ensure_ascii=False) + reply["message"]:
                return f"bad_field does not name {expected.field}"
        return None
    return outcomes_problem(command, expected, reply) if expected.outcomes is not None else None


def play_segment(program, model, today, commands):
    """One `do -`; the model steps beside the program."""
    talk, stored, refused = Talk(program, today), program.stored, False
    try:
        for number, command in enumerate(commands):
            expected = model.step(command)
            line = talk.say(command)
            problem = reply_problem(command, expected, line, stored)
            if problem:
                text = json.dumps(command, ensure_ascii=False)
                raise Difference(f"reply to {command['do']}", f"--today {today} command {number + 1}: {text}\n"
                                                              f"reply: {line}\n{problem}")
            if "id" in command:
                stored.setdefault(command["id"], line)
            refused = refused or not json.loads(line)["ok"]
        code = talk.finish()
        if code != int(refused):
            raise Difference("exit code", f"`do -` ended with {code}, expected {int(refused)}")
    finally:
        talk.stop()


def enrolment_states(data):
    """(class, cadre) -> its rows' states; enrolled and attending are both a seat."""
    result = {}
    for row in data["enrolments"]:
        state = data.find("classes", row["class"])["state"]
        word = "seat" if row["state"] in SEATS else row["state"]
        if state == "cancelled" and (row["state"] in ACTIVE or word == "freed"):
            if word == "seat":
                raise Difference("seats", f"a seat is left in the cancelled class {row['class']}")
            continue
        if state == "cancelled" and word == "withdrawn":
            continue
        if state in ("running", "finished", "closed") and word in ("pending", "waitlisted", "withdrawn"):
            continue  # what becomes of those still waiting is not promised
        result.setdefault((row["class"], row["cadre"]), []).append(word)
    return {key: sorted(words) for key, words in result.items()}


def facts_by_name(data, today):
    """What the commands promise to have changed, table by table."""
    classes = {c["code"]: (c["state"], c["capacity"], c["starts_on"], c["ends_on"], c["course"],
                           c["waitlist_policy"], bool(c["needs_approval"])) for c in data["classes"]}
    sessions = {(s["class"], s["starts_at"], s["ends_at"]): (s["room"], s["lecturer"]) for s in data["sessions"]}
    held = sorted((h["cadre"], h["title"], h["unit"], h["valid_from"], h["valid_to"] or Day.max, h["obtained_by"])
                  for h in data["post_holdings"])
    planned = {e["code"]: (e["cadre"], e["title"], e["term"], e["approved_on"], e["ended_on"])
               for e in data["planning"]}
    rules = {r["code"]: (r["title"], r["applies_to"], r["kind"], r["value"], sorted(r["courses"]), r["valid_from"],
                         r["valid_to"], r["window_months"], r["enabled"]) for r in data["requirements"]}
    exempt = sorted((e["cadre"], e["course"], e["valid_from"] or Day.min, e["valid_to"] or Day.max)
                    for e in data["exemptions"])
    done = sorted((c["cadre"], c["course"], c["completed_on"], c["code"].split("/")[0])
                  for c in data["completions"] if oracle.completion_in_force(c, today))
    return {"classes": classes, "sessions": sessions, "post_holdings": held, "planning": planned,
            "requirements": rules, "exemptions": exempt, "completions": done, "enrolments": enrolment_states(data)}


def compare_state(model, exported, today):
    expected, got = facts_by_name(model.data, today), facts_by_name(exported, today)
    for table, one in expected.items():
        other = got[table]
        if one == other:
            continue
        if isinstance(one, dict):
            shown = [f"{k}: expected {one.get(k)}, exported {other.get(k)}" for k in {**one, **other}
                     if one.get(k) != other.get(k)]
        else:
            shown = [f"expected only: {x}" for x in one if x not in other] + \
                    [f"exported only: {x}" for x in other if x not in one]
        raise Difference(f"facts {table}", f"after the commands of --today {today}, {table}.csv:\n"
                         + "\n".join(shown[:6]))


def check_seats(exported):
    """semantics 6: seats never exceed capacity; one active enrolment per cadre and class."""
    for one in exported["classes"]:
        rows = exported.where("enrolments", "class", one["code"])
        if sum(r["state"] in SEATS for r in rows) > one["capacity"]:
            raise Difference("seats", f"more seats taken in {one['code']} than its capacity")
        active = [r["cadre"] for r in rows if r["state"] in ACTIVE]
        if len(active) != len(set(active)):
            raise Difference("seats", f"two active enrolments of one cadre in {one['code']}")


def play(program, data, segments, seed, days, replies_only):
    """All segments; after each the facts are exported, compared, asked about and carried round."""
    model = Model(data, segments[0][0])
    for number, (today, commands) in enumerate(segments):
        model.today = today
        play_segment(program, model, today, commands)
        if replies_only:
            continue
        name = f"after-{number}"
        files = program.export("main.db", today, name)
        exported = oracle.load(program.folder / name)
        check_seats(exported)
        compare_state(model, exported, today)
        for day in worlds.days_to_ask(exported, today, seed, days):
            for arguments in (["duties"], ["readiness"], ["rates", "--by", "unit"]):
                ask(program, exported, today, day, arguments)
        program.must("check", "main.db", today, "check")
        round_trip(program, today, files, name)


# ---------------------------------------------------------------------------------------------
# One case, and how it is made small
class Case:
    """Everything needed to play a seed again with less in it."""

    def __init__(self, binary, seed, options):
        self.binary, self.seed, self.options = binary, seed, options
        self.world, self.today = worlds.make(seed)
        self.style = seed if seed % 3 else None
        self.segments = None  # made from the seed when first played
        self.phase = None  # where the first difference lay; when set, only that part is played
        self.question = None  # (day, arguments) of that difference
        self.replies_only = False

    def wants(self, phase):
        if self.phase:
            return self.phase == phase
        return self.options.only is None or (self.options.only == "streams") == (phase == "commands")

    def play(self):
        """Raises the first Difference."""
        with tempfile.TemporaryDirectory(prefix="replay-") as folder:
            program = Program(self.binary, folder)
            source = program.folder / "world"
            worlds.write(self.world, source, self.style)
            data = oracle.load(source)
            program.load("main.db", self.today, source)
            for phase in ("questions", "files", "commands"):
                if self.wants(phase):
                    try:
                        getattr(self, f"play_{phase}")(program, data, source)
                    except Difference as difference:
                        difference.phase = phase
                        raise

    def play_questions(self, program, data, _source):
        asked = [self.question] if self.question else questions(data, self.seed, self.options.days, self.today)
        for day, arguments in asked:
            try:
                ask(program, data, self.today, day, arguments)
            except Difference:
                self.question = (day, arguments)
                raise

    def play_files(self, program, data, source):
        check_files(program, data, self.today, source)

    def play_commands(self, program, _data, source):
        if self.segments is None:
            made, _ = streams.make(self.seed, oracle.load(source), self.today)
            self.segments = [(today, [c for c, _ in commands]) for today, commands in made]
        play(program, oracle.load(source), self.segments, self.seed, min(self.options.days, 3), self.replies_only)

    def kind(self):
        """The kind of difference this case shows, or None; a case no longer allowed shows none."""
        try:
            self.play()
        except Difference as difference:
            return difference.kind
        except Unclear:
            return None
        return None


def smaller_lists(rows):
    """Halves first, then single rows."""
    size = max(1, len(rows) // 2)
    while size >= 1:
        for start in range(0, len(rows), size):
            yield rows[:start] + rows[start + size:]
        if size == 1:
            return
        size //= 2


LEAVES_FIRST = ("holidays unavailability enrolments sessions classes lecturers rooms exemptions completions planning "
                "post_holdings cadres equivalences requirements courses terms titles units").split()


def drop_while(case, kind, read, write, until):
    """Greedy: keep any smaller list that still shows the same kind of difference."""
    shrinking = True
    while shrinking and time.monotonic() < until:
        shrinking = False
        for candidate in smaller_lists(read()):
            before = read()
            if time.monotonic() > until:
                return
            write(candidate)
            if case.kind() == kind:
                shrinking = True
                break
            write(before)


def shrink(case, kind):
    """Rows, commands and optional cells are dropped while the same kind of difference stays."""
    until = time.monotonic() + SHRINK_SECONDS
    case.style = None if try_style(case, kind) else case.style
    if case.segments and case.phase == "commands":
        for index in range(len(case.segments) - 1, -1, -1):
            today = case.segments[index][0]
            drop_while(case, kind, lambda i=index: case.segments[i][1],
                       lambda c, i=index, t=today: case.segments.__setitem__(i, (t, c)), until)
    for table in LEAVES_FIRST:
        drop_while(case, kind, lambda t=table: case.world[t], lambda rows, t=table: case.world.__setitem__(t, rows),
                   until)


def try_style(case, kind):
    style, case.style = case.style, None
    same = case.kind() == kind
    case.style = style
    return same


def show(case):
    """The shrunk world and commands, ready to be read."""
    for table, rows in case.world.items():
        if rows:
            used = [n for n in oracle.columns(table) if any(r[n] for r in rows)]
            print(f"--- {table}.csv: {','.join(used)}")
            for row in rows:
                print("    " + ",".join(row[n] for n in used))
    if case.segments and case.phase == "commands":
        for today, commands in case.segments:
            for command in commands:
                print(f"    --today {today} {json.dumps(command, ensure_ascii=False)}")


def run_seed(binary, seed, options):
    """True when the seed agrees."""
    case = Case(binary, seed, options)
    try:
        case.play()
        return True
    except Difference as difference:
        kind, text, case.phase = difference.kind, difference.text, difference.phase
        case.replies_only = kind.startswith("reply")
    print(f"seed {seed}: {kind} differs\n{text}", flush=True)
    if options.shrink:
        shrink(case, kind)
        try:
            case.play()
        except Difference as difference:
            print(f"shrunk (today {case.today}, {'plain' if case.style is None else 'wild'} spelling):")
            print(difference.text)
        show(case)
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--seeds", default="1-10", help="A-B, both included")
    parser.add_argument("--days", type=int, default=5, help="as-of days asked about in each world")
    parser.add_argument("--only", choices=["questions", "streams"])
    parser.add_argument("--no-shrink", dest="shrink", action="store_false")
    options = parser.parse_args()
    first, _, last = options.seeds.partition("-")
    binary = str(pathlib.Path(options.binary).resolve())
    results = [run_seed(binary, seed, options) for seed in range(int(first), int(last or first) + 1)]
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return int(not all(results))


if __name__ == "__main__":
    sys.exit(main())
