// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "service/demo/province.h"

#include <map>

namespace lotrinh::demo {

/// One drawn province with its catalogue; drawn once per size in a test run.
struct Sample {
    Rulebook::Tables catalogue = shippedCatalogue();
    Day until = Day::of(2024, 6, 30);
    Province province;

    explicit Sample(int cadres)
        : province(makeProvince(catalogue, cadres, 20240630, until))
    { }

    const Course &course(CourseId id) const { return catalogue.courses[static_cast<size_t>(id.value - 1)]; }
    const Unit &unit(UnitId id) const { return catalogue.units[static_cast<size_t>(id.value - 1)]; }
    const Title &title(TitleId id) const { return catalogue.titles[static_cast<size_t>(id.value - 1)]; }
    const Term &term(TermId id) const { return catalogue.terms[static_cast<size_t>(id.value - 1)]; }
    const Cadre &cadre(CadreId id) const { return province.people.cadres[static_cast<size_t>(id.value - 1)]; }
    const TrainingClass &classOf(ClassId id) const
    {
        return province.school.classes[static_cast<size_t>(id.value - 1)];
    }

    static const Sample &of(int cadres)
    {
        static std::map<int, Sample> samples;
        return samples.try_emplace(cadres, cadres).first->second;
    }
};

} // namespace lotrinh::demo
