// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/template.h"

using namespace lotrinh;
using namespace lotrinh::documents;

namespace {

PaperFields fields()
{
    PaperFields made;
    made.values = {{QStringLiteral("a"), QStringLiteral("một\nhai")}, {QStringLiteral("b"), QString()}};
    for (int i = 0; i < 3; ++i) {
        PaperFields item;
        item.values = {{QStringLiteral("c"), QStringLiteral("{{a}}")}};
        item.lists.insert(QStringLiteral("m"), {made});
        made.lists[QStringLiteral("l")].push_back(item);
    }
    return made;
}

/// The input as the document of a package, so that not every one ends in the zip.
QByteArray packedWith(const QByteArray &document)
{
    const auto packed = package::packed({{QStringLiteral("[Content_Types].xml"), "<Types></Types>"}, {QStringLiteral("word/document.xml"), document},
        {QStringLiteral("word/_rels/document.xml.rels"), "<Relationships/>"}});
    return packed ? *packed : QByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto form = DocxTemplate::fromBytes(data[0] % 4 == 0 ? input : packedWith(input));
    if (!form)
        return 0;
    static const PaperFields all = fields();
    const auto filled = form->fill(all, [](const QString &text) { return text.toUtf8(); });
    // What was filled is a document again.
    if (filled && !DocxTemplate::fromBytes(*filled))
        std::abort();
    return 0;
}
