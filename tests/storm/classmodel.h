// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <vector>

namespace lotrinh::test {

/// Classes, seats and rooms as plainly as they can be written down (semantics.md §6, §7): every cadre needs the
/// course until they pass it; no quotas, no ranking. Days count from 1 March 2027.
struct ModelRow {
    int cadre = 0;
    QString state;
    bool repeat = false;
};

struct ModelClass {
    QString state = QStringLiteral("open");
    int first = 0; ///< day
    int last = 0;
    int capacity = 0;
    bool needsApproval = false;
    std::vector<ModelRow> rows; ///< in order of asking
    QMap<int, int> sessions; ///< day → room (0 = none); each is a morning
    QHash<int, QSet<int>> present; ///< day → cadres present
    QSet<int> marked; ///< days with everybody marked
};

class ClassModel {
public:
    /// What the command must answer: "ok" or the error code; outcomes in the order of the cadres. Changes the
    /// model when it is "ok".
    QString apply(const QJsonObject &command);
    const QStringList &outcomes() const { return m_outcomes; }

    /// Everything that must be the same in the database: one line a class, its rows after it.
    QString picture() const;
    const QMap<QString, ModelClass> &classes() const { return m_classes; }
    bool hasPassed(int cadre, int day) const;

    static constexpr int rooms = 2;

private:
    using Handler = QString (ClassModel::*)(const QJsonObject &);

    QString openClass(const QJsonObject &command);
    QString nominate(const QJsonObject &command);
    QString answer(const QJsonObject &command);
    QString leave(const QJsonObject &command);
    QString setCapacity(const QJsonObject &command);
    QString setState(const QJsonObject &command);
    QString cancel(const QJsonObject &command);
    QString addSession(const QJsonObject &command);
    QString removeSession(const QJsonObject &command);
    QString moveSession(const QJsonObject &command);
    QString moveClass(const QJsonObject &command);
    QString mark(const QJsonObject &command);
    QString close(const QJsonObject &command);
    QString undo(const QJsonObject &command);

    ModelClass *classOf(const QJsonObject &command);
    QString refusalOf(const QString &code, const ModelClass &one, int cadre, bool repeat) const;
    bool isBusy(int cadre, const QString &except, const ModelClass &one) const;
    bool isAnyBusy(const QString &code, const ModelClass &one) const;
    QString clashOfMorning(const QString &code, const ModelClass &one, int day, int room) const;
    static int taken(const ModelClass &one);
    static ModelRow *activeRow(ModelClass &one, int cadre);
    QString seatOrWait(const QString &code, ModelClass &one, ModelRow &row) const;
    void promote(const QString &code, ModelClass &one) const;

    struct Snapshot {
        QMap<QString, ModelClass> classes;
        bool canUndo = false;
    };

    QMap<QString, ModelClass> m_classes;
    QHash<int, int> m_passedOn; ///< cadre → day
    std::vector<Snapshot> m_past; ///< before each command done
    QStringList m_outcomes;
};

} // namespace lotrinh::test
