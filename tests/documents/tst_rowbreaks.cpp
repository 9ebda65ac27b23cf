// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/rowbreaks.h"
#include "support/manytests.h"

#include <QtTest>
#include <numeric>

namespace lotrinh::documents {

/// No row of a table is cut by the end of a page.
class RowBreaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowThatDoesNotFitBeginsAPage_data();
    void aRowThatDoesNotFitBeginsAPage();
    void noRowIsEverCut();
};

using Rows = std::vector<size_t>;
using Heights = std::vector<double>;

void RowBreaks::aRowThatDoesNotFitBeginsAPage_data()
{
    QTest::addColumn<Heights>("heights");
    QTest::addColumn<int>("heads");
    QTest::addColumn<double>("top");
    QTest::addColumn<Rows>("breaks");
    QTest::newRow("all fits to the last pixel") << Heights{10, 40, 50} << 1 << 0.0 << Rows{};
    QTest::newRow("the last does not") << Heights{10, 40, 51} << 1 << 0.0 << Rows{2};
    QTest::newRow("text above takes room") << Heights{10, 40, 40} << 1 << 20.0 << Rows{2};
    QTest::newRow("the header stands on every page") << Heights{10, 80, 10, 80} << 1 << 0.0 << Rows{3};
    QTest::newRow("without a header there is room for more") << Heights{80, 10, 80, 20} << 0 << 0.0 << Rows{2};
    QTest::newRow("nothing fits under the text above: the whole table goes on") << Heights{10, 40} << 1 << 60.0 << Rows{0};
    QTest::newRow("a row higher than a page stays and is cut") << Heights{10, 120, 30} << 1 << 0.0 << Rows{2};
    QTest::newRow("header alone") << Heights{10} << 1 << 95.0 << Rows{};
}

void RowBreaks::aRowThatDoesNotFitBeginsAPage()
{
    QFETCH(Heights, heights);
    QFETCH(int, heads);
    QFETCH(double, top);
    QFETCH(Rows, breaks);
    constexpr double page = 100;
    QCOMPARE(rowBreaks(heights, static_cast<size_t>(heads), top, page), breaks);
}

void RowBreaks::noRowIsEverCut()
{
    QRandomGenerator random(7);
    constexpr double page = 1000;
    for (int world = 0; world < 2000; ++world) {
        Heights heights(static_cast<size_t>(random.bounded(2, 60)));
        for (double &height : heights)
            height = 1 + random.bounded(300.0);
        const double top = random.bounded(page);
        const Rows breaks = rowBreaks(heights, 1, top, page);
        double y = top + heights.front();
        for (size_t row = 1; row < heights.size(); ++row) {
            if (std::ranges::count(breaks, row) || (row == 1 && std::ranges::count(breaks, 0)))
                y = heights.front();
            y += heights[row];
            QVERIFY2(y <= page, qPrintable(QStringLiteral("world %1, row %2").arg(world).arg(row)));
        }
    }
}

} // namespace lotrinh::documents

LOTRINH_GUI_TEST(lotrinh::documents::RowBreaks)
#include "tst_rowbreaks.moc"
