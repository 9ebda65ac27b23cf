// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace lotrinh {

/// A number somebody printed in a report: the total of a measure, or one of its parts.
struct ReportedFigure {
    ReportedFigureId id;
    QString source;
    Day asOf;
    QString measure;
    QString dimension; ///< the part's name, or "Tổng số"
    int value = 0;
    QString note;
};

/// How a printed total stands to the sum of its printed parts. Cases are counted once, turns once for each
/// purpose: they may rightly differ, but the difference must be seen (product.md, reports).
struct Reconciliation {
    QString source;
    Day asOf;
    QString measure;
    std::optional<int> total; ///< as printed
    std::optional<int> sum; ///< of the printed parts
    int parts = 0;

    /// Parts minus total; nothing unless both were printed.
    std::optional<int> difference() const;
};

/// One for each source, day and measure, in that order.
std::vector<Reconciliation> reconcile(std::span<const ReportedFigure> figures);

/// "278 trường hợp; cộng theo mục đích 279 lượt (chênh 01, chưa rõ nguyên nhân)"
QString sentenceOf(const Reconciliation &reconciliation);

} // namespace lotrinh
