// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <optional>

namespace lotrinh::service {

/// `bad_field` naming the first member, at any depth, with a text that no storage gives back as it was written: one with
/// U+0000, or with half a surrogate pair. Members that no command knows count too: the log keeps them.
std::optional<Error> brokenTextIn(const QJsonObject &request);

} // namespace lotrinh::service
