// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/workbook.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace lotrinh::screens {

/// One long piece of work on the worker: how far it is, and how to stop it. Belongs to the thread of the screens; what
/// `watch()` gives away may be called on any.
class ImportJob : public QObject {
    Q_OBJECT

public:
    enum class Work { Reading, Judging, Writing };

    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    /// A new job; one still running is told to stop.
    exchange::ReadProgress watch(Work work);
    Work work() const { return m_work; }
    void stop();
    void end();
    bool isRunning() const { return m_isRunning; }
    int rowsDone() const;

Q_SIGNALS:
    void progressed();

private:
    struct Shared {
        std::atomic<bool> isStopped = false;
        std::atomic<qint64> rows = 0;
    };
    std::shared_ptr<Shared> m_shared;
    QTimer m_clock;
    Work m_work = Work::Reading;
    bool m_isRunning = false;
};

} // namespace lotrinh::screens
