// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUrl>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lotrinh::test {

namespace {

QString programsFolder()
{
    QProcess config;
    config.start(u"pg_config"_s, {u"--bindir"_s});
    QStringList folders;
    if (config.waitForFinished())
        folders += QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
    folders += u"/usr/lib/postgresql/15/bin"_s;
    for (const QString &folder : folders)
        if (QFileInfo(folder + "/initdb"_L1).isExecutable()
            && QFileInfo(folder + "/postgres"_L1).isExecutable())
            return folder;
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

/// Runs `sql` over a connection of its own; false when it cannot.
bool runSql(const QString &folder, const QString &sql)
{
    const QString name = u"testserver"_s;
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(folder);
        database.setUserName(u"lotrinh"_s);
        database.setDatabaseName(u"postgres"_s);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace

TestServer &TestServer::instance()
{
    static TestServer server;
    return server;
}

TestServer::TestServer()
    : m_programs(programsFolder())
{
    if (m_programs.isEmpty())
        m_problem = u"PostgreSQL is not installed"_s;
    else if (!prepareFolder() || !makeCluster() || !startServer())
        m_problem = u"PostgreSQL does not start: "_s + m_problem;
}

TestServer::~TestServer()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT); // at once; nothing of it is needed any more
    m_server.waitForFinished(10000);
}

bool TestServer::prepareFolder()
{
    if (::geteuid() != 0)
        return m_folder.isValid();
    // PostgreSQL refuses to run as root.
    const passwd *user = ::getpwnam("postgres");
    if (!user) {
        m_problem = u"there is no user postgres to run it"_s;
        return false;
    }
    m_user = user->pw_uid;
    m_group = user->pw_gid;
    return ::chown(QFile::encodeName(m_folder.path()).constData(), m_user, m_group) == 0;
}

void TestServer::runAsServerUser(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (user != 0 && (::setgroups(1, &group) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

bool TestServer::makeCluster()
{
    QProcess initdb;
    runAsServerUser(initdb);
    initdb.start(m_programs + "/initdb"_L1,
        {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"lotrinh"_s, u"-A"_s, u"trust"_s, u"-E"_s,
            u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s});
    if (initdb.waitForFinished(120000) && initdb.exitCode() == 0)
        return askForPasswords();
    m_problem = QString::fromLocal8Bit(initdb.readAllStandardError());
    return false;
}

/// The owner of the tables is let in as they are; whoever has an account has to say its password.
bool TestServer::askForPasswords()
{
    QFile rules(m_folder.filePath(u"data/pg_hba.conf"_s));
    return rules.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && rules.write("local all lotrinh trust\nlocal all all scram-sha-256\n") > 0;
}

bool TestServer::startServer()
{
    runAsServerUser(m_server);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(m_programs + "/postgres"_L1,
        {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s,
            u"-c"_s, u"fsync=off"_s});
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60000) {
        if (runSql(m_folder.path(), u"SELECT 1"_s))
            return true;
        if (m_server.waitForFinished(50))
            break;
    }
    m_problem = u"no answer"_s;
    return false;
}

QString TestServer::addressOf(const QString &name) const
{
    return u"postgresql://lotrinh@localhost/%2?host=%1"_s.arg(m_folder.path(), name);
}

QString TestServer::freshDatabase()
{
    const QString name = u"board%1"_s.arg(++m_databases);
    return runSql(m_folder.path(), u"CREATE DATABASE "_s + name) ? addressOf(name) : QString();
}

QString TestServer::copyOf(const QString &address)
{
    const QString name = u"board%1"_s.arg(++m_databases);
    const QString pattern = QUrl(address).path().mid(1);
    return runSql(m_folder.path(), u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, pattern)) ? addressOf(name)
                                                                                           : QString();
}

} // namespace lotrinh::test
