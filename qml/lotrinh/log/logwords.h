// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "service/log.h"

namespace lotrinh::screens {

/// number, when, who, what, about whom or what
constexpr int logColumns = 5;
std::vector<list::Row> logRows(const std::vector<service::LogLine> &lines);

/// What a command of the log is called; its own name when it has no other.
QString commandWords(const QString &command);
/// An instant of the log (ISO 8601) as the clock here shows it.
QString logTime(const QString &iso);
/// JSON to be read by people; what is none stays as it is. Very long ones are cut.
QString readableJson(const QString &json);
/// Whether the chain is whole, or which lines are not what was written.
QString verdictWords(const service::LogVerdict &verdict);

} // namespace lotrinh::screens
