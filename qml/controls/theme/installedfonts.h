// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// The families to write with, chosen once from what the machine has. Every choice carries all
/// Vietnamese letters with both marks; DejaVu loses the upper mark and is never chosen.
class InstalledFonts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString text READ text CONSTANT)
    /// A family whose digits all have one width, for columns of numbers and dates.
    Q_PROPERTY(QString figures READ figures CONSTANT)

public:
    explicit InstalledFonts(QObject *parent = nullptr);

    QString text() const { return m_text; }
    QString figures() const { return m_figures; }

private:
    QString m_text;
    QString m_figures;
};

} // namespace lotrinh::controls
