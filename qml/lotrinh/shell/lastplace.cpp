// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastplace.h"

#include "service/upkeep/lastdatabase.h"
#include "workplace.h"

namespace lotrinh::screens {

void rememberPlaceOf(Workplace &place)
{
    QObject::connect(&place, &Workplace::doorChanged, &place, [&place] {
        if (place.door() == Workplace::Door::Open)
            service::rememberDatabase(place.desk().location());
    });
}

} // namespace lotrinh::screens
