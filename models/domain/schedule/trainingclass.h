// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"
#include "../localminute.h"

#include <optional>

namespace lotrinh {

enum class ClassState { Draft, Open, Running, Finished, Closed, Cancelled };
enum class WaitlistPolicy { Fifo, Ranked, Manual };

template <>
struct CodeTable<ClassState> {
    static constexpr std::array<std::pair<ClassState, const char *>, 6> codes{{
        {ClassState::Draft, "draft"},
        {ClassState::Open, "open"},
        {ClassState::Running, "running"},
        {ClassState::Finished, "finished"},
        {ClassState::Closed, "closed"},
        {ClassState::Cancelled, "cancelled"},
    }};
};

template <>
struct CodeTable<WaitlistPolicy> {
    static constexpr std::array<std::pair<WaitlistPolicy, const char *>, 3> codes{{
        {WaitlistPolicy::Fifo, "fifo"},
        {WaitlistPolicy::Ranked, "ranked"},
        {WaitlistPolicy::Manual, "manual"},
    }};
};

/// A class (lớp): one intake of one course.
struct TrainingClass {
    ClassId id;
    QString code;
    CourseId course;
    QString name;
    ClassState state = ClassState::Draft;
    Day startsOn;
    Day endsOn; ///< last day, inclusive: a class's dates are days it meets, not an interval of force
    int capacity = 0;
    int minSize = 1;
    RoomId room; ///< may be none
    LecturerId lecturer; ///< may be none
    bool needsApproval = false;
    WaitlistPolicy waitlistPolicy = WaitlistPolicy::Fifo;
    QString reason; ///< why it was cancelled, or why a clash was overridden
};

/// One half-day (or exact span) of a class.
struct Session {
    SessionId id;
    ClassId trainingClass;
    TimeSpan span;
    RoomId room;
    LecturerId lecturer;
    QString topic;
    std::optional<int> periods;
    QString overrideReason; ///< the written reason that let it overlap; empty when it overlaps nothing
    bool isTakenOver = false; ///< came as history: its overlaps are warnings (exchange.md §1), the store lets it in
};

} // namespace lotrinh
