// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// What a table shows of one column of its model.
class TableColumn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    /// What a file says instead, where no neighbour or tip explains a short title; empty = the title.
    Q_PROPERTY(QString inFull MEMBER inFull NOTIFY changed)
    /// Said in full under the pointer when the title had to be short.
    Q_PROPERTY(QString tip MEMBER tip NOTIFY changed)
    /// The column of the model. A table shows its columns in the model's order, so describe them in it.
    Q_PROPERTY(int column MEMBER column NOTIFY changed)
    /// In pixels at scale 1.
    Q_PROPERTY(qreal width MEMBER width NOTIFY changed)
    Q_PROPERTY(qreal minimumWidth MEMBER minimumWidth NOTIFY changed)
    /// A Qt::Alignment; numbers stand on the right whatever this says.
    Q_PROPERTY(int alignment MEMBER alignment NOTIFY changed)
    /// text | code | number | badge | bar | link; a cell's own "kind" role goes before it.
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(bool sortable MEMBER sortable NOTIFY changed)
    /// Whether the screen has room or use for it.
    Q_PROPERTY(bool shown MEMBER shown NOTIFY changed)
    /// A person put it away.
    Q_PROPERTY(bool hidden MEMBER hidden NOTIFY changed)
    /// Takes what is left of the width; without any such column the last shown one does.
    Q_PROPERTY(bool stretches MEMBER stretches NOTIFY changed)

public:
    using QObject::QObject;

    QString title;
    QString inFull;
    QString tip;
    int column = 0;
    qreal width = 140;
    qreal minimumWidth = 48;
    int alignment = Qt::AlignLeft;
    QString kind = QStringLiteral("text");
    bool sortable = true;
    bool shown = true;
    bool hidden = false;
    bool stretches = false;

    bool isSeen() const { return shown && !hidden; }

Q_SIGNALS:
    void changed();
};

} // namespace lotrinh::controls
