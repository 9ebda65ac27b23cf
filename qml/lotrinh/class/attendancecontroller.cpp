// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancecontroller.h"

#include "classwords.h"
#include "service/command/classcommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <map>
#include <utility>

namespace lotrinh::screens {

namespace {

list::MatrixCell cellOf(const std::optional<Mark> &mark, const QString &name, const QString &session)
{
    const QString word = mark ? nameOf(*mark) : AttendanceController::tr("chưa điểm danh");
    const BadgeWords sign = mark ? signOf(*mark) : BadgeWords{};
    return {sign.text, sign.tone, -1, AttendanceController::tr("%1, buổi %2: %3").arg(name, session, word)};
}

/// How many more half-days a learner may miss; nothing is asked of a class without any.
QString leftWords(const std::optional<int> &left)
{
    if (!left)
        return QStringLiteral("–");
    //: half-days missed beyond what the requirement allows
    return *left < 0 ? AttendanceController::tr("quá %1").arg(-*left) : QString::number(*left);
}

/// None left is a warning only while something is still to come.
QString leftTone(const std::optional<int> &left, const AttendanceCount &count)
{
    if (!left || *left > 0)
        return {};
    if (*left < 0)
        return QStringLiteral("bad");
    return count.unmarked() > 0 ? QStringLiteral("warn") : QString();
}

list::Row headOf(const service::LearnerLine &line, int passPct)
{
    const AttendanceCount &count = line.verdict.attendance;
    const QString tone = line.verdict.hasEnoughAttendance ? QStringLiteral("good") : QStringLiteral("warn");
    const auto left = absencesLeft(count, passPct);
    return {line.code,
        {plainCell(line.name), plainCell(percentWords(count.done())),
            toneCell(percentWords(count.worst()), tone), plainCell(percentWords(count.best())),
            toneCell(leftWords(left), leftTone(left, count))}};
}

QString hintFor(const service::ClassView &view)
{
    switch (view.trainingClass.state) {
    case ClassState::Draft:
    case ClassState::Open:
        return AttendanceController::tr(
            "Lớp chưa khai giảng: bấm “Khai giảng” khi lớp bắt đầu học để điểm danh.");
    case ClassState::Closed:
        return AttendanceController::tr("Lớp đã công nhận kết quả; điểm danh không sửa được nữa.");
    case ClassState::Cancelled:
        return AttendanceController::tr("Lớp đã hủy.");
    case ClassState::Running:
    case ClassState::Finished:
        break;
    }
    return AttendanceController::tr(
        "Bàn phím: P có mặt, L đi muộn, E vắng có phép, U vắng không phép, mũi tên để di chuyển.");
}

} // namespace

AttendanceController::AttendanceController(QObject *parent)
    : ClassPart(parent)
{ }

void AttendanceController::show(const service::ClassView &view)
{
    m_canMark
        = view.trainingClass.state == ClassState::Running || view.trainingClass.state == ClassState::Finished;
    m_hint = hintFor(view);
    m_marks.clear();
    m_holdsSeat.clear();
    list::MatrixModel::Content content;
    for (const service::SessionLine &line : view.sessions)
        content.columns.push_back({toIso(line.session.span.from), sessionWords(line.session.span)});
    std::vector<list::Row> heads;
    for (const service::LearnerLine &line : view.learners) {
        if (!isInSheet(line.enrolment.state))
            continue;
        heads.push_back(headOf(line, view.course.passAttendancePct));
        content.rows.push_back({line.code, line.name});
        for (size_t i = 0; i < line.marks.size(); ++i)
            content.cells.push_back(cellOf(line.marks[i], line.name, content.columns[i].text));
        m_marks.push_back(line.marks);
        m_holdsSeat.push_back(holdsSeat(line.enrolment.state));
    }
    m_heads.setRows(std::move(heads), 5);
    m_sheet.setContent(std::move(content));
}

void AttendanceController::set(int row, int column, Mark mark)
{
    const auto start = parseLocalMinute(m_sheet.columnKey(column));
    if (!m_canMark || !start || m_sheet.rowKey(row).isEmpty() || !m_holdsSeat[static_cast<size_t>(row)])
        return;
    std::optional<Mark> &shown = m_marks[static_cast<size_t>(row)][static_cast<size_t>(column)];
    const auto was = service::Seen<Mark>::of(std::exchange(shown, mark));
    m_sheet.setCell(row, column,
        cellOf(mark, m_sheet.headerData(row, Qt::Vertical).toString(),
            m_sheet.headerData(column, Qt::Horizontal).toString()));
    source()->send(service::MarkAttendance{source()->code(), *start, {{m_sheet.rowKey(row), mark, was}}});
}

void AttendanceController::mark(int row, int column, const QString &letter)
{
    if (const auto mark = markOfKey(letter))
        set(row, column, *mark);
}

void AttendanceController::markNext(int row, int column)
{
    if (m_sheet.rowKey(row).isEmpty() || m_sheet.columnKey(column).isEmpty())
        return;
    const auto &now = m_marks[static_cast<size_t>(row)][static_cast<size_t>(column)];
    set(row, column, now ? static_cast<Mark>((static_cast<int>(*now) + 1) % 4) : Mark::Present);
}

QStringList AttendanceController::unmarkedIn(int column) const
{
    QStringList cadres;
    for (size_t row = 0; row < m_marks.size(); ++row)
        if (m_holdsSeat[row] && !m_marks[row][static_cast<size_t>(column)])
            cadres.append(m_sheet.rowKey(static_cast<int>(row)));
    return cadres;
}

void AttendanceController::sendPresent(const std::vector<int> &columns)
{
    std::vector<service::MarkAttendance> commands;
    for (int column : columns) {
        service::MarkAttendance command{
            source()->code(), parseLocalMinute(m_sheet.columnKey(column)).value_or(LocalMinute{}), {}};
        for (const QString &cadre : unmarkedIn(column))
            command.marks.push_back({cadre, Mark::Present, service::Seen<Mark>::of({})});
        if (!command.marks.empty())
            commands.push_back(std::move(command));
    }
    if (commands.empty())
        return source()->refuse(tr("Không còn ai chưa điểm danh trong những buổi đã diễn ra."));
    const auto sessions = static_cast<int>(commands.size());
    source()->sendEach(commands, [sessions](const QJsonObject &) {
        return tr("Đã ghi có mặt cho %n buổi; sửa riêng những ai vắng.", "", sessions);
    });
}

void AttendanceController::everybodyPresent(int column)
{
    if (m_canMark && !m_sheet.columnKey(column).isEmpty())
        sendPresent({column});
}

void AttendanceController::everybodyAlwaysPresent()
{
    if (!m_canMark)
        return;
    const Day today = Workplace::create(nullptr, nullptr)->todayDay();
    std::vector<int> columns;
    for (int column = 0; column < m_sheet.columnCount(); ++column)
        if (const auto start = parseLocalMinute(m_sheet.columnKey(column)); start && start->day() <= today)
            columns.push_back(column);
    if (columns.empty())
        return source()->refuse(
            tr("Chưa có buổi nào diễn ra tính đến hôm nay (%1).").arg(toVietnamese(today)));
    sendPresent(columns);
}

void AttendanceController::paste(int row, int column)
{
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    std::map<int, service::MarkAttendance> commands;
    for (int down = 0; down < lines.size() && row + down < m_sheet.rowCount(); ++down) {
        const QStringList cells = lines.at(down).split(u'\t');
        for (int across = 0; across < cells.size() && column + across < m_sheet.columnCount(); ++across)
            if (const auto mark = markOfKey(cells.at(across).trimmed());
                mark && m_holdsSeat[static_cast<size_t>(row + down)])
                commands[column + across].marks.push_back({m_sheet.rowKey(row + down), *mark,
                    service::Seen<Mark>::of(m_marks[static_cast<size_t>(row + down)][static_cast<size_t>(column + across)])});
    }
    if (!m_canMark || commands.empty())
        return source()->refuse(tr("Bảng tạm không có dấu điểm danh nào: mỗi ô là P, L, E hoặc U."));
    std::vector<service::MarkAttendance> inOrder;
    for (auto &[place, command] : commands) {
        command.trainingClass = source()->code();
        command.startsAt = parseLocalMinute(m_sheet.columnKey(place)).value_or(LocalMinute{});
        inOrder.push_back(std::move(command));
    }
    source()->sendEach(inOrder);
}

} // namespace lotrinh::screens
