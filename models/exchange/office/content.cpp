// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include "exchange/legacytext.h"
#include "value.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsLookedAt = 200;

struct Looks {
    int filled = 0;
    int names = 0;
    int births = 0;
    int sexes = 0;
    int citizenIds = 0;
    int phones = 0;
    int emails = 0;
};

bool looksLikeName(const QString &text)
{
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L}']*( \\p{Lu}[\\p{L}']*){1,5}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.match(text).hasMatch();
}

bool isDigits(const QString &text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeBirth(const GridCell &cell)
{
    const OfficeValue value = readDate(cell, DatePrecision::YearAllowed, 2030);
    const int year = value.text.left(4).toInt();
    return value.trouble.isEmpty() && year >= 1930 && year <= 2010;
}

void look(const GridCell &cell, Looks &looks)
{
    const QString text = tidied(cell.text);
    if (text.isEmpty())
        return;
    ++looks.filled;
    looks.names += looksLikeName(text);
    looks.births += looksLikeBirth(cell);
    looks.sexes += readSex(text).has_value() && !isDigits(text, 1, 1);
    looks.citizenIds += isDigits(text, 11, 12);
    looks.phones += isDigits(text, 10, 10) && text.startsWith(u'0');
    looks.emails += text.contains(u'@') && !text.contains(u' ');
}

struct Suspicion {
    int tcvn3 = 0;
    int vni = 0;
    QString example;
    bool capitals = false;
};

void suspect(const GridCell &cell, Suspicion &found)
{
    if (cell.kind != CellKind::Text)
        return;
    const auto finding = findLegacyText(cell.text.normalized(QString::NormalizationForm_C));
    const bool byFont = cell.script != CellScript::Unicode
        && std::ranges::any_of(cell.text, [](QChar c) { return c.unicode() >= 0xA1 && c.unicode() <= 0xFF; });
    if (!finding && !byFont)
        return;
    const bool isVni = byFont ? cell.script == CellScript::Vni : finding->encoding == "VNI"_L1;
    ++(isVni ? found.vni : found.tcvn3);
    if (found.example.isEmpty()) {
        found.example = cell.text;
        found.capitals = cell.script == CellScript::Tcvn3Capitals;
    }
}

} // namespace

OfficeField fieldOfContent(const Grid &grid, const TableShape &shape, int column)
{
    Looks looks;
    size_t rows = 0;
    for (const GridRow &row : grid.rows) {
        if (row.number <= shape.lastHeaderRow)
            continue;
        if (++rows > rowsLookedAt)
            break;
        if (const GridCell *cell = row.cell(column))
            look(*cell, looks);
    }
    const auto agree = [&](int count) { return looks.filled >= 3 && count * 5 >= looks.filled * 4; };
    if (agree(looks.emails))
        return OfficeField::Email;
    if (agree(looks.sexes))
        return OfficeField::Sex;
    if (agree(looks.citizenIds))
        return OfficeField::CitizenId;
    if (agree(looks.phones))
        return OfficeField::Phone;
    if (agree(looks.births))
        return OfficeField::BirthDate;
    return agree(looks.names) ? OfficeField::FullName : OfficeField::Ignored;
}

std::vector<LegacyColumn> findLegacyColumns(const Grid &grid, const TableShape &shape)
{
    std::vector<LegacyColumn> columns;
    for (const HeaderColumn &header : shape.columns) {
        Suspicion found;
        for (const GridRow &row : grid.rows)
            if (row.number > shape.lastHeaderRow)
                if (const GridCell *cell = row.cell(header.column))
                    suspect(*cell, found);
        if (found.tcvn3 + found.vni == 0)
            continue;
        const TextEncoding encoding = found.vni > found.tcvn3 ? TextEncoding::Vni : TextEncoding::Tcvn3;
        columns.push_back({header.column, encoding, found.tcvn3 + found.vni, found.example,
            decoded(found.example, encoding, found.capitals)});
    }
    return columns;
}

QString decoded(const QString &text, TextEncoding encoding, bool capitals)
{
    switch (encoding) {
    case TextEncoding::Unicode:
        return text;
    case TextEncoding::Vni:
        return readAsVni(text);
    case TextEncoding::Tcvn3:
        return capitals ? QLocale(QLocale::Vietnamese).toUpper(readAsTcvn3(text)) : readAsTcvn3(text);
    }
    return text;
}

} // namespace lotrinh::exchange
