// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backups.h"
#include "service/inspection.h"
#include "service/signin.h"
#include "smallprovince.h"
#include "support/manytests.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;
using test::why;

/// What the program does at a server under a login that is shown a part of the rows.
class TestOwnRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_countsWhatIsSeenWhole_data();
    void check_countsWhatIsSeenWhole();
    void copy_needsAllRows_data();
    void copy_needsAllRows();
    void ownCompletion_isRecorded_data();
    void ownCompletion_isRecorded();
};

namespace {

const QString wordGiven = u"câu chữ được trao cho"_s;

/// The program under that login, its password its own; under the owner's when there is no login.
std::unique_ptr<service::Service> programOf(SmallProvince &province, const QString &login, const QString &role, const QString &cadre = {})
{
    if (login.isEmpty())
        return province.connectedBy(province.service->database().location().url.userName(), {});
    const QString person = cadre.isEmpty() ? QString() : uR"("cadre":"%1",)"_s.arg(cadre);
    if (province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"%2",%3"password":"%4"})"_s.arg(login, role, person, wordGiven)) != u"ok")
        return nullptr;
    auto program = province.connectedBy(login, wordGiven);
    const auto who = program ? service::connectedAs(*program) : Result<service::SignedIn>(Error{});
    const QJsonObject change{{u"do"_s, u"change_password"_s}, {u"old_password"_s, wordGiven}, {u"new_password"_s, wordGiven + u" khác"_s}};
    return who && program->run(change, who->caller, province.today) ? std::move(program) : nullptr;
}

/// Logins are the server's: one row must not meet another's.
QTestData &addRow(const char *name, const QString &login, const QString &role)
{
    return QTest::newRow(name) << store::Engine::Postgres << login << role;
}

void addColumns()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("login"); // empty: the owner's
    QTest::addColumn<QString>("role");
}

} // namespace

void TestOwnRows::check_countsWhatIsSeenWhole_data()
{
    addColumns();
    addRow("harmless: the owner", {}, {});
    addRow("an auditor", u"soat1"_s, u"auditor"_s);
    addRow("an administrator", u"soat2"_s, u"administrator"_s);
}

void TestOwnRows::check_countsWhatIsSeenWhole()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, login);
    QFETCH(QString, role);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &line : {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"open"})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A","B"]})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const auto program = programOf(province, login, role);
    QVERIFY(program);
    const auto who = service::connectedAs(*program);
    QVERIFY2(who, qPrintable(why(who)));
    const auto problems = service::inspectFor(*program, who->caller, province.today);
    QVERIFY2(problems, qPrintable(why(problems)));
    QCOMPARE(problems->join(u'\n'), QString());
}

void TestOwnRows::copy_needsAllRows_data()
{
    addColumns();
    QTest::addColumn<QString>("outcome");
    addRow("harmless: the owner's", {}, {}) << u"done"_s;
    addRow("an administrator's", u"chep1"_s, u"administrator"_s) << u"storage_denied"_s;
}

void TestOwnRows::copy_needsAllRows()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, login);
    QFETCH(QString, role);
    QFETCH(QString, outcome);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const auto program = programOf(province, login, role);
    QVERIFY(program);
    const QTemporaryDir folder(test::scratchPlace());
    QCOMPARE(test::outcomeOf(service::copyTo(*program, folder.filePath(u"ban.sqlite"_s))), outcome);
    QCOMPARE(test::outcomeOf(service::backUp(*program, folder.filePath(u"sao.sqlite"_s))), outcome);
    QCOMPARE(QFile::exists(folder.filePath(u"ban.sqlite"_s)), outcome == u"done");
    QCOMPARE(QFile::exists(folder.filePath(u"sao.sqlite"_s)), outcome == u"done");
}

/// F is planned, and the login is F's: the server shows the own entry to whoever that is.
void TestOwnRows::ownCompletion_isRecorded_data()
{
    addColumns();
    QTest::addColumn<qint64>("lines");
    addRow("harmless: the owner", {}, {}) << qint64(1);
    addRow("harmless: a coordinator", u"nhap1"_s, u"coordinator"_s) << qint64(1);
    addRow("an administrator, who writes no lines", u"nhap2"_s, u"administrator"_s) << qint64(0);
}

void TestOwnRows::ownCompletion_isRecorded()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, login);
    QFETCH(QString, role);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const auto program = programOf(province, login, role, u"F"_s);
    QVERIFY(program);
    const auto who = service::connectedAs(*program);
    QVERIFY2(who, qPrintable(why(who)));
    const QJsonObject record{{u"do"_s, u"record_completion"_s}, {u"code"_s, u"K1"_s}, {u"cadre"_s, u"F"_s}, {u"course"_s, u"C1"_s}, {u"completed_on"_s, u"2027-02-01"_s}};
    QCOMPARE(test::outcomeOf(program->run(record, who->caller, province.today)), u"done"_s);
    const auto lines = store::countRows<PlanningLine>(province.service->database());
    QVERIFY2(lines, qPrintable(why(lines)));
    QTEST(*lines, "lines");
}

LOTRINH_TEST(TestOwnRows)
#include "tst_ownrows.moc"
