// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontroller.h"

#include "exchange/table/xlsxwriter.h"
#include "service/view/classlist.h"
#include "shell/workplace.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace lotrinh::screens {

namespace {

std::optional<exchange::RowVerdict> verdictOf(const QString &code)
{
    return fromCode<exchange::RowVerdict>(code);
}

QString local(const QUrl &file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.path();
}

} // namespace

ImportController::ImportController(QObject *parent)
    : QObject(parent)
    , m_opening(this, [this](Result<Opened> opened) { take(std::move(opened)); })
    , m_judging(this, [this](Result<Judged> judged) { takeJudged(std::move(judged)); })
    , m_filtering(this, [this](Result<std::vector<list::Row>> rows) {
        if (rows)
            m_rows.setRows(std::move(*rows), importColumns);
    })
{
    connect(&m_job, &ImportJob::progressed, this, &ImportController::progressed);
    // The file was opened by somebody who is gone.
    connect(&workplace(), &Workplace::left, this, &ImportController::begin);
}

ImportController::~ImportController() = default;

QStringList ImportController::sheets() const
{
    QStringList names;
    if (m_sheets)
        for (const exchange::OfficeSheet &one : *m_sheets)
            names.append(one.grid.name);
    return names;
}

QStringList ImportController::kinds() const
{
    return {tr("Danh sách cán bộ"), tr("Danh sách đi học một lớp"), tr("Kết quả học đã có")};
}

QStringList ImportController::fields() const
{
    QStringList names;
    for (int field = 0; field < exchange::officeFieldCount; ++field)
        names.append(field == 0 ? tr("(bỏ qua cột này)") : exchange::fieldName(static_cast<exchange::OfficeField>(field)));
    return names;
}

Result<ImportController::Choices> ImportController::choicesIn(service::Service &service)
{
    Choices choices;
    const auto classes = service::readClassList(service);
    if (!classes)
        return classes.error();
    for (const service::ClassLine &line : *classes) {
        const TrainingClass &one = line.trainingClass;
        if (one.state == ClassState::Closed || one.state == ClassState::Cancelled)
            continue;
        choices.classCodes.append(one.code);
        choices.classNames.append(tr("%1 · %2").arg(one.code, one.name));
    }
    for (const Course &course : service.rules()->courses()) {
        choices.courseCodes.append(course.code);
        choices.courseNames.append(course.name);
    }
    return choices;
}

double ImportController::share() const
{
    if (m_job.work() == ImportJob::Work::Reading || !m_sheets || chosen().grid.rows.empty())
        return 0;
    return std::min(1.0, double(rowsDone()) / double(chosen().grid.rows.size()));
}

void ImportController::open(const QUrl &file)
{
    begin();
    const QString path = local(file);
    m_fileName = QFileInfo(path).fileName();
    m_opening.ask(workplace().desk(), [path, progress = m_job.watch(ImportJob::Work::Reading)](service::Service &service) -> Result<Opened> {
        auto sheets = exchange::openOfficeFile(path, progress);
        if (!sheets)
            return sheets.error();
        auto mapping = exchange::recalledMapping(service, sheets->front());
        if (!mapping)
            return mapping.error();
        auto choices = choicesIn(service);
        if (!choices)
            return choices.error();
        return Opened{std::make_shared<const std::vector<exchange::OfficeSheet>>(std::move(*sheets)), std::move(*mapping), std::move(*choices)};
    });
    Q_EMIT changed();
}

void ImportController::take(Result<Opened> opened)
{
    m_job.end();
    if (!opened)
        return fail(opened.error());
    m_sheets = std::move(opened->sheets);
    m_mapping = std::move(opened->mapping);
    m_choices = std::move(opened->choices);
    m_stage = Stage::Judge;
    judge();
}

void ImportController::judge()
{
    if (!m_sheets)
        return;
    m_columns.setRecords(columnRecords(chosen(), m_mapping));
    m_judging.ask(workplace().desk(),
        [sheets = m_sheets, place = m_sheet, mapping = m_mapping, today = workplace().todayDay(), verdict = verdictOf(m_verdict),
            progress = m_job.watch(ImportJob::Work::Judging)](service::Service &service) -> Result<Judged> {
            auto preview = exchange::previewOfficeImport(service, (*sheets)[static_cast<size_t>(place)], mapping, today, progress);
            if (!preview)
                return preview.error();
            const auto kept = std::make_shared<const exchange::OfficePreview>(std::move(*preview));
            return Judged{kept, previewRows(*kept, verdict)};
        });
    Q_EMIT changed();
}

void ImportController::takeJudged(Result<Judged> judged)
{
    m_job.end();
    if (!judged)
        return fail(judged.error());
    m_problem = (*judged).preview->wasCancelled ? tr("Đã dừng xem trước: các dòng sau chưa được xét.") : QString();
    showJudged(std::move(*judged));
}

void ImportController::showJudged(Judged judged)
{
    m_preview = std::move(judged.preview);
    QStringList blockers;
    for (const exchange::RowWord &word : m_preview->blockers)
        blockers.append(word.column == QLatin1String("*") ? word.sentence : word.column + QStringLiteral(": ") + word.sentence);
    m_blocker = blockers.join(u'\n');
    m_verdicts.setRecords(verdictRecords(*m_preview));
    m_rows.setRows(std::move(judged.rows), importColumns);
    if (!rowLookedAt())
        m_line = 0;
    m_candidates.setRecords(rowLookedAt() ? candidateRecords(*rowLookedAt()) : std::vector<list::Record>());
    Q_EMIT changed();
}

void ImportController::fail(const Error &error)
{
    m_problem = error.code == QLatin1String("cancelled") ? QString() : error.message;
    Q_EMIT changed();
}

void ImportController::setSheet(int sheet)
{
    if (!m_sheets || sheet == m_sheet || sheet < 0 || sheet >= static_cast<int>(m_sheets->size()))
        return;
    m_sheet = sheet;
    m_line = 0;
    m_opening.ask(workplace().desk(), [sheets = m_sheets, sheet, choices = m_choices](service::Service &service) -> Result<Opened> {
        auto mapping = exchange::recalledMapping(service, (*sheets)[static_cast<size_t>(sheet)]);
        if (!mapping)
            return mapping.error();
        return Opened{sheets, std::move(*mapping), choices};
    });
    Q_EMIT changed();
}

void ImportController::setKind(int kind)
{
    if (kind == this->kind() || kind < 0 || kind > static_cast<int>(exchange::OfficeKind::Results))
        return;
    m_mapping.kind = static_cast<exchange::OfficeKind>(kind);
    judge();
}

void ImportController::setClassIndex(int index)
{
    m_mapping.classCode = m_choices.classCodes.value(index);
    judge();
}

void ImportController::setCourseIndex(int index)
{
    m_mapping.courseCode = m_choices.courseCodes.value(index);
    judge();
}

void ImportController::setCompletedOn(const QString &iso)
{
    m_mapping.completedOn = parseDay(iso).value_or(Day::distantPast());
    judge();
}

void ImportController::setLookAlikes(bool mended)
{
    m_mapping.repairLookAlikes = mended;
    judge();
}

void ImportController::setField(int column, int field)
{
    for (exchange::ColumnMapping &one : m_mapping.columns)
        if (one.header.column == column && field >= 0 && field < exchange::officeFieldCount) {
            one.field = static_cast<exchange::OfficeField>(field);
            one.by = exchange::MappedBy::Person;
        }
    judge();
}

void ImportController::setConverted(int column, bool converted)
{
    const auto legacies = exchange::findLegacyColumns(chosen().grid, chosen().shape);
    const auto legacy = std::find_if(legacies.begin(), legacies.end(), [&](const auto &one) { return one.column == column; });
    for (exchange::ColumnMapping &one : m_mapping.columns)
        if (one.header.column == column && legacy != legacies.end())
            one.encoding = converted ? legacy->encoding : exchange::TextEncoding::Unicode;
    judge();
}

void ImportController::decide(const QString &who)
{
    if (m_line == 0)
        return;
    m_mapping.people.insert(m_line, who);
    judge();
}

void ImportController::setLeaveOut(bool leavesOut)
{
    if (leavesOut == m_leavesOut)
        return;
    m_leavesOut = leavesOut;
    Q_EMIT changed();
}

int ImportController::badRows() const
{
    return m_preview ? m_preview->count(exchange::RowVerdict::Doubtful) + m_preview->count(exchange::RowVerdict::Problem) : 0;
}

int ImportController::newRows() const
{
    return m_preview ? m_preview->count(exchange::RowVerdict::New) + m_preview->count(exchange::RowVerdict::Changed) : 0;
}

bool ImportController::canWrite() const
{
    return m_stage == Stage::Judge && !busy() && m_preview && !m_preview->wasCancelled && m_blocker.isEmpty() && newRows() > 0
        && (m_leavesOut || badRows() == 0);
}

void ImportController::setVerdict(const QString &verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    if (m_preview)
        m_filtering.ask(workplace().desk(), [preview = m_preview, wanted = verdictOf(verdict)](service::Service &) -> Result<std::vector<list::Row>> {
            return previewRows(*preview, wanted);
        });
    Q_EMIT changed();
}

const exchange::PreviewRow *ImportController::rowLookedAt() const
{
    if (!m_preview || m_line == 0)
        return nullptr;
    const auto row = std::find_if(m_preview->rows.begin(), m_preview->rows.end(), [&](const auto &one) { return one.line == m_line; });
    return row == m_preview->rows.end() ? nullptr : &*row;
}

void ImportController::setLine(int line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_candidates.setRecords(rowLookedAt() ? candidateRecords(*rowLookedAt()) : std::vector<list::Record>());
    Q_EMIT changed();
}

QString ImportController::lineText() const
{
    const exchange::PreviewRow *row = rowLookedAt();
    return row ? tr("Dòng %1: %2, sinh %3, %4").arg(row->line).arg(row->name, row->birthDate.isEmpty() ? tr("không rõ") : birthText(row->birthDate), row->unit)
               : QString();
}

void ImportController::write()
{
    if (!canWrite())
        return;
    const auto badRows = m_leavesOut ? exchange::BadRows::LeaveOut : exchange::BadRows::Refuse;
    workplace()
        .desk()
        .ask([sheets = m_sheets, place = m_sheet, mapping = m_mapping, caller = workplace().caller(), today = workplace().todayDay(), badRows,
                 progress = m_job.watch(ImportJob::Work::Writing)](service::Service &service) {
            return exchange::commitOfficeImport(service, (*sheets)[static_cast<size_t>(place)], mapping, caller, today, badRows, progress);
        })
        .then(this, [this, turn = m_turn](const Result<exchange::OfficeReport> &report) {
            if (turn != m_turn)
                return;
            m_job.end();
            if (!report)
                return fail(report.error());
            if (!report->isWritten) {
                m_problem = report->preview.wasCancelled ? tr("Đã dừng: chưa có gì được ghi.") : tr("Chưa có gì được ghi: dữ liệu đã thay đổi, hãy xem lại các dòng.");
                return judge();
            }
            m_stage = Stage::Done;
            m_importNumber = report->number;
            m_summary = tr("%1 dòng mới, %2 dòng sửa, %3 dòng đã có từ trước, %4 dòng để lại.")
                            .arg(report->preview.count(exchange::RowVerdict::New))
                            .arg(report->preview.count(exchange::RowVerdict::Changed))
                            .arg(report->preview.count(exchange::RowVerdict::Same))
                            .arg(report->preview.count(exchange::RowVerdict::Doubtful) + report->preview.count(exchange::RowVerdict::Problem));
            m_problem.clear();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ImportController::cancel()
{
    m_job.stop();
}

void ImportController::saveErrors(const QUrl &file)
{
    if (!m_preview)
        return;
    const QString path = local(file);
    workplace()
        .desk()
        .ask([sheets = m_sheets, place = m_sheet, mapping = m_mapping, preview = m_preview, path](service::Service &) {
            return exchange::writeTable(path,
                exchange::errorTable((*sheets)[static_cast<size_t>(place)], mapping, *preview, exchange::BadRows::LeaveOut));
        })
        .then(this, [this, turn = m_turn, path](const Result<void> &written) {
            if (turn != m_turn)
                return;
            if (!written)
                return fail(written.error());
            workplace().notices().say(QStringLiteral("good"), tr("Đã ghi các dòng cần sửa"), path);
        });
}

void ImportController::takeBack()
{
    // Asked for once, however often somebody presses.
    const qint64 number = std::exchange(m_importNumber, 0);
    if (number == 0)
        return;
    workplace()
        .desk()
        .ask([caller = workplace().caller(), number](service::Service &service) { return service.undoImport(caller, number); })
        .then(this, [this, turn = m_turn, number](const Result<void> &done) {
            if (turn != m_turn)
                return;
            if (!done) {
                m_importNumber = number;
                return fail(done.error());
            }
            m_stage = Stage::Judge;
            m_summary.clear();
            m_problem.clear();
            judge();
        });
    Q_EMIT changed();
}

void ImportController::begin()
{
    ++m_turn;
    m_opening.forget();
    m_judging.forget();
    m_filtering.forget();
    m_job.stop();
    m_job.end();
    m_stage = Stage::Choose;
    m_fileName.clear();
    m_problem.clear();
    m_blocker.clear();
    m_summary.clear();
    m_importNumber = 0;
    m_sheets.reset();
    m_preview.reset();
    m_sheet = 0;
    m_mapping = {};
    m_line = 0;
    m_verdict.clear();
    m_leavesOut = false;
    m_columns.setRecords({});
    m_verdicts.setRecords({});
    m_candidates.setRecords({});
    m_rows.setRows({}, importColumns);
    Q_EMIT changed();
}

} // namespace lotrinh::screens
