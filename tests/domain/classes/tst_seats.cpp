// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::tests;

namespace {

/// Units: 1 the root, 2 and 3 below it, 4 below 2.
UnitChains tree()
{
    return {{{1}, {{1}}}, {{2}, {{2}, {1}}}, {{3}, {{3}, {1}}}, {{4}, {{4}, {2}, {1}}}};
}

UnitQuota quota(qint64 unit, int seats, const char *releaseOn = "2027-03-01")
{
    return {{unit}, {1}, {unit}, seats, iso(releaseOn)};
}

SeatBook bookOf(int capacity, const QList<int> &holderUnits, std::vector<UnitQuota> quotas,
    const char *today = "2027-02-01")
{
    std::vector<Enrolment> rows;
    for (int unit : holderUnits)
        rows.push_back(rowFor(
            qint64(rows.size()) + 1, qint64(rows.size()) + 1, EnrolmentState::Enrolled, "2027-01-01", unit));
    return openSeatBook(capacity, rows, quotas, tree(), iso(today));
}

} // namespace

class TestSeats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seatsTaken_countsEnrolledAndAttending();
    void freeSeats_keepUnfilledQuotas_data();
    void freeSeats_keepUnfilledQuotas();
    void quota_joinsThePoolOnItsReleaseDay_data();
    void quota_joinsThePoolOnItsReleaseDay();
    void takingASeat_fillsTheInnermostQuotaFirst();
    void seat_isContested_data();
    void seat_isContested();
};

void TestSeats::seatsTaken_countsEnrolledAndAttending()
{
    std::vector<Enrolment> rows;
    for (const auto &[state, code] : CodeTable<EnrolmentState>::codes)
        rows.push_back(rowFor(qint64(rows.size()) + 1, 1, state));
    QCOMPARE(seatsTaken(rows), 2);
}

void TestSeats::freeSeats_keepUnfilledQuotas_data()
{
    QTest::addColumn<QList<int>>("holders");
    QTest::addColumn<QList<int>>("quotas"); // unit, seats, unit, seats …
    QTest::addColumn<int>("asker"); // unit, 0 = none
    QTest::addColumn<int>("free"); // of a capacity of 10
    using L = QList<int>;
    QTest::newRow("no quota") << L{3, 3} << L{} << 3 << 8;
    QTest::newRow("others do not reach kept seats") << L{} << L{2, 4} << 3 << 6;
    QTest::newRow("no unit is like others") << L{} << L{2, 4} << 0 << 6;
    QTest::newRow("the unit reaches them") << L{} << L{2, 4} << 2 << 10;
    QTest::newRow("a sub-unit reaches them") << L{} << L{2, 4} << 4 << 10;
    QTest::newRow("the parent does not") << L{} << L{4, 4} << 2 << 6;
    QTest::newRow("filled by its own") << L{2, 2, 4} << L{2, 4} << 3 << 6;
    QTest::newRow("filled over: the rest sits in the pool") << L{2, 2, 2} << L{2, 2} << 3 << 7;
    QTest::newRow("others do not fill it") << L{3, 3} << L{2, 4} << 3 << 4;
    QTest::newRow("nested: the inner is kept from the outer") << L{} << L{2, 3, 4, 2} << 2 << 8;
    QTest::newRow("nested: the innermost reaches both") << L{} << L{2, 3, 4, 2} << 4 << 10;
    QTest::newRow("nested: others reach neither") << L{} << L{2, 3, 4, 2} << 3 << 5;
    QTest::newRow("nested: fills inner, then outer") << L{4, 4, 4} << L{2, 3, 4, 2} << 3 << 5;
    QTest::newRow("nested: then the pool") << L{4, 4, 4, 4, 4, 4} << L{2, 3, 4, 2} << 3 << 4;
    QTest::newRow("two units") << L{2} << L{2, 2, 3, 3} << 2 << 6;
    QTest::newRow("quotas above capacity leave others nothing") << L{} << L{2, 8, 3, 8} << 0 << 0;
    QTest::newRow("quotas beyond what an int holds") << L{} << L{2, 999'999'999, 3, 999'999'999, 4, 999'999'999} << 0 << 0;
    QTest::newRow("full") << L{3, 3, 3, 3, 3, 3, 3, 3, 3, 3} << L{2, 4} << 2 << 0;
}

void TestSeats::freeSeats_keepUnfilledQuotas()
{
    QFETCH(QList<int>, holders);
    QFETCH(QList<int>, quotas);
    QFETCH(int, asker);
    QFETCH(int, free);
    std::vector<UnitQuota> kept;
    for (qsizetype i = 0; i < quotas.size(); i += 2)
        kept.push_back(quota(quotas[i], quotas[i + 1]));
    QCOMPARE(freeFor(bookOf(10, holders, kept), chainOf(tree(), {asker})), free);
    std::reverse(holders.begin(), holders.end());
    std::reverse(kept.begin(), kept.end());
    QCOMPARE(freeFor(bookOf(10, holders, kept), chainOf(tree(), {asker})), free);
}

void TestSeats::quota_joinsThePoolOnItsReleaseDay_data()
{
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<int>("free");
    QTest::newRow("day before") << QByteArray("2027-02-28") << 6;
    QTest::newRow("release day") << QByteArray("2027-03-01") << 10;
    QTest::newRow("later") << QByteArray("2027-03-02") << 10;
}

void TestSeats::quota_joinsThePoolOnItsReleaseDay()
{
    QFETCH(QByteArray, today);
    QFETCH(int, free);
    QCOMPARE(freeForOthers(bookOf(10, {}, {quota(2, 4)}, today)), free);
    const std::vector<UnitQuota> quotas{quota(2, 4)};
    QCOMPARE(hasReleasedQuota(quotas, iso(today)), free == 10);
    UnitQuota later = quota(3, 1);
    later.releaseOn = iso("2027-12-31");
    QCOMPARE(hasReleasedQuota(std::vector{later, quotas[0]}, iso(today)), free == 10);
}

void TestSeats::takingASeat_fillsTheInnermostQuotaFirst()
{
    SeatBook book = bookOf(10, {}, {quota(2, 3), quota(4, 1)});
    takeSeat(book, chainOf(tree(), {4}));
    QCOMPARE(book.taken, 1);
    QCOMPARE(book.kept[1].filled, 1);
    QCOMPARE(book.kept[0].filled, 0);
    takeSeat(book, chainOf(tree(), {4}));
    QCOMPARE(book.kept[0].filled, 1);
    QCOMPARE(freeForOthers(book), 6);
}

void TestSeats::seat_isContested_data()
{
    QTest::addColumn<int>("poolSeats"); // beside two seats kept for unit 2
    QTest::addColumn<int>("asker");
    QTest::addColumn<QList<int>>("ahead");
    QTest::addColumn<bool>("contested");
    using L = QList<int>;
    QTest::newRow("nobody ahead") << 1 << 3 << L{} << false;
    QTest::newRow("somebody wants the pool") << 1 << 3 << L{3} << true;
    QTest::newRow("the unit's seat is out of their reach") << 1 << 2 << L{3} << false;
    QTest::newRow("of the same unit") << 1 << 2 << L{4} << true;
    QTest::newRow("only the unit's seats, stranger ahead") << 0 << 2 << L{3} << false;
    QTest::newRow("only the unit's seats, own unit ahead") << 0 << 2 << L{2} << true;
}

void TestSeats::seat_isContested()
{
    QFETCH(int, poolSeats);
    QFETCH(int, asker);
    QFETCH(QList<int>, ahead);
    QFETCH(bool, contested);
    std::vector<UnitChain> chains;
    for (int unit : ahead)
        chains.push_back(chainOf(tree(), {unit}));
    QCOMPARE(
        isContestedBy(bookOf(poolSeats + 2, {}, {quota(2, 2)}), chainOf(tree(), {asker}), chains), contested);
}

LOTRINH_TEST(TestSeats)
#include "tst_seats.moc"
