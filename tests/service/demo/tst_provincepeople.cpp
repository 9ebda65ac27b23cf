// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "support/manytests.h"

#include <QSet>
#include <QTest>

using namespace lotrinh;
using namespace lotrinh::demo;

namespace {

template <class Row> bool numberedInOrder(const std::vector<Row> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id.value != static_cast<qint64>(i) + 1)
            return false;
    return true;
}

template <class Row, class Key> qsizetype doubled(const std::vector<Row> &rows, Key key)
{
    QSet<QString> seen;
    for (const Row &row : rows)
        seen.insert(key(row));
    return static_cast<qsizetype>(rows.size()) - seen.size();
}

QString joined(std::initializer_list<qint64> numbers)
{
    QString text;
    for (qint64 number : numbers)
        text += QString::number(number) + u'|';
    return text;
}

int percent(qint64 part, qint64 whole)
{
    return static_cast<int>(100 * part / whole);
}

} // namespace

class ProvincePeopleTest : public QObject {
    Q_OBJECT

    void sizes()
    {
        QTest::addColumn<int>("cadres");
        for (int cadres : {200, 2000, 30'000})
            QTest::addRow("%d", cadres) << cadres;
    }

private Q_SLOTS:
    void ids_runFromOne_data() { sizes(); }
    void ids_runFromOne()
    {
        QFETCH(int, cadres);
        const People &people = Sample::of(cadres).province.people;
        QCOMPARE(static_cast<int>(people.cadres.size()), cadres);
        QVERIFY(numberedInOrder(people.cadres));
        QVERIFY(numberedInOrder(people.holdings));
        QVERIFY(numberedInOrder(people.planning));
        QVERIFY(numberedInOrder(people.completions));
        QVERIFY(numberedInOrder(people.exemptions));
        QVERIFY(numberedInOrder(people.enrolments));
    }

    void keys_areNeverDoubled_data() { sizes(); }
    void keys_areNeverDoubled()
    {
        QFETCH(int, cadres);
        const People &people = Sample::of(cadres).province.people;
        QCOMPARE(doubled(people.cadres, [](const Cadre &row) { return row.code; }), 0);
        QCOMPARE(doubled(people.planning, [](const PlanningEntry &row) { return row.code; }), 0);
        QCOMPARE(doubled(people.completions, [](const Completion &row) { return row.code; }), 0);
        QCOMPARE(
            doubled(people.holdings,
                [](const PostHolding &row) {
                    return joined({row.cadre.value, row.title.value, row.unit.value, row.held.from.julian});
                }),
            0);
        QCOMPARE(doubled(people.exemptions,
                     [](const Exemption &row) {
                         return joined(
                             {row.cadre.value, row.course.value, row.life.from.julian, row.life.to.julian});
                     }),
            0);
    }

    void holdings_lieInService_data() { sizes(); }
    void holdings_lieInService()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        for (const PostHolding &row : sample.province.people.holdings) {
            const Cadre &cadre = sample.cadre(row.cadre);
            QVERIFY(row.held.from < row.held.to && row.held.from <= sample.until);
            QVERIFY(row.held.from >= cadre.service.from && row.held.to <= cadre.service.to);
            const Period living = sample.unit(row.unit).life;
            QVERIFY(living.holds(row.held.from) && sample.title(row.title).life.holds(row.held.from));
        }
    }

    void mainPost_isAtMostOneADay_data() { sizes(); }
    void mainPost_isAtMostOneADay()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        std::map<qint64, std::vector<Period>> mains;
        for (const PostHolding &row : sample.province.people.holdings)
            if (row.isMain)
                mains[row.cadre.value].push_back(row.held);
        for (const auto &[cadre, periods] : mains)
            for (size_t i = 1; i < periods.size(); ++i)
                QVERIFY(periods[i - 1].to <= periods[i].from);
    }

    void titles_areHeldByMost_data() { sizes(); }
    void titles_areHeldByMost()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        QSet<qint64> titled, leaders;
        for (const PostHolding &row : sample.province.people.holdings) {
            if (row.held.to > sample.until)
                titled.insert(row.cadre.value);
            const QString &level = sample.title(row.title).level;
            if (row.held.to > sample.until && row.isMain && level != u"phong" && level != u"xa")
                leaders.insert(row.cadre.value);
        }
        QVERIFY2(percent(titled.size(), cadres) >= 85, qPrintable(QString::number(titled.size())));
        QVERIFY2(percent(leaders.size(), cadres) <= 30, qPrintable(QString::number(leaders.size())));
    }

    void planning_isApprovedBeforeItEnds_data() { sizes(); }
    void planning_isApprovedBeforeItEnds()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        for (const PlanningEntry &row : sample.province.people.planning) {
            QVERIFY(row.approvedOn <= sample.until && row.approvedOn < row.endedOn);
            QVERIFY(row.approvedOn < sample.term(row.term).life.to);
            QVERIFY(row.endedOn > sample.until ? row.endReason.isEmpty() : !row.endReason.isEmpty());
            QVERIFY(!row.targetOn.isFinite() || row.targetOn > row.approvedOn);
        }
    }

    void completions_areOverAndInTheCoursesLife_data() { sizes(); }
    void completions_areOverAndInTheCoursesLife()
    {
        QFETCH(int, cadres);
        const Sample &sample = Sample::of(cadres);
        for (const Completion &row : sample.province.people.completions) {
            QVERIFY(row.completedOn <= sample.until);
            QVERIFY(sample.course(row.course).life.holds(row.completedOn));
            QVERIFY(row.revokedOn > row.completedOn);
        }
    }

    void figures_areBelievable()
    {
        const Sample &sample = Sample::of(2000);
        const People &people = sample.province.people;
        const auto women
            = std::ranges::count(people.cadres, Sex::Female, [](const Cadre &row) { return *row.sex; });
        QSet<qint64> planned;
        for (const PlanningEntry &row : people.planning)
            planned.insert(row.cadre.value);
        const auto range
            = [](qint64 value, qint64 low, qint64 high) { return value >= low && value <= high; };
        qInfo("holdings %zu, planning %zu, completions %zu, exemptions %zu, enrolments %zu, women %ld",
            people.holdings.size(), people.planning.size(), people.completions.size(),
            people.exemptions.size(), people.enrolments.size(), static_cast<long>(women));
        QVERIFY(range(women, 600, 800));
        QVERIFY(range(planned.size(), 200, 360));
        QVERIFY(range(std::ssize(people.holdings), 2600, 3400));
        QVERIFY(range(std::ssize(people.completions), 7500, 12'500));
        QVERIFY(range(std::ssize(people.exemptions), 8, 45));
    }

    void contacts_areNobodys()
    {
        for (const Cadre &row : Sample::of(2000).province.people.cadres) {
            QVERIFY(row.email.endsWith(u"@example.vn"));
            QVERIFY(row.phone.isEmpty() || (row.phone.startsWith(u"090000") && row.phone.size() == 10));
        }
    }

    void personas_areCastFromTheProvince()
    {
        const Sample &sample = Sample::of(2000);
        const auto &personas = sample.province.personas;
        QCOMPARE(personas.size(), size_t(5));
        QSet<QString> codes;
        for (size_t i = 0; i < personas.size(); ++i) {
            QCOMPARE(static_cast<size_t>(personas[i].role), i);
            QVERIFY(!personas[i].cadreCode.isEmpty() && !personas[i].unitCode.isEmpty());
            codes.insert(personas[i].cadreCode);
            qInfo() << personas[i].name << personas[i].cadreCode << personas[i].unitCode;
        }
        QCOMPARE(codes.size(), 5);
        QCOMPARE(personas[0].unitCode, QStringLiteral("BTC"));
        QVERIFY(personas[4].unitCode != QStringLiteral("BTC"));
    }
};

LOTRINH_TEST(ProvincePeopleTest)
#include "tst_provincepeople.moc"
