// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/schedule/lessons.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;

namespace {

/// "A 2, B; C 1": topics with their half-days.
QString printed(const std::vector<TopicLessons> &lessons)
{
    QStringList list;
    for (const TopicLessons &one : lessons)
        list.append(one.topic + u' ' + QString::number(one.halfDays));
    return list.join(u", "_s);
}

QStringList letters(const QString &text)
{
    return text.split(QString(), Qt::SkipEmptyParts);
}

} // namespace

/// Topics of a course over the half-days of a class.
class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topics_data();
    void topics();
    void length_data();
    void length();
    void shared_data();
    void shared();
    void left_data();
    void left();
    void first();
    void everyHalfDayIsUsedOnce();
};

void TestLessons::topics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("topics");
    QTest::newRow("as in the catalogue") << u"Mở đầu; Kỹ năng, thực hành; Tiểu luận"_s << QStringList{u"Mở đầu"_s, u"Kỹ năng, thực hành"_s, u"Tiểu luận"_s};
    QTest::newRow("blanks between") << u" A ;; B; "_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("none") << QString() << QStringList();
}

void TestLessons::topics()
{
    QFETCH(QString, text);
    QTEST(topicsOf(text), "topics");
}

void TestLessons::length_data()
{
    QTest::addColumn<std::optional<int>>("days");
    QTest::addColumn<std::optional<int>>("periods");
    QTest::addColumn<int>("halfDays");
    QTest::newRow("two a day") << std::optional(5) << std::optional(40) << 10;
    QTest::newRow("days count before tiết") << std::optional(5) << std::optional(24) << 10;
    QTest::newRow("four tiết each") << std::optional<int>() << std::optional(24) << 6;
    QTest::newRow("a half-day that is not full") << std::optional<int>() << std::optional(25) << 7;
    QTest::newRow("unknown") << std::optional<int>() << std::optional<int>() << 0;
}

void TestLessons::length()
{
    QFETCH(std::optional<int>, days);
    QFETCH(std::optional<int>, periods);
    Course course;
    course.days = days;
    course.periods = periods;
    QTEST(halfDaysOf(course), "halfDays");
}

void TestLessons::shared_data()
{
    QTest::addColumn<QString>("topics");
    QTest::addColumn<int>("halfDays");
    QTest::addColumn<QString>("lessons");
    QTest::newRow("evenly") << u"AB"_s << 4 << u"A 2, B 2"_s;
    QTest::newRow("the first ones longer") << u"ABC"_s << 5 << u"A 2, B 2, C 1"_s;
    QTest::newRow("neighbours share") << u"ABCDE"_s << 2 << u"A; B; C 1, D; E 1"_s;
    QTest::newRow("one each") << u"AB"_s << 2 << u"A 1, B 1"_s;
    QTest::newRow("no topics") << QString() << 3 << u" 3"_s;
    QTest::newRow("no half-days") << u"AB"_s << 0 << QString();
}

void TestLessons::shared()
{
    QFETCH(QString, topics);
    QFETCH(int, halfDays);
    QTEST(printed(topicsOver(letters(topics), halfDays)), "lessons");
}

void TestLessons::left_data()
{
    QTest::addColumn<QStringList>("taught");
    QTest::addColumn<QString>("left");
    const auto lessons = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("nothing yet") << lessons("") << u"A 2, B 2, C 1"_s;
    QTest::newRow("a topic") << lessons("A A") << u"B 2, C 1"_s;
    QTest::newRow("not the first") << lessons("C") << u"A 2, B 2"_s;
    QTest::newRow("without a known topic: the first") << QStringList{QString(), u"Khai giảng"_s, u"?"_s} << u"B 1, C 1"_s;
    QTest::newRow("more of one than planned: as one without") << lessons("C C") << u"A 1, B 2"_s;
    QTest::newRow("all") << lessons("A A B B C") << QString();
    QTest::newRow("more than all") << lessons("A A A B B C C") << QString();
}

void TestLessons::left()
{
    QFETCH(QStringList, taught);
    QTEST(printed(stillToTeach(topicsOver(letters(u"ABC"_s), 5), taught)), "left");
}

void TestLessons::first()
{
    const auto all = topicsOver(letters(u"ABC"_s), 5);
    QCOMPARE(printed(firstLessons(all, 3)), u"A 2, B 1"_s);
    QCOMPARE(printed(firstLessons(all, 0)), QString());
    QCOMPARE(printed(firstLessons(all, 9)), printed(all));
}

/// Whatever the numbers: every topic is there once, in order, and the half-days are all used.
void TestLessons::everyHalfDayIsUsedOnce()
{
    for (int topics = 1; topics <= 26; ++topics)
        for (int halfDays = 1; halfDays <= 40; ++halfDays) {
            QStringList names;
            for (int topic = 0; topic < topics; ++topic)
                names.append(QString(QChar(u'A' + topic)));
            const auto lessons = topicsOver(names, halfDays);
            QCOMPARE(halfDaysIn(lessons), halfDays);
            QStringList met;
            for (const TopicLessons &one : lessons) {
                QVERIFY(one.halfDays > 0 && one.halfDays <= (halfDays + topics - 1) / topics);
                met += one.topic.split(u"; "_s);
            }
            QCOMPARE(met, names);
        }
}

LOTRINH_TEST(TestLessons)
#include "tst_lessons.moc"
