// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "list/tablemodel.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

#include <QSet>

namespace lotrinh::screens {

/// The rest of the catalogue: courses with their equivalences, exemptions, units with what happened to them.
class BookController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged) ///< narrows courses and exemptions
    Q_PROPERTY(QString course READ course WRITE setCourse NOTIFY filterChanged) ///< whose equivalences; empty = all
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY filterChanged) ///< whose events; empty = all
    Q_PROPERTY(bool past READ isPast WRITE setPast NOTIFY filterChanged) ///< units of other days as well
    Q_PROPERTY(QString unitName READ unitText NOTIFY shown)
    Q_PROPERTY(QString courseName READ courseText NOTIFY shown)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown)
    Q_PROPERTY(QString problem READ problem NOTIFY shown)
    Q_PROPERTY(lotrinh::list::TableModel *courses READ courses CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *equivalences READ equivalences CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *exemptions READ exemptions CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *units READ units CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *events READ events CONSTANT)

public:
    explicit BookController(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString course() const { return m_course; }
    void setCourse(const QString &course);
    QString unit() const { return m_unit; }
    void setUnit(const QString &unit);
    bool isPast() const { return m_isPast; }
    void setPast(bool past);
    QString unitText() const { return m_unitName; }
    QString courseText() const { return m_courseName; }
    bool isLoading() const { return m_isLoading; }
    QString problem() const { return m_problem; }
    list::TableModel *courses() { return &m_courses; }
    list::TableModel *equivalences() { return &m_equivalences; }
    list::TableModel *exemptions() { return &m_exemptions; }
    list::TableModel *units() { return &m_units; }
    list::RecordModel *events() { return &m_events; }

    /// Opens or closes a unit of the tree.
    Q_INVOKABLE void turnBranch(int row);

Q_SIGNALS:
    void filterChanged();
    void shown();

protected:
    void ask() override;

private:
    struct Book {
        std::vector<list::Row> courses, equivalences, exemptions, units;
        std::vector<list::Record> events;
        QString unitName, courseName;
    };
    template <class Value> void set(Value &member, const Value &value);
    void take(Result<Book> book);

    QString m_text;
    QString m_course;
    QString m_unit;
    bool m_isPast = false;
    QSet<QString> m_closed;
    QString m_unitName;
    QString m_courseName;
    bool m_isLoading = true;
    QString m_problem;
    list::TableModel m_courses;
    list::TableModel m_equivalences;
    list::TableModel m_exemptions;
    list::TableModel m_units;
    list::RecordModel m_events{{"date", "title", "detail", "tone", "badge", "first", "last"}};
    LatestQuestion<Book> m_question;
};

} // namespace lotrinh::screens
