// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/postholding.h"
#include "domain/requirement/requirement.h"
#include "fieldreader.h"

namespace lotrinh::service {

struct AddPlanningEntry {
    static constexpr const char *name = "add_planning_entry";
    QString code, cadre, title, unit, term, decision;
    Day approvedOn;
    std::optional<Day> targetOn;

    template <class V>
    static void fields(V &v, AddPlanningEntry &c)
    {
        v("code", c.code);
        v("cadre", c.cadre);
        v("title", c.title);
        v("unit", c.unit);
        v("term", c.term);
        v("decision", c.decision);
        v("approved_on", c.approvedOn);
        v("target_on", c.targetOn, Need::Optional);
    }
};

struct EndPlanningEntry {
    static constexpr const char *name = "end_planning_entry";
    QString code;
    Day endedOn;
    QString endReason, decision;

    template <class V>
    static void fields(V &v, EndPlanningEntry &c)
    {
        v("code", c.code);
        v("ended_on", c.endedOn);
        v("end_reason", c.endReason);
        v("decision", c.decision, Need::Optional);
    }
};

struct Appoint {
    static constexpr const char *name = "appoint";
    QString cadre, title, unit;
    ObtainedBy obtainedBy = ObtainedBy::Appointed;
    QString decision;
    Day validFrom;
    bool isMain = false;

    template <class V>
    static void fields(V &v, Appoint &c)
    {
        v("cadre", c.cadre);
        v("title", c.title);
        v("unit", c.unit);
        v("obtained_by", c.obtainedBy);
        v("decision", c.decision);
        v("valid_from", c.validFrom);
        v("is_main", c.isMain, Need::Optional);
    }
};

/// `valid_to` is the last day in force, as in files.
struct EndPostHolding {
    static constexpr const char *name = "end_post_holding";
    QString cadre, title, unit;
    Day validTo;

    template <class V>
    static void fields(V &v, EndPostHolding &c)
    {
        v("cadre", c.cadre);
        v("title", c.title);
        v("unit", c.unit, Need::Optional);
        v("valid_to", c.validTo);
    }
};

struct AddRequirement {
    static constexpr const char *name = "add_requirement";
    QString code, title;
    AppliesTo appliesTo = AppliesTo::Both;
    RequirementKind kind = RequirementKind::BeforeAppointment;
    std::optional<int> value;
    QStringList courses;
    std::optional<int> graceMonths, windowMonths, maxAgeMonths;
    std::optional<Day> validFrom, validTo;
    QString basis, confidence;
    bool enabled = true;
    QString note;

    template <class V>
    static void fields(V &v, AddRequirement &c)
    {
        v("code", c.code);
        v("title", c.title);
        v("applies_to", c.appliesTo);
        v("kind", c.kind);
        v("value", c.value, Need::Optional);
        v("courses", c.courses);
        v("grace_months", c.graceMonths, Need::Optional);
        v("window_months", c.windowMonths, Need::Optional);
        v("max_age_months", c.maxAgeMonths, Need::Optional);
        v("valid_from", c.validFrom, Need::Optional);
        v("valid_to", c.validTo, Need::Optional);
        v("basis", c.basis, Need::Optional);
        v("confidence", c.confidence, Need::Optional);
        v("enabled", c.enabled, Need::Optional);
        v("note", c.note, Need::Optional);
    }
};

/// The same columns; asks who would gain, lose or see a duty changed, and writes nothing.
struct PreviewRequirement : AddRequirement {
    static constexpr const char *name = "preview_requirement";
};

struct EndRequirement {
    static constexpr const char *name = "end_requirement";
    QString code;
    Day validTo;

    template <class V>
    static void fields(V &v, EndRequirement &c)
    {
        v("code", c.code);
        v("valid_to", c.validTo);
    }
};

/// Takes a version of a rule out of use altogether, or brings one into use: what "attach a course" undoes
/// itself with, and how a rule that came disabled (low confidence) is taken up. Its dates stay.
struct EnableRequirement {
    static constexpr const char *name = "enable_requirement";
    QString code;
    bool enabled = true;

    template <class V>
    static void fields(V &v, EnableRequirement &c)
    {
        v("code", c.code);
        v("enabled", c.enabled);
    }
};

struct GrantExemption {
    static constexpr const char *name = "grant_exemption";
    QString cadre, course;
    std::optional<Day> validFrom, validTo;
    QString basis;

    template <class V>
    static void fields(V &v, GrantExemption &c)
    {
        v("cadre", c.cadre);
        v("course", c.course);
        v("valid_from", c.validFrom, Need::Optional);
        v("valid_to", c.validTo, Need::Optional);
        v("basis", c.basis, Need::Optional);
    }
};

struct RecordCompletion {
    static constexpr const char *name = "record_completion";
    QString code, cadre, course;
    Day completedOn;
    std::optional<int> periods;
    QString grade, credentialNo, issuer, trainingClass;
    std::optional<Day> revokedOn;

    template <class V>
    static void fields(V &v, RecordCompletion &c)
    {
        v("code", c.code);
        v("cadre", c.cadre);
        v("course", c.course);
        v("completed_on", c.completedOn);
        v("periods", c.periods, Need::Optional);
        v("grade", c.grade, Need::Optional);
        v("credential_no", c.credentialNo, Need::Optional);
        v("issuer", c.issuer, Need::Optional);
        v("class", c.trainingClass, Need::Optional);
        v("revoked_on", c.revokedOn, Need::Optional);
    }
};

struct RevokeCompletion {
    static constexpr const char *name = "revoke_completion";
    QString code;
    Day revokedOn; ///< out of force from this day on
    QString reason;

    template <class V>
    static void fields(V &v, RevokeCompletion &c)
    {
        v("code", c.code);
        v("revoked_on", c.revokedOn);
        v("reason", c.reason, Need::Optional);
    }
};

} // namespace lotrinh::service
