// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "printedtable.h"

#include <QFuture>
#include <atomic>
#include <functional>
#include <memory>

class QObject;

namespace lotrinh::screens {

/// A table being laid out and painted into a PDF, on a thread of its own: the window goes on, and so does the desk.
/// Lives on the thread of the screens; one at a time.
class PrintJob {
public:
    /// Pages written, or why not; `stopped` when it was told to stop.
    using Answered = std::function<void(const Result<int> &pages)>;

    PrintJob() = default;
    ~PrintJob();

    /// Written whole or not at all. `answered` is called on the owner's thread, and never after the owner is gone.
    void start(QObject *owner, PrintedTable table, const QString &path, Answered answered);
    void stop();
    double share() const; ///< 0 … 1 of it done

private:
    /// Between the two threads.
    struct Shared {
        std::atomic<bool> isStopped = false;
        std::atomic<double> share = 0;
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QFuture<Result<int>> m_running;
};

} // namespace lotrinh::screens
