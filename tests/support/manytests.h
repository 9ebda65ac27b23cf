// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// The tests of one room are one program, because making a program costs more than compiling a test. Each file is
/// run alone, in its own process, by its name: `tests_domain tst_due [options of Qt Test]`.
namespace lotrinh::test {

struct TestOfMany {
    using Run = int (*)(int argc, char **argv);
    TestOfMany(const char *file, Run run);
};

} // namespace lotrinh::test

/// Stands where QTEST_GUILESS_MAIN would.
#define LOTRINH_TEST(Class) \
    static const lotrinh::test::TestOfMany testOfThisFile(__FILE__, [](int argc, char **argv) { \
        Class one; \
        return QTest::qExec(&one, argc, argv); \
    });
