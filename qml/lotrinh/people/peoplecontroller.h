// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/peopleboard.h"
#include "list/tablemodel.h"
#include "service/reply.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

namespace lotrinh::screens {

/// The list of people: found as one types, narrowed by unit and status.
class PeopleController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *people READ people CONSTANT) ///< columns: see Column; key = code
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(QStringList unitNames READ unitNames NOTIFY unitsChanged) ///< the first means all
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY filterChanged) ///< in unitNames
    Q_PROPERTY(QStringList statusNames READ statusNames NOTIFY unitsChanged) ///< the first means all
    Q_PROPERTY(int status READ status WRITE setStatus NOTIFY filterChanged) ///< in statusNames
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY filterChanged)
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged) ///< what narrows it, in words; or nothing
    Q_PROPERTY(bool loading READ isLoading NOTIFY peopleChanged) ///< nothing to show yet
    Q_PROPERTY(QString headline READ headline NOTIFY peopleChanged) ///< how many were found and are shown
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY peopleChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY peopleChanged)

public:
    enum Column { Name, Code, Unit, Title, Overdue, DueSoon, Done };
    Q_ENUM(Column)

    explicit PeopleController(QObject *parent = nullptr);

    list::TableModel *people() { return &m_people; }
    QString text() const { return m_text; }
    void setText(const QString &text);
    QStringList unitNames() const { return m_unitNames; }
    int unit() const;
    void setUnit(int unit);
    QStringList statusNames() const;
    int status() const;
    void setStatus(int status);
    bool isNarrowed() const { return !m_text.isEmpty() || m_unit.isValid() || m_status; }
    QString filterText() const;
    bool isLoading() const { return m_isLoading; }
    QString headline() const { return m_headline; }
    bool hasMore() const { return m_total > m_people.count(); }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void widen(); ///< no filter at all
    /// The filter as it can be saved, and back: text, the unit by its name, the status by its code.
    Q_INVOKABLE QVariantMap filter() const;
    Q_INVOKABLE void setFilter(const QVariantMap &filter);

Q_SIGNALS:
    void filterChanged();
    void unitsChanged();
    void peopleChanged();

protected:
    void ask() override;

private:
    struct Answer {
        std::vector<list::Row> rows;
        qint64 total = 0;
        QStringList unitNames;
        std::vector<UnitId> units;
    };

    /// Touched on the worker alone: commits tell it what changed where they happen.
    struct Memory {
        compliance::PeopleBoard board;
        service::Changes changes; ///< not told to the board yet
    };

    static Result<Answer> answer(
        service::Service &service, Memory &memory, const compliance::PeopleBoard::Question &question);
    void take(Result<Answer> answer);
    void narrow();

    list::TableModel m_people;
    std::shared_ptr<Memory> m_memory;
    QString m_text;
    QStringList m_unitNames;
    std::vector<UnitId> m_units; ///< the first is none: all
    UnitId m_unit;
    std::optional<DutyStatus> m_status;
    size_t m_limit;
    qint64 m_total = 0;
    bool m_isLoading = true;
    QString m_headline;
    QString m_problem;
    LatestQuestion<Answer> m_question;
};

} // namespace lotrinh::screens
