// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limits.h"
#include "package.h"

#include <QXmlStreamReader>

namespace lotrinh::package {

/// A forward reader of an office file's XML: a DOCTYPE (entities, outside files) is refused, nesting and
/// runs of text are bounded.
class XmlReader {
public:
    enum class Names { Local, Qualified }; ///< Qualified keeps prefixes and xmlns attributes as written
    XmlReader(QIODevice &device, const PackageLimits &limits, Names names = Names::Local);

    /// The next start, end or text; Invalid at the end and on trouble.
    QXmlStreamReader::TokenType next();
    /// Text of the element just begun, that of its children included; leaves it behind.
    QString textOfElement();
    /// Passes over the element just begun.
    void skipElement();

    QXmlStreamReader &at() { return m_reader; }
    QStringView name() const { return m_name; } ///< of the element just begun or ended
    int depth() const { return m_depth; }
    /// Nothing when the document was read to its end.
    std::optional<QString> trouble() const;

private:
    void fail(const QString &reason);

    QXmlStreamReader m_reader;
    PackageLimits m_limits;
    Names m_names;
    QStringView m_name;
    QString m_trouble;
    int m_depth = 0;
};

} // namespace lotrinh::package
