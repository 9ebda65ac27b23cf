// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movecontroller.h"

#include "schedulewords.h"
#include "service/command/classcommands.h"
#include "shell/notices.h"
#include "shell/workplace.h"

#include <QLocale>

namespace lotrinh::screens {

namespace {

constexpr size_t mostAlternatives = 5;

Workplace &workplace()
{
    return *Workplace::create(nullptr, nullptr);
}

} // namespace

MoveController::MoveController(QObject *parent)
    : QObject(parent)
    , m_alternatives({"days", "note"})
{ }

void MoveController::hold(const QString &code, int shift, int stretch)
{
    if (code != m_code || m_table != m_source->table()) {
        m_code = code;
        m_table = m_source->table();
        m_trial = service::MoveTrial(m_table, code);
    }
    const TrainingClass &one = m_trial.subject().trainingClass;
    m_startsOn = one.startsOn.plusDays(shift);
    m_endsOn = std::max(m_startsOn, one.endsOn.plusDays(shift + stretch));
    m_verdict = m_trial.at(m_startsOn, m_endsOn);
}

void MoveController::tryAt(const QString &code, int shift, int stretch)
{
    if (!m_source || !m_source->table() || m_isBusy)
        return;
    hold(code, shift, stretch);
    m_isTrying = m_trial.isPossible();
    m_isPending = false;
    markClashing();
    Q_EMIT trialChanged();
}

void MoveController::markClashing()
{
    QSet<QString> groups;
    for (const Clash &clash : m_verdict.clashes)
        if (!clash.other.classCode.isEmpty())
            groups.insert(clash.other.classCode);
    m_source->content()->setAlarmed(groups);
}

void MoveController::drop(const QString &code, int shift, int stretch)
{
    tryAt(code, shift, stretch);
    if (!m_isTrying)
        return putBack();
    if (m_verdict.clashes.empty())
        return send(m_startsOn, m_endsOn, {});
    m_isPending = true;
    search();
    Q_EMIT trialChanged();
}

void MoveController::putBack()
{
    m_isTrying = false;
    m_isPending = false;
    m_alternatives.setRecords({});
    if (m_source)
        m_source->content()->setAlarmed({});
    Q_EMIT trialChanged();
}

void MoveController::search()
{
    m_isSearching = true;
    m_alternatives.setRecords({});
    workplace()
        .desk()
        .ask([trial = m_trial, wanted = m_startsOn, today = workplace().todayDay()](service::Service &) {
            return Result<std::vector<Day>>(trial.freeStarts(wanted, today, mostAlternatives));
        })
        .then(this, [this, code = m_code](const Result<std::vector<Day>> &starts) { takeStarts(code, starts); });
}

void MoveController::takeStarts(const QString &code, const Result<std::vector<Day>> &starts)
{
    m_isSearching = false;
    if (starts && m_isPending && code == m_code) {
        std::vector<list::Record> records;
        const int length = m_endsOn.julian - m_startsOn.julian;
        for (Day day : *starts) {
            const int away = day.julian - m_startsOn.julian;
            const QString note = away < 0 ? tr("sớm hơn %n ngày", "", -away) : tr("muộn hơn %n ngày", "", away);
            records.push_back({toIso(day), {daysWords(day, day.plusDays(length)), note}});
        }
        m_alternatives.setRecords(std::move(records));
    }
    Q_EMIT trialChanged();
}

void MoveController::take(const QString &firstDay)
{
    const auto day = parseDay(firstDay);
    if (day && m_isPending)
        send(*day, day->plusDays(m_endsOn.julian - m_startsOn.julian), {});
}

void MoveController::overrideWith(const QString &reason)
{
    if (canOverride() && !reason.trimmed().isEmpty())
        send(m_startsOn, m_endsOn, reason.trimmed());
}

void MoveController::send(Day startsOn, Day endsOn, const QString &reason)
{
    m_isBusy = true;
    Q_EMIT trialChanged();
    const service::MoveClass command{m_code, startsOn, endsOn, reason};
    workplace()
        .desk()
        .send(command, workplace().caller(), workplace().todayDay())
        .then(this, [this, code = m_code, startsOn, endsOn](const Result<service::Reply> &reply) {
            takeReply(code, startsOn, endsOn, reply);
        });
}

void MoveController::takeReply(
    const QString &code, Day startsOn, Day endsOn, const Result<service::Reply> &reply)
{
    m_isBusy = false;
    if (!reply) {
        // Somebody was quicker: what is shown is read again, and the choice stays open.
        workplace().notices().say(QStringLiteral("bad"), tr("Chưa dời được lớp %1").arg(code), reply.error().message);
        m_isPending = true;
        search();
        return Q_EMIT trialChanged();
    }
    putBack();
    workplace().notices().say(QStringLiteral("good"), tr("Đã dời lớp %1").arg(code), daysWords(startsOn, endsOn));
    Q_EMIT moved(code);
}

QString MoveController::tone() const
{
    return !m_verdict.clashes.empty() ? QStringLiteral("bad")
        : m_verdict.cautions.empty()  ? QStringLiteral("good")
                                      : QStringLiteral("warn");
}

QString MoveController::headline() const
{
    return m_isTrying ? tr("%1 sang %2").arg(m_code, daysWords(m_startsOn, m_endsOn)) : QString();
}

QStringList MoveController::lines() const
{
    if (!m_isTrying || !m_table)
        return {};
    return clashLines(*m_table, m_verdict.clashes) + cautionLines(m_verdict.cautions);
}

} // namespace lotrinh::screens
