// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lotrinh::planner {

/// What this room says to people, in the language of the program (assets/i18n); Vietnamese where none is installed.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

} // namespace lotrinh::planner
