// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lotrinh::documents {

/// Why no paper was made, in the language of the program (assets/i18n); Vietnamese where none is installed. What stands
/// on paper is Vietnamese always, and is not said through this.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace lotrinh::documents
