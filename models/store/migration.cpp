// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro asks.
static void loadSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace lotrinh::store {

namespace {

struct Step {
    int number;
    const char *name;
};

constexpr Step steps[] = {
    {1, "catalogue"},
    {2, "people"},
    {3, "training"},
    {4, "outcome"},
    {5, "journal"},
    {6, "classwork"},
    {7, "access"},
    {8, "custody"},
    {9, "oversight"},
    {10, "boundaries"},
    {11, "discretion"},
    {12, "requests"}, // PostgreSQL only
};

constexpr int fencedSince = 7; // PostgreSQL: row-level security (schema/postgres/0007 to 0012)

constexpr bool strictlyIncreasing()
{
    for (size_t i = 1; i < std::size(steps); ++i)
        if (steps[i].number <= steps[i - 1].number)
            return false;
    return true;
}
static_assert(strictlyIncreasing());

Migration readStep(const Step &step, QLatin1StringView engine)
{
    const QDir folder(u":/lotrinh/store/schema/%1/%2"_s.arg(engine).arg(step.number, 4, 10, QChar(u'0')));
    Migration migration{step.number, QLatin1StringView(step.name), {}, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        hash.addData(name.toUtf8());
        hash.addData(text);
        migration.statements += QString::fromUtf8(text);
    }
    migration.hash = QString::fromLatin1(hash.result().toHex());
    return migration;
}

Error schemaError(const char *code, const QString &message, QJsonObject detail = {})
{
    return {QLatin1StringView(code), message, std::move(detail), Error::Kind::Storage};
}

Error newerSchema(qint64 found, int known)
{
    return schemaError("newer_schema",
        Words::tr("Cơ sở dữ liệu do phiên bản mới hơn tạo ra (lược đồ %1, chương trình này biết đến %2). "
                  "Không có gì bị thay đổi.")
            .arg(found)
            .arg(known),
        {{u"found"_s, found}, {u"known"_s, known}});
}

Result<void> runStep(Connection &connection, const Migration &step)
{
    for (const QString &sql : step.statements)
        if (auto done = connection.run(sql); !done)
            return done;
    auto use = connection.cached(
        u"INSERT INTO schema_migration(number, name, hash, applied_at) VALUES(?, ?, ?, ?)"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, qint64(step.number));
    (*use)->bind(1, step.name);
    (*use)->bind(2, step.hash);
    (*use)->bind(3, connection.options().at);
    auto added = (*use)->step();
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

std::vector<Migration> migrationsOf(Engine engine)
{
    loadSchema();
    const QLatin1StringView name = engine == Engine::Sqlite ? "sqlite"_L1 : "postgres"_L1;
    std::vector<Migration> all;
    for (const Step &step : steps)
        all.push_back(readStep(step, name));
    return all;
}

Result<int> recordedSchema(Connection &connection, const std::vector<Migration> &known)
{
    auto use = connection.cached(u"SELECT number, hash FROM schema_migration ORDER BY number"_s);
    if (!use)
        return use.error();
    size_t seen = 0;
    qint64 last = 0;
    bool differs = false;
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        last = (*use)->integer(0);
        differs = differs
            || (seen < known.size() && (known[seen].number != last || known[seen].hash != (*use)->text(1)));
        ++seen;
    }
    if (last > known.back().number)
        return newerSchema(last, known.back().number);
    if (differs || seen == 0)
        return schemaError("schema_differs", Words::tr("Lược đồ của cơ sở dữ liệu không khớp với chương trình này."));
    return static_cast<int>(last);
}

Result<int> migrate(Connection &connection, const std::vector<Migration> &known, int upTo)
{
    connection.demandBeforeWriting({}); // it is here that the schema becomes another
    int reached = 0;
    bool hasMoved = false;
    auto recorded = connection.hasTable(u"schema_migration"_s);
    if (!recorded)
        return recorded.error();
    if (*recorded) {
        auto number = recordedSchema(connection, known);
        if (!number)
            return number.error();
        reached = *number;
    }
    for (const Migration &step : known) {
        if (step.number <= reached || (upTo > 0 && step.number > upTo))
            continue;
        if (auto begun = connection.begin(Connection::Begin::Write); !begun)
            return begun.error();
        auto done = runStep(connection, step);
        if (done)
            done = connection.commit();
        if (!done) {
            connection.rollback();
            return done.error();
        }
        reached = step.number;
        hasMoved = true;
    }
    // Tables of later steps go behind the same row rules.
    if (hasMoved && !connection.isSqlite() && reached >= fencedSince)
        if (auto fenced = connection.run(u"SELECT lotrinh_fence()"_s); !fenced)
            return fenced.error();
    return reached;
}

} // namespace lotrinh::store
