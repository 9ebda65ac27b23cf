// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/schedule/pattern.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

const Day monday = Day::of(2027, 4, 5);

RepeatPattern patternOn(const QString &weekdays, int most)
{
    RepeatPattern pattern;
    pattern.first = monday;
    pattern.most = most;
    for (QChar day : weekdays)
        pattern.weekdays[static_cast<size_t>(day.digitValue() - 2)] = true;
    return pattern;
}

/// "05s 05c 07s": the day of the month and its half.
QString printed(const std::vector<TimeSpan> &spans)
{
    QStringList list;
    for (TimeSpan span : spans)
        list.append(toIso(span.from.day()).mid(8) + (span.from.minuteOfDay() < 720 ? u's' : u'c'));
    return list.join(u' ');
}

} // namespace

class TestPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halfDaysRepeat_data();
    void halfDaysRepeat();
    void unboundedPatternIsEmpty();
    void everyHalfDayIsAskedFor();
};

void TestPattern::halfDaysRepeat_data()
{
    QTest::addColumn<RepeatPattern>("pattern");
    QTest::addColumn<QString>("halfDays");
    QTest::newRow("whole days, three of them") << patternOn(u"23456"_s, 6) << u"05s 05c 06s 06c 07s 07c"_s;
    QTest::newRow("Mondays and Wednesdays") << patternOn(u"24"_s, 6) << u"05s 05c 07s 07c 12s 12c"_s;
    RepeatPattern mornings = patternOn(u"24"_s, 3);
    mornings.afternoon = false;
    QTest::newRow("mornings only") << mornings << u"05s 07s 12s"_s;
    RepeatPattern afternoons = patternOn(u"6"_s, 2);
    afternoons.morning = false;
    QTest::newRow("afternoons only") << afternoons << u"09c 16c"_s;
    RepeatPattern weekends = patternOn(u"78"_s, 4);
    QTest::newRow("weekends when asked for") << weekends << u"10s 10c 11s 11c"_s;
    RepeatPattern fortnight = patternOn(u"3"_s, 0);
    fortnight.everyWeeks = 2;
    fortnight.last = Day::of(2027, 4, 30);
    QTest::newRow("every other week, to a last day") << fortnight << u"06s 06c 20s 20c"_s;
    RepeatPattern midweek = patternOn(u"28"_s, 6);
    midweek.first = monday.plusDays(2);
    midweek.everyWeeks = 2;
    QTest::newRow("every other week counts from a Monday to a Sunday") << midweek << u"11s 11c 19s 19c 25s 25c"_s;
    RepeatPattern lateStart = patternOn(u"23456"_s, 4);
    lateStart.first = monday.plusDays(3);
    QTest::newRow("from the middle of a week") << lateStart << u"08s 08c 09s 09c"_s;
    RepeatPattern toItself = patternOn(u"23456"_s, 0);
    toItself.last = monday;
    QTest::newRow("the last day is one of them") << toItself << u"05s 05c"_s;
    RepeatPattern throughHoliday = patternOn(u"4"_s, 4);
    QTest::newRow("passes over the holiday") << throughHoliday << u"07s 07c 21s 21c"_s;
    throughHoliday.onHolidays = true;
    QTest::newRow("the holiday when asked for") << throughHoliday << u"07s 07c 14s 14c"_s;
    QTest::newRow("no weekday") << patternOn(u""_s, 4) << QString();
}

void TestPattern::halfDaysRepeat()
{
    QFETCH(RepeatPattern, pattern);
    const std::vector<Holiday> holidays{{{1}, {Day::of(2027, 4, 14), Day::of(2027, 4, 15)}, u"Giỗ Tổ"_s}};
    QTEST(printed(repeatedHalfDays(pattern, holidays)), "halfDays");
}

void TestPattern::unboundedPatternIsEmpty()
{
    QVERIFY(repeatedHalfDays(patternOn(u"23456"_s, 0), {}).empty());
    QVERIFY(!repeatedHalfDays(patternOn(u"23456"_s, 1), {}).empty());
}

/// Whatever is asked: in order, each on an asked weekday and half, never before the first or after the last.
void TestPattern::everyHalfDayIsAskedFor()
{
    for (int seed = 0; seed < 128; ++seed) {
        RepeatPattern pattern;
        pattern.first = monday.plusDays(seed % 9);
        pattern.last = pattern.first.plusDays(seed % 60);
        pattern.everyWeeks = 1 + seed % 3;
        pattern.morning = seed % 2 == 0;
        for (size_t day = 0; day < 7; ++day)
            pattern.weekdays[day] = ((seed >> day) & 1) == 1;
        LocalMinute before{};
        for (TimeSpan span : repeatedHalfDays(pattern, {})) {
            const Day day = span.from.day();
            QVERIFY(before < span.from);
            QVERIFY(day >= pattern.first && day <= pattern.last);
            QVERIFY(pattern.weekdays[static_cast<size_t>(day.toDate().dayOfWeek() - 1)]);
            QVERIFY(span.from.minuteOfDay() < 720 ? pattern.morning : pattern.afternoon);
            before = span.from;
        }
    }
}

LOTRINH_TEST(TestPattern)
#include "tst_pattern.moc"
