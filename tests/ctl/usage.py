#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command does not know is refused before anything is done, and never passed over (exit code 2).
Usage: usage.py LOTRINHCTL [LOTRINH]"""
import json
import os
import subprocess
import sys
import tempfile
import unittest

RIGHT = [["duties", "--unit", "TU"], ["check"], ["log", "--limit", "1", "--from", "01/01/2020", "--to", "2020-01-01"],
         ["rates", "--by", "none", "--as-of", "01/06/2024", "--lang", "en"], ["info", "--format", "json"]]
WRONG = [["duties", "C1"], ["check", "now"], ["info", "--cadre", "C1"], ["demo", "--dry-run"], ["undo-import", "--dry-run"],
         ["log", "--limit", "many"], ["log", "--from", "32/01/2024"], ["log", "--to", "yesterday"], ["log", "--before", "0"],
         ["rates", "--by", "none", "--cadre", "C1"], ["check", "--today", "2024-13-01"], ["plan", "--out", "x"],
         ["info", "--as", ""], ["info", "--format", ""], ["duties", "--unit", ""], ["log", "--out", "x", "--limit", "5"],
         ["plan", "--from", "2024-01-01", "--to", "2024-12-31", "--iterations", "3000000000", "--out", "x"],
         ["import", ".", "--kind", "people"], ["import", "ds.csv", "--skip-bad"], ["papers", "X", "--out", "x", "--templates", "none"]]
MAPS = {"no JSON": "{", "a list": "[]", "a member": '{"colums":{}}', "a kind": '{"kind":"persons"}',
        "a field": '{"columns":{"ai":{"field":"name"}}}', "an encoding": '{"columns":{"ai":{"encoding":"utf8"}}}',
        "a column": '{"columns":{"ai":"full_name"}}', "a flag": '{"repair_look_alikes":"no"}', "a unit": '{"units":{"so noi vu":7}}'}
# What writes to standard output, and what it needs before it does.
ANSWERS = [["duties"], ["rates", "--by", "none"], ["readiness"], ["log"], ["info"], ["public-key"], ["--help"], ["--version"], ["do", "-"]]
PAGE = 4096


class Usage(unittest.TestCase):
    ctl = window = None

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = place.name
        self.base = os.path.join(self.place, "base.sqlite")
        self.environment = {**os.environ, "XDG_CONFIG_HOME": self.place, "QT_QPA_PLATFORM": "offscreen"}
        self.expect(0, "demo", "--cadres", "20")

    def expect(self, code, *arguments, typed=""):
        done = subprocess.run([self.ctl, "--db", self.base, *arguments], input=typed, text=True, capture_output=True,
                              env=self.environment, timeout=120)
        self.assertEqual(done.returncode, code, f"{arguments}: {done.stdout}{done.stderr}")
        return done

    def test_what_a_command_knows(self):
        for arguments in RIGHT:
            self.expect(0, *arguments)
        for arguments in WRONG:
            self.expect(2, *arguments)

    def test_nothing_is_done(self):
        line = json.dumps({"do": "add_cadre", "code": "Z1", "full_name": "Người Mới", "unit": "TU"})
        self.expect(2, "do", "-", "--dry-run", typed=line)
        self.assertNotIn("Z1", self.expect(0, "log").stdout)
        self.expect(0, "do", "-", typed=line)
        self.assertIn("Z1", self.expect(0, "log").stdout)

    def test_what_is_there_is_not_written_over(self):
        file = os.path.join(self.place, "copy")
        self.expect(0, "backup", file)
        for command in (["backup", file], ["support", file], ["copy-to", file], ["init"], ["export", file]):
            self.expect(1, *command)

    def test_a_map_is_read_whole(self):
        sheet = os.path.join(self.place, "ds.csv")
        with open(sheet, "w", encoding="utf-8") as file:
            file.write("Họ và tên,Đơn vị\nVũ Thị Hoa,TU\n")
        for name, text in {"sound": '{"columns":{"ho va ten":{"field":"full_name","encoding":"unicode"}},"units":{}}', **MAPS}.items():
            path = os.path.join(self.place, "map.json")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            with self.subTest(name):
                self.expect(0 if name == "sound" else 2, "import", sheet, "--dry-run", "--map", path)

    def test_what_standard_output_lost(self):
        line = json.dumps({"do": "add_cadre", "code": "Z%d", "full_name": "Người Mới", "unit": "TU"})
        self.expect(0, "do", "-", typed="\n".join(line % number for number in range(2)))
        for arguments in ANSWERS:
            typed = "\n".join(line % number for number in range(2, 5))
            self.expect({"public-key": 1}.get(arguments[0], 0), *arguments, typed="")
            with open("/dev/full", "w", encoding="utf-8") as full, self.subTest(arguments):
                done = subprocess.run([self.ctl, "--db", self.base, *arguments], input=typed, text=True, stdout=full,
                                      stderr=subprocess.PIPE, env=self.environment, timeout=120)
                self.assertEqual(done.returncode, {"public-key": 1}.get(arguments[0], 3), done.stderr)
        log = self.expect(0, "log").stdout
        self.assertIn("Z2", log)  # its answer was the first that nobody took
        self.assertNotIn("Z3", log)

    def test_what_check_says_of_damage(self):
        with open(self.base, "rb") as file:
            sound = file.read()
        self.expect(0, "check")
        for name, place, harm in (("a page of the schema", 1, bytes(PAGE)), ("a page of rows", len(sound) // PAGE // 2, b"\x5a" * PAGE),
                                  ("the end", len(sound) // PAGE // 2, None)):
            with self.subTest(name):
                with open(self.base, "wb") as file:
                    file.write(sound[:place * PAGE] + (harm + sound[(place + 1) * PAGE:] if harm else b""))
                self.assertIn("integrity: ", self.expect(1, "check").stdout)
        with open(self.base, "wb") as file:
            file.write(sound[:PAGE])
        self.expect(3, "salvage", os.path.join(self.place, "saved"))
        self.assertFalse(os.path.exists(os.path.join(self.place, "saved")))

    def test_a_text_that_comes_back_otherwise(self):
        for bad in ('{"do":"add_room","code":"R\\ud800","capacity":5}', '{"do":"add_room","code":"R","capacity":5,"remark":["a\\udc00"]}',
                    '{"do":"add_room","code":"R","capacity":5,"id":"\\ud83d"}'):
            with self.subTest(bad):
                self.assertEqual(json.loads(self.expect(1, "do", "-", typed=bad).stdout)["error"], "bad_field")
        self.expect(0, "do", "-", typed='{"do":"add_room","code":"R\\ud83d\\ude00","capacity":5,"remark":["\\ud83d\\ude00"]}')
        self.expect(0, "check")

    def test_half_a_pair_of_keys(self):
        key = os.path.join(self.place, "key")
        with open(key + ".pub", "w", encoding="utf-8"):
            pass
        self.expect(1, "backup-key", key)
        self.assertFalse(os.path.exists(key))

    def test_a_file_that_is_not_there(self):
        for arguments in (["do", "none"], ["import", "none"], ["figures", "none"], ["restore", "none"]):
            self.expect(1, *arguments)

    def test_the_database_used_last(self):
        done = subprocess.run([self.ctl, "duties", "--format", "csv"], text=True, capture_output=True, env=self.environment, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)  # the one demo filled

    def test_the_window(self):
        if not self.window:
            self.skipTest("built without the window")
        for code, arguments in ((0, [self.base, "--first-frame"]), (2, ["--db", self.base, "--today", "2024-13-01", "--first-frame"]),
                                (2, [self.base, "--db", self.base, "--first-frame"])):
            done = subprocess.run([self.window, *arguments], text=True, capture_output=True, env=self.environment, timeout=120)
            self.assertEqual(done.returncode, code, f"{arguments}: {done.stderr}")


if __name__ == "__main__":
    Usage.window = sys.argv.pop(2) if len(sys.argv) > 2 else None
    Usage.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
