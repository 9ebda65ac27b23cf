// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"
#include "service/command/fieldreader.h"

namespace lotrinh::screens {

/// The score sheet: learners against parts and attempts, and the grade it makes beside it.
class ScoresController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::MatrixModel *sheet READ sheet CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *heads READ heads CONSTANT) ///< name, mean, grade
    Q_PROPERTY(bool canScore READ canScore NOTIFY shownChanged)
    Q_PROPERTY(bool canNameParts READ canNameParts NOTIFY shownChanged)
    Q_PROPERTY(bool corrects READ corrects NOTIFY
            shownChanged) ///< the class is closed: a change is a correction with a reason
    Q_PROPERTY(QStringList parts READ parts NOTIFY shownChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY shownChanged)

public:
    explicit ScoresController(QObject *parent = nullptr);

    list::MatrixModel *sheet() { return &m_sheet; }
    list::TableModel *heads() { return &m_heads; }
    bool canScore() const;
    bool canNameParts() const;
    bool corrects() const { return m_state == ClassState::Closed; }
    QStringList parts() const { return m_parts; }
    QString hint() const;

    /// "7,5" into a place; not a score from 0 to 10 with one decimal: says so.
    Q_INVOKABLE void setScore(int row, int column, const QString &text);
    /// After the class was closed: replaces a score, with the reason.
    Q_INVOKABLE void correct(int row, int column, const QString &text, const QString &reason);
    /// Scores read from the clipboard, from that place on.
    Q_INVOKABLE void paste(int row, int column);
    Q_INVOKABLE void addPart(const QString &name);
    Q_INVOKABLE void removePart(const QString &name);
    /// One more column for the second (third …) attempt at the part of that column.
    Q_INVOKABLE void addAttempt(int column);

protected:
    void show(const service::ClassView &view) override;

private:
    struct Place {
        QString part;
        int attempt = 1;
    };
    std::vector<Place> placesOf(const service::ClassView &view) const;
    service::Seen<service::ScoreTenths> seenIn(const QString &cadre, const Place &place) const;
    void nameParts(const QStringList &parts);

    list::MatrixModel m_sheet;
    list::TableModel m_heads;
    QStringList m_parts;
    std::vector<Place> m_places; ///< column by column
    QHash<QString, int> m_attempts; ///< columns asked for, by part
    QString m_class;
    ClassState m_state = ClassState::Draft;
};

} // namespace lotrinh::screens
