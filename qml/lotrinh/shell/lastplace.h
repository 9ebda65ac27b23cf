// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lotrinh::screens {

class Workplace;

/// Whenever somebody is let in, the workplace's database is the one used last: what the next start opens when none is
/// named. For a program that people work with, not for one that is measured or photographed.
void rememberPlaceOf(Workplace &place);

} // namespace lotrinh::screens
