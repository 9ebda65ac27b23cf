// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/randomworld.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/planning/readiness.h>
#include <domain/rate/rates.h>
#include <domain/requirement/merge.h>
#include <domain/requirement/why.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

constexpr unsigned worlds = 3000;

/// Runs `check(rules, facts, duties, asOf)` on every person of every random world.
template <class Check> void forEachPerson(Check check)
{
    for (unsigned seed = 1; seed <= worlds; ++seed) {
        RandomWorld random(seed);
        const Rulebook rules = random.world().rules();
        const Day asOf = random.someDay();
        for (const CadreFacts &facts : random.world().people()) {
            check(rules, facts, dutiesOf(rules, facts, asOf), asOf);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, cadre %s, as of %s", seed, qPrintable(facts.cadre.code),
                    qPrintable(toIso(asOf)));
                return;
            }
        }
    }
}

} // namespace

/// What must hold in any world whatever.
class TestRandomWorlds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worlds_reachEveryStatusAndKind()
    {
        QMap<QString, int> seen;
        forEachPerson([&](const Rulebook &, const CadreFacts &, const std::vector<Duty> &duties, Day) {
            for (const Duty &duty : duties) {
                ++seen[toCode(duty.status)];
                ++seen[toCode(duty.kind)];
                seen[u"merged"_s] += duty.reasons.size() > 1;
            }
        });
        QCOMPARE(seen.size(), 13);
        for (auto count = seen.cbegin(); count != seen.cend(); ++count)
            QVERIFY2(count.value() > 50, qPrintable(u"%1: %2"_s.arg(count.key()).arg(count.value())));
    }

    void dueAndEnd_areTheEarliestOfTheDeterminedReasons()
    {
        forEachPerson([](const Rulebook &, const CadreFacts &, const std::vector<Duty> &duties, Day) {
            for (const Duty &duty : duties) {
                Day due = Day::distantFuture();
                Day end = Day::distantFuture();
                bool met = true;
                for (const Reason &reason : duty.reasons) {
                    if (reason.undetermined)
                        continue;
                    due = std::min(due, reason.dueOn);
                    met = met && reason.met;
                    if (reason.validUntil.isFinite())
                        end = std::min(end, reason.validUntil);
                }
                const bool determined = due != Day::distantFuture();
                QCOMPARE(toIso(duty.dueOn), toIso(due));
                QCOMPARE(toIso(duty.validUntil), determined && met ? toIso(end) : QString());
                if (duty.status != DutyStatus::Exempt) {
                    QCOMPARE(duty.status == DutyStatus::Undetermined, !determined);
                    QCOMPARE(isDone(duty.status), determined && met);
                }
            }
        });
    }

    void status_fitsTheDates()
    {
        forEachPerson([](const Rulebook &, const CadreFacts &, const std::vector<Duty> &duties, Day asOf) {
            for (const Duty &duty : duties) {
                if (duty.status == DutyStatus::Overdue)
                    QVERIFY(asOf > duty.dueOn);
                if (duty.status == DutyStatus::DueSoon || duty.status == DutyStatus::Open)
                    QVERIFY(asOf <= duty.dueOn);
                if (duty.status == DutyStatus::Expiring)
                    QVERIFY(asOf < duty.validUntil);
                const bool silent = duty.status == DutyStatus::Overdue || duty.status == DutyStatus::DueSoon
                    || duty.status == DutyStatus::Open || duty.status == DutyStatus::Undetermined;
                QCOMPARE(duty.decidedBy.empty(), silent || (isDone(duty.status) && duty.decidedBy.empty()));
            }
        });
    }

    void duties_areDistinctAndSorted()
    {
        forEachPerson([](const Rulebook &, const CadreFacts &, const std::vector<Duty> &duties, Day) {
            for (size_t i = 1; i < duties.size(); ++i) {
                const auto key = [](const Duty &d) { return std::tuple(d.courses, toCode(d.kind), d.value); };
                QVERIFY(key(duties[i - 1]) < key(duties[i]));
            }
            for (const Duty &duty : duties)
                QVERIFY(std::is_sorted(duty.reasons.begin(), duty.reasons.end(),
                    [](const Reason &a, const Reason &b) { return a.text < b.text; }));
        });
    }

    void exemption_beatsEverything()
    {
        forEachPerson(
            [](const Rulebook &rules, const CadreFacts &facts, const std::vector<Duty> &duties, Day asOf) {
                CadreFacts freed = facts;
                for (const Course &course : rules.courses())
                    freed.exemptions.push_back({{1}, facts.cadre.id, course.id, {}, {}});
                const auto after = dutiesOf(rules, freed, asOf);
                QCOMPARE(after.size(), duties.size());
                for (size_t i = 0; i < after.size(); ++i) {
                    QCOMPARE(after[i].status == DutyStatus::Exempt, after[i].courses != u"*");
                    QCOMPARE(toIso(after[i].dueOn), toIso(duties[i].dueOn));
                    QCOMPARE(toIso(after[i].validUntil), toIso(duties[i].validUntil));
                }
            });
    }

    void permutingTheFacts_changesNothing()
    {
        for (unsigned seed = 1; seed <= worlds; ++seed) {
            RandomWorld random(seed);
            const Rulebook rules = random.world().rules();
            const Day asOf = random.someDay();
            Rulebook::Tables tables = random.world().tables();
            const auto shuffle = [&](auto &rows) { std::shuffle(rows.begin(), rows.end(), random.dice()); };
            shuffle(tables.titles);
            shuffle(tables.terms);
            shuffle(tables.courses);
            shuffle(tables.requirements);
            shuffle(tables.equivalences);
            for (Requirement &requirement : tables.requirements)
                shuffle(requirement.courses);
            const Rulebook shuffled(std::move(tables));
            for (const CadreFacts &person : random.world().people()) {
                CadreFacts facts = person;
                const QStringList before = printed(dutiesOf(rules, facts, asOf));
                const auto readyBefore = readinessOf(rules, facts, asOf).size();
                const UnitId unit = unitOn(rules, facts, asOf);
                shuffle(facts.holdings);
                shuffle(facts.planning);
                shuffle(facts.completions);
                shuffle(facts.exemptions);
                shuffle(facts.seats);
                QCOMPARE(printed(dutiesOf(shuffled, facts, asOf)), before);
                QCOMPARE(readinessOf(shuffled, facts, asOf).size(), readyBefore);
                QCOMPARE(unitOn(shuffled, facts, asOf), unit);
            }
        }
    }

    void factsOfTheFuture_changeNothing()
    {
        forEachPerson(
            [](const Rulebook &rules, const CadreFacts &facts, const std::vector<Duty> &duties, Day asOf) {
                CadreFacts known = facts;
                std::erase_if(known.completions, [&](const Completion &k) { return k.completedOn > asOf; });
                std::erase_if(known.holdings, [&](const PostHolding &h) { return h.held.from > asOf; });
                std::erase_if(known.planning, [&](const PlanningEntry &p) { return p.approvedOn > asOf; });
                QCOMPARE(printed(dutiesOf(rules, known, asOf)), printed(duties));
            });
    }

    void readiness_isTheDutiesOfTheEntryAlone()
    {
        forEachPerson(
            [](const Rulebook &rules, const CadreFacts &facts, const std::vector<Duty> &, Day asOf) {
                for (const Readiness &one : readinessOf(rules, facts, asOf)) {
                    CadreFacts alone = facts;
                    alone.holdings.clear();
                    std::erase_if(alone.planning, [&](const PlanningEntry &p) { return p.id != one.entry; });
                    int determined = 0;
                    int done = 0;
                    for (const Duty &duty : dutiesOf(rules, alone, asOf)) {
                        determined += duty.status != DutyStatus::Undetermined;
                        done += isDone(duty.status) || duty.status == DutyStatus::Exempt;
                    }
                    QCOMPARE(one.determined, determined);
                    QCOMPARE(one.done, done);
                    QCOMPARE(one.missing.size(), size_t(determined - done));
                    QCOMPARE(one.ready.has_value(), determined > 0);
                    QCOMPARE(one.ready.value_or(true), determined == done);
                }
            });
    }

    void why_alwaysHasReasonsAndNoHoles()
    {
        forEachPerson(
            [](const Rulebook &rules, const CadreFacts &facts, const std::vector<Duty> &duties, Day asOf) {
                for (const Duty &duty : duties) {
                    const QStringList lines = whyOf(rules, facts, duty, asOf, Language::Vietnamese);
                    QVERIFY(lines.size() >= 1 + 3 * qsizetype(duty.reasons.size()));
                    QVERIFY2(!lines.join(u'\n').contains(u'%'), qPrintable(lines.join(u'\n')));
                    for (const QString &code : duty.decidedBy)
                        QVERIFY(code == u"exemption" || lines.join(u'\n').contains(code));
                }
            });
    }

    void rates_addUp()
    {
        for (unsigned seed = 1; seed <= worlds; ++seed) {
            RandomWorld random(seed);
            const Rulebook rules = random.world().rules();
            const Day asOf = random.someDay();
            const UnitView view{UnitTree::Current, random.someDay()};
            RateTable byCourses(rules, RateBy::Courses, view);
            RateTable bySex(rules, RateBy::Sex, view);
            RateTable byUnit(rules, RateBy::Unit, view);
            RateTable byTitle(rules, RateBy::Title, view);
            const std::array tables{&byCourses, &bySex, &byUnit, &byTitle};
            for (const CadreFacts &facts : random.world().people())
                for (RateTable *table : tables)
                    table->add(facts, dutiesOf(rules, facts, asOf), asOf);
            Tally courses;
            Tally sexes;
            for (const Tally &tally : byCourses.groups())
                courses += tally;
            for (const Tally &tally : bySex.groups())
                sexes += tally;
            QCOMPARE(sexes, bySex.total());
            courses.people = byCourses.total().people; // one person has many courses
            courses.peopleDone = byCourses.total().peopleDone;
            QCOMPARE(courses, byCourses.total());
            Tally roots;
            for (const Unit &unit : rules.units())
                if (!unit.parent.isValid())
                    roots += byUnit.groups().value(unit.code);
            QCOMPARE(roots, byUnit.total());
            for (const RateTable *table : tables)
                for (const Tally &tally : table->groups()) {
                    QVERIFY(tally.duties > 0 && tally.people > 0);
                    QVERIFY(tally.exempt + tally.done + tally.studying + tally.overdue <= tally.duties);
                    QVERIFY(tally.peopleDone <= tally.people && tally.people <= tally.duties);
                    QVERIFY(completionRate(tally).value_or(0) <= 1000);
                    QVERIFY(tally.duties <= table->total().duties);
                }
        }
    }
};

LOTRINH_TEST(TestRandomWorlds)
#include "tst_randomworlds.moc"
