// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provinceof.h"
#include "support/manytests.h"

#include <QTest>
#include <compliance/planninglist.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

World lists(const QStringList &codes)
{
    World made;
    made.unit("U").title("T").term("K", TermKind::Party, "2020-10-01", "2025-09-30");
    for (const QString &code : codes) {
        const std::string utf8 = code.toStdString();
        made.cadre("C-" + utf8, "U").planned(utf8, "T", "K", "2022-03-01");
    }
    return made;
}

} // namespace

class TestPlanningList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextCodeIsFree_data();
    void nextCodeIsFree();
    void warnsByTheLimitsOfTheDay_data();
    void warnsByTheLimitsOfTheDay();
    void whoLeftTheServiceIsOnNoList();
};

void TestPlanningList::nextCodeIsFree_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none yet") << QStringList() << u"QH-00001"_s;
    QTest::newRow("after the highest, not the last")
        << QStringList{u"QH-00007"_s, u"QH-00041"_s, u"QH-00009"_s} << u"QH-00042"_s;
    QTest::newRow("one more digit") << QStringList{u"QH-99999"_s} << u"QH-100000"_s;
    QTest::newRow("in their own way of writing") << QStringList{u"2024/QH/08"_s} << u"2024/QH/09"_s;
    QTest::newRow("codes without a number do not count") << QStringList{u"QH-A"_s} << u"QH-00001"_s;
    QTest::newRow("a number beyond all numbers does not count")
        << QStringList{u"QH-99999999999999999999"_s, u"QH-00003"_s} << u"QH-00004"_s;
}

void TestPlanningList::nextCodeIsFree()
{
    QFETCH(QStringList, codes);
    QTEST(compliance::nextPlanningCode(provinceOf(lists(codes))), "expected");
}

void TestPlanningList::warnsByTheLimitsOfTheDay_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("four of three") << 4 << u"2023-01-01"_s << true;
    QTest::newRow("three of three") << 3 << u"2023-01-01"_s << false;
    QTest::newRow("before they were planned") << 4 << u"2022-02-28"_s << false;
    QTest::newRow("after the term") << 4 << u"2025-10-01"_s << false;
}

void TestPlanningList::warnsByTheLimitsOfTheDay()
{
    QFETCH(int, people);
    QFETCH(QString, day);
    QStringList codes;
    for (int i = 0; i < people; ++i)
        codes.append(QString::number(i));
    const auto warnings = compliance::planningWarnings(
        provinceOf(lists(codes)), parseDay(day).value(), shippedPlanningLimits());
    QTEST(!warnings.empty(), "isWarned");
}

void TestPlanningList::whoLeftTheServiceIsOnNoList()
{
    World made = lists({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const Day day = Day::of(2023, 1, 1);
    QCOMPARE(compliance::planningWarnings(provinceOf(made), day, shippedPlanningLimits()).size(), size_t(1));
    made.person().cadre.service.to = Day::of(2022, 12, 1);
    QVERIFY(compliance::planningWarnings(provinceOf(made), day, shippedPlanningLimits()).empty());
}

LOTRINH_TEST(TestPlanningList)
#include "tst_planninglist.moc"
