// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/lastdatabase.h"
#include "shell/lastplace.h"
#include "shell/workplace.h"
#include "support/manytests.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using screens::Workplace;

/// The database that was used last is opened when none is named: by the window, and from the command line.
class TestLastPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void remembered_asItMayBeKept_data();
    void remembered_asItMayBeKept();
    void window_remembersOnceSomebodyIsIn();
    void window_thatIsMeasured_remembersNothing();
    void window_withoutADatabase_remembersNothing();

private:
    QString newFile();

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestLastPlace::initTestCase()
{
    QCoreApplication::setOrganizationName(u"LoTrinhTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestLastPlace::init()
{
    QSettings().clear();
}

QString TestLastPlace::newFile()
{
    const QString file = m_folder.filePath(u"%1.sqlite"_s.arg(++m_files));
    const auto made = service::Service::create(file);
    return made ? file : QString();
}

void TestLastPlace::remembered_asItMayBeKept_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a file") << u"/data/a.db"_s << u"/data/a.db"_s;
    QTest::newRow("a file by its name") << u"a.db"_s << QDir::current().absoluteFilePath(u"a.db"_s);
    QTest::newRow("a server") << u"postgresql://lan@may-chu:5433/so"_s << u"postgresql://lan@may-chu:5433/so"_s;
    QTest::newRow("a server, with a password") << u"postgresql://lan:bimat@h/so"_s << u"postgresql://lan@h/so"_s;
    QTest::newRow("a server, with one among the options") << u"postgres://h/so?password=bimat"_s << u"postgres://h/so"_s;
}

void TestLastPlace::remembered_asItMayBeKept()
{
    QFETCH(QString, location);
    QCOMPARE(service::lastDatabase(u"otherwise"_s), u"otherwise"_s);
    service::rememberDatabase(location);
    QTEST(service::lastDatabase(u"otherwise"_s), "kept");
}

void TestLastPlace::window_remembersOnceSomebodyIsIn()
{
    const QString file = newFile();
    Workplace workplace(file, {});
    screens::rememberPlaceOf(workplace);
    QTRY_COMPARE_WITH_TIMEOUT(workplace.door(), Workplace::Door::FirstAccount, 30'000);
    QCOMPARE(service::lastDatabase(), QString()); // opened, but nobody works here yet
    workplace.goOnAsOwner();
    QCOMPARE(service::lastDatabase(), file);
}

void TestLastPlace::window_thatIsMeasured_remembersNothing()
{
    Workplace workplace(newFile(), {});
    QTRY_COMPARE_WITH_TIMEOUT(workplace.door(), Workplace::Door::FirstAccount, 30'000);
    workplace.goOnAsOwner();
    QCOMPARE(workplace.door(), Workplace::Door::Open);
    QCOMPARE(service::lastDatabase(), QString());
}

void TestLastPlace::window_withoutADatabase_remembersNothing()
{
    Workplace workplace(m_folder.filePath(u"khong/co.sqlite"_s), {});
    screens::rememberPlaceOf(workplace);
    QTRY_VERIFY_WITH_TIMEOUT(!workplace.problem().isEmpty(), 30'000);
    QCOMPARE(service::lastDatabase(), QString());
}

LOTRINH_TEST(TestLastPlace)
#include "tst_lastplace.moc"
