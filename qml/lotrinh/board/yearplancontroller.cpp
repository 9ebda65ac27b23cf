// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplancontroller.h"

#include "planwords.h"
#include "service/command/plancommands.h"
#include "service/view/ownhistory.h"
#include "shell/workplace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lotrinh::screens {

namespace {

constexpr int mostScarce = 4;

} // namespace

YearPlanController::YearPlanController(QObject *parent)
    : QObject(parent)
    , m_question(this, [this](Result<Setting> setting) {
        if (setting)
            return search(std::move(*setting));
        m_problem = setting.error().message;
        Q_EMIT changed();
    })
    , m_drafting(this, [this](Result<Drafted> drafted) { takeWorded(std::move(drafted)); })
    , m_standing(this, [this](const Result<bool> &stands) {
        if (stands && *stands)
            return;
        m_accepted = {};
        Q_EMIT changed();
    })
{
    // A planning year begins with the next month.
    const QDate today = workplace().todayDay().toDate();
    const Day from = Day::of(today.year(), today.month(), 1).plusMonths(1);
    m_from = toIso(from);
    m_to = toIso(from.plusMonths(12).plusDays(-1));
    constexpr int fiveTimesASecond = 200;
    m_clock.setInterval(fiveTimesASecond);
    connect(&m_clock, &QTimer::timeout, this, &YearPlanController::lookAtProgress);
    connect(&workplace(), &Workplace::left, this, &YearPlanController::discard);
    connect(&workplace(), &Workplace::languageChanged, this, &YearPlanController::wordAgain);
    connect(&workplace(), &Workplace::factsChanged, this, &YearPlanController::lookWhetherAcceptedStands);
    connect(&workplace(), &Workplace::factsChanged, this, &YearPlanController::wordAgain);
}

YearPlanController::~YearPlanController() = default;

void YearPlanController::start()
{
    const auto from = parseDay(m_from);
    const auto to = parseDay(m_to);
    if (!from || !to || m_isSearching || isReading())
        return;
    discard();
    m_question.ask(workplace().desk(), [question = service::YearPlanQuestion{*from, *to, m_absencePct}](service::Service &service) -> Result<Setting> {
        auto setting = service::readYearPlanSetting(service, question);
        return setting ? Result<Setting>(std::make_shared<const service::YearPlanSetting>(std::move(*setting))) : Result<Setting>(setting.error());
    });
    Q_EMIT changed();
}

void YearPlanController::search(Setting setting)
{
    m_setting = std::move(setting);
    m_isSearching = true;
    planner::Budget budget;
    budget.seconds = m_seconds;
    m_job.start(
        this, [setting = m_setting, budget](const auto &watch) { return planner::planYear(setting->instance, budget, watch); },
        [this](const planner::PlanAnswer &answer) { take(answer); });
    m_clock.start();
    Q_EMIT progressed();
    Q_EMIT changed();
}

void YearPlanController::setPaused(bool paused)
{
    m_job.setPaused(paused);
    Q_EMIT progressed();
    Q_EMIT changed();
}

void YearPlanController::stop()
{
    m_job.stop();
}

void YearPlanController::lookAtProgress()
{
    for (const planner::Progress &one : m_job.news())
        m_course.push_back(one);
    Q_EMIT progressed();
}

void YearPlanController::take(const planner::PlanAnswer &answer)
{
    if (!m_isSearching)
        return;
    lookAtProgress();
    m_clock.stop();
    m_isSearching = false;
    m_course.push_back({answer.seconds, answer.cost.total(), answer.bound, true});
    m_drafting.ask(workplace().desk(), [answer, drafts = m_drafts, how = wording()](service::Service &service) -> Result<Drafted> {
        Drafted drafted;
        drafted.drafts = drafts;
        drafted.plan = std::make_shared<const service::YearPlan>(service::yearPlanOf(*how.setting, answer, planner::Budget().seed, {}));
        drafted.scarcity = service::scarcityOf(*how.setting, answer, mostScarce);
        return worded(service, std::move(drafted), how);
    });
    Q_EMIT progressed();
    Q_EMIT changed();
}

YearPlanController::Wording YearPlanController::wording() const
{
    return {m_setting, m_acceptedCodes, workplace().todayDay()};
}

Result<YearPlanController::Drafted> YearPlanController::worded(service::Service &service, Drafted drafted, const Wording &how)
{
    const auto table = service::readTimetable(service);
    if (!table)
        return table.error();
    const service::YearPlanQuestion &question = how.setting->question;
    drafted.rows = planRows(*drafted.plan);
    drafted.left = leftSentences(*drafted.plan, how.setting->notPlannableCourses).join(u'\n');
    drafted.scarce = linesOf(drafted.scarcity);
    drafted.pictures = boardPictures(**table, *drafted.plan, how.accepted, {question.from, question.to.plusDays(1)}, how.today);
    return drafted;
}

/// In another language, or beside what other classes exist now.
void YearPlanController::wordAgain()
{
    if (hasPlan()) {
        Drafted bare;
        bare.plan = m_drafted.plan;
        bare.scarcity = m_drafted.scarcity;
        bare.drafts = m_drafted.drafts;
        m_drafting.ask(workplace().desk(), [bare, how = wording()](service::Service &service) { return worded(service, bare, how); });
    }
    Q_EMIT progressed();
    Q_EMIT changed();
}

QString YearPlanController::accepted() const
{
    return m_accepted.isEmpty() ? QString() : acceptedText(m_accepted);
}

/// Not when the draft was discarded meanwhile.
void YearPlanController::takeWorded(Result<Drafted> drafted)
{
    if (!drafted) {
        m_problem = drafted.error().message;
        Q_EMIT changed();
    } else if (drafted->drafts == m_drafts) {
        show(std::move(*drafted));
    }
}

void YearPlanController::show(Drafted drafted)
{
    std::erase_if(drafted.rows, [this](const list::Row &row) { return m_acceptedCodes.contains(row.key); });
    const bool isAllAccepted = drafted.rows.empty() && !m_acceptedCodes.isEmpty();
    m_drafted = isAllAccepted ? Drafted() : std::move(drafted);
    m_classes.setRows(m_drafted.rows, planColumns);
    drawSchedule();
    Q_EMIT changed();
}

void YearPlanController::drawSchedule()
{
    m_schedule.setPicture(m_lanes == 0 ? m_drafted.pictures.rooms : m_drafted.pictures.lecturers);
}

void YearPlanController::setLanes(int lanes)
{
    if (lanes == m_lanes)
        return;
    m_lanes = lanes;
    drawSchedule();
    Q_EMIT changed();
}

QString YearPlanController::whyOf(const QString &code) const
{
    const auto row = std::find_if(m_drafted.rows.begin(), m_drafted.rows.end(), [&](const list::Row &one) { return one.key == code; });
    return row == m_drafted.rows.end() ? QString() : row->cells.back().text;
}

double YearPlanController::progress() const
{
    return m_course.empty() || m_seconds <= 0 ? 0 : std::min(1.0, m_course.back().seconds / m_seconds);
}

int YearPlanController::secondsLeft() const
{
    if (!m_isSearching || isPaused())
        return -1;
    return std::max(0, static_cast<int>(std::ceil(m_seconds - (m_course.empty() ? 0 : m_course.back().seconds))));
}

QString YearPlanController::costText() const
{
    return m_course.empty() || !m_course.back().hasPlan ? QStringLiteral("–") : QLocale().toString(qlonglong(m_course.back().cost));
}

QString YearPlanController::boundText() const
{
    return m_course.empty() ? QStringLiteral("–") : QLocale().toString(qlonglong(m_course.back().bound));
}

QString YearPlanController::gapText() const
{
    if (m_course.empty() || !m_course.back().hasPlan)
        return QStringLiteral("–");
    return tr("%1 %").arg(QLocale().toString(planner::gapPct(m_course.back().cost, m_course.back().bound), 'f', 1));
}

QString YearPlanController::servedText() const
{
    return hasPlan() ? tr("%1 trên %2").arg(m_drafted.plan->served).arg(m_drafted.plan->gaps) : QStringLiteral("–");
}

QStringList YearPlanController::labels() const
{
    QStringList texts;
    for (const planner::Progress &one : m_course)
        texts.append(tr("%1 s").arg(QLocale().toString(one.seconds, 'f', 1)));
    return texts;
}

QList<qreal> YearPlanController::costs() const
{
    QList<qreal> values;
    for (const planner::Progress &one : m_course)
        values.append(one.hasPlan ? qreal(one.cost) : std::numeric_limits<qreal>::quiet_NaN());
    return values;
}

QList<qreal> YearPlanController::bounds() const
{
    QList<qreal> values;
    for (const planner::Progress &one : m_course)
        values.append(qreal(one.bound));
    return values;
}

void YearPlanController::accept(const QList<int> &rows)
{
    QSet<QString> codes;
    for (int row : rows)
        codes.insert(m_classes.keyAt(row));
    codes.remove(QString());
    if (!hasPlan() || m_isAccepting || codes.isEmpty())
        return;
    m_isAccepting = true;
    m_problem.clear();
    // Seats in classes that stand already come with the last of the plan.
    const auto standing = codes.size() == qsizetype(m_drafted.rows.size()) ? service::StandingSeats::Taken : service::StandingSeats::Left;
    workplace()
        .desk()
        .ask([plan = m_drafted.plan, codes, standing, caller = workplace().caller(), today = workplace().todayDay()](service::Service &service) {
            return service.run(service::acceptanceOf(*plan, codes, standing), caller, today);
        })
        .then(this, [this, codes](const Result<service::Reply> &reply) { takeReply(codes, reply); });
    Q_EMIT changed();
}

void YearPlanController::takeReply(const QSet<QString> &codes, const Result<service::Reply> &reply)
{
    m_isAccepting = false;
    if (!reply) {
        m_problem = reply.error().message;
        Q_EMIT changed();
        return;
    }
    m_accepted = reply->fields;
    workplace().notices().say(QStringLiteral("good"), tr("Đã nhận kế hoạch"), accepted(), Notices::Undoable::Yes);
    // What is accepted stands on the schedule now; the rest stays on the board.
    m_acceptedCodes += codes;
    show(std::move(m_drafted));
    wordAgain();
}

void YearPlanController::lookWhetherAcceptedStands()
{
    if (m_accepted.isEmpty())
        return;
    m_standing.ask(workplace().desk(), [actor = workplace().caller().name](service::Service &service) -> Result<bool> {
        const auto last = service::readOwnHistory(service, actor, 1);
        if (!last)
            return last.error();
        return !last->empty() && last->front().command == QLatin1String(service::AcceptPlan::name) && !last->front().isUndone;
    });
}

void YearPlanController::discard()
{
    m_job.stop();
    m_clock.stop();
    m_isSearching = false;
    m_course.clear();
    m_problem.clear();
    m_accepted = {};
    m_acceptedCodes.clear();
    ++m_drafts;
    show({});
    Q_EMIT progressed();
}

} // namespace lotrinh::screens
