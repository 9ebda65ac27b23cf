// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "service/service.h"

namespace lotrinh::ctl {

/// Whether `import` meets an office's own spreadsheet rather than a data folder in one workbook.
bool isOfficeFile(const QString &path);
int importOfficeFile(const Call &call, service::Service &service);

} // namespace lotrinh::ctl
