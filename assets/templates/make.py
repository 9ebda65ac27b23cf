#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the shipped paper templates (party/*.docx, state/*.docx). An office edits copies of those in a word
processor; this script is only how the first ones came to be. Usage: make.py FOLDER"""
import os
import re
import sys
import zipfile
from xml.sax.saxutils import escape

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".replace(" ", "\u00a0")
FREEDOM = "Độc lập - Tự do - Hạnh phúc".replace(" ", "\u00a0")
PARTY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM".replace(" ", "\u00a0")


class Look:
    """Sizes and margins of one layout (domain.md 3.3); lengths in twentieths of a point."""

    def __init__(self, party):
        self.party = party
        self.body = 14
        self.margins = dict(top=1134, bottom=1134, left=1701, right=851 if party else 1021)
        self.width = 11906 - self.margins["left"] - self.margins["right"]


def run(text, size, bold=False, italic=False, under=False):
    look = "".join(["<w:b/>" if bold else "", "<w:i/>" if italic else "", '<w:u w:val="single"/>' if under else ""])
    look += f'<w:sz w:val="{round(size * 2)}"/>'
    parts = re.split("(\n|\f)", text)
    xml = "".join('<w:br/>' if p == "\n" else '<w:br w:type="page"/>' if p == "\f"
                  else f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in parts if p)
    return f"<w:r><w:rPr>{look}</w:rPr>{xml}</w:r>"


def runs(text, size, **look):
    """<b>, <i>, <u> inside the text."""
    state, xml = dict(look), ""
    names = {"b": "bold", "i": "italic", "u": "under"}
    for piece in re.split("(</?[biu]>)", text):
        mark = re.fullmatch("<(/?)([biu])>", piece)
        if mark:
            state[names[mark[2]]] = not mark[1]
        elif piece:
            xml += run(piece, size, **state)
    return xml


def p(text="", size=14, align="both", before=0, after=0, first=0, left=0, fresh=False, **look):
    props = f'<w:spacing w:before="{before}" w:after="{after}"/>'
    if first or left:
        props += f'<w:ind w:left="{left}" w:firstLine="{first}"/>'
    props = ("<w:pageBreakBefore/>" if fresh else "") + props + f'<w:jc w:val="{align}"/>'
    return f"<w:p><w:pPr>{props}</w:pPr>{runs(text, size, **look) if text else ''}</w:p>"


def c(text, size=14, **look):
    return p(text, size, "center", **look)


def body(text, look, **more):
    return p(text, look.body, first=567, before=60, after=60, **more)


def table(widths, rows, ruled, head=0):
    edges = "".join(f'<w:{e} w:val="{"single" if ruled else "none"}" w:sz="4" w:space="0" w:color="000000"/>'
                    for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
    pad = 60 if ruled else 0
    xml = (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{edges}</w:tblBorders>'
           f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{pad}" w:type="dxa"/><w:right w:w="{pad}" w:type="dxa"/>'
           '</w:tblCellMar></w:tblPr><w:tblGrid>' + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths) + "</w:tblGrid>")
    for number, row in enumerate(rows):
        props = "<w:cantSplit/>" + ("<w:tblHeader/>" if number < head else "")
        cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>'
                        f'{"<w:vAlign w:val=%scenter%s/>" % (chr(34), chr(34)) if ruled else ""}</w:tcPr>{cell}</w:tc>'
                        for w, cell in zip(widths, row))
        xml += f"<w:tr><w:trPr>{props}</w:trPr>{cells}</w:tr>"
    return xml + "</w:tbl>"


def listing(name, columns, size=12):
    """A table that repeats for the items of a list: (header, width, mark, align)."""
    head = [c(f"<b>{title}</b>", size) for title, *_ in columns]
    marks = [mark for _, _, mark, _ in columns]
    marks[0] = f"{{{{#{name}}}}}" + marks[0]
    marks[-1] += f"{{{{/{name}}}}}"
    row = [p(mark, size, align) for mark, (_, _, _, align) in zip(marks, columns)]
    return table([w for _, w, _, _ in columns], [head, row], True, 1)


def heading(look, right_date=True, number=True):
    left = round(look.width * (0.42 if look.party else 0.37))
    if look.party:
        rows = [[c("{{co_quan_cap_tren}}") + c("<b>{{co_quan_ban_hanh}}</b>") + c("*") + (c("Số {{so}}-{{ky_hieu}}") if number else ""),
                 c(f"<b><u>{PARTY_NAME}</u></b>", 15) + c("", 8) + c("") +
                 (c("<i>{{dia_danh}}, {{ngay_thang}}</i>") if right_date else "")]]
    else:
        rows = [[c("{{co_quan_cap_tren}}", 12) + c("<b>{{co_quan_ban_hanh}}</b>", 13) + c("<b>________</b>", 8) +
                 (c("Số: {{so}}/{{ky_hieu}}", 13) if number else ""),
                 c(f"<b>{MOTTO}</b>", 12) + c(f"<b><u>{FREEDOM}</u></b>", 13) + c("", 8) +
                 (c("<i>{{dia_danh}}, {{ngay_thang}}</i>", 13) if right_date else "")]]
    return table([left, look.width - left], rows, False)


def title(look, kind, about):
    return c(f"<b>{kind}</b>", 15 if look.party else 14, before=240) + c(f"<b>{about}</b>", 14, after=40) + c("-----" if look.party else "_______", 10, after=120)


def foot(look, recipients=True):
    half = look.width // 2
    label = p("<u>Nơi nhận:</u>" if look.party else "<b><i>Nơi nhận:</i></b>", 14 if look.party else 12, "left")
    left = label + p("{{noi_nhan}}", 12 if look.party else 11, "left") if recipients else p("", 12)
    right = c("<b>{{tham_quyen}}</b>", 14) + c("<b>{{chuc_vu_ky}}</b>", 14) + c("", 14) * 4 + c("<b>{{nguoi_ky}}</b>", 14)
    return p("", 8) + table([half, look.width - half], [[left, right]], False)


def learner_table(look, more):
    columns = [("TT", 560, "{{tt}}", "center"), ("Họ và tên", 2350, "{{ho_ten}}", "left"), ("Ngày sinh", 1250, "{{ngay_sinh}}", "center")]
    rest = look.width - sum(w for _, w, _, _ in columns) - sum(w for _, w, _, _ in more)
    half = rest * 11 // 20
    columns += [("Chức vụ", half, "{{chuc_vu}}", "left"), ("Đơn vị", rest - half, "{{don_vi}}", "left")] + more
    return listing("hoc_vien", columns)


def annex(look, about, more):
    return (c("<b>DANH SÁCH HỌC VIÊN</b>", 14, fresh=True) + c(f"<b>{about}</b>", 14)
            + c("<i>(Kèm theo văn bản số {{so}}" + ("-" if look.party else "/") + "{{ky_hieu}}, {{ngay_thang}})</i>", 13, after=120) + learner_table(look, more))


def decision_grounds(look):
    who = c("<b>{{chuc_vu_ky}} {{co_quan_ban_hanh}}</b>", 14, after=120) if not look.party else ""
    mark = "-" if look.party else ""
    italic = (lambda t: t) if look.party else (lambda t: f"<i>{t}</i>")
    lines = [f"{mark} Căn cứ chức năng, nhiệm vụ, quyền hạn của {{{{co_quan_ban_hanh}}}};", f"{mark} Căn cứ kế hoạch đào tạo, bồi dưỡng cán bộ năm {{{{nam}}}};"]
    return who + "".join(body(italic(line.strip()), look) for line in lines)


def opening_decision(look):
    return (heading(look) + title(look, "QUYẾT ĐỊNH", "về việc mở lớp {{ten_lop}}") + decision_grounds(look)
            + c("<b>QUYẾT ĐỊNH:</b>", 14, before=120, after=60)
            + body("<b>Điều 1.</b> Mở lớp {{ten_lop}} (mã lớp {{ma_lop}}), chương trình {{ten_khoa}}.", look)
            + body("- Thời gian: {{thoi_gian}} ({{so_ngay}} ngày, {{so_tiet}} tiết).", look) + body("- Địa điểm: {{dia_diem}}.", look)
            + body("- Số lượng: {{so_hoc_vien}} học viên, có danh sách kèm theo.", look)
            + body("<b>Điều 2.</b> Kinh phí tổ chức lớp thực hiện theo quy định hiện hành.", look)
            + body("<b>Điều 3.</b> Các đơn vị liên quan và học viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.", look)
            + foot(look) + annex(look, "lớp {{ten_lop}}", []))


def summons(look):
    return (heading(look) + title(look, "THÔNG BÁO", "triệu tập học viên lớp {{ten_lop}}")
            + c("<b>Kính gửi:</b> Các cơ quan, đơn vị có học viên trong danh sách", 14, after=120)
            + body("{{co_quan_ban_hanh}} thông báo triệu tập {{so_hoc_vien}} học viên tham dự lớp {{ten_lop}}, cụ thể như sau:", look)
            + body("1. Thời gian: {{thoi_gian}}. Học viên có mặt trước giờ khai giảng 30 phút.", look) + body("2. Địa điểm: {{dia_diem}}.", look)
            + body("3. Học viên mang theo giấy tờ tùy thân, bố trí công việc để dự học đầy đủ; trang phục nghiêm túc.", look)
            + body("Đề nghị các cơ quan, đơn vị thông báo và tạo điều kiện để học viên tham dự đúng thành phần, thời gian./.", look)
            + foot(look) + annex(look, "triệu tập dự lớp {{ten_lop}}", []))


def learner_list(look):
    return (heading(look, number=False) + title(look, "DANH SÁCH HỌC VIÊN", "lớp {{ten_lop}}")
            + c("<i>{{thoi_gian}}; {{so_hoc_vien}} học viên, trong đó nữ {{so_nu}}</i>", 13, after=120)
            + learner_table(look, [("Giới tính", 600, "{{gioi_tinh}}", "center"), ("Ghi chú", 700, "{{ghi_chu}}", "left")]) + foot(look, False))


def attendance_sheet(look):
    names = [("TT", 500, "{{tt}}", "center"), ("Họ và tên", 2300, "{{ho_ten}}", "left"), ("Đơn vị", 2100, "{{don_vi}}", "left")]
    each = (look.width - 4900) // 10
    days = [(f"{{{{buoi_{i}}}}}", each, f"{{{{b{i}}}}}", "center") for i in range(1, 11)]
    return (p("{{#to_diem_danh}}") + p("", 2, fresh=True) + heading(look, right_date=False, number=False) + title(look, "SỔ ĐIỂM DANH", "lớp {{ten_lop}} - tờ {{to}}")
            + listing("hoc_vien", names + days, 10)
            + p("<i>x: có mặt; M: đến muộn; P: vắng có phép; K: vắng không phép.</i>", 11, before=80) + p("{{/to_diem_danh}}"))


def transcript(look):
    parts = [(f"{{{{phan_{i}}}}}", 680, f"{{{{diem_{i}}}}}", "center") for i in range(1, 6)]
    columns = [("TT", 500, "{{tt}}", "center"), ("Họ và tên", 2350, "{{ho_ten}}", "left"), ("Ngày sinh", 1200, "{{ngay_sinh}}", "center")] + parts
    left = look.width - sum(w for _, w, _, _ in columns)
    columns += [("Điểm TB", left * 2 // 5, "{{diem}}", "center"), ("Xếp loại", left - left * 2 // 5, "{{xep_loai}}", "center")]
    return (heading(look, number=False) + title(look, "BẢNG ĐIỂM", "lớp {{ten_lop}}") + c("<i>{{thoi_gian}}</i>", 13, after=120)
            + listing("hoc_vien", columns, 11) + p("<i>*: điểm thi lại.</i>", 11, before=80) + foot(look, False))


def recognition_decision(look):
    return (heading(look) + title(look, "QUYẾT ĐỊNH", "công nhận kết quả lớp {{ten_lop}}") + decision_grounds(look)
            + c("<b>QUYẾT ĐỊNH:</b>", 14, before=120, after=60)
            + body("<b>Điều 1.</b> Công nhận {{so_dat}} học viên hoàn thành chương trình {{ten_khoa}}, lớp {{ten_lop}}, {{thoi_gian}} (có danh sách kèm theo).", look)
            + body("<b>Điều 2.</b> Học viên có tên tại Điều 1 được cấp văn bằng, chứng chỉ theo quy định.", look)
            + body("<b>Điều 3.</b> Các đơn vị liên quan và học viên có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.", look)
            + foot(look) + annex(look, "hoàn thành lớp {{ten_lop}}", [("Điểm", 650, "{{diem}}", "center"), ("Xếp loại", 1000, "{{xep_loai}}", "center")]))


def credential_card(look):
    half = look.width // 2
    lines = (c("<b>{{co_quan_ban_hanh}}</b>", 14, before=80) + c("chứng nhận", 14) + c("<b>{{ho_ten}}</b>", 20, before=60)
             + c("Sinh ngày: {{ngay_sinh}}", 14) + c("Đơn vị: {{don_vi}}", 14) + c("đã hoàn thành chương trình", 14, before=60)
             + c("<b>{{ten_khoa}}</b>", 16) + c("{{thoi_gian}}", 14) + c("Xếp loại: <b>{{xep_loai}}</b>", 14))
    sign = c("<i>{{dia_danh}}, {{ngay_cap}}</i>", 13) + c("<b>{{chuc_vu_ky}}</b>", 14) + c("", 14) * 3 + c("<b>{{nguoi_ky}}</b>", 14)
    proof = p("Số vào sổ: {{so_vao_so}}", 12, "left") + p("Lớp: {{ma_lop}}", 12, "left") + p("{{qr:ma_xac_thuc}}", 12, "left")
    return (p("{{#the}}", 4) + c(f"<b>{PARTY_NAME if look.party else MOTTO}</b>", 14, fresh=True)
            + ("" if look.party else c(f"<b><u>{FREEDOM}</u></b>", 14)) + c("<b>{{ten_chung_chi}}</b>", 28, before=160) + lines
            + table([half, look.width - half], [[proof, sign]], False) + p("{{/the}}", 4))


def class_report(look):
    bands = [("Số học viên", "{{so_hoc_vien}}"), ("Hoàn thành", "{{so_dat}}"), ("Không hoàn thành", "{{so_khong_dat}}"), ("Xuất sắc", "{{so_xuat_sac}}"),
             ("Giỏi", "{{so_gioi}}"), ("Khá", "{{so_kha}}"), ("Trung bình", "{{so_trung_binh}}"), ("Yếu", "{{so_yeu}}")]
    each = look.width // len(bands)
    sessions = [("TT", 550, "{{tt}}", "center"), ("Ngày", 1300, "{{ngay}}", "center"), ("Giờ", 1500, "{{gio}}", "center"),
                ("Nội dung", look.width - 550 - 1300 - 1500 - 2300, "{{noi_dung}}", "left"), ("Giảng viên", 2300, "{{giang_vien}}", "left")]
    return (heading(look) + title(look, "BÁO CÁO", "kết quả lớp {{ten_lop}}")
            + body("<b>1. Tổ chức lớp.</b> Lớp {{ten_lop}} (mã lớp {{ma_lop}}), chương trình {{ten_khoa}}, được tổ chức {{thoi_gian}} tại {{dia_diem}}, "
                   "gồm {{so_buoi}} buổi; chỉ tiêu {{chi_tieu}}, thực học {{so_hoc_vien}} học viên, trong đó nữ {{so_nu}}.", look)
            + body("<b>2. Kết quả.</b>", look) + table([each] * len(bands), [[c(f"<b>{n}</b>", 12) for n, _ in bands], [c(m, 13) for _, m in bands]], True)
            + body("<b>3. Lịch học.</b>", look) + listing("buoi", sessions) + body("{{co_quan_ban_hanh}} báo cáo để theo dõi, chỉ đạo./.", look) + foot(look))


def annual_plan(look):
    wide = look.width
    columns = [("TT", 450, "{{tt}}", "center"), ("Lớp", 2100, "{{ten_lop}}", "left"), ("Đối tượng", 1650, "{{doi_tuong}}", "left"), ("Số lớp", 560, "{{so_lop}}", "center"),
               ("Số học viên", 700, "{{so_hoc_vien}}", "center"), ("Thời gian", 1100, "{{thoi_gian}}", "center"), ("Địa điểm", 1000, "{{dia_diem}}", "left"),
               ("Chủ trì", 900, "{{chu_tri}}", "left")]
    columns.append(("Kinh phí", wide - sum(w for _, w, _, _ in columns), "{{kinh_phi}}", "center"))
    return (heading(look) + title(look, "KẾ HOẠCH", "đào tạo, bồi dưỡng cán bộ năm {{nam}}")
            + body("Căn cứ yêu cầu tiêu chuẩn chức danh và nhu cầu của các cơ quan, đơn vị, {{co_quan_ban_hanh}} xây dựng Kế hoạch đào tạo, bồi dưỡng cán bộ năm {{nam}}:", look)
            + body("<b>1. Mục tiêu.</b> Bảo đảm cán bộ đương chức và cán bộ quy hoạch được đào tạo, bồi dưỡng đủ theo tiêu chuẩn chức danh.", look)
            + body("<b>2. Quy mô.</b> {{tong_so_lop}} lớp, {{tong_so_hoc_vien}} lượt học viên (phụ lục kèm theo).", look)
            + body("<b>3. Tổ chức thực hiện.</b> Các cơ quan, đơn vị cử cán bộ đúng đối tượng, tạo điều kiện để học viên tham dự đầy đủ./.", look) + foot(look)
            + c("<b>PHỤ LỤC</b>", 14, fresh=True) + c("<b>các lớp đào tạo, bồi dưỡng năm {{nam}}</b>", 14, after=120) + listing("ke_hoach", columns, 10))


def overdue_notice(look):
    columns = [("TT", 550, "{{tt}}", "center"), ("Họ và tên", 2250, "{{ho_ten}}", "left"), ("Chức vụ", 2000, "{{chuc_vu}}", "left"),
               ("Khóa còn thiếu", look.width - 550 - 2250 - 2000 - 1250 - 900, "{{ten_khoa}}", "left"), ("Hạn", 1250, "{{han}}", "center"),
               ("Số ngày quá hạn", 900, "{{so_ngay}}", "center")]
    return (heading(look) + title(look, "THÔNG BÁO", "cán bộ quá hạn đào tạo, bồi dưỡng theo tiêu chuẩn chức danh")
            + c("<b>Kính gửi:</b> {{don_vi_nhan}}", 14, after=120)
            + body("Tính đến {{tinh_den}}, {{don_vi_nhan}} có {{so_nghia_vu}} nghĩa vụ đào tạo, bồi dưỡng đã quá hạn, cụ thể:", look)
            + listing("qua_han", columns) + body("Đề nghị đơn vị rà soát, đăng ký cho cán bộ dự lớp phù hợp gần nhất./.", look) + foot(look))


PAPERS = [opening_decision, summons, learner_list, attendance_sheet, transcript, recognition_decision, credential_card, class_report, annual_plan, overdue_notice]
WIDE = {credential_card}

STYLES = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" '
          'w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
          '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>')
TYPES = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
         '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
         '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>')
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>')
DOC_RELS = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{REL}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{REL}/header" Target="header1.xml"/></Relationships>')
HEADER = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr {NS}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
          '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>')


def document(paper, look):
    if paper in WIDE:
        look.margins = dict(top=700, bottom=600, left=1134, right=1134)
        look.width = 16838 - 2268
    size = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if paper in WIDE else '<w:pgSz w:w="11906" w:h="16838"/>'
    edges = " ".join(f'w:{k}="{v}"' for k, v in look.margins.items())
    section = f'<w:sectPr><w:headerReference xmlns:r="{REL}" w:type="default" r:id="rId2"/>{size}<w:pgMar {edges} w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NS}><w:body>{paper(look)}{section}</w:body></w:document>'


def main(folder):
    for layout in ("party", "state"):
        os.makedirs(os.path.join(folder, layout), exist_ok=True)
        for paper in PAPERS:
            parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": document(paper, Look(layout == "party")),
                     "word/styles.xml": STYLES, "word/header1.xml": HEADER, "word/_rels/document.xml.rels": DOC_RELS}
            with zipfile.ZipFile(os.path.join(folder, layout, paper.__name__ + ".docx"), "w", zipfile.ZIP_DEFLATED) as file:
                for name, text in parts.items():
                    file.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main(sys.argv[1])
