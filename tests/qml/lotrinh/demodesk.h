// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver.h"

#include "domain/schedule/trainingclass.h"
#include "service/view/classview.h"

#include <QTest>

namespace lotrinh::tests {

/// What the workflows of one file share: a made-up province that each of them begins with in a window of its own,
/// questions about it past the window, and a folder for what leaves it.
class DemoDesk {
protected:
    /// Once a program, from initTestCase().
    void makeDemo();
    /// Somebody of that role at the window; null when the test cannot begin.
    std::unique_ptr<Driver> open(Role role);
    template <class Answer> Answer asked(Driver &driver, std::function<Result<Answer>(service::Service &)> question);
    service::ClassView classOf(Driver &driver, const QString &code);
    /// The code of the first class of that state that fits, or nothing.
    QString classIn(Driver &driver, ClassState state, const std::function<bool(const service::ClassView &)> &fits);

    QTemporaryDir m_sheets;

private:
    std::unique_ptr<DemoFile> m_demo;
    int m_copies = 0;
};

template <class Answer> Answer DemoDesk::asked(Driver &driver, std::function<Result<Answer>(service::Service &)> question)
{
    const auto answer = driver.workplace().desk().ask(std::move(question));
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000) || !answer.result())
        return {};
    return *answer.result();
}

} // namespace lotrinh::tests
