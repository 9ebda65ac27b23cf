// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearpaperscontroller.h"

#include "compliance/ratesurvey.h"
#include "exchange/table/xlsxwriter.h"
#include "service/access/gate.h"
#include "workplace.h"

namespace lotrinh::screens {

namespace {

using exchange::StandardTable;

/// The choice at a place: all that are shown at the first.
std::optional<StandardTable> tableAt(int place, const Caller &caller)
{
    return place == 0 ? std::nullopt : std::optional(exchange::tablesShownTo(caller).at(size_t(place - 1)));
}

QString tableWords(StandardTable table)
{
    switch (table) {
    case StandardTable::YearResults:
        return YearPapersController::tr("B1. Kết quả bồi dưỡng của năm");
    case StandardTable::Classes:
        return YearPapersController::tr("B2. Các lớp đã mở");
    case StandardTable::CompletionRates:
        return YearPapersController::tr("B3. Tỷ lệ hoàn thành theo đơn vị");
    case StandardTable::Shortfalls:
        return YearPapersController::tr("B4. Người còn thiếu khóa học");
    case StandardTable::Planning:
        return YearPapersController::tr("B5. Quy hoạch theo chức danh, nhiệm kỳ");
    case StandardTable::PlanAgainstDone:
        return YearPapersController::tr("B6. Kế hoạch và thực hiện theo khóa học");
    case StandardTable::Register:
        return YearPapersController::tr("B7. Sổ cấp văn bằng, chứng chỉ");
    }
    return {};
}

Result<void> writeTables(service::Service &service, std::optional<StandardTable> one, Day asOf, Day today, const QString &path)
{
    const auto facts = exchange::readReportFacts(service, asOf, today);
    if (!facts)
        return facts.error();
    if (one && !exchange::isShownTo(service.reader(), *one))
        return service::notAllowed(YearPapersController::tr("việc xem biểu này"));
    if (one)
        return exchange::writeTable(path, exchange::standardTable(*one, **facts));
    std::vector<exchange::DataTable> tables;
    for (StandardTable table : exchange::tablesShownTo(service.reader()))
        tables.push_back(exchange::standardTable(table, **facts));
    return exchange::writeXlsx(path, tables);
}

} // namespace

YearPapersController::YearPapersController(QObject *parent)
    : FactsView(parent)
    , m_question(this, [this](Result<std::vector<UnitChoice>> units) {
        m_unitNames.clear();
        m_unitCodes.clear();
        if (units)
            for (const UnitChoice &unit : *units) {
                m_unitNames.append(unit.name);
                m_unitCodes.append(unit.code);
            }
        Q_EMIT unitsChanged();
    })
{
    connect(&workplace(), &Workplace::languageChanged, this, &YearPapersController::tablesChanged);
    connect(&workplace(), &Workplace::left, this, &YearPapersController::forget);
}

QStringList YearPapersController::tables() const
{
    const std::vector<StandardTable> shown = exchange::tablesShownTo(workplace().caller());
    //: of the standard tables: "All: B1–B4, B6–B7"
    QStringList names{tr("Tất cả: %1").arg(exchange::codesOf(shown))};
    for (StandardTable table : shown)
        names.append(tableWords(table));
    return names;
}

void YearPapersController::ask()
{
    Q_EMIT tablesChanged();
    m_question.ask(workplace().desk(),
        [asOf = workplace().asOfDay()](service::Service &service) { return readUnits(service, asOf); });
}

Result<std::vector<YearPapersController::UnitChoice>> YearPapersController::readUnits(service::Service &service, Day asOf)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const Rulebook &rules = (*province)->rules();
    std::vector<QString> codes;
    for (const Unit &unit : rules.units())
        if (unit.life.holds(asOf))
            codes.push_back(unit.code);
    std::vector<UnitChoice> choices;
    for (const compliance::UnitRow &row : compliance::unitTree(rules, codes))
        if (service::isInScope(rules, row.unit->id, service.reader().scope, asOf))
            choices.push_back({row.unit->code, QString(qsizetype(row.depth) * 3, QChar::Nbsp) + row.unit->name});
    return choices;
}

QString YearPapersController::fileName(int tables) const
{
    const auto one = tableAt(tables, workplace().caller());
    const QString day = workplace().asOfDay().toDate().toString(QStringLiteral("dd-MM-yyyy"));
    const QString codes = one ? exchange::codeOf(*one) : exchange::codesOf(exchange::tablesShownTo(workplace().caller()));
    return QStringLiteral("Bieu %1 %2.xlsx").arg(QString(codes).replace(u'–', u'-').remove(u','), day);
}

void YearPapersController::saveTables(int tables, const QUrl &file)
{
    if (m_isBusy)
        return;
    begin();
    const QString path = file.toLocalFile();
    workplace()
        .desk()
        .ask([one = tableAt(tables, workplace().caller()), asOf = workplace().asOfDay(), today = workplace().todayDay(), path](
                 service::Service &service) { return writeTables(service, one, asOf, today, path); })
        .then(this, [this, path](const Result<void> &written) { end(path, written ? nullptr : &written.error()); });
}

void YearPapersController::makePlan(int year)
{
    make(QStringLiteral("Ke hoach boi duong %1").arg(year),
        [year](service::Service &service, const documents::PaperOrder &order, const QString &folder) {
            return documents::makeAnnualPlan(service, year, order, folder);
        });
}

void YearPapersController::makeNotice(int unit)
{
    const QString code = m_unitCodes.value(unit);
    if (code.isEmpty())
        return;
    make(QStringLiteral("Qua han %1").arg(code),
        [code](service::Service &service, const documents::PaperOrder &order, const QString &folder) {
            return documents::makeOverdueNotice(service, code, order, folder);
        });
}

void YearPapersController::make(const QString &name, Make question)
{
    if (m_isBusy || !m_office)
        return;
    begin();
    const QString folder = m_office->freshFolder(name);
    workplace()
        .desk()
        .ask([question = std::move(question), order = m_office->order(workplace().asOfDay()), folder](
                 service::Service &service) { return question(service, order, folder); })
        .then(this, [this, folder](const Result<QStringList> &names) {
            if (names)
                m_made = QUrl::fromLocalFile(folder);
            end(folder, names ? nullptr : &names.error());
        });
}

void YearPapersController::begin()
{
    m_isBusy = true;
    m_said.clear();
    Q_EMIT busyChanged();
}

void YearPapersController::end(const QString &place, const Error *error)
{
    m_isBusy = false;
    m_isRefused = error != nullptr;
    m_said = error ? error->message : place;
    Q_EMIT busyChanged();
}

void YearPapersController::forget()
{
    m_made.clear();
    dismiss();
}

void YearPapersController::dismiss()
{
    m_said.clear();
    Q_EMIT busyChanged();
}

} // namespace lotrinh::screens
