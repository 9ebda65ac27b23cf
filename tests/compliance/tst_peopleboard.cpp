// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provinceof.h"
#include "support/manytests.h"

#include <QTest>
#include <compliance/peopleboard.h>
#include <compliance/search/peoplesearch.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;
using compliance::PeopleBoard;
using compliance::PeopleSearch;
using compliance::Province;

namespace {

/// P over U1 and U2. A (U1) is overdue, B (U1) has met, C (U2) is overdue, D (U2) holds nothing.
World boardWorld()
{
    World world;
    world.unit("P").unit("U1", "P").unit("U2", "P").title("T").course("C1").requirement(
        "R1", "T", RequirementKind::WithinMonths, "C1", 12);
    world.cadre("A", "U1").holds("T", "U1", "2020-01-01");
    world.cadre("B", "U1").holds("T", "U1", "2020-01-01").completed("K1", "C1", "2020-05-01");
    world.cadre("C", "U2").holds("T", "U2", "2020-01-01");
    world.cadre("D", "U2");
    return world;
}

QString codes(const PeopleBoard::Answer &answer)
{
    QStringList texts;
    for (const auto &person : answer.people)
        texts.append(person.facts->cadre.code);
    return texts.join(u',');
}

PeopleBoard::Answer ask(const Province &province, const PeopleBoard::Question &question)
{
    return PeopleBoard().ask(province, PeopleSearch(province), question);
}

PeopleBoard::Question on(std::string_view asOf)
{
    PeopleBoard::Question question;
    question.asOf = day(asOf);
    return question;
}

} // namespace

class TestPeopleBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_narrowTheList_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing asked") << QString() << QString() << u"A,B,C,D"_s;
        QTest::newRow("a unit") << u"U1"_s << QString() << u"A,B"_s;
        QTest::newRow("a unit with what is below") << u"P"_s << QString() << u"A,B,C,D"_s;
        QTest::newRow("a status") << QString() << u"overdue"_s << u"A,C"_s;
        QTest::newRow("unit and status") << u"U2"_s << u"overdue"_s << u"C"_s;
        QTest::newRow("a status nobody has") << QString() << u"exempt"_s << QString();
    }
    void filters_narrowTheList()
    {
        QFETCH(QString, unit);
        QFETCH(QString, status);
        QFETCH(QString, found);
        const World world = boardWorld();
        auto question = on("2022-01-01");
        question.unit = world.unitId(unit.toStdString());
        question.status = fromCode<DutyStatus>(status);
        QCOMPARE(codes(ask(provinceOf(world), question)), found);
    }

    void counts_areThoseOfTheDayAsked()
    {
        const Province province = provinceOf(boardWorld());
        PeopleBoard board;
        QCOMPARE(board.ask(province, PeopleSearch(province), on("2022-01-01")).people.front().counts.of(DutyStatus::Overdue), 1);
        QCOMPARE(board.ask(province, PeopleSearch(province), on("2020-02-01")).people.front().counts.of(DutyStatus::Overdue), 0);
        QCOMPARE(board.ask(province, PeopleSearch(province), on("2019-02-01")).people.front().counts.tally().duties, 0);
    }

    void unitAndTitle_areThoseOfTheMainHolding()
    {
        World world = boardWorld();
        const auto answer = ask(provinceOf(world), on("2022-01-01"));
        QCOMPARE(answer.people.front().unit, world.unitId("U1"));
        QCOMPARE(answer.people.front().title, world.titleId("T"));
        QVERIFY(!answer.people.back().title.isValid());
    }

    void changedFacts_areCountedAgain()
    {
        World world = boardWorld();
        Province province = provinceOf(world);
        PeopleBoard board;
        auto question = on("2022-01-01");
        question.status = DutyStatus::Overdue;
        QCOMPARE(codes(board.ask(province, PeopleSearch(province), question)), u"A,C"_s);
        CadreFacts facts = *province.cadreByCode(u"A"_s);
        Completion done;
        done.id = {777};
        done.code = u"K7"_s;
        done.cadre = facts.cadre.id;
        done.course = world.courseId(u"C1"_s);
        done.completedOn = day("2021-12-01");
        facts.completions.push_back(done);
        province.replace(facts);
        board.takeIn(province, {facts.cadre.id});
        QCOMPARE(codes(board.ask(province, PeopleSearch(province), question)), u"C"_s);
    }

    void dutyCounts_agreeWithTheRatesOfOnePerson()
    {
        World world = boardWorld();
        const Province province = provinceOf(world);
        for (const CadreFacts &facts : world.people()) {
            const auto duties = dutiesOf(province.rules(), facts, day("2022-01-01"));
            RateTable table(province.rules(), RateBy::None, {UnitTree::AsOf, day("2022-01-01")});
            table.add(facts, duties, day("2022-01-01"));
            QCOMPARE(compliance::countDuties(duties).tally(), table.total());
        }
    }
};

LOTRINH_TEST(TestPeopleBoard)
#include "tst_peopleboard.moc"
