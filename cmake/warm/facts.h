// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core.h"

// The tables of all facts: what every command and every question of a service reads.
#include "store/rows.h"
