// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttpicture.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// What a Gantt chart shows, handed over by whoever knows what it means. Lives on the thread of the window.
class GanttContent : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Controllers make them")
    Q_PROPERTY(int rows READ rows NOTIFY changed)
    Q_PROPERTY(int lanes READ lanes NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)

public:
    using QObject::QObject;

    void setPicture(GanttPicture picture);
    const GanttPicture &picture() const { return m_picture; }
    const GanttLayout &layout() const { return m_layout; }
    /// The groups that stand in the way of what is being moved.
    void setAlarmed(const QSet<QString> &groups);
    const QSet<QString> &alarmed() const { return m_alarmed; }

    int rows() const { return m_layout.rows(); }
    int lanes() const { return m_layout.lanes(); }
    bool isEmpty() const { return m_picture.lanes.empty(); }

    /// The first bar of a group, or null.
    const GanttBar *barOf(const QString &group) const;
    /// The group's first bar in words.
    Q_INVOKABLE QString spoken(const QString &group) const;
    Q_INVOKABLE bool isMovable(const QString &group) const;
    Q_INVOKABLE bool isStretchable(const QString &group) const;
    /// The first row of the group; -1 when it is not shown.
    Q_INVOKABLE int rowOf(const QString &group) const;
    /// The group that follows in the order of lanes, then time (or goes before, for steps below 0); stays at
    /// either end. From no group: the first.
    Q_INVOKABLE QString neighbour(const QString &group, int steps) const;

Q_SIGNALS:
    void changed();
    void alarmedChanged();

private:
    GanttPicture m_picture;
    GanttLayout m_layout;
    QSet<QString> m_alarmed;
    QStringList m_order; ///< groups in the order of lanes, then time, each once
};

} // namespace lotrinh::controls
