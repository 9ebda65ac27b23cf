// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/enrolment/proposal.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

ProposalCandidate candidate(qint64 cadre, const char *code, std::vector<ServedDuty> served, qint64 unit = 0)
{
    Standing standing = fitStanding(cadre, unit);
    standing.served = std::move(served);
    return {{cadre}, QString::fromLatin1(code), standing};
}

QString codesOf(const std::vector<Proposal> &proposals)
{
    QStringList codes;
    for (const Proposal &proposal : proposals)
        codes += proposal.code;
    return codes.join(u' ');
}

} // namespace

class TestProposal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void need_isWhatTheClassWouldClose_data();
    void need_isWhatTheClassWouldClose();
    void candidate_mustBeFree_data();
    void candidate_mustBeFree();
    void order_isDeadlineThenPlannedThenCode();
    void units_takeTurnsAmongEquals();
    void reasons_areTheNeedsOnly();
    void freeSeat_isSaidForTheUnit();
};

void TestProposal::need_isWhatTheClassWouldClose_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("proposed");
    for (const char *need : {"overdue", "due_soon", "open", "expiring"})
        QTest::newRow(need) << QString::fromLatin1(need) << true;
    for (const char *other : {"met", "exempt", "undetermined", "studying"})
        QTest::newRow(other) << QString::fromLatin1(other) << false;
}

void TestProposal::need_isWhatTheClassWouldClose()
{
    QFETCH(QString, status);
    QFETCH(bool, proposed);
    const std::vector<ProposalCandidate> all{candidate(1, "A", {dutyWith(*fromCode<DutyStatus>(status))})};
    QCOMPARE(proposalsFor(classNow(1), all).size(), size_t(proposed ? 1 : 0));
}

void TestProposal::candidate_mustBeFree_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<bool>("proposed");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("not in service") << u"service"_s << false;
    QTest::newRow("clash") << u"clash"_s << false;
    QTest::newRow("waits here already") << u"waits"_s << false;
    QTest::newRow("withdrew here before") << u"withdrew"_s << true;
}

void TestProposal::candidate_mustBeFree()
{
    QFETCH(QString, trouble);
    QFETCH(bool, proposed);
    ClassNow now = classNow(1);
    std::vector<ProposalCandidate> all{candidate(1, "A", {dutyWith(DutyStatus::Open)})};
    all[0].standing.inService = trouble != u"service"_s;
    if (trouble == u"clash"_s)
        all[0].standing.clash = Booking{};
    if (trouble == u"waits"_s)
        now.enrolments = {rowFor(5, 1, EnrolmentState::Waitlisted)};
    if (trouble == u"withdrew"_s)
        now.enrolments = {rowFor(5, 1, EnrolmentState::Withdrawn)};
    // Somebody behind who is free is proposed all the same.
    all.push_back(candidate(2, "B", {dutyWith(DutyStatus::Met)}));
    all.push_back(candidate(3, "C", {dutyWith(DutyStatus::Open)}));
    QCOMPARE(codesOf(proposalsFor(now, all)), proposed ? u"A C"_s : u"C"_s);
}

void TestProposal::order_isDeadlineThenPlannedThenCode()
{
    const auto open = [](const char *due, bool planned) { return dutyWith(DutyStatus::Open, due, planned); };
    const std::vector<ProposalCandidate> all{
        candidate(1, "E", {open("2027-06-01", false)}),
        candidate(2, "D", {open("2027-06-01", true)}),
        candidate(3, "C", {open("2027-05-01", false)}),
        candidate(4, "B", {dutyWith(DutyStatus::Overdue, "2026-01-01")}),
        candidate(5, "A", {open("2027-06-01", false)}),
        candidate(6, "F", {open("2027-08-01", true), dutyWith(DutyStatus::Overdue, "2025-01-01")}),
    };
    const auto proposals = proposalsFor(classNow(1), all);
    QCOMPARE(codesOf(proposals), u"F B C D A E"_s);
    // One need from planning among others is enough.
    QVERIFY(proposals[0].fromPlanning && !proposals[1].fromPlanning && proposals[3].fromPlanning);
    QVERIFY(proposals[0].isOverdue && proposals[1].isOverdue && !proposals[2].isOverdue);
}

void TestProposal::units_takeTurnsAmongEquals()
{
    ClassNow now = classNow(9);
    now.enrolments = {rowFor(1, 20, EnrolmentState::Enrolled, "2027-01-01", 3)};
    const auto open = [](const char *due) { return std::vector<ServedDuty>{dutyWith(DutyStatus::Open, due)}; };
    const std::vector<ProposalCandidate> all{candidate(1, "A", open("2027-06-01"), 2), candidate(2, "B", open("2027-06-01"), 2),
        candidate(3, "C", open("2027-06-01"), 2), candidate(4, "D", open("2027-06-01"), 3), candidate(5, "E", open("2027-06-01"), 4),
        candidate(6, "Z", open("2027-05-01"), 2)};
    const auto proposals = proposalsFor(now, all);
    // Z is more urgent. Then whose unit has none, then one, each time by code.
    QCOMPARE(codesOf(proposals), u"Z E A D B C"_s);
    QCOMPARE(proposals[5].unitAhead, 3);
    QCOMPARE(sentenceOf(proposals[0]), u"hạn 01/05/2027; đơn vị chưa có ai; còn chỗ"_s);
    QCOMPARE(sentenceOf(proposals[3]), u"hạn 01/06/2027; đơn vị đã có 1 người; còn chỗ"_s);
}

void TestProposal::reasons_areTheNeedsOnly()
{
    const std::vector<ProposalCandidate> all{candidate(1, "A",
        {dutyWith(DutyStatus::Met, "2020-01-01", true), dutyWith(DutyStatus::Open, "2027-08-01"),
            dutyWith(DutyStatus::DueSoon, "2027-05-01")})};
    const auto proposals = proposalsFor(classNow(1), all);
    QCOMPARE(proposals.size(), size_t(1));
    QCOMPARE(proposals[0].needs.size(), size_t(2));
    QCOMPARE(proposals[0].dueOn, iso("2027-05-01"));
    QVERIFY(!proposals[0].fromPlanning);
}

void TestProposal::freeSeat_isSaidForTheUnit()
{
    ClassNow now = classNow(1);
    now.quotas = {{{1}, {1}, {2}, 1, iso("2027-03-01")}};
    const std::vector<ProposalCandidate> all{candidate(1, "A", {dutyWith(DutyStatus::Open)}, 2),
        candidate(2, "B", {dutyWith(DutyStatus::Open)}, 3)};
    const auto proposals = proposalsFor(now, all);
    QVERIFY(proposals[0].mayTakeSeat);
    QVERIFY(!proposals[1].mayTakeSeat);
}

LOTRINH_TEST(TestProposal)
#include "tst_proposal.moc"
