// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "credential.h"

#include <span>
#include <vector>

namespace lotrinh {

/// One series of numbers: restarts each year, apart for each issuer and kind.
struct RegisterSeries {
    QString issuer;
    QString kind;
    int year = 0;

    friend bool operator==(const RegisterSeries &, const RegisterSeries &) = default;
};
RegisterSeries seriesOf(const Credential &credential);

/// The kind of a confirmation that stands in for a lost paper: "xac_nhan".
QString confirmationKind();

/// The next number: one above the highest ever given in the series; void and lost ones keep theirs.
int nextRegisterNo(std::span<const Credential> rows, const RegisterSeries &series);
/// What breaks a series, in order: each number used again (or below 1), and the first missing number of
/// each gap. Empty = without gaps (for `check`).
std::vector<int> brokenNumbers(std::span<const Credential> rows, const RegisterSeries &series);

/// The number as printed: 0123/2027/CC-TCT (kind's and issuer's initials).
QString registerCode(int registerNo, const RegisterSeries &series);
/// First letters of the words, upper case, marks kept out: "Trường Chính trị" → "TCT".
QString initialsOf(const QString &issuer);

/// Values frozen on paper: canonical compact JSON (keys by code point, texts NFC, UTF-8) and its
/// SHA-256 in lower-case hexadecimal.
struct FrozenPaper {
    QString printed;
    QString hash;
};
FrozenPaper freezePaper(const QJsonObject &values);
/// True when the row's hash still proves its printed values.
bool isUntouched(const Credential &credential);

/// What the paper says besides its number.
struct IssueRequest {
    RegisterSeries series; ///< `year` is taken from `issuedOn`
    CompletionId completion;
    Day issuedOn;
    QJsonObject values; ///< name, birth date, unit, course, class, dates, grade … as they are printed
};

/// Numbers and freezes one credential (id none). `wrong_state` when the completion already has one that
/// is issued or lost: a credential is issued once. detail {credential}.
Result<Credential> issueCredential(std::span<const Credential> rows, const IssueRequest &request);

/// What happens to the register when a paper is lost or wrong.
struct PaperReplacement {
    Credential original; ///< with its new state
    Credential issued; ///< new row, id none; `replaces` = the original
};

/// Lost → the row is Lost and a confirmation (kind xac_nhan) names the original; a lost confirmation gives
/// a new one that names the same original. `wrong_state` unless it is issued.
/// `rows` = every row of the register that may share the series, with the credential among them.
Result<PaperReplacement> reportLost(std::span<const Credential> rows, CredentialId credential, Day today);

/// Issuer's error → the old one is Void and the corrected values are issued under a new number of the
/// same kind. `wrong_state` unless it is issued; `bad_field` without a reason.
Result<PaperReplacement> reissueCredential(std::span<const Credential> rows, CredentialId credential,
    const QJsonObject &values, const QString &reason, Day today);

} // namespace lotrinh
