// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialregister.h"

#include "../service.h"
#include "store/rows.h"

#include <algorithm>

namespace lotrinh::service {

Result<std::vector<Credential>> readCredentialRegister(Service &service)
{
    auto rows = store::readAll<Credential>(service.database());
    if (rows)
        std::ranges::sort(*rows, {}, [](const Credential &one) {
            return std::make_tuple(one.issuer, one.kind, one.year, one.registerNo);
        });
    return rows;
}

} // namespace lotrinh::service
