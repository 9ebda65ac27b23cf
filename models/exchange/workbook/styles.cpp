// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "styles.h"

#include "domain/localminute.h"

#include <QHash>
#include <cmath>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

using Token = QXmlStreamReader::TokenType;

/// What is left of a format code when quoted text, escapes, fillers and [colours] are taken out.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (inside == "h"_L1 || inside == "hh"_L1 || inside == "m"_L1 || inside == "mm"_L1)
                bare += inside;
            i = end < 0 ? code.size() : end;
        } else if (c == u';') {
            break; // the first section is the one for positive numbers
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

NumberUse useOfCode(const QString &code)
{
    const QString bare = bareCode(code);
    if (bare.contains("general"_L1) || bare.contains(u'#') || bare.contains(u'0') || bare.contains(u'@'))
        return NumberUse::Number;
    const bool hasDay = bare.contains(u'd') || bare.contains(u'y');
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    if (hasDay || (bare.contains(u'm') && !hasTime))
        return hasTime ? NumberUse::DayAndTime : NumberUse::Day;
    return hasTime ? NumberUse::TimeOfDay : NumberUse::Number;
}

struct StyleTables {
    QHash<int, QString> codes;
    std::vector<CellScript> fonts;
    std::vector<CellStyle> styles;
};

int number(const QXmlStreamAttributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toInt();
}

CellStyle styleOf(const StyleTables &tables, const QXmlStreamAttributes &attributes)
{
    const int format = number(attributes, "numFmtId");
    const auto font = static_cast<size_t>(number(attributes, "fontId"));
    return {useOfFormat(format, tables.codes.value(format)),
        font < tables.fonts.size() ? tables.fonts[font] : CellScript::Unicode};
}

} // namespace

NumberUse useOfFormat(int id, const QString &code)
{
    if (!code.isEmpty())
        return useOfCode(code);
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberUse::Day;
    if (id == 22)
        return NumberUse::DayAndTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberUse::TimeOfDay;
    return NumberUse::Number;
}

CellScript scriptOfFont(const QString &name)
{
    if (name.startsWith(".Vn"_L1, Qt::CaseInsensitive))
        return name.endsWith(u'H') ? CellScript::Tcvn3Capitals : CellScript::Tcvn3;
    return name.startsWith("VNI-"_L1, Qt::CaseInsensitive) ? CellScript::Vni : CellScript::Unicode;
}

std::vector<CellStyle> readStyles(package::XmlReader &xml, int most)
{
    StyleTables tables;
    bool isInFonts = false;
    bool isInCellStyles = false;
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        if (token == Token::Characters)
            continue;
        const bool begins = token == Token::StartElement;
        if (xml.name() == "fonts"_L1)
            isInFonts = begins;
        else if (xml.name() == "cellXfs"_L1)
            isInCellStyles = begins;
        if (!begins)
            continue;
        const QXmlStreamAttributes attributes = xml.at().attributes();
        const bool hasRoom = std::max(tables.styles.size(), tables.fonts.size()) < static_cast<size_t>(most);
        if (xml.name() == "numFmt"_L1)
            tables.codes.insert(number(attributes, "numFmtId"), attributes.value("formatCode"_L1).toString());
        else if (isInFonts && hasRoom && xml.name() == "font"_L1)
            tables.fonts.push_back(CellScript::Unicode);
        else if (isInFonts && xml.name() == "name"_L1 && !tables.fonts.empty())
            tables.fonts.back() = scriptOfFont(attributes.value("val"_L1).toString());
        else if (isInCellStyles && hasRoom && xml.name() == "xf"_L1)
            tables.styles.push_back(styleOf(tables, attributes));
    }
    return std::move(tables.styles);
}

QString textOfSerial(double serial, NumberUse use, bool from1904)
{
    constexpr double lastSerial = 2'958'466; // 31/12/9999
    if (!(serial >= 0 && serial < lastSerial))
        return {};
    const auto minutes = static_cast<qint64>(std::floor(serial * 1440 + 0.5));
    auto days = static_cast<int>(minutes / 1440);
    const int minuteOfDay = static_cast<int>(minutes % 1440);
    const QString clock = QTime::fromMSecsSinceStartOfDay(minuteOfDay * 60'000).toString(u"HH:mm"_s);
    if (use == NumberUse::TimeOfDay && days == 0)
        return clock;
    // The 1900 system counts a 29/02/1900 that never was: serials before it lie one day later.
    Day day = from1904 ? Day::of(1904, 1, 1) : Day::of(1899, 12, 30);
    if (!from1904 && days < 60)
        ++days;
    day = day.plusDays(days);
    return minuteOfDay == 0 ? toIso(day) : toIso(day) + u'T' + clock;
}

} // namespace lotrinh::exchange
