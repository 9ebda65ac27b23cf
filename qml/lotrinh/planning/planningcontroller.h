// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/why.h"
#include "list/tablemodel.h"
#include "planningentryview.h"
#include "shell/factsview.h"

#include <QSet>

namespace lotrinh::screens {

/// The planning lists on the day asked: who is planned for what, how ready, what is missing, and what about
/// the lists needs an answer.
class PlanningController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *entries READ entries CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *warnings READ warnings CONSTANT)
    Q_PROPERTY(lotrinh::screens::PlanningEntryView *entry READ entry CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged) ///< name or code, marks aside
    Q_PROPERTY(QStringList titles READ titles NOTIFY listChanged) ///< choices; the first is "every"
    Q_PROPERTY(QStringList terms READ terms NOTIFY listChanged)
    Q_PROPERTY(QStringList units READ units NOTIFY listChanged)
    Q_PROPERTY(int titleIndex READ titleIndex WRITE setTitleIndex NOTIFY filterChanged)
    Q_PROPERTY(int termIndex READ termIndex WRITE setTermIndex NOTIFY filterChanged)
    Q_PROPERTY(int unitIndex READ unitIndex WRITE setUnitIndex NOTIFY filterChanged)
    Q_PROPERTY(int readyIndex READ readyIndex WRITE setReadyIndex NOTIFY
            filterChanged) ///< all, ready, missing, unknown
    Q_PROPERTY(int warningRow READ warningRow WRITE setWarningRow NOTIFY
            filterChanged) ///< shows only its entries; -1
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged)
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged) ///< what narrows the list, in words; or nothing
    Q_PROPERTY(QString headline READ headline NOTIFY rowsChanged) ///< entries, people, how many are ready
    Q_PROPERTY(QString warningHeadline READ warningHeadline NOTIFY listChanged) ///< empty without any warning
    Q_PROPERTY(QString warningSummary READ warningSummary NOTIFY listChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY rowsChanged) ///< of the entry that is open, or -1
    Q_PROPERTY(bool loading READ isLoading NOTIFY listChanged)
    Q_PROPERTY(bool mayKeep READ mayKeep NOTIFY listChanged) ///< the caller may change planning entries
    Q_PROPERTY(QString problem READ problem NOTIFY listChanged)

public:
    explicit PlanningController(QObject *parent = nullptr);

    Q_INVOKABLE void clearFilter();
    /// Opens the entry of a row; -1 closes.
    Q_INVOKABLE void openRow(int row);
    /// Opens an entry by its code.
    Q_INVOKABLE void open(const QString &code);

    list::TableModel *entries() { return &m_entries; }
    list::TableModel *warnings() { return &m_warnings; }
    PlanningEntryView *entry() { return &m_entry; }
    QString search() const { return m_filter.search; }
    void setSearch(const QString &search);
    QStringList titles() const { return m_titles.names; }
    QStringList terms() const { return m_terms.names; }
    QStringList units() const { return m_units.names; }
    int titleIndex() const { return m_titles.indexOf(m_filter.title.value); }
    void setTitleIndex(int index);
    int termIndex() const { return m_terms.indexOf(m_filter.term.value); }
    void setTermIndex(int index);
    int unitIndex() const { return m_units.indexOf(m_filter.unit.value); }
    void setUnitIndex(int index);
    int readyIndex() const { return static_cast<int>(m_filter.ready); }
    void setReadyIndex(int index);
    int warningRow() const { return m_filter.warning; }
    void setWarningRow(int row);
    bool isFiltered() const { return m_filter != Filter(); }
    QString filterText() const;
    QString headline() const { return m_headline; }
    QString warningHeadline() const;
    QString warningSummary() const { return m_warningSummary; }
    int currentRow() const { return m_entries.rowOf(m_entry.code()); }
    bool isLoading() const { return m_isLoading; }
    bool mayKeep() const;
    QString problem() const { return m_problem; }
    /// What a new entry is offered; may be null before the first answer.
    std::shared_ptr<const service::PlanningOverview> overview() const { return m_overview; }

Q_SIGNALS:
    void filterChanged();
    void listChanged();
    void rowsChanged();

protected:
    void ask() override;

private:
    enum class Ready { All, Yes, No, Unknown };
    struct Filter {
        QString search;
        TitleId title;
        TermId term;
        UnitId unit; ///< with everything below it
        Ready ready = Ready::All;
        int warning = -1;

        friend bool operator==(const Filter &, const Filter &) = default;
    };
    /// Choices of one kind: names, and the ids behind them (0 = every).
    struct Choices {
        QStringList names;
        QList<qint64> ids;

        int indexOf(qint64 id) const { return static_cast<int>(ids.indexOf(id)); }
        qint64 idAt(int index) const { return ids.value(index, 0); }
    };
    struct Rows {
        std::vector<list::Row> rows;
        QString headline;
    };
    using Overview = std::shared_ptr<const service::PlanningOverview>;

    void take(const Result<Overview> &overview);
    void fillChoices();
    void filter(const Filter &filter);
    void askRows();
    void forget();
    static bool passes(const service::PlanningOverview &overview, const service::PlanningOverview::Row &row,
        const Filter &filter, const QString &wanted);
    static Rows rowsOf(const Overview &overview, const Filter &filter, Language language);

    Overview m_overview;
    LatestQuestion<Overview> m_listQuestion;
    LatestQuestion<Rows> m_rowsQuestion;
    list::TableModel m_entries;
    list::TableModel m_warnings;
    PlanningEntryView m_entry;
    Filter m_filter;
    Choices m_titles;
    Choices m_terms;
    Choices m_units;
    QString m_headline;
    QString m_warningSummary;
    QString m_problem;
    bool m_isLoading = true;
};

} // namespace lotrinh::screens
