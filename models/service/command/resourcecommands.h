// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule/unavailability.h"
#include "fieldreader.h"

namespace lotrinh::service {

struct AddRoom {
    static constexpr const char *name = "add_room";
    QString code;
    int capacity = 0;
    QString label;
    QString site;

    template <class V>
    static void fields(V &v, AddRoom &c)
    {
        v("code", c.code);
        v("capacity", c.capacity);
        v("name", c.label, Need::Optional);
        v("site", c.site, Need::Optional);
    }
};

/// A field left out stays as it is; so in every change_… command.
struct ChangeRoom {
    static constexpr const char *name = "change_room";
    QString code;
    std::optional<QString> label;
    std::optional<QString> site;
    std::optional<int> capacity;

    template <class V>
    static void fields(V &v, ChangeRoom &c)
    {
        v("code", c.code);
        v("name", c.label, Need::Optional);
        v("site", c.site, Need::Optional);
        v("capacity", c.capacity, Need::Optional);
    }
};

/// Only a room no class or session names; rooms that were used stay for the history.
struct RemoveRoom {
    static constexpr const char *name = "remove_room";
    QString code;

    template <class V>
    static void fields(V &v, RemoveRoom &c)
    {
        v("code", c.code);
    }
};

struct AddLecturer {
    static constexpr const char *name = "add_lecturer";
    QString code;
    QString fullName;
    QString kind;
    QString unit;
    QStringList courses;
    std::optional<int> maxDaysPerWeek;

    template <class V>
    static void fields(V &v, AddLecturer &c)
    {
        v("code", c.code);
        v("full_name", c.fullName);
        v("kind", c.kind, Need::Optional);
        v("unit", c.unit, Need::Optional);
        v("courses", c.courses, Need::Optional);
        v("max_days_per_week", c.maxDaysPerWeek, Need::Optional);
    }
};

struct ChangeLecturer {
    static constexpr const char *name = "change_lecturer";
    QString code;
    std::optional<QString> fullName;
    std::optional<QString> kind;
    std::optional<QString> unit;
    std::optional<QStringList> courses;
    std::optional<int> maxDaysPerWeek;

    template <class V>
    static void fields(V &v, ChangeLecturer &c)
    {
        v("code", c.code);
        v("full_name", c.fullName, Need::Optional);
        v("kind", c.kind, Need::Optional);
        v("unit", c.unit, Need::Optional);
        v("courses", c.courses, Need::Optional);
        v("max_days_per_week", c.maxDaysPerWeek, Need::Optional);
    }
};

struct RemoveLecturer {
    static constexpr const char *name = "remove_lecturer";
    QString code;

    template <class V>
    static void fields(V &v, RemoveLecturer &c)
    {
        v("code", c.code);
    }
};

/// Both days included, as in files.
struct AddUnavailability {
    static constexpr const char *name = "add_unavailability";
    ResourceKind resourceKind = ResourceKind::Room;
    QString resource;
    Day from;
    Day to;
    QString reason;

    template <class V>
    static void fields(V &v, AddUnavailability &c)
    {
        v("resource_kind", c.resourceKind);
        v("resource", c.resource);
        v("from", c.from);
        v("to", c.to);
        v("reason", c.reason, Need::Optional);
    }
};

struct RemoveUnavailability {
    static constexpr const char *name = "remove_unavailability";
    ResourceKind resourceKind = ResourceKind::Room;
    QString resource;
    Day from;

    template <class V>
    static void fields(V &v, RemoveUnavailability &c)
    {
        v("resource_kind", c.resourceKind);
        v("resource", c.resource);
        v("from", c.from);
    }
};

struct AddHoliday {
    static constexpr const char *name = "add_holiday";
    Day from;
    Day to;
    QString label;

    template <class V>
    static void fields(V &v, AddHoliday &c)
    {
        v("from", c.from);
        v("to", c.to);
        v("name", c.label, Need::Optional);
    }
};

struct RemoveHoliday {
    static constexpr const char *name = "remove_holiday";
    Day from;

    template <class V>
    static void fields(V &v, RemoveHoliday &c)
    {
        v("from", c.from);
    }
};

} // namespace lotrinh::service
