// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "minecontroller.h"

#include "service/command/enrolmentcommands.h"
#include "shell/workplace.h"

#include <QJsonArray>

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
    const QJsonObject outcome = reply->fields.value(QStringLiteral("outcomes")).toArray().at(0).toObject();
    if (outcome.value(QStringLiteral("outcome")).toString() == toCode(NominationOutcome::Pending))
        return say(QStringLiteral("good"), tr("Đã gửi đề nghị học lớp %1").arg(trainingClass),
            tr("Cán bộ phụ trách đào tạo sẽ duyệt; kết quả hiện ở mục Lớp của tôi."));
    say(QStringLiteral("warn"), tr("Không gửi được đề nghị học lớp %1").arg(trainingClass),
        outcome.value(QStringLiteral("reason")).toString());
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
