#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ugly spreadsheets as offices send them (domain.md §6), each made here with what importing it must say.
Usage: corpus.py LOTRINHCTL"""
import csv
import datetime
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import openpyxl
from openpyxl.styles import Font

TODAY = "2025-06-15"
FOLDER = {
    "units.csv": "code,name,short_name,level\nHUNT,Huyện ủy Núi Thành,HU Núi Thành,huyen\nUBNT,Ủy ban nhân dân huyện Núi Thành,,huyen\n"
                 "SNV,Sở Nội vụ,,tinh\nBTC,Ban Tổ chức Tỉnh ủy,BTCTU,tinh\nHUPN,Huyện ủy Phú Ninh,,huyen\n",
    "titles.csv": "code,name,short_name\nT1,Trưởng phòng,TP\nT2,Bí thư Huyện ủy,BTHU\n",
    "courses.csv": "code,name,kind,periods\nC1,Cập nhật kiến thức đối tượng 3,cap_nhat_kien_thuc,40\nC2,Bồi dưỡng lãnh đạo cấp phòng,theo_chuc_danh_qlnn,160\n",
    "cadres.csv": "code,full_name,birth_date,sex,unit\nCB0001,Nguyễn Văn An,1970-05-20,nam,SNV\nCB0002,Trần Thị Bình,1980,nu,HUNT\n"
                  "CB0003,Lê Văn Cường,1975-11,nam,UBNT\nCB0004,Nguyễn Văn An,1985-01-02,nam,BTC\nCB0005,Alăng Mai,1990-03-03,nu,HUNT\n"
                  "CB0006,Phan Đức,1966-02-10,nam,HUPN\n",
    "classes.csv": "code,course,state,starts_on,ends_on,capacity\nL1,C1,open,2025-07-01,2025-07-05,2\n",
}
HEAD = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"]
AN = ["Nguyễn Văn An", "20/05/1970", "Sở Nội vụ"]
NEW = ["Vũ Thị Hoa", "08/03/1988", "Huyện ủy Phú Ninh"]
CASES = []


def case(expected, *args, words=(), exit=0):
    """`expected`: what each row that is read must be, "line:verdict:code"; words must stand in what is said."""
    def keep(build):
        CASES.append((build.__name__, build, expected, args, words, exit))
        return build
    return keep


def rows(sheet, *lines):
    for line in lines:
        sheet.append(list(line))


@case(["2:same:CB0001", "3:new:CB0007"])
def plain_list(sheet):
    rows(sheet, HEAD, [1] + AN, [2] + NEW)


@case(["6:same:CB0001", "7:new:CB0007"])
def title_lines_above(sheet):
    sheet["A1"] = "TỈNH ỦY QUẢNG NAM"
    sheet["A3"] = "DANH SÁCH CÁN BỘ NĂM 2025"
    sheet.merge_cells("A3:D3")
    for column, text in enumerate(HEAD, 1):
        sheet.cell(5, column, text)
    for line, person in ((6, [1] + AN), (7, [2] + NEW)):
        for column, value in enumerate(person, 1):
            sheet.cell(line, column, value)


@case(["3:same:CB0001", "4:same:CB0005"])
def birth_by_sex(sheet):
    rows(sheet, ["TT", "Họ và tên", "Ngày sinh", None, "Đơn vị"], [None, None, "Nam", "Nữ", None], [1, "Nguyễn Văn An", "20/05/1970", None, "Sở Nội vụ"],
         [2, "Alăng Mai", None, "03/03/1990", "Huyện ủy Núi Thành"])
    for area in ("A1:A2", "B1:B2", "C1:D1", "E1:E2"):
        sheet.merge_cells(area)


@case(["4:same:CB0001", "5:new:CB0007"])
def three_header_rows_and_numbers(sheet):
    rows(sheet, ["STT", "THÔNG TIN CÁ NHÂN", None, None, "Đơn vị công tác"], [None, "Họ tên", "Năm sinh", None, None], ["(1)", "(2)", "(3)", "(4)", "(5)"],
         [1, "Nguyễn Văn An", "1970", None, "Sở Nội vụ"], [2, "Vũ Thị Hoa", "1988", None, "Huyện ủy Phú Ninh"])
    sheet.merge_cells("B1:D1")
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("E1:E2")


@case(["3:new:CB0007", "4:new:CB0008", "6:same:CB0001"])
def sub_headings_are_units(sheet):
    rows(sheet, ["STT", "Họ và tên", "Ngày sinh"], ["I", "Huyện ủy Phú Ninh"], [1, "Vũ Thị Hoa", "08/03/1988"], [2, "Đỗ Dũng", "01/02/1979"], ["II", "Sở Nội vụ"],
         [1, "Nguyễn Văn An", "20/05/1970"], ["Tổng cộng", "3 người"])


@case(["3:new:CB0007"])
def merged_sub_heading(sheet):
    rows(sheet, ["STT", "Họ và tên", "Ngày sinh"], ["HUYỆN ỦY PHÚ NINH"], [1, "Vũ Thị Hoa", "08/03/1988"])
    sheet.merge_cells("A2:C2")


@case(["2:same:CB0001"])
def totals_and_signature_below(sheet):
    rows(sheet, HEAD, [1] + AN, ["Cộng", "1 người"], [], [None, "Người lập biểu", None, "TRƯỞNG BAN"], [None, "Ngô Thị Xuân", None, "Hồ Văn Y"])


@case(["2:same:CB0001", "3:new:CB0007"])
def dates_of_the_sheet(sheet):
    rows(sheet, HEAD, [1, "Nguyễn Văn An", datetime.date(1970, 5, 20), "Sở Nội vụ"], [2, "Vũ Thị Hoa", datetime.datetime(1988, 3, 8), "Huyện ủy Phú Ninh"])


@case(["2:same:CB0001"], words=["số ngày của bảng tính: “25708” → “1970-05-20”"])
def bare_serials(sheet):
    rows(sheet, HEAD, [1, "Nguyễn Văn An", 25708, "Sở Nội vụ"])


@case(["2:same:CB0001"])
def dates_of_1904(sheet):
    sheet.parent.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    rows(sheet, HEAD, [1, "Nguyễn Văn An", datetime.date(1970, 5, 20), "Sở Nội vụ"])


@case(["2:same:CB0001", "3:same:CB0002", "4:same:CB0003", "5:same:CB0006", "6:new:CB0007"])
def birth_dates_in_every_spelling(sheet):
    rows(sheet, HEAD, [1, "Nguyễn Văn An", "20.5.1970", "Sở Nội vụ"], [2, "Trần Thị Bình", 1980, "Huyện ủy Núi Thành"], [3, "Lê Văn Cường", "11/1975", "UBND huyện Núi Thành"],
         [4, "Phan Đức", "ngày 10 tháng 02 năm 1966", "Huyện ủy Phú Ninh"], [5, "Vũ Thị Hoa", "8-3-88", "Huyện ủy Phú Ninh"])


@case(["2:problem:"], words=["không phải ngày có thật"], exit=1)
def impossible_date(sheet):
    rows(sheet, HEAD, [1, "Vũ Thị Hoa", "31/02/1988", "Huyện ủy Phú Ninh"])


@case(["2:new:CB0007", "3:new:CB0008"])
def cross_in_a_column_of_women(sheet):
    rows(sheet, ["STT", "Họ và tên", "Năm sinh", "Nữ", "Đơn vị"], [1, "Vũ Thị Hoa", 1988, "x", "Huyện ủy Phú Ninh"], [2, "Đỗ Dũng", 1979, None, "Huyện ủy Phú Ninh"])


@case(["2:new:CB0007"], words=["thêm số 0 bị mất: “49088001234” → “049088001234”", "“905123456” → “0905123456”"])
def numbers_that_lost_their_zero(sheet):
    rows(sheet, ["STT", "Họ và tên", "Năm sinh", "Số CCCD", "Điện thoại", "Đơn vị"], [1, "Vũ Thị Hoa", 1988, 49088001234, 905123456, "Huyện ủy Phú Ninh"])


@case(["2:problem:"], words=["số CCCD phải có 12 chữ số, CMND 9 chữ số; ở đây có 10"], exit=1)
def citizen_id_too_short(sheet):
    rows(sheet, ["STT", "Họ và tên", "Năm sinh", "Số CCCD", "Đơn vị"], [1, "Vũ Thị Hoa", 1988, "4908800123", "Huyện ủy Phú Ninh"])


def legacy(sheet, name, unit, font):
    rows(sheet, HEAD, [1, name, "08/03/1988", unit])
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.font = Font(name=font)


@case(["2:problem:"], words=["có vẻ theo bảng mã TCVN3", "“NguyÔn V¨n §øc” → “Nguyễn Văn Đức”"], exit=1)
def tcvn3_is_not_converted_unasked(sheet):
    legacy(sheet, "NguyÔn V¨n §øc", "Së Néi vô", ".VnTime")


@case(["2:new:CB0007"], "--accept-repairs", words=["chuyển bảng mã: “NguyÔn V¨n §øc” → “Nguyễn Văn Đức”"])
def tcvn3_agreed(sheet):
    legacy(sheet, "NguyÔn V¨n §øc", "Së Néi vô", ".VnTime")


@case(["2:new:CB0007"], "--accept-repairs", words=["“Nguyeãn Vaên Ñöùc” → “Nguyễn Văn Đức”"])
def vni_agreed(sheet):
    legacy(sheet, "Nguyeãn Vaên Ñöùc", "Sôû Noäi vuï", "VNI-Times")


@case(["2:same:CB0001"], "--accept-repairs", words=["bỏ viết hoa"])
def header_and_rows_in_tcvn3(sheet):
    rows(sheet, ["STT", "Hä vµ tªn", "Ngµy sinh", "§¬n vÞ"], [1, "nguyÔn v¨n an", "20/05/1970", "Së Néi vô"])
    for row in sheet.iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTimeH" if cell.column == 2 and cell.row == 2 else ".VnTime")


@case(["2:problem:"], words=["có chữ trông giống", "(nên là “Lưu Đức Thắng”)"], exit=1)
def look_alikes_are_not_replaced_unasked(sheet):
    rows(sheet, HEAD, [1, "Lƣu Ðức Thắng", "08/03/1988", "Sở Nội vụ"])


@case(["2:new:CB0007"], "--accept-repairs", words=["“Lƣu Ðức Thắng” → “Lưu Đức Thắng”"])
def look_alikes_agreed(sheet):
    rows(sheet, HEAD, [1, "Lƣu Ðức Thắng", "08/03/1988", "Sở Nội vụ"])


@case(["2:same:CB0001"], words=["“NGUYỄN VĂN AN” → “Nguyễn Văn An”"])
def names_in_capitals(sheet):
    rows(sheet, HEAD, [1, "NGUYỄN VĂN AN", "20/05/1970", "Sở Nội vụ"])


@case(["2:same:CB0001", "3:same:CB0006"])
def no_break_blanks_and_decomposed_letters(sheet):
    import unicodedata
    rows(sheet, HEAD, [1, "Nguyễn\u00a0Văn  An\u200b", "20/05/1970", unicodedata.normalize("NFD", "Sở Nội vụ")], [2, unicodedata.normalize("NFD", "Phan Đức"), "10/02/1966", "Huyện uỷ Phú Ninh"])


@case(["2:doubtful::CB0001;CB0004"], words=["CB0001 Nguyễn Văn An, sinh 1970-05-20", "CB0004"], exit=1)
def two_of_the_same_name(sheet):
    rows(sheet, ["STT", "Họ và tên", "Đơn vị"], [1, "Nguyễn Văn An", "Huyện ủy Phú Ninh"])


@case(["2:same:CB0004"])
def birth_date_tells_them_apart(sheet):
    rows(sheet, HEAD, [1, "Nguyễn Văn An", "02/01/1985", "Ban Tổ chức Tỉnh ủy"])


@case(["2:doubtful::CB0006"], words=["tên khác một chữ"], exit=1)
def one_letter_off(sheet):
    rows(sheet, HEAD, [1, "Phan Đứcc", "10/02/1966", "Huyện ủy Phú Ninh"])


@case(["2:same:CB0004", "3:new:CB0007", "4:skipped:"])
def decisions_in_the_code_column(sheet):
    rows(sheet, ["Mã cán bộ", "Họ và tên", "Đơn vị"], ["CB0004", "Nguyễn Văn An", "Ban Tổ chức Tỉnh ủy"], ["mới", "Nguyễn Văn An", "Huyện ủy Phú Ninh"], ["bỏ", "Ai Đó", "Sở Nội vụ"])


@case(["2:changed:CB0003"], words=["Đơn vị: “UBNT” → “SNV”"])
def moved_to_another_unit(sheet):
    rows(sheet, ["Mã cán bộ", "Họ và tên", "Đơn vị"], ["CB0003", "Lê Văn Cường", "Sở Nội vụ"])


@case(["2:problem:"], words=["không tìm thấy đơn vị “Huyện uỷ Núi Thàn”; gần giống: Huyện ủy Núi Thành"], exit=1)
def unit_misspelt(sheet):
    rows(sheet, HEAD, [1, "Vũ Thị Hoa", "1988", "Huyện uỷ Núi Thàn"])


@case(["2:new:CB0007", "3:problem:"], words=["trùng người với dòng 2"], exit=1)
def the_same_person_twice(sheet):
    rows(sheet, HEAD, [1] + NEW, [2] + NEW)


@case(["2:new:CB0001", "3:new:CB0002", "4:skipped:CB0006"], "--kind", "results", "--course", "C1", "--on", "2025-05-30")
def scores_with_decimal_commas(sheet):
    rows(sheet, ["TT", "Họ và tên", "Đơn vị", "Điểm", "Xếp loại"], [1, "Nguyễn Văn An", "Sở Nội vụ", "8,5", "Giỏi"], [2, "Trần Thị Bình", "Huyện ủy Núi Thành", 7.25, "Khá"],
         [3, "Phan Đức", "Huyện ủy Phú Ninh", "4,5", None])


@case(["2:new:CB0001", "3:problem:CB0006"], "--on", "2025-05-30", words=["không tìm thấy khóa “Khóa lạ”"], exit=1)
def course_in_a_column(sheet):
    rows(sheet, ["TT", "Họ và tên", "Đơn vị", "Tên chương trình", "Xếp loại"], [1, "Nguyễn Văn An", "Sở Nội vụ", "Bồi dưỡng lãnh đạo cấp phòng", "Khá"],
         [2, "Phan Đức", "Huyện ủy Phú Ninh", "Khóa lạ", "Khá"])


@case(["2:problem:CB0001"], "--kind", "results", "--course", "C1", "--on", "2026-01-01", words=["là sau hôm nay"], exit=1)
def completed_tomorrow(sheet):
    rows(sheet, ["TT", "Họ và tên", "Đơn vị", "Xếp loại"], [1, "Nguyễn Văn An", "Sở Nội vụ", "Khá"])


@case(["2:new:CB0001", "3:new:CB0007"], "--kind", "learners", "--class", "L1")
def learners_of_a_class(sheet):
    rows(sheet, HEAD, [1] + AN, [2] + NEW)


@case(None, "--kind", "learners", "--class", "L9", words=["không có lớp mã “L9”"], exit=1)
def learners_of_no_class(sheet):
    rows(sheet, HEAD, [1] + AN)


@case(["2:same:CB0001"])
def family_and_given_name_apart(sheet):
    rows(sheet, ["STT", "Họ và tên đệm", "Tên", "Ngày sinh", "Cơ quan"], [1, "Nguyễn Văn", "An", "20/05/1970", "Sở Nội vụ"])


@case(["2:same:CB0001", "3:same:CB0006", "4:same:CB0005"])
def columns_without_names(sheet):
    rows(sheet, ["STT", "Họ và tên", None, "Đơn vị"], [1] + AN, [2, "Phan Đức", "10/02/1966", "Huyện ủy Phú Ninh"], [3, "Alăng Mai", "03/03/1990", "Huyện ủy Núi Thành"])


@case(["2:same:CB0001", "5:new:CB0007"])
def header_again_on_the_next_page(sheet):
    rows(sheet, HEAD, [1] + AN, [], HEAD, [2] + NEW)


@case(["2:same:CB0001"])
def hidden_columns_and_formulas(sheet):
    rows(sheet, HEAD + ["Ghi chú"], [1] + AN + ["=1+1"])
    sheet.column_dimensions["C"].hidden = True


@case(["2:problem:"], words=["ô báo lỗi #REF! của bảng tính"], exit=1)
def broken_formula(sheet):
    rows(sheet, HEAD, [1, "Vũ Thị Hoa", "#REF!", "Huyện ủy Phú Ninh"])
    sheet["C2"].data_type = "e"


@case(["2:new:CB0007"], words=["“Chức lạ” chưa có trong danh mục chức danh"])
def unknown_title_is_told(sheet):
    rows(sheet, HEAD + ["Chức vụ"], [1] + NEW + ["Chức lạ"])


@case(["2:new:CB0001"])
def post_with_its_date(sheet):
    rows(sheet, HEAD + ["Chức vụ", "Ngày bổ nhiệm"], [1] + AN + ["Trưởng phòng", "01/02/2020"])


class Corpus(unittest.TestCase):
    ctl = None

    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        folder = os.path.join(cls.place.name, "folder")
        os.mkdir(folder)
        for name, text in FOLDER.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        cls.base = os.path.join(cls.place.name, "base.sqlite")
        cls.run_ctl(cls.base, "init")
        done = cls.run_ctl(cls.base, "import", folder)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    @classmethod
    def run_ctl(cls, database, *args):
        return subprocess.run([cls.ctl, "--db", database, "--today", TODAY, *args], capture_output=True, text=True, encoding="utf-8", timeout=60)

    def file(self, build, name="list.xlsx"):
        book = openpyxl.Workbook()
        book.active.title = "Danh sách"
        build(book.active)
        path = os.path.join(self.place.name, name)
        book.save(path)
        return path

    def fresh(self):
        path = os.path.join(self.place.name, "fresh.sqlite")
        for old in os.listdir(self.place.name):
            if old.startswith("fresh"):
                path_of_old = os.path.join(self.place.name, old)
                shutil.rmtree(path_of_old) if os.path.isdir(path_of_old) else os.remove(path_of_old)
        with open(self.base, "rb") as source, open(path, "wb") as target:
            target.write(source.read())
        return path

    def tables(self, database):
        out = tempfile.mkdtemp(dir=self.place.name)
        self.assertEqual(self.run_ctl(database, "export", out).returncode, 0)
        return {name: open(os.path.join(out, name), encoding="utf-8").read() for name in os.listdir(out)}

    def test_every_sheet_says_what_it_must(self):
        self.assertGreaterEqual(len(CASES), 30)
        for name, build, expected, args, words, code in CASES:
            with self.subTest(name):
                done = self.run_ctl(self.base, "import", self.file(build), "--dry-run", *args, "--format", "csv")
                self.assertEqual(done.returncode, code, done.stderr)
                said = []
                for row in csv.DictReader(io.StringIO(done.stdout)):
                    more = ":" + row["candidates"] if row["candidates"] else ""
                    said.append(f"{row['line']}:{row['verdict']}:{row['code']}{more}")
                if expected is not None:
                    self.assertEqual(said, expected, done.stderr)
                for word in words:
                    self.assertIn(word, done.stderr)

    def test_a_dry_run_writes_nothing(self):
        database = self.fresh()
        before = self.tables(database)
        self.run_ctl(database, "import", self.file(plain_list), "--dry-run")
        self.assertEqual(self.tables(database), before)

    def test_second_import_changes_nothing_and_undo_takes_all_back(self):
        for build, args in ((plain_list, []), (post_with_its_date, []), (moved_to_another_unit, []), (learners_of_a_class, ["--kind", "learners", "--class", "L1"]),
                            (scores_with_decimal_commas, ["--kind", "results", "--course", "C1", "--on", "2025-05-30"])):
            with self.subTest(build.__name__):
                database = self.fresh()
                before = self.tables(database)
                path = self.file(build)
                done = self.run_ctl(database, "import", path, *args)
                self.assertEqual(done.returncode, 0, done.stderr)
                after = self.tables(database)
                self.assertNotEqual(after, before)
                again = self.run_ctl(database, "import", path, *args)
                self.assertEqual(again.returncode, 0, again.stderr)
                self.assertEqual(self.tables(database), after)
                undone = self.run_ctl(database, "undo-import")
                self.assertEqual(undone.returncode, 0, undone.stderr)
                self.assertEqual(self.tables(database), before)
                twice = self.run_ctl(database, "undo-import")
                self.assertEqual(twice.returncode, 1)
                self.assertEqual(self.run_ctl(database, "check").returncode, 0)

    def test_undo_refuses_when_a_row_was_changed_since(self):
        database = self.fresh()
        self.assertEqual(self.run_ctl(database, "import", self.file(plain_list)).returncode, 0)
        change = self.file(lambda sheet: rows(sheet, ["Mã cán bộ", "Họ và tên", "Điện thoại"], ["CB0007", "Vũ Thị Hoa", "0905111222"]), "change.xlsx")
        self.assertEqual(self.run_ctl(database, "import", change).returncode, 0)
        number = self.run_ctl(database, "undo-import", "2")
        self.assertEqual(number.returncode, 1)
        self.assertIn("đã được sửa sau lần nhập này", number.stderr)

    def test_bad_rows_refuse_the_whole_and_come_back_corrected(self):
        database = self.fresh()
        before = self.tables(database)
        path = self.file(lambda sheet: rows(sheet, HEAD, [1] + NEW, [2, "Đỗ Dũng", "31/02/1979", "Sở Nội vụ"], [3, "Nguyễn Văn An", None, "Huyện ủy Phú Ninh"]))
        errors = os.path.join(self.place.name, "errors.xlsx")
        done = self.run_ctl(database, "import", path, "--errors", errors)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(self.tables(database), before)
        book = openpyxl.load_workbook(errors)
        sheet = book.active
        header = [cell.value for cell in sheet[1]]
        self.assertEqual(header[0], "Mã cán bộ")
        self.assertEqual(header[-1], "Vấn đề")
        self.assertIn("không phải ngày có thật", sheet.cell(3, len(header)).value)
        self.assertIn("CB0001 Nguyễn Văn An", sheet.cell(4, len(header)).value)
        sheet.cell(3, header.index("Ngày sinh") + 1, "28/02/1979")
        sheet.cell(4, 1, "CB0004")
        book.save(errors)
        fixed = self.run_ctl(database, "import", errors)
        self.assertEqual(fixed.returncode, 0, fixed.stderr)
        self.assertIn("Đỗ Dũng,1979-02-28", self.tables(database)["cadres.csv"])

    def test_good_rows_go_in_and_only_bad_ones_come_back(self):
        database = self.fresh()
        path = self.file(lambda sheet: rows(sheet, HEAD, [1] + NEW, [2, "Đỗ Dũng", "31/02/1979", "Sở Nội vụ"]))
        errors = os.path.join(self.place.name, "rest.xlsx")
        self.assertEqual(self.run_ctl(database, "import", path, "--errors", errors, "--skip-bad").returncode, 0)
        self.assertIn("Vũ Thị Hoa", self.tables(database)["cadres.csv"])
        self.assertEqual([cell.value for cell in openpyxl.load_workbook(errors).active["C"]][1:], ["Đỗ Dũng"])

    def test_what_was_agreed_is_remembered_for_this_kind_of_file(self):
        database = self.fresh()
        self.assertEqual(self.run_ctl(database, "import", self.file(tcvn3_agreed), "--accept-repairs").returncode, 0)
        other = self.file(lambda sheet: legacy(sheet, "TrÇn ThÞ Hång", "Së Néi vô", ".VnTime"))
        done = self.run_ctl(database, "import", other)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Trần Thị Hồng", self.tables(database)["cadres.csv"])

    def test_a_mapping_from_a_file_wins(self):
        mapping = os.path.join(self.place.name, "map.json")
        with open(mapping, "w", encoding="utf-8") as file:
            json.dump({"columns": {"ai": {"field": "full_name"}, "o dau": {"field": "unit"}}, "units": {"nha toi": "SNV"}}, file)
        path = self.file(lambda sheet: rows(sheet, ["Mã cán bộ", "Họ và tên", "Ai", "Ở đâu"], [None, None, "Vũ Thị Hoa", "Nhà tôi"]))
        done = self.run_ctl(self.base, "import", path, "--dry-run", "--map", mapping)
        self.assertNotEqual(done.returncode, 0)  # two columns for one meaning
        self.assertIn("có hai cột cùng là Họ và tên", done.stderr)

    def test_a_data_folder_in_one_workbook(self):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, text in FOLDER.items():
            sheet = book.create_sheet(name[:-4])
            for row in csv.reader(io.StringIO(text)):
                sheet.append([cell if cell else None for cell in row])
        path = os.path.join(self.place.name, "data.xlsx")
        book.save(path)
        database = self.fresh()
        before = self.tables(database)
        done = self.run_ctl(database, "import", path)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.tables(database), before)
        book["cadres"].append(["CB0009", None, "1999-13-01", "nam", "XXX"])
        book.save(path)
        done = self.run_ctl(database, "import", path)
        self.assertEqual(done.returncode, 1)
        for place in ("cadres.csv:8: full_name: ", "cadres.csv:8: birth_date: ", "cadres.csv:8: unit: "):
            self.assertIn(place, done.stderr)
        self.assertEqual(self.tables(database), before)

    def test_an_office_list_as_csv_is_read_too(self):
        path = os.path.join(self.place.name, "danh sach.csv")
        with open(path, "w", encoding="utf-8-sig") as file:
            file.write("DANH SÁCH\n\nSTT;Họ và tên;Ngày sinh;Đơn vị\n1;Nguyễn Văn An;20/05/1970;Sở Nội vụ\n")
        done = self.run_ctl(self.base, "import", path, "--dry-run", "--format", "csv")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("4,same,CB0001", done.stdout)


if __name__ == "__main__":
    Corpus.ctl = sys.argv.pop(1)
    unittest.main(verbosity=2)
