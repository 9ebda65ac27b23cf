// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QJsonArray>
#include <QTest>
#include <domain/schedule/lifecycle.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

class TestLifecycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateChange_goesForwardOneStep_data();
    void stateChange_goesForwardOneStep();
    void stateChange_refusalNamesWhatIsAllowed();
    void cancelling_freesEverything();
    void cancelling_leavesNoSeatAndNoPlaceInLine_data();
    void cancelling_leavesNoSeatAndNoPlaceInLine();
    void capacity_isNeverBelowTheSeatsTaken_data();
    void capacity_isNeverBelowTheSeatsTaken();
};

void TestLifecycle::stateChange_goesForwardOneStep_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("draft") << u"draft"_s << u"open cancelled"_s;
    QTest::newRow("open") << u"open"_s << u"running cancelled"_s;
    QTest::newRow("running") << u"running"_s << u"finished cancelled"_s;
    QTest::newRow("finished") << u"finished"_s << u"closed cancelled"_s;
    QTest::newRow("closed") << u"closed"_s << QString();
    QTest::newRow("cancelled") << u"cancelled"_s << QString();
}

void TestLifecycle::stateChange_goesForwardOneStep()
{
    QFETCH(QString, from);
    QFETCH(QString, allowed);
    TrainingClass trainingClass = openClass(1);
    trainingClass.state = *fromCode<ClassState>(from);
    QStringList found;
    for (const auto &[state, code] : CodeTable<ClassState>::codes) {
        const auto change = changeState(trainingClass, state);
        if (change)
            found += toCode(change->to);
        else
            QCOMPARE(change.error().code, u"wrong_state"_s);
    }
    QCOMPARE(found.join(u' '), allowed);
}

void TestLifecycle::stateChange_refusalNamesWhatIsAllowed()
{
    TrainingClass trainingClass = openClass(1);
    const auto back = changeState(trainingClass, ClassState::Draft);
    QVERIFY(!back);
    const QJsonObject expected{{u"class"_s, u"L1"_s}, {u"state"_s, u"open"_s}, {u"asked"_s, u"draft"_s},
        {u"allowed"_s, QJsonArray{u"running"_s, u"cancelled"_s}}};
    QCOMPARE(back.error().detail, expected);
    QVERIFY(back.error().message.contains(u"đang chiêu sinh"_s));
}

void TestLifecycle::cancelling_freesEverything()
{
    const TrainingClass trainingClass = openClass(1);
    const auto cancelled = changeState(trainingClass, ClassState::Cancelled);
    QVERIFY(cancelled && cancelled->freesEverything && cancelled->endsWaiting);
    const auto running = changeState(trainingClass, ClassState::Running);
    QVERIFY(running && !running->freesEverything && running->endsWaiting);
}

void TestLifecycle::cancelling_leavesNoSeatAndNoPlaceInLine_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    for (const char *active : {"pending", "waitlisted", "enrolled", "attending"})
        QTest::newRow(active) << QString::fromLatin1(active) << u"withdrawn"_s;
    for (const char *done : {"withdrawn", "rejected", "passed", "failed", "absent", "deferred"})
        QTest::newRow(done) << QString::fromLatin1(done) << QString::fromLatin1(done);
}

void TestLifecycle::cancelling_leavesNoSeatAndNoPlaceInLine()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(toCode(stateAfterCancel(*fromCode<EnrolmentState>(before))), after);
}

void TestLifecycle::capacity_isNeverBelowTheSeatsTaken_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("error");
    QTest::newRow("raised") << u"open"_s << 9 << QString();
    QTest::newRow("just the seats taken") << u"open"_s << 3 << QString();
    QTest::newRow("one below") << u"open"_s << 2 << u"below_seats_taken"_s;
    QTest::newRow("none, with seats taken") << u"open"_s << 0 << u"below_seats_taken"_s;
    QTest::newRow("negative") << u"open"_s << -1 << u"bad_field"_s;
    QTest::newRow("raised while running") << u"running"_s << 9 << QString();
    QTest::newRow("closed") << u"closed"_s << 9 << u"wrong_state"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << 9 << u"wrong_state"_s;
}

void TestLifecycle::capacity_isNeverBelowTheSeatsTaken()
{
    QFETCH(QString, state);
    QFETCH(int, capacity);
    QFETCH(QString, error);
    TrainingClass trainingClass = openClass(5);
    trainingClass.state = *fromCode<ClassState>(state);
    const auto result = checkCapacity(trainingClass, capacity, 3);
    QCOMPARE(result ? QString() : result.error().code, error);
}

LOTRINH_TEST(TestLifecycle)
#include "tst_lifecycle.moc"
