// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"

namespace lotrinh::screens {

/// The attendance sheet: learners against half-days, and what it adds up to beside it.
class AttendanceController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::MatrixModel *sheet READ sheet CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *heads READ heads CONSTANT) ///< name, done, worst, best, absences left
    Q_PROPERTY(bool canMark READ canMark NOTIFY shownChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY shownChanged) ///< why nothing can be marked, or how much is

public:
    explicit AttendanceController(QObject *parent = nullptr);

    list::MatrixModel *sheet() { return &m_sheet; }
    list::TableModel *heads() { return &m_heads; }
    bool canMark() const { return m_canMark; }
    QString hint() const { return m_hint; }

    /// P, L, E or U; other letters do nothing.
    Q_INVOKABLE void mark(int row, int column, const QString &letter);
    /// The next mark in order: present, late, excused, unexcused.
    Q_INVOKABLE void markNext(int row, int column);
    /// Everybody without a mark in that half-day was there.
    Q_INVOKABLE void everybodyPresent(int column);
    /// The same for every half-day up to today.
    Q_INVOKABLE void everybodyAlwaysPresent();
    /// Marks read from the clipboard, line by line and cell by cell, from that place on.
    Q_INVOKABLE void paste(int row, int column);

protected:
    void show(const service::ClassView &view) override;

private:
    void set(int row, int column, Mark mark);
    void sendPresent(const std::vector<int> &columns);
    QStringList unmarkedIn(int column) const;

    list::MatrixModel m_sheet;
    list::TableModel m_heads;
    std::vector<std::vector<std::optional<Mark>>> m_marks; ///< as shown, row by row
    std::vector<bool> m_holdsSeat; ///< row by row
    bool m_canMark = false;
    QString m_hint;
};

} // namespace lotrinh::screens
