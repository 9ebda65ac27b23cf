#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever asks for duties and may read planning reads which entry of the lists they come from: that is in the log.
Usage: notedreads.py LOTRINHCTL"""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest

GIVEN = "một câu người khác đặt"
OWN = "một câu dài để nhớ"


class NotedReads(unittest.TestCase):
    ctl = None

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.base = os.path.join(place.name, "base.sqlite")
        self.environment = {**os.environ, "XDG_CONFIG_HOME": place.name}
        self.run_it("demo", "--cadres", "60", "--seed", "7")
        for login, role in (("lan", "manager"), ("hoa", "coordinator")):
            line = {"do": "add_user", "login": login, "name": login, "role": role, "password": GIVEN}
            self.run_it("do", "-", typed=json.dumps(line) + "\n")
            self.run_it("--as", login, "passwd", more={"LOTRINH_PASSWORD": GIVEN, "LOTRINH_NEW_PASSWORD": OWN})

    def run_it(self, *arguments, typed="", more=None):
        done = subprocess.run([self.ctl, "--db", self.base, "--format", "csv", *arguments], input=typed, text=True, capture_output=True,
                              env={**self.environment, "LOTRINH_PASSWORD": OWN, **(more or {})}, timeout=120)
        self.assertEqual(done.returncode, 0, f"{arguments}: {done.stderr}")
        return done.stdout

    def noted(self):
        """Who was noted to have read what of planning, the oldest first."""
        lines = list(csv.DictReader(io.StringIO(self.run_it("log", "--command", "read"))))
        return [(line["actor"], line["subject"]) for line in reversed(lines) if json.loads(line["request"])["what"] == "planning"]

    def test_duties_and_why(self):
        duty = next(csv.DictReader(io.StringIO(self.run_it("duties"))))
        cadre, course = duty["cadre"], duty["courses"].split(";")[0].replace("*", "C01")
        self.assertEqual(self.noted(), [])  # harmless: nobody signed in
        for question in (["duties"], ["duties", "--cadre", cadre], ["why", cadre, course]):
            self.run_it("--as", "hoa", *question)
        self.assertEqual(self.noted(), [])  # harmless: a coordinator is shown no entries
        self.run_it("--as", "lan", "duties")
        self.assertEqual(self.noted(), [("lan", "")])
        self.run_it("--as", "lan", "duties", "--cadre", cadre)
        self.run_it("--as", "lan", "why", cadre, course)
        self.assertEqual(self.noted(), [("lan", ""), ("lan", cadre), ("lan", cadre)])


if __name__ == "__main__":
    NotedReads.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
