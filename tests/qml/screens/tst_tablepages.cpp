// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printers.h"
#include "print/tablepaint.h"
#include "support/manytests.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>
#include <numeric>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;

using Widths = std::vector<double>;
Q_DECLARE_METATYPE(Widths)

/// A table on paper: nothing of it is lost, cut or without its titles.
class TestTablePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheRoom_data();
    void columnsShareTheRoom();
    void wrapping_losesNothing_data();
    void wrapping_losesNothing();
    void pages_holdEveryLineOnce_data();
    void pages_holdEveryLineOnce();
    void pdf_hasThePagesLaidOut();
    void stopping_writesNothing();
    void closedDevice_isRefused();
    void printers_asTheSystemSays_data();
    void printers_asTheSystemSays();
};

namespace {

const WorkWatch goOn = [](double) { return true; };

PrintedTable printedTableOf(int rows, int columns, const QString &cell)
{
    PrintedTable table;
    table.above = {u"Danh sách cán bộ"_s, u"Tính đến ngày 30/06/2024"_s, u"Chỉ gồm: Sở Nội vụ"_s};
    table.emptyText = u"Không có dòng nào"_s;
    table.pageWords = u"Trang %1/%2"_s;
    for (int column = 0; column < columns; ++column)
        table.titles.append(u"Cột thứ %1"_s.arg(column + 1));
    for (int row = 0; row < rows; ++row)
        table.rows.push_back(QStringList(columns, cell));
    return table;
}

double sum(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

void TestTablePages::columnsShareTheRoom_data()
{
    QTest::addColumn<Widths>("wished");
    QTest::addColumn<Widths>("least");
    QTest::addColumn<double>("room");
    QTest::addColumn<Widths>("given");
    QTest::newRow("none") << Widths{} << Widths{} << 700.0 << Widths{};
    QTest::newRow("all fit") << Widths{100, 200} << Widths{50, 60} << 700.0 << Widths{100, 200};
    QTest::newRow("exactly") << Widths{300, 400} << Widths{50, 60} << 700.0 << Widths{300, 400};
    QTest::newRow("the wide one gives way") << Widths{100, 900} << Widths{50, 60} << 700.0 << Widths{100, 600};
    QTest::newRow("two wide ones share") << Widths{100, 900, 800} << Widths{50, 60, 60} << 700.0 << Widths{100, 300, 300};
    QTest::newRow("none below its least") << Widths{400, 900} << Widths{100, 500} << 700.0 << Widths{200, 500};
    QTest::newRow("too many") << Widths{900, 900} << Widths{700, 700} << 700.0 << Widths{350, 350};
}

void TestTablePages::columnsShareTheRoom()
{
    QFETCH(Widths, wished);
    QFETCH(Widths, least);
    QFETCH(double, room);
    QFETCH(Widths, given);
    const Widths widths = columnWidths(wished, least, room);
    QCOMPARE(widths.size(), given.size());
    for (size_t i = 0; i < widths.size(); ++i)
        QVERIFY2(std::abs(widths[i] - given[i]) < 0.01, qPrintable(u"%1: %2"_s.arg(i).arg(widths[i])));
    QVERIFY(sum(widths) <= room + 1e-6);
}

void TestTablePages::wrapping_losesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("isOneLine");
    QTest::newRow("nothing") << QString() << 40.0 << true;
    QTest::newRow("short") << u"Đạt"_s << 200.0 << true;
    QTest::newRow("long") << u"Bồi dưỡng lãnh đạo, quản lý cấp phòng và tương đương"_s << 90.0 << false;
    QTest::newRow("one long word") << QString(60, u'Ắ') << 90.0 << false;
    QTest::newRow("narrower than a letter") << u"Ngưỡng"_s << 2.0 << false;
    QTest::newRow("two paragraphs") << u"một\nhai"_s << 200.0 << false;
}

void TestTablePages::wrapping_losesNothing()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    QFETCH(bool, isOneLine);
    const QFont font = TableType(QString()).body;
    const QStringList lines = wrappedLines(text, font, width);
    QCOMPARE(lines.size() == 1, isOneLine);
    QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' ').remove(u'\n'));
    for (const QString &line : lines)
        QVERIFY2(line.trimmed().size() <= 1 || QFontMetricsF(font).horizontalAdvance(line.trimmed()) <= width, qPrintable(line));
}

void TestTablePages::pages_holdEveryLineOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isAcross");
    QTest::addColumn<bool>("isOnePage");
    const QString sentence = u"Chuyên viên chính và tương đương, đã qua bồi dưỡng"_s;
    QTest::newRow("empty") << 0 << 3 << QString() << false << true;
    QTest::newRow("one row") << 1 << 3 << u"Nguyễn Văn An"_s << false << true;
    QTest::newRow("many rows") << 500 << 3 << u"Nguyễn Văn An"_s << false << false;
    QTest::newRow("wide") << 10 << 4 << sentence << true << true;
    QTest::newRow("wide and long") << 300 << 8 << sentence << true << false;
    QTest::newRow("more columns than room") << 40 << 40 << u"12.345"_s << true << false;
    QTest::newRow("rows taller than a page") << 3 << 2 << QStringList(400, sentence).join(u' ') << true << false;
    QTest::newRow("rows of many paragraphs") << 30 << 2 << QStringList(9, u"một dòng"_s).join(u'\n') << false << false;
}

void TestTablePages::pages_holdEveryLineOnce()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(QString, cell);
    QFETCH(bool, isAcross);
    QFETCH(bool, isOnePage);
    const PrintedTable table = printedTableOf(rows, columns, cell);
    const auto pages = TablePages::of(table, goOn);
    QVERIFY(pages.has_value());
    QCOMPARE(pages->paper().orientation() == QPageLayout::Landscape, isAcross);
    QCOMPARE(pages->count() == 1, isOnePage);
    QVERIFY(sum(pages->widths()) <= pages->area().width() + 1e-6);
    const int linesOfARow = static_cast<int>(
        wrappedLines(cell, TableType(QString()).body, pages->widths().empty() ? 0 : *std::ranges::min_element(pages->widths()) - 2 * cellPadding).size());
    const double room = pages->bodyBottom() - pages->headHeight();
    size_t row = 0;
    int line = 0;
    for (int page = 0; page < pages->count(); ++page) {
        double bottom = pages->headTop(page) + pages->headHeight();
        QVERIFY(rows == 0 || !pages->strips(page).empty());
        for (const TablePages::Strip &strip : pages->strips(page)) {
            // In order, each line once; a row goes on over a page only when none could hold it.
            QCOMPARE(strip.row, row);
            QCOMPARE(strip.firstLine, line);
            line += strip.lines;
            bottom += pages->heightOf(strip);
            if (strip.firstLine > 0 || line < linesOfARow)
                QVERIFY(linesOfARow * pages->lineHeight() + 2 * cellPadding > room);
            if (line == linesOfARow) {
                ++row;
                line = 0;
            }
        }
        QVERIFY2(bottom <= pages->bodyBottom() + 1e-6, "something stands below the end of the page");
    }
    QCOMPARE(row, size_t(rows));
    QCOMPARE(line, 0);
}

void TestTablePages::pdf_hasThePagesLaidOut()
{
    for (int rows : {0, 10, 200}) {
        const PrintedTable table = printedTableOf(rows, 5, u"Nguyễn Thị Ánh Nguyệt"_s);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::vector<double> told;
        const int pages = printTable(table, buffer, [&](double share) {
            told.push_back(share);
            return true;
        });
        QCOMPARE(pages, TablePages::of(table, goOn)->count());
        QCOMPARE(buffer.data().count("/Type /Page\n"), pages);
        QVERIFY(std::ranges::is_sorted(told) && told.back() <= 1);
    }
}

void TestTablePages::stopping_writesNothing()
{
    const PrintedTable table = printedTableOf(2000, 5, u"Nguyễn Thị Ánh Nguyệt"_s);
    for (double last : {0.0, 0.1, 0.3, 0.7}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(printTable(table, buffer, [&](double share) { return share < last; }), 0);
    }
}

void TestTablePages::closedDevice_isRefused()
{
    QBuffer closed;
    QCOMPARE(printTable(printedTableOf(1, 1, u"x"_s), closed, goOn), 0);
}

void TestTablePages::printers_asTheSystemSays_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("no system for printing") << QByteArray() << QStringList();
    QTest::newRow("none") << QByteArray("no system default destination\n") << QStringList();
    QTest::newRow("no choice") << QByteArray("no system default destination\nPhong1\nPhong2\n") << QStringList{u"Phong1"_s, u"Phong2"_s};
    QTest::newRow("a choice") << QByteArray("system default destination: Phong2\nPhong1\nPhong2\n") << QStringList{u"Phong2"_s, u"Phong1"_s};
    QTest::newRow("a choice that is gone") << QByteArray("system default destination: Cu\nPhong1\n") << QStringList{u"Phong1"_s};
}

void TestTablePages::printers_asTheSystemSays()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, names);
    QCOMPARE(Printers::namesIn(answer), names);
}

LOTRINH_GUI_TEST(TestTablePages)
#include "tst_tablepages.moc"
