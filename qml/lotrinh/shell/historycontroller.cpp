// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycontroller.h"

#include "class/classwords.h"
#include "notices.h"
#include "service/command/undocommand.h"
#include "workplace.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr int mostCommands = 40;

QString wordsOfCommand(const service::OwnCommand &one)
{
    return historyWords({one.at, {}, one.command, one.request});
}

/// What it was, and about whom or what.
QString sentenceOf(const service::OwnCommand &one)
{
    return one.subject.isEmpty() ? wordsOfCommand(one) : wordsOfCommand(one) + QStringLiteral(" · ") + one.subject;
}

/// What an undo took back; of one whose first answer was lost, what it took back then.
std::optional<service::OwnCommand> newlyUndone(const std::vector<service::OwnCommand> &before, const std::vector<service::OwnCommand> &after)
{
    const auto stoodBefore = [&](const service::OwnCommand &one) {
        return std::any_of(before.begin(), before.end(),
            [&](const service::OwnCommand &other) { return !other.isUndone && other.at == one.at && other.command == one.command; });
    };
    const auto isNew = [&](const service::OwnCommand &one) { return one.isUndone && stoodBefore(one); };
    auto found = std::find_if(after.begin(), after.end(), isNew);
    if (found == after.end())
        found = std::find_if(after.begin(), after.end(), [](const service::OwnCommand &one) { return one.isUndone; });
    return found == after.end() ? std::nullopt : std::optional(*found);
}

QString localTime(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime().toString(QStringLiteral("dd/MM HH:mm"));
}

} // namespace

HistoryController::HistoryController(QObject *parent)
    : FactsView(parent)
    , m_commands({"title", "subject", "at", "standing", "tone"})
    , m_question(this, [this](Result<Commands> commands) { take(std::move(commands)); })
{
    // What somebody else took back is not for the next one to do again.
    connect(&workplace(), &Workplace::callerChanged, this, [this] {
        m_takenBack.clear();
        m_undoId.clear();
        Q_EMIT changed();
    });
    connect(&workplace(), &Workplace::left, this, [this] {
        m_question.forget();
        m_commands.setRecords({});
    });
}

void HistoryController::ask()
{
    m_question.ask(workplace().desk(), [actor = workplace().caller().name](service::Service &service) {
        return service::readOwnHistory(service, actor, mostCommands);
    });
}

void HistoryController::take(Result<Commands> commands)
{
    std::vector<list::Record> records;
    if (commands)
        for (size_t i = 0; i < commands->size(); ++i) {
            const service::OwnCommand &one = (*commands)[i];
            const QString state = one.isUndone ? tr("Đã hoàn tác") : one.isUndoable ? QString() : tr("Không hoàn tác được");
            records.push_back({one.at + QString::number(i), {wordsOfCommand(one), one.subject, localTime(one.at), state,
                one.isUndone ? QStringLiteral("neutral") : QStringLiteral("info")}});
        }
    m_commands.setRecords(std::move(records));
}

void HistoryController::undo()
{
    if (m_isBusy || !workplace().ready())
        return;
    m_isBusy = true;
    // Whose answer never came may have been carried out: the same is asked for again, and done once.
    if (m_undoId.isEmpty())
        m_undoId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Q_EMIT changed();
    workplace()
        .desk()
        .ask([caller = workplace().caller(), today = workplace().todayDay(), id = m_undoId](service::Service &service) -> Result<TakenBack> {
            const auto before = service::readOwnHistory(service, caller.name, mostCommands);
            if (!before)
                return before.error();
            const QJsonObject request{{QStringLiteral("do"), QLatin1String(service::Undo::name)}, {QStringLiteral("id"), id}};
            if (const auto reply = service.run(request, caller, today); !reply)
                return reply.error();
            const auto after = service::readOwnHistory(service, caller.name, mostCommands);
            return after ? TakenBack{newlyUndone(*before, *after)} : TakenBack{};
        })
        .then(this, [this](const Result<TakenBack> &undone) { takeUndone(undone); });
}

void HistoryController::takeUndone(const Result<TakenBack> &undone)
{
    m_isBusy = false;
    if (undone || undone.error().code != QLatin1String("storage_lost"))
        m_undoId.clear();
    if (!undone)
        workplace().notices().say(QStringLiteral("warn"), tr("Chưa hoàn tác được"), undone.error().message);
    if (undone && undone->command) {
        m_takenBack.push_back(*undone->command);
        workplace().notices().say(QStringLiteral("info"), tr("Đã hoàn tác"), sentenceOf(*undone->command));
    }
    Q_EMIT changed();
}

void HistoryController::redo()
{
    if (m_isBusy || m_takenBack.empty())
        return;
    m_isBusy = true;
    const service::OwnCommand again = m_takenBack.back();
    m_takenBack.pop_back();
    Q_EMIT changed();
    QJsonObject request = again.request;
    request.insert(QStringLiteral("do"), again.command);
    workplace()
        .desk()
        .ask([request, caller = workplace().caller(), today = workplace().todayDay()](
                 service::Service &service) { return service.run(request, caller, today); })
        .then(this, [this, again](const Result<service::Reply> &reply) {
            m_isBusy = false;
            Q_EMIT changed();
            if (reply)
                workplace().notices().say(QStringLiteral("info"), tr("Đã làm lại"), sentenceOf(again), Notices::Undoable::Yes);
            else
                workplace().notices().say(QStringLiteral("warn"), tr("Chưa làm lại được"), reply.error().message);
        });
}

} // namespace lotrinh::screens
