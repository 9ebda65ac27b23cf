// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardtables.h"

#include <QJsonDocument>
#include <QMap>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

struct PlanningCount {
    int planned = 0;
    PeopleShare share;
    int throughPool = 0;
    int withTheory = 0;
    int ready = 0;
    int added = 0;
    int removed = 0;
};

TableValue shareOf(int part, int whole)
{
    const auto rate = permille(part, whole);
    return rate ? TableValue(*rate / 10.0) : TableValue();
}

bool hasDone(const ReportFacts &facts, CadreId cadre, QLatin1String kind)
{
    const auto own = facts.completionsOf.value(cadre);
    return std::ranges::any_of(own, [&](const Completion *completion) {
        const Course *course = facts.courses.value(completion->course);
        return course && course->kind == kind && completion->inForce().holds(facts.asOf);
    });
}

QString keyOf(const ReportFacts &facts, const PlanningEntry &entry)
{
    const Title *title = facts.rules().title(entry.title);
    const Term *term = facts.rules().term(entry.term);
    return (title ? title->code + u'\t' + title->name : u"\t"_s) + u'\t' + (term ? term->code : QString());
}

void countReview(const ReportFacts &facts, QMap<QString, PlanningCount> &counts)
{
    for (const PlanningEntry &entry : facts.held.planning) {
        if (facts.isInYear(entry.approvedOn))
            ++counts[keyOf(facts, entry)].added;
        if (facts.isInYear(entry.endedOn))
            ++counts[keyOf(facts, entry)].removed;
    }
}

void countInForce(const ReportFacts &facts, QMap<QString, PlanningCount> &counts)
{
    for (const compliance::PlanningReadiness &one : compliance::readiness(*facts.province, facts.asOf)) {
        PlanningCount &count = counts[keyOf(facts, one.entry)];
        ++count.planned;
        if (const Cadre *cadre = facts.cadres.value(one.entry.cadre))
            count.share.add(*cadre, facts.asOf);
        count.throughPool += hasDone(facts, one.entry.cadre, "du_nguon"_L1);
        count.withTheory += hasDone(facts, one.entry.cadre, "dao_tao_ly_luan_chinh_tri"_L1);
        count.ready += one.readiness.ready.value_or(false);
    }
}

QString stateName(CredentialState state)
{
    switch (state) {
    case CredentialState::Issued:
        return {};
    case CredentialState::Lost:
        return u"Báo mất"_s;
    case CredentialState::Void:
        return u"Đã hủy"_s;
    }
    return {};
}

std::vector<TableValue> registerLine(const ReportFacts &facts, const Credential &credential, size_t number)
{
    const Completion *completion = facts.completions.value(credential.completion);
    const Cadre *cadre = completion ? facts.cadres.value(completion->cadre) : nullptr;
    const QJsonObject printed = QJsonDocument::fromJson(credential.printed.toUtf8()).object();
    const auto frozen = [&](QLatin1String name, const QString &otherwise) {
        const QString value = printed.value(name).toString();
        return value.isEmpty() ? otherwise : value;
    };
    QString original;
    for (const Credential &other : facts.credentials)
        if (credential.replaces.isValid() && other.id == credential.replaces)
            original = u"Thay cho "_s + other.code;
    QStringList notes{stateName(credential.state), original};
    notes.removeAll(QString());
    return {double(number), frozen("full_name"_L1, cadre ? cadre->fullName : QString()), frozen("birth_date"_L1, cadre ? cadre->birthDate : QString()),
        frozen("unit"_L1, cadre ? facts.unitName(cadre->unit) : QString()), frozen("class"_L1, completion ? completion->classCode : QString()),
        frozen("grade"_L1, completion ? completion->grade : QString()), credential.code, double(credential.registerNo), credential.issuedOn,
        QString(), notes.join(u"; "_s)};
}

} // namespace

DataTable planningTable(const ReportFacts &facts)
{
    QMap<QString, PlanningCount> counts;
    countInForce(facts, counts);
    countReview(facts, counts);
    DataTable table;
    table.name = u"B5"_s;
    table.titles = {u"QUY HOẠCH THEO CHỨC DANH VÀ NHIỆM KỲ"_s, untilLine(facts.asOf)};
    const auto number = [](const char16_t *name, ColumnTotal total, const char16_t *group = u"") {
        return TableColumn{QString::fromUtf16(name), ColumnKind::Integer, 9, total, QString::fromUtf16(group)};
    };
    const auto share = [](const char16_t *name) {
        return TableColumn{QString::fromUtf16(name), ColumnKind::Percent, 8, ColumnTotal::None, u"Cơ cấu"_s};
    };
    table.columns = {number(u"TT", ColumnTotal::None), {u"Chức danh quy hoạch"_s, ColumnKind::Text, 38, {}, {}},
        {u"Nhiệm kỳ"_s, ColumnKind::Text, 12, {}, {}}, number(u"Số lượt quy hoạch", ColumnTotal::Sum), share(u"Nữ %"),
        share(u"Dưới 40 %"), share(u"DTTS %"), number(u"Đã qua dự nguồn", ColumnTotal::OfWhich, u"Trong đó"),
        number(u"Có lý luận chính trị", ColumnTotal::OfWhich, u"Trong đó"), number(u"Đủ khóa học", ColumnTotal::OfWhich, u"Trong đó"),
        number(u"Bổ sung", ColumnTotal::Sum, u"Rà soát trong năm"), number(u"Đưa ra", ColumnTotal::Sum, u"Rà soát trong năm")};
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        const QStringList key = it.key().split(u'\t');
        table.rows.push_back({double(table.rows.size() + 1), key[1], key[2], double(it->planned), shareOf(it->share.women, it->planned),
            shareOf(it->share.young, it->planned), shareOf(it->share.minorities, it->planned), double(it->throughPool),
            double(it->withTheory), double(it->ready), double(it->added), double(it->removed)});
    }
    table.hasTotals = true;
    table.notes = {u"Một người có thể được quy hoạch nhiều chức danh: đây là lượt, không phải người."_s};
    return table;
}

DataTable registerTable(const ReportFacts &facts)
{
    DataTable table;
    table.name = u"B7"_s;
    table.titles = {u"SỔ CẤP BẰNG, CHỨNG CHỈ, GIẤY CHỨNG NHẬN NĂM %1"_s.arg(facts.year()), untilLine(facts.asOf)};
    const auto text = [](const char16_t *name, double width) { return TableColumn{QString::fromUtf16(name), ColumnKind::Text, width, {}, {}}; };
    table.columns = {{u"TT"_s, ColumnKind::Integer, 6, {}, {}}, text(u"Họ và tên", 24), text(u"Ngày sinh", 11), text(u"Đơn vị", 30),
        text(u"Lớp", 14), text(u"Xếp loại", 11), text(u"Số vào sổ", 20), {u"Số thứ tự trong sổ"_s, ColumnKind::Integer, 9, {}, {}},
        {u"Ngày cấp"_s, ColumnKind::Date, 11, {}, {}}, text(u"Ký nhận", 14), text(u"Ghi chú", 22)};
    for (const Credential &credential : facts.credentials)
        if (credential.year == facts.year() && credential.issuedOn <= facts.asOf)
            table.rows.push_back(registerLine(facts, credential, table.rows.size() + 1));
    table.notes = {u"Số đã hủy và báo mất vẫn giữ chỗ trong sổ."_s};
    return table;
}

std::optional<StandardTable> standardTableOf(const QString &code)
{
    if (code.size() != 2 || code[0].toUpper() != u'B' || code[1] < u'1' || code[1] > u'7')
        return {};
    return static_cast<StandardTable>(code[1].unicode() - u'1');
}

QString codeOf(StandardTable table)
{
    return u'B' + QString::number(static_cast<int>(table) + 1);
}

bool isShownTo(const Caller &caller, StandardTable table)
{
    return table != StandardTable::Planning || may(caller.role, Right::ReadPlanning);
}

std::vector<StandardTable> tablesShownTo(const Caller &caller)
{
    std::vector<StandardTable> tables;
    for (int place = 0; place <= static_cast<int>(StandardTable::Register); ++place)
        if (const auto table = static_cast<StandardTable>(place); isShownTo(caller, table))
            tables.push_back(table);
    return tables;
}

QString codesOf(const std::vector<StandardTable> &tables)
{
    QStringList stretches;
    for (size_t first = 0, next = 0; first < tables.size(); first = next) {
        for (next = first + 1; next < tables.size() && static_cast<int>(tables[next]) == static_cast<int>(tables[next - 1]) + 1;)
            ++next;
        const QString end = codeOf(tables[next - 1]);
        stretches += next == first + 1 ? end : codeOf(tables[first]) + u'–' + end;
    }
    return stretches.join(u", "_s);
}

DataTable standardTable(StandardTable table, const ReportFacts &facts)
{
    switch (table) {
    case StandardTable::YearResults:
        return yearResults(facts);
    case StandardTable::Classes:
        return classTable(facts);
    case StandardTable::CompletionRates:
        return completionRates(facts);
    case StandardTable::Shortfalls:
        return shortfalls(facts);
    case StandardTable::Planning:
        return planningTable(facts);
    case StandardTable::PlanAgainstDone:
        return planAgainstDone(facts);
    case StandardTable::Register:
        return registerTable(facts);
    }
    return {};
}

} // namespace lotrinh::exchange
