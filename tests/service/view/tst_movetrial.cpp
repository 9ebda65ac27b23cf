// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "service/view/movetrial.h"

#include <QRandomGenerator>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// A move tried on the screen and the same move sent as a command must say the same; both engines.
class TestMoveTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Trial_NamesEveryObstacle_data();
    void Trial_NamesEveryObstacle();
    void Trial_AnyMove_AgreesWithTheCommand_data() { test::addEngines(); }
    void Trial_AnyMove_AgreesWithTheCommand();
    void Alternatives_AreAcceptedByTheCommand_data() { test::addEngines(); }
    void Alternatives_AreAcceptedByTheCommand();
    void Copy_StaysClearOfItsOriginal_data() { test::addEngines(); }
    void Copy_StaysClearOfItsOriginal();
    void Trial_ClassThatHasBegun_IsNotPossible_data() { test::addEngines(); }
    void Trial_ClassThatHasBegun_IsNotPossible();
};

namespace {

void mustRun(SmallProvince &province, const QString &line)
{
    const QString outcome = province.outcomeOf(QString(line).replace(u'\'', u'"'));
    if (outcome != u"ok")
        qFatal("%s: %s", qPrintable(line), qPrintable(outcome));
}

/// A class of two days from `first` (Monday) with its half-days in that room and with that lecturer.
void open(SmallProvince &province, const QString &code, const QString &course, Day first, const QString &room,
    const QString &lecturer, const QString &cadres)
{
    mustRun(province,
        u"{'do':'open_class','code':'%1','course':'%2','name':'Lớp %1','starts_on':'%3','ends_on':'%4','capacity':9,'room':'%5','lecturer':'%6'}"_s
            .arg(code, course, toIso(first), toIso(first.plusDays(1)), room, lecturer));
    for (int day = 0; day < 2; ++day)
        for (const auto &[from, to] : {std::pair{u"07:30"_s, u"11:00"_s}, std::pair{u"13:30"_s, u"17:00"_s}})
            mustRun(province,
                u"{'do':'add_session','class':'%1','starts_at':'%2T%3','ends_at':'%2T%4','room':'%5','lecturer':'%6'}"_s
                    .arg(code, toIso(first.plusDays(day)), from, to, room, lecturer));
    mustRun(province, u"{'do':'nominate','class':'%1','cadres':[%2],'basis':'other'}"_s.arg(code, cadres));
}

void fillTimetable(SmallProvince &province)
{
    open(province, u"K1"_s, u"C1"_s, Day::of(2027, 3, 8), u"R1"_s, u"L1"_s, u"'A','B'"_s);
    open(province, u"K2"_s, u"C3"_s, Day::of(2027, 3, 15), u"R1"_s, u"L2"_s, u"'D'"_s);
    open(province, u"K3"_s, u"C3"_s, Day::of(2027, 3, 22), u"R2"_s, u"L2"_s, u"'A'"_s);
    open(province, u"K4"_s, u"C1"_s, Day::of(2027, 3, 29), u"R2"_s, u"L1"_s, u"'E'"_s);
}

std::shared_ptr<const service::Timetable> tableOf(SmallProvince &province)
{
    const auto table = service::readTimetable(*province.service);
    return table ? *table : nullptr;
}

QString obstaclesOf(const service::MoveTrial::Verdict &verdict)
{
    QStringList codes;
    for (const Clash &clash : verdict.clashes)
        if (const QString code = toCode(clash.obstacle) + u' ' + clash.other.classCode; !codes.contains(code))
            codes += code;
    return codes.join(u", "_s);
}

QString moveLine(const QString &code, Day first)
{
    return uR"({"do":"move_class","class":"%1","starts_on":"%2","ends_on":"%3"})"_s.arg(
        code, toIso(first), toIso(first.plusDays(1)));
}

} // namespace

void TestMoveTrial::Trial_NamesEveryObstacle_data()
{
    QTest::addColumn<lotrinh::store::Engine>("engine");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<Day>("first");
    QTest::addColumn<QString>("obstacles");
    const auto add = [](const char *name, const QString &moved, Day first, const QString &obstacles) {
        for (const auto engine : {store::Engine::Sqlite, store::Engine::Postgres})
            QTest::addRow("%s, %s", name, engine == store::Engine::Sqlite ? "sqlite" : "postgres")
                << engine << moved << first << obstacles;
    };
    add("where it is", u"K1"_s, Day::of(2027, 3, 8), QString());
    add("a day later, over itself", u"K1"_s, Day::of(2027, 3, 9), QString());
    add("onto the same room", u"K1"_s, Day::of(2027, 3, 15), u"room_busy K2"_s);
    add("onto the same learner", u"K1"_s, Day::of(2027, 3, 22), u"cadre_busy K3"_s);
    add("onto the same lecturer", u"K1"_s, Day::of(2027, 3, 29), u"lecturer_busy K4"_s);
    add("onto room and lecturer", u"K2"_s, Day::of(2027, 3, 22), u"lecturer_busy K3"_s);
    add("half of it", u"K1"_s, Day::of(2027, 3, 16), u"room_busy K2"_s);
    add("the day after", u"K1"_s, Day::of(2027, 3, 17), QString());
}

void TestMoveTrial::Trial_NamesEveryObstacle()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, moved);
    QFETCH(Day, first);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTimetable(province);
    const service::MoveTrial trial(tableOf(province), moved);
    QVERIFY(trial.isPossible());
    QTEST(obstaclesOf(trial.at(first, first.plusDays(1))), "obstacles");
}

void TestMoveTrial::Trial_AnyMove_AgreesWithTheCommand()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTimetable(province);
    QRandomGenerator random(20270301);
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        const QString code = u"K%1"_s.arg(random.bounded(1, 5));
        const Day first = Day::of(2027, 3, 1).plusDays(random.bounded(40));
        const service::MoveTrial trial(tableOf(province), code);
        const auto verdict = trial.at(first, first.plusDays(1));
        const QString outcome = province.outcomeOf(moveLine(code, first));
        QCOMPARE(outcome, verdict.clashes.empty() ? u"ok"_s : toCode(verdict.clashes.front().obstacle));
        ++(verdict.clashes.empty() ? accepted : refused);
    }
    QVERIFY2(accepted > 5 && refused > 5, "the moves tried are of one kind only");
}

void TestMoveTrial::Alternatives_AreAcceptedByTheCommand()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTimetable(province);
    // Wanted where K2 has the room: the room R2 (2) on the very days, or days beside at 2 each; of equals the earlier.
    const service::MoveTrial trial(tableOf(province), u"K1"_s);
    const Day wanted = Day::of(2027, 3, 15);
    const auto options = trial.alternatives(wanted, wanted.plusDays(1), province.today, 4);
    QCOMPARE(options.size(), size_t(4));
    QStringList words;
    for (const auto &option : options)
        words += toIso(option.startsOn).mid(5) + (option.room.isEmpty() ? QString() : u'/' + option.room);
    QCOMPARE(words.join(u' '), u"03-15/R2 03-16/R2 03-17 03-17/R2"_s);
    for (const auto &option : options) {
        if (!option.room.isEmpty())
            mustRun(province, u"{'do':'change_class','class':'K1','room':'%1'}"_s.arg(option.room));
        QCOMPARE(province.outcomeOf(moveLine(u"K1"_s, option.startsOn)), u"ok"_s);
        mustRun(province, moveLine(u"K1"_s, Day::of(2027, 3, 8)));
        if (!option.room.isEmpty())
            mustRun(province, u"{'do':'change_class','class':'K1','room':'R1'}"_s);
    }
}

void TestMoveTrial::Copy_StaysClearOfItsOriginal()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTimetable(province);
    const service::MoveTrial copy(tableOf(province), u"K1"_s, service::MoveTrial::Of::Copied);
    QVERIFY(copy.isPossible());
    const Day original = Day::of(2027, 3, 8);
    QCOMPARE(obstaclesOf(copy.at(original, original.plusDays(1))), u"room_busy K1, lecturer_busy K1"_s);
    QCOMPARE(toIso(copy.freeStart(Day::of(2027, 3, 15), province.today)), u"2027-03-17"_s);
    QCOMPARE(toIso(copy.freeStart(Day::of(2027, 4, 5), province.today)), u"2027-04-05"_s);
    // The learners of the original are not in the way of the copy.
    QCOMPARE(obstaclesOf(copy.at(Day::of(2027, 3, 22), Day::of(2027, 3, 23))), QString());
}

void TestMoveTrial::Trial_ClassThatHasBegun_IsNotPossible()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    fillTimetable(province);
    mustRun(province, u"{'do':'set_class_state','class':'K1','state':'running'}"_s);
    QVERIFY(!service::MoveTrial(tableOf(province), u"K1"_s).isPossible());
    QVERIFY(service::MoveTrial(tableOf(province), u"K2"_s).isPossible());
    QVERIFY(!service::MoveTrial(tableOf(province), u"none"_s).isPossible());
    QVERIFY(service::MoveTrial(tableOf(province), u"K1"_s, service::MoveTrial::Of::Copied).isPossible());
}

QTEST_GUILESS_MAIN(TestMoveTrial)
#include "tst_movetrial.moc"
