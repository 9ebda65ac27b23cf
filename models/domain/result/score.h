// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../id.h"

#include <QString>

namespace lotrinh {

/// A part of a class's assessment that was named for it (bài thu hoạch, tiểu luận …).
struct AssessmentPart {
    PartId id;
    ClassId trainingClass;
    QString name;
    int position = 0;
};

/// One attempt at one part. A correction adds a row and marks the old one not current; both are kept.
struct Score {
    ScoreId id;
    EnrolmentId enrolment;
    QString part;
    int attempt = 1;
    int tenths = 0; ///< 0 … 100: the scale of 10 with one decimal
    bool isCurrent = true;
    QString reason; ///< why it was corrected; empty for a first entry
};

} // namespace lotrinh
