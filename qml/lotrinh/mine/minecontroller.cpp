// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minecontroller.h"

#include "class/classwords.h"
#include "service/command/enrolmentcommands.h"
#include "service/command/peoplecommands.h"
#include "service/scenario/openingclass.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

MineController::MineController(QObject *parent)
    : PersonView(parent)
{
    connect(&workplace(), &Workplace::callerChanged, this, &MineController::followCaller);
    followCaller();
}

void MineController::followCaller()
{
    if (workplace().ownCadre() != code())
        dismissAnswer();
    setCode(workplace().ownCadre());
}

PersonQuestion MineController::question() const
{
    PersonQuestion question = PersonView::question();
    question.withOffers = true;
    return question;
}

void MineController::show(const PersonFile &file)
{
    m_classes.setRecords(file.classes);
    m_credentials.setRecords(file.credentials);
    m_requests.setRecords(file.requests);
}

void MineController::requestSeat(const QString &trainingClass)
{
    if (!m_asking.isEmpty() || code().isEmpty())
        return;
    m_asking = trainingClass;
    say({}, {}, {});
    const service::RequestSeat command{trainingClass, code()};
    workplace()
        .desk()
        .send(command, workplace().caller(), workplace().todayDay())
        .then(this,
            [this, trainingClass](const Result<service::Reply> &reply) { takeReply(trainingClass, reply); });
}

void MineController::takeReply(const QString &trainingClass, const Result<service::Reply> &reply)
{
    m_asking.clear();
    if (!reply)
        return say(QStringLiteral("bad"), tr("Chưa gửi được đề nghị học lớp %1").arg(trainingClass),
            reply.error().message);
    const std::vector<service::SeatAnswer> answers = service::seatReportOf(reply->fields).answers;
    const service::SeatAnswer answer = answers.empty() ? service::SeatAnswer{{}, NominationOutcome::ClassNotOpen, {}} : answers.front();
    if (answer.outcome == NominationOutcome::Pending)
        return say(QStringLiteral("good"), tr("Đã gửi đề nghị học lớp %1").arg(trainingClass),
            tr("Cán bộ phụ trách đào tạo sẽ duyệt; kết quả hiện ở mục Lớp của tôi."));
    say(QStringLiteral("warn"), tr("Không gửi được đề nghị học lớp %1").arg(trainingClass),
        answerWords(answer, workplace().words()));
}

void MineController::withdraw(const QString &request)
{
    workplace()
        .desk()
        .send(service::WithdrawRequest{request}, workplace().caller(), workplace().todayDay())
        .then(this, [this, request](const Result<service::Reply> &reply) {
            if (reply)
                return say(QStringLiteral("good"), tr("Đã rút đề nghị %1").arg(request), {});
            say(QStringLiteral("bad"), tr("Chưa rút được đề nghị %1").arg(request), reply.error().message);
        });
}

void MineController::noteSent()
{
    say(QStringLiteral("good"), tr("Đã gửi đề nghị"), tr("Câu trả lời sẽ hiện ở mục Đề nghị của tôi."));
}

void MineController::dismissAnswer()
{
    say({}, {}, {});
}

void MineController::say(const QString &tone, const QString &title, const QString &text)
{
    m_answerTone = tone;
    m_answerTitle = title;
    m_answer = text;
    Q_EMIT requestChanged();
}

} // namespace lotrinh::screens
