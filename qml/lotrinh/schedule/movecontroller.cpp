// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movecontroller.h"

#include "schedulewords.h"
#include "service/command/schedulecommands.h"
#include "shell/notices.h"
#include "shell/workplace.h"

#include <QLocale>

namespace lotrinh::screens {

namespace {

constexpr int mostAlternatives = 5;

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
        return send({m_startsOn, m_endsOn, {}, {}, {}}, {}, m_trial.subject().revision);
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
    m_options.clear();
    m_alternatives.setRecords({});
    workplace()
        .desk()
        .ask([trial = m_trial, startsOn = m_startsOn, endsOn = m_endsOn, today = workplace().todayDay()](service::Service &) {
            return Result<Options>(trial.alternatives(startsOn, endsOn, today, mostAlternatives));
        })
        .then(this, [this, code = m_code](Result<Options> options) { takeOptions(code, std::move(options)); });
}

void MoveController::takeOptions(const QString &code, Result<Options> options)
{
    m_isSearching = false;
    if (options && m_isPending && code == m_code) {
        m_options = std::move(*options);
        std::vector<list::Record> records;
        for (size_t i = 0; i < m_options.size(); ++i)
            records.push_back({QString::number(i), {daysWords(m_options[i].startsOn, m_options[i].endsOn), noteOf(m_options[i])}});
        m_alternatives.setRecords(std::move(records));
    }
    Q_EMIT trialChanged();
}

QString MoveController::noteOf(const service::MoveTrial::Option &option) const
{
    QStringList words;
    const int away = option.startsOn.julian - m_startsOn.julian;
    if (away != 0)
        words.append(away < 0 ? tr("sớm hơn %n ngày", "", -away) : tr("muộn hơn %n ngày", "", away));
    if (!option.room.isEmpty())
        words.append(tr("phòng %1").arg(option.room));
    if (!option.lecturer.isEmpty())
        words.append(tr("giảng viên %1").arg(option.lecturer));
    for (const MoveCost &cost : option.costs)
        if (cost.change == MoveChange::SmallRoom)
            words.append(tr("phòng nhỏ hơn sĩ số"));
    return words.join(QStringLiteral(", "));
}

void MoveController::take(const QString &key)
{
    const size_t place = key.toUInt();
    if (m_isPending && place < m_options.size())
        send(m_options[place], {}, m_trial.subject().revision);
}

void MoveController::overrideWith(const QString &reason)
{
    if (canOverride() && !reason.trimmed().isEmpty())
        send({m_startsOn, m_endsOn, {}, {}, {}}, reason.trimmed(), m_trial.subject().revision);
}

void MoveController::send(const service::MoveTrial::Option &place, const QString &reason, qint64 revision)
{
    m_isBusy = true;
    Q_EMIT trialChanged();
    service::ChangeClass change;
    change.trainingClass = m_code;
    if (!place.room.isEmpty())
        change.room = place.room;
    if (!place.lecturer.isEmpty())
        change.lecturer = place.lecturer;
    const service::MoveClass move{m_code, place.startsOn, place.endsOn, reason};
    workplace()
        .desk()
        .ask([change, move, revision, caller = workplace().caller(), today = workplace().todayDay()](service::Service &service) {
            if (!change.room && !change.lecturer)
                return service.run(move, caller, today, revision);
            if (const auto changed = service.run(change, caller, today, revision); !changed)
                return changed;
            return service.run(move, caller, today, revision + 1); // one write of its own further
        })
        .then(this, [this, code = m_code, place, reason](const Result<service::Reply> &reply) {
            if (!workplace().staleEdit().takes(this, reply,
                    {[this, place, reason](qint64 found) { send(place, reason, found); }, [this] { putBack(); }}))
                return takeReply(code, place.startsOn, place.endsOn, reply);
            m_isBusy = false;
            m_isPending = true;
            Q_EMIT trialChanged();
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
    workplace().notices().say(QStringLiteral("good"), tr("Đã dời lớp %1").arg(code), daysWords(startsOn, endsOn),
        Notices::Undoable::Yes);
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
