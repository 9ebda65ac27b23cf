// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "access/signin.h"
#include "store/connection.h"
#include "store/database.h"
#include "upkeep/backups.h"
#include "upkeep/inspection.h"

#include <QDateTime>
#include <QTimer>
#include <chrono>

namespace lotrinh::service {

namespace {

using namespace std::chrono_literals;
constexpr auto askSqlite = 500ms;
constexpr auto askServer = 5s; // whether the link stands; what was told while it was down is lost
constexpr auto askLost = 2s; // the server, once the link broke
constexpr auto askHouse = 1h;
constexpr auto firstHouse = 3s; // after the first page has its facts

} // namespace

Desk::Desk(QString location, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_worker(new QObject)
    , m_address(m_location)
{
    qRegisterMetaType<Changes>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [this] { close(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Desk::~Desk()
{
    m_isClosing = true;
    // Behind all that was asked: what somebody has just done is not dropped with the window.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

Error Desk::lostLink()
{
    return store::storageError("storage_lost");
}

QFuture<Result<Reply>> Desk::refused(const Error &why)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    // By the event loop, as every answer.
    QMetaObject::invokeMethod(this, [promise, why] {
        promise->addResult(Result<Reply>(why));
        promise->finish();
    }, Qt::QueuedConnection);
    return promise->future();
}

void Desk::post(Work work)
{
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), reader = m_reader, today = m_readsOn] {
        carryOut(work, reader, today);
    }, Qt::QueuedConnection);
}

void Desk::carryOut(const Work &work, const Caller &reader, Day today)
{
    // Each would try for seconds to reach the server again, behind a window that is gone.
    if (m_isClosing && m_isLost)
        return work(lostLink());
    const auto service = opened();
    if (service)
        (*service)->setReader(reader, today);
    work(service);
    // That the link broke, or stands again, is known before the next is carried out.
    if (service && (*service)->database().isLost() != m_isLost)
        look();
}

void Desk::setReader(const Caller &reader, Day today)
{
    m_reader = reader;
    m_readsOn = today;
}

void Desk::connectAs(const QString &login, const QString &password)
{
    QMetaObject::invokeMethod(m_worker, [this, address = asLogin(m_location, login, password)] {
        close();
        m_address = address;
    }, Qt::QueuedConnection);
}

void Desk::close()
{
    m_watch.reset();
    m_service.reset();
    m_refusal.reset();
    m_seenVersion = -1;
    m_isLost = false;
}

Result<Service *> Desk::opened()
{
    if (m_service)
        return m_service.get();
    if (m_refusal)
        return *m_refusal;
    auto service = Service::open(m_address, Service::Upgrade::AfterBackup);
    if (!service) {
        if (service.error().kind == Error::Kind::NotAllowed)
            m_refusal = service.error();
        return service.error();
    }
    m_service = std::move(*service);
    m_service->isCutOff = [this] { return m_isLost.load(); };
    m_service->announce = [this](const Changes &changes) { Q_EMIT changed(changes); };
    watch();
    return m_service.get();
}

void Desk::watch()
{
    const bool tells = m_service->database().listen([this] { look(); });
    m_watch = std::make_unique<QObject>();
    auto *others = new QTimer(m_watch.get());
    connect(others, &QTimer::timeout, m_worker, [this] { look(); });
    m_again = new QTimer(m_watch.get());
    m_again->setSingleShot(true);
    connect(m_again, &QTimer::timeout, m_worker, [this] { look(); });
    others->start(tells ? std::chrono::milliseconds(askServer) : askSqlite);
    auto *house = new QTimer(m_watch.get());
    connect(house, &QTimer::timeout, m_worker, [this] { keepHouse(); });
    house->start(askHouse);
    QTimer::singleShot(firstHouse, m_watch.get(), [this] { keepHouse(); });
}

void Desk::look()
{
    const auto version = m_service->database().dataVersion();
    const bool isLost = m_service->database().isLost();
    if (isLost != m_isLost) {
        m_isLost = isLost;
        m_isTurnedAway = false;
        Q_EMIT linkLost(isLost);
    }
    if (isLost)
        m_again->start(askLost);
    // A file tells that it was written to, whatever it was; a server that tells nothing new may keep back what it was.
    const bool isNew = version && *version != m_seenVersion;
    const bool isFile = m_service->database().engine() == store::Engine::Sqlite;
    if (!isLost && isNew == isFile)
        Q_EMIT othersMayHaveWritten();
    if (!version && version.error().code == QLatin1String("storage_refused") && !std::exchange(m_isTurnedAway, true))
        Q_EMIT warned(version.error().code, version.error().message);
    if (!version || *version == m_seenVersion)
        return;
    const auto changes = m_service->catchUp();
    if (!changes)
        return; // the next look tries again
    m_seenVersion = *version;
    if (!changes->isEmpty())
        Q_EMIT changed(*changes);
}

void Desk::keepHouse()
{
    if (const auto sound = quickLook(m_service->database()); !sound)
        Q_EMIT warned(sound.error().code, sound.error().message);
    const auto kept = keepBackup(*m_service, QDateTime::currentDateTimeUtc(), BackupWhen::IfDue);
    if (!kept)
        Q_EMIT warned(kept.error().code, kept.error().message);
}

void Desk::lookForOthers()
{
    post([this](const Result<Service *> &service) {
        if (service)
            look();
    });
}

} // namespace lotrinh::service
