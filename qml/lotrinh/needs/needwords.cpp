// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needwords.h"

#include "shell/statuswords.h"

#include "compliance/ratesurvey.h"

#include <QCoreApplication>
#include <QLocale>

namespace lotrinh::screens {

namespace {

struct NeedWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(NeedWords)
};

// Qualified, the type of a function would hide from lupdate whose words those in it are.
using list::MatrixCell;
using list::Row;
using Content = list::MatrixModel::Content;

using compliance::NeedCount;

MatrixCell cellOf(const NeedCount &count, const QString &title, const QString &courses)
{
    if (count.turns == 0)
        return {{}, {}, -1, NeedWordsTexts::tr("%1 · %2: không ai thiếu").arg(title, courses)};
    const double share = double(count.overdue) / count.turns;
    //: a cell of the needs matrix; %3 people, %4 turns (one person may owe several), %5 of them overdue
    const QString spoken = NeedWordsTexts::tr("%1 · %2: %3 người, %4 lượt, quá hạn %5 lượt")
                               .arg(title, courses, QLocale().toString(count.people),
                                   QLocale().toString(count.turns), QLocale().toString(count.overdue));
    return {QLocale().toString(count.people), {}, share, spoken};
}

/// Code and name without the words that begin nearly every name.
QString columnTitle(const QString &courseSet, const Rulebook &rules)
{
    if (courseSet == QLatin1String("*"))
        return NeedWordsTexts::tr("Giờ học hằng năm");
    const QStringList codes = courseSet.split(u';');
    const Course *first = rules.courseByCode(codes.constFirst());
    QString name = first ? first->name : QString();
    for (const QString &opening : {QStringLiteral("Bồi dưỡng kiến thức "), QStringLiteral("Bồi dưỡng ")})
        if (name.startsWith(opening)) {
            name = name.mid(opening.size());
            break;
        }
    return NeedWordsTexts::tr("%1 %2").arg(codes.join(u'/'), name);
}

QString reasonWords(const compliance::Need &need, const Rulebook &rules, bool readsPlanning)
{
    QStringList reasons;
    for (const Reason &reason : need.duty.reasons) {
        const Title *title = rules.title(reason.title);
        const QString name = title ? title->name : QString();
        if (reason.holding.isValid())
            reasons.append(NeedWordsTexts::tr("đương chức %1").arg(name));
        else
            reasons.append(
                readsPlanning ? NeedWordsTexts::tr("quy hoạch %1").arg(name) : NeedWordsTexts::tr("thuộc diện quy hoạch"));
    }
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

list::Cell text(const QString &words)
{
    return {words, {}, {}, -1};
}

/// The columns, and the row that counts everything.
template <class Matrix>
Content totalsRow(const QString &everything, const Matrix &matrix, const Rulebook &rules)
{
    Content content;
    const QString everyCourse = NeedWordsTexts::tr("Mọi khóa");
    content.columns.push_back({{}, everyCourse});
    content.rows.push_back({{}, everything});
    content.cells.push_back(cellOf(matrix.total, everything, everyCourse));
    for (size_t column = 0; column < matrix.courseSets.size(); ++column) {
        content.columns.push_back({matrix.courseSets[column], columnTitle(matrix.courseSets[column], rules)});
        content.cells.push_back(
            cellOf(matrix.byCourses[column], everything, courseSetWords(matrix.courseSets[column], rules)));
    }
    return content;
}

template <class Matrix>
void addRow(Content &content, list::MatrixTitle title, const QString &name, const Matrix &matrix,
    size_t row, const NeedCount &total, const Rulebook &rules)
{
    content.rows.push_back(std::move(title));
    content.cells.push_back(cellOf(total, name, NeedWordsTexts::tr("Mọi khóa")));
    for (size_t column = 0; column < matrix.courseSets.size(); ++column)
        content.cells.push_back(
            cellOf(matrix.at(row, column), name, courseSetWords(matrix.courseSets[column], rules)));
}

} // namespace

QString courseSetWords(const QString &courseSet, const Rulebook &rules)
{
    if (courseSet == QLatin1String("*"))
        return NeedWordsTexts::tr("Mọi khóa tính giờ học hằng năm");
    QStringList names;
    for (const QString &code : courseSet.split(u';', Qt::SkipEmptyParts)) {
        const Course *course = rules.courseByCode(code);
        names.append(course ? NeedWordsTexts::tr("%1 %2").arg(code, course->name) : code);
    }
    //: between courses any one of which will do
    return names.join(NeedWordsTexts::tr(" hoặc "));
}

Content matrixContent(const compliance::NeedMatrix &matrix, const Rulebook &rules)
{
    if (matrix.titles.empty())
        return {};
    auto content = totalsRow(NeedWordsTexts::tr("Mọi chức danh"), matrix, rules);
    for (size_t row = 0; row < matrix.titles.size(); ++row) {
        const Title &title = *rules.title(matrix.titles[row]);
        addRow(content, {title.code, title.name}, title.name, matrix, row, matrix.byTitle[row], rules);
    }
    return content;
}

Content matrixContent(const compliance::UnitNeedMatrix &matrix, const Rulebook &rules)
{
    if (matrix.units.empty())
        return {};
    auto content = totalsRow(NeedWordsTexts::tr("Mọi đơn vị"), matrix, rules);
    std::vector<QString> codes;
    QHash<QString, size_t> places;
    for (size_t row = 0; row < matrix.units.size(); ++row) {
        codes.push_back(rules.unit(matrix.units[row])->code);
        places.insert(codes.back(), row);
    }
    for (const compliance::UnitRow &unit : compliance::unitTree(rules, codes)) {
        const size_t row = places.value(unit.unit->code);
        const QString indented = QString(qsizetype(unit.depth) * 3, QChar::Nbsp) + unit.unit->name;
        addRow(content, {unit.unit->code, indented}, unit.unit->name, matrix, row, matrix.byUnit[row], rules);
    }
    return content;
}

Row needRow(const compliance::Need &need, const Rulebook &rules, Day asOf, bool readsPlanning)
{
    const Cadre &cadre = need.facts->cadre;
    const Unit *unit = rules.unit(unitOn(rules, *need.facts, asOf));
    const QString value = need.duty.value ? QString::number(*need.duty.value) : QString();
    const QString key = QStringList{cadre.code, need.duty.courses, toCode(need.duty.kind), value}.join(u'|');
    return {key,
        {text(cadre.fullName), text(cadre.code), text(unit ? unit->name : QString()),
            badgeCell(wordsOf(need.duty.status)), text(toVietnamese(compliance::deadlineOf(need.duty))),
            text(reasonWords(need, rules, readsPlanning)),
            text(need.duty.courses == QLatin1String("*") ? NeedWordsTexts::tr("Giờ học hằng năm")
                                                         : QString(need.duty.courses).replace(u';', u'/'))}};
}

} // namespace lotrinh::screens
