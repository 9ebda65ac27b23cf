// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"
#include "smallschool.h"

#include "planner/constraints.h"
#include "planner/peopleflow.h"
#include "planner/peoplesearch.h"
#include "planner/replanning.h"
#include "support/manytests.h"

#include <QTest>
#include <algorithm>

using namespace lotrinh;
using namespace lotrinh::planner;
using lotrinh::tests::crowdedSchool;

namespace {

constexpr int moves = 1'000'000;

std::vector<PlannedClass> classesOf()
{
    return {{0, 1, 0, 0}, {0, 13, 1, 1}, {0, 20, 2, 0}, {1, 4, 2, 1}, {1, 9, 0, 2}, {2, 6, 0, 0}, {2, 16, 2, 2}, {2, 27, 1, 2}};
}

std::int64_t fullCost(const Instance &school, const Seating &seating, const Plan &kept)
{
    const Plan plan{classesOf(), seating.seats()};
    const Cost cost = costOf(school, plan);
    // What Seating counts of the changes is people only; here every class stays.
    return cost.lateness + cost.unserved + changeCost(school, plan, kept);
}

void seatSomebody(Seating &seating)
{
    for (int course = 0; course < int(seating.instance().courses.size()); ++course)
        reseatCourse(seating, course, [] { return true; });
}

/// Of a plan whose empty classes would be left out.
Violations objections(const Instance &school, const Seating &seating)
{
    Violations found = violationsOf(school, {classesOf(), seating.seats()});
    std::erase_if(found, [&](const Violation &one) {
        return one.rule == Rule::LeastSeatsTaken && seating.places()[size_t(one.place)].sitting.empty();
    });
    return found;
}

bool hasCheaperSeat(const Seating &seating, int wish)
{
    const std::vector<int> &places = seating.placesOf(seating.instance().wishes[size_t(wish)].course);
    return seating.change(wish, -1) < 0
        || std::any_of(places.begin(), places.end(), [&](int place) { return seating.change(wish, place) < 0; });
}

} // namespace

/// The search's own arithmetic against the rules and the cost written down apart from it.
class TestSeating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cost_onARandomWalk_equalsTheFullCost_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("isKept");
        for (int seed = 1; seed <= 2; ++seed) {
            QTest::addRow("seed %d, nothing kept", seed) << seed << false;
            QTest::addRow("seed %d, a plan kept", seed) << seed << true;
        }
    }
    void cost_onARandomWalk_equalsTheFullCost()
    {
        QFETCH(int, seed);
        QFETCH(bool, isKept);
        const Instance school = crowdedSchool(std::uint64_t(seed));
        Plan kept;
        Seating seating(school, classesOf());
        seatSomebody(seating);
        if (isKept) {
            kept = {classesOf(), seating.seats()};
            std::vector<int> homes;
            for (int seat : kept.seats)
                homes.push_back(seat < 0 ? -1 : daysOfSeat(school, kept, seat).from);
            Seating homely(school, classesOf());
            homely.setHomes(homes);
            for (size_t wish = 0; wish < kept.seats.size(); ++wish)
                if (kept.seats[wish] >= 0)
                    homely.sit(int(wish), kept.seats[wish]);
            seating = homely;
        }
        PeopleSearch search(seating, std::uint64_t(seed) + 7);
        int changed = 0;
        for (int move = 0; move < moves; ++move) {
            if (!search.step(40))
                continue;
            ++changed;
            if (seating.cost() != fullCost(school, seating, kept))
                QFAIL(qPrintable(QStringLiteral("move %1: %2, should be %3").arg(move).arg(seating.cost()).arg(fullCost(school, seating, kept))));
            if (changed % 1000 == 0)
                QVERIFY(objections(school, seating).empty());
        }
        QVERIFY2(changed > moves / 100, qPrintable(QString::number(changed)));
    }

    /// Who is passed over when people are drawn has nothing to gain; whoever has is not passed over.
    void mayGain_isSaidOfEverybodyWhoCan_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("nothing kept") << false;
        QTest::newRow("a plan kept") << true;
    }
    void mayGain_isSaidOfEverybodyWhoCan()
    {
        QFETCH(bool, isKept);
        const Instance province = tests::provinceOf({300, 500, 8, 5, 2, 1, 8, 15, 1});
        Draft draft{{}, std::vector<int>(province.wishes.size(), -1), {}};
        openFurther(province, draft, [] { return true; });
        Seating seating(province, draft.classes);
        if (isKept)
            seating.setHomes(std::vector<int>(province.wishes.size(), 5));
        seatSomebody(seating);
        PeopleSearch search(seating, 3);
        int passedOver = 0;
        int gaining = 0;
        for (int move = 0; move < 20'000; ++move) {
            search.step(10);
            if (move % 1000 != 0)
                continue;
            for (int wish = 0; wish < int(province.wishes.size()); ++wish) {
                QVERIFY(seating.mayGain(wish) || !hasCheaperSeat(seating, wish));
                passedOver += !seating.mayGain(wish);
                gaining += hasCheaperSeat(seating, wish);
            }
        }
        QVERIFY2(passedOver > 100 && gaining > 100, qPrintable(QStringLiteral("%1, %2").arg(passedOver).arg(gaining)));
    }

    /// A course in windows of a few classes: no rule is broken, nothing gets dearer, and it comes near to one flow.
    void windows_ofACourse_breakNoRuleAndComeNear()
    {
        for (int seed = 1; seed <= 3; ++seed) {
            const Instance province = tests::provinceOf({300, 500, 8, 5, 2, 1, 8, 15, std::uint64_t(seed)});
            Draft draft{{}, std::vector<int>(province.wishes.size(), -1), {}};
            openFurther(province, draft, [] { return true; });
            bool isEverDearer = false;
            const auto seated = [&](size_t mostPairs) {
                Seating seating(province, draft.classes);
                for (int round = 0; round < 2; ++round)
                    for (int course = 0; course < int(province.courses.size()); ++course) {
                        const std::int64_t before = seating.cost();
                        reseatCourse(seating, course, [] { return true; }, mostPairs);
                        isEverDearer = isEverDearer || seating.cost() > before;
                    }
                return seating;
            };
            const Seating whole = seated(mostPairsInAFlow);
            const Seating windows = seated(250);
            QVERIFY(!isEverDearer);
            Violations found = violationsOf(province, {draft.classes, windows.seats()});
            std::erase_if(found, [](const Violation &one) { return one.rule == Rule::LeastSeatsTaken; });
            QVERIFY(found.empty());
            QVERIFY(windows.seats() != whole.seats());
            QVERIFY2(double(windows.cost()) < 1.1 * double(whole.cost()), qPrintable(QStringLiteral("%1 against %2").arg(windows.cost()).arg(whole.cost())));
        }
    }

    /// Told to stop, windows leave everybody where urgency put them.
    void windows_stopWhenTold()
    {
        const Instance province = tests::provinceOf({300, 500, 8, 5, 2, 1, 8, 15, 1});
        Draft draft{{}, std::vector<int>(province.wishes.size(), -1), {}};
        openFurther(province, draft, [] { return true; });
        Seating seating(province, draft.classes);
        int asked = 0;
        reseatCourse(seating, 0, [&] { return ++asked < 3; }, 250);
        QCOMPARE(asked, 3);
    }

    void maySit_agreesWithTheRules()
    {
        const Instance school = crowdedSchool(3);
        Random random(5);
        Seating seating(school, classesOf());
        int allowed = 0;
        int refused = 0;
        for (int move = 0; move < 20'000; ++move) {
            const int wish = random.below(int(school.wishes.size()));
            if (seating.seatOf(wish) >= 0) {
                seating.rise(wish);
                continue;
            }
            const auto &places = seating.placesOf(school.wishes[size_t(wish)].course);
            const int place = places[size_t(random.below(int(places.size())))];
            Plan plan{classesOf(), seating.seats()};
            plan.seats[size_t(wish)] = place;
            Violations found = violationsOf(school, plan);
            std::erase_if(found, [](const Violation &one) { return one.rule == Rule::LeastSeatsTaken; });
            QCOMPARE(seating.maySit(wish, place), found.empty());
            (found.empty() ? allowed : refused)++;
            if (found.empty())
                seating.sit(wish, place);
        }
        QVERIFY(allowed > 1000 && refused > 1000);
    }

    void rise_givesEverythingBack()
    {
        const Instance school = crowdedSchool(4);
        Seating seating(school, classesOf());
        const std::int64_t empty = seating.cost();
        seatSomebody(seating);
        QVERIFY(seating.cost() < empty);
        for (int wish = 0; wish < int(school.wishes.size()); ++wish)
            if (seating.seatOf(wish) >= 0)
                seating.rise(wish);
        QCOMPARE(seating.cost(), empty);
    }
};

LOTRINH_TEST(TestSeating)
#include "tst_seating.moc"
