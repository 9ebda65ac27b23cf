// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openpopups.h"

#include <QPointer>
#include <QQuickItem>
#include <QSet>
#include <vector>

namespace lotrinh::screens {

namespace {

/// Qt tells no public class of either.
bool isOpenPopup(const QObject &one)
{
    return (one.inherits("QQuickPopup") || one.inherits("QQuickAbstractDialog")) && one.property("visible").toBool();
}

/// What a Loader or a Repeater made belongs to an item, not to an object.
QObjectList heldBy(const QObject &one)
{
    QObjectList held = one.children();
    if (const auto *item = qobject_cast<const QQuickItem *>(&one))
        for (QQuickItem *child : item->childItems())
            held.append(child);
    return held;
}

std::vector<QPointer<QObject>> openIn(QQuickWindow &window)
{
    std::vector<QPointer<QObject>> open;
    QSet<const QObject *> seen;
    QObjectList waiting{&window, window.contentItem()};
    while (!waiting.isEmpty()) {
        QObject *one = waiting.takeLast();
        if (seen.contains(one))
            continue;
        seen.insert(one);
        if (isOpenPopup(*one))
            open.emplace_back(one);
        waiting.append(heldBy(*one));
    }
    return open;
}

void closeAtOnce(QObject &popup)
{
    const QVariant fading = popup.property("exit");
    if (fading.isValid())
        popup.setProperty("exit", QVariant(fading.metaType()));
    QMetaObject::invokeMethod(&popup, "close");
    if (fading.isValid())
        popup.setProperty("exit", fading);
}

} // namespace

void OpenPopups::close(QQuickWindow *window, QObject *door)
{
    if (!window)
        return;
    // One may close another.
    for (const QPointer<QObject> &popup : openIn(*window))
        if (popup && popup != door)
            closeAtOnce(*popup);
}

} // namespace lotrinh::screens
