// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include "testserver.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lotrinh::test {

void addEngines()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::newRow("sqlite") << store::Engine::Sqlite;
    QTest::newRow("postgres") << store::Engine::Postgres;
}

QString missingEngine(store::Engine engine)
{
    return engine == store::Engine::Postgres ? TestServer::instance().problem() : QString();
}

QString scratchPlace()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + "/lotrinh-XXXXXX"_L1;
}

namespace {

/// A new database of the program at the server. All its steps take a second there, a copy a twentieth of it:
/// so the steps are taken once in a test program.
QString newAtServer()
{
    static const QString pattern = [] {
        const QString address = TestServer::instance().freshDatabase();
        const auto place = store::parseLocation(address);
        return place && store::Database::create(*place) ? address : QString();
    }();
    return pattern.isEmpty() ? QString() : TestServer::instance().copyOf(pattern);
}

} // namespace

TestDatabase::TestDatabase(store::Engine engine, int upToMigration)
{
    const bool copied = engine == store::Engine::Postgres && upToMigration == 0;
    const QString address = engine == store::Engine::Sqlite ? m_folder.filePath(u"board.db"_s)
        : copied                                            ? newAtServer()
                                                            : TestServer::instance().freshDatabase();
    auto parsed = store::parseLocation(address);
    if (!parsed) {
        problem = parsed.error().message;
        return;
    }
    location = *parsed;
    store::OpenOptions options;
    options.upToMigration = upToMigration;
    auto made = copied ? store::Database::open(location, options) : store::Database::create(location, options);
    if (made)
        database = std::move(*made);
    else
        problem = why(made);
}

std::unique_ptr<store::Database> TestDatabase::another(int busyMilliseconds)
{
    store::OpenOptions options;
    options.busyMilliseconds = busyMilliseconds;
    auto opened = store::Database::open(location, options);
    if (opened)
        return std::move(*opened);
    problem = why(opened);
    return {};
}

} // namespace lotrinh::test
