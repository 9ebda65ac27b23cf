// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "budget.h"
#include "planner/timetable/files.h"
#include "planner/timetable/search.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

namespace lotrinh::ctl {

namespace {

Error refused(const QString &message)
{
    return {QStringLiteral("bad_field"), message, {}, Error::Kind::Refused};
}

Result<planner::timetable::Instance> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("Không đọc được %1: %2").arg(path, file.errorString()));
    const QString name = QFileInfo(path).fileName();
    auto instance = planner::timetable::readInstance(name, file.readAll());
    if (instance && !planner::timetable::hasEnoughCells(*instance))
        return refused(QStringLiteral("%1: nhiều buổi học hơn số phòng × số tiết").arg(name));
    return instance;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{QStringLiteral("storage_failed"), QStringLiteral("Không ghi được tệp %1: %2").arg(path, file.errorString()),
            {{QStringLiteral("path"), path}}, Error::Kind::Storage};
    return {};
}

/// Violations and cost as they fall, one line a second.
planner::timetable::Watch watchTimetable()
{
    return [last = -1.0](const planner::timetable::Progress &progress) mutable {
        if (progress.seconds - last < 1)
            return true;
        last = progress.seconds;
        QTextStream(stderr) << QStringLiteral("%1 s: vi phạm %2, chi phí %3\n").arg(progress.seconds, 0, 'f', 0)
                                   .arg(progress.hard).arg(progress.cost);
        return true;
    };
}

QByteArray summary(const planner::timetable::Answer &answer)
{
    const planner::timetable::Score &score = answer.score;
    QByteArray out = "{";
    for (const auto &[name, value] : {std::pair{"violations", score.hard()}, {"cost", score.cost()}, {"room_capacity", score.roomCapacity},
             {"min_working_days", score.minWorkingDays}, {"curriculum_compactness", score.curriculumCompactness},
             {"room_stability", score.roomStability}})
        out += QByteArray("\"") + name + "\":" + QByteArray::number(value) + ",";
    return out + "\"moves\":" + QByteArray::number(qint64(answer.moves)) + "}\n";
}

} // namespace

int timetable(const Call &call)
{
    if (call.arguments.size() != 1)
        return usage(QStringLiteral("timetable: cần đúng một tệp"));
    const QString out = call.options.value(QStringLiteral("out"));
    if (out.isEmpty())
        return usage(QStringLiteral("thiếu --out"));
    const auto budget = budgetOf(call);
    if (!budget)
        return fail(budget.error());
    const auto instance = readFile(call.arguments.first());
    if (!instance)
        return fail(instance.error());
    const auto answer = planner::timetable::solve(*instance, {budget->seconds, budget->iterations, budget->seed}, watchTimetable());
    if (const auto written = writeFile(out, planner::timetable::writeTimetable(*instance, answer.timetable)); !written)
        return fail(written.error());
    QTextStream(stdout) << summary(answer);
    if (answer.score.hard() > 0)
        return fail(refused(QStringLiteral("Chưa tìm được thời khóa biểu không vi phạm: còn %1 vi phạm").arg(answer.score.hard())));
    return Done;
}

} // namespace lotrinh::ctl
