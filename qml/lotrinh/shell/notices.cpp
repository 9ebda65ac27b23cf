// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "workplace.h"

#include <QDateTime>
#include <QQmlEngine>
#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr int readingMilliseconds = 7000;
constexpr size_t mostShown = 4;
constexpr size_t mostKept = 50;

qint64 nowMilliseconds()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Notices::Notices(QObject *parent)
    : QObject(parent)
    , m_shown({"tone", "title", "text", "undoable"})
    , m_past({"tone", "title", "text", "at"})
{
    m_clock.setInterval(500);
    connect(&m_clock, &QTimer::timeout, this, &Notices::expire);
}

Notices *Notices::create(QQmlEngine *, QJSEngine *)
{
    Notices *notices = &Workplace::create(nullptr, nullptr)->notices();
    QQmlEngine::setObjectOwnership(notices, QQmlEngine::CppOwnership);
    return notices;
}

void Notices::say(const QString &tone, const QString &title, const QString &text, Undoable undoable)
{
    add({{}, tone, title, text, {}, undoable == Undoable::Yes});
}

void Notices::sayToEverybody(const QString &tone, const QString &title, const QString &text)
{
    add({{}, tone, title, text, {}, false, true});
}

void Notices::forgetPersonal()
{
    const auto isPersonal = [](const Notice &one) { return !one.isForEverybody; };
    std::erase_if(m_up, isPersonal);
    std::erase_if(m_said, isPersonal);
    m_unread = std::min(m_unread, static_cast<int>(m_said.size()));
    publish();
}

void Notices::add(Notice notice)
{
    const bool stays = notice.tone == QLatin1String("bad");
    notice.key = QString::number(++m_number);
    notice.at = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    notice.until = stays ? 0 : nowMilliseconds() + readingMilliseconds;
    // Said again, what stays stands there once.
    if (stays)
        std::erase_if(m_up, [&](const Notice &one) { return one.tone == notice.tone && one.title == notice.title && one.text == notice.text; });
    m_up.push_back(notice);
    if (m_up.size() > mostShown) {
        // What goes by itself gives way first.
        const auto newest = m_up.end() - 1;
        const auto passing = std::find_if(m_up.begin(), newest, [](const Notice &one) { return one.until > 0; });
        m_up.erase(passing == newest ? m_up.begin() : passing);
    }
    m_said.insert(m_said.begin(), notice);
    if (m_said.size() > mostKept)
        m_said.pop_back();
    ++m_unread;
    publish();
}

void Notices::dismiss(const QString &key)
{
    std::erase_if(m_up, [&](const Notice &one) { return one.key == key; });
    publish();
}

void Notices::markRead()
{
    m_unread = 0;
    Q_EMIT changed();
}

void Notices::setHeld(bool held)
{
    if (held == m_isHeld)
        return;
    m_isHeld = held;
    // Who has just read gets the whole time again.
    if (!held)
        for (Notice &one : m_up)
            if (one.until > 0)
                one.until = nowMilliseconds() + readingMilliseconds;
    Q_EMIT changed();
}

void Notices::expire()
{
    if (m_isHeld)
        return;
    const qint64 now = nowMilliseconds();
    if (std::erase_if(m_up, [now](const Notice &one) { return one.until > 0 && one.until <= now; }) > 0)
        publish();
}

void Notices::publish()
{
    std::vector<list::Record> up;
    for (const Notice &one : m_up)
        up.push_back({one.key, {one.tone, one.title, one.text, one.isUndoable && one.key == QString::number(m_number)}});
    m_shown.setRecords(std::move(up));
    std::vector<list::Record> said;
    for (const Notice &one : m_said)
        said.push_back({one.key, {one.tone, one.title, one.text, one.at}});
    m_past.setRecords(std::move(said));
    const bool ticks
        = std::any_of(m_up.begin(), m_up.end(), [](const Notice &one) { return one.until > 0; });
    if (ticks && !m_clock.isActive())
        m_clock.start();
    else if (!ticks)
        m_clock.stop();
    Q_EMIT changed();
}

} // namespace lotrinh::screens
