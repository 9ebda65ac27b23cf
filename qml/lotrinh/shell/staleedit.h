// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "service/reply.h"
#include "staleversions.h"

#include <QPointer>
#include <QtQml/qqml.h>
#include <functional>

class QQmlEngine;
class QJSEngine;

namespace lotrinh::screens {

/// What asks somebody whose edit was refused, because another was faster, what now: both versions field by field, and
/// the ways on. One for the window, as there is one such question at a time; lives on its thread.
class StaleEdit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString doneBy READ doneBy NOTIFY changed) ///< who, when and what, a line each; empty when it is not known
    Q_PROPERTY(lotrinh::list::RecordModel *fields READ fields CONSTANT) ///< label, mine, theirs, theirChange

public:
    /// No default: QML would then make one of its own instead of asking create().
    explicit StaleEdit(QObject *parent);
    static StaleEdit *create(QQmlEngine *engine, QJSEngine *script);

    /// What the form does then. Neither is called once its owner is gone.
    struct Ways {
        std::function<void(qint64 revision)> sendMine; ///< the same again, on the revision of what is stored now
        std::function<void()> keepTheirs; ///< shows what is stored in place of what was typed
    };
    /// Asks when the reply says that somebody was faster; false for every other reply.
    bool takes(QObject *owner, const Result<service::Reply> &reply, Ways ways);

    bool isOpen() const { return m_isOpen; }
    QString subject() const { return m_versions.subject; }
    QString doneBy() const { return m_versions.doneBy.join(u'\n'); }
    list::RecordModel *fields() { return &m_fields; }

    Q_INVOKABLE void sendMine();
    Q_INVOKABLE void keepTheirs();
    /// Nothing is sent, what was typed stays.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();

private:
    Ways close();

    StaleVersions m_versions;
    list::RecordModel m_fields;
    QPointer<QObject> m_owner;
    Ways m_ways;
    bool m_isOpen = false;
};

} // namespace lotrinh::screens
