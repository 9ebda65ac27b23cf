// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/filler.h"
#include "documents/papers/paper.h"
#include "documents/papers/paperdata.h"
#include "documents/papers/vietnamesedate.h"
#include "documents/pdf/pdf.h"
#include "support/manytests.h"

#include <QImage>
#include <QtTest>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

QByteArray body(const QByteArray &inner)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>" + inner + "</w:body></w:document>";
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray row(const QList<QByteArray> &cells)
{
    QByteArray xml = "<w:tr>";
    for (const QByteArray &cell : cells)
        xml += "<w:tc>" + paragraph(cell) + "</w:tc>";
    return xml + "</w:tr>";
}

void collect(const XmlNode &node, QStringList &texts)
{
    for (const auto &child : node.children) {
        if (child->name == "w:p"_L1)
            texts += textOf(*child);
        collect(*child, texts);
    }
}

PaperFields fields()
{
    PaperFields made;
    made.values = {{u"ten_lop"_s, u"Lớp {{gia}} & <b>"_s}, {u"hai_dong"_s, u"một\nhai"_s}, {u"rong"_s, QString()}, {u"ma"_s, u"123"_s}};
    for (int i = 1; i <= 3; ++i) {
        PaperFields person;
        person.values = {{u"ho_ten"_s, u"Người %1"_s.arg(i)}, {u"ma"_s, u"CB%1"_s.arg(i)}};
        PaperFields mark;
        mark.values = {{u"dau"_s, u"x%1"_s.arg(i)}};
        person.lists.insert(u"diem_danh"_s, {mark});
        made.lists[u"hoc_vien"_s].push_back(person);
    }
    made.lists.insert(u"khong_ai"_s, {});
    return made;
}

/// All paragraphs after filling, joined by " | "; or the error as "code: message".
QString filled(const QByteArray &inner)
{
    auto tree = parseXml(body(inner));
    if (!tree)
        return tree.error().code;
    Filler filler([](const QString &text) { return u"rId"_s + text; });
    if (const auto done = filler.fill(**tree, fields()); !done)
        return done.error().code + ": "_L1 + done.error().message;
    QStringList texts;
    collect(**tree, texts);
    return texts.join(u" | "_s);
}

} // namespace

class Templates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreFilled_data();
    void marksAreFilled();
    void splitRunsAreOneMark();
    void linesBecomeLineBreaks();
    void brokenTemplatesAreRefused_data();
    void brokenTemplatesAreRefused();
    void whatIsWrittenIsWhatWasRead();
    void longDates_data();
    void longDates();
    void symbolsOfTheChains();
    void qrCodesAreDrawn();
};

void Templates::marksAreFilled_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << paragraph("không có gì") << u"không có gì"_s;
    QTest::newRow("value is not read again") << paragraph("a {{ten_lop}} b") << u"a Lớp {{gia}} & <b> b"_s;
    QTest::newRow("two in a line") << paragraph("{{ma}}-{{ ma }}") << u"123-123"_s;
    QTest::newRow("empty value") << paragraph("[{{rong}}]") << u"[]"_s;
    QTest::newRow("row repeats") << "<w:tbl>" + row({"TT", "Tên"}) + row({"{{#hoc_vien}}{{ma}}", "{{ho_ten}}{{/hoc_vien}}"}) + "</w:tbl>"
                                  << u"TT | Tên | CB1 | Người 1 | CB2 | Người 2 | CB3 | Người 3"_s;
    QTest::newRow("row of nobody") << "<w:tbl>" + row({"TT"}) + row({"{{#khong_ai}}{{ma}}{{/khong_ai}}"}) + "</w:tbl>" << u"TT"_s;
    QTest::newRow("block repeats, inner before outer") << paragraph("{{#hoc_vien}}") + paragraph("{{ma}}") + paragraph("{{rong}}{{ho_ten}}") + paragraph("{{/hoc_vien}}") + paragraph("{{ma}}")
                                                       << u"CB1 | Người 1 | CB2 | Người 2 | CB3 | Người 3 | 123"_s;
    QTest::newRow("list in a list") << paragraph("{{#hoc_vien}}") + paragraph("{{ma}}") + "<w:tbl>" + row({"{{#diem_danh}}{{dau}}{{ma}}{{/diem_danh}}"}) + "</w:tbl>" + paragraph("{{/hoc_vien}}")
                                    << u"CB1 | x1CB1 | CB2 | x2CB2 | CB3 | x3CB3"_s;
}

void Templates::marksAreFilled()
{
    QFETCH(QByteArray, inner);
    QTEST(filled(inner), "expected");
}

void Templates::splitRunsAreOneMark()
{
    const QByteArray inner = "<w:p><w:r><w:t>Lớp {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{m</w:t></w:r><w:proofErr/><w:r><w:t>a}</w:t></w:r><w:r><w:t>}.</w:t></w:r></w:p>";
    QCOMPARE(filled(inner), u"Lớp 123."_s);
}

void Templates::linesBecomeLineBreaks()
{
    auto tree = parseXml(body(paragraph("a {{hai_dong}} b")));
    QVERIFY(tree);
    Filler filler({});
    QVERIFY(filler.fill(**tree, fields()));
    QVERIFY(toXml(**tree).contains(u"a một</w:t><w:br/><w:t xml:space=\"preserve\">hai b</w:t>"_s.toUtf8()));
}

void Templates::brokenTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown field") << paragraph("một") + paragraph("{{ten_lopp}}") << u"unknown_field: Mẫu có trường không biết “ten_lopp” ở đoạn 2"_s;
    QTest::newRow("unknown field in a table") << paragraph("một") + "<w:tbl>" + row({"a"}) + row({"{{la}}"}) + "</w:tbl>"
                                              << u"unknown_field: Mẫu có trường không biết “la” ở bảng 1, hàng 2"_s;
    QTest::newRow("unknown list of a row") << "<w:tbl>" + row({"{{#ai}}{{ma}}{{/ai}}"}) + "</w:tbl>" << u"unknown_field: Mẫu có trường không biết “ai” ở bảng 1, hàng 1"_s;
    QTest::newRow("list not closed") << paragraph("{{#hoc_vien}}") + paragraph("{{ma}}") << u"bad_template: “#hoc_vien” ở đoạn 1 không được đóng lại"_s;
    QTest::newRow("list not opened") << paragraph("{{/hoc_vien}}") << u"bad_template: “/hoc_vien” ở đoạn 1 không mở và đóng đúng chỗ"_s;
    QTest::newRow("list inside itself") << paragraph("{{#hoc_vien}}") + paragraph("{{ma}}") + paragraph("{{#hoc_vien}}") + paragraph("{{ma}}")
            + paragraph("{{/hoc_vien}}") + paragraph("{{/hoc_vien}}") << u"bad_template: “#hoc_vien” ở đoạn 3 nằm trong chính nó"_s;
    QTest::newRow("row of a list inside that list") << paragraph("{{#hoc_vien}}") + "<w:tbl>" + row({"{{#hoc_vien}}{{ma}}{{/hoc_vien}}"}) + "</w:tbl>"
            + paragraph("{{/hoc_vien}}") << u"bad_template: “#hoc_vien” ở bảng 1, hàng 1 nằm trong chính nó"_s;
    QTest::newRow("list inside a sentence") << paragraph("a {{#hoc_vien}} b") << u"bad_template: “#hoc_vien” ở đoạn 1 không mở và đóng đúng chỗ"_s;
}

void Templates::brokenTemplatesAreRefused()
{
    QFETCH(QByteArray, inner);
    QTEST(filled(inner), "said");
}

void Templates::whatIsWrittenIsWhatWasRead()
{
    const QByteArray xml = body("<w:p w:rsidR=\"00A\"><w:r><w:t xml:space=\"preserve\"> a &amp; &lt;b&gt; </w:t></w:r></w:p><w:sectPr/>");
    const auto tree = parseXml(xml);
    QVERIFY(tree);
    const auto again = parseXml(toXml(**tree));
    QVERIFY(again);
    QCOMPARE(toXml(**again), toXml(**tree));
    QVERIFY(toXml(**tree).contains("<w:p w:rsidR=\"00A\"><w:r><w:t xml:space=\"preserve\"> a &amp; &lt;b&gt; </w:t>"));
    QCOMPARE(parseXml("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>").error().code, u"bad_file"_s);
    QCOMPARE(parseXml(QByteArray("<a>").repeated(1000) + QByteArray("</a>").repeated(1000)).error().code, u"bad_file"_s);
}

void Templates::longDates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("day below ten, month above two") << QDate(2015, 4, 6) << u"ngày 06 tháng 4 năm 2015"_s;
    QTest::newRow("months one and two take a zero") << QDate(2018, 2, 20) << u"ngày 20 tháng 02 năm 2018"_s;
    QTest::newRow("no zeros") << QDate(2024, 12, 31) << u"ngày 31 tháng 12 năm 2024"_s;
    QTest::newRow("both") << QDate(2024, 1, 1) << u"ngày 01 tháng 01 năm 2024"_s;
}

void Templates::longDates()
{
    QFETCH(QDate, date);
    QTEST(longDate(Day::from(date)), "text");
}

void Templates::symbolsOfTheChains()
{
    QCOMPARE(defaultOffice(Chain::Party).symbolOf(Paper::OpeningDecision), u"QĐ/BTCTU"_s);
    QCOMPARE(defaultOffice(Chain::School).symbolOf(Paper::RecognitionDecision), u"QĐ-TCT"_s);
    QCOMPARE(defaultOffice(Chain::State).symbolOf(Paper::ClassReport), u"BC-SNV"_s);
    IssuingOffice office = defaultOffice(Chain::School);
    QVERIFY(applyOffice({{u"issuer"_s, u"TRƯỜNG KHÁC"_s}, {u"signed_on"_s, u"2024-06-30"_s}}, office));
    QCOMPARE(office.issuer, u"TRƯỜNG KHÁC"_s);
    const PaperFields filledIn = officeFields(office, Paper::OpeningDecision, 2024);
    QCOMPARE(filledIn.values.value(u"ngay_thang"_s), u"ngày 30 tháng 6 năm 2024"_s);
    QCOMPARE(officeFields(defaultOffice(Chain::School), Paper::OpeningDecision, 2024).values.value(u"ngay_thang"_s).simplified(), u"ngày tháng năm 2024"_s);
    QCOMPARE(applyOffice({{u"issuerr"_s, u"x"_s}}, office).error().code, u"bad_field"_s);
}

void Templates::qrCodesAreDrawn()
{
    const QImage image = QImage::fromData(qrPicture(u"0123/2027/CC-TCT"_s));
    QVERIFY(!image.isNull());
    QCOMPARE(image.width(), image.height());
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // the quiet zone
    QCOMPARE(image.pixelColor(4 * 8 + 1, 4 * 8 + 1), QColor(Qt::black)); // the corner of the first finder
    QVERIFY(!(qrPicture(u"0123/2027/CC-TCT"_s) == qrPicture(u"0124/2027/CC-TCT"_s)));
    QVERIFY(qrPicture(QString(5000, u'a')).isEmpty());
}

} // namespace lotrinh::documents

LOTRINH_GUI_TEST(lotrinh::documents::Templates)
#include "tst_template.moc"
