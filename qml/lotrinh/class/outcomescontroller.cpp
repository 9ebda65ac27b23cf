// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomescontroller.h"

#include "classwords.h"
#include "service/command/classcommands.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace lotrinh::screens {

namespace {

BadgeWords registerWords(CredentialState state)
{
    switch (state) {
    case CredentialState::Issued:
        return {OutcomesController::tr("Có hiệu lực"), QStringLiteral("good")};
    case CredentialState::Lost:
        return {OutcomesController::tr("Báo mất"), QStringLiteral("warn")};
    case CredentialState::Void:
        return {OutcomesController::tr("Đã hủy"), QStringLiteral("bad")};
    }
    return {};
}

QString kindWords(const QString &kind)
{
    const QHash<QString, QString> words{
        {QStringLiteral("bang_tot_nghiep"), OutcomesController::tr("Bằng tốt nghiệp")},
        {QStringLiteral("chung_chi"), OutcomesController::tr("Chứng chỉ")},
        {QStringLiteral("chung_nhan"), OutcomesController::tr("Chứng nhận")},
        {QStringLiteral("xac_nhan"), OutcomesController::tr("Xác nhận thay bản mất")}};
    return words.value(kind, kind);
}

/// The result in force once the class is closed, else what closing would say now.
list::Row resultRow(const service::LearnerLine &line)
{
    const BadgeWords outcome
        = line.result ? screens::wordsOf(line.result->outcome) : screens::wordsOf(line.verdict);
    const auto grade = line.result ? line.result->grade : line.verdict.grade;
    const QString note = verdictNote(line.verdict);
    return {line.code,
        {plainCell(line.name), plainCell(line.code), plainCell(line.unit),
            plainCell(percentWords(line.verdict.attendance.worst())), badgeCell(outcome),
            plainCell(grade ? gradeWords(*grade) : QString()),
            plainCell(note.isEmpty() ? line.enrolment.reason : note)}};
}

bool isResultLine(const service::LearnerLine &line)
{
    return line.result || isLearner(line.enrolment.state);
}

} // namespace

OutcomesController::OutcomesController(QObject *parent)
    : ClassPart(parent)
{ }

void OutcomesController::show(const service::ClassView &view)
{
    std::vector<list::Row> rows;
    int passed = 0;
    m_missing = 0;
    for (const service::LearnerLine &line : view.learners) {
        if (!isResultLine(line))
            continue;
        rows.push_back(resultRow(line));
        m_missing += line.result || line.verdict.outcome ? 0 : 1;
        passed += (line.result ? line.result->outcome == Outcome::Passed
                               : line.verdict.outcome == Outcome::Passed)
            ? 1
            : 0;
    }
    const auto learners = static_cast<int>(rows.size());
    m_results.setRows(std::move(rows), 7);
    if (learners == 0)
        m_summary.clear();
    else if (view.trainingClass.state == ClassState::Closed)
        m_summary = tr("%1 học viên, đạt %2.").arg(learners).arg(passed);
    else if (m_missing > 0)
        m_summary = tr("%1 học viên; còn %2 người chưa đủ kết quả, chưa đóng lớp được.")
                        .arg(learners)
                        .arg(m_missing);
    else
        m_summary = tr("%1 học viên, dự kiến đạt %2. Đủ kết quả để công nhận.").arg(learners).arg(passed);
    showCredentials(view);
}

void OutcomesController::showCredentials(const service::ClassView &view)
{
    std::vector<list::Row> rows;
    int without = 0;
    for (const service::LearnerLine &line : view.learners) {
        for (const Credential &paper : line.credentials)
            rows.push_back({paper.code,
                {plainCell(paper.code), plainCell(line.name), plainCell(line.code),
                    plainCell(kindWords(paper.kind)), plainCell(toVietnamese(paper.issuedOn)),
                    badgeCell(registerWords(paper.state))}});
        without += line.result && line.result->outcome == Outcome::Passed && line.credentials.empty() ? 1 : 0;
    }
    m_credentials.setRows(std::move(rows), 6);
    const bool isPapered
        = !view.course.credential.isEmpty() && view.course.credential != QLatin1String("khong_cap");
    m_canIssue = isPapered && without > 0;
    if (!isPapered)
        m_papersHint = tr("Khóa học này không cấp văn bằng, chứng chỉ.");
    else if (view.trainingClass.state != ClassState::Closed)
        m_papersHint = tr("Cấp được sau khi lớp công nhận kết quả.");
    else
        m_papersHint = without > 0 ? tr("%n người đạt chưa được cấp.", "", without)
                                   : tr("Mọi người đạt đều đã được cấp.");
}

void OutcomesController::issue()
{
    source()->send(service::IssueCredentials{source()->code()}, [](const QJsonObject &reply) {
        return tr(
            "Đã vào sổ %n số.", "", static_cast<int>(reply.value(QLatin1String("numbers")).toArray().size()));
    });
}

void OutcomesController::reportLost(int row)
{
    source()->send(service::ReportLost{m_credentials.keyAt(row)}, [](const QJsonObject &reply) {
        return tr("Đã cấp xác nhận %1 thay bản mất.").arg(reply.value(QLatin1String("number")).toString());
    });
}

void OutcomesController::reissue(int row, const QString &reason)
{
    source()->send(service::Reissue{m_credentials.keyAt(row), reason}, [](const QJsonObject &reply) {
        return tr("Đã cấp lại, số %1.").arg(reply.value(QLatin1String("number")).toString());
    });
}

ClassHistoryController::ClassHistoryController(QObject *parent)
    : ClassPart(parent)
    , m_question(this, [this](Result<std::vector<service::HistoryLine>> lines) { take(std::move(lines)); })
{
    connect(this, &ClassHistoryController::activeChanged, this, [this] {
        if (source())
            show(source()->view());
    });
}

void ClassHistoryController::show(const service::ClassView &view)
{
    if (!m_isActive || view.trainingClass.code.isEmpty())
        return;
    m_question.ask(Workplace::create(nullptr, nullptr)->desk(),
        [code = view.trainingClass.code](
            service::Service &service) { return service::readClassHistory(service, code); });
}

void ClassHistoryController::take(Result<std::vector<service::HistoryLine>> lines)
{
    if (!lines)
        return source()->refuse(lines.error().message);
    std::vector<list::Row> rows;
    for (const service::HistoryLine &line : *lines) {
        const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs).toLocalTime();
        rows.push_back({line.at + line.command,
            {plainCell(at.toString(QStringLiteral("dd/MM/yyyy HH:mm"))), plainCell(line.actor),
                plainCell(historyWords(line))}});
    }
    m_lines.setRows(std::move(rows), 3);
}

} // namespace lotrinh::screens
