// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/title.h"
#include "fieldreader.h"

namespace lotrinh::service {

struct AddUnit {
    static constexpr const char *name = "add_unit";
    QString code;
    QString label;
    QString shortName;
    QString kind;
    QString block;
    QString level;
    QString parent;
    std::optional<Day> validFrom;
    std::optional<Day> validTo;

    template <class V>
    static void fields(V &v, AddUnit &c)
    {
        v("code", c.code);
        v("name", c.label);
        v("short_name", c.shortName, Need::Optional);
        v("kind", c.kind, Need::Optional);
        v("block", c.block, Need::Optional);
        v("level", c.level, Need::Optional);
        v("parent", c.parent, Need::Optional);
        v("valid_from", c.validFrom, Need::Optional);
        v("valid_to", c.validTo, Need::Optional);
    }
};

/// One successor of a split and how much of the old unit went there.
struct SplitShare {
    QString unit;
    std::optional<int> sharePct;

    template <class V>
    static void fields(V &v, SplitShare &c)
    {
        v("unit", c.unit);
        v("share_pct", c.sharePct, Need::Optional);
    }
};

enum class People { Stay, Move };

} // namespace lotrinh::service

template <> struct lotrinh::CodeTable<lotrinh::service::People> {
    static constexpr std::array<std::pair<lotrinh::service::People, const char *>, 2> codes{{
        {lotrinh::service::People::Stay, "stay"},
        {lotrinh::service::People::Move, "move"},
    }};
};

namespace lotrinh::service {

/// `units` end the day before `on`; `into` is a unit of its own (add_unit) or one of them that goes on. With
/// `people` = move, posts held now go on in it under a new line from `on`; with stay (the default) the record is
/// left as it is, and reports follow the successors.
struct MergeUnits {
    static constexpr const char *name = "merge_units";
    QString code;
    QStringList units;
    QString into;
    Day on;
    QString decision;
    QString note;
    People people = People::Stay;

    template <class V>
    static void fields(V &v, MergeUnits &c)
    {
        v("code", c.code);
        v("units", c.units);
        v("into", c.into);
        v("on", c.on);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
        v("people", c.people, Need::Optional);
    }
};

struct SplitUnit {
    static constexpr const char *name = "split_unit";
    QString code;
    QString unit;
    std::vector<SplitShare> into;
    Day on;
    QString decision;
    QString note;

    template <class V>
    static void fields(V &v, SplitUnit &c)
    {
        v("code", c.code);
        v("unit", c.unit);
        v("into", c.into);
        v("on", c.on);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
    }
};

/// A renamed unit is a new unit: `new_code`, the same kind, block, level and parent.
struct RenameUnit {
    static constexpr const char *name = "rename_unit";
    QString code;
    QString unit;
    QString newCode;
    QString label;
    Day on;
    QString shortName;
    QString decision;
    QString note;
    People people = People::Stay;

    template <class V>
    static void fields(V &v, RenameUnit &c)
    {
        v("code", c.code);
        v("unit", c.unit);
        v("new_code", c.newCode);
        v("name", c.label);
        v("on", c.on);
        v("short_name", c.shortName, Need::Optional);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
        v("people", c.people, Need::Optional);
    }
};

/// A unit below another one from a day on is a new unit with the same name.
struct ReparentUnit {
    static constexpr const char *name = "reparent_unit";
    QString code;
    QString unit;
    QString newCode;
    QString parent;
    Day on;
    QString decision;
    QString note;
    People people = People::Stay;

    template <class V>
    static void fields(V &v, ReparentUnit &c)
    {
        v("code", c.code);
        v("unit", c.unit);
        v("new_code", c.newCode);
        v("parent", c.parent);
        v("on", c.on);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
        v("people", c.people, Need::Optional);
    }
};

struct DissolveUnit {
    static constexpr const char *name = "dissolve_unit";
    QString code;
    QString unit;
    Day on;
    QString decision;
    QString note;

    template <class V>
    static void fields(V &v, DissolveUnit &c)
    {
        v("code", c.code);
        v("unit", c.unit);
        v("on", c.on);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
    }
};

struct AddTitle {
    static constexpr const char *name = "add_title";
    QString code;
    QString label;
    QString shortName;
    QString level;
    QString unitKind;
    QString block;
    QString managementTier;
    bool isHead = false;
    QString rank;
    std::optional<TermKind> termKind;
    std::optional<Day> validFrom;
    std::optional<Day> validTo;

    template <class V>
    static void fields(V &v, AddTitle &c)
    {
        v("code", c.code);
        v("name", c.label);
        v("short_name", c.shortName, Need::Optional);
        v("level", c.level, Need::Optional);
        v("unit_kind", c.unitKind, Need::Optional);
        v("block", c.block, Need::Optional);
        v("management_tier", c.managementTier, Need::Optional);
        v("is_head", c.isHead, Need::Optional);
        v("rank", c.rank, Need::Optional);
        v("term_kind", c.termKind, Need::Optional);
        v("valid_from", c.validFrom, Need::Optional);
        v("valid_to", c.validTo, Need::Optional);
    }
};

/// A renamed title is a new title: its rules in force go on under it, posts held now too with `people` = move.
struct RenameTitle {
    static constexpr const char *name = "rename_title";
    QString code;
    QString title;
    QString newCode;
    QString label;
    Day on;
    QString decision;
    QString note;
    People people = People::Stay;

    template <class V>
    static void fields(V &v, RenameTitle &c)
    {
        v("code", c.code);
        v("title", c.title);
        v("new_code", c.newCode);
        v("name", c.label);
        v("on", c.on);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
        v("people", c.people, Need::Optional);
    }
};

struct CloseTitle {
    static constexpr const char *name = "close_title";
    QString code;
    QString title;
    Day on;
    QString decision;
    QString note;

    template <class V>
    static void fields(V &v, CloseTitle &c)
    {
        v("code", c.code);
        v("title", c.title);
        v("on", c.on);
        v("decision", c.decision, Need::Optional);
        v("note", c.note, Need::Optional);
    }
};

} // namespace lotrinh::service
