// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judge.h"

namespace lotrinh::compliance {

/// The reasons of a duty in the order of their texts (exchange.md §2).
std::vector<const ReasonMark *> reasonsInOrder(
    const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty);

/// The mark as domain/ says it, whole.
Duty dutyOf(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty);
std::vector<Duty> dutiesOf(const Moment &moment, const FactColumns &facts, const Marks &marks);

/// Writes what is printed of duties as UTF-8, without the detour through domain's Duty; one duty at a time.
class DutyWords {
public:
    void read(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty);

    const std::string &reasons() const { return m_reasons; } ///< joined by ";"
    const std::string &decidedBy() const { return m_decidedBy; } ///< joined by ";"
    const std::vector<std::string_view> &decidingCodes() const { return m_codes; }

private:
    void readReasons(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty);
    void readDecision(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty);

    void readCompletions(
        const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty);

    std::string m_reasons;
    std::string m_decidedBy;
    std::vector<quint32> m_deciding; ///< of one reason
    std::vector<quint32> m_all; ///< of all
    std::vector<std::string_view> m_codes;
};

/// The codes of the completions, each once, by code point.
void sortedCodes(const FactColumns &facts, const std::vector<quint32> &completions, std::vector<std::string_view> &into);

} // namespace lotrinh::compliance
