// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadre.h"
#include "domain/person/cadrerequest.h"
#include "fieldreader.h"

namespace lotrinh::service {

struct AddCadre {
    static constexpr const char *name = "add_cadre";
    QString code;
    QString fullName;
    QString unit;
    QString birthDate;
    std::optional<Sex> sex;
    QString ethnicity;
    QString personnelKind;
    std::optional<Day> partyJoinedOn;
    QString email;
    QString phone;
    std::optional<Day> serviceFrom;
    std::optional<Day> serviceTo;

    template <class V>
    static void fields(V &v, AddCadre &c)
    {
        v("code", c.code);
        v("full_name", c.fullName);
        v("unit", c.unit);
        v("birth_date", c.birthDate, Need::Optional);
        v("sex", c.sex, Need::Optional);
        v("ethnicity", c.ethnicity, Need::Optional);
        v("personnel_kind", c.personnelKind, Need::Optional);
        v("party_joined_on", c.partyJoinedOn, Need::Optional);
        v("email", c.email, Need::Optional);
        v("phone", c.phone, Need::Optional);
        v("service_from", c.serviceFrom, Need::Optional);
        v("service_to", c.serviceTo, Need::Optional);
    }
};

struct ChangeCadre {
    static constexpr const char *name = "change_cadre";
    QString code;
    std::optional<QString> fullName;
    std::optional<QString> unit;
    std::optional<QString> birthDate;
    std::optional<Sex> sex;
    std::optional<QString> ethnicity;
    std::optional<QString> personnelKind;
    std::optional<Day> partyJoinedOn;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<Day> serviceFrom;

    template <class V>
    static void fields(V &v, ChangeCadre &c)
    {
        v("code", c.code);
        v("full_name", c.fullName, Need::Optional);
        v("unit", c.unit, Need::Optional);
        v("birth_date", c.birthDate, Need::Optional);
        v("sex", c.sex, Need::Optional);
        v("ethnicity", c.ethnicity, Need::Optional);
        v("personnel_kind", c.personnelKind, Need::Optional);
        v("party_joined_on", c.partyJoinedOn, Need::Optional);
        v("email", c.email, Need::Optional);
        v("phone", c.phone, Need::Optional);
        v("service_from", c.serviceFrom, Need::Optional);
    }
};

/// `service_to` is the last day in service.
struct EndService {
    static constexpr const char *name = "end_service";
    QString code;
    Day serviceTo;

    template <class V>
    static void fields(V &v, EndService &c)
    {
        v("code", c.code);
        v("service_to", c.serviceTo);
    }
};

struct AddEquivalence {
    static constexpr const char *name = "add_equivalence";
    QString course;
    QString satisfies;
    std::optional<int> maxAgeMonths;
    std::optional<Day> validFrom;
    std::optional<Day> validTo;
    QString basis;

    template <class V>
    static void fields(V &v, AddEquivalence &c)
    {
        v("course", c.course);
        v("satisfies", c.satisfies);
        v("max_age_months", c.maxAgeMonths, Need::Optional);
        v("valid_from", c.validFrom, Need::Optional);
        v("valid_to", c.validTo, Need::Optional);
        v("basis", c.basis, Need::Optional);
    }
};

/// The one in force that began latest, or the one that began on `valid_from`.
struct EndEquivalence {
    static constexpr const char *name = "end_equivalence";
    QString course;
    QString satisfies;
    Day validTo;
    std::optional<Day> validFrom;

    template <class V>
    static void fields(V &v, EndEquivalence &c)
    {
        v("course", c.course);
        v("satisfies", c.satisfies);
        v("valid_to", c.validTo);
        v("valid_from", c.validFrom, Need::Optional);
    }
};

/// A cadre asks to have until another day.
struct RequestExtension {
    static constexpr const char *name = "request_extension";
    QString cadre;
    QString course;
    Day until;
    QString reason;

    template <class V>
    static void fields(V &v, RequestExtension &c)
    {
        v("cadre", c.cadre);
        v("course", c.course);
        v("until", c.until);
        v("reason", c.reason);
    }
};

/// A cadre asks to have a course recognised that was taken elsewhere.
struct RequestRecognition {
    static constexpr const char *name = "request_recognition";
    QString cadre;
    QString course;
    Day completedOn;
    QString document;
    QString issuer;
    QString reason;

    template <class V>
    static void fields(V &v, RequestRecognition &c)
    {
        v("cadre", c.cadre);
        v("course", c.course);
        v("completed_on", c.completedOn);
        v("document", c.document);
        v("issuer", c.issuer, Need::Optional);
        v("reason", c.reason, Need::Optional);
    }
};

enum class RequestAnswer { Grant, Refuse };

} // namespace lotrinh::service

template <> struct lotrinh::CodeTable<lotrinh::service::RequestAnswer> {
    static constexpr std::array<std::pair<lotrinh::service::RequestAnswer, const char *>, 2> codes{{
        {lotrinh::service::RequestAnswer::Grant, "grant"},
        {lotrinh::service::RequestAnswer::Refuse, "refuse"},
    }};
};

namespace lotrinh::service {

/// Granting an extension exempts until the day asked for (or `until`); granting a recognition records the
/// completion.
struct AnswerRequest {
    static constexpr const char *name = "answer_request";
    QString request;
    RequestAnswer answer = RequestAnswer::Grant;
    QString reason;
    std::optional<Day> until;

    template <class V>
    static void fields(V &v, AnswerRequest &c)
    {
        v("request", c.request);
        v("answer", c.answer);
        v("reason", c.reason, Need::Optional);
        v("until", c.until, Need::Optional);
    }
};

struct WithdrawRequest {
    static constexpr const char *name = "withdraw_request";
    QString request;

    template <class V>
    static void fields(V &v, WithdrawRequest &c)
    {
        v("request", c.request);
    }
};

} // namespace lotrinh::service
