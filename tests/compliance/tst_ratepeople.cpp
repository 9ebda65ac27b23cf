// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rateworld.h"
#include "support/manytests.h"

#include <QTest>
#include <compliance/ratepeople.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;
using compliance::RateGroup;
using compliance::RatePart;

namespace {

const compliance::RateQuestion atMidYear{Day::of(2024, 6, 1), {UnitTree::AsOf, Day::of(2024, 9, 1)}, {}};

struct Found {
    QStringList turns;
    qint64 people = 0;
};

Found peopleBehind(const compliance::Province &province, const std::vector<RateGroup> &groups, RatePart part)
{
    compliance::RatePeople search(atMidYear, groups, part);
    std::vector<compliance::RatePeople::Turn> turns;
    while (search.advance(province, 2, turns)) { }
    Found found;
    for (const auto &turn : turns)
        found.turns.append(turn.facts->cadre.code + u':' + turn.duty.courses);
    found.people = search.people();
    return found;
}

qint64 countOf(const Tally &tally, RatePart part)
{
    switch (part) {
    case RatePart::Duties:
        return tally.duties;
    case RatePart::Exempt:
        return tally.exempt;
    case RatePart::Done:
        return tally.done;
    case RatePart::Studying:
        return tally.studying;
    case RatePart::Overdue:
        return tally.overdue;
    case RatePart::Missing:
        return tally.duties - tally.exempt - tally.done;
    }
    return -1;
}

} // namespace

class TestRatePeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoIsCounted_data();
    void findsWhoIsCounted();
    void everyFigureHasItsPeople();
    void undeterminedIsInNoPart();
};

void TestRatePeople::findsWhoIsCounted_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("title");
    QTest::addColumn<RatePart>("part");
    QTest::addColumn<QString>("turns");
    QTest::addColumn<int>("people");
    QTest::newRow("a unit with what is below")
        << u"U1"_s << QString() << RatePart::Duties << u"A:C1 B:C1 B:C2"_s << 2;
    QTest::newRow("overdue there") << u"U1"_s << QString() << RatePart::Overdue << u"A:C1"_s << 1;
    QTest::newRow("done there") << u"U1"_s << QString() << RatePart::Done << u"B:C1"_s << 1;
    QTest::newRow("still to do there") << u"U1"_s << QString() << RatePart::Missing << u"A:C1 B:C2"_s << 2;
    QTest::newRow("a cell: unit and title") << u"U1"_s << u"T2"_s << RatePart::Duties << u"B:C1 B:C2"_s << 1;
    QTest::newRow("exempt") << u"U2"_s << QString() << RatePart::Exempt << u"D:C1"_s << 1;
    QTest::newRow("studying") << u"P"_s << u"T1"_s << RatePart::Studying << u"E:C1"_s << 1;
    QTest::newRow("everything") << QString() << QString() << RatePart::Duties
                                << u"A:C1 B:C1 B:C2 D:C1 D:C2 E:C1"_s << 4;
    QTest::newRow("nobody") << u"U11"_s << u"T2"_s << RatePart::Duties << QString() << 0;
}

void TestRatePeople::findsWhoIsCounted()
{
    QFETCH(QString, unit);
    QFETCH(QString, title);
    QFETCH(RatePart, part);
    const World made = rateWorld();
    std::vector<RateGroup> groups;
    if (!unit.isEmpty())
        groups.push_back({RateBy::Unit, unit});
    if (!title.isEmpty())
        groups.push_back({RateBy::Title, title});
    const Found found = peopleBehind(provinceOf(made), groups, part);
    QTEST(found.turns.join(u' '), "turns");
    QTEST(static_cast<int>(found.people), "people");
}

void TestRatePeople::everyFigureHasItsPeople()
{
    const World made = rateWorld();
    const auto province = provinceOf(made);
    compliance::RateSurvey survey(province.sharedRuleset(), atMidYear);
    while (survey.advance(province, 3)) { }
    for (const auto &[by, code] : CodeTable<RateBy>::codes)
        for (const QString &key : survey.table(by).groups().keys())
            for (RatePart part : {RatePart::Duties, RatePart::Exempt, RatePart::Done, RatePart::Studying,
                     RatePart::Overdue, RatePart::Missing}) {
                const Tally tally = survey.tally({by, key});
                const Found found = peopleBehind(province, {{by, key}}, part);
                QCOMPARE(found.turns.size(), countOf(tally, part));
                if (part == RatePart::Duties)
                    QCOMPARE(found.people, tally.people);
            }
}

void TestRatePeople::undeterminedIsInNoPart()
{
    QVERIFY(!compliance::isIn(RatePart::Duties, DutyStatus::Undetermined));
    QVERIFY(!compliance::isIn(RatePart::Missing, DutyStatus::Undetermined));
    QVERIFY(compliance::isIn(RatePart::Missing, DutyStatus::Open));
}

LOTRINH_TEST(TestRatePeople)
#include "tst_ratepeople.moc"
