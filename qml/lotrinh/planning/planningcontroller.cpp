// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planningcontroller.h"

#include "cataloguewords.h"
#include "domain/person/name.h"
#include "domain/rate/rates.h"
#include "planningwords.h"
#include "workplace.h"

#include <QCollator>
#include <algorithm>

namespace lotrinh::screens {

namespace {

/// (name, id), by name.
using Named = std::vector<std::pair<QString, qint64>>;

void sortByName(Named &named)
{
    QCollator collator(QLocale(QStringLiteral("vi_VN")));
    std::sort(named.begin(), named.end(),
        [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
}

} // namespace

PlanningController::PlanningController(QObject *parent)
    : FactsView(parent)
    , m_listQuestion(this, [this](const Result<Overview> &overview) { take(overview); })
    , m_rowsQuestion(this,
          [this](const Result<Rows> &rows) {
              if (!m_overview || !rows)
                  return;
              m_headline = rows->headline;
              m_entries.setRows(rows->rows, planningColumns);
              Q_EMIT rowsChanged();
          })
    , m_entry(this)
{
    connect(&m_entry, &PlanningEntryView::changed, this, &PlanningController::rowsChanged);
    connect(&workplace(), &Workplace::callerChanged, this, [this] {
        if (!workplace().readsPlanning())
            forget();
        Q_EMIT listChanged();
    });
}

bool PlanningController::mayKeep() const
{
    return may(workplace().caller().role, Right::KeepPlanning);
}

void PlanningController::ask()
{
    if (!workplace().readsPlanning())
        return forget();
    m_listQuestion.ask(workplace().desk(),
        [caller = workplace().caller(), asOf = workplace().asOfDay()](
            service::Service &service) { return service::readPlanningOverview(service, caller, asOf); });
    m_entry.askAgain();
}

void PlanningController::forget()
{
    m_overview.reset();
    m_filter = {};
    m_entry.open({});
    m_entries.setRows({}, planningColumns);
    m_warnings.setRows({}, warningColumns);
    m_warningSummary.clear();
    m_headline.clear();
    Q_EMIT listChanged();
    Q_EMIT filterChanged();
    Q_EMIT rowsChanged();
}

void PlanningController::take(const Result<Overview> &overview)
{
    m_isLoading = false;
    m_problem = overview ? QString() : overview.error().message;
    if (overview && workplace().readsPlanning()) {
        m_overview = *overview;
        const bool sameWarnings = m_filter.warning < static_cast<int>(m_overview->warnings.size());
        m_filter.warning = sameWarnings ? m_filter.warning : -1;
        fillChoices();
        m_warnings.setRows(warningRows(*m_overview, workplace().words()), warningColumns);
        m_warningSummary = screens::warningSummary(*m_overview);
        askRows();
    }
    Q_EMIT listChanged();
    Q_EMIT filterChanged();
}

QString PlanningController::warningHeadline() const
{
    const int count = m_overview ? static_cast<int>(m_overview->warnings.size()) : 0;
    return count == 0 ? QString() : tr("%n cảnh báo cơ cấu cần trả lời", "", count);
}

QString PlanningController::filterText() const
{
    QStringList words;
    if (!m_filter.search.isEmpty())
        words.append(QStringLiteral("“%1”").arg(m_filter.search));
    for (const auto &[choices, index] : {std::pair(&m_titles, titleIndex()), std::pair(&m_terms, termIndex()), std::pair(&m_units, unitIndex())})
        if (index > 0)
            words.append(choices->names.value(index).trimmed());
    if (m_filter.ready != Ready::All)
        words.append(readyWords(m_filter.ready == Ready::Unknown ? std::nullopt : std::optional(m_filter.ready == Ready::Yes)).text);
    if (m_filter.warning >= 0)
        words.append(m_warnings.textAt(m_filter.warning, 0));
    return words.join(QStringLiteral(" · "));
}

/// Only what the lists on the day have, so that no choice leads to nothing.
void PlanningController::fillChoices()
{
    const Rulebook &rules = *m_overview->rules;
    Named titles;
    Named terms;
    Named units;
    QSet<qint64> seen;
    const auto add = [&](Named &to, const QString &name, qint64 id) {
        if (id == 0 || name.isEmpty() || seen.contains(id))
            return;
        seen.insert(id);
        to.push_back({name, id});
    };
    for (const auto &row : m_overview->rows)
        add(titles, titleName(rules, row.entry.title), row.entry.title.value);
    seen.clear();
    for (const auto &row : m_overview->rows)
        add(terms, termName(rules, row.entry.term), row.entry.term.value);
    seen.clear();
    for (const auto &row : m_overview->rows)
        for (UnitId unit : withAncestors(rules, row.entry.unit))
            add(units, unitName(rules, unit), unit.value);
    const auto choices = [](Named &named, const QString &every) {
        sortByName(named);
        Choices made{{every}, {0}};
        for (const auto &[name, id] : named) {
            made.names.append(name);
            made.ids.append(id);
        }
        return made;
    };
    m_titles = choices(titles, tr("Mọi chức danh"));
    m_terms = choices(terms, tr("Mọi nhiệm kỳ"));
    m_units = choices(units, tr("Mọi đơn vị"));
}

void PlanningController::filter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    askRows();
    Q_EMIT filterChanged();
}

void PlanningController::askRows()
{
    if (!m_overview)
        return;
    m_rowsQuestion.ask(workplace().desk(),
        [overview = m_overview, filter = m_filter, language = workplace().words()](
            service::Service &) -> Result<Rows> { return rowsOf(overview, filter, language); });
}

bool PlanningController::passes(const service::PlanningOverview &overview,
    const service::PlanningOverview::Row &row, const Filter &filter, const QString &wanted)
{
    const PlanningEntry &entry = row.entry;
    if ((filter.title.isValid() && entry.title != filter.title)
        || (filter.term.isValid() && entry.term != filter.term))
        return false;
    if (filter.ready == Ready::Unknown && row.readiness.ready)
        return false;
    if ((filter.ready == Ready::Yes || filter.ready == Ready::No)
        && row.readiness.ready != (filter.ready == Ready::Yes))
        return false;
    if (filter.unit.isValid()) {
        const auto chain = withAncestors(*overview.rules, entry.unit);
        if (std::find(chain.begin(), chain.end(), filter.unit) == chain.end())
            return false;
    }
    if (filter.warning >= 0) {
        const auto &entries = overview.warnings[static_cast<size_t>(filter.warning)].entries;
        if (std::find(entries.begin(), entries.end(), entry.id) == entries.end())
            return false;
    }
    return wanted.isEmpty() || searchFold(row.name).contains(wanted)
        || searchFold(row.cadreCode).contains(wanted) || searchFold(entry.code).contains(wanted);
}

PlanningController::Rows PlanningController::rowsOf(
    const Overview &overview, const Filter &filter, Language language)
{
    Rows rows;
    QSet<CadreId> people;
    qint64 ready = 0;
    const QString wanted = searchFold(filter.search);
    for (const auto &row : overview->rows) {
        if (!passes(*overview, row, filter, wanted))
            continue;
        people.insert(row.entry.cadre);
        ready += row.readiness.ready.value_or(false);
        rows.rows.push_back(planningRow(*overview->rules, row));
    }
    rows.headline = tr("%1 lượt quy hoạch · %2 người · %3 lượt đã sẵn sàng", "entries, people, ready entries")
                        .arg(figureText(static_cast<qint64>(rows.rows.size()), language),
                            figureText(people.size(), language), figureText(ready, language));
    return rows;
}

void PlanningController::setSearch(const QString &search)
{
    Filter wanted = m_filter;
    wanted.search = search;
    filter(wanted);
}

void PlanningController::setTitleIndex(int index)
{
    Filter wanted = m_filter;
    wanted.title = {m_titles.idAt(index)};
    filter(wanted);
}

void PlanningController::setTermIndex(int index)
{
    Filter wanted = m_filter;
    wanted.term = {m_terms.idAt(index)};
    filter(wanted);
}

void PlanningController::setUnitIndex(int index)
{
    Filter wanted = m_filter;
    wanted.unit = {m_units.idAt(index)};
    filter(wanted);
}

void PlanningController::setReadyIndex(int index)
{
    Filter wanted = m_filter;
    wanted.ready = static_cast<Ready>(std::clamp(index, 0, 3));
    filter(wanted);
}

void PlanningController::setWarningRow(int row)
{
    Filter wanted = m_filter;
    wanted.warning = row >= 0 && row < m_warnings.count() ? row : -1;
    filter(wanted);
}

void PlanningController::clearFilter()
{
    filter({});
}

void PlanningController::openRow(int row)
{
    m_entry.open(m_entries.keyAt(row));
}

void PlanningController::open(const QString &code)
{
    m_entry.open(code);
}

} // namespace lotrinh::screens
