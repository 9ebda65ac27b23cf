// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightcontroller.h"

#include "cataloguewords.h"
#include "raterows.h"
#include "workplace.h"

namespace lotrinh::screens {

namespace {

RateFigures figuresOf(const Tally &tally, Language language)
{
    const auto text = [&](qint64 value) { return figureText(value, language); };
    return {text(tally.duties), text(tally.exempt), text(tally.done), text(tally.studying),
        text(tally.overdue), rateText(completionRate(tally), language), text(tally.people),
        text(tally.peopleDone), rateText(peopleRate(tally), language)};
}

} // namespace

struct InsightController::Count {
    compliance::RateQuestion question;
    std::optional<compliance::RateSurvey> survey;

    bool advance(const compliance::Province &province, size_t cadres)
    {
        if (!survey)
            survey.emplace(province.sharedRuleset(), question);
        return survey->advance(province, cadres);
    }
    double share(const compliance::Province &province) const { return survey ? survey->share(province) : 0; }
};

InsightController::InsightController(QObject *parent)
    : FactsView(parent)
    , m_count(
          this, [this](const std::shared_ptr<Count> &count) { take(count); },
          [this](double share) {
              m_progress = share;
              Q_EMIT changed();
          },
          [this](const Error &error) {
              m_problem = error.message;
              Q_EMIT changed();
          })
    , m_people(this)
    , m_trend(this)
    , m_comparison(this)
{
    connect(&workplace(), &Workplace::callerChanged, this, [this] {
        if (!workplace().readsRates())
            forget();
    });
}

void InsightController::ask()
{
    if (!workplace().readsRates())
        return forget();
    m_progress = 0;
    m_problem.clear();
    m_count.start(workplace().desk(), std::make_shared<Count>(Count{question(), {}}));
    m_people.askAgain(question());
    m_trend.forget();
    askTrend();
    Q_EMIT changed();
}

void InsightController::forget()
{
    m_count.stop();
    m_known.reset();
    m_people.forget();
    m_comparison.forget();
    m_total = {};
    m_rows.setRows({}, rateColumns);
    m_cells.setContent({});
    Q_EMIT changed();
}

void InsightController::cancel()
{
    m_count.stop();
    Q_EMIT changed();
}

void InsightController::countAgain()
{
    askAgain();
}

compliance::RateQuestion InsightController::question() const
{
    return {workplace().asOfDay(), {m_tree, workplace().todayDay()}, workplace().caller().scope};
}

void InsightController::take(const std::shared_ptr<Count> &count)
{
    m_known = count;
    show();
}

const compliance::RateSurvey &InsightController::survey() const
{
    return *m_known->survey;
}

void InsightController::show()
{
    if (!m_known)
        return;
    const Language language = workplace().words();
    m_total = figuresOf(survey().total(), language);
    const auto units = shownUnits();
    const auto isOpenNow = [this](const compliance::UnitRow &unit) { return isOpen(unit); };
    m_rows.setRows(m_by == RateBy::Unit ? unitRows(survey(), units, isOpenNow, language)
                                        : groupRows(survey(), m_by, language),
        rateColumns);
    m_cells.setContent(rateCells(survey(), units, language));
    m_comparison.show({m_known, &*m_known->survey}, m_by);
    Q_EMIT changed();
}

bool InsightController::isOpen(const compliance::UnitRow &unit) const
{
    const bool atFirst = unit.depth == 0;
    return m_turned.contains(unit.unit->code) ? !atFirst : atFirst;
}

std::vector<compliance::UnitRow> InsightController::shownUnits() const
{
    const QStringList keys = survey().table(RateBy::Unit).groups().keys();
    std::vector<compliance::UnitRow> shown;
    int openTo = 0; // the deepest level that may show, after the row before
    for (const compliance::UnitRow &unit :
        compliance::unitTree(survey().rules(), {keys.begin(), keys.end()})) {
        if (unit.depth > openTo)
            continue;
        shown.push_back(unit);
        openTo = unit.depth + (unit.hasChildren && isOpen(unit) ? 1 : 0);
    }
    return shown;
}

void InsightController::turnBranch(int row)
{
    const compliance::RateGroup group = groupAt(row);
    if (group.by != RateBy::Unit)
        return;
    if (!m_turned.remove(group.key))
        m_turned.insert(group.key);
    show();
}

compliance::RateGroup InsightController::groupAt(int row) const
{
    return groupOfKey(m_by, m_rows.keyAt(row));
}

QString InsightController::nameOf(const compliance::RateGroup &group) const
{
    return m_known ? groupName(survey().rules(), group) : QString();
}

bool InsightController::openRow(int row, int column)
{
    const compliance::RateGroup group = groupAt(row);
    const auto part = partOfColumn(column);
    if (!m_known || !part || row < 0 || row >= m_rows.count() || countOf(survey().tally(group), *part) == 0)
        return false;
    m_people.ask({nameOf(group), survey().question(), {group}, *part});
    return true;
}

bool InsightController::openCell(int row, int column)
{
    const compliance::RateGroup unit{RateBy::Unit, m_cells.rowKey(row)};
    const compliance::RateGroup title{RateBy::Title, m_cells.columnKey(column)};
    if (!m_known || survey().cell(unit.key, title.key).duties == 0)
        return false;
    const QString name = tr("%1 · %2", "a title · a unit").arg(nameOf(title), nameOf(unit));
    m_people.ask({name, survey().question(), {unit, title}, compliance::RatePart::Duties});
    return true;
}

bool InsightController::openPair(int row)
{
    if (!m_known || row < 0 || row >= m_comparison.rows()->count())
        return false;
    std::vector<compliance::RateGroup> groups{m_comparison.groupAt(row)};
    if (m_comparison.isOfUnits())
        groups.push_back({RateBy::Unit, m_comparison.rightUnitCode()});
    std::erase(groups, compliance::RateGroup());
    const QString name = m_comparison.isOfUnits()
        ? tr("%1 · %2", "a title · a unit").arg(nameOf(m_comparison.groupAt(row)), m_comparison.rightName())
        : nameOf(m_comparison.groupAt(row));
    m_people.ask({name, survey().question(), groups, compliance::RatePart::Duties});
    return true;
}

bool InsightController::openTotal(int part)
{
    const auto wanted = static_cast<compliance::RatePart>(part);
    if (!m_known || countOf(survey().total(), wanted) == 0)
        return false;
    m_people.ask({nameOf({}), survey().question(), {}, wanted});
    return true;
}

void InsightController::setGrouping(int grouping)
{
    const auto by = static_cast<RateBy>(grouping);
    if (by == m_by || grouping < 0 || by == RateBy::None)
        return;
    m_by = by;
    m_current = {};
    m_trend.show(m_current);
    show();
    Q_EMIT changed();
}

void InsightController::setUnitsOfToday(bool ofToday)
{
    if (ofToday == isUnitsOfToday())
        return;
    m_tree = ofToday ? UnitTree::Current : UnitTree::AsOf;
    askAgain();
}

int InsightController::currentRow() const
{
    return m_rows.rowOf(keyOfGroup(m_current));
}

void InsightController::setCurrentRow(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    const compliance::RateGroup group = groupAt(row);
    if (group == m_current)
        return;
    m_current = group;
    m_trend.show(group);
    Q_EMIT changed();
}

void InsightController::setTrendWanted(bool wanted)
{
    if (wanted == m_isTrendWanted)
        return;
    m_isTrendWanted = wanted;
    askTrend();
    Q_EMIT changed();
}

void InsightController::askTrend()
{
    if (m_isTrendWanted && isActive() && workplace().ready() && workplace().readsRates())
        m_trend.ask(question());
}

} // namespace lotrinh::screens
