// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enrolment/nomination.h"
#include "fieldreader.h"

namespace lotrinh::service {

struct Nominate {
    static constexpr const char *name = "nominate";
    QString trainingClass;
    QStringList cadres;
    std::optional<NominationBasis> basis;
    QString unit, letterNo;
    bool repeat = false;

    template <class V>
    static void fields(V &v, Nominate &c)
    {
        v("class", c.trainingClass);
        v("cadres", c.cadres);
        v("basis", c.basis, Need::Optional);
        v("unit", c.unit, Need::Optional);
        v("letter_no", c.letterNo, Need::Optional);
        v("repeat", c.repeat, Need::Optional);
    }
};

/// A cadre asks for a seat of their own; it waits for approval whatever the class says.
struct RequestSeat {
    static constexpr const char *name = "request_seat";
    QString trainingClass, cadre;

    template <class V>
    static void fields(V &v, RequestSeat &c)
    {
        v("class", c.trainingClass);
        v("cadre", c.cadre);
    }
};

struct Approve {
    static constexpr const char *name = "approve";
    QString trainingClass;
    QStringList cadres;
    QString reason;

    template <class V>
    static void fields(V &v, Approve &c)
    {
        v("class", c.trainingClass);
        v("cadres", c.cadres);
        v("reason", c.reason, Need::Optional);
    }
};

struct Reject {
    static constexpr const char *name = "reject";
    QString trainingClass;
    QStringList cadres;
    QString reason;

    template <class V>
    static void fields(V &v, Reject &c)
    {
        v("class", c.trainingClass);
        v("cadres", c.cadres);
        v("reason", c.reason, Need::Optional);
    }
};

struct Withdraw {
    static constexpr const char *name = "withdraw";
    QString trainingClass, cadre, reason;

    template <class V>
    static void fields(V &v, Withdraw &c)
    {
        v("class", c.trainingClass);
        v("cadre", c.cadre);
        v("reason", c.reason);
    }
};

struct Promote {
    static constexpr const char *name = "promote";
    QString trainingClass, cadre;

    template <class V>
    static void fields(V &v, Promote &c)
    {
        v("class", c.trainingClass);
        v("cadre", c.cadre);
    }
};

struct Defer {
    static constexpr const char *name = "defer";
    QString trainingClass, cadre, reason;

    template <class V>
    static void fields(V &v, Defer &c)
    {
        v("class", c.trainingClass);
        v("cadre", c.cadre);
        v("reason", c.reason);
    }
};

} // namespace lotrinh::service
