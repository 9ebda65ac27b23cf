// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/package.h"
#include "package/packagewriter.h"
#include "paperfields.h"
#include "xmltree.h"

#include <functional>
#include <map>

namespace lotrinh::documents {

/// Draws a text as a PNG picture (a QR code).
using PictureMaker = std::function<QByteArray(const QString &text)>;

/// A DOCX file with marks (PaperFields), the office's own or one of assets/templates. Marks may stand anywhere in the
/// body, headers and footers, also where Word split them over several runs. A {{#list}} … {{/list}} pair inside one
/// table row repeats the row; as paragraphs of their own the pair repeats what stands between them.
class DocxTemplate {
public:
    /// Error `bad_file`: not a DOCX, over a bound, or broken XML.
    static Result<DocxTemplate> fromBytes(const QByteArray &bytes);

    /// The document with every mark filled. Error `unknown_field` names the mark and its place ("đoạn 12", "bảng 1, hàng 3"),
    /// `bad_template` a list that is not closed. detail {field, place}
    Result<QByteArray> fill(const PaperFields &fields, const PictureMaker &pictures) const;
    /// The same as parts, for rendering.
    Result<std::vector<package::Part>> fillParts(const PaperFields &fields, const PictureMaker &pictures) const;

private:
    std::vector<package::Part> m_parts;
};

} // namespace lotrinh::documents
