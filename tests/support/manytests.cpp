// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manytests.h"

#include <QFileInfo>
#include <QMap>
#include <cstdio>

namespace lotrinh::test {

namespace {

QMap<QString, TestOfMany::Run> &tests()
{
    static QMap<QString, TestOfMany::Run> all;
    return all;
}

} // namespace

TestOfMany::TestOfMany(const char *file, Run run)
{
    tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

} // namespace lotrinh::test

int main(int argc, char *argv[])
{
    const QMap<QString, lotrinh::test::TestOfMany::Run> &tests = lotrinh::test::tests();
    const auto test = tests.constFind(QString::fromUtf8(argc > 1 ? argv[1] : ""));
    if (test == tests.cend()) {
        std::fprintf(stderr, "One of: %s\n", qPrintable(tests.keys().join(QLatin1Char(' '))));
        return 2;
    }
    // Qt Test shall not take the name for a function of the test.
    argv[1] = argv[0];
    return (*test)(argc - 1, argv + 1);
}
