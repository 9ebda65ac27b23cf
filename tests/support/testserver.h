// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace lotrinh::test {

/// A PostgreSQL of this test program alone: in a temporary folder, reached by a socket only, ended with the
/// program however that ends. Started when first asked for.
class TestServer {
public:
    static TestServer &instance();

    /// Why there is none, or empty when it runs.
    QString problem() const { return m_problem; }
    /// postgresql:// address of an empty place for a database.
    QString freshDatabase();
    /// postgresql:// address of a copy of the database of the same server at `address`, to which nobody may be
    /// connected; empty when it cannot be made.
    QString copyOf(const QString &address);

private:
    TestServer();
    ~TestServer();

    bool prepareFolder();
    bool makeCluster();
    bool askForPasswords();
    bool startServer();
    QString addressOf(const QString &name) const;
    void runAsServerUser(QProcess &process) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_programs;
    QString m_problem;
    uint m_user = 0; ///< 0 = the user of this program
    uint m_group = 0;
    int m_databases = 0;
};

} // namespace lotrinh::test
