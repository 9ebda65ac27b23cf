// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "domain/person/birthdate.h"
#include "legacytext.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// No count, month or period of this trade comes near it; more is a slip of the hand.
constexpr int largestNumber = 1'000'000;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

CellOutcome parseBirth(const QString &text, QString &out)
{
    const std::optional<lotrinh::BirthDate> birth = parseBirthDate(text.trimmed());
    if (!birth)
        return CellError{ProblemKind::BadBirthDate, {text}};
    out = toIso(*birth);
    return {};
}

bool isClock(QStringView text)
{
    return text.size() >= 5 && isDigits(text.first(2)) && text[2] == u':' && isDigits(text.sliced(3, 2))
        && text.first(2).toInt() < 24 && text.sliced(3, 2).toInt() < 60;
}

/// The order of a waiting list is the order of these texts, so the day must come first, as year, month, day.
CellOutcome parseMoment(const QString &text, QString &out)
{
    const QString trimmed = text.trimmed();
    const qsizetype gap = trimmed.indexOf(trimmed.contains(u'T') ? u'T' : u' ');
    const QString dayText = gap < 0 ? trimmed : trimmed.left(gap);
    const std::optional<Day> day = parseDay(dayText);
    if (!day || (gap >= 0 && !isClock(QStringView(trimmed).sliced(gap + 1))))
        return CellError{ProblemKind::BadMoment, {text}};
    out = dayText.contains(u'/') ? toIso(*day) + (gap < 0 ? QString() : u'T' + trimmed.mid(gap + 1))
                                 : trimmed;
    return {};
}

CellOutcome parseName(const QString &text, QString &out)
{
    const QString normal = text.normalized(QString::NormalizationForm_C);
    if (const std::optional<LegacyFinding> finding = findLegacyText(normal))
        return CellError{ProblemKind::LegacyText, {finding->encoding, finding->word, finding->meant}};
    out = normal;
    return {};
}

/// "7", "7.5", "7,25" in hundredths.
std::optional<int> hundredths(const QString &text)
{
    QString number = text;
    number.replace(u',', u'.');
    const qsizetype point = number.indexOf(u'.');
    const QString whole = point < 0 ? number : number.left(point);
    const QString part = point < 0 ? QString() : number.mid(point + 1);
    if (!isDigits(whole) || whole.size() > 2 || (point >= 0 && (!isDigits(part) || part.size() > 2)))
        return {};
    return whole.toInt() * 100 + part.leftJustified(2, u'0').toInt();
}

CellOutcome parseScore(const QString &text, int &out)
{
    const std::optional<int> value = hundredths(text.trimmed());
    if (!value || *value > 1000)
        return CellError{ProblemKind::BadScore, {text}};
    out = *value;
    return {};
}

} // namespace

CellOutcome parseCell(const Column &column, const QString &text, QString &out)
{
    switch (column.type) {
    case CellType::BirthDate:
        return parseBirth(text, out);
    case CellType::Moment:
        return parseMoment(text, out);
    case CellType::Name:
        return parseName(text, out);
    case CellType::Code:
    case CellType::Reference:
        out = text.trimmed().normalized(QString::NormalizationForm_C);
        return {};
    case CellType::Text:
    case CellType::Date:
    case CellType::LastDay:
    case CellType::Minute:
    case CellType::Boolean:
    case CellType::Integer:
    case CellType::Percent:
    case CellType::Score:
    case CellType::Choice:
    case CellType::References:
        out = text.normalized(QString::NormalizationForm_C);
        return {};
    }
    return {};
}

CellOutcome parseCell(const Column &, const QString &text, QStringList &out)
{
    QStringList codes;
    const QStringList parts = text.split(u';');
    for (const QString &part : parts)
        if (const QString code = part.trimmed().normalized(QString::NormalizationForm_C); !code.isEmpty())
            codes += code;
    if (codes.isEmpty())
        return CellError{ProblemKind::EmptyCell, {}};
    out = codes;
    return {};
}

CellOutcome parseCell(const Column &column, const QString &text, Day &out)
{
    const std::optional<Day> day = parseDay(text.trimmed());
    if (!day)
        return CellError{ProblemKind::BadDate, {text}};
    if (column.type != CellType::LastDay)
        out = *day;
    else // many registers write 31/12/9999 for "still in force"
        out = *day >= Day::of(9999, 12, 31) ? Day::distantFuture() : day->plusDays(1);
    return {};
}

CellOutcome parseCell(const Column &, const QString &text, LocalMinute &out)
{
    const std::optional<LocalMinute> minute = parseLocalMinute(text.trimmed());
    if (!minute)
        return CellError{ProblemKind::BadMinute, {text}};
    out = *minute;
    return {};
}

CellOutcome parseCell(const Column &, const QString &text, bool &out)
{
    const QString trimmed = text.trimmed();
    if (trimmed != "0"_L1 && trimmed != "1"_L1)
        return CellError{ProblemKind::BadBoolean, {text}};
    out = trimmed == "1"_L1;
    return {};
}

CellOutcome parseCell(const Column &column, const QString &text, int &out)
{
    if (column.type == CellType::Score)
        return parseScore(text, out);
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'-') && isDigits(QStringView(trimmed).sliced(1)))
        return CellError{ProblemKind::NegativeNumber, {text}};
    if (!isDigits(trimmed))
        return CellError{ProblemKind::BadInteger, {text}};
    const int limit = column.type == CellType::Percent ? 100 : largestNumber;
    bool fits = false;
    const int value = trimmed.toInt(&fits);
    if (!fits || value > limit)
        return CellError{ProblemKind::NumberTooLarge, {text, QString::number(limit)}};
    out = value;
    return {};
}

CellOutcome parseCell(const Column &column, const QString &text, std::optional<int> &out)
{
    int value = 0;
    CellOutcome outcome = parseCell(column, text, value);
    if (!outcome)
        out = value;
    return outcome;
}

QString printCell(const Column &, const QString &value)
{
    return value;
}

QString printCell(const Column &, const QStringList &value)
{
    return value.join(u';');
}

QString printCell(const Column &column, Day value)
{
    return toIso(column.type == CellType::LastDay ? value.plusDays(-1) : value);
}

QString printCell(const Column &, LocalMinute value)
{
    return toIso(value);
}

QString printCell(const Column &, bool value)
{
    return value ? u"1"_s : u"0"_s;
}

QString printCell(const Column &column, int value)
{
    if (column.type != CellType::Score || value % 100 == 0)
        return QString::number(column.type == CellType::Score ? value / 100 : value);
    const QString text
        = QString::number(value / 100) + u'.' + QString::number(value % 100).rightJustified(2, u'0');
    return text.endsWith(u'0') ? text.chopped(1) : text;
}

QString printCell(const Column &column, const std::optional<int> &value)
{
    return value ? printCell(column, *value) : QString();
}

} // namespace lotrinh::exchange
