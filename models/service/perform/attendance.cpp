// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../classfile.h"
#include "../freshness.h"
#include "../lookup.h"
#include "../verdicts.h"
#include "../words.h"
#include "trainingclass.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace lotrinh::service {

namespace {

Result<void> checkRunning(const TrainingClass &trainingClass)
{
    if (trainingClass.state != ClassState::Running && trainingClass.state != ClassState::Finished)
        return refused("wrong_state", Words::tr("Lớp %1 chưa học hoặc đã đóng (%2)").arg(trainingClass.code, toCode(trainingClass.state)),
                       {{QStringLiteral("class"), trainingClass.code}, {QStringLiteral("state"), toCode(trainingClass.state)}});
    return {};
}

/// The seat of a cadre in the class, or why there is none.
Result<Enrolment> seatOf(ClassFile &file, const Cadre &cadre)
{
    const Enrolment *enrolment = file.enrolmentOf(cadre.id);
    if (!enrolment)
        return unknownReference(QStringLiteral("cadre"), cadre.code);
    if (!holdsSeat(enrolment->state))
        return refused("wrong_state", Words::tr("%1 không có chỗ trong lớp (%2)").arg(cadre.code, toCode(enrolment->state)),
                       {{QStringLiteral("cadre"), cadre.code}, {QStringLiteral("state"), toCode(enrolment->state)}});
    return *enrolment;
}

/// What each seat is to be marked; the last mark of a cadre named twice.
using MarksBySeat = std::map<EnrolmentId, Mark>;

/// One line of the command with whom and which seat it means.
struct AskedMark {
    Cadre cadre;
    EnrolmentId seat;
    MarkField field;
};

Result<std::vector<AskedMark>> marksAsked(Work &work, ClassFile &file, const MarkAttendance &command)
{
    QStringList codes;
    for (const MarkField &field : command.marks)
        codes.append(field.cadre);
    const auto cadres = referredCadres(work, codes, "cadre");
    if (!cadres)
        return cadres.error();
    std::vector<AskedMark> asked;
    for (size_t i = 0; i < cadres->size(); ++i) {
        const auto seat = seatOf(file, (*cadres)[i]);
        if (!seat)
            return seat.error();
        asked.push_back({(*cadres)[i], seat->id, command.marks[i]});
    }
    return asked;
}

QJsonValue written(const std::optional<Mark> &mark)
{
    return mark ? QJsonValue(toCode(*mark)) : QJsonValue();
}

std::vector<SheetCell> cellsDecidedOn(const std::vector<AskedMark> &asked, const QHash<EnrolmentId, AttendanceMark> &existing)
{
    std::vector<SheetCell> cells;
    for (const AskedMark &one : asked) {
        const auto stored = existing.constFind(one.seat);
        if (one.field.was.isTold)
            cells.push_back({one.cadre.code, one.cadre.fullName, written(one.field.was.value),
                             stored == existing.constEnd() ? QJsonValue() : written(stored->mark), written(one.field.mark)});
    }
    return cells;
}

Result<void> storeMarks(Work &work, SessionId session, const MarksBySeat &asked, const QHash<EnrolmentId, AttendanceMark> &existing)
{
    std::vector<AttendanceMark> fresh;
    for (const auto &[seat, mark] : asked) {
        AttendanceMark row = existing.value(seat, {{}, session, seat, mark});
        if (!row.id.isValid()) {
            fresh.push_back(row);
            continue;
        }
        if (row.mark == mark)
            continue;
        row.mark = mark;
        if (const auto updated = store::update(work.db, row); !updated)
            return updated;
    }
    return store::insertMany(work.db, fresh);
}

QJsonValue listed(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

Result<void> isScoreFresh(Work &work, const RecordScore &command, const Cadre &cadre, const std::optional<int> &storedTenths)
{
    const auto &was = command.was.value;
    return areFresh(work, QLatin1String(store::Table<Score>::name), QStringLiteral("tenths"), fieldsOf(command),
                    {{cadre.code, cadre.fullName, was ? QJsonValue(was->value) : QJsonValue(),
                      storedTenths ? QJsonValue(*storedTenths) : QJsonValue(), command.score.value}});
}

} // namespace

Result<Reply> perform(Work &work, const MarkAttendance &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto running = checkRunning(file->trainingClass); !running)
        return running.error();
    const auto session = std::find_if(file->sessions.begin(), file->sessions.end(),
                                      [&](const Session &one) { return one.span.from == command.startsAt; });
    if (session == file->sessions.end())
        return unknownReference(QStringLiteral("starts_at"), toIso(command.startsAt));
    const auto marks = store::readWhere<AttendanceMark>(work.db, &AttendanceMark::session, session->id);
    if (!marks)
        return marks.error();
    QHash<EnrolmentId, AttendanceMark> existing;
    for (const AttendanceMark &mark : *marks)
        existing.insert(mark.enrolment, mark);
    const auto asked = marksAsked(work, *file, command);
    if (!asked)
        return asked.error();
    const auto fresh = areFresh(work, QLatin1String(store::Table<AttendanceMark>::name), QStringLiteral("mark"), fieldsOf(command),
                                cellsDecidedOn(*asked, existing));
    if (!fresh)
        return fresh.error();
    MarksBySeat marked;
    for (const AskedMark &one : *asked)
        marked[one.seat] = one.field.mark;
    if (const auto stored = storeMarks(work, session->id, marked, existing); !stored)
        return stored.error();
    work.changes.classes.push_back(file->trainingClass.id);
    return Reply{};
}

Result<Reply> perform(Work &work, const NameParts &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (file->trainingClass.state == ClassState::Closed || file->trainingClass.state == ClassState::Cancelled)
        return refused("wrong_state", Words::tr("Lớp %1 đã %2").arg(command.trainingClass, toCode(file->trainingClass.state)));
    if (command.was.isTold) {
        const auto sheet = readResultSheet(work, *file);
        if (!sheet)
            return sheet.error();
        const auto fresh = areFresh(work, QLatin1String(store::Table<AssessmentPart>::name), QStringLiteral("parts"), fieldsOf(command),
                                    {{{}, {}, listed(command.was.value.value_or(QStringList())), listed(sheet->parts), listed(command.parts)}});
        if (!fresh)
            return fresh.error();
    }
    const auto named = store::readWhere<AssessmentPart>(work.db, &AssessmentPart::trainingClass, file->trainingClass.id);
    if (!named)
        return named.error();
    for (const AssessmentPart &part : *named)
        if (const auto erased = store::erase<AssessmentPart>(work.db, part.id); !erased)
            return erased.error();
    int position = 0;
    for (const QString &name : command.parts) {
        if (command.parts.count(name) > 1)
            return badField(QStringLiteral("parts"), Words::tr("phần “%1” ghi hai lần").arg(name));
        const auto id = store::insert(work.db, AssessmentPart{{}, file->trainingClass.id, name, ++position});
        if (!id)
            return id.error();
    }
    work.changes.classes.push_back(file->trainingClass.id);
    return Reply{};
}

Result<Reply> perform(Work &work, const RecordScore &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto running = checkRunning(file->trainingClass); !running)
        return running.error();
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const auto seat = seatOf(*file, *cadre);
    if (!seat)
        return seat.error();
    if (command.attempt < 1)
        return badField(QStringLiteral("attempt"), Words::tr("phải từ 1"));
    auto scores = store::readWhere<Score>(work.db, &Score::enrolment, seat->id);
    if (!scores)
        return scores.error();
    const auto standing = std::find_if(scores->begin(), scores->end(), [&](const Score &one) {
        return one.isCurrent && one.part == command.part && one.attempt == command.attempt;
    });
    const bool isScored = standing != scores->end();
    if (command.was.isTold) {
        const std::optional<int> stored = isScored ? std::optional(standing->tenths) : std::nullopt;
        if (stored == command.score.value)
            return Reply{};
        if (const auto fresh = isScoreFresh(work, command, *cadre, stored); !fresh)
            return fresh.error();
    }
    if (isScored) {
        standing->isCurrent = false;
        if (const auto updated = store::update(work.db, *standing); !updated)
            return updated.error();
    }
    const auto id = store::insert(work.db, Score{{}, seat->id, command.part, command.attempt, command.score.value, true, {}});
    if (!id)
        return id.error();
    work.changes.classes.push_back(file->trainingClass.id);
    return Reply{};
}

} // namespace lotrinh::service
