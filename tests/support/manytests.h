// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

/// The tests of one room are one program, because making a program costs more than compiling a test. Each file is
/// run alone, in its own process, by its name: `tests_domain tst_due [options of Qt Test]`.
namespace lotrinh::test {

struct TestOfMany {
    using Run = int (*)(int argc, char **argv);
    TestOfMany(const char *file, Run run);
};

} // namespace lotrinh::test

#define LOTRINH_TEST_NAME_OF(counter) testOfFile##counter
#define LOTRINH_TEST_NAMED(counter, Application, Class) \
    static const lotrinh::test::TestOfMany LOTRINH_TEST_NAME_OF(counter)(__FILE__, [](int argc, char **argv) { \
        Application app(argc, argv); \
        Class one; \
        return QTest::qExec(&one, argc, argv); \
    });

/// Stands where QTEST_GUILESS_MAIN would.
#define LOTRINH_TEST(Class) LOTRINH_TEST_NAMED(__COUNTER__, QCoreApplication, Class)
/// Stands where QTEST_MAIN would: for what paints.
#define LOTRINH_GUI_TEST(Class) LOTRINH_TEST_NAMED(__COUNTER__, QGuiApplication, Class)
