// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

namespace lotrinh::test {

/// For the _data() of a test that must hold on both engines: column "engine", one row each. The test begins
/// with LOTRINH_FETCH_ENGINE, which skips PostgreSQL where it is not installed and fails instead when
/// LOTRINH_REQUIRE_POSTGRES=1.
void addEngines();
/// Why the engine's tests cannot run; empty when they can.
QString missingEngine(store::Engine engine);

/// Where test folders are made: in memory where the system offers that, for the disk is slow and no test here
/// asks what a power cut leaves.
QString scratchPlace();

/// A place for one test's data, gone afterwards, and its open database.
class TestDatabase {
public:
    explicit TestDatabase(store::Engine engine, int upToMigration = 0);

    store::Location location;
    std::unique_ptr<store::Database> database; ///< null when it could not be made; `problem` says why
    QString problem;

    store::Database &operator*() const { return *database; }
    /// A second connection to the same data; null with `problem` when it fails.
    std::unique_ptr<store::Database> another(int busyMilliseconds = 5000);
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder{scratchPlace()};
};

/// "" when the result is good, else its error in one line: QCOMPARE(why(insert(…)), QString()).
template <class T> QString why(const Result<T> &result)
{
    if (result)
        return {};
    return result.error().code + QLatin1StringView(": ")
        + result.error().detail.value(QLatin1StringView("text")).toString(result.error().message);
}

/// The error's code, or "done".
template <class T> QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

} // namespace lotrinh::test

Q_DECLARE_METATYPE(lotrinh::store::Engine)

/// At the start of every test with the column "engine".
#define LOTRINH_FETCH_ENGINE                                                                                 \
    QFETCH(lotrinh::store::Engine, engine);                                                                  \
    if (const QString missing = lotrinh::test::missingEngine(engine); !missing.isEmpty()) {                  \
        if (qEnvironmentVariableIntValue("LOTRINH_REQUIRE_POSTGRES") == 1)                                   \
            QFAIL(qPrintable(missing));                                                                      \
        QSKIP(qPrintable(missing));                                                                          \
    }
