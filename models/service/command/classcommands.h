// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance/attendance.h"
#include "domain/schedule/trainingclass.h"
#include "fieldreader.h"

namespace lotrinh::service {

/// One object of `open_class.quotas`.
struct QuotaField {
    QString unit;
    int seats = 0;
    Day releaseOn;

    template <class V>
    static void fields(V &v, QuotaField &c)
    {
        v("unit", c.unit);
        v("seats", c.seats);
        v("release_on", c.releaseOn);
    }
};

/// One object of `mark_attendance.marks`.
struct MarkField {
    QString cadre;
    Mark mark = Mark::Present;
    Seen<Mark> was = {};

    template <class V>
    static void fields(V &v, MarkField &c)
    {
        v("cadre", c.cadre);
        v("mark", c.mark);
        v("was", c.was, Need::Optional);
    }
};

struct OpenClass {
    static constexpr const char *name = "open_class";
    QString code, course, title;
    Day startsOn, endsOn;
    int capacity = 0, minSize = 1;
    QString room, lecturer;
    bool needsApproval = false;
    WaitlistPolicy waitlistPolicy = WaitlistPolicy::Fifo;
    std::vector<QuotaField> quotas;

    template <class V>
    static void fields(V &v, OpenClass &c)
    {
        v("code", c.code);
        v("course", c.course);
        v("name", c.title);
        v("starts_on", c.startsOn);
        v("ends_on", c.endsOn);
        v("capacity", c.capacity);
        v("min_size", c.minSize, Need::Optional);
        v("room", c.room, Need::Optional);
        v("lecturer", c.lecturer, Need::Optional);
        v("needs_approval", c.needsApproval, Need::Optional);
        v("waitlist_policy", c.waitlistPolicy, Need::Optional);
        v("quotas", c.quotas, Need::Optional);
    }
};

struct SetClassState {
    static constexpr const char *name = "set_class_state";
    QString trainingClass;
    ClassState state = ClassState::Open;
    QString reason;

    template <class V>
    static void fields(V &v, SetClassState &c)
    {
        v("class", c.trainingClass);
        v("state", c.state);
        v("reason", c.reason, Need::Optional);
    }
};

struct CancelClass {
    static constexpr const char *name = "cancel_class";
    QString trainingClass, reason;

    template <class V>
    static void fields(V &v, CancelClass &c)
    {
        v("class", c.trainingClass);
        v("reason", c.reason);
    }
};

struct SetCapacity {
    static constexpr const char *name = "set_capacity";
    QString trainingClass;
    int capacity = 0;

    template <class V>
    static void fields(V &v, SetCapacity &c)
    {
        v("class", c.trainingClass);
        v("capacity", c.capacity);
    }
};

struct MoveClass {
    static constexpr const char *name = "move_class";
    QString trainingClass;
    Day startsOn, endsOn;
    QString overrideReason;

    template <class V>
    static void fields(V &v, MoveClass &c)
    {
        v("class", c.trainingClass);
        v("starts_on", c.startsOn);
        v("ends_on", c.endsOn);
        v("override_reason", c.overrideReason, Need::Optional);
    }
};

struct AddSession {
    static constexpr const char *name = "add_session";
    QString trainingClass;
    LocalMinute startsAt, endsAt;
    QString room, lecturer, topic;
    std::optional<int> periods;
    QString overrideReason;

    template <class V>
    static void fields(V &v, AddSession &c)
    {
        v("class", c.trainingClass);
        v("starts_at", c.startsAt);
        v("ends_at", c.endsAt);
        v("room", c.room, Need::Optional);
        v("lecturer", c.lecturer, Need::Optional);
        v("topic", c.topic, Need::Optional);
        v("periods", c.periods, Need::Optional);
        v("override_reason", c.overrideReason, Need::Optional);
    }
};

/// A class whose last session goes takes its days whole again: its learners must be free on them.
struct RemoveSession {
    static constexpr const char *name = "remove_session";
    QString trainingClass;
    LocalMinute startsAt;
    QString overrideReason;

    template <class V>
    static void fields(V &v, RemoveSession &c)
    {
        v("class", c.trainingClass);
        v("starts_at", c.startsAt);
        v("override_reason", c.overrideReason, Need::Optional);
    }
};

struct MarkAttendance {
    static constexpr const char *name = "mark_attendance";
    QString trainingClass;
    LocalMinute startsAt;
    std::vector<MarkField> marks;

    template <class V>
    static void fields(V &v, MarkAttendance &c)
    {
        v("class", c.trainingClass);
        v("starts_at", c.startsAt);
        v("marks", c.marks);
    }
};

struct RecordScore {
    static constexpr const char *name = "record_score";
    QString trainingClass, cadre, part;
    int attempt = 1;
    ScoreTenths score;
    Seen<ScoreTenths> was = {};

    template <class V>
    static void fields(V &v, RecordScore &c)
    {
        v("class", c.trainingClass);
        v("cadre", c.cadre);
        v("part", c.part);
        v("attempt", c.attempt);
        v("score", c.score);
        v("was", c.was, Need::Optional);
    }
};

struct CorrectScore {
    static constexpr const char *name = "correct_score";
    QString trainingClass, cadre, part;
    int attempt = 1;
    ScoreTenths score;
    QString reason;

    template <class V>
    static void fields(V &v, CorrectScore &c)
    {
        v("class", c.trainingClass);
        v("cadre", c.cadre);
        v("part", c.part);
        v("attempt", c.attempt);
        v("score", c.score);
        v("reason", c.reason);
    }
};

struct NameParts {
    static constexpr const char *name = "name_parts";
    QString trainingClass;
    QStringList parts;
    Seen<QStringList> was = {}; ///< nothing: there were none

    template <class V>
    static void fields(V &v, NameParts &c)
    {
        v("class", c.trainingClass);
        v("parts", c.parts);
        v("was", c.was, Need::Optional);
    }
};

/// As they are shown, for NameParts::was.
inline Seen<QStringList> partsSeen(const QStringList &parts)
{
    return Seen<QStringList>::of(parts.isEmpty() ? std::nullopt : std::optional(parts));
}

struct CloseClass {
    static constexpr const char *name = "close_class";
    QString trainingClass;

    template <class V>
    static void fields(V &v, CloseClass &c)
    {
        v("class", c.trainingClass);
    }
};

struct IssueCredentials {
    static constexpr const char *name = "issue_credentials";
    QString trainingClass;

    template <class V>
    static void fields(V &v, IssueCredentials &c)
    {
        v("class", c.trainingClass);
    }
};

struct ReportLost {
    static constexpr const char *name = "report_lost";
    QString credential;

    template <class V>
    static void fields(V &v, ReportLost &c)
    {
        v("credential", c.credential);
    }
};

struct Reissue {
    static constexpr const char *name = "reissue";
    QString credential, reason;

    template <class V>
    static void fields(V &v, Reissue &c)
    {
        v("credential", c.credential);
        v("reason", c.reason);
    }
};

} // namespace lotrinh::service
