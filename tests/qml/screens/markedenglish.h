// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lotrinh::test {

/// Stands for the English translation: every text is marked, and else as in the sources.
class MarkedEnglish : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("[en] ") + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace lotrinh::test
