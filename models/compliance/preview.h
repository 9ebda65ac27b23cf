// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "province.h"

namespace lotrinh::compliance {

/// One duty of one cadre that a changed rule makes, takes away or changes.
struct DutyChange {
    CadreRow row = 0;
    QString courses;
    DutyKind kind = DutyKind::Once;
    std::optional<int> value;
    std::optional<DutyStatus> before; ///< none = the duty is new
    std::optional<DutyStatus> after; ///< none = the duty is gone
    Day dueBefore = Day::distantPast();
    Day dueAfter = Day::distantPast();
};

/// Who would gain, lose or see a duty changed (status, due day or end of validity).
struct RequirementPreview {
    qint64 gained = 0; ///< duties (lượt)
    qint64 lost = 0;
    qint64 changed = 0;
    qint64 people = 0; ///< cadres (người) with at least one of these
    std::vector<DutyChange> first; ///< by cadre code, then in the order of duties; at most as many as asked
};

/// The rules as they are against the rules with `draft`, on one day. A draft whose code is known takes the
/// place of that version, another joins them. Changes nothing.
RequirementPreview previewRequirement(
    const Province &province, const Requirement &draft, Day asOf, size_t most = SIZE_MAX);

} // namespace lotrinh::compliance
