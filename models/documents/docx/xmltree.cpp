// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"

#include "documents/words.h"
#include "package/xml.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <algorithm>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

QString XmlNode::attribute(const QString &attributeName) const
{
    for (const auto &[key, value] : attributes)
        if (key == attributeName)
            return value;
    return {};
}

void XmlNode::setAttribute(const QString &attributeName, const QString &value)
{
    for (auto &[key, held] : attributes)
        if (key == attributeName) {
            held = value;
            return;
        }
    attributes.emplace_back(attributeName, value);
}

XmlNode *XmlNode::child(const QString &childName) const
{
    for (const auto &one : children)
        if (one->name == childName)
            return one.get();
    return nullptr;
}

XmlNode &XmlNode::append(const QString &childName)
{
    children.push_back(std::make_unique<XmlNode>());
    children.back()->name = childName;
    return *children.back();
}

std::unique_ptr<XmlNode> XmlNode::copy() const
{
    auto twin = std::make_unique<XmlNode>();
    twin->name = name;
    twin->text = text;
    twin->attributes = attributes;
    for (const auto &one : children)
        twin->children.push_back(one->copy());
    return twin;
}

package::PackageLimits templateLimits()
{
    package::PackageLimits limits;
    limits.partBytes = 24LL << 20;
    limits.totalBytes = 64LL << 20;
    limits.depth = 128;
    return limits;
}

Result<std::unique_ptr<XmlNode>> parseXml(const QByteArray &bytes)
{
    using Token = QXmlStreamReader::TokenType;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    package::XmlReader xml(buffer, templateLimits(), package::XmlReader::Names::Qualified);
    auto root = std::make_unique<XmlNode>();
    std::vector<XmlNode *> open{root.get()};
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        if (token == Token::StartElement) {
            XmlNode &node = open.back()->append(xml.name().toString());
            for (const QXmlStreamAttribute &attribute : xml.at().attributes())
                node.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
            open.push_back(&node);
        } else if (token == Token::EndElement) {
            open.pop_back();
        } else if (token == Token::Characters) {
            open.back()->children.push_back(std::make_unique<XmlNode>());
            open.back()->children.back()->text = xml.at().text().toString();
        }
    }
    if (const auto reason = xml.trouble())
        return Error{u"bad_file"_s, *reason, {}, Error::Kind::Refused};
    const auto found = std::ranges::find_if(root->children, [](const auto &child) { return !child->isText(); });
    if (found == root->children.end())
        return Error{u"bad_file"_s, Words::tr("XML rỗng"), {}, Error::Kind::Refused};
    return std::move(*found);
}

namespace {

void write(const XmlNode &node, QXmlStreamWriter &xml)
{
    if (node.isText()) {
        xml.writeCharacters(node.text);
        return;
    }
    xml.writeStartElement(node.name);
    for (const auto &[name, value] : node.attributes)
        xml.writeAttribute(name, value);
    for (const auto &child : node.children)
        write(*child, xml);
    xml.writeEndElement();
}

} // namespace

QByteArray toXml(const XmlNode &root)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    write(root, xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace lotrinh::documents
