// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "service/view/classview.h"
#include "support/manytests.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What the history of a class tells whom; both engines.
class TestClassHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Lines_AboutPeopleOutOfSight_AreLeftOut_data();
    void Lines_AboutPeopleOutOfSight_AreLeftOut();
    void Basis_OfANomination_IsForReadersOfPlanning_data();
    void Basis_OfANomination_IsForReadersOfPlanning();
};

namespace {

constexpr qint64 wholeProvince = 0;
constexpr qint64 firstUnit = 2; // A, B and D
constexpr qint64 secondUnit = 3; // E

std::vector<service::HistoryLine> linesShown(SmallProvince &province, Role role, UnitId scope)
{
    province.service->setReader({u"lan"_s, role, scope, {}}, province.today);
    const auto lines = service::readClassHistory(*province.service, u"L"_s);
    return lines ? *lines : std::vector<service::HistoryLine>();
}

/// The command and whom it names: "nominate A B".
QString wordsOf(const service::HistoryLine &line)
{
    QStringList words{line.command};
    for (const auto &cadre : line.request.value(u"cadres"_s).toArray())
        words += cadre.toString();
    for (const auto &mark : line.request.value(u"marks"_s).toArray())
        words += mark.toObject().value(u"cadre"_s).toString();
    if (const QString cadre = line.request.value(u"cadre"_s).toString(); !cadre.isEmpty())
        words += cadre;
    return words.join(u' ');
}

/// A class with lines about people of one unit, of the other, of both, and of nobody.
void teach(SmallProvince &province)
{
    for (const QString &line : {
             uR"({"do":"open_class","code":"L","course":"C1","name":"Lớp","starts_on":"2027-03-01","ends_on":"2027-03-02","capacity":9,"room":"R1","lecturer":"L1"})"_s,
             uR"({"do":"add_session","class":"L","starts_at":"2027-03-01T07:30","ends_at":"2027-03-01T11:00"})"_s,
             uR"({"do":"nominate","class":"L","cadres":["A"],"basis":"incumbent_title"})"_s,
             uR"({"do":"nominate","class":"L","cadres":["E"]})"_s,
             uR"({"do":"nominate","class":"L","cadres":["B","D"]})"_s,
             uR"({"do":"withdraw","class":"L","cadre":"D","reason":"bận"})"_s,
             uR"({"do":"set_class_state","class":"L","state":"running"})"_s,
             uR"({"do":"mark_attendance","class":"L","starts_at":"2027-03-01T07:30","marks":[{"cadre":"A","mark":"present"},{"cadre":"E","mark":"present"}]})"_s,
         })
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
}

} // namespace

void TestClassHistory::Lines_AboutPeopleOutOfSight_AreLeftOut_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<qint64>("scope");
    QTest::addColumn<QString>("shown"); // the newest first
    for (const auto engine : {store::Engine::Sqlite, store::Engine::Postgres}) {
        const char *on = engine == store::Engine::Sqlite ? "sqlite" : "postgres";
        QTest::addRow("harmless: the whole province, %s", on) << engine << wholeProvince
            << u"mark_attendance A E, set_class_state, withdraw D, nominate B D, nominate E, nominate A, add_session, open_class"_s;
        QTest::addRow("one unit, %s", on) << engine << firstUnit
            << u"set_class_state, withdraw D, nominate B D, nominate A, add_session, open_class"_s;
        QTest::addRow("the other unit, %s", on) << engine << secondUnit << u"set_class_state, nominate E, add_session, open_class"_s;
    }
}

/// A coordinator of one unit reads what was done with its people and with the class; one name from elsewhere hides a line.
void TestClassHistory::Lines_AboutPeopleOutOfSight_AreLeftOut()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(qint64, scope);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    teach(province);
    QStringList shown;
    for (const service::HistoryLine &line : linesShown(province, Role::Coordinator, {scope}))
        shown += wordsOf(line);
    QTEST(shown.join(u", "_s), "shown");
}

void TestClassHistory::Basis_OfANomination_IsForReadersOfPlanning_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("planning officer") << Role::PlanningOfficer << true;
    QTest::newRow("manager") << Role::Manager << true;
    QTest::newRow("coordinator") << Role::Coordinator << false;
    QTest::newRow("unit contact") << Role::UnitContact << false;
}

void TestClassHistory::Basis_OfANomination_IsForReadersOfPlanning()
{
    QFETCH(Role, role);
    QFETCH(bool, isShown);
    SmallProvince province(store::Engine::Sqlite);
    teach(province);
    int bases = 0;
    for (const service::HistoryLine &line : linesShown(province, role, {}))
        bases += line.request.contains(u"basis"_s);
    QCOMPARE(bases, isShown ? 1 : 0);
}

LOTRINH_TEST(TestClassHistory)
#include "tst_classhistory.moc"
