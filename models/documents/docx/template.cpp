// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "template.h"

#include "documents/words.h"
#include "filler.h"

#include <QRegularExpression>
#include <algorithm>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView documentName = "word/document.xml"_L1;

bool hasMarks(const QString &name)
{
    static const QRegularExpression parts(u"^word/(document|header\\d*|footer\\d*)\\.xml$"_s);
    return parts.match(name).hasMatch();
}

package::Part *partOf(std::vector<package::Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &package::Part::name);
    return found == parts.end() ? nullptr : &*found;
}

QString relationsName(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + "_rels/"_L1 + part.mid(slash) + ".rels"_L1;
}

/// Pictures that filling adds to the package.
class PictureParts {
public:
    PictureParts(std::vector<package::Part> &parts, const PictureMaker &maker)
        : m_parts(parts)
        , m_maker(maker)
    { }

    QString add(const QString &part, const QString &text)
    {
        ++m_count;
        const QString media = u"media/ma-xac-thuc-%1.png"_s.arg(m_count);
        const QString id = u"rIdMa%1"_s.arg(m_count);
        m_added.push_back({u"word/"_s + media, m_maker(text)});
        m_relations[relationsName(part)] += u"<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                            "relationships/image\" Target=\"%2\"/>"_s.arg(id, media);
        return id;
    }

    void store()
    {
        if (m_count == 0)
            return;
        for (auto it = m_relations.begin(); it != m_relations.end(); ++it)
            addRelations(it.key(), it.value());
        if (package::Part *types = partOf(m_parts, u"[Content_Types].xml"_s);
            types && !types->bytes.contains("Extension=\"png\""))
            types->bytes.replace("</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>");
        std::move(m_added.begin(), m_added.end(), std::back_inserter(m_parts));
    }

private:
    void addRelations(const QString &name, const QString &relations)
    {
        package::Part *part = partOf(m_parts, name);
        if (!part) {
            m_parts.push_back({name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"});
            part = &m_parts.back();
        }
        part->bytes.replace("</Relationships>", relations.toUtf8() + "</Relationships>");
        if (!part->bytes.contains("</Relationships>"))
            part->bytes.replace("/>", ">" + relations.toUtf8() + "</Relationships>");
    }

    std::vector<package::Part> &m_parts;
    const PictureMaker &m_maker;
    std::vector<package::Part> m_added;
    QMap<QString, QString> m_relations;
    int m_count = 0;
};

} // namespace

Result<DocxTemplate> DocxTemplate::fromBytes(const QByteArray &bytes)
{
    auto file = package::Package::fromBytes(bytes, templateLimits());
    if (!file)
        return file.error();
    if (!file->has(documentName))
        return package::badFile(Words::tr("không phải tệp .docx"));
    DocxTemplate made;
    const QStringList names = file->names();
    for (const QString &name : names) {
        if (name.endsWith(u'/'))
            continue;
        auto part = file->read(name);
        if (!part)
            return part.error();
        if (hasMarks(name))
            if (const auto tree = parseXml(*part); !tree)
                return tree.error();
        made.m_parts.push_back({name, std::move(*part)});
    }
    return made;
}

Result<std::vector<package::Part>> DocxTemplate::fillParts(const PaperFields &fields, const PictureMaker &pictures) const
{
    std::vector<package::Part> parts = m_parts;
    PictureParts added(parts, pictures);
    for (package::Part &part : parts) {
        if (!hasMarks(part.name))
            continue;
        auto tree = parseXml(part.bytes);
        if (!tree)
            return tree.error();
        Filler filler([&](const QString &text) { return added.add(part.name, text); });
        if (const auto filled = filler.fill(**tree, fields); !filled)
            return filled.error();
        part.bytes = toXml(**tree);
    }
    added.store();
    return parts;
}

Result<QByteArray> DocxTemplate::fill(const PaperFields &fields, const PictureMaker &pictures) const
{
    const auto parts = fillParts(fields, pictures);
    return parts ? package::packed(*parts) : Result<QByteArray>(parts.error());
}

} // namespace lotrinh::documents
