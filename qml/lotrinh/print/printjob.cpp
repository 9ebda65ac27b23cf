// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printjob.h"

#include "tablepaint.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace lotrinh::screens {

namespace {

Result<int> printInto(const QString &path, const PrintedTable &table, const WorkWatch &watch)
{
    QSaveFile file(path);
    const int pages = file.open(QIODevice::WriteOnly) ? printTable(table, file, watch) : 0;
    if (!watch(1))
        return Error{QStringLiteral("stopped"), {}, {}};
    if (pages == 0 || !file.commit())
        return Error{QStringLiteral("file_not_written"), file.errorString(), {{QStringLiteral("path"), path}}};
    return pages;
}

} // namespace

PrintJob::~PrintJob()
{
    stop();
    m_running.waitForFinished();
}

void PrintJob::start(QObject *owner, PrintedTable table, const QString &path, Answered answered)
{
    stop();
    m_shared = std::make_shared<Shared>();
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    m_running = promise->future();
    m_running.then(owner, [answered = std::move(answered)](const Result<int> &pages) { answered(pages); });
    QThreadPool::globalInstance()->start([promise, shared = m_shared, table = std::move(table), path] {
        promise->addResult(printInto(path, table, [&shared](double share) {
            shared->share = share;
            return !shared->isStopped;
        }));
        promise->finish();
    });
}

void PrintJob::stop()
{
    m_shared->isStopped = true;
}

double PrintJob::share() const
{
    return m_shared->share;
}

} // namespace lotrinh::screens
