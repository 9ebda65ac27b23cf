// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// A person accepts the lessons of classes that run together (issue 7): one command, all or nothing, undone as one.
class TestAcceptTimetable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_standsAndIsUndone_data() { test::addEngines(); }
    void accepted_standsAndIsUndone();
    void peopleOfTwoClasses_areJudgedOnceAllStand_data();
    void peopleOfTwoClasses_areJudgedOnceAllStand();
    void oneThatCannotStand_refusesAll_data();
    void oneThatCannotStand_refusesAll();
    void cautions_areTold();
    void undone_bringsBackOnlyOverlapsThatStoodThen_data();
    void undone_bringsBackOnlyOverlapsThatStoodThen();
    void undone_isAnnounced();
    void ofAnotherDesk_isAnnounced();
};

namespace {

QString line(const QString &text)
{
    return QString(text).replace(u'\'', u'"');
}

/// K1 and K2 in one week, B sits in K1; neither has a session.
void openTwo(SmallProvince &province)
{
    for (const QString &code : {u"K1"_s, u"K2"_s})
        QCOMPARE(province.outcomeOf(line(u"{'do':'open_class','code':'%1','course':'C1','name':'L','starts_on':'2027-03-08','ends_on':'%2','capacity':9}"_s
                     .arg(code, code == u"K1" ? u"2027-03-09"_s : u"2027-03-11"_s))), u"ok"_s);
    QCOMPARE(province.outcomeOf(line(u"{'do':'nominate','class':'K1','cadres':['B']}"_s)), u"ok"_s);
}

QString session(const QString &code, const QString &day, bool isMorning, const QString &room, const QString &lecturer = u"L1"_s)
{
    return line(u"{'class':'%1','starts_at':'%2T%3','ends_at':'%2T%4','room':'%5','lecturer':'%6','topic':'Mở đầu','periods':4}"_s
            .arg(code, day, isMorning ? u"07:30"_s : u"13:30"_s, isMorning ? u"11:00"_s : u"17:00"_s, room, lecturer));
}

QString accept(const QStringList &sessions)
{
    return uR"({"do":"accept_timetable","sessions":[%1]})"_s.arg(sessions.join(u','));
}

/// B gets into K2 while K1 meets far away in time; then K1 comes back to having no session.
void seatInBoth(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(line(u"{'do':'add_session','class':'K1','starts_at':'2027-05-03T07:30','ends_at':'2027-05-03T11:00'}"_s)), u"ok"_s);
    QCOMPARE(province.outcomeOf(line(u"{'do':'nominate','class':'K2','cadres':['B']}"_s)), u"ok"_s);
    QCOMPARE(province.outcomeOf(line(u"{'do':'remove_session','class':'K1','starts_at':'2027-05-03T07:30','override_reason':'xếp lại'}"_s)), u"ok"_s);
}

QStringList fourSessions()
{
    return {session(u"K1"_s, u"2027-03-08"_s, true, u"R1"_s), session(u"K1"_s, u"2027-03-08"_s, false, u"R1"_s),
        session(u"K2"_s, u"2027-03-09"_s, true, u"R1"_s), session(u"K2"_s, u"2027-03-09"_s, false, u"R2"_s)};
}

} // namespace

void TestAcceptTimetable::accepted_standsAndIsUndone()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    if (!province.missing.isEmpty())
        QSKIP(qPrintable(province.missing));
    openTwo(province);
    const QString before = province.everything();
    const QJsonObject reply = province.run(accept(fourSessions()));
    QCOMPARE(reply.value(u"classes"_s).toInt(), 2);
    QCOMPARE(reply.value(u"sessions"_s).toInt(), 4);
    QVERIFY(!reply.contains(u"warnings"_s));
    const auto sessions = test::all<Session>(province);
    QCOMPARE(sessions.size(), size_t(4));
    QCOMPARE(sessions.front().topic, u"Mở đầu"_s);
    QCOMPARE(sessions.front().periods.value_or(0), 4);
    QCOMPARE(province.problems(), QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    QCOMPARE(province.everything(), before);
}

void TestAcceptTimetable::peopleOfTwoClasses_areJudgedOnceAllStand_data()
{
    QTest::addColumn<QStringList>("sessions");
    QTest::addColumn<QString>("code");
    // The first session of K1 stands on a day of K2, which has no session at that moment and so takes B all day.
    QTest::newRow("at different times") << fourSessions() << u"ok"_s;
    QTest::newRow("at one time")
        << QStringList{session(u"K1"_s, u"2027-03-08"_s, true, u"R1"_s), session(u"K2"_s, u"2027-03-08"_s, true, u"R2"_s, QString())} << u"cadre_busy"_s;
    QTest::newRow("the other class still takes its days whole") << QStringList{session(u"K1"_s, u"2027-03-08"_s, true, u"R1"_s)} << u"cadre_busy"_s;
}

void TestAcceptTimetable::peopleOfTwoClasses_areJudgedOnceAllStand()
{
    QFETCH(QStringList, sessions);
    QFETCH(QString, code);
    SmallProvince province(store::Engine::Sqlite);
    openTwo(province);
    seatInBoth(province);
    const QString before = province.everything();
    QCOMPARE(province.outcomeOf(accept(sessions)), code);
    QCOMPARE(province.everything() == before, code != u"ok"_s);
}

void TestAcceptTimetable::oneThatCannotStand_refusesAll_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("code");
    QTest::newRow("as it is") << u"R2"_s << u"R2"_s << u"ok"_s;
    QTest::newRow("no such class") << u"\"class\":\"K2\""_s << u"\"class\":\"K9\""_s << u"unknown_reference"_s;
    QTest::newRow("no such room") << u"R2"_s << u"R9"_s << u"unknown_reference"_s;
    QTest::newRow("who does not teach it") << u"\"lecturer\":\"L1\""_s << u"\"lecturer\":\"L2\""_s << u"lecturer_not_qualified"_s;
    QTest::newRow("a room twice at a time") << u"2027-03-09"_s << u"2027-03-08"_s << u"room_busy"_s;
    QTest::newRow("one class twice at a time") << u"\"K2\",\"starts_at\":\"2027-03-09T13:30"_s << u"\"K2\",\"starts_at\":\"2027-03-09T07:30"_s << u"bad_field"_s;
    QTest::newRow("a reason to overlap") << u"\"periods\":4}]"_s << u"\"override_reason\":\"x\"}]"_s << u"bad_field"_s;
    QTest::newRow("ends before it starts") << u"2027-03-09T17:00"_s << u"2027-03-09T12:00"_s << u"bad_field"_s;
}

void TestAcceptTimetable::oneThatCannotStand_refusesAll()
{
    QFETCH(QString, was);
    QFETCH(QString, becomes);
    QFETCH(QString, code);
    SmallProvince province(store::Engine::Sqlite);
    openTwo(province);
    const QString before = province.everything();
    QString asked = accept(fourSessions());
    QVERIFY(asked.contains(was));
    const QJsonObject reply = province.run(asked.replace(was, becomes));
    QCOMPARE(reply.value(u"ok"_s).toBool() ? u"ok"_s : reply.value(u"error"_s).toString(), code);
    QCOMPARE(province.everything() == before, code != u"ok"_s);
    if (code != u"ok"_s)
        QVERIFY2(reply.value(u"message"_s).toString().startsWith(u'K'), "the class is named");
}

void TestAcceptTimetable::cautions_areTold()
{
    SmallProvince province(store::Engine::Sqlite);
    openTwo(province);
    const QJsonArray warnings = province.run(accept({session(u"K1"_s, u"2027-03-13"_s, true, u"R1"_s), session(u"K2"_s, u"2027-03-09"_s, true, u"R1"_s)}))
                                    .value(u"warnings"_s).toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().toObject().value(u"caution"_s).toString(), u"weekend"_s);
    QCOMPARE(warnings.first().toObject().value(u"starts_at"_s).toString(), u"2027-03-13T07:30"_s);
}

void TestAcceptTimetable::undone_bringsBackOnlyOverlapsThatStoodThen_data()
{
    QTest::addColumn<bool>("satInBoth");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("code");
    QTest::newRow("in one class only") << false << QString() << u"ok"_s;
    QTest::newRow("in both before, with a written reason") << true << QString() << u"ok"_s;
    QTest::newRow("a seat in the other class since") << false << u"{'do':'nominate','class':'K2','cadres':['B']}"_s << u"cadre_busy"_s;
    QTest::newRow("somebody else's seat since") << false << u"{'do':'nominate','class':'K2','cadres':['D']}"_s << u"ok"_s;
}

/// Without lessons both classes take their days whole again.
void TestAcceptTimetable::undone_bringsBackOnlyOverlapsThatStoodThen()
{
    QFETCH(bool, satInBoth);
    QFETCH(QString, since);
    QFETCH(QString, code);
    SmallProvince province(store::Engine::Sqlite);
    openTwo(province);
    if (satInBoth)
        seatInBoth(province);
    QCOMPARE(province.outcomeOf(accept(fourSessions()).replace(u"{\"do\""_s, u"{\"id\":\"lessons\",\"do\""_s)), u"ok"_s);
    if (!since.isEmpty())
        QCOMPARE(province.outcomeOf(line(since)), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo","of":"lessons"})"_s), code);
    QCOMPARE(test::all<Session>(province).size(), size_t(code == u"ok"_s ? 0 : 4));
}

/// The sessions are gone, so no class can be read from them: who shows them must read again all the same.
void TestAcceptTimetable::undone_isAnnounced()
{
    SmallProvince province(store::Engine::Sqlite);
    openTwo(province);
    QCOMPARE(province.outcomeOf(accept(fourSessions())), u"ok"_s);
    int told = 0;
    province.service->announce = [&](const service::Changes &changes) { told += changes.isEmpty() ? 0 : 1; };
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    QCOMPARE(told, 1);
    // The same of a seat: whose it was is not told, so everybody is read again.
    QCOMPARE(province.outcomeOf(line(u"{'do':'nominate','class':'K2','cadres':['D']}"_s)), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    QCOMPARE(told, 3);
}

void TestAcceptTimetable::ofAnotherDesk_isAnnounced()
{
    SmallProvince province(store::Engine::Sqlite);
    openTwo(province);
    auto other = service::Service::open(province.service->database().location().path);
    QVERIFY(other);
    QVERIFY((*other)->catchUp());
    QCOMPARE(province.outcomeOf(accept(fourSessions())), u"ok"_s);
    const auto theirs = (*other)->catchUp();
    QVERIFY(theirs && theirs->otherRows && !theirs->isEmpty());
    const auto again = (*other)->catchUp();
    QVERIFY(again && again->isEmpty());
}

LOTRINH_TEST(TestAcceptTimetable)
#include "tst_accepttimetable.moc"
