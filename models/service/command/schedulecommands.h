// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcommands.h"

namespace lotrinh::service {

/// What may change while a class stands. Sessions that used the class's room or lecturer follow it to the new
/// one; "-" takes it away.
struct ChangeClass {
    static constexpr const char *name = "change_class";
    QString trainingClass;
    std::optional<QString> label;
    std::optional<int> minSize;
    std::optional<QString> room;
    std::optional<QString> lecturer;
    std::optional<bool> needsApproval;
    std::optional<WaitlistPolicy> waitlistPolicy;
    QString overrideReason;

    template <class V>
    static void fields(V &v, ChangeClass &c)
    {
        v("class", c.trainingClass);
        v("name", c.label, Need::Optional);
        v("min_size", c.minSize, Need::Optional);
        v("room", c.room, Need::Optional);
        v("lecturer", c.lecturer, Need::Optional);
        v("needs_approval", c.needsApproval, Need::Optional);
        v("waitlist_policy", c.waitlistPolicy, Need::Optional);
        v("override_reason", c.overrideReason, Need::Optional);
    }
};

/// The quotas as they shall stand from now on; an empty list takes them away.
struct SetQuotas {
    static constexpr const char *name = "set_quotas";
    QString trainingClass;
    std::vector<QuotaField> quotas;

    template <class V>
    static void fields(V &v, SetQuotas &c)
    {
        v("class", c.trainingClass);
        v("quotas", c.quotas, Need::Optional);
    }
};

/// Another time, room or lecturer for one session; what is left out stays. `lecturer` is for a change of plan:
/// a stand-in with a reason is substitute_lecturer.
struct MoveSession {
    static constexpr const char *name = "move_session";
    QString trainingClass;
    LocalMinute startsAt;
    std::optional<LocalMinute> newStartsAt;
    std::optional<LocalMinute> newEndsAt;
    std::optional<QString> room;
    std::optional<QString> lecturer;
    std::optional<QString> topic;
    std::optional<int> periods;
    QString overrideReason;

    template <class V>
    static void fields(V &v, MoveSession &c)
    {
        v("class", c.trainingClass);
        v("starts_at", c.startsAt);
        v("new_starts_at", c.newStartsAt, Need::Optional);
        v("new_ends_at", c.newEndsAt, Need::Optional);
        v("room", c.room, Need::Optional);
        v("lecturer", c.lecturer, Need::Optional);
        v("topic", c.topic, Need::Optional);
        v("periods", c.periods, Need::Optional);
        v("override_reason", c.overrideReason, Need::Optional);
    }
};

/// In one session, or without `starts_at` in every session of the class that is still ahead.
struct SubstituteLecturer {
    static constexpr const char *name = "substitute_lecturer";
    QString trainingClass;
    QString lecturer;
    QString reason;
    std::optional<LocalMinute> startsAt;
    QString overrideReason;

    template <class V>
    static void fields(V &v, SubstituteLecturer &c)
    {
        v("class", c.trainingClass);
        v("lecturer", c.lecturer);
        v("reason", c.reason);
        v("starts_at", c.startsAt, Need::Optional);
        v("override_reason", c.overrideReason, Need::Optional);
    }
};

/// A closed class goes back to finished: its results are superseded and its completions revoked today.
struct ReopenClass {
    static constexpr const char *name = "reopen_class";
    QString trainingClass;
    QString reason;

    template <class V>
    static void fields(V &v, ReopenClass &c)
    {
        v("class", c.trainingClass);
        v("reason", c.reason);
    }
};

} // namespace lotrinh::service
