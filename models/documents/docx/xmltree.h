// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/limits.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace lotrinh::documents {

/// One node of a part's XML, with names and prefixes as written so that it can be written back unchanged.
struct XmlNode {
    QString name; ///< "w:p"; empty for text
    QString text; ///< of a text node
    std::vector<std::pair<QString, QString>> attributes; ///< xmlns among them
    std::vector<std::unique_ptr<XmlNode>> children;

    bool isText() const { return name.isEmpty(); }
    QString attribute(const QString &attributeName) const;
    void setAttribute(const QString &attributeName, const QString &value);
    /// The first child of that name; null when there is none.
    XmlNode *child(const QString &childName) const;
    XmlNode &append(const QString &childName);
    std::unique_ptr<XmlNode> copy() const;
};

/// Bounds of a template: no honest one comes near.
package::PackageLimits templateLimits();

/// Error `bad_file` with the reason.
Result<std::unique_ptr<XmlNode>> parseXml(const QByteArray &bytes);
QByteArray toXml(const XmlNode &root);

} // namespace lotrinh::documents
