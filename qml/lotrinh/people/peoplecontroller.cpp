// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplecontroller.h"

#include "shell/cataloguewords.h"
#include "shell/statuswords.h"
#include "shell/workplace.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr size_t firstPeople = 300;
constexpr size_t everything = size_t(1) << 40; ///< more than there can be
constexpr int peopleListColumns = 7;

/// In the order a coordinator asks for them.
constexpr std::array statuses{DutyStatus::Overdue, DutyStatus::DueSoon, DutyStatus::Studying,
    DutyStatus::Expiring, DutyStatus::Open, DutyStatus::Met, DutyStatus::Exempt, DutyStatus::Undetermined};

list::Cell plain(const QString &text, const QString &tone = {})
{
    return {text, tone, {}, -1};
}

list::Cell countCell(int count, const QString &tone)
{
    return count > 0 ? list::Cell{QString::number(count), tone, QStringLiteral("badge"), -1} : plain({});
}

list::Row rowOf(const Rulebook &rules, const compliance::PeopleBoard::Person &person, Day asOf)
{
    const Cadre &cadre = person.facts->cadre;
    const compliance::DutyCounts &counts = person.counts;
    const Tally tally = counts.tally();
    const qint64 asked = tally.duties - tally.exempt;
    const QString done = asked > 0 ? QStringLiteral("%1/%2").arg(tally.done).arg(asked) : QString();
    const QString title = cadre.service.holds(asOf) ? titleName(rules, person.title)
                                                    : PeopleController::tr("Không còn công tác");
    return {cadre.code,
        {plain(cadre.fullName), plain(cadre.code), plain(unitName(rules, person.unit)), plain(title),
            countCell(counts.of(DutyStatus::Overdue), QStringLiteral("bad")),
            countCell(counts.of(DutyStatus::DueSoon), QStringLiteral("warn")),
            {done, QStringLiteral("good"), QStringLiteral("bar"), rateShare(completionRate(tally))}}};
}

/// Units in force on the day in the order of the tree, each under its parent.
class UnitTreeList {
public:
    UnitTreeList(const Rulebook &rules, Day asOf)
    {
        for (const Unit &unit : rules.units())
            if (unit.life.holds(asOf))
                m_children[unit.parent].push_back(&unit);
        for (const Unit &unit : rules.units())
            if (unit.life.holds(asOf) && !isListed(rules, unit.parent, asOf))
                add(unit, 0);
    }

    QStringList names;
    std::vector<UnitId> ids;

private:
    static bool isListed(const Rulebook &rules, UnitId id, Day asOf)
    {
        const Unit *unit = rules.unit(id);
        return unit && unit->life.holds(asOf);
    }
    void add(const Unit &unit, int depth)
    {
        if (m_seen.contains(unit.id))
            return;
        m_seen.insert(unit.id);
        names.append(QString(qsizetype(depth) * 4, QChar::Nbsp) + unit.name);
        ids.push_back(unit.id);
        for (const Unit *child : m_children.value(unit.id))
            add(*child, depth + 1);
    }

    QHash<UnitId, std::vector<const Unit *>> m_children;
    QSet<UnitId> m_seen;
};

} // namespace

PeopleController::PeopleController(QObject *parent)
    : FactsView(parent)
    , m_memory(std::make_shared<Memory>())
    , m_unitNames{tr("Mọi đơn vị")}
    , m_units(1)
    , m_limit(firstPeople)
    , m_question(this, [this](Result<Answer> answer) { take(std::move(answer)); })
{
    const auto keep = [memory = m_memory](const service::Changes &changes) {
        service::Changes &kept = memory->changes;
        kept.cadres.insert(kept.cadres.end(), changes.cadres.begin(), changes.cadres.end());
        kept.catalogue = kept.catalogue || changes.catalogue;
        kept.everything = kept.everything || changes.everything;
    };
    // Direct: on the worker, between two questions, where the memory is.
    connect(&workplace().desk(), &service::Desk::changed, this, keep, Qt::DirectConnection);
}

void PeopleController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    narrow();
}

int PeopleController::unit() const
{
    const auto place = std::find(m_units.begin(), m_units.end(), m_unit);
    return place == m_units.end() ? 0 : static_cast<int>(place - m_units.begin());
}

void PeopleController::setUnit(int unit)
{
    if (unit < 0 || unit >= static_cast<int>(m_units.size()) || m_units[static_cast<size_t>(unit)] == m_unit)
        return;
    m_unit = m_units[static_cast<size_t>(unit)];
    narrow();
}

QStringList PeopleController::statusNames() const
{
    QStringList names{tr("Mọi tình trạng")};
    for (DutyStatus one : statuses)
        names.append(wordsOf(one).text);
    return names;
}

int PeopleController::status() const
{
    const auto place = m_status ? std::find(statuses.begin(), statuses.end(), *m_status) : statuses.end();
    return place == statuses.end() ? 0 : static_cast<int>(place - statuses.begin()) + 1;
}

void PeopleController::setStatus(int status)
{
    if (status < 0 || status > static_cast<int>(statuses.size()) || status == this->status())
        return;
    m_status = status == 0 ? std::nullopt : std::optional(statuses[static_cast<size_t>(status) - 1]);
    narrow();
}

void PeopleController::narrow()
{
    m_limit = firstPeople;
    Q_EMIT filterChanged();
    askAgain();
}

void PeopleController::showMore()
{
    m_limit *= 4;
    askAgain();
}

void PeopleController::showAll()
{
    m_limit = everything;
    askAgain();
}

void PeopleController::widen()
{
    m_text.clear();
    m_unit = {};
    m_status.reset();
    narrow();
}

QString PeopleController::filterText() const
{
    QStringList words;
    if (!m_text.isEmpty())
        words.append(QStringLiteral("“%1”").arg(m_text));
    if (unit() > 0)
        words.append(m_unitNames.at(unit()).trimmed());
    if (m_status)
        words.append(wordsOf(*m_status).text);
    return words.join(QStringLiteral(" · "));
}

QVariantMap PeopleController::filter() const
{
    return {{QStringLiteral("text"), m_text},
        {QStringLiteral("unit"), unit() > 0 ? m_unitNames.at(unit()).trimmed() : QString()},
        {QStringLiteral("status"), m_status ? toCode(*m_status) : QString()}};
}

void PeopleController::setFilter(const QVariantMap &filter)
{
    m_text = filter.value(QStringLiteral("text")).toString();
    m_status = fromCode<DutyStatus>(filter.value(QStringLiteral("status")).toString());
    m_unit = {};
    const QString unit = filter.value(QStringLiteral("unit")).toString();
    for (qsizetype place = 1; place < m_unitNames.size() && !unit.isEmpty(); ++place)
        if (m_unitNames.at(place).trimmed() == unit)
            m_unit = m_units[static_cast<size_t>(place)];
    narrow();
}

Result<PeopleController::Answer> PeopleController::answer(
    service::Service &service, Memory &memory, const compliance::PeopleBoard::Question &question)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const auto search = service.peopleSearch();
    if (!search)
        return search.error();
    const service::Changes changes = std::exchange(memory.changes, {});
    if (changes.everything || changes.catalogue)
        memory.board.forget();
    else
        memory.board.takeIn(**province, changes.cadres);
    const Rulebook &rules = (*province)->rules();
    const auto found = memory.board.ask(**province, **search, question);
    Answer answer{{}, found.total, {}, {}};
    for (const auto &person : found.people)
        answer.rows.push_back(rowOf(rules, person, question.asOf));
    UnitTreeList units(rules, question.asOf);
    answer.unitNames = std::move(units.names);
    answer.units = std::move(units.ids);
    return answer;
}

void PeopleController::ask()
{
    const Workplace &place = workplace();
    const compliance::PeopleBoard::Question question{m_text, m_unit, m_status, place.asOfDay(), m_limit};
    m_question.ask(workplace().desk(), [memory = m_memory, question](service::Service &service) {
        return answer(service, *memory, question);
    });
}

void PeopleController::take(Result<Answer> answer)
{
    m_isLoading = false;
    m_problem = answer ? QString() : answer.error().message;
    if (answer) {
        m_total = answer->total;
        m_people.setRows(std::move(answer->rows), peopleListColumns);
        answer->unitNames.prepend(tr("Mọi đơn vị"));
        answer->units.insert(answer->units.begin(), UnitId());
        if (answer->unitNames != m_unitNames || answer->units != m_units) {
            m_unitNames = std::move(answer->unitNames);
            m_units = std::move(answer->units);
            Q_EMIT unitsChanged();
            Q_EMIT filterChanged();
        }
        const Language language = workplace().words();
        m_headline = hasMore() //: people shown, people found
            ? tr("Hiện %1 trong %2 người")
                  .arg(figureText(m_people.count(), language), figureText(m_total, language))
            : tr("%1 người").arg(figureText(m_total, language));
    }
    Q_EMIT peopleChanged();
}

} // namespace lotrinh::screens
