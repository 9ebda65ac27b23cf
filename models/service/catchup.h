// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"
#include "store/changes.h"

namespace lotrinh::service {

/// Whom and which classes the rows of a stretch of the change feed concern, as they stand now.
Result<Changes> changesOf(store::Database &db, const store::ChangeList &list);

} // namespace lotrinh::service
