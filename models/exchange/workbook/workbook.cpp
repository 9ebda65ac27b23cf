// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "sheetxml.h"
#include "exchange/words.h"

#include <QFileInfo>
#include <QHash>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

using Token = QXmlStreamReader::TokenType;

/// A sheet as the workbook names it.
struct SheetEntry {
    QString name;
    QString relation;
    bool isHidden = false;
};
struct WorkbookPart {
    std::vector<SheetEntry> sheets;
    bool from1904 = false;
};

/// A relation's target as a part name, seen from the folder of the part that names it.
QString resolved(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : folder + target;
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

class WorkbookReader {
public:
    WorkbookReader(package::Package &file, const WorkbookLimits &limits, const ReadProgress &progress)
        : m_file(file)
        , m_limits(limits)
        , m_progress(progress)
    { }

    Result<std::vector<Grid>> read();
    Result<QStringList> names();

private:
    /// Opens the part and lets `take` read it; its own error, the package's and the XML's are all told.
    template <class Take> Result<void> readPart(const QString &name, Take &&take);
    Result<QHash<QString, QString>> relations(const QString &part, const QString &byKind);
    Result<WorkbookPart> workbookPart(const QString &name);
    Result<void> supporting(const QHash<QString, QString> &byKind);

    package::Package &m_file;
    const WorkbookLimits &m_limits;
    const ReadProgress m_progress;
    std::vector<QString> m_strings;
    std::vector<CellStyle> m_styles;
};

template <class Take> Result<void> WorkbookReader::readPart(const QString &name, Take &&take)
{
    package::PartTrouble trouble;
    auto device = m_file.stream(name, trouble);
    if (!device)
        return device.error();
    package::XmlReader xml(**device, m_limits.package);
    const Result<void> taken = take(xml);
    if (!trouble.reason.isEmpty())
        return package::badFile(trouble.reason);
    if (!taken)
        return taken;
    if (const auto reason = xml.trouble())
        return package::badFile(*reason);
    return {};
}

/// Relations of a part: by id, or by the last word of their type ("worksheet", "styles").
Result<QHash<QString, QString>> WorkbookReader::relations(const QString &part, const QString &byKind)
{
    QHash<QString, QString> targets;
    const QString folder = folderOf(part);
    const QString name = folder + "_rels/"_L1 + part.mid(folder.size()) + ".rels"_L1;
    const auto done = readPart(name, [&](package::XmlReader &xml) -> Result<void> {
        for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
            if (token != Token::StartElement || xml.name() != "Relationship"_L1)
                continue;
            const QXmlStreamAttributes attributes = xml.at().attributes();
            if (attributes.value("TargetMode"_L1) == "External"_L1)
                continue;
            const QString type = attributes.value("Type"_L1).toString();
            const QString key
                = byKind == "id"_L1 ? attributes.value("Id"_L1).toString() : type.mid(type.lastIndexOf(u'/') + 1);
            targets.insert(key, resolved(folder, attributes.value("Target"_L1).toString()));
        }
        return {};
    });
    if (!done)
        return done.error();
    return targets;
}

Result<WorkbookPart> WorkbookReader::workbookPart(const QString &name)
{
    WorkbookPart part;
    const auto done = readPart(name, [&](package::XmlReader &xml) -> Result<void> {
        for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
            if (token != Token::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.at().attributes();
            const auto isOn = [&](const QString &key) {
                return attributes.value(key) == "1"_L1 || attributes.value(key) == "true"_L1;
            };
            if (xml.name() == "workbookPr"_L1)
                part.from1904 = isOn(u"date1904"_s);
            if (xml.name() != "sheet"_L1)
                continue;
            if (static_cast<int>(part.sheets.size()) >= m_limits.sheets)
                return package::badFile(Words::tr("bảng tính có quá nhiều trang tính"));
            SheetEntry entry{attributes.value("name"_L1).toString(), {}, !attributes.value("state"_L1).isEmpty()
                    && attributes.value("state"_L1) != "visible"_L1};
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    entry.relation = attribute.value().toString();
            part.sheets.push_back(std::move(entry));
        }
        return {};
    });
    if (!done)
        return done.error();
    return part;
}

Result<void> WorkbookReader::supporting(const QHash<QString, QString> &byKind)
{
    if (const QString name = byKind.value(u"sharedStrings"_s); m_file.has(name))
        if (const auto done = readPart(name,
                [&](package::XmlReader &xml) -> Result<void> {
                    m_strings = readSharedStrings(xml, m_limits.strings);
                    if (static_cast<qsizetype>(m_strings.size()) < m_limits.strings)
                        return {};
                    return package::badFile(Words::tr("bảng tính có quá nhiều chuỗi"));
                });
            !done)
            return done;
    if (const QString name = byKind.value(u"styles"_s); m_file.has(name))
        return readPart(name, [&](package::XmlReader &xml) -> Result<void> {
            m_styles = readStyles(xml, m_limits.styles);
            return {};
        });
    return {};
}

Result<QStringList> WorkbookReader::names()
{
    const auto root = relations({}, u"kind"_s);
    if (!root)
        return root.error();
    const auto part = workbookPart(root->value(u"officeDocument"_s));
    if (!part)
        return part.error();
    QStringList names;
    for (const SheetEntry &entry : part->sheets)
        names += entry.name;
    return names;
}

Result<std::vector<Grid>> WorkbookReader::read()
{
    const auto root = relations({}, u"kind"_s);
    if (!root)
        return root.error();
    const QString main = root->value(u"officeDocument"_s);
    const auto part = workbookPart(main);
    if (!part)
        return part.error();
    const auto byId = relations(main, u"id"_s);
    if (!byId)
        return byId.error();
    const auto byKind = relations(main, u"kind"_s);
    if (!byKind)
        return byKind.error();
    if (const auto done = supporting(*byKind); !done)
        return done.error();

    std::vector<Grid> grids;
    SheetContext context{m_strings, m_styles, m_limits, m_progress, part->from1904};
    for (const SheetEntry &entry : part->sheets) {
        const QString name = byId->value(entry.relation);
        if (!name.contains("worksheet"_L1) && !m_file.has(name))
            continue; // a chart sheet, or a relation that leads nowhere
        Grid grid;
        grid.name = entry.name;
        grid.isHidden = entry.isHidden;
        const auto done
            = readPart(name, [&](package::XmlReader &xml) { return readSheet(xml, context, grid); });
        if (!done)
            return done.error();
        std::ranges::stable_sort(grid.merged, {}, &MergedRange::firstRow);
        grids.push_back(std::move(grid));
    }
    return grids;
}

} // namespace

Result<std::vector<Grid>> readWorkbook(package::Package &file, const WorkbookLimits &limits, const ReadProgress &progress)
{
    if (!file.has(u"[Content_Types].xml"_s))
        return package::badFile(Words::tr("không phải tệp .xlsx"));
    return WorkbookReader(file, limits, progress).read();
}

Result<QStringList> readSheetNames(const QString &path, const WorkbookLimits &limits)
{
    auto file = package::Package::open(path, limits.package);
    if (!file)
        return file.error();
    return WorkbookReader(*file, limits, {}).names();
}

Result<std::vector<Grid>> readWorkbook(const QString &path, const WorkbookLimits &limits, const ReadProgress &progress)
{
    auto file = package::Package::open(path, limits.package);
    if (!file)
        return file.error();
    return readWorkbook(*file, limits, progress);
}

} // namespace lotrinh::exchange
