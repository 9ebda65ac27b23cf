// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

namespace lotrinh::service {

Desk::Desk(QString location, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_worker(new QObject)
{
    qRegisterMetaType<Changes>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [this] { m_service.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Desk::~Desk()
{
    m_thread.quit();
    m_thread.wait();
}

void Desk::post(Work work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] { work(opened()); }, Qt::QueuedConnection);
}

Result<Service *> Desk::opened()
{
    if (m_service)
        return m_service.get();
    auto service = Service::open(m_location, Service::Upgrade::AfterBackup);
    if (!service)
        return service.error();
    m_service = std::move(*service);
    m_service->announce = [this](const Changes &changes) { Q_EMIT changed(changes); };
    return m_service.get();
}

void Desk::lookForOthers()
{
    post([this](const Result<Service *> &service) {
        if (!service)
            return;
        const auto changes = (*service)->catchUp();
        if (changes && !changes->isEmpty())
            Q_EMIT changed(*changes);
    });
}

} // namespace lotrinh::service
