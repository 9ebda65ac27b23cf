// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "service/view/classlist.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

namespace lotrinh::screens {

/// Every class, found by words and by state.
class ClassListController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *classes READ classes CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(int stage READ stage WRITE setStage NOTIFY filterChanged) ///< 0 under way, 1 over, 2 all
    Q_PROPERTY(bool loading READ isLoading NOTIFY listChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY listChanged)
    Q_PROPERTY(QString countText READ countText NOTIFY listChanged)

public:
    explicit ClassListController(QObject *parent = nullptr);

    list::TableModel *classes() { return &m_classes; }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int stage() const { return m_stage; }
    void setStage(int stage);
    bool isLoading() const { return m_isLoading; }
    QString problem() const { return m_problem; }
    QString countText() const;

    /// Lets the class be seen whatever the filter says now; its row, or -1 while it is not known.
    Q_INVOKABLE int reveal(const QString &code);

Q_SIGNALS:
    void filterChanged();
    void listChanged();

protected:
    void ask() override;

private:
    /// One class as it is shown, and what the filter looks at.
    struct Line {
        list::Row row;
        QString words; ///< folded code, name and course
        bool isUnderWay = false;
    };
    static Line lineOf(const service::ClassLine &line);
    void take(Result<std::vector<Line>> lines);
    void filter();

    std::vector<Line> m_lines;
    list::TableModel m_classes;
    QString m_search;
    int m_stage = 0;
    bool m_isLoading = true;
    QString m_problem;
    LatestQuestion<std::vector<Line>> m_question;
};

} // namespace lotrinh::screens
