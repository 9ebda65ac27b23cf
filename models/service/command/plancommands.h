// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldreader.h"

namespace lotrinh::service {

/// One class of a year plan, and who sits in it.
struct PlannedClassField {
    QString code, course, title;
    Day startsOn, endsOn;
    int capacity = 0, minSize = 1;
    QString room, lecturer;
    QStringList cadres;

    template <class V>
    static void fields(V &v, PlannedClassField &c)
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
        v("cadres", c.cadres, Need::Optional);
    }
};

/// People a plan puts into a class that stands already.
struct PlannedSeatsField {
    QString trainingClass;
    QStringList cadres;

    template <class V>
    static void fields(V &v, PlannedSeatsField &c)
    {
        v("class", c.trainingClass);
        v("cadres", c.cadres);
    }
};

/// A person accepts classes of a year plan: all of them are opened and their people nominated, or nothing happens.
struct AcceptPlan {
    static constexpr const char *name = "accept_plan";
    std::vector<PlannedClassField> classes;
    std::vector<PlannedSeatsField> seats;

    template <class V>
    static void fields(V &v, AcceptPlan &c)
    {
        v("classes", c.classes);
        v("seats", c.seats, Need::Optional);
    }
};

} // namespace lotrinh::service
