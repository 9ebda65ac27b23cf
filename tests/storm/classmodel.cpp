// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classmodel.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotrinh::test {

namespace {

bool holds(const QString &state)
{
    return state == u"enrolled"_s || state == u"attending"_s;
}

bool isActiveState(const QString &state)
{
    return holds(state) || state == u"pending"_s || state == u"waitlisted"_s;
}

int cadreNumber(const QJsonValue &code)
{
    return code.toString().mid(1).toInt();
}

int dayNumber(const QJsonValue &text)
{
    return text.toString().mid(8, 2).toInt();
}

/// Half-days a class takes: its mornings, or all of its days. Day d: morning 2d, afternoon 2d + 1.
QSet<int> halfDays(const ModelClass &one)
{
    QSet<int> halves;
    if (one.sessions.isEmpty())
        for (int day = one.first; day <= one.last; ++day)
            halves |= {2 * day, 2 * day + 1};
    for (auto session = one.sessions.cbegin(); session != one.sessions.cend(); ++session)
        halves.insert(2 * session.key());
    return halves;
}

} // namespace

QString ClassModel::apply(const QJsonObject &command)
{
    static const QHash<QString, std::pair<Handler, bool>> handlers{
        {u"open_class"_s, {&ClassModel::openClass, false}}, {u"nominate"_s, {&ClassModel::nominate, true}},
        {u"approve"_s, {&ClassModel::answer, true}}, {u"reject"_s, {&ClassModel::answer, true}},
        {u"withdraw"_s, {&ClassModel::leave, true}}, {u"defer"_s, {&ClassModel::leave, true}},
        {u"set_capacity"_s, {&ClassModel::setCapacity, true}}, {u"set_class_state"_s, {&ClassModel::setState, false}},
        {u"cancel_class"_s, {&ClassModel::cancel, true}}, {u"add_session"_s, {&ClassModel::addSession, true}},
        {u"remove_session"_s, {&ClassModel::removeSession, true}}, {u"move_session"_s, {&ClassModel::moveSession, true}},
        {u"move_class"_s, {&ClassModel::moveClass, true}}, {u"mark_attendance"_s, {&ClassModel::mark, true}}, {u"close_class"_s, {&ClassModel::close, false}},
        {u"undo"_s, {&ClassModel::undo, false}}};
    const QString name = command.value(u"do"_s).toString();
    const auto [handler, canUndo] = handlers.value(name);
    m_outcomes.clear();
    const Snapshot before{m_classes, canUndo};
    const QString outcome = (this->*handler)(command);
    if (outcome != u"ok"_s)
        m_classes = before.classes;
    else if (name != u"undo"_s)
        m_past.push_back(before);
    return outcome;
}

ModelClass *ClassModel::classOf(const QJsonObject &command)
{
    const auto found = m_classes.find(command.value(u"class"_s).toString());
    return found == m_classes.end() ? nullptr : &*found;
}

int ClassModel::taken(const ModelClass &one)
{
    return static_cast<int>(std::count_if(one.rows.begin(), one.rows.end(), [](const ModelRow &row) { return holds(row.state); }));
}

ModelRow *ClassModel::activeRow(ModelClass &one, int cadre)
{
    for (ModelRow &row : one.rows)
        if (row.cadre == cadre && isActiveState(row.state))
            return &row;
    return nullptr;
}

bool ClassModel::hasPassed(int cadre, int day) const
{
    const auto passed = m_passedOn.constFind(cadre);
    return passed != m_passedOn.constEnd() && *passed <= day;
}

bool ClassModel::isBusy(int cadre, const QString &except, const ModelClass &one) const
{
    const QSet<int> own = halfDays(one);
    for (auto other = m_classes.cbegin(); other != m_classes.cend(); ++other) {
        if (other.key() == except || other->state == u"cancelled"_s || !halfDays(*other).intersects(own))
            continue;
        for (const ModelRow &row : other->rows)
            if (row.cadre == cadre && holds(row.state))
                return true;
    }
    return false;
}

bool ClassModel::isAnyBusy(const QString &code, const ModelClass &one) const
{
    return std::any_of(one.rows.begin(), one.rows.end(),
        [&](const ModelRow &row) { return holds(row.state) && isBusy(row.cadre, code, one); });
}

/// What stands against one more morning of the class in that room, or nothing.
QString ClassModel::clashOfMorning(const QString &code, const ModelClass &one, int day, int room) const
{
    for (auto other = m_classes.cbegin(); other != m_classes.cend(); ++other)
        if (other.key() != code && other->state != u"cancelled"_s && room > 0 && other->sessions.value(day) == room)
            return u"room_busy"_s;
    ModelClass morning = one;
    morning.sessions = {{day, room}};
    return isAnyBusy(code, morning) ? u"cadre_busy"_s : QString();
}

/// The refusal of semantics.md §6 without its "refused:", or nothing.
QString ClassModel::refusalOf(const QString &code, const ModelClass &one, int cadre, bool repeat) const
{
    if (one.state != u"open"_s)
        return u"class_not_open"_s;
    if (isBusy(cadre, code, one))
        return u"clash"_s;
    if (hasPassed(cadre, one.first) && !repeat)
        return u"already_met"_s;
    return {};
}

/// Enrolled when a seat is free and nobody who may take it asked before; else waits.
QString ClassModel::seatOrWait(const QString &code, ModelClass &one, ModelRow &row) const
{
    bool isAhead = false;
    for (const ModelRow &other : one.rows) {
        if (&other == &row)
            break;
        isAhead = isAhead || (other.state == u"waitlisted"_s && refusalOf(code, one, other.cadre, other.repeat).isEmpty());
    }
    row.state = taken(one) < one.capacity && !isAhead ? u"enrolled"_s : u"waitlisted"_s;
    return row.state;
}

void ClassModel::promote(const QString &code, ModelClass &one) const
{
    if (one.state != u"open"_s)
        return;
    for (ModelRow &row : one.rows)
        if (row.state == u"waitlisted"_s && taken(one) < one.capacity && refusalOf(code, one, row.cadre, row.repeat).isEmpty())
            row.state = u"enrolled"_s;
}

QString ClassModel::openClass(const QJsonObject &command)
{
    const QString code = command.value(u"code"_s).toString();
    if (m_classes.contains(code))
        return u"bad_field"_s;
    ModelClass one;
    one.first = dayNumber(command.value(u"starts_on"_s));
    one.last = dayNumber(command.value(u"ends_on"_s));
    one.capacity = command.value(u"capacity"_s).toInt();
    one.needsApproval = command.value(u"needs_approval"_s).toBool();
    m_classes.insert(code, one);
    return u"ok"_s;
}

QString ClassModel::nominate(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    const QString code = command.value(u"class"_s).toString();
    for (const auto &value : command.value(u"cadres"_s).toArray()) {
        const int cadre = cadreNumber(value);
        const bool repeat = command.value(u"repeat"_s).toBool();
        QString refusal = one->state != u"open"_s ? u"class_not_open"_s : activeRow(*one, cadre) ? u"already_enrolled"_s : QString();
        if (refusal.isEmpty())
            refusal = refusalOf(code, *one, cadre, repeat);
        if (!refusal.isEmpty()) {
            m_outcomes += u"refused:"_s + refusal;
            continue;
        }
        one->rows.push_back({cadre, u"pending"_s, repeat});
        m_outcomes += one->needsApproval ? u"pending"_s : seatOrWait(code, *one, one->rows.back());
    }
    return u"ok"_s;
}

QString ClassModel::answer(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    const QString code = command.value(u"class"_s).toString();
    const bool approves = command.value(u"do"_s).toString() == u"approve"_s;
    for (const auto &value : command.value(u"cadres"_s).toArray()) {
        const int cadre = cadreNumber(value);
        ModelRow *row = activeRow(*one, cadre);
        const bool wasThere = std::any_of(one->rows.begin(), one->rows.end(), [=](const ModelRow &each) { return each.cadre == cadre; });
        if (!wasThere)
            return u"unknown_reference"_s;
        if (!row || (row->state != u"pending"_s && (approves || row->state != u"waitlisted"_s)))
            return u"wrong_state"_s;
        if (!approves) {
            row->state = u"rejected"_s;
            m_outcomes += row->state;
            continue;
        }
        const QString refusal = refusalOf(code, *one, cadre, row->repeat);
        m_outcomes += refusal.isEmpty() ? seatOrWait(code, *one, *row) : u"refused:"_s + refusal;
    }
    return u"ok"_s;
}

QString ClassModel::leave(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    const int cadre = cadreNumber(command.value(u"cadre"_s));
    if (std::none_of(one->rows.begin(), one->rows.end(), [=](const ModelRow &row) { return row.cadre == cadre; }))
        return u"unknown_reference"_s;
    if (one->state == u"closed"_s || one->state == u"cancelled"_s)
        return u"wrong_state"_s;
    ModelRow *row = activeRow(*one, cadre);
    if (!row)
        return u"wrong_state"_s;
    row->state = command.value(u"do"_s).toString() == u"defer"_s ? u"deferred"_s : u"withdrawn"_s;
    promote(command.value(u"class"_s).toString(), *one);
    return u"ok"_s;
}

QString ClassModel::setCapacity(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state == u"closed"_s || one->state == u"cancelled"_s)
        return u"wrong_state"_s;
    const int capacity = command.value(u"capacity"_s).toInt();
    if (capacity < taken(*one))
        return u"below_seats_taken"_s;
    one->capacity = capacity;
    promote(command.value(u"class"_s).toString(), *one);
    return u"ok"_s;
}

QString ClassModel::setState(const QJsonObject &command)
{
    static const QHash<QString, QString> next{{u"open"_s, u"running"_s}, {u"running"_s, u"finished"_s}};
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    const QString state = command.value(u"state"_s).toString();
    if (one->state == state)
        return u"ok"_s;
    if (next.value(one->state) != state)
        return u"wrong_state"_s;
    one->state = state;
    for (ModelRow &row : one->rows)
        if (state == u"running"_s && row.state == u"enrolled"_s)
            row.state = u"attending"_s;
    return u"ok"_s;
}

QString ClassModel::cancel(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state == u"closed"_s || one->state == u"cancelled"_s)
        return u"wrong_state"_s;
    one->state = u"cancelled"_s;
    for (ModelRow &row : one->rows)
        if (isActiveState(row.state))
            row.state = u"withdrawn"_s;
    return u"ok"_s;
}

QString ClassModel::addSession(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state == u"closed"_s || one->state == u"cancelled"_s)
        return u"wrong_state"_s;
    const int day = dayNumber(command.value(u"starts_at"_s));
    const int room = command.value(u"room"_s).toString().mid(1).toInt();
    if (one->sessions.contains(day))
        return u"bad_field"_s;
    if (const QString clash = clashOfMorning(command.value(u"class"_s).toString(), *one, day, room); !clash.isEmpty())
        return clash;
    one->sessions.insert(day, room);
    return u"ok"_s;
}

/// A class whose last session goes takes its days whole again.
QString ClassModel::removeSession(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state == u"closed"_s || one->state == u"cancelled"_s)
        return u"wrong_state"_s;
    const int day = dayNumber(command.value(u"starts_at"_s));
    if (!one->sessions.contains(day))
        return u"unknown_reference"_s;
    if (one->marked.contains(day))
        return u"wrong_state"_s;
    one->sessions.remove(day);
    return one->sessions.isEmpty() && isAnyBusy(command.value(u"class"_s).toString(), *one) ? u"cadre_busy"_s : u"ok"_s;
}

QString ClassModel::moveSession(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state == u"closed"_s || one->state == u"cancelled"_s)
        return u"wrong_state"_s;
    const int day = dayNumber(command.value(u"starts_at"_s));
    const int to = dayNumber(command.value(u"new_starts_at"_s));
    if (!one->sessions.contains(day))
        return u"unknown_reference"_s;
    if (to != day && one->sessions.contains(to))
        return u"bad_field"_s;
    if (to != day && one->marked.contains(day))
        return u"wrong_state"_s;
    const int room = one->sessions.take(day);
    if (const QString clash = clashOfMorning(command.value(u"class"_s).toString(), *one, to, room); !clash.isEmpty())
        return clash;
    one->sessions.insert(to, room);
    return u"ok"_s;
}

/// Its mornings move along with its first day.
QString ClassModel::moveClass(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state != u"open"_s)
        return one->state == u"running"_s || one->state == u"finished"_s ? u"class_started"_s : u"wrong_state"_s;
    const QString code = command.value(u"class"_s).toString();
    const int first = dayNumber(command.value(u"starts_on"_s));
    const QMap<int, int> before = one->sessions;
    one->sessions.clear();
    for (auto session = before.cbegin(); session != before.cend(); ++session) {
        const int day = session.key() + first - one->first;
        if (const QString clash = clashOfMorning(code, *one, day, session.value()); !clash.isEmpty())
            return clash;
    }
    for (auto session = before.cbegin(); session != before.cend(); ++session)
        one->sessions.insert(session.key() + first - one->first, session.value());
    one->first = first;
    one->last = dayNumber(command.value(u"ends_on"_s));
    return isAnyBusy(code, *one) ? u"cadre_busy"_s : u"ok"_s;
}

QString ClassModel::mark(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state != u"running"_s && one->state != u"finished"_s)
        return u"wrong_state"_s;
    const int day = dayNumber(command.value(u"starts_at"_s));
    if (!one->sessions.contains(day))
        return u"unknown_reference"_s;
    for (const auto &value : command.value(u"marks"_s).toArray()) {
        const int cadre = cadreNumber(value.toObject().value(u"cadre"_s));
        if (std::none_of(one->rows.begin(), one->rows.end(), [=](const ModelRow &row) { return row.cadre == cadre; }))
            return u"unknown_reference"_s;
        const ModelRow *row = activeRow(*one, cadre);
        if (!row || !holds(row->state))
            return u"wrong_state"_s;
        one->present[day].remove(cadre);
        if (value.toObject().value(u"mark"_s).toString() == u"present"_s)
            one->present[day].insert(cadre);
    }
    one->marked.insert(day);
    return u"ok"_s;
}

QString ClassModel::close(const QJsonObject &command)
{
    ModelClass *one = classOf(command);
    if (!one)
        return u"unknown_reference"_s;
    if (one->state != u"finished"_s)
        return u"wrong_state"_s;
    const int sessions = static_cast<int>(one->sessions.size());
    const auto isLearning = [](const ModelRow &row) { return holds(row.state); };
    const bool anybody = std::any_of(one->rows.begin(), one->rows.end(), isLearning);
    if (anybody && one->marked.size() < sessions)
        return u"results_missing"_s;
    for (ModelRow &row : one->rows) {
        if (!isLearning(row))
            continue;
        int present = 0;
        for (const QSet<int> &cadres : one->present)
            present += cadres.contains(row.cadre);
        row.state = sessions > 0 && present == 0 ? u"absent"_s : present * 100 >= 80 * sessions ? u"passed"_s : u"failed"_s;
        if (row.state == u"passed"_s)
            m_passedOn.insert(row.cadre, std::min(m_passedOn.value(row.cadre, one->last), one->last));
    }
    one->state = u"closed"_s;
    return u"ok"_s;
}

QString ClassModel::undo(const QJsonObject &)
{
    if (m_past.empty() || !m_past.back().canUndo)
        return u"wrong_state"_s;
    m_classes = m_past.back().classes;
    m_past.pop_back();
    return u"ok"_s;
}

QString ClassModel::picture() const
{
    QStringList lines;
    for (auto one = m_classes.cbegin(); one != m_classes.cend(); ++one) {
        QStringList sessions;
        for (auto session = one->sessions.cbegin(); session != one->sessions.cend(); ++session)
            sessions += u"%1:R%2"_s.arg(session.key()).arg(session.value());
        lines += u"%1 %2 %3 from %4, sessions %5"_s.arg(one.key(), one->state).arg(one->capacity).arg(one->first).arg(sessions.join(u' '));
        QStringList rows;
        for (const ModelRow &row : one->rows)
            rows += u"C%1:%2"_s.arg(row.cadre).arg(row.state);
        rows.sort();
        lines += rows.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace lotrinh::test
