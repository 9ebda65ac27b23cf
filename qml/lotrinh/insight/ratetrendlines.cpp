// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratetrendlines.h"

#include "cataloguewords.h"
#include "workplace.h"

#include <cmath>
#include <limits>

namespace lotrinh::screens {

namespace {

constexpr int months = 24;
constexpr int monthsAhead = 12;
constexpr qreal nothing = std::numeric_limits<qreal>::quiet_NaN();

qreal valueOf(std::optional<int> permille)
{
    return permille ? rateShare(permille) : nothing;
}

/// Ends of the months behind, the day itself, ends of the months ahead.
std::vector<Day> daysAround(Day asOf)
{
    std::vector<Day> days = compliance::monthEnds(asOf, months);
    const QDate today = asOf.toDate();
    const Day first = Day::of(today.year(), today.month(), 1);
    for (int month = 1; month <= monthsAhead; ++month)
        if (const Day end = first.plusMonths(month).plusDays(-1); end > asOf)
            days.push_back(end);
    return days;
}

} // namespace

struct RateTrendLines::Count {
    compliance::RateQuestion question;
    std::optional<compliance::RateTrend> trend;

    bool advance(const compliance::Province &province, size_t cadres)
    {
        if (!trend)
            trend.emplace(province.sharedRuleset(), question, daysAround(question.asOf));
        return trend->advance(province, cadres);
    }
    double share(const compliance::Province &province) const { return trend ? trend->share(province) : 0; }
};

RateTrendLines::RateTrendLines(QObject *parent)
    : QObject(parent)
    , m_count(
          this,
          [this](const std::shared_ptr<Count> &count) {
              m_known = count;
              draw();
          },
          [this](double share) {
              m_progress = share;
              Q_EMIT changed();
          },
          [this](const Error &error) {
              m_problem = error.message;
              Q_EMIT changed();
          })
{ }

void RateTrendLines::ask(const compliance::RateQuestion &question)
{
    if (m_known || m_count.isAsking())
        return;
    m_progress = 0;
    m_isStopped = false;
    m_problem.clear();
    m_count.start(Workplace::create(nullptr, nullptr)->desk(), std::make_shared<Count>(Count{question, {}}));
    Q_EMIT changed();
}

void RateTrendLines::show(const compliance::RateGroup &group)
{
    if (group == m_group)
        return;
    m_group = group;
    draw();
}

void RateTrendLines::forget()
{
    m_count.stop();
    m_known.reset();
    m_isStopped = false;
    draw();
}

void RateTrendLines::cancel()
{
    m_isStopped = m_count.isAsking();
    m_count.stop();
    Q_EMIT changed();
}

void RateTrendLines::addPoint(const compliance::RateSurvey &day)
{
    const Tally tally = day.tally(m_group);
    const Day on = day.question().asOf;
    const Day asOf = m_known->question.asOf;
    m_labels.append(on.toDate().toString(QStringLiteral("MM/yyyy")));
    m_rates.append(on <= asOf ? valueOf(completionRate(tally)) : nothing);
    m_people.append(on <= asOf ? valueOf(peopleRate(tally)) : nothing);
    m_whole.append(on <= asOf ? valueOf(completionRate(day.total())) : nothing);
    m_forecast.append(on >= asOf ? valueOf(completionRate(tally)) : nothing);
}

void RateTrendLines::draw()
{
    m_labels.clear();
    m_rates.clear();
    m_people.clear();
    m_whole.clear();
    m_summary.clear();
    m_forecast.clear();
    if (m_known) {
        for (const compliance::RateSurvey &day : m_known->trend->days())
            addPoint(day);
        const auto &days = m_known->trend->days();
        m_summary
            = tr("Cuối mỗi tháng, từ %1 đến %2; sau %3 là dự báo nếu không ai học thêm")
                  .arg(toVietnamese(days.front().question().asOf), toVietnamese(days.back().question().asOf),
                      toVietnamese(m_known->question.asOf));
    }
    m_points.setRows(pointRows(), 5);
    Q_EMIT changed();
}

std::vector<list::Row> RateTrendLines::pointRows() const
{
    const Language language = workplace().words();
    const auto text = [&](qreal rate) { return list::Cell{std::isnan(rate) ? QString() : rateText(qRound(rate * 1000), language)}; };
    std::vector<list::Row> rows;
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        rows.push_back({m_labels[i], {{m_labels[i]}, text(m_rates[i]), text(m_people[i]), text(m_forecast[i]), text(m_whole[i])}});
    return rows;
}

} // namespace lotrinh::screens
