// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/randomworld.h"
#include "shrink.h"

#include <QTest>
#include <compliance/engine/monthtable.h>
#include <compliance/questions.h>
#include <compliance/ratesurvey.h>
#include <domain/codeorder.h>
#include <domain/planning/readiness.h>
#include <domain/rate/rates.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

constexpr unsigned worlds = 4000;

Counterexample worldOf(unsigned seed)
{
    RandomWorld random(seed);
    Counterexample world{random.world().tables(), random.world().people(), random.someDay(), random.someDay()};
    return world;
}

QString wholeReason(const Reason &reason)
{
    QStringList deciding;
    for (CompletionId id : reason.decidedBy)
        deciding.append(QString::number(id.value));
    return QStringList{reason.text, toIso(reason.dueOn), toIso(reason.validUntil),
        QString::number(reason.requirement.value), QString::number(reason.holding.value),
        QString::number(reason.planning.value), QString::number(reason.title.value),
        QString::number(reason.met), QString::number(reason.undetermined),
        QString::number(reason.windowMonths), deciding.join(u'+')}
        .join(u',');
}

/// Everything a duty says, also what is not printed.
QString whole(const Duty &duty)
{
    QStringList reasons;
    for (const Reason &reason : duty.reasons)
        reasons.append(wholeReason(reason));
    return printed(duty) + u" {"_s + reasons.join(u" & "_s) + u"} "_s
        + QString::number(duty.exemption.value) + u'/' + QString::number(duty.studyingIn.value);
}

QStringList whole(const std::vector<Duty> &duties)
{
    QStringList lines;
    for (const Duty &duty : duties)
        lines.append(whole(duty));
    return lines;
}

QString dutiesByDomain(const Counterexample &world)
{
    const Rulebook rules(world.tables);
    QStringList lines;
    for (const CadreFacts &facts : world.people)
        lines << facts.cadre.code << whole(dutiesOf(rules, facts, world.asOf))
              << QString::number(unitOn(rules, facts, world.asOf).value);
    return lines.join(u'\n');
}

compliance::Province provinceOf(const Counterexample &world)
{
    return {std::make_shared<Rulebook>(world.tables), world.people};
}

QString dutiesByEngine(const compliance::Province &province, Day asOf)
{
    QStringList lines;
    for (compliance::CadreRow row : province.order())
        lines << province.codeOf(row) << whole(compliance::dutiesOn(province, row, asOf))
              << QString::number(compliance::unitOn(province, row, asOf).value);
    return lines.join(u'\n');
}

QString written(const Readiness &one, const QString &code)
{
    QStringList evidence;
    for (CompletionId id : one.evidence)
        evidence.append(QString::number(id.value));
    return u"%1 %2/%3 %4 %5 %6"_s.arg(code)
        .arg(one.done)
        .arg(one.determined)
        .arg(one.ready ? QString::number(*one.ready) : u"-"_s)
        .arg(QStringList(one.missing.begin(), one.missing.end()).join(u'|'), evidence.join(u';'));
}

QString readinessByDomain(const Counterexample &world)
{
    const Rulebook rules(world.tables);
    QStringList lines;
    for (const CadreFacts &facts : world.people)
        for (const Readiness &one : readinessOf(rules, facts, world.asOf))
            for (const PlanningEntry &entry : facts.planning)
                if (entry.id == one.entry)
                    lines << written(one, entry.code);
    lines.sort();
    return lines.join(u'\n');
}

QString readinessByEngine(const Counterexample &world)
{
    QStringList lines;
    for (const auto &one : compliance::readiness(provinceOf(world), world.asOf))
        lines << written(one.readiness, one.entry.code);
    lines.sort();
    return lines.join(u'\n');
}

QString written(const QString &group, const Tally &tally)
{
    return u"%1: %2 %3 %4 %5 %6 %7 %8"_s.arg(group)
        .arg(tally.duties)
        .arg(tally.exempt)
        .arg(tally.done)
        .arg(tally.studying)
        .arg(tally.overdue)
        .arg(tally.people)
        .arg(tally.peopleDone);
}

template <class Groups> QString written(const Groups &groups, const Tally &total)
{
    QStringList lines;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        lines << written(group.key(), group.value());
    return lines.join(u'\n') + written(u" total"_s, total);
}

constexpr std::array groupings{
    RateBy::Unit, RateBy::Title, RateBy::Courses, RateBy::Level, RateBy::Sex, RateBy::None};

UnitView viewOf(const Counterexample &world)
{
    return {world.asOf.julian % 2 == 0 ? UnitTree::AsOf : UnitTree::Current, world.today};
}

QString ratesByDomain(const Counterexample &world)
{
    const Rulebook rules(world.tables);
    QString text;
    for (RateBy by : groupings) {
        RateTable table(rules, by, viewOf(world));
        for (const CadreFacts &facts : world.people)
            table.add(facts, dutiesOf(rules, facts, world.asOf), world.asOf);
        text += toCode(by) + u'\n' + written(table.groups(), table.total()) + u'\n';
    }
    return text;
}

QString ratesByEngine(const Counterexample &world)
{
    const auto province = provinceOf(world);
    compliance::RateSurvey survey(province.sharedRuleset(), {world.asOf, viewOf(world), {}});
    while (survey.advance(province, 2)) { }
    QString text;
    for (RateBy by : groupings)
        text += toCode(by) + u'\n' + written(survey.table(by).groups(), survey.table(by).total()) + u'\n';
    return text;
}

/// Runs both readings on every world; on the first difference shows the smallest world that has it.
template <class Domain, class Engine> void compareAll(Domain domain, Engine engine)
{
    for (unsigned seed = 1; seed <= worlds; ++seed) {
        const Counterexample world = worldOf(seed);
        if (domain(world) == engine(world))
            continue;
        const Counterexample least
            = shrunk(world, [&](const Counterexample &smaller) { return domain(smaller) != engine(smaller); });
        qWarning("seed %u:\n%s", seed, qPrintable(described(least)));
        QCOMPARE(engine(least), domain(least));
    }
}

} // namespace

/// The engine must agree with the plain functions of domain/ on everything, in any world.
class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthTable_addsLikeTheCalendar()
    {
        const compliance::MonthTable &table = compliance::MonthTable::shared();
        std::mt19937 dice(7);
        const auto roll = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
        for (int i = 0; i < 300'000; ++i) {
            const Day day = i % 5 == 0 ? Day::of(roll(1, 9999), 12, 31) : Day{roll(2396700, 2543000)};
            const int months = i % 7 == 0 ? roll(-200000, 200000) : roll(-400, 400);
            QCOMPARE(table.plusMonths(day, months), day.plusMonths(months));
            QCOMPARE(table.plusYears(day, months), day.plusYears(months));
            QCOMPARE(table.year(day), day.year());
        }
        for (Day open : {Day::distantPast(), Day::distantFuture()})
            QCOMPARE(table.plusMonths(open, 5), open);
    }

    void duties_agreeInEveryWorld()
    {
        compareAll(dutiesByDomain,
            [](const Counterexample &world) { return dutiesByEngine(provinceOf(world), world.asOf); });
    }

    void readiness_agreesInEveryWorld() { compareAll(readinessByDomain, readinessByEngine); }

    void rates_agreeInEveryWorld() { compareAll(ratesByDomain, ratesByEngine); }

    void changedFacts_agreeInEveryWorld()
    {
        compareAll(dutiesByDomain, [](const Counterexample &world) {
            Counterexample before = world;
            for (CadreFacts &facts : before.people) {
                if (!facts.completions.empty())
                    facts.completions.pop_back();
                facts.seats.clear();
                std::reverse(facts.holdings.begin(), facts.holdings.end());
            }
            if (!before.people.empty())
                before.people.erase(before.people.begin());
            auto province = provinceOf(before);
            for (const CadreFacts &facts : world.people)
                province.replace(facts);
            return dutiesByEngine(province, world.asOf);
        });
    }

    void changedRules_agreeInEveryWorld()
    {
        compareAll(dutiesByDomain, [](const Counterexample &world) {
            Counterexample before = world;
            std::reverse(before.tables.units.begin(), before.tables.units.end());
            std::reverse(before.tables.courses.begin(), before.tables.courses.end());
            std::reverse(before.tables.titles.begin(), before.tables.titles.end());
            std::reverse(before.tables.terms.begin(), before.tables.terms.end());
            before.tables.requirements.clear();
            before.tables.equivalences.clear();
            auto province = provinceOf(before);
            province.replaceRules(std::make_shared<Rulebook>(world.tables));
            return dutiesByEngine(province, world.asOf);
        });
    }

    /// A wrong reading must be found and told in a few rows: the shrinker is a test of the tests.
    void shrinker_leavesOnlyWhatMatters()
    {
        const auto seesRevoked = [](const Counterexample &world) {
            const Rulebook rules(world.tables);
            Counterexample blind = world;
            for (CadreFacts &facts : blind.people)
                for (Completion &one : facts.completions)
                    one.revokedOn = Day::distantFuture();
            return dutiesByDomain(world) != dutiesByDomain(blind);
        };
        unsigned seed = 1;
        while (!seesRevoked(worldOf(seed)))
            ++seed;
        const Counterexample least = shrunk(worldOf(seed), seesRevoked);
        QCOMPARE(least.people.size(), size_t(1));
        QCOMPARE(least.people.front().completions.size(), size_t(1));
        QCOMPARE(least.people.front().holdings.size() + least.people.front().planning.size(), size_t(1));
        QCOMPARE(least.tables.requirements.size(), size_t(1));
        QVERIFY(described(least).contains(u"revoked 2"_s));
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
