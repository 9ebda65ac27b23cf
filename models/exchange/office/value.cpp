// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include "domain/person/birthdate.h"
#include "domain/person/name.h"
#include "exchange/workbook/styles.h"
#include "exchange/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

int fullYear(const QString &digits, int pivotYear)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int century = pivotYear / 100 * 100;
    return year <= pivotYear % 100 ? century + year : century - 100 + year;
}

OfficeValue notADate(const QString &text)
{
    return {text, Words::tr("“%1” không phải ngày có thật (viết ngày/tháng/năm)").arg(text.left(40)), {}};
}

OfficeValue dayOf(int year, int month, int day, const QString &text)
{
    if (!QDate(year, month, day).isValid() || year < 1000)
        return notADate(text);
    return {toIso(Day::of(year, month, day)), {}, {}};
}

OfficeValue partialDay(int year, int month, const QString &text)
{
    const std::optional<BirthDate> birth
        = parseBirthDate(month > 0 ? twoDigits(month) + u'/' + QString::number(year) : QString::number(year));
    return birth ? OfficeValue{toIso(*birth), {}, {}} : notADate(text);
}

/// A number without a date format: a year, or a day of the sheet's calendar.
OfficeValue dateOfNumber(const QString &text, DatePrecision precision, bool from1904)
{
    const double number = text.toDouble();
    constexpr double firstYear = 1900;
    constexpr double lastYear = 2100;
    if (precision == DatePrecision::YearAllowed && number >= firstYear && number <= lastYear
        && !text.contains(u'.'))
        return {text, {}, {}};
    constexpr double serialOf1920 = 7306;
    constexpr double serialOf2100 = 73'051;
    if (number < serialOf1920 || number > serialOf2100)
        return notADate(text);
    const QString day = textOfSerial(number, NumberUse::Day, from1904).left(10);
    return {day, {}, Repair{RepairKind::SerialDate, text, day}};
}

OfficeValue dateOfWords(const QString &text, DatePrecision precision, int pivotYear)
{
    static const QRegularExpression longDate(
        u"(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})"_s);
    static const QRegularExpression shortDate(u"^(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression isoDate(u"^(\\d{4})-(\\d{2})-(\\d{2})(?:T\\d{2}:\\d{2})?$"_s);
    static const QRegularExpression monthOnly(u"^(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})$"_s);
    static const QRegularExpression yearOnly(u"^(\\d{4})$"_s);
    constexpr qsizetype serialDigits = 5;
    if (text.size() == serialDigits && isDigits(text))
        return dateOfNumber(text, precision, false);
    const QString folded = searchFold(text);
    if (const auto match = longDate.match(folded); match.hasMatch())
        return dayOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt(), text);
    if (const auto match = isoDate.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), text);
    if (const auto match = shortDate.match(text); match.hasMatch()) {
        const int year = fullYear(match.captured(3), pivotYear);
        const int month = match.captured(2).toInt();
        const int day = match.captured(1).toInt();
        if (precision == DatePrecision::YearAllowed && day == 0)
            return partialDay(year, month, text);
        return dayOf(year, month, day, text);
    }
    if (precision == DatePrecision::YearAllowed) {
        if (const auto match = monthOnly.match(text); match.hasMatch())
            return partialDay(match.captured(2).toInt(), match.captured(1).toInt(), text);
        if (const auto match = yearOnly.match(text); match.hasMatch())
            return partialDay(match.captured(1).toInt(), 0, text);
    }
    return notADate(text);
}

QString withoutBlanks(const QString &text)
{
    QString bare = text;
    return bare.remove(u' ').remove(u'.').remove(u'-').remove(u'\'');
}

/// Latin twins of Cyrillic, Greek and other letters.
QChar latinTwin(QChar c)
{
    constexpr QStringView odd = u"ƣƢðÐıАВЕКМНОРСТХУаеорсухіЅѕјԁΑΒΕΗΙΚΜΝΟΡΤΥΧοա";
    constexpr QStringView twin = u"ưƯđĐiABEKMHOPCTXYaeopcyxiSsjdABEHIKMNOPTYXow";
    const qsizetype place = odd.indexOf(c);
    return place < 0 ? c : twin[place];
}

} // namespace

OfficeValue readDate(const GridCell &cell, DatePrecision precision, int pivotYear, bool from1904)
{
    const QString text = tidied(cell.text);
    if (text.isEmpty())
        return {};
    if (cell.kind == CellKind::Date)
        return {text.left(10), {}, {}};
    if (cell.kind == CellKind::Number)
        return dateOfNumber(text, precision, from1904);
    return dateOfWords(text, precision, pivotYear);
}

std::optional<Sex> readSex(const QString &text)
{
    static const QSet<QString> men{u"nam"_s, u"m"_s, u"male"_s, u"1"_s, u"trai"_s};
    static const QSet<QString> women{u"nu"_s, u"f"_s, u"female"_s, u"0"_s, u"gai"_s, u"nư"_s};
    const QString folded = searchFold(text).simplified();
    if (men.contains(folded))
        return Sex::Male;
    if (women.contains(folded))
        return Sex::Female;
    return {};
}

bool isMark(const QString &text)
{
    static const QSet<QString> marks{u"x"_s, u"×"_s, u"✓"_s, u"✔"_s, u"v"_s, u"1"_s, u"co"_s, u"*"_s, u"+"_s, u"nu"_s, u"nam"_s, u"х"_s};
    return marks.contains(searchFold(text).simplified());
}

OfficeValue readScore(const QString &text)
{
    QString number = tidied(text);
    number.replace(u',', u'.');
    bool ok = false;
    const double score = number.toDouble(&ok);
    if (!ok || !(score >= 0 && score <= 10))
        return {text, Words::tr("“%1” không phải điểm từ 0 đến 10").arg(text.left(40)), {}};
    return {QString::number(score, 'g', 4), {}, {}};
}

OfficeValue readCitizenId(const GridCell &cell)
{
    const QString digits = withoutBlanks(tidied(cell.text));
    if (digits.isEmpty())
        return {};
    if (!isDigits(digits))
        return {digits, Words::tr("“%1” không phải số CCCD/CMND").arg(digits.left(40)), {}};
    if (digits.size() == 11 || digits.size() == 8)
        return {u'0' + digits, {}, Repair{RepairKind::LostZero, digits, u'0' + digits}};
    if (digits.size() == 12 || digits.size() == 9)
        return {digits, {}, {}};
    return {digits, Words::tr("số CCCD phải có 12 chữ số, CMND 9 chữ số; ở đây có %1").arg(digits.size()), {}};
}

OfficeValue readPhone(const GridCell &cell)
{
    const QString written = tidied(cell.text);
    QString digits = withoutBlanks(written);
    if (digits.startsWith("+84"_L1))
        digits = u'0' + digits.mid(3);
    if (isDigits(digits) && digits.size() == 9 && digits[0] != u'0')
        return {u'0' + digits, {}, Repair{RepairKind::LostZero, written, u'0' + digits}};
    return {isDigits(digits) ? digits : written, {}, {}};
}

OfficeValue readName(const QString &text)
{
    const QString name = cleanName(tidied(text));
    const bool hasLetters = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    if (!hasLetters || name.size() < 2 || name != QLocale(QLocale::Vietnamese).toUpper(name) || !name.contains(u' '))
        return {name, {}, {}};
    QString calm = QLocale(QLocale::Vietnamese).toLower(name);
    for (qsizetype i = 0; i < calm.size(); ++i)
        if (i == 0 || calm[i - 1] == u' ' || calm[i - 1] == u'-')
            calm[i] = calm[i].toUpper();
    return {calm, {}, Repair{RepairKind::Capitals, name, calm}};
}

std::optional<QString> withoutLookAlikes(const QString &text)
{
    QString repaired = text;
    bool hasLatin = false;
    for (QChar &c : repaired) {
        hasLatin = hasLatin || c.script() == QChar::Script_Latin;
        c = latinTwin(c);
    }
    if (repaired == text || !hasLatin)
        return {};
    return repaired;
}

QString tidied(const QString &text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() == 0xFEFF || c.category() == QChar::Other_Format)
            continue;
        if (c == u'’' || c == u'‘')
            c = u'\'';
        tidy += c.isSpace() || c.unicode() < 0x20 ? QChar(u' ') : c;
    }
    return tidy.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace lotrinh::exchange
