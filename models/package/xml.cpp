// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"
#include "words.h"

namespace lotrinh::package {

using namespace Qt::StringLiterals;

XmlReader::XmlReader(QIODevice &device, const PackageLimits &limits, Names names)
    : m_reader(&device)
    , m_limits(limits)
    , m_names(names)
{
    m_reader.setNamespaceProcessing(names == Names::Local);
}

void XmlReader::fail(const QString &reason)
{
    if (m_trouble.isEmpty())
        m_trouble = reason;
}

QXmlStreamReader::TokenType XmlReader::next()
{
    while (m_trouble.isEmpty() && !m_reader.atEnd()) {
        const auto token = m_reader.readNext();
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail(Words::tr("XML có DOCTYPE hoặc thực thể, không được nhận"));
            break;
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_limits.depth)
                fail(Words::tr("XML lồng quá sâu"));
            m_name = m_names == Names::Local ? m_reader.name() : m_reader.qualifiedName();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_name = m_names == Names::Local ? m_reader.name() : m_reader.qualifiedName();
            break;
        case QXmlStreamReader::Characters:
            if (m_reader.text().size() > m_limits.textLength)
                fail(Words::tr("XML có đoạn chữ quá dài"));
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            continue;
        }
        return m_trouble.isEmpty() ? token : QXmlStreamReader::Invalid;
    }
    return QXmlStreamReader::Invalid;
}

QString XmlReader::textOfElement()
{
    QString text;
    const int level = m_depth;
    while (m_depth >= level) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::Characters) {
            if (text.size() + m_reader.text().size() > m_limits.textLength) {
                fail(Words::tr("XML có đoạn chữ quá dài"));
                break;
            }
            text += m_reader.text();
        }
    }
    return text;
}

void XmlReader::skipElement()
{
    const int level = m_depth;
    while (m_depth >= level && next() != QXmlStreamReader::Invalid) { }
}

std::optional<QString> XmlReader::trouble() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_reader.hasError())
        return Words::tr("XML bị hỏng ở dòng %1: %2").arg(m_reader.lineNumber()).arg(m_reader.errorString());
    return {};
}

} // namespace lotrinh::package
