// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placeset.h"

#include <array>
#include <string>
#include <string_view>

namespace lotrinh::compliance {

/// Finds codes by any part of them. For each letter it knows the codes that hold it: most words of names hold one that no
/// code has, and end there; of the others only codes with all their letters are read.
class CodeSearch {
public:
    CodeSearch() = default;
    /// Folded codes, by place.
    explicit CodeSearch(const std::vector<std::string> &codes);

    /// Adds the codes that hold `word` (folded, not empty) to `anywhere`, and those that begin with it also to `beginning`.
    void find(std::string_view word, PlaceSet &beginning, PlaceSet &anywhere) const;

private:
    std::string_view codeAt(Place place) const
    {
        return std::string_view(m_text).substr(m_starts[place], m_starts[place + 1] - m_starts[place]);
    }

    struct Letter {
        PlaceSet somewhere;
        PlaceSet first;
        bool isUsed = false;
    };
    std::array<Letter, 256> m_letters; ///< by byte
    std::string m_text; ///< all codes, one behind the other
    std::vector<quint32> m_starts; ///< of each place, and the end
};

} // namespace lotrinh::compliance
