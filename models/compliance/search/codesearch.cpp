// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codesearch.h"

#include <algorithm>

namespace lotrinh::compliance {

CodeSearch::CodeSearch(const std::vector<std::string> &codes)
{
    m_starts.reserve(codes.size() + 1);
    for (const std::string &code : codes) {
        m_starts.push_back(static_cast<quint32>(m_text.size()));
        m_text += code;
    }
    m_starts.push_back(static_cast<quint32>(m_text.size()));
    for (Place place = 0; place < codes.size(); ++place) {
        for (char c : codes[place]) {
            Letter &letter = m_letters[static_cast<unsigned char>(c)];
            if (!std::exchange(letter.isUsed, true))
                letter = {PlaceSet(codes.size()), PlaceSet(codes.size()), true};
            letter.somewhere.add(place);
        }
        if (!codes[place].empty())
            m_letters[static_cast<unsigned char>(codes[place].front())].first.add(place);
    }
}

void CodeSearch::find(std::string_view word, PlaceSet &beginning, PlaceSet &anywhere) const
{
    const auto letterOf = [this](char c) -> const Letter & { return m_letters[static_cast<unsigned char>(c)]; };
    if (!std::ranges::all_of(word, [&](char c) { return letterOf(c).isUsed; }))
        return;
    if (word.size() == 1) {
        beginning |= letterOf(word.front()).first;
        anywhere |= letterOf(word.front()).somewhere;
        return;
    }
    PlaceSet candidates = letterOf(word.front()).somewhere;
    for (char c : word.substr(1))
        candidates &= letterOf(c).somewhere;
    candidates.each([&](Place place) {
        const size_t at = codeAt(place).find(word);
        if (at == 0)
            beginning.add(place);
        if (at != std::string_view::npos)
            anywhere.add(place);
        return true;
    });
}

} // namespace lotrinh::compliance
