// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadrerequest.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace lotrinh::service {

class Service;

/// A request as lists show it.
struct RequestLine {
    CadreRequest request;
    QString cadreCode;
    QString cadreName;
    QString course; ///< its name
};

/// Requests of one cadre, or of everybody: those that wait for an answer first, the oldest first; then the
/// answered ones, the newest answer first.
Result<std::vector<RequestLine>> readRequests(Service &service, std::optional<CadreId> cadre = {});
/// Those of everybody in sight that wait for an answer, the oldest first.
Result<std::vector<RequestLine>> readWaitingRequests(Service &service);

} // namespace lotrinh::service
