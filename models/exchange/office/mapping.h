// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "tableshape.h"

#include <QJsonObject>
#include <QMap>

namespace lotrinh::exchange {

/// What the rows of an office's sheet are.
enum class OfficeKind {
    People, ///< a list of cadres: new ones and what changed about them
    Learners, ///< who goes to one class
    Results, ///< who finished a course, with grade and number
};
} // namespace lotrinh::exchange
template <> struct lotrinh::CodeTable<lotrinh::exchange::OfficeKind> {
    using OfficeKind = exchange::OfficeKind;
    static constexpr std::array<std::pair<OfficeKind, const char *>, 3> codes{{
        {OfficeKind::People, "people"},
        {OfficeKind::Learners, "learners"},
        {OfficeKind::Results, "results"},
    }};
};
namespace lotrinh::exchange {

enum class TextEncoding { Unicode, Tcvn3, Vni };
} // namespace lotrinh::exchange
template <> struct lotrinh::CodeTable<lotrinh::exchange::TextEncoding> {
    using TextEncoding = exchange::TextEncoding;
    static constexpr std::array<std::pair<TextEncoding, const char *>, 3> codes{{
        {TextEncoding::Unicode, "unicode"},
        {TextEncoding::Tcvn3, "tcvn3"},
        {TextEncoding::Vni, "vni"},
    }};
};
namespace lotrinh::exchange {

/// Where a guess comes from, to be shown beside it.
enum class MappedBy { Nothing, Name, Content, Memory, Person };

struct ColumnMapping {
    HeaderColumn header;
    OfficeField field = OfficeField::Ignored;
    MappedBy by = MappedBy::Nothing;
    /// What a person agreed to; a column whose letters look like another encoding is told, not converted.
    TextEncoding encoding = TextEncoding::Unicode;
};

/// Everything that decides how the rows are read. What a person can change in the wizard.
struct OfficeMapping {
    OfficeKind kind = OfficeKind::People;
    std::vector<ColumnMapping> columns; ///< one for each column of the shape
    bool repairLookAlikes = false; ///< a person agreed
    QString classCode; ///< of Learners; of Results when no column says it
    QString courseCode; ///< of Results when no column says it
    Day completedOn = Day::distantPast(); ///< of Results when no column says it
    QString unitCode; ///< where neither column nor sub-heading says it
    QMap<QString, QString> units; ///< folded text of the sheet → code, as a person decided
    QMap<QString, QString> titles;
    QMap<QString, QString> courses;
    QMap<int, QString> people; ///< row → cadre code, "new" or "skip", as a person decided; never remembered

    int columnOf(OfficeField field) const; ///< place in `columns`; −1 when none
};

/// By name, then by content; `remembered` (of the same kind of file) comes before both.
OfficeMapping guessMapping(const Grid &grid, const TableShape &shape, const QJsonObject &remembered = {});

/// What is worth keeping for the next file of this kind (all but `people`), and back.
QJsonObject toJson(const OfficeMapping &mapping);
/// What in a person's own `json` is no member or code of a mapping, as "member: what would be right"; empty when all is
/// known. Headers the sheet lacks are no mistake: one mapping serves many files.
QString mistakeIn(const QJsonObject &json);
/// Lays `json` over `mapping`: columns by header name. Unknown names and codes are passed over.
void applyJson(const QJsonObject &json, OfficeMapping &mapping);

} // namespace lotrinh::exchange
