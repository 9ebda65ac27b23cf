// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codedenum.h"
#include "domain/day.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QMap>

namespace lotrinh::documents {

/// The papers of a class and of the year (domain.md §3.1).
enum class Paper {
    OpeningDecision,
    Summons,
    LearnerList,
    AttendanceSheet,
    Transcript,
    RecognitionDecision,
    CredentialCard,
    ClassReport,
    AnnualPlan,
    OverdueNotice,
};
inline constexpr int paperCount = 10;

/// Who issues: the Party's board in the Party's layout; a State body and the school in that of NĐ 30/2020
/// (HD 36 leaves political schools out; domain.md §3.1).
enum class Chain { Party, State, School };

/// Letterhead and signature of one chain, as the office sets them.
struct IssuingOffice {
    Chain chain = Chain::School;
    QString superior; ///< "TỈNH ỦY QUẢNG NAM"
    QString issuer; ///< "TRƯỜNG CHÍNH TRỊ"
    QString place; ///< "Quảng Nam"
    QString authority; ///< line above the title: "TM. …", "KT. HIỆU TRƯỞNG"; empty when none
    QString signerTitle; ///< "HIỆU TRƯỞNG"
    QString signerName; ///< may be empty: signed by hand
    QString recipients; ///< lines of Nơi nhận
    QString suffix; ///< of the symbol: "TCT" makes QĐ-TCT
    Day signedOn = Day::distantPast(); ///< sentinel = blanks for number and date
    QString number; ///< empty = a blank

    /// "QĐ-TCT", "QĐ/BTCTU": type and issuer, joined as the layout does.
    QString symbolOf(Paper paper) const;
};
IssuingOffice defaultOffice(Chain chain);
/// Lays {"superior":…, "issuer":…, "signed_on":"YYYY-MM-DD" …} over an office; unknown names are `bad_field`.
Result<void> applyOffice(const QJsonObject &json, IssuingOffice &office);

/// The template's name without its ending: "opening_decision". Party papers are in party/, others in state/.
QString templateName(Paper paper);
/// As people call it, for file names: "Quyet dinh mo lop".
QString fileTitle(Paper paper);

} // namespace lotrinh::documents
template <> struct lotrinh::CodeTable<lotrinh::documents::Chain> {
    using Chain = documents::Chain;
    static constexpr std::array<std::pair<Chain, const char *>, 3> codes{{
        {Chain::Party, "party"},
        {Chain::State, "state"},
        {Chain::School, "school"},
    }};
};
