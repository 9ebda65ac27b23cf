// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace lotrinh::screens {

/// What the rows of a table are called: "Lớp", "Lượt quy hoạch". The table's own name when it has no other.
QString kindWords(const QString &kind);
/// What a column of that table is called, as the forms call it. The column's own name when it has no other.
QString fieldWords(const QString &kind, const QString &column);
/// A value of it as people read it: days as dd/MM/yyyy, states in words; "–" for none.
QString valueWords(const QString &kind, const QString &column, const QJsonValue &value);

} // namespace lotrinh::screens
