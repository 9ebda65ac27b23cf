// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcommands.h"
#include "enrolmentcommands.h"

namespace lotrinh::service {

/// One class of a year plan, and who sits in it.
struct PlannedClass {
    OpenClass opening;
    QStringList cadres;

    template <class V>
    static void fields(V &v, PlannedClass &c)
    {
        OpenClass::fields(v, c.opening);
        v("cadres", c.cadres, Need::Optional);
    }
};

/// A person accepts classes of a year plan: all of them are opened and their people nominated, or nothing happens.
struct AcceptPlan {
    static constexpr const char *name = "accept_plan";
    std::vector<PlannedClass> classes;
    std::vector<Nominate> seats; ///< in classes that stand already

    template <class V>
    static void fields(V &v, AcceptPlan &c)
    {
        v("classes", c.classes);
        v("seats", c.seats, Need::Optional);
    }
};

/// A person accepts the lessons of classes that run together: all of them stand, or nothing happens. They are judged
/// together, so that a class still without lessons does not keep its learners from those of another.
struct AcceptTimetable {
    static constexpr const char *name = "accept_timetable";
    std::vector<AddSession> sessions;

    template <class V>
    static void fields(V &v, AcceptTimetable &c)
    {
        v("sessions", c.sessions);
    }
};

} // namespace lotrinh::service
