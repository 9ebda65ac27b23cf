// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

constexpr auto waiting = EnrolmentState::Waitlisted;

/// Rows 11, 12, 13 of cadres 1, 2, 3 wait in that order; all fit.
ClassNow queueOfThree(int freeSeats)
{
    ClassNow now = classNow(freeSeats);
    for (qint64 cadre = 1; cadre <= 3; ++cadre)
        addFit(now, cadre);
    now.enrolments = {rowFor(11, 1, waiting), rowFor(12, 2, waiting), rowFor(13, 3, waiting)};
    return now;
}

QString passedOverOf(const Promotion &promotion)
{
    QStringList texts;
    for (const PassedOver &row : promotion.passedOver)
        texts += QString::number(row.enrolment.value) + u':'
            + (row.refusal ? toCode(*row.refusal) : u"no_seat"_s);
    return texts.join(u' ');
}

} // namespace

class TestPromotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fifo_followsTheRequestThenTheRow_data();
    void fifo_followsTheRequestThenTheRow();
    void ranked_followsDeadlineThenPlannedThenFifo_data();
    void ranked_followsDeadlineThenPlannedThenFifo();
    void promotion_givesAsManySeatsAsAreFree_data();
    void promotion_givesAsManySeatsAsAreFree();
    void promotion_asksEverythingAgain_data();
    void promotion_asksEverythingAgain();
    void passedOver_keepsThePlace();
    void repeat_isRemembered();
    void promotion_neverTouchesPendingRows();
    void promotion_runsOnlyWhileOpen_data();
    void promotion_runsOnlyWhileOpen();
    void quota_letsItsUnitPassOthers();
    void quota_releasedServesTheFirstInLine();
    void manual_onlyProposes();
    void byHand_data();
    void byHand();
    void byHand_needsAnOpenClassAndAWaitingRow_data();
    void byHand_needsAnOpenClassAndAWaitingRow();
};

void TestPromotion::fifo_followsTheRequestThenTheRow_data()
{
    QTest::addColumn<QStringList>("requestedAt"); // of rows 11, 12, 13
    QTest::addColumn<QString>("order");
    QTest::newRow("as asked") << QStringList{u"2027-01-03"_s, u"2027-01-02"_s, u"2027-01-01"_s}
                              << u"13,12,11"_s;
    QTest::newRow("same moment: the row")
        << QStringList{u"2027-01-01"_s, u"2027-01-01"_s, u"2027-01-01"_s} << u"11,12,13"_s;
    QTest::newRow("a time of that day is after the day")
        << QStringList{u"2027-01-01T08:00"_s, u"2027-01-01"_s, u"2027-01-01T07:00"_s} << u"12,13,11"_s;
}

void TestPromotion::fifo_followsTheRequestThenTheRow()
{
    QFETCH(QStringList, requestedAt);
    QFETCH(QString, order);
    ClassNow now = queueOfThree(3);
    for (size_t i = 0; i < 3; ++i)
        now.enrolments[i].requestedAt = requestedAt[qsizetype(i)];
    QCOMPARE(idsOf(promote(now).promoted), order);
    std::swap(now.enrolments[0], now.enrolments[2]);
    QCOMPARE(idsOf(promote(now).promoted), order);
    QCOMPARE(waitingInOrder(now).size(), size_t(3));
}

void TestPromotion::ranked_followsDeadlineThenPlannedThenFifo_data()
{
    QTest::addColumn<QStringList>("due"); // of cadres 1, 2, 3; empty: nothing is due
    QTest::addColumn<int>("planned"); // cadre whose basis is the planned title
    QTest::addColumn<QString>("order");
    const QString march = u"2027-03-01"_s;
    const QString may = u"2027-05-01"_s;
    QTest::newRow("deadline") << QStringList{may, march, u"2027-04-01"_s} << 0 << u"12,13,11"_s;
    QTest::newRow("same deadline: planned first") << QStringList{may, may, may} << 3 << u"13,11,12"_s;
    QTest::newRow("deadline beats planned") << QStringList{may, march, may} << 3 << u"12,13,11"_s;
    QTest::newRow("same in all: fifo") << QStringList{may, may, may} << 0 << u"11,12,13"_s;
    QTest::newRow("no deadline is last") << QStringList{QString(), may, may} << 0 << u"12,13,11"_s;
}

void TestPromotion::ranked_followsDeadlineThenPlannedThenFifo()
{
    QFETCH(QStringList, due);
    QFETCH(int, planned);
    QFETCH(QString, order);
    ClassNow now = queueOfThree(3);
    now.trainingClass.waitlistPolicy = WaitlistPolicy::Ranked;
    for (int i = 0; i < 3; ++i) {
        Standing &standing = now.standings[{i + 1}];
        standing.served = {dutyWith(DutyStatus::Met, "2020-01-01"),
            dutyWith(due[i].isEmpty() ? DutyStatus::Undetermined : DutyStatus::Open,
                due[i].isEmpty() ? "2000-01-01" : due[i].toLatin1().constData())};
        now.enrolments[size_t(i)].basis = planned == i + 1 ? u"planned_title"_s : u"incumbent_title"_s;
    }
    QCOMPARE(idsOf(promote(now).promoted), order);
}

void TestPromotion::promotion_givesAsManySeatsAsAreFree_data()
{
    QTest::addColumn<int>("free");
    QTest::addColumn<QString>("promoted");
    QTest::addColumn<QString>("passedOver");
    QTest::newRow("none") << 0 << QString() << u"11:no_seat 12:no_seat 13:no_seat"_s;
    QTest::newRow("two") << 2 << u"11,12"_s << u"13:no_seat"_s;
    QTest::newRow("more than wait") << 9 << u"11,12,13"_s << QString();
}

void TestPromotion::promotion_givesAsManySeatsAsAreFree()
{
    QFETCH(int, free);
    QFETCH(QString, promoted);
    QFETCH(QString, passedOver);
    ClassNow now = queueOfThree(free + 1);
    now.enrolments.push_back(rowFor(14, 4, EnrolmentState::Attending));
    const Promotion promotion = promote(now);
    QCOMPARE(idsOf(promotion.promoted), promoted);
    QCOMPARE(passedOverOf(promotion), passedOver);
}

void TestPromotion::promotion_asksEverythingAgain_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("passedOver");
    QTest::newRow("nothing") << QString() << u"13:no_seat"_s;
    QTest::newRow("left service") << u"service"_s << u"11:refused:not_in_service"_s;
    QTest::newRow("clash") << u"clash"_s << u"11:refused:clash"_s;
    QTest::newRow("no duty left") << u"duty"_s << u"11:refused:not_eligible"_s;
    QTest::newRow("met since") << u"met"_s << u"11:refused:already_met"_s;
    QTest::newRow("no duty, basis other") << u"other"_s << u"13:no_seat"_s;
}

void TestPromotion::promotion_asksEverythingAgain()
{
    QFETCH(QString, change);
    QFETCH(QString, passedOver);
    ClassNow now = queueOfThree(2);
    Standing &first = now.standings[{1}];
    first.inService = change != u"service"_s;
    if (change == u"clash"_s)
        first.clash = Booking{};
    if (change == u"duty"_s || change == u"other"_s)
        first.served.clear();
    if (change == u"met"_s)
        first.served.front().status = DutyStatus::Exempt;
    if (change == u"other"_s)
        now.enrolments[0].basis = u"other"_s;
    QCOMPARE(passedOverOf(promote(now)), passedOver);
}

void TestPromotion::passedOver_keepsThePlace()
{
    ClassNow now = queueOfThree(1);
    now.standings[{1}].inService = false;
    QCOMPARE(idsOf(promote(now).promoted), u"12"_s);
    now.standings[{1}].inService = true;
    QCOMPARE(idsOf(promote(now).promoted), u"11"_s);
}

void TestPromotion::repeat_isRemembered()
{
    ClassNow now = queueOfThree(1);
    now.standings[{1}].served.front().status = DutyStatus::Met;
    now.enrolments[0].repeat = true;
    QCOMPARE(idsOf(promote(now).promoted), u"11"_s);
}

void TestPromotion::promotion_neverTouchesPendingRows()
{
    ClassNow now = queueOfThree(5);
    now.enrolments[0].state = EnrolmentState::Pending;
    QCOMPARE(idsOf(promote(now).promoted), u"12,13"_s);
}

void TestPromotion::promotion_runsOnlyWhileOpen_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("promoted");
    for (const auto &[state, code] : CodeTable<ClassState>::codes)
        QTest::newRow(code) << QString::fromLatin1(code)
                            << (state == ClassState::Open ? u"11,12,13"_s : QString());
}

void TestPromotion::promotion_runsOnlyWhileOpen()
{
    QFETCH(QString, state);
    QFETCH(QString, promoted);
    ClassNow now = queueOfThree(3);
    now.trainingClass.state = *fromCode<ClassState>(state);
    QCOMPARE(idsOf(promote(now).promoted), promoted);
}

void TestPromotion::quota_letsItsUnitPassOthers()
{
    ClassNow now = queueOfThree(1);
    now.quotas = {{{1}, {1}, {2}, 1, iso("2027-03-01")}};
    now.chains = {{{4}, {{4}, {2}}}};
    now.enrolments[1].unitThen = {4};
    const Promotion promotion = promote(now);
    QCOMPARE(idsOf(promotion.promoted), u"12"_s);
    QCOMPARE(passedOverOf(promotion), u"11:no_seat 13:no_seat"_s);
}

void TestPromotion::quota_releasedServesTheFirstInLine()
{
    ClassNow now = queueOfThree(1);
    now.quotas = {{{1}, {1}, {2}, 1, iso("2027-03-01")}};
    QCOMPARE(idsOf(promote(now).promoted), QString());
    now.today = iso("2027-03-01");
    QCOMPARE(idsOf(promote(now).promoted), u"11"_s);
}

void TestPromotion::manual_onlyProposes()
{
    ClassNow now = queueOfThree(2);
    now.trainingClass.waitlistPolicy = WaitlistPolicy::Manual;
    const Promotion promotion = promote(now);
    QCOMPARE(idsOf(promotion.promoted), QString());
    QCOMPARE(idsOf(promotion.proposed), u"11,12"_s);
    QCOMPARE(passedOverOf(promotion), u"13:no_seat"_s);
}

void TestPromotion::byHand_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("free");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("manual, the last") << u"manual"_s << 1 << qint64(13) << u"enrolled"_s;
    QTest::newRow("manual, full") << u"manual"_s << 0 << qint64(11) << u"waitlisted"_s;
    QTest::newRow("fifo, the first") << u"fifo"_s << 1 << qint64(11) << u"enrolled"_s;
    QTest::newRow("fifo, not past others") << u"fifo"_s << 1 << qint64(13) << u"waitlisted"_s;
    QTest::newRow("ranked, not past others") << u"ranked"_s << 1 << qint64(12) << u"waitlisted"_s;
    QTest::newRow("manual, not fit") << u"manual"_s << 1 << qint64(14) << u"refused:not_in_service"_s;
}

void TestPromotion::byHand()
{
    QFETCH(QString, policy);
    QFETCH(int, free);
    QFETCH(qint64, row);
    QFETCH(QString, outcome);
    ClassNow now = queueOfThree(free);
    now.trainingClass.waitlistPolicy = *fromCode<WaitlistPolicy>(policy);
    now.enrolments.push_back(rowFor(14, 4, waiting));
    const auto decision = decideManualPromotion(now, {row});
    QVERIFY(decision);
    QCOMPARE(toCode(decision->outcome), outcome);
}

void TestPromotion::byHand_needsAnOpenClassAndAWaitingRow_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("error");
    QTest::newRow("draft") << u"draft"_s << qint64(11) << u"class_not_open"_s;
    QTest::newRow("running") << u"running"_s << qint64(11) << u"class_started"_s;
    QTest::newRow("finished") << u"finished"_s << qint64(11) << u"class_started"_s;
    QTest::newRow("closed") << u"closed"_s << qint64(11) << u"class_not_open"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << qint64(11) << u"class_not_open"_s;
    QTest::newRow("enrolled already") << u"open"_s << qint64(20) << u"wrong_state"_s;
    QTest::newRow("no such row") << u"open"_s << qint64(99) << u"wrong_state"_s;
    QTest::newRow("waits in an open class") << u"open"_s << qint64(11) << QString();
}

void TestPromotion::byHand_needsAnOpenClassAndAWaitingRow()
{
    QFETCH(QString, state);
    QFETCH(qint64, row);
    QFETCH(QString, error);
    ClassNow now = queueOfThree(3);
    now.enrolments.push_back(rowFor(20, 9, EnrolmentState::Enrolled));
    now.trainingClass.state = *fromCode<ClassState>(state);
    const auto decision = decideManualPromotion(now, {row});
    QCOMPARE(decision ? QString() : decision.error().code, error);
}

LOTRINH_TEST(TestPromotion)
#include "tst_promotion.moc"
