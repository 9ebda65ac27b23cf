// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/backups.h"
#include "smallprovince.h"
#include "store/maintenance.h"
#include "store/vault.h"
#include "support/manytests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <chrono>
#include <filesystem>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::SmallProvince;
using test::why;

/// A backup comes to its place whole, and what it is made from is nowhere left.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backup_isOneWholeFile_data();
    void backup_isOneWholeFile();
    void missingFolder_isSaid_data() { test::addEngines(); }
    void missingFolder_isSaid();
    void copiesOfKilledRuns_areSwept_data();
    void copiesOfKilledRuns_areSwept();
    void salvage_sparesWhatItReads_data();
    void salvage_sparesWhatItReads();
    void ownBackup_followsChanges_data();
    void ownBackup_followsChanges();
    void copyOfAServer_isTheOwners_data();
    void copyOfAServer_isTheOwners();
};

namespace {

/// Where the system's temporary files go, as long as this lives.
class TemporaryFilesIn {
public:
    explicit TemporaryFilesIn(const QString &folder)
        : m_before(qgetenv("TMPDIR"))
    {
        qputenv("TMPDIR", QFile::encodeName(folder));
    }
    ~TemporaryFilesIn()
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    Q_DISABLE_COPY_MOVE(TemporaryFilesIn)

private:
    QByteArray m_before;
};

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

bool ageFolder(const QString &folder, int hours)
{
    std::error_code failed;
    std::filesystem::last_write_time(QFile::encodeName(folder).toStdString(),
        std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours), failed);
    return !failed;
}

/// What a run that was killed leaves behind, so many hours ago.
bool leaveCopy(const QString &folder, const QString &file, int hours)
{
    QFile copy(folder + u'/' + file);
    if (!QDir().mkpath(folder) || !copy.open(QFile::WriteOnly) || copy.write("x") != 1)
        return false;
    copy.close();
    return ageFolder(folder, hours);
}

/// The same of somebody's data.
bool leaveData(const QString &folder, const QString &data)
{
    return QDir().mkpath(folder) && QFile::copy(data, folder + u"/damaged.sqlite"_s) && ageFolder(folder, 25);
}

QStringList salvagesLeftIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"lotrinh-save-*"_s}, QDir::Dirs, QDir::Name);
}

QString kindOf(const Result<void> &result)
{
    if (result)
        return u"done"_s;
    return result.error().kind == Error::Kind::NotAllowed ? u"not allowed"_s : u"something else"_s;
}

const QString wordOfCopier = u"một câu đủ dài rồi"_s;

/// The program under an administrator's login of that name; the owner's when there is none.
std::unique_ptr<service::Service> copierOf(SmallProvince &province, const QString &login)
{
    if (login.isEmpty())
        return province.connectedBy(province.service->database().location().url.userName(), {});
    const QString add = uR"({"do":"add_user","login":"%1","name":"A","role":"administrator","password":"%2"})"_s;
    return province.outcomeOf(add.arg(login, wordOfCopier)) == u"ok" ? province.connectedBy(login, wordOfCopier) : nullptr;
}

} // namespace

void TestBackups::backup_isOneWholeFile_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("of a file") << store::Engine::Sqlite << QString();
    QTest::newRow("of a file, sealed") << store::Engine::Sqlite << u"một cụm"_s;
    QTest::newRow("of a server") << store::Engine::Postgres << QString();
    QTest::newRow("of a server, sealed") << store::Engine::Postgres << u"một cụm"_s;
}

void TestBackups::backup_isOneWholeFile()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, passphrase);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QTemporaryDir medium(test::scratchPlace()), aside(test::scratchPlace());
    const TemporaryFilesIn there(aside.path());
    const QString path = medium.filePath(u"sao"_s);
    QCOMPARE(why(service::backUp(*province.service, path, {{}, {}, passphrase})), QString());
    QCOMPARE(namesIn(medium), QStringList{u"sao"_s});
    QCOMPARE(namesIn(aside), QStringList());
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(outcomeOf(service::backUp(*province.service, path, {{}, {}, passphrase})), u"already_exists"_s);
    QCOMPARE(store::isVault(path), !passphrase.isEmpty());
    if (!passphrase.isEmpty())
        return;
    const auto copy = store::Database::open({store::Engine::Sqlite, path, {}});
    QCOMPARE(why(copy), QString());
    QCOMPARE(*store::countRows<Cadre>(**copy), *store::countRows<Cadre>(province.service->database()));
    QCOMPARE(*store::integrityProblems(**copy), QStringList());
}

void TestBackups::missingFolder_isSaid()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QTemporaryDir medium(test::scratchPlace()), aside(test::scratchPlace());
    const TemporaryFilesIn there(aside.path());
    QCOMPARE(outcomeOf(service::backUp(*province.service, medium.filePath(u"khong-co/sao"_s))), u"storage_failed"_s);
    QCOMPARE(namesIn(medium) + namesIn(aside), QStringList());
}

void TestBackups::copiesOfKilledRuns_areSwept_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::newRow("a salvage of a file") << store::Engine::Sqlite;
    QTest::newRow("a backup of a server") << store::Engine::Postgres;
}

void TestBackups::copiesOfKilledRuns_areSwept()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const QTemporaryDir medium(test::scratchPlace()), aside(test::scratchPlace());
    const TemporaryFilesIn there(aside.path());
    const bool isServer = engine == store::Engine::Postgres;
    const QString place = isServer ? aside.filePath(u"lotrinh-backup-"_s) : medium.filePath(u"lotrinh-save-"_s);
    const QString file = isServer ? u"plain.sqlite"_s : u"damaged.sqlite"_s;
    QVERIFY(leaveCopy(place + u"aBcDeF"_s, file, 25));
    QVERIFY(leaveCopy(place + u"aBcDeG"_s, file, 23)); // harmless: somebody may be at it
    QVERIFY(leaveCopy(place + u"aBcDeH"_s, u"báo cáo.docx"_s, 25)); // harmless: somebody's
    if (isServer) {
        QCOMPARE(why(service::backUp(*province.service, medium.filePath(u"sao"_s))), QString());
    } else {
        const QString live = province.service->database().location().path;
        province.service.reset();
        QCOMPARE(why(service::saveDamaged(live, medium.filePath(u"cuu.sqlite"_s))), QString());
    }
    QVERIFY(!QFile::exists(place + u"aBcDeF"_s));
    QVERIFY(QFile::exists(place + u"aBcDeG"_s));
    QVERIFY(QFile::exists(place + u"aBcDeH"_s));
}

void TestBackups::salvage_sparesWhatItReads_data()
{
    QTest::addColumn<QString>("source"); // beside the target
    QTest::addColumn<bool>("isTaken"); // the target
    QTest::addColumn<QStringList>("left");
    const QString first = u"lotrinh-save-aBcDeF"_s, second = u"lotrinh-save-aBcDeG"_s;
    QTest::newRow("harmless: a file elsewhere") << u"hong.sqlite"_s << false << QStringList();
    QTest::newRow("what a killed salvage left") << first + u"/damaged.sqlite"_s << false << QStringList{first};
    QTest::newRow("that by another way") << u"loi/damaged.sqlite"_s << false << QStringList{first};
    QTest::newRow("nothing was saved") << u"hong.sqlite"_s << true << QStringList{first, second};
    QTest::newRow("nothing can be read") << u"khong-co.sqlite"_s << false << QStringList{first, second};
}

void TestBackups::salvage_sparesWhatItReads()
{
    QFETCH(QString, source);
    QFETCH(bool, isTaken);
    SmallProvince province(store::Engine::Sqlite);
    const QString live = province.service->database().location().path;
    province.service.reset();
    const QTemporaryDir medium(test::scratchPlace());
    const QString target = medium.filePath(u"cuu.sqlite"_s), first = medium.filePath(u"lotrinh-save-aBcDeF"_s);
    QVERIFY(leaveData(first, live) && leaveData(medium.filePath(u"lotrinh-save-aBcDeG"_s), live));
    QVERIFY(QFile::copy(live, medium.filePath(u"hong.sqlite"_s)) && QFile::link(first, medium.filePath(u"loi"_s)));
    QVERIFY(!isTaken || QFile::copy(live, target));
    const bool isRead = QFile::exists(medium.filePath(source));
    QCOMPARE(bool(service::saveDamaged(medium.filePath(source), target)), isRead && !isTaken);
    QTEST(salvagesLeftIn(medium), "left");
    QCOMPARE(QFile::exists(medium.filePath(source)), isRead);
}

void TestBackups::ownBackup_followsChanges_data()
{
    QTest::addColumn<bool>("isRead"); // somebody reads what is noted
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<int>("dayOfLast"); // the last backup was of this many days ago
    QTest::addColumn<bool>("isMade");
    const QString add = uR"({"do":"open_class","code":"L%1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5})"_s;
    QTest::newRow("harmless: a command") << false << QStringList{add.arg(1)} << 0 << true;
    QTest::newRow("a read") << true << QStringList() << 0 << false;
    QTest::newRow("harmless: a command and then a read") << true << QStringList{add.arg(1)} << 0 << true;
    QTest::newRow("harmless: a read, and none of that day yet") << true << QStringList() << 1 << true;
    QTest::newRow("nothing that is in the log") << false << QStringList() << 0 << false;
    QTest::newRow("harmless: that, and none of that day yet") << false << QStringList() << 1 << true;
}

void TestBackups::ownBackup_followsChanges()
{
    QFETCH(bool, isRead);
    QFETCH(QStringList, commands);
    QFETCH(int, dayOfLast);
    SmallProvince province(store::Engine::Sqlite);
    const QDateTime midnight(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), QTimeZone::utc());
    const auto last = service::keepBackup(*province.service, midnight.addDays(-dayOfLast), service::BackupWhen::Now);
    QVERIFY2(last && *last, qPrintable(why(last)));
    for (const QString &line : commands)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    if (isRead)
        QCOMPARE(why(province.service->noteRead({u"owner"_s, Role::Owner, {}, {}}, u"party"_s, u"A"_s, province.today)), QString());
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(1); // names tell seconds: what was just done is before it
    if (now.addSecs(1).date() != midnight.date())
        QSKIP("a day has ended meanwhile");
    const auto made = service::keepBackup(*province.service, now, service::BackupWhen::IfDue);
    QVERIFY2(made, qPrintable(why(made)));
    QTEST(made->has_value(), "isMade");
    const auto again = service::keepBackup(*province.service, now.addSecs(1), service::BackupWhen::IfDue);
    QVERIFY2(again, qPrintable(why(again)));
    QCOMPARE(again->has_value(), false);
}

void TestBackups::copyOfAServer_isTheOwners_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("login"); // logins are the server's: one row must not meet another's
    QTest::addColumn<QString>("kind");
    QTest::newRow("harmless: the owner") << store::Engine::Postgres << QString() << u"done"_s;
    QTest::newRow("an administrator, who does not see all") << store::Engine::Postgres << u"sao1"_s << u"not allowed"_s;
}

void TestBackups::copyOfAServer_isTheOwners()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, login);
    QFETCH(QString, kind);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    const auto program = copierOf(province, login);
    QVERIFY(program);
    const QTemporaryDir medium(test::scratchPlace()), aside(test::scratchPlace());
    const TemporaryFilesIn there(aside.path());
    const QString leftover = aside.filePath(u"lotrinh-backup-aBcDeF"_s);
    QVERIFY(leaveCopy(leftover, u"plain.sqlite"_s, 25));
    QCOMPARE(kindOf(service::backUp(*program, medium.filePath(u"sao"_s))), kind);
    QCOMPARE(QFile::exists(leftover), kind != u"done");
    QCOMPARE(namesIn(medium).isEmpty(), kind != u"done");
    const auto copied = service::copyTo(*program, medium.filePath(u"ban.sqlite"_s));
    QCOMPARE(kindOf(copied ? Result<void>() : Result<void>(copied.error())), kind);
}

LOTRINH_TEST(TestBackups)
#include "tst_backups.moc"
