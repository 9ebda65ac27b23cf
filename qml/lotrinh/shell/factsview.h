// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

class Workplace;

/// What every controller that shows facts has in common: it asks again when the facts changed, but only
/// while its page is looked at; a page left alone asks when it is next looked at.
/// Name it in full as a base (lotrinh::screens::FactsView): Qt's type registration does not look for it otherwise.
class FactsView : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged) ///< the page is looked at

public:
    explicit FactsView(QObject *parent = nullptr);

    bool isActive() const { return m_isActive; }
    void setActive(bool active);

Q_SIGNALS:
    void activeChanged();

protected:
    static Workplace &workplace();
    /// Puts the question to the desk. Called only when the workplace is ready.
    virtual void ask() = 0;
    /// Asks now when looked at, else later.
    void askAgain();

private:
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace lotrinh::screens
