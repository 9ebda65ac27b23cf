// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backups.h"
#include "smallprovince.h"
#include "store/maintenance.h"
#include "store/vault.h"
#include "support/manytests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
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

/// What a run that was killed leaves behind, so many hours ago.
bool leaveCopy(const QString &folder, const QString &file, int hours)
{
    QFile copy(folder + u'/' + file);
    if (!QDir().mkpath(folder) || !copy.open(QFile::WriteOnly) || copy.write("x") != 1)
        return false;
    copy.close();
    std::error_code failed;
    std::filesystem::last_write_time(QFile::encodeName(folder).toStdString(),
        std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours), failed);
    return !failed;
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

LOTRINH_TEST(TestBackups)
#include "tst_backups.moc"
