// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "province.h"
#include "wishes.h"

namespace lotrinh::demo {

/// Finds the people a visitor of the demo can be.
class Casting {
public:
    explicit Casting(const World &world);

    /// `open`: places in `wishes` of the gaps that stay open.
    void consider(const Career &career, const std::vector<Wish> &wishes, const std::vector<int> &open,
        const Cadre &cadre);
    /// In the order of Persona::Role; with made-up outsiders for the parts nobody could take.
    std::vector<Persona> personas() const;

private:
    bool fits(Persona::Role role, const Career &career, const std::vector<Wish> &wishes,
        const std::vector<int> &open) const;
    bool hasSuccessionGap(
        const Career &career, const std::vector<Wish> &wishes, const std::vector<int> &open) const;

    const World &m_world;
    int m_board = -1; ///< the unit of the organisation board
    std::vector<Persona> m_found;
};

} // namespace lotrinh::demo
