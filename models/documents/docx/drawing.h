// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmltree.h"

namespace lotrinh::documents {

/// A square picture in the line, at the end of the paragraph. `relation` names its part; `number` is unique in the document.
void appendPicture(XmlNode &paragraph, const QString &relation, int number);
/// The relation a w:drawing shows, and its size in points; nothing when it shows no picture.
struct ShownPicture {
    QString relation;
    double width = 0;
    double height = 0;
};
std::optional<ShownPicture> pictureOf(const XmlNode &drawing);

} // namespace lotrinh::documents
