// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <vector>

namespace lotrinh::screens {

/// One field of both versions. What is not asked for stands in `mine` as the form was opened on it.
struct StaleField {
    QString label;
    QString mine;
    QString theirs; ///< as it is stored now
    bool isTheirChange = false; ///< somebody changed it meanwhile
};

/// Both versions of a row whose edit was refused, because somebody was faster, as people read them.
struct StaleVersions {
    QString subject; ///< "Lớp BD-2024-03"
    QStringList doneBy; ///< who, when and what, the newest first; empty when it is not known
    qint64 revision = 0; ///< of what is stored now
    std::vector<StaleField> fields;
};

/// Nothing when the error says something else (service/freshness.h).
std::optional<StaleVersions> staleVersions(const Error &error);

} // namespace lotrinh::screens
