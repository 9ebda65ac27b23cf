#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers as they come out: every field filled, motto in one line, faces embedded, templates that can be replaced.
Usage: papers.py LOTRINHCTL TEMPLATES [--office]   (--office: also through LibreOffice)"""
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

BEFORE = ["01-quyet-dinh-mo-lop", "02-trieu-tap-hoc-vien", "03-danh-sach-hoc-vien", "04-so-diem-danh"]
AFTER = ["05-bang-diem", "06-quyet-dinh-cong-nhan", "08-bao-cao-ket-qua", "07-chung-chi"]
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"


class Papers(unittest.TestCase):
    ctl = templates = None
    through_office = False

    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.base = os.path.join(cls.place.name, "p.sqlite")
        cls.must("demo", "--cadres", "300", "--seed", "3")
        cls.must("export", os.path.join(cls.place.name, "out"))
        certified = [row["code"] for row in cls.rows("courses.csv") if row["credential"] in ("chung_chi", "chung_nhan")]
        classes = cls.rows("classes.csv")
        cls.closed = next(row["code"] for row in classes if row["state"] == "closed" and row["course"] in certified)
        cls.open = next(row["code"] for row in classes if row["state"] in ("open", "draft", "running"))
        cls.must("do", "-", text=json.dumps({"do": "issue_credentials", "class": cls.closed}) + "\n")

    @classmethod
    def rows(cls, name):
        with open(os.path.join(cls.place.name, "out", name), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    @classmethod
    def run_ctl(cls, *args, text=None):
        return subprocess.run([cls.ctl, "--db", cls.base, *args], input=text, capture_output=True, text=True, encoding="utf-8", timeout=120)

    @classmethod
    def must(cls, *args, text=None):
        done = cls.run_ctl(*args, text=text)
        assert done.returncode == 0, (args, done.stdout, done.stderr)
        return done

    def folder(self, name):
        return os.path.join(self.place.name, name)

    def pdf_text(self, path):
        return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout

    def docx_text(self, path):
        with zipfile.ZipFile(path) as file:
            xml = file.read("word/document.xml").decode()
        return re.sub("<[^>]+>", "", xml.replace("</w:p>", "\n")).replace("\u00a0", " ")

    def check_paper(self, stem, chain):
        docx, pdf = self.docx_text(stem + ".docx"), self.pdf_text(stem + ".pdf").replace("\u00a0", " ")
        for text in (docx, pdf):
            self.assertNotIn("{{", text)
            self.assertNotIn("}}", text)
        name = os.path.basename(stem)
        lines = [line.strip() for line in pdf.splitlines()]
        motto = PARTY if chain == "party" else MOTTO
        self.assertTrue(any(motto in line for line in lines), f"{name}: the motto does not stand in one line")
        fonts = subprocess.run(["pdffonts", stem + ".pdf"], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertIn("LiberationSerif", font)
            self.assertRegex(font, r"\byes +(yes|no) +yes\b", f"{name}: face not embedded, or without its letters")
        words = set(re.findall(r"\w{3,}", docx)) - set(re.findall(r"\w{3,}", pdf))
        self.assertLess(len(words), 1 + len(set(re.findall(r"\w{3,}", docx))) // 50, f"{name}: in the DOCX but not on the PDF: {sorted(words)[:20]}")
        return docx, pdf

    def test_a_closed_class_gets_its_whole_set(self):
        for chain in ("party", "state", "school"):
            with self.subTest(chain):
                out = self.folder("closed-" + chain)
                names = self.must("papers", self.closed, "--layout", chain, "--out", out, "--format", "csv").stdout.split()[1:]
                self.assertEqual(sorted(names), sorted(stem + end for stem in BEFORE + AFTER for end in (".docx", ".pdf")))
                for stem in BEFORE + AFTER:
                    self.check_paper(os.path.join(out, stem), chain)

    def test_what_stands_on_them(self):
        out = self.folder("words")
        self.must("papers", self.closed, "--layout", "school", "--out", out)
        docx, pdf = self.check_paper(os.path.join(out, BEFORE[0]), "school")
        self.assertRegex(docx, r"Số: +/QĐ-TCT")
        self.assertRegex(docx, r"ngày +tháng +năm 20\d\d")
        self.assertIn("Điều 3.", pdf)
        learners = re.findall(r"C\d{5}|CB\d+", self.docx_text(os.path.join(out, BEFORE[2]) + ".docx"))
        self.assertEqual(learners, [])  # codes are no part of a paper
        card = self.pdf_text(os.path.join(out, AFTER[3] + ".pdf"))
        self.assertRegex(card, r"Số vào sổ: \d{4}/\d{4}/")
        pictures = subprocess.run(["pdfimages", "-list", os.path.join(out, AFTER[3] + ".pdf")], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        pages = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", os.path.join(out, AFTER[3] + ".pdf")], capture_output=True, text=True).stdout)[1])
        self.assertEqual(len(pictures), pages)
        self.assertEqual(card.count("Số vào sổ"), pages)

    def test_an_open_class_gets_what_comes_before(self):
        out = self.folder("open")
        names = self.must("papers", self.open, "--out", out, "--only", "docx", "--format", "csv").stdout.split()[1:]
        self.assertEqual(names, [stem + ".docx" for stem in BEFORE])

    def test_signed_papers_name_who_and_when(self):
        office = self.folder("office.json")
        with open(office, "w", encoding="utf-8") as file:
            json.dump({"issuer": "TRƯỜNG THỬ", "signer_name": "Hồ Văn Mẫu", "signed_on": "2024-06-05", "number": "12", "authority": "KT. HIỆU TRƯỞNG"}, file)
        out = self.folder("signed")
        self.must("papers", self.open, "--office", office, "--out", out)
        _, pdf = self.check_paper(os.path.join(out, BEFORE[0]), "school")
        for words in ("TRƯỜNG THỬ", "Hồ Văn Mẫu", "ngày 05 tháng 6 năm 2024", "Số: 12/QĐ-TCT", "KT. HIỆU TRƯỞNG"):
            self.assertIn(words, pdf)

    def test_plan_and_notice(self):
        out = self.folder("year")
        self.must("papers", "--year", "2024", "--layout", "party", "--out", out)
        _, pdf = self.check_paper(os.path.join(out, "ke-hoach-nam"), "party")
        self.assertIn("KẾ HOẠCH", pdf)
        overdue = self.must("duties", "--status", "overdue", "--format", "csv").stdout.splitlines()
        self.assertGreater(len(overdue), 1)
        self.must("papers", "--unit", "QN", "--layout", "party", "--out", out)
        _, pdf = self.check_paper(os.path.join(out, "thong-bao-qua-han"), "party")
        self.assertIn("Kính gửi:", pdf)
        self.assertEqual(self.run_ctl("papers", "--unit", "XXX", "--out", out).returncode, 1)

    def test_an_office_replaces_a_template(self):
        own = self.folder("own")
        os.makedirs(os.path.join(own, "state"))
        target = os.path.join(own, "state", "summons.docx")
        self.rewrite(os.path.join(self.templates, "state", "summons.docx"), target, "{{co_quan_ban_hanh}} thông báo", "Nhà trường {{ma_lop}} thông báo")
        out = self.folder("replaced")
        self.must("papers", self.open, "--templates", own, "--out", out)
        self.assertIn(f"Nhà trường {self.open} thông báo", self.docx_text(os.path.join(out, BEFORE[1] + ".docx")))
        self.rewrite(target, target, "{{ma_lop}}", "{{ma_lopp}}")
        out = self.folder("refused")
        done = self.run_ctl("papers", self.open, "--templates", own, "--out", out)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"summons\.docx: Mẫu có trường không biết “ma_lopp” ở đoạn \d+")
        self.assertFalse(os.path.exists(out))

    def rewrite(self, source, target, old, new):
        with zipfile.ZipFile(source) as file:
            parts = {name: file.read(name) for name in file.namelist()}
        self.assertIn(old.encode(), parts["word/document.xml"])
        parts["word/document.xml"] = parts["word/document.xml"].replace(old.encode(), new.encode())
        with zipfile.ZipFile(target, "w") as file:
            for name, content in parts.items():
                file.writestr(name, content)

    def test_shipped_templates_are_what_the_script_makes(self):
        out = self.folder("made")
        subprocess.run([sys.executable, os.path.join(self.templates, "make.py"), out], check=True)
        for layout in ("party", "state"):
            names = sorted(os.listdir(os.path.join(out, layout)))
            self.assertEqual(names, sorted(os.listdir(os.path.join(self.templates, layout))))
            for name in names:
                with zipfile.ZipFile(os.path.join(out, layout, name)) as a, zipfile.ZipFile(os.path.join(self.templates, layout, name)) as b:
                    for part in a.namelist():
                        self.assertEqual(a.read(part), b.read(part), f"{layout}/{name}: {part}")

    def test_through_libreoffice(self):
        if not self.through_office:
            self.skipTest("only in the long run")
        out = self.folder("lo")
        self.must("papers", self.closed, "--layout", "state", "--out", out, "--only", "docx")
        self.must("papers", "--year", "2024", "--layout", "party", "--out", out, "--only", "docx")
        files = [os.path.join(out, name) for name in os.listdir(out)]
        profile = "-env:UserInstallation=file://" + self.folder("profile")
        subprocess.run([shutil.which("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", out, *files], check=True, capture_output=True, timeout=300)
        for path in files:
            pdf = self.pdf_text(path.replace(".docx", ".pdf")).replace("\u00a0", " ")
            self.assertNotIn("{{", pdf)
            missing = set(re.findall(r"\w{3,}", self.docx_text(path))) - set(re.findall(r"\w{3,}", pdf))
            self.assertLess(len(missing), 8, f"{path}: {sorted(missing)[:20]}")
            motto = PARTY if "ke-hoach" in path else MOTTO
            self.assertTrue(any(motto in line for line in pdf.splitlines()), path)


if __name__ == "__main__":
    Papers.ctl, Papers.templates = sys.argv.pop(1), sys.argv.pop(1)
    Papers.through_office = "--office" in sys.argv
    sys.argv = [a for a in sys.argv if a != "--office"]
    unittest.main(verbosity=2)
