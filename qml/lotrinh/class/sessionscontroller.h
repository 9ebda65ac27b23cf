// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "list/tablemodel.h"

namespace lotrinh::screens {

/// The half-days of a class.
class SessionsController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(bool hasOverrides READ hasOverrides NOTIFY shownChanged) ///< a clash was let through somewhere
    Q_PROPERTY(QString nextDay READ nextDay NOTIFY shownChanged) ///< ISO: where one more day would go

public:
    explicit SessionsController(QObject *parent = nullptr);

    list::TableModel *sessions() { return &m_sessions; }
    bool hasOverrides() const { return m_hasOverrides; }
    QString nextDay() const { return m_nextDay; }

    /// Half-days of a day: 0 morning, 1 afternoon, 2 both. In the room and with the lecturer of the class.
    Q_INVOKABLE void add(const QString &day, int half, const QString &topic, const QString &overrideReason);
    Q_INVOKABLE void remove(const QList<int> &rows);

protected:
    void show(const service::ClassView &view) override;

private:
    list::TableModel m_sessions;
    bool m_hasOverrides = false;
    QString m_nextDay;
    QString m_roomCode;
    QString m_lecturerCode;
};

} // namespace lotrinh::screens
