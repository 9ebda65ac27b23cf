// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/workplace.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <memory>

namespace lotrinh::tests {

/// What main() does before the first window, with settings of its own that begin empty. Once a program.
void prepareProgram();

/// A made-up province in a file of its own, made once with the command line: what every test starts from.
class DemoFile {
public:
    DemoFile(int cadres, int seed);
    /// Empty when it was made; else what the command line said.
    QString problem() const { return m_problem; }
    /// A fresh copy under that name.
    QString copy(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_problem;
};

/// The whole program on a database, driven by real mouse and key events. Clicks and keys are counted.
class Driver {
public:
    /// When the driver is there: once the data is open, or once there is a window, whatever it shows.
    enum class Until { Ready, Shown };
    explicit Driver(const QString &database, Until until = Until::Ready);
    ~Driver();

    screens::Workplace &workplace() { return *m_workplace; }
    QQuickWindow &window() { return *m_window; }
    bool isReady() const { return m_window != nullptr && m_isReady; }

    /// The worker has answered everything asked so far and the answers are shown.
    void settle();
    /// Another person at the desk; false when the demo has nobody of that role.
    bool sitDown(Role role);
    /// A page by its key, without a click.
    void show(const QString &page, const QString &subject = {});

    /// Anything in the window by its name, also what opens over the page; null when nothing visible has it.
    QQuickItem *find(const QString &name);
    /// A click with the left button in the middle of what has the name. Not visible or not enabled: counts
    /// as a failure of the test.
    void click(const QString &name);
    /// A click on a place of a heat map or mark grid by row and column.
    void clickHeat(const QString &name, int row, int column);
    /// A click on a cell of a table.
    void clickCell(const QString &name, int row, int column);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    int clicks() const { return m_clicks; }
    int keys() const { return m_keys; }
    void countFromHere() { m_clicks = m_keys = 0; }

private:
    void clickAt(QPointF scene);

    std::unique_ptr<screens::Workplace> m_workplace;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    bool m_isReady = false;
    int m_clicks = 0;
    int m_keys = 0;
};

/// Everything visible below an item, the item first.
QList<QQuickItem *> visibleBelow(QQuickItem *item);

/// What stands in the same page or dialog as an item, which belongs to no window by itself.
template <class T> T *beside(QQuickItem *item, const QString &name)
{
    for (; item; item = item->parentItem())
        if (auto *found = item->findChild<T *>(name))
            return found;
    return nullptr;
}

} // namespace lotrinh::tests
