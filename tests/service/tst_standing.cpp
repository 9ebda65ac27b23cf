// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/backups.h"
#include "smallprovince.h"
#include "store/secrets.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::SmallProvince;

/// Whoever sits at an open program stands on every road as long as their account does.
class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoad_asksForTheAccount_data();
    void everyRoad_asksForTheAccount();
    void addedAfterTheBackup_isGoneWithTheRestore();
};

namespace {

/// Without a password: hashing one takes longer than all the rest.
QString accountKept(SmallProvince &province, const Account &account, bool mustChange = false)
{
    return test::why(store::inTransaction(province.service->database(), [&](store::Database &db) -> Result<void> {
        const auto id = store::insert(db, account);
        if (!id)
            return id.error();
        return mustChange ? store::writeSecret(db, *id, {u"x"_s, true, {}, {}}) : Result<void>();
    }));
}

Account coordinatorNamed(const QString &login)
{
    Account account;
    account.login = login;
    account.role = Role::Coordinator;
    return account;
}

Result<qint64> broughtIn(SmallProvince &province, const Caller &caller, const QString &code)
{
    return province.service->import(u"phong.csv"_s, caller, [&code](const service::Holdings &) -> Result<std::optional<service::ImportBatch>> {
        Room room;
        room.code = code;
        room.capacity = 20;
        service::ImportBatch batch;
        batch.rooms.inserts.push_back(room);
        return std::optional(std::move(batch));
    });
}

Result<service::Reply> roomAdded(SmallProvince &province, const Caller &caller, const QString &code)
{
    return province.service->run(QJsonObject{{u"do"_s, u"add_room"_s}, {u"code"_s, code}, {u"capacity"_s, 20}}, caller, province.today);
}

} // namespace

void TestStanding::everyRoad_asksForTheAccount_data()
{
    QTest::addColumn<QString>("login"); // of the only account; empty: there is none
    QTest::addColumn<Role>("accountRole");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<bool>("mustChange");
    QTest::addColumn<Role>("role"); // of lan, at the program
    QTest::addColumn<QString>("outcome");
    const Role lans = Role::Coordinator;
    QTest::newRow("harmless: nobody has an account") << QString() << lans << true << false << lans << u"done"_s;
    QTest::newRow("harmless: the own account") << u"lan"_s << lans << true << false << lans << u"done"_s;
    QTest::newRow("harmless: the owner of the file") << u"hoa"_s << lans << true << false << Role::Owner << u"done"_s;
    QTest::newRow("only others have one") << u"hoa"_s << lans << true << false << lans << u"not_allowed"_s;
    QTest::newRow("closed") << u"lan"_s << lans << false << false << lans << u"not_allowed"_s;
    QTest::newRow("of another role by now") << u"lan"_s << Role::Manager << true << false << lans << u"not_allowed"_s;
    QTest::newRow("with a password of somebody else's choice") << u"lan"_s << lans << true << true << lans << u"must_change_password"_s;
}

void TestStanding::everyRoad_asksForTheAccount()
{
    QFETCH(QString, login);
    QFETCH(Role, accountRole);
    QFETCH(bool, isActive);
    QFETCH(bool, mustChange);
    QFETCH(Role, role);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    const auto before = broughtIn(province, {u"lan"_s, Role::Coordinator, {}, {}}, u"W1"_s);
    QVERIFY2(before, qPrintable(test::why(before)));
    if (!login.isEmpty()) {
        Account account = coordinatorNamed(login);
        account.role = accountRole;
        account.isActive = isActive;
        QCOMPARE(accountKept(province, account, mustChange), QString());
    }
    const Caller lan{u"lan"_s, role, {}, {}};
    QCOMPARE(outcomeOf(roomAdded(province, lan, u"W2"_s)), outcome);
    QCOMPARE(outcomeOf(broughtIn(province, lan, u"W3"_s)), outcome);
    QCOMPARE(outcomeOf(province.service->undoImport(lan, *before)), outcome);
    QCOMPARE(test::all<Room>(province).size(), size_t(outcome == u"done" ? 4 : 3)); // R1 and R2; the first import is taken back
}

void TestStanding::addedAfterTheBackup_isGoneWithTheRestore()
{
    SmallProvince province(store::Engine::Sqlite);
    const Caller fileOwner{u"owner"_s, Role::Owner, {}, {}}, hoa{u"hoa"_s, Role::Coordinator, {}, {}}, lan{u"lan"_s, Role::Coordinator, {}, {}};
    QCOMPARE(accountKept(province, coordinatorNamed(u"hoa"_s)), QString());
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"sao.sqlite"_s);
    QCOMPARE(test::why(service::backUp(*province.service, backup)), QString());
    QCOMPARE(accountKept(province, coordinatorNamed(u"lan"_s)), QString());
    QCOMPARE(outcomeOf(roomAdded(province, lan, u"W1"_s)), u"done"_s);
    const auto done = service::restoreFrom(province.service->database().location().path, backup, {}, fileOwner, service::RestoreMode::Restore,
        QDateTime::currentDateTimeUtc());
    QCOMPARE(test::why(done), QString());
    QCOMPARE(outcomeOf(roomAdded(province, lan, u"W1"_s)), u"not_allowed"_s);
    QCOMPARE(outcomeOf(roomAdded(province, hoa, u"W1"_s)), u"done"_s);
}

LOTRINH_TEST(TestStanding)
#include "tst_standing.moc"
