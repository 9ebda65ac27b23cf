// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/randomworld.h"
#include "support/manytests.h"
#include "shrink.h"

#include <QTest>
#include <compliance/engine/monthtable.h>
#include <compliance/forecast.h>
#include <compliance/preview.h>
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
    return u"%1 %2/%3 %4 %5 %6"_s.arg(code, QString::number(one.done), QString::number(one.determined),
        one.ready ? QString::number(*one.ready) : u"-"_s, QStringList(one.missing.begin(), one.missing.end()).join(u'|'), evidence.join(u';'));
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

QString written(const compliance::RateSurvey &survey)
{
    QString text;
    for (RateBy by : groupings)
        text += toCode(by) + u'\n' + written(survey.table(by).groups(), survey.table(by).total()) + u'\n';
    return text;
}

QString ratesByEngine(const Counterexample &world)
{
    const auto province = provinceOf(world);
    compliance::RateSurvey survey(province.sharedRuleset(), {world.asOf, viewOf(world), {}});
    while (survey.advance(province, 2)) { }
    return written(survey);
}

/// The world's last rule made another: another value, title and window, or a rule of its own.
Requirement draftOf(const Counterexample &world)
{
    Requirement draft = world.tables.requirements.empty() ? Requirement() : world.tables.requirements.back();
    const auto number = static_cast<unsigned>(world.asOf.julian);
    if (number % 3 == 0)
        draft.code = u"NEW"_s;
    draft.title = world.tables.titles[number % world.tables.titles.size()].id;
    draft.value = static_cast<int>(number % 4);
    draft.windowMonths = static_cast<int>(number % 13);
    draft.enabled = number % 5 != 0;
    return draft;
}

QString written(qint64 gained, qint64 lost, qint64 changed, qint64 people, const QStringList &changes)
{
    return u"+%1 -%2 ~%3 of %4\n%5"_s.arg(gained).arg(lost).arg(changed).arg(people).arg(changes.join(u'\n'));
}

QString change(const QString &cadre, const Duty *before, const Duty *after)
{
    const Duty &either = before ? *before : *after;
    const auto status = [](const Duty *duty) { return duty ? toCode(duty->status) + toIso(duty->dueOn) : u"-"_s; };
    return QStringList{cadre, either.courses, toCode(either.kind),
        either.value ? QString::number(*either.value) : QString(), status(before), status(after)}
        .join(u' ');
}

QString previewByDomain(const Counterexample &world)
{
    if (world.tables.requirements.empty())
        return {};
    const Rulebook rules(world.tables);
    Rulebook::Tables tables = world.tables;
    Requirement draft = draftOf(world);
    if (draft.code == u"NEW") {
        draft.id = {99'999};
        tables.requirements.push_back(draft);
    } else {
        tables.requirements.back() = draft;
    }
    const Rulebook other(tables);
    qint64 counts[4]{};
    QStringList changes;
    for (const CadreFacts &facts : world.people) {
        const auto before = dutiesOf(rules, facts, world.asOf);
        const auto after = dutiesOf(other, facts, world.asOf);
        const auto same = [](const Duty &a, const Duty &b) {
            return a.courses == b.courses && a.kind == b.kind && a.value == b.value;
        };
        QStringList own;
        for (const Duty &duty : before) {
            const auto twin = std::find_if(after.begin(), after.end(), [&](const Duty &b) { return same(duty, b); });
            if (twin == after.end()) {
                ++counts[1];
                own << change(facts.cadre.code, &duty, nullptr);
            } else if (twin->status != duty.status || twin->dueOn != duty.dueOn || twin->validUntil != duty.validUntil) {
                ++counts[2];
                own << change(facts.cadre.code, &duty, &*twin);
            }
        }
        for (const Duty &duty : after)
            if (std::none_of(before.begin(), before.end(), [&](const Duty &b) { return same(duty, b); })) {
                ++counts[0];
                own << change(facts.cadre.code, nullptr, &duty);
            }
        counts[3] += !own.isEmpty();
        own.sort();
        changes << own;
    }
    return written(counts[0], counts[1], counts[2], counts[3], changes);
}

QString previewByEngine(const Counterexample &world)
{
    if (world.tables.requirements.empty())
        return {};
    const auto province = provinceOf(world);
    const auto preview = compliance::previewRequirement(province, draftOf(world), world.asOf);
    QStringList lines;
    for (const compliance::DutyChange &one : preview.first) {
        const auto status = [](std::optional<DutyStatus> s, Day due) { return s ? toCode(*s) + toIso(due) : u"-"_s; };
        lines << QStringList{province.codeOf(one.row), one.courses, toCode(one.kind),
            one.value ? QString::number(*one.value) : QString(), status(one.before, one.dueBefore),
            status(one.after, one.dueAfter)}
                     .join(u' ');
    }
    lines.sort();
    return written(preview.gained, preview.lost, preview.changed, preview.people, lines);
}

constexpr int monthsAhead = 7;

QString forecastByDomain(const Counterexample &world)
{
    const Rulebook rules(world.tables);
    const Day first = Day::of(world.asOf.toDate().year(), world.asOf.toDate().month(), 1);
    QString text;
    qint64 backlog = 0;
    for (int month = 0; month < monthsAhead; ++month) {
        const Day from = month == 0 ? world.asOf : first.plusMonths(month);
        const Day to = first.plusMonths(month + 1);
        QMap<QString, std::pair<int, int>> sets;
        int people = 0;
        for (CadreFacts facts : world.people) {
            std::erase_if(facts.completions, [&](const Completion &k) { return k.completedOn > world.asOf; });
            bool asked = false;
            for (const Duty &duty : dutiesOf(rules, facts, from)) {
                const bool done = isDone(duty.status);
                const Requirement &rule = *rules.requirement(duty.reasons.front().requirement);
                const bool seated = std::any_of(facts.seats.begin(), facts.seats.end(), [&](const Seat &seat) {
                    return courseReaches(rules, rule, seat.course, seat.endsOn, seat.endsOn);
                });
                const bool waits = !done && !seated && duty.status != DutyStatus::Exempt
                    && duty.status != DutyStatus::Undetermined;
                const bool expires = done && duty.validUntil.isFinite() && from <= duty.validUntil && duty.validUntil < to;
                const bool due = waits && from <= duty.dueOn && duty.dueOn < to;
                backlog += month == 0 && waits && duty.dueOn < from;
                if (due || expires) {
                    sets[duty.courses].first += due;
                    sets[duty.courses].second += expires;
                    asked = true;
                }
            }
            people += asked;
        }
        text += toIso(from) + u' ' + QString::number(people);
        for (auto set = sets.cbegin(); set != sets.cend(); ++set)
            text += u" %1:%2/%3"_s.arg(set.key()).arg(set->first).arg(set->second);
        text += u'\n';
    }
    return text + QString::number(backlog);
}

QString forecastByEngine(const Counterexample &world)
{
    const auto ahead = compliance::forecast(provinceOf(world), world.asOf, monthsAhead);
    QString text;
    for (const compliance::ForecastMonth &month : ahead.months) {
        text += toIso(month.from) + u' ' + QString::number(month.people);
        for (size_t set = 0; set < ahead.courseSets.size(); ++set)
            if (month.byCourses[set] != compliance::ForecastCount())
                text += u" %1:%2/%3"_s.arg(ahead.courseSets[set])
                            .arg(month.byCourses[set].fallsDue)
                            .arg(month.byCourses[set].expires);
        text += u'\n';
    }
    return text + QString::number(ahead.backlogTotal);
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

    void preview_agreesInEveryWorld() { compareAll(previewByDomain, previewByEngine); }

    void forecast_agreesInEveryWorld() { compareAll(forecastByDomain, forecastByEngine); }

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

    /// One cadre leaves the counts, changes and joins them again: the rates are those of the new facts.
    void steppedRates_agreeInEveryWorld()
    {
        compareAll(ratesByDomain, [](const Counterexample &world) {
            Counterexample before = world;
            for (CadreFacts &facts : before.people) {
                facts.completions.clear();
                facts.cadre.sex = Sex::Female;
                if (!facts.holdings.empty())
                    facts.holdings.pop_back();
            }
            auto province = provinceOf(before);
            compliance::RateSurvey survey(province.sharedRuleset(), {world.asOf, viewOf(world), {}});
            while (survey.advance(province, 1000)) { }
            for (const CadreFacts &facts : world.people) {
                const compliance::CadreRow row = *province.rowOf(facts.cadre.id);
                survey.step(province, row, compliance::RateStep::Leaves);
                province.replace(facts);
                survey.step(province, row, compliance::RateStep::Joins);
            }
            return written(survey);
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

LOTRINH_TEST(TestEngine)
#include "tst_engine.moc"
