// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/rowreader.h"
#include "exchange/workbook/workbook.h"
#include "package/packagewriter.h"

using namespace lotrinh;
using namespace lotrinh::exchange;

namespace {

const QByteArray relations = "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\" "
                             "Target=\"t.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" Target=\"y.xml\"/></Relationships>";
const QByteArray root = "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"w.xml\"/></Relationships>";
const QByteArray workbook = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>";
const QByteArray sheet = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45000</v></c></row></sheetData></worksheet>";
const QByteArray strings = "<sst><si><t>Họ và tên</t></si></sst>";
const QByteArray styles = "<styleSheet><fonts><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

/// A workbook in which one part is the input: otherwise nearly every input would end in the zip.
QByteArray packedWith(int which, const QByteArray &input)
{
    const auto part = [&](int number, const QByteArray &otherwise) { return which == number ? input : otherwise; };
    const auto packed = package::packed({{QStringLiteral("[Content_Types].xml"), "<Types/>"}, {QStringLiteral("_rels/.rels"), part(5, root)},
        {QStringLiteral("w.xml"), part(1, workbook)}, {QStringLiteral("_rels/w.xml.rels"), part(6, relations)}, {QStringLiteral("s.xml"), part(2, sheet)},
        {QStringLiteral("t.xml"), part(3, strings)}, {QStringLiteral("y.xml"), part(4, styles)}});
    return packed ? *packed : QByteArray();
}

void readAsOffice(const Grid &grid)
{
    const auto shape = findTable(grid);
    if (!shape)
        return;
    OfficeMapping mapping = guessMapping(grid, *shape);
    mapping.repairLookAlikes = grid.rows.size() % 2 == 0;
    int rows = 0;
    readOfficeRows(grid, *shape, mapping, 2010, [&](OfficeRow &&) { return ++rows < 5000; });
}

WorkbookLimits limits()
{
    WorkbookLimits small;
    small.package.partBytes = 1 << 22;
    small.package.totalBytes = 1 << 23;
    small.cells = 100'000;
    return small;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const int which = data[0] % 7;
    auto file = package::Package::fromBytes(which == 0 ? input : packedWith(which, input), limits().package);
    if (!file)
        return 0;
    const auto grids = readWorkbook(*file, limits());
    if (grids)
        for (const Grid &grid : *grids)
            readAsOffice(grid);
    return 0;
}
