// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedenglish.h"
#include "today/todaywords.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;
using service::ClassTask;

/// What a task on Today says and what its button does.
class TestTodayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonDoesOrGoes_data();
    void buttonDoesOrGoes();
    void wordsNameWhatIsMissing_data();
    void wordsNameWhatIsMissing();
    void urgencyFollowsTheDay_data();
    void urgencyFollowsTheDay();
    void everyTaskHasWords();
    void groupKeepsItsNumber_data();
    void groupKeepsItsNumber();
};

namespace {

const Day today = Day::of(2027, 3, 8);

service::TodayTask task(ClassTask kind, int count = 2, Day day = today)
{
    service::TodayTask one;
    one.task = kind;
    one.trainingClass = u"L1"_s;
    one.name = u"Lớp"_s;
    one.day = day;
    one.count = count;
    return one;
}

QString valueOf(const list::Record &record, const QByteArray &field)
{
    return record.values[static_cast<size_t>(taskFields().indexOf(field))].toString();
}

} // namespace

Q_DECLARE_METATYPE(service::TodayTask)

void TestTodayWords::buttonDoesOrGoes_data()
{
    QTest::addColumn<service::TodayTask>("one");
    QTest::addColumn<TodayAct>("act");
    QTest::addColumn<QString>("part");
    QTest::newRow("approve") << task(ClassTask::Approve) << TodayAct::ApproveAll << u"learners"_s;
    QTest::newRow("promote") << task(ClassTask::Promote) << TodayAct::PromoteNext << u"learners"_s;
    service::TodayTask byHand = task(ClassTask::Promote);
    byHand.isByHand = true;
    QTest::newRow("promote by hand") << byHand << TodayAct::GoToClass << u"learners"_s;
    service::TodayTask draft = task(ClassTask::Prepare);
    draft.isDraft = true;
    QTest::newRow("draft with everything") << draft << TodayAct::OpenEnrolment << u"sessions"_s;
    draft.lacksRoom = true;
    QTest::newRow("draft without a room") << draft << TodayAct::GoToClass << u"sessions"_s;
    QTest::newRow("too few") << task(ClassTask::Fill) << TodayAct::GoToClass << u"learners"_s;
    QTest::newRow("begin") << task(ClassTask::Start) << TodayAct::Run << u"plan"_s;
    QTest::newRow("attendance") << task(ClassTask::Attendance) << TodayAct::GoToClass << u"attendance"_s;
    QTest::newRow("finish") << task(ClassTask::Finish) << TodayAct::Finish << u"plan"_s;
    QTest::newRow("results") << task(ClassTask::Results) << TodayAct::GoToClass << u"scores"_s;
    QTest::newRow("close") << task(ClassTask::Close) << TodayAct::Close << u"results"_s;
}

void TestTodayWords::buttonDoesOrGoes()
{
    QFETCH(service::TodayTask, one);
    QTEST(actOf(one), "act");
    QTEST(partOf(one), "part");
}

void TestTodayWords::wordsNameWhatIsMissing_data()
{
    QTest::addColumn<service::TodayTask>("one");
    QTest::addColumn<QString>("detail");
    service::TodayTask one = task(ClassTask::Prepare);
    one.lacksRoom = true;
    QTest::newRow("room") << one << u"Chưa có phòng học"_s;
    one.lacksLecturer = true;
    one.lacksSessions = true;
    QTest::newRow("everything") << one << u"Chưa có phòng học, giảng viên, buổi học"_s;
    one.isDraft = true;
    QTest::newRow("everything of a draft") << one << u"Còn là dự thảo; chưa có phòng học, giảng viên, buổi học"_s;
    QTest::newRow("people") << task(ClassTask::Approve, 12) << u"12 người chờ duyệt"_s;
}

void TestTodayWords::wordsNameWhatIsMissing()
{
    QFETCH(service::TodayTask, one);
    QTEST(valueOf(recordOf(one, today), "detail"), "detail");
}

void TestTodayWords::urgencyFollowsTheDay_data()
{
    QTest::addColumn<service::TodayTask>("one");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<QString>("distance");
    QTest::newRow("far") << task(ClassTask::Prepare, 0, today.plusDays(12)) << u"warn"_s << u"còn 12 ngày"_s;
    QTest::newRow("near") << task(ClassTask::Prepare, 0, today.plusDays(5)) << u"bad"_s << u"còn 5 ngày"_s;
    QTest::newRow("attendance of today") << task(ClassTask::Attendance) << u"warn"_s << u"hôm nay"_s;
    QTest::newRow("attendance of yesterday") << task(ClassTask::Attendance, 1, today.plusDays(-1)) << u"bad"_s << u"1 ngày trước"_s;
    QTest::newRow("ready to close") << task(ClassTask::Close, 1, today.plusDays(-9)) << u"info"_s << u"9 ngày trước"_s;
}

void TestTodayWords::urgencyFollowsTheDay()
{
    QFETCH(service::TodayTask, one);
    const list::Record record = recordOf(one, today);
    QTEST(valueOf(record, "tone"), "tone");
    QTEST(valueOf(record, "distance"), "distance");
}

void TestTodayWords::everyTaskHasWords()
{
    for (int kind = 0; kind <= static_cast<int>(ClassTask::Close); ++kind) {
        const auto one = task(static_cast<ClassTask>(kind));
        const list::Record record = recordOf(one, today);
        QCOMPARE(record.values.size(), static_cast<size_t>(taskFields().size()));
        for (const QVariant &value : record.values)
            QVERIFY2(!value.toString().isEmpty(), qPrintable(headingOf(one.task)));
    }
}

void TestTodayWords::groupKeepsItsNumber_data()
{
    QTest::addColumn<bool>("isEnglish");
    QTest::newRow("harmless: as in the sources") << false;
    QTest::newRow("in another language") << true;
}

/// Lists group by it, and do not ask anew when only the words are others.
void TestTodayWords::groupKeepsItsNumber()
{
    QFETCH(bool, isEnglish);
    const list::Record before = recordOf(task(ClassTask::Fill), today);
    const QString heading = headingOf(ClassTask::Fill);
    test::MarkedEnglish english;
    if (isEnglish)
        QCoreApplication::installTranslator(&english);
    QCOMPARE(valueOf(recordOf(task(ClassTask::Fill), today), "group"), valueOf(before, "group"));
    const QStringList headings = taskHeadings();
    QCOMPARE(headings.value(valueOf(before, "group").toInt()), isEnglish ? u"[en] "_s + heading : heading);
    for (int kind = 0; kind <= static_cast<int>(ClassTask::Close); ++kind)
        QCOMPARE(headings.value(valueOf(recordOf(task(static_cast<ClassTask>(kind)), today), "group").toInt()),
            headingOf(static_cast<ClassTask>(kind)));
}

LOTRINH_TEST(TestTodayWords)
#include "tst_todaywords.moc"
