// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class CredentialState { Issued, Lost, Void };

template <>
struct CodeTable<CredentialState> {
    static constexpr std::array<std::pair<CredentialState, const char *>, 3> codes{{
        {CredentialState::Issued, "issued"},
        {CredentialState::Lost, "lost"},
        {CredentialState::Void, "void"},
    }};
};

/// A line of the register (sổ cấp chứng chỉ). `registerNo` runs per issuer, kind and year without gaps;
/// a number is never used twice. `printed` is frozen; `hash` proves it.
struct Credential {
    CredentialId id;
    QString code; ///< as printed, for example 0123/2027/CC-TCT
    QString issuer;
    QString kind; ///< the course's credential: bang_tot_nghiep, chung_chi, chung_nhan; or xac_nhan (confirmation)
    int year = 0;
    int registerNo = 0;
    CompletionId completion;
    QString printed; ///< compact JSON of the printed values
    QString hash; ///< SHA-256 of `printed`, hexadecimal
    CredentialState state = CredentialState::Issued;
    CredentialId replaces; ///< the original of a confirmation or reissue
    Day issuedOn;
    QString signature; ///< Ed25519 of the office over `printed`, base64url; empty on papers older than the key
};

} // namespace lotrinh
