// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "career.h"
#include "province.h"

namespace lotrinh::demo {

/// Writes careers down as rows: cadres, post holdings and planning entries, with codes, names and decisions.
class Records {
public:
    explicit Records(const World &world)
        : m_world(world)
    { }

    void add(const Career &career, People &people);

private:
    void addCadre(const Career &career, Random &random, People &people) const;
    void addHoldings(const Career &career, Random &random, People &people);
    void addPlanning(const Career &career, Random &random, People &people);
    QString decision(int title, int unit, Random &random) const;
    QString personnelKind(const Career &career) const;

    const World &m_world;
    qint64 m_holdings = 0;
    qint64 m_planning = 0;
};

} // namespace lotrinh::demo
