// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcontroller.h"

#include "logwords.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

namespace {

constexpr int firstLogLines = 200;
constexpr int everything = 1 << 28; ///< more than there can be

} // namespace

LogController::LogController(QObject *parent)
    : FactsView(parent)
    , m_limit(firstLogLines)
    , m_question(this, [this](Result<Lines> lines) { take(std::move(lines)); })
    , m_check(this, [this](const Result<service::LogVerdict> &verdict) {
        m_verdict = verdict ? std::optional(*verdict) : std::nullopt;
        Q_EMIT verdictChanged();
    })
{
    connect(&workplace(), &Workplace::callerChanged, this, &LogController::forget);
    connect(&workplace(), &Workplace::languageChanged, this, [this] {
        Q_EMIT commandsChanged();
        Q_EMIT verdictChanged();
        Q_EMIT m_entry.changed();
    });
}

void LogController::ask()
{
    if (!workplace().readsLog())
        return;
    m_question.ask(workplace().desk(), [caller = workplace().caller(), question = question(), today = workplace().todayDay()](
                                           service::Service &service) { return service::readLog(service, caller, question, today); });
    if (!m_verdict)
        check();
}

service::LogQuestion LogController::question() const
{
    service::LogQuestion question;
    question.actor = m_actor;
    question.subject = m_subject;
    question.command = m_command > 0 ? service::loggedCommands().value(m_command - 1) : QString();
    question.from = parseDay(m_from);
    question.to = parseDay(m_to);
    question.limit = m_limit;
    return question;
}

void LogController::take(Result<Lines> lines)
{
    m_isLoading = false;
    m_problem = lines ? QString() : lines.error().message;
    // Whoever sits here now may not be who asked.
    m_lines = lines && workplace().readsLog() ? std::move(*lines) : Lines();
    m_hasMore = static_cast<int>(m_lines.size()) >= m_limit;
    m_rows.setRows(logRows(m_lines), logColumns);
    Q_EMIT linesChanged();
}

void LogController::forget()
{
    m_lines.clear();
    m_rows.setRows({}, logColumns);
    m_entry.close();
    m_verdict.reset();
    m_isLoading = true;
    m_hasMore = false;
    Q_EMIT linesChanged();
    Q_EMIT verdictChanged();
}

void LogController::narrow()
{
    m_limit = firstLogLines;
    Q_EMIT filterChanged();
    askAgain();
}

void LogController::setActor(const QString &actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    narrow();
}

void LogController::setSubject(const QString &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    narrow();
}

QStringList LogController::commands() const
{
    QStringList names{tr("Mọi việc")};
    const QStringList commands = service::loggedCommands();
    for (const QString &one : commands)
        names.append(commandWords(one));
    return names;
}

void LogController::setCommand(int command)
{
    if (command == m_command || command < 0)
        return;
    m_command = command;
    narrow();
}

void LogController::setFrom(const QString &iso)
{
    if (iso == m_from)
        return;
    m_from = iso;
    narrow();
}

void LogController::setTo(const QString &iso)
{
    if (iso == m_to)
        return;
    m_to = iso;
    narrow();
}

bool LogController::isFiltered() const
{
    return !m_actor.isEmpty() || !m_subject.isEmpty() || m_command > 0 || !m_from.isEmpty() || !m_to.isEmpty();
}

QString LogController::filterText() const
{
    QStringList words;
    for (const QString &text : {m_actor, m_subject})
        if (!text.isEmpty())
            words.append(text);
    if (m_command > 0)
        words.append(commands().value(m_command));
    if (const auto from = parseDay(m_from))
        words.append(tr("từ %1").arg(toVietnamese(*from)));
    if (const auto to = parseDay(m_to))
        words.append(tr("đến %1").arg(toVietnamese(*to)));
    return words.join(QStringLiteral(" · "));
}

QString LogController::headline() const
{
    if (m_isLoading)
        return {};
    return m_hasMore ? tr("%Ln dòng mới nhất", "", static_cast<int>(m_lines.size())) : tr("%Ln dòng", "", static_cast<int>(m_lines.size()));
}

void LogController::showMore()
{
    m_limit *= 4;
    askAgain();
}

void LogController::showAll()
{
    m_limit = everything;
    askAgain();
}

void LogController::widen()
{
    m_actor.clear();
    m_subject.clear();
    m_command = 0;
    m_from.clear();
    m_to.clear();
    narrow();
}

void LogController::openRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_lines.size()))
        m_entry.show(m_lines[static_cast<size_t>(row)]);
    else
        m_entry.close();
}

bool LogController::mayCheck() const
{
    return workplace().readsLog() && !workplace().caller().scope.isValid();
}

void LogController::check()
{
    if (!mayCheck())
        return;
    m_check.ask(workplace().desk(), [caller = workplace().caller()](service::Service &service) { return service::verifyLog(service, caller); });
    Q_EMIT verdictChanged();
}

QString LogController::verdict() const
{
    return m_verdict && mayCheck() ? verdictWords(*m_verdict) : QString();
}

} // namespace lotrinh::screens
