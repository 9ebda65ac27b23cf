#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks made to hurt (reliability.md §2 row 10): each is refused with a reason, quickly and in little memory.
Usage: hostile.py LOTRINHCTL"""
import io
import os
import resource
import subprocess
import sys
import tempfile
import unittest
import zipfile

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/>'
                                  f'<Relationship Id="r2" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}
MEBI = 1 << 20


def sheet(rows):
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def text(reference, words):
    return f'<c r="{reference}" t="inlineStr"><is><t>{words}</t></is></c>'


GOOD = sheet('<row r="1">' + text("A1", "Họ và tên") + text("B1", "Đơn vị") + '</row><row r="2">' + text("A2", "Vũ Thị Hoa") + text("B2", "Sở") + "</row>")


class Hostile(unittest.TestCase):
    ctl = None

    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.addCleanup(self.place.cleanup)
        self.base = os.path.join(self.place.name, "base.sqlite")
        subprocess.run([self.ctl, "--db", self.base, "init"], check=True, capture_output=True)

    def pack(self, more, name="x.xlsx"):
        path = os.path.join(self.place.name, name)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for part, content in {**PARTS, **more}.items():
                file.writestr(part, content)
        return path

    def refused(self, path, words):
        def bound():  # all of it must do with 600 MiB and 10 s of processor time
            resource.setrlimit(resource.RLIMIT_AS, (600 * MEBI, 600 * MEBI))
            resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
        done = subprocess.run([self.ctl, "--db", self.base, "import", path, "--dry-run"], capture_output=True, text=True, timeout=120, preexec_fn=bound)
        self.assertEqual(done.returncode, 1, done.stderr[-500:])
        self.assertIn(words, done.stderr)

    def test_the_same_file_without_harm_is_read(self):
        done = subprocess.run([self.ctl, "--db", self.base, "import", self.pack({"xl/worksheets/sheet1.xml": GOOD}), "--dry-run"], capture_output=True, text=True)
        self.assertIn("không tìm thấy đơn vị “Sở”", done.stderr)

    def test_zip_bomb(self):
        self.refused(self.pack({"xl/worksheets/sheet1.xml": b" " * (300 * MEBI)}), "tệp nén bất thường")

    def test_forged_size(self):
        path = self.pack({"xl/worksheets/sheet1.xml": GOOD.replace("</sheetData>", "</sheetData>" + " " * (220 * MEBI))})
        with open(path, "rb") as file:
            data = bytearray(file.read())
        size = (len(GOOD.encode()) + 220 * MEBI).to_bytes(4, "little")
        self.assertGreaterEqual(data.count(size), 2)
        with open(path, "wb") as file:
            file.write(bytes(data).replace(size, (1000).to_bytes(4, "little")))
        self.refused(path, "tệp nén")

    def test_entities(self):
        laughs = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
        self.refused(self.pack({"xl/worksheets/sheet1.xml": laughs + GOOD}), "DOCTYPE")
        self.refused(self.pack({"xl/sharedStrings.xml": '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>', "xl/worksheets/sheet1.xml": GOOD}), "DOCTYPE")

    def test_deep_nesting(self):
        self.refused(self.pack({"xl/worksheets/sheet1.xml": "<a>" * 100_000 + "</a>" * 100_000}), "lồng quá sâu")

    def test_part_names(self):
        for name in ("../evil.xml", "/etc/evil.xml", "xl\\evil.xml", "c:evil.xml", "xl/" + "a" * 300):
            with self.subTest(name):
                self.refused(self.pack({name: "x", "xl/worksheets/sheet1.xml": GOOD}), "tên phần không hợp lệ")

    def test_two_parts_of_one_name(self):
        path = os.path.join(self.place.name, "two.xlsx")
        with zipfile.ZipFile(path, "w") as file:
            for part, content in {**PARTS, "xl/worksheets/sheet1.xml": GOOD}.items():
                file.writestr(part, content)
            import warnings
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                file.writestr("xl/worksheets/sheet1.xml", GOOD)
        self.refused(path, "hai phần cùng tên")

    def test_too_many_parts(self):
        self.refused(self.pack({f"x/{i}": "" for i in range(2100)}), "quá nhiều phần")

    def test_references_out_of_the_sheet(self):
        for reference in ("XFE1", "A1048577", "AAAAAAAAAAAA1", "A99999999999999999999", "1A"):
            with self.subTest(reference):
                self.refused(self.pack({"xl/worksheets/sheet1.xml": sheet('<row r="1">' + text(reference, "x") + "</row>")}), "ô sai chỗ")

    def test_a_million_columns(self):
        cells = "".join(f'<c t="inlineStr"><is><t>x</t></is></c>' for _ in range(1_000_000))
        self.refused(self.pack({"xl/worksheets/sheet1.xml": sheet(f'<row r="1">{cells}</row>')}), "ô sai chỗ")

    def test_rows_backwards(self):
        self.refused(self.pack({"xl/worksheets/sheet1.xml": sheet('<row r="2"/><row r="1"/>')}), "số dòng không hợp lệ")

    def test_a_tag_of_a_megabyte(self):
        attributes = " ".join(f'a{i}="x"' for i in range(80_000))
        self.refused(self.pack({"xl/worksheets/sheet1.xml": f"<worksheet {attributes}/>"}), "thẻ quá dài")

    def test_a_cell_without_end(self):
        self.refused(self.pack({"xl/worksheets/sheet1.xml": sheet('<row r="1">' + text("A1", "abcdefgh" * 5000) + "</row>")}), "dài hơn 32767")

    def test_broken_in_the_middle(self):
        path = self.pack({"xl/worksheets/sheet1.xml": GOOD})
        with open(path, "rb") as file:
            data = file.read()
        for cut in range(10, len(data), max(1, len(data) // 40)):
            with open(path, "wb") as file:
                file.write(data[:cut])
            done = subprocess.run([self.ctl, "--db", self.base, "import", path, "--dry-run"], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 1, f"cut at {cut}: {done.stderr}")

    def test_old_and_locked_files(self):
        path = os.path.join(self.place.name, "old.xls")
        with open(path, "wb") as file:
            file.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
        self.refused(path, "tệp kiểu cũ (.xls, .doc) hoặc có mật khẩu")
        with open(path + "x", "wb") as file:
            file.write(b"STT;Ten\n1;A\n")
        self.refused(path + "x", "không phải tệp .xlsx")


if __name__ == "__main__":
    Hostile.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
