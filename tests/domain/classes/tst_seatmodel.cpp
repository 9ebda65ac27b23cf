// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"
#include "naiveclass.h"

#include <QRandomGenerator>
#include <QTest>
#include <domain/schedule/lifecycle.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

constexpr int people = 24;
constexpr int units = 6; // 0 the top; 1, 2 below it; 3, 4 below 1; 5 below 2
const std::vector<int> parentOf{-1, 0, 0, 1, 1, 2};

/// One class twice: by the rules and by the naive model. Each step does the same to both.
class TwinClass {
public:
    TwinClass(quint32 seed, const QString &policy, bool needsApproval, bool plantFault)
        : m_random(seed)
    {
        m_now = classNow(4 + below(6));
        m_now.trainingClass.waitlistPolicy = *fromCode<WaitlistPolicy>(policy);
        m_now.trainingClass.needsApproval = needsApproval;
        m_naive.policy = policy;
        m_naive.needsApproval = needsApproval;
        m_naive.isLastComeFirstServed = plantFault;
        m_naive.capacity = m_now.trainingClass.capacity;
        m_naive.parents = parentOf;
        m_naive.quotaSeats.assign(units, 0);
        m_naive.quotaRelease.assign(units, 0);
        addUnitsAndQuotas();
        m_naive.people.resize(people);
        for (int person = 0; person < people; ++person)
            changePerson(person);
    }

    /// What went wrong in this step; empty = nothing.
    QString step()
    {
        ++m_steps;
        const int choice = below(100);
        if (choice < 45)
            nominate();
        else if (choice < 58)
            leave();
        else if (choice < 66)
            changeCapacity();
        else if (choice < 78)
            approve();
        else if (choice < 84)
            promoteByHand();
        else if (choice < 96)
            changePerson(below(people));
        else
            nextDay();
        return m_problem.isEmpty() ? difference() : m_problem;
    }

    const std::set<QString> &outcomes() const { return m_outcomes; }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int chance) { return below(chance) == 0; }
    QString clock() const { return u"2027-02-01T%1"_s.arg(m_steps, 6, 10, QChar(u'0')); }

    void addUnitsAndQuotas()
    {
        for (int unit = 0; unit < units; ++unit) {
            UnitChain chain;
            for (int above = unit; above >= 0; above = parentOf[size_t(above)])
                chain.push_back({above + 1});
            m_now.chains.insert({unit + 1}, chain);
            if (unit == 0 || oneIn(2))
                continue;
            const int seats = 1 + below(3);
            const int release = below(30);
            m_naive.quotaSeats[size_t(unit)] = seats;
            m_naive.quotaRelease[size_t(unit)] = release;
            m_now.quotas.push_back({{unit + 1}, {1}, {unit + 1}, seats, firstDay.plusDays(release)});
        }
        m_now.today = firstDay;
    }

    /// Somebody's facts change elsewhere: nothing in this class runs because of it.
    void changePerson(int number)
    {
        NaiveClass::Person &person = m_naive.people[size_t(number)];
        person = {number % units, !oneIn(8), oneIn(6), !oneIn(6), oneIn(8), below(4)};
        Standing standing = fitStanding(number + 1, person.unit + 1);
        standing.inService = person.inService;
        if (person.clashes)
            standing.clash = Booking{};
        standing.served.clear();
        if (person.isEligible) {
            standing.served = {dutyWith(person.isMet ? DutyStatus::Met : DutyStatus::Open)};
            standing.served.front().dueOn = firstDay.plusDays(person.due);
        }
        m_now.standings.insert({number + 1}, standing);
    }

    void nominate()
    {
        const int person = below(people);
        NominationRequest request;
        request.cadre = {person + 1};
        const int basis = below(4);
        request.basis = basis == 0 ? NominationBasis::Other
            : basis == 1           ? NominationBasis::PlannedTitle
                                   : NominationBasis::IncumbentTitle;
        request.repeat = oneIn(3);
        request.requestedAt = clock();
        const NominationDecision decision = decideNomination(m_now, request);
        if (!isRefused(decision.outcome)) {
            m_now.enrolments.push_back(enrolmentOf(m_now, request, decision));
            m_now.enrolments.back().id = {qint64(m_now.enrolments.size())};
        }
        expectSame(toCode(decision.outcome),
            m_naive.nominate({person, {}, m_steps, basis == 0, request.repeat, basis == 1}));
    }

    std::optional<size_t> rowIn(std::initializer_list<EnrolmentState> states)
    {
        std::vector<size_t> found;
        for (size_t i = 0; i < m_now.enrolments.size(); ++i)
            if (std::find(states.begin(), states.end(), m_now.enrolments[i].state) != states.end())
                found.push_back(i);
        if (found.empty())
            return {};
        return found[size_t(below(static_cast<int>(found.size())))];
    }

    void leave()
    {
        const auto row
            = rowIn({EnrolmentState::Enrolled, EnrolmentState::Waitlisted, EnrolmentState::Pending});
        if (!row)
            return;
        m_now.enrolments[*row].state = EnrolmentState::Withdrawn;
        m_naive.rows[*row].state = u"withdrawn"_s;
        promoteBoth();
    }

    void changeCapacity()
    {
        const int capacity = m_now.trainingClass.capacity + below(5) - 2;
        const auto allowed = checkCapacity(m_now.trainingClass, capacity, seatsTaken(m_now.enrolments));
        expectSame(allowed ? QString() : allowed.error().code,
            capacity < 0                          ? u"bad_field"_s
                : capacity < m_naive.seatsTaken() ? u"below_seats_taken"_s
                                                  : QString());
        if (!allowed)
            return;
        m_now.trainingClass.capacity = m_naive.capacity = capacity;
        promoteBoth();
    }

    void approve()
    {
        const auto row = rowIn({EnrolmentState::Pending});
        if (!row)
            return;
        const auto decision = decideApproval(m_now, m_now.enrolments[*row].id);
        take(*row, decision);
        expectSame(decision ? toCode(decision->outcome) : decision.error().code, m_naive.approve(*row));
    }

    void promoteByHand()
    {
        const auto row = rowIn({EnrolmentState::Waitlisted});
        if (!row)
            return;
        const auto decision = decideManualPromotion(m_now, m_now.enrolments[*row].id);
        take(*row, decision);
        expectSame(decision ? toCode(decision->outcome) : decision.error().code, m_naive.promoteByHand(*row));
    }

    void take(size_t row, const Result<NominationDecision> &decision)
    {
        if (decision && !isRefused(decision->outcome))
            m_now.enrolments[row].state = *fromCode<EnrolmentState>(toCode(decision->outcome));
    }

    void nextDay()
    {
        m_now.today = m_now.today.plusDays(1);
        ++m_naive.today;
        if (hasReleasedQuota(m_now.quotas, m_now.today))
            promoteBoth();
    }

    void promoteBoth()
    {
        for (EnrolmentId id : promote(m_now).promoted)
            m_now.enrolments[size_t(id.value - 1)].state = EnrolmentState::Enrolled;
        m_naive.promote();
        if (m_naive.policy != "manual"_L1 && m_naive.hasIdleSeat())
            m_problem = u"somebody fit waits beside a free seat"_s;
    }

    void expectSame(const QString &found, const QString &expected)
    {
        m_outcomes.insert(found);
        if (found != expected)
            m_problem = u"outcome %1, naive model says %2"_s.arg(found, expected);
    }

    QString difference() const
    {
        if (seatsTaken(m_now.enrolments) > m_now.trainingClass.capacity)
            return u"more seats taken than there are"_s;
        std::set<CadreId> active;
        for (const Enrolment &row : m_now.enrolments)
            if (isActive(row.state) && !active.insert(row.cadre).second)
                return u"two active rows of cadre %1"_s.arg(row.cadre.value);
        for (size_t i = 0; i < m_now.enrolments.size(); ++i)
            if (toCode(m_now.enrolments[i].state) != m_naive.rows[i].state)
                return u"row %1 is %2, naive model says %3"_s.arg(
                    QString::number(i + 1), toCode(m_now.enrolments[i].state), m_naive.rows[i].state);
        for (int unit = 0; unit < units; ++unit)
            if (freeFor(seatBookOf(m_now), chainOf(m_now.chains, {unit + 1})) != m_naive.freeFor(unit))
                return u"free seats for unit %1 differ"_s.arg(unit + 1);
        return {};
    }

    inline static const Day firstDay = iso("2027-02-01");
    QRandomGenerator m_random;
    ClassNow m_now;
    NaiveClass m_naive;
    int m_steps = 0;
    QString m_problem;
    std::set<QString> m_outcomes;
};

constexpr int stepsOfClass = 250;

/// The first disagreement in 10,000 steps (40 classes), with seed and step; empty = none.
QString storm(
    const QString &policy, bool needsApproval, bool plantFault, std::set<QString> *outcomes = nullptr)
{
    for (quint32 seed = 1; seed <= 10'000 / stepsOfClass; ++seed) {
        TwinClass twin(seed, policy, needsApproval, plantFault);
        for (int step = 1; step <= stepsOfClass; ++step)
            if (const QString problem = twin.step(); !problem.isEmpty())
                return u"seed %1, step %2: %3"_s.arg(QString::number(seed), QString::number(step), problem);
        if (outcomes)
            outcomes->insert(twin.outcomes().begin(), twin.outcomes().end());
    }
    return {};
}

} // namespace

class TestSeatModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandSteps_agreeWithTheNaiveModel_data();
    void tenThousandSteps_agreeWithTheNaiveModel();
    void plantedFault_isFound();
};

void TestSeatModel::tenThousandSteps_agreeWithTheNaiveModel_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("needsApproval");
    for (const char *policy : {"fifo", "ranked", "manual"})
        for (bool needsApproval : {false, true})
            QTest::addRow("%s%s", policy, needsApproval ? ", approval" : "")
                << QString::fromLatin1(policy) << needsApproval;
}

void TestSeatModel::tenThousandSteps_agreeWithTheNaiveModel()
{
    QFETCH(QString, policy);
    QFETCH(bool, needsApproval);
    std::set<QString> outcomes;
    QCOMPARE(storm(policy, needsApproval, false, &outcomes), QString());
    for (const char *outcome : {"refused:already_enrolled", "refused:not_in_service", "refused:clash",
             "refused:not_eligible", "refused:already_met", "enrolled", "waitlisted", "below_seats_taken"})
        QVERIFY2(outcomes.contains(QString::fromLatin1(outcome)), outcome);
    QCOMPARE(outcomes.contains(u"pending"_s), needsApproval);
}

void TestSeatModel::plantedFault_isFound()
{
    QVERIFY(!storm(u"fifo"_s, false, true).isEmpty());
}

LOTRINH_TEST(TestSeatModel)
#include "tst_seatmodel.moc"
