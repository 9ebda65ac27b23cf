// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classlevel.h"

namespace lotrinh::planner {

/// Gives every class a room of at least `seats` seats that is free throughout, by the days alone: classes in
/// order of their first day, each into the room whose next blocked day comes soonest after it. Without
/// blocked days that finds a room whenever enough of the size exist. A class whose `room` is set keeps it
/// when that is possible. Returns the places of those that got none.
struct RoomWish {
    Span days;
    int seats = 0; ///< as many as it may seat
    int room = -1;
};
std::vector<size_t> giveRooms(const Instance &instance, std::vector<RoomWish> &classes);

} // namespace lotrinh::planner
