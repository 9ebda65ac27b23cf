// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatscontroller.h"

#include "classwords.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr int mostProposals = 300;

list::Row seatedRow(const service::LearnerLine &line)
{
    const QString basis = line.title.isEmpty()
        ? basisWords(line.enrolment.basis)
        : SeatsController::tr("%1 %2").arg(basisWords(line.enrolment.basis), line.title);
    return {line.code,
        {plainCell(line.name), plainCell(line.code), plainCell(line.unit), plainCell(basis),
            badgeCell(wordsOf(line.enrolment.state)), plainCell(line.enrolment.reason)}};
}

list::Row waitingRow(const service::LearnerLine &line, int place)
{
    const QString asked
        = toVietnamese(parseDay(line.enrolment.requestedAt.left(10)).value_or(Day::distantPast()));
    const QString order = place > 0 ? QString::number(place) : QString();
    return {line.code,
        {plainCell(order), plainCell(line.name), plainCell(line.code), plainCell(line.unit),
            badgeCell(wordsOf(line.enrolment.state)), plainCell(asked),
            plainCell(waitingWords(line.enrolment.reason))}};
}

/// Why somebody stands where they stand.
QString reasonWords(const service::ProposalLine &line)
{
    QString titles = line.titles.join(QStringLiteral(", "));
    if (line.fromPlanning)
        titles = SeatsController::tr("%1 (có diện quy hoạch)").arg(titles);
    return line.mayTakeSeat ? titles : SeatsController::tr("%1; hết chỗ cho đơn vị này").arg(titles);
}

list::Row proposalRow(const service::ProposalLine &line, int place)
{
    const QString tone = line.isOverdue ? QStringLiteral("bad") : QStringLiteral("neutral");
    return {line.code,
        {plainCell(QString::number(place)), plainCell(line.name), plainCell(line.code), plainCell(line.unit),
            badgeCell({toVietnamese(line.dueOn), tone}), plainCell(reasonWords(line))}};
}

} // namespace

SeatsController::SeatsController(QObject *parent)
    : ClassPart(parent)
    , m_question(this, [this](Result<service::Proposals> proposals) { takeProposals(std::move(proposals)); })
{ }

void SeatsController::show(const service::ClassView &view)
{
    std::vector<list::Row> seated;
    for (const service::LearnerLine &line : view.learners)
        if (line.enrolment.state != EnrolmentState::Pending
            && line.enrolment.state != EnrolmentState::Waitlisted)
            seated.push_back(seatedRow(line));
    m_hasReasons = std::any_of(
        seated.begin(), seated.end(), [](const list::Row &row) { return !row.cells.back().text.isEmpty(); });
    m_seated.setRows(std::move(seated), 6);
    showWaiting(view);
    m_freeSeats = std::max(0, view.trainingClass.capacity - view.taken);
    m_takesNominations = view.trainingClass.state == ClassState::Open;
    if (m_proposedFor != view.trainingClass.code) {
        m_answers.setRows({}, 2);
        m_proposals.setRows({}, 6);
        m_proposalCount = 0;
    }
    askProposals();
}

/// Those who ask for approval first, then the queue in its order.
void SeatsController::showWaiting(const service::ClassView &view)
{
    std::vector<list::Row> rows;
    for (const service::LearnerLine &line : view.learners)
        if (line.enrolment.state == EnrolmentState::Pending)
            rows.push_back(waitingRow(line, 0));
    int place = 0;
    for (EnrolmentId id : view.queue)
        for (const service::LearnerLine &line : view.learners)
            if (line.enrolment.id == id)
                rows.push_back(waitingRow(line, ++place));
    m_waiting.setRows(std::move(rows), 7);
}

void SeatsController::setProposing(bool proposing)
{
    if (proposing == m_isProposing)
        return;
    m_isProposing = proposing;
    Q_EMIT proposalsChanged();
    askProposals();
}

void SeatsController::askProposals()
{
    if (!m_isProposing || !m_takesNominations || !source())
        return;
    const auto &place = *Workplace::create(nullptr, nullptr);
    m_question.ask(Workplace::create(nullptr, nullptr)->desk(),
        [code = source()->code(), today = place.todayDay()](service::Service &service) {
            return service::readProposals(service, code, today, mostProposals);
        });
    Q_EMIT proposalsChanged();
}

void SeatsController::takeProposals(Result<service::Proposals> proposals)
{
    if (!proposals)
        return source()->refuse(proposals.error().message);
    std::vector<list::Row> rows;
    for (const service::ProposalLine &line : proposals->lines)
        rows.push_back(proposalRow(line, static_cast<int>(rows.size()) + 1));
    m_proposals.setRows(std::move(rows), 6);
    m_proposalCount = proposals->all;
    m_proposedFor = source()->code();
    Q_EMIT proposalsChanged();
}

QString SeatsController::takeAnswers(const QJsonObject &reply)
{
    const service::SeatReport report = service::seatReportOf(reply);
    std::vector<list::Row> rows;
    for (const service::SeatAnswer &answer : report.answers)
        if (answer.outcome != NominationOutcome::Enrolled)
            rows.push_back({answer.cadre, {plainCell(answer.cadre), plainCell(answerWords(answer, workplace().words()))}});
    m_answers.setRows(std::move(rows), 2);
    return tr("Xếp chỗ %1 người, vào danh sách chờ %2, từ chối %3.")
        .arg(report.enrolled)
        .arg(report.waitlisted)
        .arg(report.refused);
}

void SeatsController::nominateCadres(const QStringList &cadres)
{
    if (cadres.isEmpty())
        return;
    service::Nominate command;
    command.trainingClass = source()->code();
    command.cadres = cadres;
    source()->send(command, [this](const QJsonObject &reply) { return takeAnswers(reply); });
}

void SeatsController::nominateFirst(int count)
{
    QStringList cadres;
    for (int row = 0; row < count && row < m_proposals.count(); ++row)
        cadres.append(m_proposals.keyAt(row));
    nominateCadres(cadres);
}

void SeatsController::nominate(const QList<int> &proposalRows)
{
    QStringList cadres;
    for (int row : proposalRows)
        cadres.append(m_proposals.keyAt(row));
    nominateCadres(cadres);
}

void SeatsController::approve(const QList<int> &waitingRows)
{
    service::Approve command;
    command.trainingClass = source()->code();
    for (int row : waitingRows)
        command.cadres.append(m_waiting.keyAt(row));
    source()->send(command, [this](const QJsonObject &reply) { return takeAnswers(reply); });
}

void SeatsController::reject(const QList<int> &waitingRows, const QString &reason)
{
    service::Reject command;
    command.trainingClass = source()->code();
    command.reason = reason;
    for (int row : waitingRows)
        command.cadres.append(m_waiting.keyAt(row));
    source()->send(command);
}

void SeatsController::promote(int waitingRow)
{
    source()->send(service::Promote{source()->code(), m_waiting.keyAt(waitingRow)},
        [this](const QJsonObject &reply) { return takeAnswers(reply); });
}

template <class Command> void SeatsController::leave(const QList<int> &rows, const QString &reason)
{
    std::vector<Command> commands;
    for (int row : rows)
        commands.push_back({source()->code(), m_seated.keyAt(row), reason});
    source()->sendEach(commands);
}

void SeatsController::withdraw(const QList<int> &seatedRows, const QString &reason)
{
    leave<service::Withdraw>(seatedRows, reason);
}

void SeatsController::defer(const QList<int> &seatedRows, const QString &reason)
{
    leave<service::Defer>(seatedRows, reason);
}

} // namespace lotrinh::screens
