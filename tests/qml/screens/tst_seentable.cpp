// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/seentable.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;
using exchange::ColumnKind;

Q_DECLARE_METATYPE(lotrinh::exchange::ColumnKind)

/// What a person sees becomes in a file what it means.
class TestSeenTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnSaysWhatItHolds_data();
    void columnSaysWhatItHolds();
    void nothingIsAnEmptyCell();
};

namespace {

exchange::DataTable tableOf(const QStringList &cells, const QString &kind, Language language)
{
    SeenTable seen{{u"Bảng"_s}, {u"Cột"_s}, {kind}, {}, language};
    for (const QString &cell : cells)
        seen.rows.push_back({cell});
    return withValues(seen);
}

} // namespace

void TestSeenTable::columnSaysWhatItHolds_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ColumnKind>("holds");
    QTest::addColumn<exchange::TableValue>("first");
    using Value = exchange::TableValue;
    const auto row = [](const char *name, const QStringList &cells, const QString &kind, Language language, ColumnKind holds, const Value &first) {
        QTest::newRow(name) << cells << kind << language << holds << first;
    };
    constexpr auto vi = Language::Vietnamese;
    constexpr auto en = Language::English;
    row("days", {u"05/03/2024"_s, u""_s}, u"text"_s, vi, ColumnKind::Date, Day::of(2024, 3, 5));
    row("a day and a word", {u"05/03/2024"_s, u"chưa rõ"_s}, u"text"_s, vi, ColumnKind::Text, u"05/03/2024"_s);
    row("no such day", {u"31/02/2024"_s}, u"text"_s, vi, ColumnKind::Text, u"31/02/2024"_s);
    row("whole numbers", {u"1.234"_s, u"7"_s}, u"number"_s, vi, ColumnKind::Integer, 1234.0);
    row("whole numbers in English", {u"1,234"_s, u"7"_s}, u"number"_s, en, ColumnKind::Integer, 1234.0);
    row("a code of digits", {u"001234"_s}, u"code"_s, vi, ColumnKind::Text, u"001234"_s);
    row("digits in a text", {u"12"_s}, u"text"_s, vi, ColumnKind::Text, u"12"_s);
    row("scores", {u"7,75"_s, u"8"_s}, u"number"_s, vi, ColumnKind::Decimal, 7.75);
    row("scores in English", {u"7.75"_s, u"8"_s}, u"number"_s, en, ColumnKind::Decimal, 7.75);
    row("shares", {u"91,2 %"_s, u"–"_s}, u"bar"_s, vi, ColumnKind::Percent, 91.2);
    row("shares in English", {u"91.2%"_s}, u"bar"_s, en, ColumnKind::Percent, 91.2);
    row("shares in any column", {u"91,2 %"_s}, u"text"_s, vi, ColumnKind::Percent, 91.2);
    row("differences", {u"\u22123,5"_s, u"+2,0"_s}, u"badge"_s, vi, ColumnKind::Decimal, -3.5);
    row("badges with words", {u"Quá hạn"_s, u"3"_s}, u"badge"_s, vi, ColumnKind::Text, u"Quá hạn"_s);
    row("nothing anywhere", {u""_s, u"–"_s}, u"number"_s, vi, ColumnKind::Text, Value());
}

void TestSeenTable::columnSaysWhatItHolds()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, kind);
    QFETCH(Language, language);
    QFETCH(ColumnKind, holds);
    QFETCH(exchange::TableValue, first);
    const exchange::DataTable table = tableOf(cells, kind, language);
    QCOMPARE(table.columns.front().kind, holds);
    QVERIFY(table.rows.front().front() == first);
    QCOMPARE(table.columns.front().name, holds == ColumnKind::Percent ? u"Cột, %"_s : u"Cột"_s);
}

void TestSeenTable::nothingIsAnEmptyCell()
{
    const exchange::DataTable shares = tableOf({u"91,2 %"_s, u"–"_s, u""_s}, u"bar"_s, Language::Vietnamese);
    QVERIFY(shares.rows[1].front() == exchange::TableValue());
    QVERIFY(shares.rows[2].front() == exchange::TableValue());
    // Among words a dash is a word.
    QVERIFY(tableOf({u"Bậc 1"_s, u"–"_s}, u"text"_s, Language::Vietnamese).rows[1].front() == exchange::TableValue(u"–"_s));
}

LOTRINH_TEST(TestSeenTable)
#include "tst_seentable.moc"
