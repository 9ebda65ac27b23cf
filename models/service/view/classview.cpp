// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classview.h"

#include "../access/sight.h"
#include "../command/classcommands.h"
#include "../service.h"
#include "../verdicts.h"
#include "domain/codeorder.h"
#include "domain/enrolment/seats.h"
#include "domain/person/name.h"
#include "store/audit.h"
#include "store/classseats.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// What the lines are made from.
struct ClassFacts {
    ClassFile file;
    ResultSheet sheet;
    QHash<RoomId, Room> rooms;
    QHash<LecturerId, Lecturer> lecturers;
    QHash<EnrolmentId, ClassResult> results;
    QHash<CadreId, std::vector<Credential>> credentials;
    QHash<CadreId, QString> grades; ///< of completions in force
};

template <class Row> Result<QHash<decltype(Row::id), Row>> byId(store::Database &db)
{
    auto rows = store::readAll<Row>(db);
    if (!rows)
        return rows.error();
    QHash<decltype(Row::id), Row> map;
    for (Row &row : *rows)
        map.insert(row.id, std::move(row));
    return map;
}

Result<void> readResults(store::Database &db, ClassFacts &facts)
{
    std::vector<EnrolmentId> ids;
    for (const Enrolment &enrolment : facts.file.enrolments)
        ids.push_back(enrolment.id);
    const auto results = store::readIn<ClassResult>(db, &ClassResult::enrolment, ids);
    if (!results)
        return results.error();
    for (const ClassResult &result : *results)
        if (result.isCurrent)
            facts.results.insert(result.enrolment, result);
    return {};
}

/// Through the completions the class wrote, so that papers of a superseded result stay visible.
Result<void> readCredentials(store::Database &db, ClassFacts &facts)
{
    const auto completions
        = store::readWhere<Completion>(db, &Completion::classCode, facts.file.trainingClass.code);
    if (!completions)
        return completions.error();
    QHash<CompletionId, CadreId> holders;
    std::vector<CompletionId> ids;
    for (const Completion &completion : *completions) {
        holders.insert(completion.id, completion.cadre);
        if (!completion.revokedOn.isFinite())
            facts.grades.insert(completion.cadre, completion.grade);
        ids.push_back(completion.id);
    }
    const auto credentials = store::readIn<Credential>(db, &Credential::completion, ids);
    if (!credentials)
        return credentials.error();
    for (const Credential &credential : *credentials)
        facts.credentials[holders.value(credential.completion)].push_back(credential);
    return {};
}

Result<ClassFacts> readFacts(Work &work, const QString &code)
{
    auto file = readClassFile(work, code);
    if (!file)
        return file.error();
    auto sheet = readResultSheet(work, *file);
    if (!sheet)
        return sheet.error();
    auto rooms = byId<Room>(work.db);
    if (!rooms)
        return rooms.error();
    auto lecturers = byId<Lecturer>(work.db);
    if (!lecturers)
        return lecturers.error();
    ClassFacts facts{std::move(*file), std::move(*sheet), std::move(*rooms), std::move(*lecturers), {}, {}, {}};
    if (const auto read = readResults(work.db, facts); !read)
        return read.error();
    if (const auto read = readCredentials(work.db, facts); !read)
        return read.error();
    return facts;
}

QString roomName(const ClassFacts &facts, RoomId id)
{
    const Room room = facts.rooms.value(id);
    return room.name.isEmpty() ? room.code : room.name;
}

std::vector<SessionLine> sessionLines(const ClassFacts &facts)
{
    QHash<SessionId, int> marked;
    for (const Enrolment &enrolment : facts.file.enrolments)
        if (holdsSeat(enrolment.state))
            for (const AttendanceMark &mark : facts.sheet.marks.value(enrolment.id))
                ++marked[mark.session];
    const TrainingClass &trainingClass = facts.file.trainingClass;
    std::vector<SessionLine> lines;
    for (const Session &session : facts.file.sessions) {
        const RoomId room = session.room.isValid() ? session.room : trainingClass.room;
        const LecturerId lecturer = session.lecturer.isValid() ? session.lecturer : trainingClass.lecturer;
        lines.push_back({session, roomName(facts, room), facts.lecturers.value(lecturer).fullName,
            marked.value(session.id)});
    }
    return lines;
}

std::vector<std::optional<Mark>> marksOf(const ClassFacts &facts, EnrolmentId enrolment)
{
    QHash<SessionId, Mark> marks;
    for (const AttendanceMark &mark : facts.sheet.marks.value(enrolment))
        marks.insert(mark.session, mark.mark);
    std::vector<std::optional<Mark>> row;
    for (const Session &session : facts.file.sessions)
        row.push_back(marks.contains(session.id) ? std::optional(marks.value(session.id)) : std::nullopt);
    return row;
}

std::vector<Score> scoresOf(const ClassFacts &facts, EnrolmentId enrolment)
{
    std::vector<Score> scores;
    for (const Score &score : facts.sheet.scores.value(enrolment))
        if (score.isCurrent)
            scores.push_back(score);
    std::sort(scores.begin(), scores.end(), [&](const Score &a, const Score &b) {
        const auto left = facts.sheet.parts.indexOf(a.part);
        const auto right = facts.sheet.parts.indexOf(b.part);
        return left != right ? left < right : a.attempt < b.attempt;
    });
    return scores;
}

LearnerLine learnerLine(const Rulebook &rules, const ClassFacts &facts, const Enrolment &enrolment)
{
    const Cadre cadre = facts.sheet.cadres.value(enrolment.cadre);
    const Unit *unit = rules.unit(enrolment.unitThen.isValid() ? enrolment.unitThen : cadre.unit);
    // Never the one they are planned for: these lines are printed and sent round.
    const bool isHeld = enrolment.basis == toCode(NominationBasis::IncumbentTitle);
    const Title *title = rules.title(enrolment.titleThen.isValid() || !isHeld ? enrolment.titleThen : enrolment.basisTitle);
    LearnerLine line;
    line.enrolment = enrolment;
    line.code = cadre.code;
    line.name = cadre.fullName;
    line.unit = unit ? unit->name : QString();
    line.title = title ? title->name : QString();
    line.marks = marksOf(facts, enrolment.id);
    line.scores = scoresOf(facts, enrolment.id);
    line.verdict = verdictFor(facts.file, facts.sheet, enrolment);
    if (facts.results.contains(enrolment.id))
        line.result = facts.results.value(enrolment.id);
    line.recordedGrade = facts.grades.value(enrolment.cadre);
    line.credentials = facts.credentials.value(enrolment.cadre);
    return line;
}

void sortByName(std::vector<LearnerLine> &lines)
{
    const NameOrder order;
    std::sort(lines.begin(), lines.end(), [&](const LearnerLine &a, const LearnerLine &b) {
        const int names = order.compare(splitName(a.name), splitName(b.name));
        return names != 0 ? names < 0 : codeLess(a.code, b.code);
    });
}

void countSeats(ClassView &view, const std::vector<Enrolment> &enrolments)
{
    view.taken = seatsTaken(enrolments);
    for (const Enrolment &enrolment : enrolments) {
        view.waiting += enrolment.state == EnrolmentState::Waitlisted ? 1 : 0;
        view.pending += enrolment.state == EnrolmentState::Pending ? 1 : 0;
    }
}

Result<void> orderQueue(Work &work, const ClassFile &file, ClassView &view)
{
    if (view.waiting == 0)
        return {};
    const auto now = classNow(work, file, {});
    if (!now)
        return now.error();
    for (const Enrolment &enrolment : waitingInOrder(*now))
        view.queue.push_back(enrolment.id);
    return {};
}

} // namespace

Result<ClassView> readClassView(Service &service, const QString &code, Day today)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto rules = service.rules();
    const Caller nobody;
    Work work{service.database(), *rules, today, toIso(today), nobody, {}};
    const auto facts = readFacts(work, code);
    if (!facts)
        return facts.error();

    ClassView view;
    view.trainingClass = facts->file.trainingClass;
    const auto revision = store::revisionOf<TrainingClass>(service.database(), view.trainingClass.id);
    if (!revision)
        return revision.error();
    view.revision = *revision;
    view.course = facts->sheet.course;
    view.room = roomName(*facts, view.trainingClass.room);
    view.roomCapacity = facts->rooms.value(view.trainingClass.room).capacity;
    view.lecturer = facts->lecturers.value(view.trainingClass.lecturer).fullName;
    view.roomCode = facts->rooms.value(view.trainingClass.room).code;
    view.lecturerCode = facts->lecturers.value(view.trainingClass.lecturer).code;
    view.parts = facts->sheet.parts;
    view.sessions = sessionLines(*facts);
    const auto seats = store::readClassSeats(service.database(), view.trainingClass.id);
    if (!seats)
        return seats.error();
    countSeats(view, store::asRows(*seats));
    if (const auto ordered = orderQueue(work, facts->file, view); !ordered)
        return ordered.error();
    for (const Enrolment &enrolment : facts->file.enrolments)
        view.learners.push_back(learnerLine(*rules, *facts, enrolment));
    if (const auto seen = service.province(); seen)
        std::erase_if(view.learners, [&](const LearnerLine &line) { return !(*seen)->rowByCode(line.code); });
    else
        return seen.error();
    sortByName(view.learners);
    return view;
}

namespace {

QStringList cadresIn(const QJsonObject &request)
{
    QStringList codes;
    if (const QString one = request.value(QLatin1String("cadre")).toString(); !one.isEmpty())
        codes.append(one);
    for (const char *list : {"cadres", "marks"})
        for (const auto &item : request.value(QLatin1String(list)).toArray())
            codes.append(item.isString() ? item.toString() : item.toObject().value(QLatin1String("cadre")).toString());
    return codes;
}

/// Something else may have the same code: a planning entry, a person.
bool isAboutClass(const store::AuditEntry &entry, const QJsonObject &request, const QString &code)
{
    const auto names = [&](const char *field) { return request.value(QLatin1String(field)).toString() == code; };
    return names("class") || (entry.command == QLatin1String(OpenClass::name) && names("code"));
}

Result<bool> showsAll(Service &service, const QStringList &codes)
{
    if (seesEverything(service.reader()) || codes.isEmpty())
        return true;
    const auto province = service.province();
    if (!province)
        return province.error();
    return std::all_of(codes.begin(), codes.end(), [&](const QString &code) { return (*province)->rowByCode(code).has_value(); });
}

} // namespace

Result<std::vector<HistoryLine>> readClassHistory(Service &service, const QString &code)
{
    const auto entries = store::readAuditOf(service.database(), code);
    if (!entries)
        return entries.error();
    std::vector<HistoryLine> lines;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        QJsonObject request = QJsonDocument::fromJson(entry->request.toUtf8()).object();
        if (!isAboutClass(*entry, request, code))
            continue;
        const auto seen = showsAll(service, cadresIn(request));
        if (!seen)
            return seen.error();
        if (!may(service.reader().role, Right::ReadPlanning))
            request.remove(QLatin1String("basis"));
        if (*seen)
            lines.push_back({entry->at, entry->actor, entry->command, request});
    }
    return lines;
}

} // namespace lotrinh::service
