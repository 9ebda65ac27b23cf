// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::controls {

/// Calendar days as ISO text (yyyy-MM-dd), the form screens hand about; the empty text is "no day".
/// Nothing here knows a clock but today(), and no time zone moves a day.
class Dates : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// "31/12/2026"; empty for what is no day.
    Q_INVOKABLE QString shown(const QString &iso) const;
    /// Reads 31/12/2026, 1/2/2026, 31-12-2026, 31.12.2026, 31122026 and ISO; empty when it is no day.
    Q_INVOKABLE QString typed(const QString &text) const;
    Q_INVOKABLE QString addDays(const QString &iso, int days) const;
    /// The last day of a shorter month stands for a day it lacks.
    Q_INVOKABLE QString addMonths(const QString &iso, int months) const;
    /// Whole months from one day to the other, nearest; negative when it lies before.
    Q_INVOKABLE int monthsBetween(const QString &from, const QString &to) const;
    /// The six weeks from Monday that hold the month of that day.
    Q_INVOKABLE QStringList monthCells(const QString &iso) const;
    Q_INVOKABLE int day(const QString &iso) const;
    Q_INVOKABLE int month(const QString &iso) const;
    Q_INVOKABLE int year(const QString &iso) const;
    /// The machine's own day.
    Q_INVOKABLE QString today() const;
};

} // namespace lotrinh::controls
