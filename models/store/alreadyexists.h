// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "words.h"

namespace lotrinh::store {

/// Nothing is written over: a refusal (exit 1), not a failure of the disk.
inline Error alreadyExists(const QString &path)
{
    return {QStringLiteral("already_exists"), Words::tr("Đã có tệp %1.").arg(path), {}, Error::Kind::Refused};
}

} // namespace lotrinh::store
