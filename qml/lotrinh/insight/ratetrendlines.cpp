// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratetrendlines.h"

#include "cataloguewords.h"
#include "workplace.h"

#include <limits>

namespace lotrinh::screens {

namespace {

constexpr int months = 24;

qreal valueOf(std::optional<int> permille)
{
    return permille ? rateShare(permille) : std::numeric_limits<qreal>::quiet_NaN();
}

} // namespace

struct RateTrendLines::Count {
    compliance::RateQuestion question;
    std::optional<compliance::RateTrend> trend;

    bool advance(const compliance::Province &province, size_t cadres)
    {
        if (!trend)
            trend.emplace(province.sharedRuleset(), question, compliance::monthEnds(question.asOf, months));
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

void RateTrendLines::draw()
{
    m_labels.clear();
    m_rates.clear();
    m_people.clear();
    m_whole.clear();
    m_summary.clear();
    if (m_known) {
        for (const compliance::RateSurvey &day : m_known->trend->days()) {
            const Tally tally = day.tally(m_group);
            m_labels.append(day.question().asOf.toDate().toString(QStringLiteral("MM/yyyy")));
            m_rates.append(valueOf(completionRate(tally)));
            m_people.append(valueOf(peopleRate(tally)));
            m_whole.append(valueOf(completionRate(day.total())));
        }
        const auto &days = m_known->trend->days();
        m_summary
            = tr("Cuối mỗi tháng, từ %1 đến %2")
                  .arg(toVietnamese(days.front().question().asOf), toVietnamese(days.back().question().asOf));
    }
    Q_EMIT changed();
}

} // namespace lotrinh::screens
