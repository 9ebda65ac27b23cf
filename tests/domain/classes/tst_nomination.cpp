// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

QString outcomeOf(const ClassNow &now, const NominationRequest &request)
{
    return toCode(decideNomination(now, request).outcome);
}

Booking otherClass()
{
    return {{at("2027-04-07T07:30"), at("2027-04-07T11:00")}, {2}, {20}, u"L2"_s};
}

/// Cadre 1, with every obstacle from the given one on; the earlier ones are out of the way.
ClassNow troubled(NominationOutcome first)
{
    using O = NominationOutcome;
    ClassNow now = classNow(0);
    Standing standing = fitStanding(1);
    if (first <= O::ClassNotOpen)
        now.trainingClass.state = ClassState::Draft;
    if (first <= O::AlreadyEnrolled)
        now.enrolments.push_back(rowFor(50, 1, EnrolmentState::Pending));
    if (first <= O::NotInService)
        standing.inService = false;
    if (first <= O::Clash)
        standing.clash = otherClass();
    if (first <= O::NotEligible)
        standing.served.clear();
    else if (first <= O::AlreadyMet)
        standing.served.front().status = DutyStatus::Met;
    if (first <= O::Pending)
        now.trainingClass.needsApproval = true;
    if (first == O::Enrolled)
        now.trainingClass.capacity = 1;
    now.standings.insert({1}, standing);
    return now;
}

} // namespace

class TestNomination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcome_isTheFirstThatFits_data();
    void outcome_isTheFirstThatFits();
    void classOpen_meansOpenOnly_data();
    void classOpen_meansOpenOnly();
    void alreadyEnrolled_meansAnyActiveRow_data();
    void alreadyEnrolled_meansAnyActiveRow();
    void alreadyEnrolled_seesRowsOfTheSameBatch();
    void clash_namesTheOtherClassAndSession();
    void eligible_unlessBasisIsOther_data();
    void eligible_unlessBasisIsOther();
    void alreadyMet_unlessRepeatIsAsked_data();
    void alreadyMet_unlessRepeatIsAsked();
    void unknownCadre_isNotInService();
    void seat_needsThatNobodyFitWaitsAhead_data();
    void seat_needsThatNobodyFitWaitsAhead();
    void keptSeat_isFreeForItsUnitOnly_data();
    void keptSeat_isFreeForItsUnitOnly();
    void decision_freezesUnitTitleAndBasis_data();
    void decision_freezesUnitTitleAndBasis();
    void basis_isOfADutyTheClassCloses_data();
    void basis_isOfADutyTheClassCloses();
    void approval_asksEverythingAgain_data();
    void approval_asksEverythingAgain();
    void approval_needsAPendingRow();
    void approval_keepsThePlaceOfTheRequest();
    void approval_givesABasisThatWasLeftOpen_data();
    void approval_givesABasisThatWasLeftOpen();
    void sentence_namesWhatDecided();
};

void TestNomination::outcome_isTheFirstThatFits_data()
{
    QTest::addColumn<int>("outcome");
    for (const auto &[outcome, code] : CodeTable<NominationOutcome>::codes)
        QTest::newRow(code) << static_cast<int>(outcome);
}

void TestNomination::outcome_isTheFirstThatFits()
{
    QFETCH(int, outcome);
    const auto expected = static_cast<NominationOutcome>(outcome);
    QCOMPARE(outcomeOf(troubled(expected), requestFor(1)), toCode(expected));
}

void TestNomination::classOpen_meansOpenOnly_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("outcome");
    for (const auto &[state, code] : CodeTable<ClassState>::codes)
        QTest::newRow(code) << QString::fromLatin1(code)
                            << (state == ClassState::Open ? u"enrolled"_s : u"refused:class_not_open"_s);
}

void TestNomination::classOpen_meansOpenOnly()
{
    QFETCH(QString, state);
    QFETCH(QString, outcome);
    ClassNow now = classNow(1);
    addFit(now, 1);
    now.trainingClass.state = *fromCode<ClassState>(state);
    QCOMPARE(outcomeOf(now, requestFor(1)), outcome);
}

void TestNomination::alreadyEnrolled_meansAnyActiveRow_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("refused");
    for (const char *active : {"pending", "waitlisted", "enrolled", "attending"})
        QTest::newRow(active) << QString::fromLatin1(active) << true;
    for (const char *done : {"withdrawn", "rejected", "passed", "failed", "absent", "deferred"})
        QTest::newRow(done) << QString::fromLatin1(done) << false;
}

void TestNomination::alreadyEnrolled_meansAnyActiveRow()
{
    QFETCH(QString, state);
    QFETCH(bool, refused);
    ClassNow now = classNow(5);
    addFit(now, 1);
    now.enrolments.push_back(rowFor(50, 2, EnrolmentState::Enrolled));
    now.enrolments.push_back(rowFor(51, 1, *fromCode<EnrolmentState>(state)));
    const NominationDecision decision = decideNomination(now, requestFor(1));
    QCOMPARE(toCode(decision.outcome), refused ? u"refused:already_enrolled"_s : u"enrolled"_s);
    QCOMPARE(decision.existing.value, refused ? 51 : 0);
}

void TestNomination::alreadyEnrolled_seesRowsOfTheSameBatch()
{
    ClassNow now = classNow(1);
    addFit(now, 1);
    addFit(now, 2);
    for (const char *expected : {"enrolled", "refused:already_enrolled"}) {
        const NominationDecision decision = decideNomination(now, requestFor(1));
        QCOMPARE(toCode(decision.outcome), QString::fromLatin1(expected));
        if (!isRefused(decision.outcome))
            now.enrolments.push_back(enrolmentOf(now, requestFor(1), decision));
    }
    QCOMPARE(outcomeOf(now, requestFor(2)), u"waitlisted"_s);
}

void TestNomination::clash_namesTheOtherClassAndSession()
{
    const NominationDecision decision = decideNomination(troubled(NominationOutcome::Clash), requestFor(1));
    QVERIFY(decision.clash.has_value());
    QCOMPARE(*decision.clash, otherClass());
}

void TestNomination::eligible_unlessBasisIsOther_data()
{
    QTest::addColumn<int>("basis");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("incumbent") << int(NominationBasis::IncumbentTitle) << u"refused:not_eligible"_s;
    QTest::newRow("planned") << int(NominationBasis::PlannedTitle) << u"refused:not_eligible"_s;
    QTest::newRow("other") << int(NominationBasis::Other) << u"enrolled"_s;
}

void TestNomination::eligible_unlessBasisIsOther()
{
    QFETCH(int, basis);
    QFETCH(QString, outcome);
    ClassNow now = classNow(1);
    Standing standing = fitStanding(1);
    standing.served.clear();
    now.standings.insert({1}, standing);
    NominationRequest request = requestFor(1);
    request.basis = static_cast<NominationBasis>(basis);
    QCOMPARE(outcomeOf(now, request), outcome);
}

void TestNomination::alreadyMet_unlessRepeatIsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeat");
    QTest::addColumn<QString>("outcome");
    const QString refused = u"refused:already_met"_s;
    QTest::newRow("met") << int(DutyStatus::Met) << false << refused;
    QTest::newRow("exempt") << int(DutyStatus::Exempt) << false << refused;
    QTest::newRow("met, repeat") << int(DutyStatus::Met) << true << u"enrolled"_s;
    QTest::newRow("expiring") << int(DutyStatus::Expiring) << false << u"enrolled"_s;
    QTest::newRow("undetermined") << int(DutyStatus::Undetermined) << false << u"enrolled"_s;
}

void TestNomination::alreadyMet_unlessRepeatIsAsked()
{
    QFETCH(int, status);
    QFETCH(bool, repeat);
    QFETCH(QString, outcome);
    ClassNow now = classNow(1);
    Standing standing = fitStanding(1);
    standing.served = {dutyWith(static_cast<DutyStatus>(status))};
    now.standings.insert({1}, standing);
    NominationRequest request = requestFor(1);
    request.repeat = repeat;
    const NominationDecision decision = decideNomination(now, request);
    QCOMPARE(toCode(decision.outcome), outcome);
    if (!isRefused(decision.outcome))
        QCOMPARE(enrolmentOf(now, request, decision).repeat, repeat);
}

void TestNomination::unknownCadre_isNotInService()
{
    QCOMPARE(outcomeOf(classNow(1), requestFor(1)), u"refused:not_in_service"_s);
}

void TestNomination::seat_needsThatNobodyFitWaitsAhead_data()
{
    QTest::addColumn<bool>("waiterClashes");
    QTest::addColumn<QByteArray>("waiterAskedOn");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("fit and earlier") << false << QByteArray("2027-01-15") << u"waitlisted"_s;
    QTest::newRow("fit, the same moment") << false << QByteArray("2027-02-01") << u"waitlisted"_s;
    QTest::newRow("fit but later") << false << QByteArray("2027-02-02") << u"enrolled"_s;
    QTest::newRow("earlier but not fit") << true << QByteArray("2027-01-15") << u"enrolled"_s;
}

void TestNomination::seat_needsThatNobodyFitWaitsAhead()
{
    QFETCH(bool, waiterClashes);
    QFETCH(QByteArray, waiterAskedOn);
    QFETCH(QString, outcome);
    ClassNow now = classNow(1);
    addFit(now, 1);
    addFit(now, 2);
    if (waiterClashes)
        now.standings[{2}].clash = otherClass();
    now.enrolments = {rowFor(50, 2, EnrolmentState::Waitlisted, waiterAskedOn)};
    const NominationDecision decision = decideNomination(now, requestFor(1));
    QCOMPARE(toCode(decision.outcome), outcome);
    QCOMPARE(decision.freeSeats, 1);
    QCOMPARE(decision.waitsAhead.has_value(), outcome == u"waitlisted"_s);
}

void TestNomination::keptSeat_isFreeForItsUnitOnly_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("of the unit") << qint64(2) << QByteArray("2027-02-01") << u"enrolled"_s;
    QTest::newRow("of a sub-unit") << qint64(4) << QByteArray("2027-02-01") << u"enrolled"_s;
    QTest::newRow("of another") << qint64(3) << QByteArray("2027-02-01") << u"waitlisted"_s;
    QTest::newRow("of another, released") << qint64(3) << QByteArray("2027-03-01") << u"enrolled"_s;
}

void TestNomination::keptSeat_isFreeForItsUnitOnly()
{
    QFETCH(qint64, unit);
    QFETCH(QByteArray, today);
    QFETCH(QString, outcome);
    ClassNow now = classNow(1);
    now.chains = {{{4}, {{4}, {2}}}};
    now.quotas = {{{1}, {1}, {2}, 1, iso("2027-03-01")}};
    now.today = iso(today);
    addFit(now, 1, unit);
    QCOMPARE(outcomeOf(now, requestFor(1)), outcome);
}

void TestNomination::decision_freezesUnitTitleAndBasis_data()
{
    QTest::addColumn<int>("asked"); // -1: not given
    QTest::addColumn<bool>("holding");
    QTest::addColumn<bool>("planning");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<qint64>("title");
    const QString incumbent = u"incumbent_title"_s;
    const QString planned = u"planned_title"_s;
    QTest::newRow("not given: the post") << -1 << true << true << incumbent << qint64(7);
    QTest::newRow("not given: planned only") << -1 << false << true << planned << qint64(8);
    QTest::newRow("planned, of two") << int(NominationBasis::PlannedTitle) << true << true << planned
                                     << qint64(8);
    QTest::newRow("incumbent, of two")
        << int(NominationBasis::IncumbentTitle) << true << true << incumbent << qint64(7);
    QTest::newRow("incumbent, planned duty only")
        << int(NominationBasis::IncumbentTitle) << false << true << incumbent << qint64(5);
    QTest::newRow("other") << int(NominationBasis::Other) << true << true << u"other"_s << qint64(0);
}

void TestNomination::decision_freezesUnitTitleAndBasis()
{
    QFETCH(int, asked);
    QFETCH(bool, holding);
    QFETCH(bool, planning);
    QFETCH(QString, basis);
    QFETCH(qint64, title);
    ClassNow now = classNow(1);
    Standing standing = fitStanding(1, 3);
    standing.title = {5};
    standing.served.clear();
    if (holding)
        standing.served.push_back(dutyWith(DutyStatus::Open));
    if (planning) {
        standing.served.push_back(dutyWith(DutyStatus::Open, "2027-06-30", true));
        standing.served.back().planningTitle = {8};
    }
    now.standings.insert({1}, standing);
    NominationRequest request = requestFor(1);
    if (asked >= 0)
        request.basis = static_cast<NominationBasis>(asked);
    const Enrolment row = enrolmentOf(now, request, decideNomination(now, request));
    QCOMPARE(row.basis, basis);
    QCOMPARE(row.basisTitle.value, title);
    QCOMPARE(row.unitThen, UnitId{3});
    QCOMPARE(row.titleThen, TitleId{5});
    QCOMPARE(row.requestedAt, request.requestedAt);
    QCOMPARE(toCode(row.state), u"enrolled"_s);
}

void TestNomination::basis_isOfADutyTheClassCloses_data()
{
    QTest::addColumn<QList<int>>("statuses"); // of duties from planning, for titles 11, 12, …
    QTest::addColumn<QString>("basis");
    QTest::addColumn<qint64>("title");
    using S = DutyStatus;
    const auto list = [](std::initializer_list<S> statuses) {
        QList<int> numbers;
        for (S status : statuses)
            numbers.append(int(status));
        return numbers;
    };
    const QString planned = u"planned_title"_s;
    QTest::newRow("none, another reason given") << list({}) << u"other"_s << qint64(0);
    QTest::newRow("met and open: the open one's") << list({S::Met, S::Open}) << planned << qint64(12);
    QTest::newRow("open and met") << list({S::Open, S::Met}) << planned << qint64(11);
    QTest::newRow("two open: the first") << list({S::Open, S::Open}) << planned << qint64(11);
    QTest::newRow("met only: a post gives the reason") << list({S::Met, S::Met}) << u"incumbent_title"_s << qint64(5);
}

void TestNomination::basis_isOfADutyTheClassCloses()
{
    QFETCH(QList<int>, statuses);
    ClassNow now = classNow(1);
    Standing standing = fitStanding(1);
    standing.title = {5};
    standing.served.clear();
    for (qsizetype duty = 0; duty < statuses.size(); ++duty) {
        standing.served.push_back(dutyWith(DutyStatus(statuses[duty]), "2027-06-30", true));
        standing.served.back().planningTitle = {11 + duty};
    }
    now.standings.insert({1}, standing);
    NominationRequest request = requestFor(1);
    request.repeat = true;
    if (statuses.isEmpty())
        request.basis = NominationBasis::Other;
    const NominationDecision decision = decideNomination(now, request);
    QTEST(decision.basis, "basis");
    QTEST(qint64(decision.basisTitle.value), "title");
    if (statuses != QList<int>{int(DutyStatus::Met), int(DutyStatus::Met)})
        return;
    // Asked for by hand, the first duty served gives the title.
    request.basis = NominationBasis::PlannedTitle;
    QCOMPARE(decideNomination(now, request).basisTitle, TitleId{11});
}

void TestNomination::approval_asksEverythingAgain_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<bool>("clash");
    QTest::addColumn<bool>("met");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a seat is free") << 1 << false << false << u"enrolled"_s;
    QTest::newRow("full") << 0 << false << false << u"waitlisted"_s;
    QTest::newRow("clash since") << 1 << true << false << u"refused:clash"_s;
    QTest::newRow("met since") << 1 << false << true << u"refused:already_met"_s;
}

void TestNomination::approval_asksEverythingAgain()
{
    QFETCH(int, capacity);
    QFETCH(bool, clash);
    QFETCH(bool, met);
    QFETCH(QString, outcome);
    ClassNow now = classNow(capacity);
    now.trainingClass.needsApproval = true;
    addFit(now, 1);
    if (clash)
        now.standings[{1}].clash = otherClass();
    if (met)
        now.standings[{1}].served.front().status = DutyStatus::Met;
    now.enrolments = {rowFor(50, 1, EnrolmentState::Pending)};
    const auto decision = decideApproval(now, {50});
    QVERIFY(decision);
    QCOMPARE(toCode(decision->outcome), outcome);
}

void TestNomination::approval_needsAPendingRow()
{
    ClassNow now = classNow(1);
    addFit(now, 1);
    now.enrolments = {rowFor(50, 1, EnrolmentState::Waitlisted)};
    QCOMPARE(decideApproval(now, {50}).error().code, u"wrong_state"_s);
    QCOMPARE(decideApproval(now, {51}).error().code, u"wrong_state"_s);
}

void TestNomination::approval_keepsThePlaceOfTheRequest()
{
    ClassNow now = classNow(1);
    now.trainingClass.needsApproval = true;
    addFit(now, 1);
    addFit(now, 2);
    now.enrolments = {rowFor(50, 1, EnrolmentState::Pending, "2027-01-02"),
        rowFor(51, 2, EnrolmentState::Waitlisted, "2027-01-03")};
    QCOMPARE(toCode(decideApproval(now, {50})->outcome), u"enrolled"_s);
    now.enrolments[0].requestedAt = u"2027-01-04"_s;
    QCOMPARE(toCode(decideApproval(now, {50})->outcome), u"waitlisted"_s);
}

void TestNomination::approval_givesABasisThatWasLeftOpen_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<int>("title"); // 0: none
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("givenTitle");
    QTest::newRow("left open") << QString() << 0 << u"planned_title"_s << 12;
    QTest::newRow("planned, its title left open") << u"planned_title"_s << 0 << u"planned_title"_s << 12;
    QTest::newRow("harmless: planned for another title") << u"planned_title"_s << 13 << u"planned_title"_s << 13;
    QTest::newRow("harmless: another reason") << u"other"_s << 0 << u"other"_s << 0;
    QTest::newRow("harmless: a post that has no title") << u"incumbent_title"_s << 0 << u"incumbent_title"_s << 0;
    QTest::newRow("harmless: words of a file") << u"theo công văn"_s << 0 << u"theo công văn"_s << 0;
}

/// The course closes a duty of the title the person is planned for.
void TestNomination::approval_givesABasisThatWasLeftOpen()
{
    QFETCH(QString, basis);
    QFETCH(int, title);
    ClassNow now = classNow(1);
    addFit(now, 1);
    ServedDuty &duty = now.standings[{1}].served.front();
    duty.holdingTitle = {};
    duty.planningTitle = {12};
    Enrolment row = rowFor(50, 1, EnrolmentState::Pending);
    row.basis = basis;
    row.basisTitle = {title};
    now.enrolments = {row};
    const auto decision = decideApproval(now, {50});
    QVERIFY(decision);
    QCOMPARE(toCode(decision->outcome), u"enrolled"_s);
    QTEST(decision->basis, "given");
    QTEST(int(decision->basisTitle.value), "givenTitle");
}

void TestNomination::sentence_namesWhatDecided()
{
    const ClassNow clashing = troubled(NominationOutcome::Clash);
    QCOMPARE(sentenceOf(clashing, decideNomination(clashing, requestFor(1))),
        u"Trùng lịch với lớp L2, buổi 2027-04-07T07:30."_s);
    const ClassNow met = troubled(NominationOutcome::AlreadyMet);
    QCOMPARE(sentenceOf(met, decideNomination(met, requestFor(1))), u"Đã đạt hoặc được miễn: C1."_s);
    for (const auto &[outcome, code] : CodeTable<NominationOutcome>::codes) {
        const ClassNow now = troubled(outcome);
        QVERIFY2(!sentenceOf(now, decideNomination(now, requestFor(1))).isEmpty(), code);
    }
}

LOTRINH_TEST(TestNomination)
#include "tst_nomination.moc"
