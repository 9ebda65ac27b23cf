// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratepeoplelist.h"

#include "cataloguewords.h"
#include "domain/codeorder.h"
#include "domain/person/name.h"
#include "statuswords.h"
#include "workplace.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr size_t mostListed = 2000;
constexpr int ratePeopleColumns = 6;

list::Row rowOf(const Rulebook &rules, const compliance::RatePeople::Turn &turn)
{
    const Cadre &cadre = turn.facts->cadre;
    const Duty &duty = turn.duty;
    const QString value = duty.value ? QString::number(*duty.value) : QString();
    const Unit *unit = rules.unit(turn.unit);
    return {QStringList{cadre.code, duty.courses, toCode(duty.kind), value}.join(u'|'),
        {{cadre.fullName}, {cadre.code}, {unit ? unit->shortName : QString()},
            {courseSetName(rules, duty.courses)}, badgeCell(wordsOf(duty.status)),
            {toVietnamese(duty.dueOn)}}};
}

} // namespace

/// Walks through the province; rows are made on the worker.
struct RatePeopleList::Search {
    compliance::RatePeople people;
    struct Found {
        PersonName name;
        list::Row row;
    };
    std::vector<Found> found;

    bool advance(const compliance::Province &province, size_t cadres)
    {
        std::vector<compliance::RatePeople::Turn> turns;
        const bool more = people.advance(province, cadres, turns, mostListed - found.size());
        for (const auto &turn : turns)
            found.push_back({splitName(turn.facts->cadre.fullName), rowOf(province.rules(), turn)});
        if (!more)
            sort();
        return more;
    }
    double share(const compliance::Province &province) const { return people.share(province); }
    void sort()
    {
        const NameOrder order;
        std::stable_sort(found.begin(), found.end(),
            [&](const Found &a, const Found &b) { return order.compare(a.name, b.name) < 0; });
    }
};

RatePeopleList::RatePeopleList(QObject *parent)
    : QObject(parent)
    , m_search(
          this, [this](const std::shared_ptr<Search> &search) { take(*search); },
          [this](double share) {
              m_progress = share;
              Q_EMIT changed();
          },
          [this](const Error &error) {
              m_problem = error.message;
              Q_EMIT changed();
          })
{ }

void RatePeopleList::ask(Question question)
{
    m_question = std::move(question);
    m_rows.setRows({}, ratePeopleColumns);
    start();
}

void RatePeopleList::askAgain(const compliance::RateQuestion &rates)
{
    if (!m_isAsked)
        return;
    m_question.rates = rates;
    start();
}

void RatePeopleList::setPart(int part)
{
    if (part == this->part())
        return;
    m_question.part = static_cast<compliance::RatePart>(part);
    start();
}

void RatePeopleList::forget()
{
    m_isAsked = false;
    m_search.stop();
    m_rows.setRows({}, ratePeopleColumns);
    m_summary.clear();
    m_note.clear();
    Q_EMIT changed();
}

void RatePeopleList::cancel()
{
    m_search.stop();
    m_isAsked = false;
    Q_EMIT changed();
}

void RatePeopleList::start()
{
    m_isAsked = true;
    m_progress = 0;
    m_problem.clear();
    compliance::RatePeople people(m_question.rates, m_question.groups, m_question.part);
    m_search.start(
        Workplace::create(nullptr, nullptr)->desk(), std::make_shared<Search>(Search{std::move(people), {}}));
    Q_EMIT changed();
}

void RatePeopleList::take(const Search &search)
{
    std::vector<list::Row> rows;
    rows.reserve(search.found.size());
    for (const auto &found : search.found)
        rows.push_back(found.row);
    m_rows.setRows(std::move(rows), ratePeopleColumns);
    const Language language = Workplace::create(nullptr, nullptr)->words();
    m_summary = tr("%1 người · %2 lượt, tính đến ngày %3", "people and turns")
                    .arg(figureText(search.people.people(), language),
                        figureText(search.people.turns(), language), toVietnamese(m_question.rates.asOf));
    m_note = search.people.turns() > static_cast<qint64>(mostListed)
        ? tr("Danh sách dừng ở %1 lượt đầu tiên; chọn một đơn vị nhỏ hơn để thấy đủ.")
              .arg(figureText(mostListed, language))
        : QString();
    Q_EMIT changed();
}

QString RatePeopleList::cadreAt(int row) const
{
    return m_rows.textAt(row, 1);
}

} // namespace lotrinh::screens
