// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorescontroller.h"

#include "classwords.h"
#include "service/command/classcommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <algorithm>

namespace lotrinh::screens {

namespace {

/// The mean of the last attempts, two decimals; "–" while nothing is scored.
QString meanWords(const std::vector<PartResult> &parts)
{
    if (parts.empty())
        return QStringLiteral("–");
    double sum = 0;
    for (const PartResult &part : parts)
        sum += part.tenths;
    return QLocale().toString(sum / 10.0 / double(parts.size()), 'f', 2);
}

list::Row headOf(const service::LearnerLine &line, const QStringList &parts)
{
    const bool isWhole = !parts.isEmpty() && line.verdict.parts.size() == static_cast<size_t>(parts.size());
    const auto band = isWhole ? bandOf(line.verdict.parts) : std::nullopt;
    const BadgeWords grade{band ? gradeWords(*band) : QString(),
        band == GradeBand::Weak ? QStringLiteral("bad") : QStringLiteral("good")};
    return {line.code,
        {plainCell(line.name), plainCell(meanWords(line.verdict.parts)), toneCell(grade.text, grade.tone)}};
}

const Score *scoreIn(const service::LearnerLine &line, const QString &part, int attempt)
{
    const auto found = std::find_if(line.scores.begin(), line.scores.end(),
        [&](const Score &score) { return score.part == part && score.attempt == attempt; });
    return found == line.scores.end() ? nullptr : &*found;
}

} // namespace

ScoresController::ScoresController(QObject *parent)
    : ClassPart(parent)
{ }

bool ScoresController::canScore() const
{
    return m_state == ClassState::Running || m_state == ClassState::Finished;
}

bool ScoresController::canNameParts() const
{
    return m_state != ClassState::Closed && m_state != ClassState::Cancelled;
}

QString ScoresController::hint() const
{
    if (m_state == ClassState::Cancelled)
        return tr("Lớp đã hủy.");
    if (corrects())
        return tr(
            "Lớp đã công nhận kết quả: sửa điểm là đính chính, phải ghi lý do; kết quả cũ được giữ lại.");
    if (!canScore())
        return tr("Lớp chưa khai giảng: bấm “Khai giảng” để nhập điểm.");
    return tr("Gõ điểm rồi Enter; dán cả cột từ Excel bằng Ctrl+V. Thang 10, một chữ số thập phân.");
}

std::vector<ScoresController::Place> ScoresController::placesOf(const service::ClassView &view) const
{
    std::vector<Place> places;
    for (const QString &part : view.parts) {
        int attempts = std::max(1, m_attempts.value(part));
        for (const service::LearnerLine &line : view.learners)
            for (const Score &score : line.scores)
                if (score.part == part)
                    attempts = std::max(attempts, score.attempt);
        for (int attempt = 1; attempt <= attempts; ++attempt)
            places.push_back({part, attempt});
    }
    return places;
}

void ScoresController::show(const service::ClassView &view)
{
    if (std::exchange(m_class, view.trainingClass.code) != m_class)
        m_attempts.clear();
    m_state = view.trainingClass.state;
    m_parts = view.parts;
    m_places = placesOf(view);
    list::MatrixModel::Content content;
    for (const Place &place : m_places)
        content.columns.push_back({place.part + u'|' + QString::number(place.attempt),
            place.attempt == 1 ? place.part : tr("%1 (lần %2)").arg(place.part).arg(place.attempt)});
    std::vector<list::Row> heads;
    for (const service::LearnerLine &line : view.learners) {
        if (!isInSheet(line.enrolment.state))
            continue;
        heads.push_back(headOf(line, m_parts));
        content.rows.push_back({line.code, line.name});
        for (size_t i = 0; i < m_places.size(); ++i) {
            const Score *score = scoreIn(line, m_places[i].part, m_places[i].attempt);
            const bool isLow = score && score->tenths * 10 < view.course.passScoreHundredths;
            const QString text = score ? scoreWords(score->tenths) : QString();
            content.cells.push_back({text, isLow ? QStringLiteral("bad") : QString(), -1,
                tr("%1, %2: %3").arg(line.name, content.columns[i].text, score ? text : tr("chưa có điểm"))});
        }
    }
    m_heads.setRows(std::move(heads), 3);
    m_sheet.setContent(std::move(content));
}

/// What the sheet shows in that cell.
service::Seen<service::ScoreTenths> ScoresController::seenIn(const QString &cadre, const Place &place) const
{
    const Score *score = nullptr;
    for (const service::LearnerLine &line : source()->view().learners)
        if (line.code == cadre)
            score = scoreIn(line, place.part, place.attempt);
    return service::Seen<service::ScoreTenths>::of(score ? std::optional(service::ScoreTenths{score->tenths}) : std::nullopt);
}

void ScoresController::setScore(int row, int column, const QString &text)
{
    const QString cadre = m_sheet.rowKey(row);
    if (cadre.isEmpty() || column < 0 || column >= static_cast<int>(m_places.size())
        || text.trimmed().isEmpty())
        return;
    const auto tenths = readScore(text);
    if (!tenths)
        return source()->refuse(
            tr("“%1” không phải điểm: gõ từ 0 đến 10, một chữ số thập phân, ví dụ 7,5.").arg(text));
    const Place &place = m_places[static_cast<size_t>(column)];
    source()->send(service::RecordScore{source()->code(), cadre, place.part, place.attempt, {*tenths}, seenIn(cadre, place)});
}

void ScoresController::correct(int row, int column, const QString &text, const QString &reason)
{
    const QString cadre = m_sheet.rowKey(row);
    if (cadre.isEmpty() || column < 0 || column >= static_cast<int>(m_places.size()))
        return;
    const auto tenths = readScore(text);
    if (!tenths)
        return source()->refuse(
            tr("“%1” không phải điểm: gõ từ 0 đến 10, một chữ số thập phân, ví dụ 7,5.").arg(text));
    const Place &place = m_places[static_cast<size_t>(column)];
    source()->send(
        service::CorrectScore{source()->code(), cadre, place.part, place.attempt, {*tenths}, reason},
        [](const QJsonObject &) { return tr("Đã đính chính; kết quả cũ được giữ trong lịch sử."); });
}

void ScoresController::paste(int row, int column)
{
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    std::vector<service::RecordScore> commands;
    for (int down = 0; down < lines.size() && row + down < m_sheet.rowCount(); ++down) {
        const QStringList cells = lines.at(down).split(u'\t');
        for (int across = 0; across < cells.size() && column + across < static_cast<int>(m_places.size());
             ++across) {
            const QString text = cells.at(across).trimmed();
            if (text.isEmpty())
                continue;
            const auto tenths = readScore(text);
            if (!tenths)
                return source()->refuse(
                    tr("Dòng %1: “%2” không phải điểm; chưa nhập gì.").arg(down + 1).arg(text));
            const Place &place = m_places[static_cast<size_t>(column + across)];
            const QString cadre = m_sheet.rowKey(row + down);
            commands.push_back({source()->code(), cadre, place.part, place.attempt, {*tenths}, seenIn(cadre, place)});
        }
    }
    if (commands.empty() || !canScore())
        return source()->refuse(tr("Bảng tạm không có điểm nào để dán."));
    const auto count = static_cast<int>(commands.size());
    source()->sendEach(commands, [count](const QJsonObject &) { return tr("Đã nhập %n điểm.", "", count); });
}

void ScoresController::nameParts(const QStringList &parts)
{
    source()->send(service::NameParts{source()->code(), parts, service::partsSeen(m_parts)});
}

void ScoresController::addPart(const QString &name)
{
    if (!name.trimmed().isEmpty())
        nameParts(m_parts + QStringList{name.trimmed()});
}

void ScoresController::removePart(const QString &name)
{
    QStringList parts = m_parts;
    parts.removeAll(name);
    nameParts(parts);
}

void ScoresController::addAttempt(int column)
{
    if (column < 0 || column >= static_cast<int>(m_places.size()))
        return;
    const QString part = m_places[static_cast<size_t>(column)].part;
    const auto columns = std::count_if(
        m_places.begin(), m_places.end(), [&](const Place &place) { return place.part == part; });
    m_attempts.insert(part, static_cast<int>(columns) + 1);
    show(source()->view());
    Q_EMIT shownChanged();
}

} // namespace lotrinh::screens
