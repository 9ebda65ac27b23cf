// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "list/tablemodel.h"
#include "service/log/logrows.h"

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
/// heading, tone, change, field, text: a row (heading, and what happened to it), then its fields (field and text), one
/// record each. Of a changed row the fields that differ, before → after; of one that was added or removed all of them.
QList<QByteArray> changedRowFields();
std::vector<list::Record> changedRowRecords(const service::LogRows &rows);
/// Why no rows are shown, or not all of them; empty when there is nothing to say.
QString changedRowsNote(const service::LogRows &rows);
/// Whether the chain is whole, or which lines are not what was written.
QString verdictWords(const service::LogVerdict &verdict);

} // namespace lotrinh::screens
