// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codedenum.h"

#include <QString>
#include <span>

namespace lotrinh::exchange {

/// What a column of an office's own spreadsheet can hold (domain.md §6).
enum class OfficeField {
    Ignored,
    Ordinal, ///< STT: restarts under each sub-heading
    CadreCode,
    CitizenId, ///< CCCD or CMND: helps to tell people apart, never stored
    FullName,
    FamilyMiddle, ///< họ và tên đệm, where the given name has its own column
    GivenName,
    BirthDate,
    BirthMale, ///< the birth date, in the column of men
    BirthFemale,
    BirthDayPart, ///< ngày | tháng | năm in three columns
    BirthMonthPart,
    BirthYearPart,
    Sex,
    MaleMark, ///< any mark (x) means a man
    FemaleMark,
    Ethnicity,
    Unit,
    Title,
    PersonnelKind,
    HeldFrom, ///< since when the title is held
    PartyJoinedOn,
    Phone,
    Email,
    Course,
    ClassCode,
    CompletedOn,
    Score,
    Grade,
    CredentialNo,
    Note,
    Problem, ///< the column that an error file adds; read over
};

} // namespace lotrinh::exchange
template <> struct lotrinh::CodeTable<lotrinh::exchange::OfficeField> {
    using OfficeField = exchange::OfficeField;
    static constexpr std::array<std::pair<OfficeField, const char *>, 32> codes{{
        {OfficeField::Ignored, "ignored"},
        {OfficeField::Ordinal, "ordinal"},
        {OfficeField::CadreCode, "code"},
        {OfficeField::CitizenId, "citizen_id"},
        {OfficeField::FullName, "full_name"},
        {OfficeField::FamilyMiddle, "family_middle"},
        {OfficeField::GivenName, "given_name"},
        {OfficeField::BirthDate, "birth_date"},
        {OfficeField::BirthMale, "birth_male"},
        {OfficeField::BirthFemale, "birth_female"},
        {OfficeField::BirthDayPart, "birth_day"},
        {OfficeField::BirthMonthPart, "birth_month"},
        {OfficeField::BirthYearPart, "birth_year"},
        {OfficeField::Sex, "sex"},
        {OfficeField::MaleMark, "male_mark"},
        {OfficeField::FemaleMark, "female_mark"},
        {OfficeField::Ethnicity, "ethnicity"},
        {OfficeField::Unit, "unit"},
        {OfficeField::Title, "title"},
        {OfficeField::PersonnelKind, "personnel_kind"},
        {OfficeField::HeldFrom, "held_from"},
        {OfficeField::PartyJoinedOn, "party_joined_on"},
        {OfficeField::Phone, "phone"},
        {OfficeField::Email, "email"},
        {OfficeField::Course, "course"},
        {OfficeField::ClassCode, "class"},
        {OfficeField::CompletedOn, "completed_on"},
        {OfficeField::Score, "score"},
        {OfficeField::Grade, "grade"},
        {OfficeField::CredentialNo, "credential_no"},
        {OfficeField::Note, "note"},
        {OfficeField::Problem, "problem"},
    }};
};
namespace lotrinh::exchange {
inline constexpr int officeFieldCount = 32;

/// As people call it: "Họ và tên".
QString fieldName(OfficeField field);

/// A header as it is compared: folded, punctuation as blanks, what stands in brackets left out.
QString headerFold(const QString &text);

/// What a header means, by its own words: `sub` is the lowest line of a header of several lines, `top` the
/// line above it (empty when there is none). Ignored when the words say nothing known.
OfficeField fieldOfHeader(const QString &top, const QString &sub);

} // namespace lotrinh::exchange
