// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcontroller.h"

#include "cataloguewords.h"
#include "service/command/planningcommands.h"
#include "workplace.h"

#include <QSet>

namespace lotrinh::screens {

ReviewController::ReviewController(QObject *parent)
    : FactsView(parent)
    , m_sender(this, [this] { Q_EMIT changed(); })
    , m_question(this, [this](Result<State> state) {
        m_state = state ? std::move(*state) : State();
        Q_EMIT changed();
    })
{
    connect(&workplace(), &Workplace::languageChanged, this, &ReviewController::changed);
}

void ReviewController::ask()
{
    m_question.ask(workplace().desk(), [caller = workplace().caller(), on = workplace().todayDay()](
                                           service::Service &service) { return readState(service, caller, on); });
}

Result<ReviewController::State> ReviewController::readState(service::Service &service, const Caller &caller, Day on)
{
    auto reviews = service::readOpenReviews(service, caller, on);
    if (!reviews)
        return reviews.error();
    const auto code = service::freeReviewCode(service, on);
    if (!code)
        return code.error();
    const Rulebook &rules = *service.rules();
    State state;
    state.reviews = std::move(*reviews);
    state.proposedCode = *code;
    if (!state.reviews.empty()) {
        const ReviewRound &round = state.reviews.front().round;
        state.termName = termName(rules, round.term);
        state.unitName = unitName(rules, round.unit);
    }
    for (const Term &term : rules.terms())
        if (term.life.holds(on)) {
            state.termNames.append(termName(rules, term.id));
            state.termCodes.append(term.code);
        }
    return state;
}

QString ReviewController::title() const
{
    if (!isOpen())
        return {};
    QStringList words{tr("Đợt rà soát %1").arg(code())};
    for (const QString &more : {m_state.termName, m_state.unitName})
        if (!more.isEmpty())
            words.append(more);
    return words.join(QStringLiteral(" · "));
}

double ReviewController::share() const
{
    const double all = isOpen() ? now().decided + double(now().undecided.size()) : 0;
    return all > 0 ? now().decided / all : 1;
}

QString ReviewController::progressText() const
{
    if (!isOpen())
        return {};
    if (now().undecided.isEmpty())
        return tr("đã xét hết %n lượt, có thể kết thúc đợt", "", now().decided);
    return tr("đã xét %1, còn %2 lượt").arg(figureText(now().decided, workplace().words()), figureText(waiting(), workplace().words()));
}

QStringList ReviewController::terms() const
{
    return QStringList{tr("Mọi nhiệm kỳ")} + m_state.termNames;
}

QStringList ReviewController::waitingOf(const list::TableModel &entries) const
{
    if (!isOpen())
        return {};
    const QSet<QString> waiting(now().undecided.begin(), now().undecided.end());
    QStringList codes;
    for (const list::Row &row : entries.rows())
        if (waiting.contains(row.key))
            codes.append(row.key);
    return codes;
}

int ReviewController::waitingAmong(list::TableModel *entries) const
{
    return entries ? static_cast<int>(waitingOf(*entries).size()) : 0;
}

QString ReviewController::waitsFor(const QString &entry) const
{
    return isOpen() && now().undecided.contains(entry) ? code() : QString();
}

void ReviewController::begin(const QString &code, const QString &openedOn, int term)
{
    if (const auto day = parseDay(openedOn))
        send(service::OpenReviewRound{code.trimmed(), *day, m_state.termCodes.value(term - 1), {}, {}});
}

void ReviewController::keepAmong(list::TableModel *entries, const QString &decision, const QString &on)
{
    const auto day = parseDay(on);
    if (!entries || !day)
        return;
    service::ReviewEntries command;
    command.round = code();
    command.decision = decision.trimmed();
    command.on = *day;
    command.keep = waitingOf(*entries);
    send(command);
}

void ReviewController::takeOutLeft(const QString &decision, const QString &on)
{
    const auto day = parseDay(on);
    if (!isOpen() || !day)
        return;
    service::ReviewEntries command;
    command.round = code();
    command.decision = decision.trimmed();
    command.on = *day;
    for (const QString &entry : now().left)
        command.takeOut.push_back({entry, tr("Không còn công tác")});
    send(command);
}

void ReviewController::close(const QString &on)
{
    if (const auto day = parseDay(on))
        send(service::CloseReviewRound{code(), *day});
}

void ReviewController::dismiss()
{
    m_sender.setProblem({});
    Q_EMIT changed();
}

template <class Command> void ReviewController::send(const Command &command)
{
    m_sender.send(command, [this](const Result<service::Reply> &reply) {
        askAgain(); // a refusal too may come from what changed meanwhile
        if (reply)
            Q_EMIT carriedOut();
    });
}

} // namespace lotrinh::screens
