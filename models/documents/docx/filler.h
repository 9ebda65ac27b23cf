// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperfields.h"
#include "template.h"

#include <optional>
#include <utility>

namespace lotrinh::documents {

/// Fills the marks of one part's tree.
class Filler {
public:
    /// `newPicture` stores a PNG with the part and answers its relation id.
    using NewPicture = std::function<QString(const QString &text)>;
    explicit Filler(NewPicture newPicture)
        : m_newPicture(std::move(newPicture))
    { }

    Result<void> fill(XmlNode &root, const PaperFields &fields);

private:
    /// Fields from the innermost list outwards.
    using Scope = std::vector<const PaperFields *>;
    using List = std::vector<PaperFields>;

    Result<void> fillBlock(XmlNode &parent, const Scope &scope);
    Result<void> fillParagraph(XmlNode &paragraph, const Scope &scope);
    Result<void> repeatRows(XmlNode &table, const Scope &scope);
    Result<void> repeatBlock(XmlNode &parent, size_t &place, const QString &list, const Scope &scope);
    /// The list a mark names, which is open from here on.
    Result<const List *> open(const QString &list, const Scope &scope);
    void close() { m_open.pop_back(); }
    Result<QString> valueOf(const QString &mark, const Scope &scope) const;
    Error unknown(const QString &mark) const;
    Error misplaced(const QString &list, const QString &sentence) const;
    QString place() const;

    NewPicture m_newPicture;
    std::vector<const List *> m_open; ///< being repeated, from the outermost
    size_t m_repeated = 0; ///< items of all lists so far
    int m_paragraph = 0; ///< counted outside tables
    int m_table = 0;
    int m_row = 0; ///< 0 outside tables
    int m_picture = 0;
};

/// The text of a paragraph, all its runs together.
QString textOf(const XmlNode &paragraph);

} // namespace lotrinh::documents
