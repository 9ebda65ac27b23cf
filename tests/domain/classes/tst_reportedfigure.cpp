// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <domain/planning/reportedfigure.h>

#include <QTest>

using namespace lotrinh;
using namespace Qt::StringLiterals;

/// A printed total beside the sum of its printed parts.
class TestReportedFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void measures_areKeptApart();
};

namespace {

ReportedFigure figure(const QString &dimension, int value, const QString &measure = u"m"_s)
{
    return {{}, u"S"_s, Day::of(2020, 12, 31), measure, dimension, value, {}};
}

} // namespace

void TestReportedFigure::sentence_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("parts above the total") << 278 << QList<int>{104, 102, 62, 1, 4, 6}
                                           << u"278 trường hợp; cộng theo mục đích 279 lượt (chênh 01, chưa rõ nguyên nhân)"_s;
    QTest::newRow("parts below the total") << 30 << QList<int>{10, 5} << u"30 trường hợp; cộng theo mục đích 15 lượt (chênh 15, chưa rõ nguyên nhân)"_s;
    QTest::newRow("they agree") << 15 << QList<int>{10, 5} << u"15 trường hợp; cộng theo mục đích 15 lượt (khớp)"_s;
    QTest::newRow("no parts") << 120 << QList<int>{} << u"120 trường hợp; không có số theo mục đích"_s;
    QTest::newRow("no total") << -1 << QList<int>{1, 2} << u"không có số tổng; cộng theo mục đích 3 lượt"_s;
}

void TestReportedFigure::sentence()
{
    QFETCH(int, total);
    QFETCH(QList<int>, parts);
    QFETCH(QString, sentence);
    std::vector<ReportedFigure> figures;
    if (total >= 0)
        figures.push_back(figure(u"Tổng số"_s, total));
    for (qsizetype i = 0; i < parts.size(); ++i)
        figures.push_back(figure(u"P%1"_s.arg(i), parts[i]));
    const auto reconciled = reconcile(figures);
    QCOMPARE(reconciled.size(), size_t(1));
    QCOMPARE(sentenceOf(reconciled.front()), sentence);
}

void TestReportedFigure::measures_areKeptApart()
{
    const std::vector<ReportedFigure> figures{figure(u"Tổng số"_s, 5), figure(u"P1"_s, 5), figure(u"Tổng số"_s, 7, u"n"_s)};
    const auto reconciled = reconcile(figures);
    QCOMPARE(reconciled.size(), size_t(2));
    QCOMPARE(reconciled.front().difference(), std::optional(0));
    QCOMPARE(reconciled.back().difference(), std::optional<int>());
}

LOTRINH_TEST(TestReportedFigure)
#include "tst_reportedfigure.moc"
