// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Every refusal code of exchange.md §3 and every refused nomination of semantics.md §6 is reached, and the
/// state afterwards is what it was. `not_allowed` is in tst_rights and `stale` in tst_undo, the same way.
class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void command_data();
    void command();
    void nomination_data();
    void nomination();
};

namespace {

/// L1 open with a session on 8 March in R1 by L1; L2 running with F seated; L3 open, full with D and E waiting.
void openThreeStates(SmallProvince &province)
{
    const QStringList lines{
        uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":5})"_s,
        uR"({"do":"add_session","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R1","lecturer":"L1"})"_s,
        uR"({"do":"nominate","class":"L1","cadres":["A"]})"_s,
        uR"({"do":"open_class","code":"L2","course":"C1","name":"Lớp 2","starts_on":"2027-03-15","ends_on":"2027-03-16","capacity":5})"_s,
        uR"({"do":"nominate","class":"L2","cadres":["F"]})"_s,
        uR"({"do":"set_class_state","class":"L2","state":"running"})"_s,
        uR"({"do":"open_class","code":"L3","course":"C1","name":"Lớp 3","starts_on":"2027-03-22","ends_on":"2027-03-23","capacity":2})"_s,
        uR"({"do":"nominate","class":"L3","cadres":["B","D","E"]})"_s,
    };
    for (const QString &line : lines)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
}

/// Carries out all lines but the last, which all must go well; "today D" sets the day.
QString prepared(SmallProvince &province, const QString &lines)
{
    QStringList each = lines.split(u'\n');
    const QString last = each.takeLast();
    for (const QString &line : each) {
        if (line.startsWith(u"today "_s))
            province.today = *parseDay(line.mid(6));
        else if (const QString outcome = province.outcomeOf(line); outcome != u"ok"_s)
            qFatal("%s: %s", qPrintable(line), qPrintable(outcome));
    }
    return last;
}

const QString openL4 = uR"({"do":"open_class","code":"L4","course":"C1","name":"Lớp 4","starts_on":"2027-03-15","ends_on":"2027-03-16","capacity":5})"_s + u'\n';

} // namespace

void TestRefusals::command_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &line, const char *outcome) {
        QTest::newRow(name) << line << QString::fromLatin1(outcome);
    };
    row("unknown command", uR"({"do":"dance"})"_s, "unknown_command");
    row("missing field", uR"({"do":"set_capacity","class":"L1"})"_s, "bad_field");
    row("no such day", uR"({"do":"move_class","class":"L1","starts_on":"2027-02-30","ends_on":"2027-03-01"})"_s, "bad_field");
    row("ends before it starts", uR"({"do":"move_class","class":"L1","starts_on":"2027-03-09","ends_on":"2027-03-08"})"_s, "bad_field");
    row("moved", uR"({"do":"move_class","class":"L1","starts_on":"2027-03-09","ends_on":"2027-03-10"})"_s, "ok");
    row("score above ten", uR"({"do":"record_score","class":"L2","cadre":"F","part":"P","attempt":1,"score":10.1})"_s, "bad_field");
    row("score of ten", uR"({"do":"record_score","class":"L2","cadre":"F","part":"P","attempt":1,"score":10})"_s, "ok");
    row("unknown class", uR"({"do":"close_class","class":"L9"})"_s, "unknown_reference");
    row("unknown cadre", uR"({"do":"nominate","class":"L1","cadres":["Z"]})"_s, "unknown_reference");
    row("doubled code", uR"({"do":"open_class","code":"L1","course":"C1","name":"x","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":1})"_s, "bad_field");
    row("capacity below seats", uR"({"do":"set_capacity","class":"L3","capacity":1})"_s, "below_seats_taken");
    row("capacity at seats", uR"({"do":"set_capacity","class":"L3","capacity":2})"_s, "ok");
    row("move a started class", uR"({"do":"move_class","class":"L2","starts_on":"2027-04-08","ends_on":"2027-04-09"})"_s, "class_started");
    row("promote after the start", uR"({"do":"promote","class":"L2","cadre":"F"})"_s, "class_started");
    row("approve one who is not pending", uR"({"do":"approve","class":"L1","cadres":["A"]})"_s, "wrong_state");
    row("attendance before the start", uR"({"do":"mark_attendance","class":"L1","starts_at":"2027-03-08T07:30","marks":[{"cadre":"A","mark":"present"}]})"_s, "wrong_state");
    row("close before finished", uR"({"do":"close_class","class":"L2"})"_s, "wrong_state");
    row("step over a state", uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s, "wrong_state");
    row("step back", uR"({"do":"set_class_state","class":"L2","state":"open"})"_s, "wrong_state");
    row("room busy", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-08T10:00","ends_at":"2027-03-08T12:00","room":"R1"})"_s, "room_busy");
    row("room free from then on", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-08T11:00","ends_at":"2027-03-08T12:00","room":"R1"})"_s, "ok");
    row("room overridden with a reason", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-08T10:00","ends_at":"2027-03-08T12:00","room":"R1","override_reason":"ghép lớp"})"_s, "ok");
    row("lecturer busy", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-08T10:00","ends_at":"2027-03-08T12:00","room":"R2","lecturer":"L1"})"_s, "lecturer_busy");
    row("lecturer not qualified", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-08T10:00","ends_at":"2027-03-08T12:00","lecturer":"L2"})"_s, "lecturer_not_qualified");
    row("session with marks", uR"({"do":"remove_session","class":"L1","starts_at":"2027-03-08T07:30"})"_s, "ok");
    row("completion in the future", uR"({"do":"record_completion","code":"K","cadre":"A","course":"C1","completed_on":"2027-03-02"})"_s, "bad_field");
    row("completion today", uR"({"do":"record_completion","code":"K","cadre":"A","course":"C1","completed_on":"2027-03-01"})"_s, "ok");
    row("revoke what is not there", uR"({"do":"revoke_completion","code":"K","revoked_on":"2027-03-01"})"_s, "unknown_reference");
    row("end a planning entry before it began", uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2026-05-31","end_reason":"x"})"_s, "bad_field");
    row("end a planning entry on its day", uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2026-06-01","end_reason":"x"})"_s, "ok");
    row("star outside annual hours", uR"({"do":"add_requirement","code":"R9","title":"T","applies_to":"both","kind":"before_appointment","courses":"*"})"_s, "bad_field");
    row("star for annual hours", uR"({"do":"add_requirement","code":"R9","title":"T","applies_to":"both","kind":"annual_hours","value":40,"courses":"*"})"_s, "ok");
    const QString finishL2 = uR"({"do":"set_class_state","class":"L2","state":"finished"})"_s + u'\n';
    row("close before the last day", finishL2 + uR"({"do":"close_class","class":"L2"})"_s, "too_early");
    const QString lesson = uR"({"do":"add_session","class":"L2","starts_at":"2027-03-15T07:30","ends_at":"2027-03-15T11:00"})"_s + u'\n';
    row("close without attendance", lesson + u"today 2027-03-16\n"_s + finishL2 + uR"({"do":"close_class","class":"L2"})"_s, "results_missing");
    const QString attended = uR"({"do":"mark_attendance","class":"L2","starts_at":"2027-03-15T07:30","marks":[{"cadre":"F","mark":"present"}]})"_s + u'\n';
    row("close with attendance on the last day", lesson + u"today 2027-03-16\n"_s + attended + finishL2 + uR"({"do":"close_class","class":"L2"})"_s, "ok");
    const QString away = uR"({"do":"add_unavailability","resource_kind":"%1","resource":"%2","from":"2027-03-22","to":"2027-03-23"})"_s;
    row("room not to be had", away.arg(u"room"_s, u"R2"_s) + uR"(
{"do":"add_session","class":"L3","starts_at":"2027-03-22T07:30","ends_at":"2027-03-22T11:00","room":"R2"})"_s, "room_unavailable");
    row("room to be had again", away.arg(u"room"_s, u"R2"_s).replace(u"2027-03-23"_s, u"2027-03-22"_s) + uR"(
{"do":"add_session","class":"L3","starts_at":"2027-03-23T07:30","ends_at":"2027-03-23T11:00","room":"R2"})"_s, "ok");
    row("lecturer away", away.arg(u"lecturer"_s, u"L1"_s) + uR"(
{"do":"add_session","class":"L3","starts_at":"2027-03-22T07:30","ends_at":"2027-03-22T11:00","lecturer":"L1"})"_s, "lecturer_unavailable");
    const QString seatedInL4 = openL4 + uR"({"do":"nominate","class":"L4","cadres":["B"]})"_s + u'\n';
    row("moved onto people who sit elsewhere", seatedInL4 + uR"({"do":"move_class","class":"L4","starts_on":"2027-03-22","ends_on":"2027-03-23"})"_s, "cadre_busy");
    row("moved beside it", seatedInL4 + uR"({"do":"move_class","class":"L4","starts_on":"2027-03-24","ends_on":"2027-03-25"})"_s, "ok");
    const QString satElsewhere = openL4 + uR"({"do":"add_session","class":"L4","starts_at":"2027-03-15T07:30","ends_at":"2027-03-15T11:00"}
{"do":"nominate","class":"L4","cadres":["B"]}
{"do":"open_class","code":"L5","course":"C1","name":"Lớp 5","starts_on":"2027-03-16","ends_on":"2027-03-16","capacity":5}
{"do":"nominate","class":"L5","cadres":["B"]}
)"_s;
    row("last session gone, the days are taken whole", satElsewhere + uR"({"do":"remove_session","class":"L4","starts_at":"2027-03-15T07:30"})"_s, "cadre_busy");
    row("last session gone, with a reason", satElsewhere + uR"({"do":"remove_session","class":"L4","starts_at":"2027-03-15T07:30","override_reason":"tự học"})"_s, "ok");
    row("a session of more than a day", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-22T07:30","ends_at":"2027-03-23T07:31"})"_s, "bad_field");
    row("a session of a whole day", uR"({"do":"add_session","class":"L3","starts_at":"2027-03-22T07:30","ends_at":"2027-03-23T07:30"})"_s, "ok");
    row("a class of a thousand years", uR"({"do":"open_class","code":"L9","course":"C1","name":"x","starts_on":"2027-03-01","ends_on":"3027-03-01","capacity":5})"_s, "bad_field");
    row("a class of two years", uR"({"do":"open_class","code":"L9","course":"C1","name":"x","starts_on":"2027-03-01","ends_on":"2029-03-01","capacity":5})"_s, "ok");
    row("a text with U+0000", uR"({"do":"add_room","code":"R9","capacity":5,"name":"a\u0000b"})"_s, "bad_field");
    row("a text with a line end", uR"({"do":"add_room","code":"R9","capacity":5,"name":"a\nb"})"_s, "ok");
    const QString named = uR"({"do":"set_capacity","id":"c-1","class":"L1","capacity":6})"_s + u'\n';
    row("an id that is a number", uR"({"do":"set_capacity","id":5,"class":"L1","capacity":6})"_s, "bad_field");
    row("an id of another command", named + uR"({"do":"set_capacity","id":"c-1","class":"L1","capacity":7})"_s, "bad_field");
    row("an id once more", named + uR"({"do":"set_capacity","id":"c-1","class":"L1","capacity":6})"_s, "ok");
    row("revision of what the command does not change", uR"({"do":"add_room","code":"R9","capacity":5,"revision":1})"_s, "bad_field");
    row("revision of a rule that changed", uR"({"do":"end_requirement","code":"RB","valid_to":"2028-01-01","revision":9})"_s, "stale");
    row("revision of a rule as it is", uR"({"do":"end_requirement","code":"RB","valid_to":"2028-01-01","revision":1})"_s, "ok");
    row("revision of a cadre that changed", uR"({"do":"change_cadre","code":"A","full_name":"Lê A","revision":9})"_s, "stale");
    row("promote in a class that runs", uR"({"do":"promote","class":"L2","cadre":"F"})"_s, "class_started");
    const QString roundOf = uR"({"do":"open_review_round","code":"RS1","opened_on":"2027-03-01"})"_s + u'\n';
    row("kept and taken out at once", roundOf + uR"({"do":"review_entries","round":"RS1","decision":"1","on":"2027-03-01","keep":["Q1"],"take_out":[{"code":"Q1","reason":"x"}]})"_s, "bad_field");
    row("kept", roundOf + uR"({"do":"review_entries","round":"RS1","decision":"1","on":"2027-03-01","keep":["Q1"]})"_s, "ok");
    row("credentials of an open class", uR"({"do":"issue_credentials","class":"L1"})"_s, "wrong_state");
}

void TestRefusals::command()
{
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    openThreeStates(province);
    const QString last = prepared(province, line);
    const QByteArray before = province.bytes();
    QCOMPARE(province.outcomeOf(last), outcome);
    if (outcome != u"ok"_s)
        QCOMPARE(province.bytes(), before);
    QCOMPARE(province.problems(), QString());
}

void TestRefusals::nomination_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcomes");
    const auto row = [](const char *name, const QString &line, const char *outcomes) {
        QTest::newRow(name) << line << QString::fromLatin1(outcomes);
    };
    row("running class", uR"({"do":"nominate","class":"L2","cadres":["A"]})"_s, "A:refused:class_not_open");
    row("seated already", uR"({"do":"nominate","class":"L1","cadres":["A"]})"_s, "A:refused:already_enrolled");
    row("twice in one command", uR"({"do":"nominate","class":"L1","cadres":["B","B"]})"_s, "B:enrolled B:refused:already_enrolled");
    row("left the service", uR"({"do":"nominate","class":"L1","cadres":["G"]})"_s, "G:refused:not_in_service");
    row("sits elsewhere at that time", openL4 + uR"({"do":"nominate","class":"L4","cadres":["F"]})"_s, "F:refused:clash");
    row("the course serves nobody", uR"({"do":"open_class","code":"L5","course":"C3","name":"Lớp 5","starts_on":"2027-03-15","ends_on":"2027-03-16","capacity":5})"_s
            + uR"(
{"do":"nominate","class":"L5","cadres":["A"]})"_s, "A:refused:not_eligible");
    const QString metByA = uR"({"do":"record_completion","code":"KA","cadre":"A","course":"C1","completed_on":"2027-02-01"})"_s + u'\n';
    row("has it already", metByA + openL4 + uR"({"do":"nominate","class":"L4","cadres":["A"]})"_s, "A:refused:already_met");
    row("has it, and repeats", metByA + openL4 + uR"({"do":"nominate","class":"L4","cadres":["A"],"repeat":true})"_s, "A:enrolled");
    row("waits elsewhere, so is free", uR"({"do":"nominate","class":"L1","cadres":["E"]})"_s, "E:enrolled");
}

void TestRefusals::nomination()
{
    QFETCH(QString, line);
    QFETCH(QString, outcomes);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    openThreeStates(province);
    const QString last = prepared(province, line);
    const QString before = province.everything();
    QCOMPARE(province.outcomesOf(last), outcomes);
    if (!outcomes.contains(u":enrolled"_s))
        QCOMPARE(province.everything(), before);
    QCOMPARE(province.problems(), QString());
}

LOTRINH_TEST(TestRefusals)
#include "tst_refusals.moc"
