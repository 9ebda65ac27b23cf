// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

namespace lotrinh::documents {

/// What fills the marks of a template: {{ten_lop}} by `values`, and what stands between {{#hoc_vien}} and {{/hoc_vien}}
/// once for each of `lists["hoc_vien"]`, whose own values come before those around it.
/// A line end in a value is a line end on paper. {{qr:ma}} draws the value of `ma` as a QR code.
struct PaperFields {
    QMap<QString, QString> values;
    QMap<QString, std::vector<PaperFields>> lists;
};

} // namespace lotrinh::documents
