// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access/signin.h"
#include "service/log/logrows.h"
#include "smallprovince.h"
#include "store/audit.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using service::LogRowsKnown;
using test::SmallProvince;

/// What a line of the log did to the rows, before and after, for whoever may read it.
class LogRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void readers_data();
    void readers();
    void unitsReader_seesWhoIsInside();
    void byAnAuditorsLogin_data();
    void byAnAuditorsLogin();
    void byAUnitsAuditorsLogin_data();
    void byAUnitsAuditorsLogin();
    void reading_isNoCommand();
    void days_areWholeAndInclusive_data();
    void days_areWholeAndInclusive();
};

namespace {

const QString openLR
    = uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2,"room":"R1"})"_s;

Caller readerOf(Role role)
{
    return {toCode(role), role, {}, {}};
}

QString fieldText(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().first().toString();
    return value.isUndefined() ? u"–"_s : value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toVariant().toString();
}

/// "kind changed field before→after, …"; of added and removed rows those fields of `told` they have.
QString textOfRow(const service::LogRow &row, const QStringList &told)
{
    const QJsonObject before = row.before.value_or(QJsonObject());
    const QJsonObject after = row.after.value_or(QJsonObject());
    QStringList fields;
    for (const QString &field : (row.before && row.after) ? (before.keys() + after.keys()) : told) {
        const QString change = u"%1 %2→%3"_s.arg(field, fieldText(before.value(field)), fieldText(after.value(field)));
        if (before.value(field) != after.value(field) && !fields.contains(change))
            fields.append(change);
    }
    fields.sort();
    return row.kind + (!row.before ? u" added "_s : !row.after ? u" removed "_s : u" changed "_s) + fields.join(u", "_s);
}

/// The number of the newest line of the command; 0 when there is none.
qint64 newestLine(SmallProvince &province, const QString &command)
{
    service::LogQuestion question;
    question.command = command;
    const auto lines = service::readLog(*province.service, {u"owner"_s, Role::Owner, {}, {}}, question, province.today);
    return lines && !lines->empty() ? lines->front().seq : 0;
}

/// Of the newest line of the command.
Result<service::LogRows> rowsOfNewest(SmallProvince &province, const QString &command, const Caller &reader)
{
    const qint64 seq = newestLine(province, command);
    return seq > 0 ? service::readLogRows(*province.service, reader, seq, province.today)
                   : Result<service::LogRows>(Error{u"no_line"_s, {}, {}, Error::Kind::Refused});
}

QString textOf(const Result<service::LogRows> &rows, const QStringList &told)
{
    if (!rows)
        return rows.error().code;
    switch (rows->known) {
    case LogRowsKnown::Withheld:
        return u"withheld"_s;
    case LogRowsKnown::NotKept:
        return u"not kept"_s;
    case LogRowsKnown::KeptBack:
        return u"kept back"_s;
    case LogRowsKnown::Yes:
        break;
    }
    QStringList lines;
    for (const service::LogRow &row : rows->rows)
        lines.append(textOfRow(row, told));
    return lines.join(u"; "_s);
}

} // namespace

void LogRowsTest::rows_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &lines, const QString &command, const QString &expected) {
        for (const auto &[engine, on] : {std::pair(store::Engine::Sqlite, "sqlite"), std::pair(store::Engine::Postgres, "postgres")})
            QTest::addRow("%s, %s", name, on) << engine << lines << command << expected;
    };
    row("changed", uR"({"do":"change_cadre","code":"A","phone":"1"})"_s, u"change_cadre"_s, u"cadre changed phone →1"_s);
    row("changed again since", uR"({"do":"set_capacity","class":"L1","capacity":5}
{"do":"change_class","class":"L1","name":"Khác"})"_s, u"set_capacity"_s, u"training_class changed capacity 2→5"_s);
    row("what it names, by code", uR"({"do":"change_class","class":"L1","room":"R2"})"_s, u"change_class"_s,
        u"training_class changed room R1→R2"_s);
    row("the last day", uR"({"do":"end_requirement","code":"RB","valid_to":"2027-02-28"})"_s, u"end_requirement"_s,
        u"requirement changed valid_to –→2027-02-28"_s);
    row("added", uR"({"do":"add_room","code":"R3","capacity":7})"_s, u"add_room"_s, u"room added capacity –→7, code –→R3"_s);
    row("removed", uR"({"do":"add_room","code":"R3","capacity":7}
{"do":"remove_room","code":"R3"})"_s, u"remove_room"_s, u"room removed capacity 7→–, code R3→–"_s);
    row("taken back", uR"({"do":"set_capacity","class":"L1","capacity":5,"id":"x"}
{"do":"undo","of":"x"})"_s, u"undo"_s, u"training_class changed capacity 5→2"_s);
    row("the command that was taken back", uR"({"do":"set_capacity","class":"L1","capacity":5,"id":"x"}
{"do":"undo","of":"x"})"_s, u"set_capacity"_s, u"training_class changed capacity 2→5"_s);
    row("removed and brought back", uR"({"do":"add_room","code":"R3","capacity":7}
{"do":"remove_room","code":"R3","id":"x"}
{"do":"undo","of":"x"})"_s, u"remove_room"_s, u"room removed capacity 7→–, code R3→–"_s);
    row("written over with the same", uR"({"do":"set_capacity","class":"L1","capacity":2})"_s, u"set_capacity"_s, QString());
}

void LogRowsTest::rows()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, lines);
    QFETCH(QString, command);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(openLR), u"ok"_s);
    for (const QString &line : lines.split(u'\n'))
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    QTEST(textOf(rowsOfNewest(province, command, {u"owner"_s, Role::Owner, {}, {}}), {u"capacity"_s, u"code"_s}), "expected");
}

void LogRowsTest::readers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("expected");
    const QString end = uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-02-28","end_reason":"chuyển"})"_s;
    const QString seat = uR"({"do":"nominate","class":"L1","cadres":["A"],"basis":"other"})"_s;
    const QString room = uR"({"do":"change_class","class":"L1","room":"R2"})"_s;
    QTest::newRow("the owner, of planning") << end << Role::Owner
        << u"planning_entry changed end_reason →chuyển, ended_on –→2027-02-28; planning_line added "_s;
    QTest::newRow("an auditor, of planning") << end << Role::Auditor << u"withheld"_s;
    QTest::newRow("an auditor, of a class") << room << Role::Auditor << u"training_class changed room R1→R2"_s;
    QTest::newRow("the owner, why there is a seat") << seat << Role::Owner << u"enrolment added basis –→other, cadre –→A"_s;
    QTest::newRow("an auditor, that there is a seat") << seat << Role::Auditor << u"enrolment added cadre –→A"_s;
    for (Role role : {Role::Coordinator, Role::Manager, Role::PlanningOfficer, Role::Administrator, Role::UnitContact, Role::Cadre})
        QTest::addRow("%s", qPrintable(toCode(role))) << room << role << u"not_allowed"_s;
}

void LogRowsTest::readers()
{
    QFETCH(QString, line);
    QFETCH(Role, role);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(openLR), u"ok"_s);
    QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const QString command = QJsonDocument::fromJson(line.toUtf8()).object().value(u"do"_s).toString();
    QTEST(textOf(rowsOfNewest(province, command, readerOf(role)), {u"basis"_s, u"cadre"_s}), "expected");
}

/// An auditor of U1 sees what the accounts of U1 did, and of that only rows of people there.
void LogRowsTest::unitsReader_seesWhoIsInside()
{
    SmallProvince province(store::Engine::Sqlite);
    const QString word = u"câu chữ của người ấy"_s;
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"hoa","name":"Hoa","role":"administrator","password":"%1"})"_s.arg(word)), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"lan","name":"Lan","role":"administrator","unit":"U1","password":"%1"})"_s.arg(word)), u"ok"_s);
    const UnitId inside = province.service->rules()->unitByCode(u"U1"_s)->id;
    const Caller lan{u"lan"_s, Role::Administrator, inside, {}};
    const auto runAsLan = [&](const QString &line) {
        return bool(province.service->run(QJsonDocument::fromJson(line.toUtf8()).object(), lan, province.today));
    };
    QVERIFY(runAsLan(uR"({"do":"change_password","old_password":"%1","new_password":"%1 khác"})"_s.arg(word)));
    QVERIFY(runAsLan(uR"({"do":"change_cadre","code":"F","phone":"1"})"_s));
    const Caller auditor{u"auditor"_s, Role::Auditor, inside, {}};
    QCOMPARE(textOf(rowsOfNewest(province, u"change_cadre"_s, auditor), {}), u"cadre changed phone →1"_s);
    // The person, who holds no post, has moved out of sight since.
    QCOMPARE(province.outcomeOf(uR"({"do":"change_cadre","code":"F","unit":"U2"})"_s), u"ok"_s);
    QCOMPARE(textOf(rowsOfNewest(province, u"change_cadre"_s, auditor), {}), u"not_allowed"_s); // the owner's line
    const auto lines = service::readLog(*province.service, auditor, {}, province.today);
    QVERIFY(lines);
    for (const service::LogLine &line : *lines)
        if (line.command == u"change_cadre"_s)
            QCOMPARE(textOf(service::readLogRows(*province.service, auditor, line.seq, province.today), {}), QString());
}

/// A server tells an auditor's own login the same, of people it does not show to that login either.
void LogRowsTest::byAnAuditorsLogin_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("login"); // logins are the server's: one row must not meet another's
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("doer"); // an administrator; empty: the owner
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    const auto by = [](const char *name, const QString &login, const QString &unit, const QString &doer, const QString &lines,
                        const QString &command, const QString &expected) {
        QTest::newRow(name) << store::Engine::Postgres << login << unit << doer << lines << command << expected;
    };
    const auto row = [&](const char *name, const QString &login, const QString &unit, const QString &lines, const QString &command, const QString &expected) {
        by(name, login, unit, {}, lines, command, expected);
    };
    const QString phone = uR"({"do":"change_cadre","code":"A","phone":"1"})"_s;
    const QString seat = uR"({"do":"nominate","class":"L1","cadres":["A"],"basis":"other"})"_s;
    row("of a person", u"kt1"_s, {}, phone, u"change_cadre"_s, u"cadre changed phone →1"_s);
    row("of a person who was changed again", u"kt2"_s, {}, phone + uR"(
{"do":"change_cadre","code":"A","phone":"2"})"_s, u"change_cadre"_s, u"cadre changed phone 1→2"_s);
    row("of a seat, but not why", u"kt3"_s, {}, seat, u"nominate"_s, u"enrolment added cadre –→A"_s);
    row("of a seat that was taken back", u"kt4"_s, {}, seat + uR"(
{"do":"undo"})"_s, u"undo"_s, u"enrolment removed cadre A→–"_s);
    row("of a class", u"kt5"_s, {}, uR"({"do":"change_class","class":"L1","room":"R2"})"_s, u"change_class"_s, u"training_class changed room R1→R2"_s);
    row("of an account", u"kt6"_s, {}, uR"({"do":"add_user","login":"an","name":"An","role":"manager","password":"một câu đủ dài rồi"}
{"do":"change_user","login":"an","role":"planning_officer"})"_s, u"change_user"_s, u"account changed role manager→planning_officer"_s);
    row("of planning", u"kt7"_s, {}, uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-02-28","end_reason":"chuyển"})"_s,
        u"end_planning_entry"_s, u"not_allowed"_s);
    by("of what an administrator did", u"kt11"_s, {}, u"ad11"_s, uR"({"do":"change_cadre","code":"A","phone":"1"}
{"do":"change_cadre","code":"A","phone":"2"})"_s, u"change_cadre"_s, u"cadre changed phone 1→2"_s);
    row("of what others did, for a unit's", u"kt8"_s, u"U1"_s, phone, u"change_cadre"_s, u"not_allowed"_s);
}

void LogRowsTest::byAnAuditorsLogin()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, login);
    QFETCH(QString, unit);
    QFETCH(QString, doer);
    QFETCH(QString, lines);
    QFETCH(QString, command);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString word = u"câu chữ của người ấy"_s;
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"auditor","unit":"%2","password":"%3"})"_s.arg(login, unit, word)), u"ok"_s);
    QCOMPARE(province.outcomeOf(openLR), u"ok"_s);
    std::unique_ptr<service::Service> doing;
    if (!doer.isEmpty()) {
        QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"administrator","password":"%2"})"_s.arg(doer, word)), u"ok"_s);
        QVERIFY((doing = province.connectedBy(doer, word)));
        const QJsonObject change{{u"do"_s, u"change_password"_s}, {u"old_password"_s, word}, {u"new_password"_s, word + u" khác"_s}};
        QVERIFY(doing->run(change, service::connectedAs(*doing)->caller, province.today));
    }
    for (const QString &line : lines.split(u'\n'))
        if (doing)
            QVERIFY(doing->run(QJsonDocument::fromJson(line.toUtf8()).object(), service::connectedAs(*doing)->caller, province.today));
        else
            QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const auto desk = province.connectedBy(login, word);
    QVERIFY(desk);
    const auto who = service::connectedAs(*desk);
    QVERIFY(who);
    // Whoever reads the whole log follows the whole chain, past lines that are kept back.
    const auto chain = service::verifyLog(*desk, who->caller);
    const QString found = !chain ? chain.error().code : chain->broken.empty() ? u"whole"_s : u"broken"_s;
    QCOMPARE(found, unit.isEmpty() ? u"whole"_s : u"not_allowed"_s);
    const qint64 seq = newestLine(province, command);
    QTEST(textOf(service::readLogRows(*desk, who->caller, seq, province.today), {u"basis"_s, u"cadre"_s}), "expected");
}

/// An auditor of a unit reads at a server what the accounts there did; what rows said it keeps back.
void LogRowsTest::byAUnitsAuditorsLogin_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::newRow("at a server") << store::Engine::Postgres;
}

void LogRowsTest::byAUnitsAuditorsLogin()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QString word = u"câu chữ của người ấy"_s;
    for (const auto &[login, role, unit] : {std::tuple("kt9", "auditor", "U1"), std::tuple("gan", "administrator", "U1"), std::tuple("xa", "administrator", "U2")})
        QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"%2","unit":"%3","password":"%4"})"_s.arg(
                     QLatin1String(login), QLatin1String(role), QLatin1String(unit), word)), u"ok"_s);
    for (const QString &login : {u"xa"_s, u"gan"_s}) {
        const auto desk = province.connectedBy(login, word);
        QVERIFY(desk);
        const QJsonObject change{{u"do"_s, u"change_password"_s}, {u"old_password"_s, word}, {u"new_password"_s, word + u" khác"_s}};
        QVERIFY(desk->run(change, service::connectedAs(*desk)->caller, province.today));
    }
    const auto desk = province.connectedBy(u"kt9"_s, word);
    QVERIFY(desk);
    const Caller reader = service::connectedAs(*desk)->caller;
    const auto seen = service::readLog(*desk, reader, {}, province.today);
    QVERIFY(seen);
    QStringList actors;
    for (const service::LogLine &line : *seen)
        actors.append(line.actor);
    actors.removeDuplicates();
    QCOMPARE(actors, QStringList{u"gan"_s});
    QCOMPARE(textOf(service::readLogRows(*desk, reader, seen->front().seq, province.today), {}), u"kept back"_s);
}

void LogRowsTest::reading_isNoCommand()
{
    SmallProvince province(store::Engine::Sqlite);
    QVERIFY(service::readLog(*province.service, readerOf(Role::Auditor), {}, province.today)); // which is noted
    QCOMPARE(textOf(rowsOfNewest(province, u"read"_s, readerOf(Role::Auditor)), {}), u"not kept"_s);
}

void LogRowsTest::days_areWholeAndInclusive_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("found");
    const QDate tenth(2027, 1, 10);
    QTest::newRow("harmless: no days") << QDate() << QDate() << u"before first last after"_s;
    QTest::newRow("one day, both ends of it") << tenth << tenth << u"first last"_s;
    QTest::newRow("from a day on") << tenth << QDate() << u"first last after"_s;
    QTest::newRow("until a day") << QDate() << tenth << u"before first last"_s;
    QTest::newRow("another day") << tenth.addDays(2) << QDate() << QString();
}

/// A day is a day here: its first and last thousandth of a second are of it, their neighbours are not.
void LogRowsTest::days_areWholeAndInclusive()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    SmallProvince province(store::Engine::Sqlite);
    const QDateTime start = QDateTime(QDate(2027, 1, 10), QTime(0, 0));
    const QDateTime end = QDateTime(QDate(2027, 1, 11), QTime(0, 0));
    const std::pair<QString, QDateTime> entries[] = {{u"before"_s, start.addMSecs(-1)}, {u"first"_s, start}, {u"last"_s, end.addMSecs(-1)}, {u"after"_s, end}};
    for (const auto &[subject, at] : entries) {
        const store::AuditEntry entry{0, at.toUTC().toString(Qt::ISODateWithMs), u"owner"_s, u"x"_s, subject, u"{}"_s, u"{}"_s, {}, {}};
        QCOMPARE(test::why(store::inTransaction(province.service->database(), [&](store::Database &db) { return store::appendAudit(db, entry); })), QString());
    }
    service::LogQuestion question;
    question.command = u"x"_s;
    if (from.isValid())
        question.from = Day::from(from);
    if (to.isValid())
        question.to = Day::from(to);
    const auto lines = service::readLog(*province.service, {u"owner"_s, Role::Owner, {}, {}}, question, province.today);
    QVERIFY(lines);
    QStringList found;
    for (const service::LogLine &line : *lines)
        found.prepend(line.subject);
    QTEST(found.join(u' '), "found");
}

LOTRINH_TEST(LogRowsTest)
#include "tst_logrows.moc"
