// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace lotrinh::exchange {

/// A word that only makes sense in a legacy Vietnamese font.
struct LegacyFinding {
    QString encoding; ///< "TCVN3" or "VNI"
    QString word; ///< as it stands
    QString meant; ///< what it reads as
};

/// Looks for a word that is no Vietnamese syllable as it stands and is one when read as TCVN3 (.VnTime) or
/// VNI (domain.md §6). Text that has letters only Unicode has is never suspected. `text` is NFC.
/// The text is not converted: a person decides.
std::optional<LegacyFinding> findLegacyText(const QString &text);

/// One word read as TCVN3, or as VNI; characters that mean nothing there stay.
QString readAsTcvn3(const QString &word);
QString readAsVni(const QString &word);

} // namespace lotrinh::exchange
