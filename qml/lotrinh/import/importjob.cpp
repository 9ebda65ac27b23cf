// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjob.h"

namespace lotrinh::screens {

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    constexpr int tenTimesASecond = 100;
    m_clock.setInterval(tenTimesASecond);
    connect(&m_clock, &QTimer::timeout, this, &ImportJob::progressed);
}

ImportJob::~ImportJob()
{
    stop();
}

exchange::ReadProgress ImportJob::watch(Work work)
{
    stop();
    m_shared = std::make_shared<Shared>();
    m_work = work;
    m_isRunning = true;
    m_clock.start();
    Q_EMIT progressed();
    return [shared = m_shared](qint64 rows) {
        shared->rows = rows;
        return !shared->isStopped;
    };
}

void ImportJob::stop()
{
    m_shared->isStopped = true;
}

void ImportJob::end()
{
    m_isRunning = false;
    m_clock.stop();
}

int ImportJob::rowsDone() const
{
    return static_cast<int>(m_shared->rows.load());
}

} // namespace lotrinh::screens
