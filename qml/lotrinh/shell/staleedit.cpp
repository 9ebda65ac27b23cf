// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staleedit.h"

#include "workplace.h"

#include <QQmlEngine>

namespace lotrinh::screens {

StaleEdit::StaleEdit(QObject *parent)
    : QObject(parent)
    , m_fields({"label", "mine", "theirs", "theirChange"})
{ }

StaleEdit *StaleEdit::create(QQmlEngine *, QJSEngine *)
{
    StaleEdit *one = &Workplace::create(nullptr, nullptr)->staleEdit();
    QQmlEngine::setObjectOwnership(one, QQmlEngine::CppOwnership);
    return one;
}

bool StaleEdit::takes(QObject *owner, const Result<service::Reply> &reply, Ways ways)
{
    auto versions = reply ? std::nullopt : staleVersions(reply.error());
    if (!versions)
        return false;
    m_versions = std::move(*versions);
    m_owner = owner;
    m_ways = std::move(ways);
    std::vector<list::Record> records;
    for (size_t i = 0; i < m_versions.fields.size(); ++i) {
        const StaleField &one = m_versions.fields[i];
        records.push_back({QString::number(i), {one.label, one.mine, one.theirs, one.isTheirChange}});
    }
    m_fields.setRecords(std::move(records));
    m_isOpen = true;
    Q_EMIT changed();
    return true;
}

StaleEdit::Ways StaleEdit::close()
{
    Ways ways = m_owner ? std::exchange(m_ways, {}) : Ways();
    m_owner.clear();
    m_ways = {};
    if (std::exchange(m_isOpen, false))
        Q_EMIT changed();
    return ways;
}

void StaleEdit::sendMine()
{
    const qint64 revision = m_versions.revision;
    if (const Ways ways = close(); ways.sendMine)
        ways.sendMine(revision);
}

void StaleEdit::keepTheirs()
{
    if (const Ways ways = close(); ways.keepTheirs)
        ways.keepTheirs();
}

void StaleEdit::leave()
{
    close();
}

} // namespace lotrinh::screens
