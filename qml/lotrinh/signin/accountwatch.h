// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/access/signin.h"
#include "service/desk.h"

#include <QObject>

namespace lotrinh::screens {

/// Whether the account of whoever sits at a desk still is what it was when they signed in. Asked whenever somebody may have
/// written to it, one question at a time.
class AccountWatch : public QObject {
    Q_OBJECT

public:
    explicit AccountWatch(service::Desk &desk, QObject *parent = nullptr);

    /// From here on that one's; of somebody without a name, nobody's.
    void follow(const service::SignedIn &who);

Q_SIGNALS:
    /// It was closed or removed, is another role's, unit's or person's by now, or has a password that must be changed. Told
    /// once; nobody is followed from then on.
    void fell();

private:
    void ask();
    void take(const service::SignedIn &asked, const Result<service::SignedIn> &now);

    service::Desk &m_desk;
    service::SignedIn m_who;
    bool m_isAsking = false;
    bool m_asksAgain = false; ///< somebody may have written since the question that is on its way
};

} // namespace lotrinh::screens
