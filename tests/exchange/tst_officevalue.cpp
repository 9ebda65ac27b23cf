// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/field.h"
#include "support/manytests.h"
#include "exchange/office/people.h"
#include "exchange/office/value.h"
#include "exchange/table/datatable.h"
#include "exchange/workbook/styles.h"
#include "exchange/workbook/workbook.h"

#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

class OfficeValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void formatsOfNumbers_data();
    void formatsOfNumbers();
    void serials_data();
    void serials();
    void references_data();
    void references();
    void birthsAgree_data();
    void birthsAgree();
    void newCodesFollowTheOldOnes();
    void formulasInDataAreHarmless_data();
    void formulasInDataAreHarmless();
    void overlappingColumnsAreNeverAddedUp();
};

void OfficeValues::dates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBeYear");
    QTest::addColumn<QString>("iso"); // empty = refused
    const auto row = [](const QString &text, bool mayBeYear, const QString &iso, CellKind kind = CellKind::Text) {
        QTest::addRow("%s", qPrintable(text + (mayBeYear ? u" or year"_s : QString()) + QString::number(static_cast<int>(kind))))
            << static_cast<int>(kind) << text << mayBeYear << iso;
    };
    row(u"20/05/1970"_s, false, u"1970-05-20"_s);
    row(u"1/2/70"_s, false, u"1970-02-01"_s);
    row(u"01/02/09"_s, false, u"2009-02-01"_s);
    row(u"20.5.1970"_s, false, u"1970-05-20"_s);
    row(u"20-5-1970"_s, false, u"1970-05-20"_s);
    row(u"1970-05-20"_s, false, u"1970-05-20"_s);
    row(u"ngày 06 tháng 4 năm 2015"_s, false, u"2015-04-06"_s);
    row(u"Quảng Nam, ngày 6 tháng 4 năm 2015"_s, false, u"2015-04-06"_s);
    row(u"00/00/1965"_s, true, u"1965"_s);
    row(u"05/1970"_s, true, u"1970-05"_s);
    row(u"1970"_s, true, u"1970"_s);
    row(u"1970"_s, false, QString());
    row(u"1970"_s, true, u"1970"_s, CellKind::Number);
    row(u"25708"_s, true, u"1970-05-20"_s, CellKind::Number);
    row(u"25708"_s, false, u"1970-05-20"_s);
    row(u"123"_s, false, QString(), CellKind::Number);
    row(u"1970-05-20T07:30"_s, false, u"1970-05-20"_s, CellKind::Date);
    row(u"31/02/2024"_s, false, QString());
    row(u"13/13/2024"_s, true, QString());
    row(u"hôm qua"_s, true, QString());
}

void OfficeValues::dates()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(bool, mayBeYear);
    QFETCH(QString, iso);
    const GridCell cell{0, static_cast<CellKind>(kind), CellScript::Unicode, text};
    const OfficeValue value = readDate(cell, mayBeYear ? DatePrecision::YearAllowed : DatePrecision::Day, 2010);
    QCOMPARE(value.trouble.isEmpty(), !iso.isEmpty());
    if (!iso.isEmpty())
        QCOMPARE(value.text, iso);
}

void OfficeValues::headersAreUnderstood_data()
{
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("sub");
    QTest::addColumn<int>("field");
    const auto row = [](const char16_t *top, const char16_t *sub, OfficeField field) {
        const QString name = QString::fromUtf16(top) + u'/' + QString::fromUtf16(sub);
        QTest::addRow("%s", qPrintable(name)) << QString::fromUtf16(top) << QString::fromUtf16(sub) << static_cast<int>(field);
    };
    row(u"", u"Họ và tên", OfficeField::FullName);
    row(u"", u"HO VA TEN", OfficeField::FullName);
    row(u"", u"Họ, chữ đệm và tên (khai sinh)", OfficeField::FullName);
    row(u"", u"Ngày, tháng, năm sinh", OfficeField::BirthDate);
    row(u"Ngày sinh", u"Nam", OfficeField::BirthMale);
    row(u"Ngày sinh", u"Năm", OfficeField::BirthYearPart);
    row(u"Ngày sinh", u"Nữ", OfficeField::BirthFemale);
    row(u"Năm sinh", u"Tháng", OfficeField::BirthMonthPart);
    row(u"", u"Nữ", OfficeField::FemaleMark);
    row(u"Giới tính", u"Nữ", OfficeField::FemaleMark);
    row(u"", u"Chức vụ, đơn vị", OfficeField::Title);
    row(u"", u"Số CMND/CCCD", OfficeField::CitizenId);
    row(u"", u"Nơi sinh", OfficeField::Ignored);
    row(u"", u"Thành tích", OfficeField::Ignored);
}

void OfficeValues::headersAreUnderstood()
{
    QFETCH(QString, top);
    QFETCH(QString, sub);
    QTEST(static_cast<int>(fieldOfHeader(top, sub)), "field");
}

void OfficeValues::formatsOfNumbers_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("use");
    const auto row = [](int id, const QString &code, NumberUse use) {
        QTest::addRow("%d %s", id, qPrintable(code)) << id << code << static_cast<int>(use);
    };
    row(0, {}, NumberUse::Number);
    row(14, {}, NumberUse::Day);
    row(22, {}, NumberUse::DayAndTime);
    row(20, {}, NumberUse::TimeOfDay);
    row(164, u"dd/mm/yyyy"_s, NumberUse::Day);
    row(164, u"[$-1042A]dd/mm/yyyy;@"_s, NumberUse::Day);
    row(164, u"yyyy\"-năm\""_s, NumberUse::Day);
    row(164, u"d/m/yy h:mm"_s, NumberUse::DayAndTime);
    row(164, u"[h]:mm"_s, NumberUse::TimeOfDay);
    row(164, u"#,##0 \"đồng\""_s, NumberUse::Number);
    row(164, u"[Red]0.00"_s, NumberUse::Number);
    row(164, u"General"_s, NumberUse::Number);
    row(164, u"\"ngày\" 0"_s, NumberUse::Number);
}

void OfficeValues::formatsOfNumbers()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    QTEST(static_cast<int>(useOfFormat(id, code)), "use");
}

void OfficeValues::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1.0 << false << u"1900-01-01"_s;
    QTest::newRow("59") << 59.0 << false << u"1900-02-28"_s;
    QTest::newRow("61: the sheet counts a day that never was") << 61.0 << false << u"1900-03-01"_s;
    QTest::newRow("today") << 45'000.0 << false << u"2023-03-15"_s;
    QTest::newRow("with a time") << 45'000.3125 << false << u"2023-03-15T07:30"_s;
    QTest::newRow("1904") << 0.0 << true << u"1904-01-01"_s;
    QTest::newRow("last") << 2'958'465.0 << false << u"9999-12-31"_s;
    QTest::newRow("beyond") << 2'958'466.0 << false << QString();
    QTest::newRow("before") << -1.0 << false << QString();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << false << QString();
}

void OfficeValues::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QTEST(textOfSerial(serial, NumberUse::DayAndTime, from1904), "text");
}

void OfficeValues::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("place"); // "row,column", empty = none
    QTest::newRow("A1") << u"A1"_s << u"1,0"_s;
    QTest::newRow("AB7") << u"AB7"_s << u"7,27"_s;
    QTest::newRow("last") << u"XFD1048576"_s << u"1048576,16383"_s;
    for (const char16_t *bad : {u"XFE1", u"A1048577", u"A0", u"A", u"1", u"", u"A1B", u"Ă1", u"AAAAAAAAAAAAAAAA1", u"A99999999999"})
        QTest::addRow("not %s", qPrintable(QString::fromUtf16(bad))) << QString::fromUtf16(bad) << QString();
}

void OfficeValues::references()
{
    QFETCH(QString, reference);
    const auto place = placeOfReference(reference);
    QTEST(place ? u"%1,%2"_s.arg(place->row).arg(place->column) : QString(), "place");
    if (place)
        QCOMPARE(columnLetters(place->column) + QString::number(place->row), reference);
}

void OfficeValues::birthsAgree_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("agreement");
    const auto row = [](const char *one, const char *other, BirthAgreement agreement) {
        QTest::addRow("%s %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other) << static_cast<int>(agreement);
    };
    row("1970-05-20", "1970-05-20", BirthAgreement::Same);
    row("1970-05-20", "1970", BirthAgreement::SameYear);
    row("1970-05", "1970-05-20", BirthAgreement::SameYear);
    row("1970", "1970", BirthAgreement::SameYear);
    row("1970-05-20", "1970-05-21", BirthAgreement::Different);
    row("1970-05-20", "1971", BirthAgreement::Different);
    row("", "1971", BirthAgreement::Unknown);
}

void OfficeValues::birthsAgree()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(static_cast<int>(compareBirths(one, other)), "agreement");
    QCOMPARE(compareBirths(other, one), compareBirths(one, other));
}

void OfficeValues::newCodesFollowTheOldOnes()
{
    const auto held = [](const QStringList &codes) {
        std::vector<Cadre> cadres;
        for (const QString &code : codes) {
            cadres.emplace_back();
            cadres.back().code = code;
        }
        return cadres;
    };
    QCOMPARE(CodeMaker(held({})).next(), u"CB0001"_s);
    QCOMPARE(CodeMaker(held({u"C099"_s, u"C100"_s, u"X7"_s})).next(), u"C101"_s);
    CodeMaker maker(held({u"QN-0009"_s}));
    QCOMPARE(maker.next(), u"QN-0010"_s);
    maker.take(u"QN-0500"_s);
    QCOMPARE(maker.next(), u"QN-0501"_s);
}

void OfficeValues::formulasInDataAreHarmless_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, ColumnKind kind, const QString &text, const QByteArray &cell) {
        QTest::newRow(name) << static_cast<int>(kind) << text << cell;
    };
    row("equals", ColumnKind::Text, u"=1+1"_s, "'=1+1");
    row("plus", ColumnKind::Text, u"+84905"_s, "'+84905");
    row("minus", ColumnKind::Text, u"-2+3"_s, "'-2+3");
    row("at", ColumnKind::Text, u"@SUM(A1)"_s, "'@SUM(A1)");
    row("tab", ColumnKind::Text, u"\t=1"_s, "'\t=1");
    row("inside is no beginning", ColumnKind::Text, u"a=1"_s, "a=1");
    row("number column", ColumnKind::Integer, u"-5"_s, "-5");
}

void OfficeValues::formulasInDataAreHarmless()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    DataTable table;
    table.columns = {{u"a"_s, static_cast<ColumnKind>(kind), 10, {}, {}}};
    table.rows = {{text}};
    QTEST(toCsv(table).split('\n').value(1), "cell");
    table.rows = {{-5.0}};
    QCOMPARE(toCsv(table).split('\n').value(1).left(2), QByteArray("-5"));
}

void OfficeValues::overlappingColumnsAreNeverAddedUp()
{
    DataTable table;
    table.columns = {{u"Đối tượng"_s, ColumnKind::Text, 10, {}, {}}, {u"Tổng"_s, ColumnKind::Integer, 8, ColumnTotal::Sum, {}},
        {u"Nữ"_s, ColumnKind::Integer, 8, ColumnTotal::OfWhich, u"Trong đó"_s}, {u"DTTS"_s, ColumnKind::Integer, 8, ColumnTotal::OfWhich, u"Trong đó"_s},
        {u"Tỷ lệ"_s, ColumnKind::Percent, 8, {}, {}}};
    table.rows = {{u"A"_s, 10.0, 4.0, 3.0, 40.0}, {u"B"_s, 5.0, 5.0, 5.0, 100.0}};
    const auto totals = totalsOf(table);
    QCOMPARE(std::get<QString>(totals[0]), u"Tổng cộng"_s);
    QCOMPARE(std::get<double>(totals[1]), 15.0);
    QCOMPARE(std::get<double>(totals[2]), 9.0);
    QCOMPARE(std::get<double>(totals[3]), 8.0);
    QVERIFY(std::holds_alternative<std::monostate>(totals[4])); // a rate has no sum
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::OfficeValues)
#include "tst_officevalue.moc"
