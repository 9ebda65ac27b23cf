// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factsview.h"

#include "workplace.h"

namespace lotrinh::screens {

FactsView::FactsView(QObject *parent)
    : QObject(parent)
{
    connect(&workplace(), &Workplace::factsChanged, this, &FactsView::askAgain);
}

Workplace &FactsView::workplace()
{
    return *Workplace::create(nullptr, nullptr);
}

void FactsView::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    Q_EMIT activeChanged();
    if (m_isActive && m_isStale)
        askAgain();
}

void FactsView::askAgain()
{
    m_isStale = !m_isActive || !workplace().ready();
    if (!m_isStale)
        ask();
}

} // namespace lotrinh::screens
