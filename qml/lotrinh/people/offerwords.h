// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/view/personclasses.h"

namespace lotrinh::screens {

/// What a person can do about a duty now: the class that would close it, or why there is none.
struct OfferWords {
    QString title; ///< empty when there is nothing to say
    QString detail;
    QString tone;
    QString classCode; ///< of the class meant, or empty
    QString action; ///< text of the button that asks for a seat; empty = nothing to ask
};
OfferWords offerWords(const Duty &duty, const std::vector<service::ClassOffer> &offers,
    const std::vector<service::PersonClass> &classes);

} // namespace lotrinh::screens
