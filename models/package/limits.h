// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lotrinh::package {

/// Bounds that keep a damaged or hostile office file from taking memory or time (reliability.md §2 row 10).
/// Counted on what really comes out of the zip: sizes written in its directory may be forged.
struct PackageLimits {
    qint64 partBytes = 192LL << 20; ///< of one part, unpacked
    qint64 totalBytes = 256LL << 20; ///< of all parts read, unpacked
    qint64 ratio = 200; ///< unpacked : packed, asked once a part is over `ratioFrom`
    qint64 ratioFrom = 1LL << 20;
    int parts = 2000;
    qsizetype nameLength = 240;
    qsizetype tagBytes = 16 << 10; ///< of one XML tag with its attributes
    int depth = 64; ///< of nested XML elements
    qsizetype textLength = 1 << 20; ///< of one run of XML text, UTF-16 units
};

} // namespace lotrinh::package
