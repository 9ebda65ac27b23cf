// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonplancontroller.h"

#include "lessonplanwords.h"
#include "shell/notices.h"
#include "shell/workplace.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr double searchSeconds = 5;
constexpr int leastDays = 28; ///< to look at, however short the period in view

service::LessonPlan searched(const std::shared_ptr<const service::Timetable> &table, const service::LessonPlanQuestion &question,
    const planner::timetable::Watch &watch)
{
    const service::LessonPlanSetting setting = service::lessonPlanSetting(table, question);
    planner::timetable::Budget budget;
    budget.seconds = searchSeconds;
    // Nothing is better than a timetable nobody objects to.
    const auto answer = planner::timetable::solve(setting.instance, budget,
        [&watch](const planner::timetable::Progress &now) { return watch(now) && (now.hard > 0 || now.cost > 0); });
    return service::lessonPlanOf(setting, answer);
}

} // namespace

LessonPlanController::LessonPlanController(QObject *parent)
    : QObject(parent)
    , m_classes({"name", "note", "tone", "checked", "lessons", "ours"})
    , m_question(this, [this](Result<Found> found) { takeFound(std::move(found)); })
    , m_adapting(this, [this](const Result<Adapted> &adapted) { takeAdapted(adapted); })
{
    constexpr int fiveTimesASecond = 200;
    m_clock.setInterval(fiveTimesASecond);
    connect(&m_clock, &QTimer::timeout, this, &LessonPlanController::lookAtProgress);
    connect(&workplace(), &Workplace::left, this, &LessonPlanController::close);
    connect(&workplace(), &Workplace::languageChanged, this, &LessonPlanController::showClasses);
}

void LessonPlanController::setSource(ScheduleController *source)
{
    if (source == m_source)
        return;
    m_source = source;
    connect(m_source, &ScheduleController::tableChanged, this, &LessonPlanController::lookAtTable);
    Q_EMIT sourceChanged();
}

void LessonPlanController::begin()
{
    if (!m_source || !m_source->table() || m_isAccepting)
        return;
    const Period inView = periodOf(m_source->viewed(), m_source->anchorDay());
    const Day tomorrow = workplace().todayDay().plusDays(1);
    m_ask = {};
    m_ask.from = std::max(inView.from, tomorrow);
    m_ask.to = std::max(inView.to, m_ask.from.plusDays(leastDays)).plusDays(-1);
    m_isOpen = true;
    m_problem.clear();
    gather();
}

void LessonPlanController::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_problem.clear();
    dropDraft();
    Q_EMIT changed();
}

/// Somebody changed the timetable: of the draft stands what is still in nobody's way.
void LessonPlanController::lookAtTable()
{
    if (!m_isOpen || m_isSearching || m_table == m_source->table())
        return;
    if (m_whole)
        adapt();
    else
        gather();
}

void LessonPlanController::adapt()
{
    m_adapting.ask(workplace().desk(), [whole = m_whole, table = m_source->table(), leftOut = m_ask.leftOut](service::Service &) -> Result<Adapted> {
        return Adapted{whole, std::make_shared<const service::LessonPlan>(service::standingIn(*table, *whole, leftOut))};
    });
    Q_EMIT changed();
}

void LessonPlanController::takeAdapted(const Result<Adapted> &adapted)
{
    if (adapted && m_whole && adapted->from == m_whole && !m_isAccepting)
        show(adapted->to);
    Q_EMIT changed();
}

void LessonPlanController::gather()
{
    dropDraft();
    m_found.clear(); // its places are those of the table before
    m_table = m_source->table();
    m_question.ask(workplace().desk(), [table = m_table, from = m_ask.from, to = m_ask.to](service::Service &) -> Result<Found> {
        return service::classesToPlace(*table, from, to);
    });
    Q_EMIT changed();
}

void LessonPlanController::takeFound(Result<Found> found)
{
    m_problem = found ? QString() : found.error().message;
    m_found = found ? std::move(*found) : Found();
    for (const service::ClassToPlace &one : m_found)
        if (const service::TimetableClass &owner = m_table->classes[one.place]; !owner.isReaders)
            m_ask.leftOut.insert(owner.trainingClass.code);
    showClasses();
}

void LessonPlanController::showClasses()
{
    std::vector<list::Record> records;
    for (const service::ClassToPlace &one : m_found) {
        const service::TimetableClass &owner = m_table->classes[one.place];
        const QString &code = owner.trainingClass.code;
        const bool isChecked = !m_ask.leftOut.contains(code);
        QString note = owner.isReaders ? missingWords(one) : othersClassWords();
        QString tone = QStringLiteral("neutral");
        QString lessons;
        const auto placedOf = [&](const auto &line) { return line.code == code; };
        if (m_plan)
            if (const auto line = std::find_if(m_plan->classes.begin(), m_plan->classes.end(), placedOf); line != m_plan->classes.end()) {
                note = placedWords(*line);
                tone = line->shortage == service::LessonShortage::None ? QStringLiteral("good") : QStringLiteral("warn");
                lessons = lessonLines(*m_table, line->sessions);
            }
        records.push_back({code, {owner.trainingClass.name.isEmpty() ? owner.course : owner.trainingClass.name, note, tone, isChecked, lessons, owner.isReaders}});
    }
    m_classes.setRecords(std::move(records));
    Q_EMIT changed();
}

int LessonPlanController::wanted() const
{
    int halfDays = 0;
    for (const service::ClassToPlace &one : m_found)
        if (!m_ask.leftOut.contains(m_table->classes[one.place].trainingClass.code))
            halfDays += halfDaysIn(one.lessons);
    return halfDays;
}

void LessonPlanController::setFrom(const QString &iso)
{
    if (const auto day = parseDay(iso); day && *day != m_ask.from) {
        m_ask.from = *day;
        m_ask.to = std::max(m_ask.to, *day);
        gather();
    }
}

void LessonPlanController::setTo(const QString &iso)
{
    if (const auto day = parseDay(iso); day && *day != m_ask.to) {
        m_ask.to = *day;
        m_ask.from = std::min(m_ask.from, *day);
        gather();
    }
}

void LessonPlanController::setTeachers(int teachers)
{
    if (teachers == this->teachers() || teachers < 0 || teachers > 1)
        return;
    m_ask.teachers = static_cast<service::LessonPlanQuestion::Teachers>(teachers);
    discard();
}

void LessonPlanController::toggle(const QString &code)
{
    if (!m_ask.leftOut.remove(code))
        m_ask.leftOut.insert(code);
    showClasses();
    if (m_whole)
        adapt();
}

void LessonPlanController::start()
{
    if (m_isSearching || m_isAccepting || wanted() == 0)
        return;
    dropDraft();
    m_problem.clear();
    m_isSearching = true;
    m_progress = 0;
    m_job.start(
        this,
        [table = m_table, question = m_ask](const planner::timetable::Watch &watch) -> Plan {
            return std::make_shared<const service::LessonPlan>(searched(table, question, watch));
        },
        [this, search = m_search](const Plan &plan) {
            if (search == m_search)
                take(plan);
        });
    m_clock.start();
    Q_EMIT progressed();
    Q_EMIT changed();
}

void LessonPlanController::stop()
{
    m_job.stop();
}

void LessonPlanController::lookAtProgress()
{
    if (const auto told = m_job.news(); !told.empty())
        m_progress = std::min(1.0, told.back().seconds / searchSeconds);
    Q_EMIT progressed();
}

void LessonPlanController::take(const Plan &plan)
{
    m_clock.stop();
    m_isSearching = false;
    m_whole = plan;
    if (!plan->sessions.empty())
        m_source->lookCloselyAt(plan->sessions.front().span.from.day());
    show(plan);
    if (m_table != m_source->table())
        adapt();
}

void LessonPlanController::show(const Plan &plan)
{
    m_plan = plan;
    m_source->preview(plan->table);
    showClasses();
}

void LessonPlanController::dropDraft()
{
    ++m_search;
    m_job.stop();
    m_clock.stop();
    m_isSearching = false;
    m_whole = m_plan = nullptr;
    if (m_source)
        m_source->preview(nullptr);
}

void LessonPlanController::discard()
{
    m_problem.clear();
    if (m_isOpen && m_table != m_source->table())
        return gather();
    dropDraft();
    showClasses();
}

void LessonPlanController::accept()
{
    if (!m_plan || m_plan->sessions.empty() || m_isAccepting || isAdapting())
        return;
    m_isAccepting = true;
    m_problem.clear();
    workplace()
        .desk()
        .ask([plan = m_plan, table = m_table, caller = workplace().caller(), today = workplace().todayDay()](service::Service &service) {
            return service.run(service::acceptanceOf(*table, *plan), caller, today);
        })
        .then(this, [this](const Result<service::Reply> &reply) { takeReply(reply); });
    Q_EMIT changed();
}

void LessonPlanController::takeReply(const Result<service::Reply> &reply)
{
    m_isAccepting = false;
    if (!reply) {
        if (!m_isOpen)
            return workplace().notices().say(QStringLiteral("bad"), tr("Chưa thêm được buổi học"), reply.error().message);
        m_problem = reply.error().message;
        if (m_whole)
            adapt(); // to what stands in the way
        Q_EMIT changed();
        return;
    }
    workplace().notices().say(QStringLiteral("good"), tr("Đã xếp buổi học"),
        tr("Đã thêm %n buổi học", "", reply->fields.value(QStringLiteral("sessions")).toInt()), Notices::Undoable::Yes);
    close();
}

} // namespace lotrinh::screens
