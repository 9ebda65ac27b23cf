// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <QThread>
#include <atomic>

namespace lotrinh::test {

/// Somebody at another desk who commits one room after another (W0, W1 …) until told to stop.
class BusyWriter {
public:
    explicit BusyWriter(const store::Location &where)
        : m_thread(QThread::create([this, where] { m_problem = write(where); }))
    {
        m_thread->start();
    }
    ~BusyWriter() { stop(); }
    Q_DISABLE_COPY_MOVE(BusyWriter)

    /// Returns when one more was committed, or the writer has failed.
    void waitForMore() const
    {
        for (const int before = m_done; m_done == before && !m_thread->isFinished();)
            QThread::yieldCurrentThread();
    }

    /// Why it failed; "" when it did not.
    QString stop()
    {
        m_isStopped = true;
        m_thread->wait();
        return m_problem;
    }

    /// How many rooms it was told are there for good.
    int done() const { return m_done; }

private:
    QString write(const store::Location &where)
    {
        const auto database = store::Database::open(where);
        if (!database)
            return why(database);
        while (!m_isStopped) {
            Room room;
            room.code = QStringLiteral("W%1").arg(m_done.load());
            auto transaction = store::Transaction::begin(**database);
            if (!transaction)
                return why(transaction);
            if (const auto added = store::insert(**database, room); !added)
                return why(added);
            if (const auto committed = transaction->commit(); !committed)
                return why(committed);
            ++m_done;
            // Nobody gives commands without drawing breath, and others wait in naps: they get in when there is a gap.
            for (int turn = 0; turn < 2000 && !m_isStopped; ++turn)
                QThread::yieldCurrentThread();
        }
        return {};
    }

    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_done = 0;
    QString m_problem;
    std::unique_ptr<QThread> m_thread; // last: it uses the others
};

} // namespace lotrinh::test
