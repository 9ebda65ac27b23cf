#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Previewing an office's spreadsheet of many people, beside previewing the same people as a data folder.

    sheet.py BUILD_FOLDER [--rows N]

Prints seconds of processor time (user + system, of one process) and memory; judges nothing.
"""
import argparse
import os
import resource
import subprocess
import tempfile
import zipfile

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FAMILY, MIDDLE, GIVEN = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Võ Đặng Bùi Đỗ".split(), "Văn Thị Hữu Đức Minh Ngọc Thanh Xuân".split(), "An Bình Cường Dũng Hạnh Hoa Khánh Lan Mai Nam Phúc Quân Sơn Tâm Yến".split()


def people(rows):
    for i in range(rows):
        name = f"{FAMILY[i % 10]} {MIDDLE[i // 18000 % 8]} {MIDDLE[i // 10 % 8]} {GIVEN[i // 80 % 15]} {GIVEN[i // 1200 % 15]}"
        yield i + 1, name, 20000 + i % 12000, "nam" if i % 2 else "nu", f"0905{i:06}"


def sheet(rows):
    def text(column, row, words):
        return f'<c r="{column}{row}" t="inlineStr"><is><t>{words}</t></is></c>'
    yield f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">'
    yield "".join(text(c, 1, w) for c, w in zip("ABCDEF", ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Điện thoại", "Đơn vị"))) + "</row>"
    for number, name, birth, sex, phone in people(rows):
        r = number + 1
        yield (f'<row r="{r}"><c r="A{r}"><v>{number}</v></c>{text("B", r, name)}<c r="C{r}" s="1"><v>{birth}</v></c>{text("D", r, "Nam" if sex == "nam" else "Nữ")}'
               f'{text("E", r, phone)}{text("F", r, "Sở Nội vụ")}</row>')
    yield "</sheetData></worksheet>"


def workbook(path, rows):
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Type="{REL}/worksheet" Target="s.xml"/>'
                                      f'<Relationship Id="r2" Type="{REL}/styles" Target="styles.xml"/></Relationships>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
        with file.open("xl/s.xml", "w") as part:
            for piece in sheet(rows):
                part.write(piece.encode())


def folder(path, rows):
    os.mkdir(path)
    with open(os.path.join(path, "cadres.csv"), "w", encoding="utf-8") as file:
        file.write("code,full_name,birth_date,sex,phone,unit\n")
        for number, name, birth, sex, phone in people(rows):
            file.write(f"CB{number:07},{name},{1954 + birth % 40},{sex},{phone},SNV\n")


def cost(*arguments):
    """Processor seconds and peak MiB of one child."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, arguments
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--rows", type=int, default=100_000)
    asked = parser.parse_args()
    ctl = os.path.join(asked.build, "app/lotrinhctl/lotrinhctl")
    with tempfile.TemporaryDirectory() as place:
        at = lambda name: os.path.join(place, name)
        base = ["--db", at("a.sqlite"), "--today", "2025-06-15"]
        os.mkdir(at("units"))
        with open(os.path.join(at("units"), "units.csv"), "w", encoding="utf-8") as file:
            file.write("code,name\nSNV,Sở Nội vụ\n")
        folder(at("people"), asked.rows)
        workbook(at("people.xlsx"), asked.rows)
        cost(ctl, *base, "init")
        cost(ctl, *base, "import", at("units"))
        small = cost(ctl, *base, "import", at("people"), "--dry-run")
        fresh = cost(ctl, *base, "import", at("people.xlsx"), "--dry-run")
        cost(ctl, *base, "import", at("people.xlsx"))
        again = cost(ctl, *base, "import", at("people.xlsx"), "--dry-run")
        print(f"{asked.rows} people; seconds of processor time, ratio to the data folder, peak MiB")
        for name, (seconds, memory) in (("data folder, dry run", small), ("office sheet, all new", fresh), ("office sheet, all held", again)):
            print(f"  {name:28s} {seconds:6.2f} s  {seconds / small[0]:5.2f}  {memory:6.0f} MiB")


if __name__ == "__main__":
    main()
