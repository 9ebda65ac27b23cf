// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credential/credential.h"
#include "domain/result.h"

#include <vector>

namespace lotrinh::service {

class Service;

/// Every line of the register (sổ cấp chứng chỉ), void and lost ones too, by issuer, kind, year and number.
Result<std::vector<Credential>> readCredentialRegister(Service &service);

/// Whether the reader sees whom it was issued to.
Result<bool> shows(Service &service, const Credential &credential);

} // namespace lotrinh::service
