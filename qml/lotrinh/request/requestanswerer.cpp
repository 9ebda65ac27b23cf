// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestanswerer.h"

#include "requestwords.h"
#include "shell/notices.h"
#include "shell/workplace.h"

#include <algorithm>

namespace lotrinh::screens {

RequestAnswerer::RequestAnswerer(QObject *parent)
    : QObject(parent)
    , m_sender(this, [this] { Q_EMIT changed(); })
    , m_question(this, [this](Result<Line> line) { take(std::move(line)); })
{ }

QString RequestAnswerer::who() const
{
    //: name and code of a cadre
    return m_line ? tr("%1 · %2").arg(m_line->cadreName, m_line->cadreCode) : QString();
}

QString RequestAnswerer::asked() const
{
    return m_line ? askedWords(m_line->request) : QString();
}

void RequestAnswerer::begin(const QString &code)
{
    m_code = code;
    m_line.reset();
    m_until.clear();
    m_words.clear();
    m_sender.setProblem({});
    m_question.ask(workplace().desk(), [code](service::Service &service) -> Result<Line> {
        auto lines = service::readWaitingRequests(service);
        if (!lines)
            return lines.error();
        const auto found = std::ranges::find(*lines, code, [](const service::RequestLine &line) { return line.request.code; });
        return found == lines->end() ? Line() : Line(std::move(*found));
    });
    Q_EMIT changed();
}

void RequestAnswerer::take(Result<Line> line)
{
    m_sender.setProblem(!line ? line.error().message : *line ? QString() : tr("Đề nghị này đã được trả lời hoặc đã rút."));
    if (line)
        m_line = std::move(*line);
    if (isExtension())
        m_until = toIso(m_line->request.until);
    Q_EMIT changed();
}

bool RequestAnswerer::canGrant() const
{
    return !isBusy() && m_line && (!isExtension() || parseDay(m_until));
}

void RequestAnswerer::grant()
{
    if (canGrant())
        send(service::RequestAnswer::Grant);
}

void RequestAnswerer::refuse()
{
    if (m_line && !isBusy())
        send(service::RequestAnswer::Refuse);
}

void RequestAnswerer::send(service::RequestAnswer answer)
{
    const bool setsDay = answer == service::RequestAnswer::Grant && isExtension();
    const service::AnswerRequest command{m_code, answer, m_words.trimmed(), setsDay ? parseDay(m_until) : std::nullopt};
    m_sender.send(command, [this, answer](const Result<service::Reply> &reply) {
        if (!reply)
            return;
        workplace().notices().say(QStringLiteral("good"), who(),
            answer == service::RequestAnswer::Refuse ? tr("Đã từ chối đề nghị; cán bộ thấy lý do ở trang của mình.")
                : isExtension()                      ? tr("Đã gia hạn đến %1.").arg(toVietnamese(*parseDay(m_until)))
                                                     : tr("Đã công nhận; khóa học đã vào hồ sơ."));
        Q_EMIT answered();
    });
}

} // namespace lotrinh::screens
