// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/holdings.h"

namespace lotrinh::exchange {

using service::Holdings;

} // namespace lotrinh::exchange
