// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldreader.h"

namespace lotrinh::service {

/// Takes back the caller's last command, or the one with the client-made id `of`: what it wrote goes back to what
/// it was, unless somebody has changed it since.
struct Undo {
    static constexpr const char *name = "undo";
    QString of;

    template <class V>
    static void fields(V &v, Undo &c)
    {
        v("of", c.of, Need::Optional);
    }
};

} // namespace lotrinh::service
