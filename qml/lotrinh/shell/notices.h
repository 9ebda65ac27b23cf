// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"

#include <QTimer>
#include <QtQml/qqml.h>

class QQmlEngine;
class QJSEngine;

namespace lotrinh::screens {

/// What the window says in passing: what a command did, why another was refused. It comes up in a corner,
/// never takes the focus and goes by itself; what was refused stays until it is closed. Everything said is
/// kept for the bell. One for the window; lives on its thread.
class Notices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(lotrinh::list::RecordModel *shown READ shown CONSTANT) ///< tone, title, text, undoable; the newest last
    Q_PROPERTY(lotrinh::list::RecordModel *past READ past CONSTANT) ///< tone, title, text, at; the newest first
    Q_PROPERTY(int unread READ unread NOTIFY changed) ///< said since the bell was last opened
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY changed) ///< somebody is reading: nothing goes

public:
    /// No default: QML would then make one of its own instead of asking create().
    explicit Notices(QObject *parent);
    static Notices *create(QQmlEngine *engine, QJSEngine *script);

    list::RecordModel *shown() { return &m_shown; }
    list::RecordModel *past() { return &m_past; }
    int unread() const { return m_unread; }
    bool isHeld() const { return m_isHeld; }
    void setHeld(bool held);

    /// `tone`: good, warn, bad or info; bad stays until it is closed. Undoable: it tells of a command that can be
    /// taken back; offered on the newest notice only, as undoing takes back the last command.
    enum class Undoable { No, Yes };
    void say(const QString &tone, const QString &title, const QString &text = {}, Undoable undoable = Undoable::No);
    /// The same about the data as a whole, which concerns whoever sits here.
    void sayToEverybody(const QString &tone, const QString &title, const QString &text = {});
    /// Somebody else sits here from now on: what was said to one person may name others.
    void forgetPersonal();

    Q_INVOKABLE void dismiss(const QString &key);
    Q_INVOKABLE void markRead();

Q_SIGNALS:
    void changed();

private:
    struct Notice {
        QString key;
        QString tone;
        QString title;
        QString text;
        QString at; ///< HH:mm
        bool isUndoable = false;
        bool isForEverybody = false;
        qint64 until = 0; ///< milliseconds on m_clock's scale; 0 = stays
    };
    void add(Notice notice);
    void expire();
    void publish();

    std::vector<Notice> m_up;
    std::vector<Notice> m_said;
    list::RecordModel m_shown;
    list::RecordModel m_past;
    QTimer m_clock;
    int m_number = 0;
    int m_unread = 0;
    bool m_isHeld = false;
};

} // namespace lotrinh::screens
