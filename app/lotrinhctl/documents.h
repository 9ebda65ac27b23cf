// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

namespace lotrinh::ctl {

/// Needs a QGuiApplication: letters are measured to be set.
int papers(const Call &call);

} // namespace lotrinh::ctl
