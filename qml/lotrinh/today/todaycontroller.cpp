// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaycontroller.h"

#include "class/classwords.h"
#include "domain/enrolment/nomination.h"
#include "service/command/classcommands.h"
#include "service/scenario/openingclass.h"
#include "shell/cataloguewords.h"
#include "shell/notices.h"
#include "shell/workplace.h"
#include "todaywords.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr size_t mostLines = 12;

/// "Lớp L1: 3 người được ghi danh, 1 người chờ chỗ." and the first reason somebody was refused.
QString seatWords(const service::SeatReport &report)
{
    QStringList parts;
    if (report.enrolled > 0)
        parts.append(TodayController::tr("%n người được ghi danh", "", report.enrolled));
    if (report.waitlisted > 0)
        parts.append(TodayController::tr("%n người chờ chỗ", "", report.waitlisted));
    if (report.refused > 0)
        parts.append(TodayController::tr("%n người chưa duyệt được", "", report.refused));
    QString words = parts.join(QStringLiteral(", "));
    for (const service::SeatAnswer &answer : report.answers)
        if (isRefused(answer.outcome))
            return words + QStringLiteral("\n") + answer.cadre + QStringLiteral(": ") + answerWords(answer, workplace().words());
    return words;
}

QString doneWords(const service::TodayTask &task)
{
    switch (actOf(task)) {
    case TodayAct::PromoteNext:
        return TodayController::tr("Người đang chờ đã được xếp chỗ.");
    case TodayAct::OpenEnrolment:
        return TodayController::tr("Lớp đã mở chiêu sinh.");
    case TodayAct::Run:
        return TodayController::tr("Lớp đã khai giảng.");
    case TodayAct::Finish:
        return TodayController::tr("Lớp đã bế giảng.");
    case TodayAct::Close:
        return TodayController::tr("Kết quả đã vào hồ sơ học tập và hồ sơ quy hoạch.");
    case TodayAct::ApproveAll:
    case TodayAct::GoToClass:
        break;
    }
    return {};
}

} // namespace

TodayController::TodayController(QObject *parent)
    : FactsView(parent)
    , m_tasks(taskFields())
    , m_pressures({"name", "overdue", "soon", "deadline", "share", "label"})
    , m_boardQuestion(this, [this](Result<Board> board) { takeBoard(std::move(board)); })
    , m_pressureQuestion(this, [this](Result<Pressure> pressure) { takePressure(std::move(pressure)); })
{
    connect(&workplace(), &Workplace::languageChanged, this, &TodayController::headingsChanged);
}

QStringList TodayController::headings() const
{
    return taskHeadings();
}

void TodayController::ask()
{
    Workplace &place = workplace();
    const Day today = place.todayDay();
    m_boardQuestion.ask(place.desk(), [today, caller = place.caller()](service::Service &service) {
        return boardFor(service, caller, today);
    });
    m_pressureQuestion.ask(place.desk(),
        [today, language = place.words()](service::Service &service) -> Result<Pressure> {
            const auto lines = service::readDutyPressure(service, today, mostLines);
            if (!lines)
                return lines.error();
            return pressureOf(*lines, *service.rules(), language);
        });
}

Result<TodayController::Board> TodayController::boardFor(service::Service &service, const Caller &caller, Day today)
{
    auto tasks = service::readToday(service, today);
    if (!tasks)
        return tasks.error();
    auto requests = may(caller.role, Right::KeepRecord) ? service::readWaitingRequests(service) : Result<Requests>(Requests());
    if (!requests)
        return requests.error();
    return Board{std::move(*tasks), std::move(*requests)};
}

TodayController::Pressure TodayController::pressureOf(
    const std::vector<service::DutyPressure> &lines, const Rulebook &rules, Language language)
{
    Pressure pressure;
    int most = 1;
    for (const service::DutyPressure &line : lines)
        most = std::max(most, line.soon + line.overdue);
    for (const service::DutyPressure &line : lines) {
        pressure.soon += line.soon;
        const QString deadline = line.firstDeadline.isFinite() ? toVietnamese(line.firstDeadline) : QString();
        //: people due soon and people overdue, in one line
        const QString label = tr("%1 sắp đến hạn, %2 quá hạn")
                                  .arg(figureText(line.soon, language), figureText(line.overdue, language));
        pressure.lines.push_back({line.courses,
            {courseSetName(rules, line.courses), figureText(line.overdue, language),
                figureText(line.soon, language), deadline, double(line.soon + line.overdue) / most, label}});
        pressure.cadres.insert(line.courses, line.cadres);
    }
    return pressure;
}

void TodayController::takeBoard(Result<Board> board)
{
    m_isLoading = false;
    m_problem = board ? QString() : board.error().message;
    if (board) {
        m_board = std::move(*board);
        std::vector<list::Record> records;
        const Day today = workplace().todayDay();
        for (const service::TodayTask &task : m_board.tasks)
            records.push_back(recordOf(task, today));
        for (const service::RequestLine &line : m_board.requests)
            records.push_back(recordOf(line, today));
        m_headline = tr("%n việc cần làm", "", static_cast<int>(records.size()));
        m_tasks.setRecords(std::move(records));
    }
    Q_EMIT boardChanged();
}

void TodayController::takePressure(Result<Pressure> pressure)
{
    m_isPressureLoading = false;
    if (!pressure) {
        m_problem = pressure.error().message;
        Q_EMIT boardChanged();
        return;
    }
    m_pressureHint = tr("%n lượt sắp đến hạn", "", pressure->soon);
    m_cadres = std::move(pressure->cadres);
    m_pressures.setRecords(std::move(pressure->lines));
    Q_EMIT pressureChanged();
}

const service::TodayTask *TodayController::taskOf(const QString &key) const
{
    const auto found = std::find_if(
        m_board.tasks.begin(), m_board.tasks.end(), [&](const service::TodayTask &task) { return keyOf(task) == key; });
    return found == m_board.tasks.end() ? nullptr : &*found;
}

const service::RequestLine *TodayController::requestOf(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_board.requests, [&](const service::RequestLine &line) { return keyOf(line) == key; });
    return found == m_board.requests.end() ? nullptr : &*found;
}

void TodayController::act(const QString &key)
{
    if (const service::RequestLine *line = requestOf(key))
        Q_EMIT answerWanted(line->request.code);
    const service::TodayTask *task = taskOf(key);
    if (!task || m_running.contains(key))
        return;
    service::SetClassState step;
    step.trainingClass = task->trainingClass;
    switch (actOf(*task)) {
    case TodayAct::ApproveAll:
        return send(*task, service::Approve{task->trainingClass, task->cadres, {}});
    case TodayAct::PromoteNext:
    case TodayAct::OpenEnrolment:
        // The first command on a class with a released quota gives the seats (semantics.md §6).
        step.state = ClassState::Open;
        return send(*task, step);
    case TodayAct::Run:
        step.state = ClassState::Running;
        return send(*task, step);
    case TodayAct::Finish:
        step.state = ClassState::Finished;
        return send(*task, step);
    case TodayAct::Close:
        return send(*task, service::CloseClass{task->trainingClass});
    case TodayAct::GoToClass:
        return openTask(key);
    }
}

void TodayController::openTask(const QString &key)
{
    if (const service::TodayTask *task = taskOf(key))
        Q_EMIT classWanted(task->trainingClass + u'|' + partOf(*task));
    else if (const service::RequestLine *line = requestOf(key))
        Q_EMIT personWanted(line->cadreCode);
}

QStringList TodayController::cadresBehind(const QString &courses) const
{
    return m_cadres.value(courses);
}

template <class Command> void TodayController::send(const service::TodayTask &task, const Command &command)
{
    Workplace &place = workplace();
    m_running.insert(keyOf(task));
    Q_EMIT boardChanged();
    place.desk()
        .send(command, place.caller(), place.todayDay())
        .then(this, [this, task](const Result<service::Reply> &reply) { takeReply(task, reply); });
}

void TodayController::takeReply(const service::TodayTask &task, const Result<service::Reply> &reply)
{
    m_running.remove(keyOf(task));
    Q_EMIT boardChanged();
    //: a class, by its code
    const QString title = tr("Lớp %1").arg(task.trainingClass);
    Notices &notices = workplace().notices();
    if (!reply) {
        notices.say(QStringLiteral("bad"), title, reply.error().message);
        return askAgain();
    }
    if (actOf(task) != TodayAct::ApproveAll)
        return notices.say(QStringLiteral("good"), title, doneWords(task));
    const service::SeatReport report = service::seatReportOf(reply->fields);
    notices.say(report.refused > 0 ? QStringLiteral("warn") : QStringLiteral("good"), title, seatWords(report),
        report.enrolled + report.waitlisted > 0 ? Notices::Undoable::Yes : Notices::Undoable::No);
}

} // namespace lotrinh::screens
