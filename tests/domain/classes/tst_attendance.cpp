// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QTest>
#include <domain/attendance/share.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lotrinh;

class TestAttendance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_ofMarks_data();
    void shares_ofMarks();
    void worstCase_decides_data();
    void worstCase_decides();
    void absencesLeft_untilItCannotBeMet_data();
    void absencesLeft_untilItCannotBeMet();
    void absencesLeft_agreeWithTheBestCase();
    void permille_roundsHalfUp_data();
    void permille_roundsHalfUp();
    void secondMarkOfASession_isNotCounted();
};

/// p present, l late, e excused, u unexcused, - unmarked
static AttendanceCount countOf(const QString &marks)
{
    std::vector<AttendanceMark> rows;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto mark = u"pleu"_s.indexOf(marks[i]);
        if (mark >= 0)
            rows.push_back({{i + 1}, {i + 1}, {1}, static_cast<Mark>(mark)});
    }
    return countAttendance(static_cast<int>(marks.size()), rows);
}

void TestAttendance::shares_ofMarks_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("shares"); // done, worst, best
    QTest::newRow("all present") << u"pppp"_s << u"4/4 4/4 4/4"_s;
    QTest::newRow("late is presence") << u"plpp"_s << u"4/4 4/4 4/4"_s;
    QTest::newRow("excused is not") << u"pepp"_s << u"3/4 3/4 3/4"_s;
    QTest::newRow("unexcused") << u"pupp"_s << u"3/4 3/4 3/4"_s;
    QTest::newRow("unmarked is empty, not 0") << u"pp--"_s << u"2/2 2/4 4/4"_s;
    QTest::newRow("mixed") << u"plu-e"_s << u"2/4 2/5 3/5"_s;
    QTest::newRow("nothing marked") << u"---"_s << u"0/0 0/3 3/3"_s;
    QTest::newRow("no sessions") << QString() << u"0/0 0/0 0/0"_s;
}

void TestAttendance::shares_ofMarks()
{
    QFETCH(QString, marks);
    QFETCH(QString, shares);
    const AttendanceCount count = countOf(marks);
    QStringList found;
    for (const Share &share : {count.done(), count.worst(), count.best()})
        found += QString::number(share.part) + u'/' + QString::number(share.whole);
    QCOMPARE(found.join(u' '), shares);
    QCOMPARE(count.isAsked(), !marks.isEmpty());
}

void TestAttendance::worstCase_decides_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<int>("passPct");
    QTest::addColumn<bool>("enough");
    QTest::newRow("just at the limit") << u"ppppu"_s << 80 << true;
    QTest::newRow("below") << u"pppuu"_s << 80 << false;
    QTest::newRow("excused does not help") << u"pppee"_s << 80 << false;
    QTest::newRow("unmarked counts as absent") << u"ppp--"_s << 80 << false;
    QTest::newRow("two thirds is below 67") << u"ppu"_s << 67 << false;
    QTest::newRow("two thirds is above 66") << u"ppu"_s << 66 << true;
    QTest::newRow("nothing asked of a class without sessions") << QString() << 80 << true;
    QTest::newRow("limit 0") << u"uu"_s << 0 << true;
    QTest::newRow("limit 100") << u"ppp"_s << 100 << true;
}

void TestAttendance::worstCase_decides()
{
    QFETCH(QString, marks);
    QFETCH(int, passPct);
    QFETCH(bool, enough);
    QCOMPARE(isEnough(countOf(marks), passPct), enough);
}

void TestAttendance::absencesLeft_untilItCannotBeMet_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<int>("passPct");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing marked, one of five") << u"-----"_s << 80 << u"1"_s;
    QTest::newRow("present takes nothing") << u"pl---"_s << 80 << u"1"_s;
    QTest::newRow("unexcused takes one") << u"u----"_s << 80 << u"0"_s;
    QTest::newRow("excused takes one too") << u"e----"_s << 80 << u"0"_s;
    QTest::newRow("one too many") << u"ue---"_s << 80 << u"-1"_s;
    QTest::newRow("rounded down: 80 % of 9 are 8") << u"---------"_s << 80 << u"1"_s;
    QTest::newRow("exactly a fifth of ten") << u"----------"_s << 80 << u"2"_s;
    QTest::newRow("no more than what is to come") << u"ppppppppp-"_s << 80 << u"1"_s;
    QTest::newRow("all held and enough") << u"ppppu"_s << 80 << u"0"_s;
    QTest::newRow("all held and too few") << u"pppuu"_s << 80 << u"-1"_s;
    QTest::newRow("every one asked") << u"p--"_s << 100 << u"0"_s;
    QTest::newRow("none asked") << u"u--"_s << 0 << u"2"_s;
    QTest::newRow("a class without sessions") << QString() << 80 << u"none"_s;
}

void TestAttendance::absencesLeft_untilItCannotBeMet()
{
    QFETCH(QString, marks);
    QFETCH(int, passPct);
    const auto left = absencesLeft(countOf(marks), passPct);
    QTEST(left ? QString::number(*left) : u"none"_s, "left");
}

/// Another way to the same: mark one session after the other as missed, and see whether the best case still does.
void TestAttendance::absencesLeft_agreeWithTheBestCase()
{
    for (int sessions = 1; sessions <= 12; ++sessions)
        for (int present = 0; present <= sessions; ++present)
            for (int missed = 0; present + missed <= sessions; ++missed)
                for (int passPct : {0, 1, 50, 67, 80, 99, 100}) {
                    AttendanceCount count{sessions, present, 0, missed};
                    const int left = *absencesLeft(count, passPct);
                    QCOMPARE(left >= 0, count.best().isAtLeast(passPct));
                    if (left < 0)
                        continue;
                    QVERIFY(left <= count.unmarked());
                    count.unexcused += left;
                    QVERIFY(count.best().isAtLeast(passPct));
                    if (count.unmarked() == 0)
                        continue;
                    ++count.unexcused;
                    QVERIFY(!count.best().isAtLeast(passPct));
                }
}

void TestAttendance::permille_roundsHalfUp_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("permille"); // -1 = nothing
    QTest::newRow("two thirds") << 2 << 3 << 667;
    QTest::newRow("one third") << 1 << 3 << 333;
    QTest::newRow("half a tenth goes up") << 1 << 2000 << 1;
    QTest::newRow("just below half") << 4 << 8001 << 0;
    QTest::newRow("all") << 5 << 5 << 1000;
    QTest::newRow("one of one") << 1 << 1 << 1000;
    QTest::newRow("of nothing") << 0 << 0 << -1;
}

void TestAttendance::permille_roundsHalfUp()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QFETCH(int, permille);
    QCOMPARE((Share{part, whole}).permille().value_or(-1), permille);
}

void TestAttendance::secondMarkOfASession_isNotCounted()
{
    const std::vector<AttendanceMark> rows{{{1}, {7}, {1}, Mark::Present}, {{2}, {7}, {1}, Mark::Present}, {{3}, {8}, {1}, Mark::Excused}};
    const AttendanceCount count = countAttendance(3, rows);
    QCOMPARE(count.present, 1);
    QCOMPARE(count.excused, 1); // those behind it are
    QCOMPARE(count.unmarked(), 1);
}

LOTRINH_TEST(TestAttendance)
#include "tst_attendance.moc"
