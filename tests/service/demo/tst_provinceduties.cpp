// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rate/rates.h"
#include "support/manytests.h"
#include "sample.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::demo;

namespace {

struct Standing {
    std::map<DutyStatus, int> statuses;
    Tally total;
    QMap<QString, Tally> units;
};

std::vector<CadreFacts> factsOf(const Sample &sample)
{
    const People &people = sample.province.people;
    std::vector<CadreFacts> facts(people.cadres.size());
    const auto at = [&](CadreId id) -> CadreFacts & { return facts[static_cast<size_t>(id.value - 1)]; };
    for (const Cadre &row : people.cadres)
        at(row.id).cadre = row;
    for (const PostHolding &row : people.holdings)
        at(row.cadre).holdings.push_back(row);
    for (const PlanningEntry &row : people.planning)
        at(row.cadre).planning.push_back(row);
    for (const Completion &row : people.completions)
        at(row.cadre).completions.push_back(row);
    for (const Exemption &row : people.exemptions)
        at(row.cadre).exemptions.push_back(row);
    for (const Enrolment &row : people.enrolments)
        if (holdsSeat(row.state)) {
            const TrainingClass &held = sample.classOf(row.trainingClass);
            at(row.cadre).seats.push_back({row.cadre, held.id, held.code, held.course, held.endsOn});
        }
    return facts;
}

Rulebook rulesOf(const Sample &sample)
{
    Rulebook::Tables tables = sample.catalogue;
    const auto &own = sample.province.school.requirements;
    tables.requirements.insert(tables.requirements.end(), own.begin(), own.end());
    return Rulebook(tables);
}

Standing standingOf(const Sample &sample)
{
    const Rulebook rules = rulesOf(sample);
    RateTable table(rules, RateBy::Unit, {UnitTree::AsOf, sample.until});
    Standing standing;
    for (const CadreFacts &facts : factsOf(sample)) {
        const auto duties = dutiesOf(rules, facts, sample.until);
        for (const Duty &duty : duties)
            ++standing.statuses[duty.status];
        table.add(facts, duties, sample.until);
    }
    standing.total = table.total();
    standing.units = table.groups();
    return standing;
}

} // namespace

class ProvinceDutiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatus_occurs_data()
    {
        QTest::addColumn<int>("cadres");
        QTest::newRow("2,000") << 2000;
        QTest::newRow("30,000") << 30'000;
    }
    void everyStatus_occurs()
    {
        QFETCH(int, cadres);
        auto statuses = standingOf(Sample::of(cadres)).statuses;
        for (const auto &[status, code] : CodeTable<DutyStatus>::codes) {
            qInfo("%s: %d", code, statuses[status]);
            QVERIFY2(statuses[status] * 1000 >= cadres, code);
        }
    }

    void completionRate_isBelievable_data() { everyStatus_occurs_data(); }
    void completionRate_isBelievable()
    {
        QFETCH(int, cadres);
        const Standing standing = standingOf(Sample::of(cadres));
        const int rate = completionRate(standing.total).value_or(0);
        qInfo("rate %d per mille, people %d, overdue %lld of %lld", rate,
            peopleRate(standing.total).value_or(0), static_cast<long long>(standing.total.overdue),
            static_cast<long long>(standing.total.duties));
        QVERIFY2(rate >= 550 && rate <= 750, qPrintable(QString::number(rate)));
    }

    void units_differ()
    {
        const Standing standing = standingOf(Sample::of(2000));
        int lowest = 1000, highest = 0;
        for (const Tally &tally : standing.units) {
            if (tally.people < 15)
                continue;
            lowest = std::min(lowest, completionRate(tally).value_or(1000));
            highest = std::max(highest, completionRate(tally).value_or(0));
        }
        qInfo("from %d to %d per mille", lowest, highest);
        QVERIFY(highest - lowest >= 150);
    }

    void persona_hasAGapToClose()
    {
        const Sample &sample = Sample::of(2000);
        const Rulebook rules = rulesOf(sample);
        const QString &code = sample.province.personas.back().cadreCode;
        int planned = 0;
        for (const CadreFacts &facts : factsOf(sample))
            if (facts.cadre.code == code)
                for (const Duty &duty : dutiesOf(rules, facts, sample.until))
                    for (const Reason &reason : duty.reasons)
                        planned += reason.planning.isValid() && !reason.met
                            && duty.status != DutyStatus::Studying;
        QVERIFY(planned > 0);
    }
};

LOTRINH_TEST(ProvinceDutiesTest)
#include "tst_provinceduties.moc"
