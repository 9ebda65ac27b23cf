#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked for in a language is said in it; one that the program does not speak is refused, and nothing is done.
Usage: languages.py LOTRINHCTL"""
import csv
import io
import os
import subprocess
import sys
import tempfile
import unittest

VIETNAMESE, ENGLISH = "thiếu cột bắt buộc", "a required column is missing"
UNSPOKEN = ("de", "EN", "")


class Languages(unittest.TestCase):
    ctl = None

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.base = os.path.join(place.name, "base.sqlite")
        self.environment = {**os.environ, "XDG_CONFIG_HOME": place.name}
        self.folder = os.path.join(place.name, "folder")
        self.plan = os.path.join(place.name, "plan")
        os.mkdir(self.folder)
        with open(os.path.join(self.folder, "units.csv"), "w", encoding="utf-8") as file:
            file.write("code\nU1\n")

    def run_it(self, *arguments):
        done = subprocess.run([self.ctl, "--db", self.base, "--format", "csv", *arguments], text=True, capture_output=True,
                              env=self.environment, timeout=120)
        return done.returncode, done.stdout, done.stderr

    def test_a_folder(self):
        self.assertEqual(self.run_it("init")[0], 0)
        for spoken, said in (([], VIETNAMESE), (["--lang", "vi"], VIETNAMESE), (["--lang", "en"], ENGLISH)):
            with self.subTest(spoken=spoken):
                code, _, told = self.run_it("import", self.folder, *spoken)
                self.assertEqual(code, 1, told)
                self.assertIn(said, told)

    def test_a_proof(self):
        self.assertEqual(self.run_it("demo", "--cadres", "60", "--seed", "7")[0], 0)
        duty = next(csv.DictReader(io.StringIO(self.run_it("duties")[1])))
        question = ["why", duty["cadre"], duty["courses"].split(";")[0].replace("*", "C01")]
        told = [self.run_it(*question, *spoken) for spoken in ([], ["--lang", "vi"], ["--lang", "en"])]
        self.assertEqual([code for code, _, _ in told], [0, 0, 0], told)
        self.assertTrue(told[0][1])
        self.assertEqual(told[0][1], told[1][1])
        self.assertNotEqual(told[0][1], told[2][1])

    def test_one_that_is_not_spoken(self):
        self.assertEqual(self.run_it("init")[0], 0)
        for command in (["why", "C00001", "C01"], ["import", self.folder], ["info"],
                        ["plan", "--from", "2024-07-01", "--to", "2024-12-31", "--iterations", "1", "--out", self.plan]):
            for language in UNSPOKEN:
                with self.subTest(command=command[0], language=language):
                    code, output, told = self.run_it(*command, "--lang", language)
                    self.assertEqual((code, output), (2, ""), told)
                    self.assertIn(f"--lang: “{language}” không phải ngôn ngữ của chương trình; hãy viết vi hoặc en" if language
                                  else "--lang: còn để trống", told)
        self.assertFalse(os.path.exists(self.plan))
        self.assertEqual(self.run_it("info", "--lang", "en")[0], 0)  # harmless: one it speaks, where nothing is said in it


if __name__ == "__main__":
    Languages.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
