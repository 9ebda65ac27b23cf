// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestwords.h"

#include "shell/statuswords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

struct RequestWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

BadgeWords standingOf(RequestState state)
{
    switch (state) {
    case RequestState::Asked:
        return {RequestWordsTexts::tr("Chờ trả lời"), QStringLiteral("info")};
    case RequestState::Granted:
        return {RequestWordsTexts::tr("Đồng ý"), QStringLiteral("good")};
    case RequestState::Refused:
        return {RequestWordsTexts::tr("Từ chối"), QStringLiteral("bad")};
    case RequestState::Withdrawn:
        return {RequestWordsTexts::tr("Đã rút"), QStringLiteral("neutral")};
    }
    return {};
}

QString dayWords(const CadreRequest &request)
{
    if (request.state == RequestState::Asked)
        return RequestWordsTexts::tr("Gửi ngày %1").arg(toVietnamese(request.askedOn));
    const QString answered = toVietnamese(request.answeredOn);
    if (request.state == RequestState::Withdrawn)
        return RequestWordsTexts::tr("Rút ngày %1").arg(answered);
    //: day, what was answered
    return request.answer.isEmpty() ? RequestWordsTexts::tr("Trả lời ngày %1").arg(answered)
                                    : RequestWordsTexts::tr("Trả lời ngày %1: %2").arg(answered, request.answer);
}

} // namespace

QString askedWords(const CadreRequest &request)
{
    if (request.kind == RequestKind::Extension)
        return RequestWordsTexts::tr("Xin gia hạn đến %1").arg(toVietnamese(request.until));
    //: number of the paper, day of completion
    return RequestWordsTexts::tr("Xin công nhận %1, hoàn thành ngày %2").arg(request.document, toVietnamese(request.completedOn));
}

list::Record ownRequestRecord(const service::RequestLine &line)
{
    const BadgeWords standing = standingOf(line.request.state);
    return {line.request.code,
        {line.course, askedWords(line.request) + u'\n' + dayWords(line.request), standing.text, standing.tone,
            line.request.state == RequestState::Asked}};
}

QList<QByteArray> ownRequestFields()
{
    return {"title", "detail", "standing", "tone", "isWaiting"};
}

} // namespace lotrinh::screens
