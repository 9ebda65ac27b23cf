// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace lotrinh::package {

struct Part {
    QString name;
    QByteArray bytes;
};

/// A zip of the parts in their order, without clock times: the same parts give the same bytes.
/// Error `storage_failed` (kind Storage).
Result<QByteArray> packed(const std::vector<Part> &parts);

} // namespace lotrinh::package
