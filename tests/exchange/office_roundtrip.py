#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What we write, LibreOffice opens, recalculates and saves; what comes back is the same. Part of the long run.
Usage: office_roundtrip.py LOTRINHCTL"""
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import openpyxl

PAYLOADS = ["=1+1", "+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "\t=1", "'=1", "-5", "1e5", "00123", "TRUE", "1/2", "12-2024", "  hai đầu  "]


class RoundTrip(unittest.TestCase):
    ctl = None

    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.addCleanup(self.place.cleanup)
        self.base = self.path("a.sqlite")

    def path(self, name):
        return os.path.join(self.place.name, name)

    def must(self, *args, base=None):
        done = subprocess.run([self.ctl, "--db", base or self.base, *args], capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        return done

    def through_office(self, path, kind="xlsx"):
        out = self.path("office")
        os.makedirs(out, exist_ok=True)
        subprocess.run([shutil.which("soffice"), "-env:UserInstallation=file://" + self.path("profile"), "--headless", "--convert-to", kind, "--outdir", out, path],
                       check=True, capture_output=True, timeout=300)
        return os.path.join(out, os.path.splitext(os.path.basename(path))[0] + "." + kind)

    def test_the_data_come_back(self):
        self.must("demo", "--cadres", "400", "--seed", "5")
        self.must("export", self.path("folder"))
        self.must("export", self.path("data.xlsx"))
        saved = self.through_office(self.path("data.xlsx"))
        for name, source in (("b", self.path("data.xlsx")), ("c", saved)):
            base = self.path(name + ".sqlite")
            self.must("init", base=base)
            self.must("--today", "2024-06-30", "import", source, base=base)
            self.must("export", self.path(name), base=base)
            same, other, odd = filecmp.cmpfiles(self.path("folder"), self.path(name), os.listdir(self.path("folder")), shallow=False)
            self.assertEqual((other, odd), ([], []), source)
            self.assertEqual(len(same), 18)

    def test_tables_open_and_nothing_becomes_a_formula(self):
        self.must("demo", "--cadres", "200", "--seed", "2")
        self.must("report", "all", "--out", self.path("all.xlsx"))
        saved = self.through_office(self.path("all.xlsx"))
        ours, theirs = openpyxl.load_workbook(self.path("all.xlsx")), openpyxl.load_workbook(saved)
        self.assertEqual(ours.sheetnames, ["B1", "B2", "B3", "B4", "B5", "B6", "B7"])
        for name in ours.sheetnames:
            a = [[cell.value for cell in row] for row in ours[name].iter_rows()]
            b = [[cell.value for cell in row] for row in theirs[name].iter_rows(max_row=len(a), max_col=len(a[0]))]
            self.assertEqual(a, b, name)
            self.assertIsNotNone(ours[name].freeze_panes)
        self.assertTrue(any(cell.is_date for row in ours["B2"].iter_rows() for cell in row if cell.value is not None))

    def test_payloads_stay_texts(self):
        self.must("init")
        os.mkdir(self.path("in"))
        with open(os.path.join(self.path("in"), "rooms.csv"), "w", encoding="utf-8", newline="") as file:
            file.write("code,name,capacity\n")
            for number, text in enumerate(PAYLOADS):
                file.write(f"P{number:02},\"{text.replace(chr(34), chr(34) * 2)}\",10\n")
        self.must("import", self.path("in"))
        self.must("export", self.path("x.xlsx"))
        for path in (self.path("x.xlsx"), self.through_office(self.path("x.xlsx"))):
            sheet = openpyxl.load_workbook(path)["rooms"]
            self.assertEqual([sheet.cell(i + 2, 2).value for i in range(len(PAYLOADS))], PAYLOADS)
            self.assertTrue(all(sheet.cell(i + 2, 2).data_type == "s" for i in range(len(PAYLOADS))))


if __name__ == "__main__":
    RoundTrip.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
