// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick.h"

// What every page asks.
#include "service/desk.h"
#include "service/service.h"
