// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../id.h"

#include <QString>

namespace lotrinh {

struct Room {
    RoomId id;
    QString code;
    QString name;
    QString site;
    int capacity = 0;
};

} // namespace lotrinh
