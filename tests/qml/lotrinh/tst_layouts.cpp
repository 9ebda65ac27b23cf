// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// Whoever sits down after whom: nothing on a page stands on something else, in any row or column.
class TestLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPage_staysInOrder_data();
    void everyPage_staysInOrder();
    void whatOverlaps_isFound();

private:
    std::unique_ptr<DemoFile> m_demo;
};

namespace {

bool placesItsChildren(const QQuickItem *item)
{
    return item->inherits("QQuickLayout") || item->inherits("QQuickBasePositioner");
}

QString nameOf(const QQuickItem *item)
{
    QStringList path;
    for (const QQuickItem *up = item; up && path.size() < 5; up = up->parentItem())
        path.prepend(up->objectName().isEmpty() ? QString::fromLatin1(up->metaObject()->className()).section(u'_', 0, 0) : up->objectName());
    return path.join(u'/');
}

QList<QQuickItem *> shownChildren(const QQuickItem *item)
{
    QList<QQuickItem *> children;
    for (QQuickItem *child : item->childItems())
        if (child->isVisible() && child->width() > 1 && child->height() > 1)
            children.append(child);
    return children;
}

/// Children of layouts that overlap by more than half a pixel's rounding.
QStringList overlaps(QQuickItem *root)
{
    QStringList found;
    for (QQuickItem *item : visibleBelow(root)) {
        if (!placesItsChildren(item) || item->inherits("QQuickStackLayout"))
            continue;
        const QList<QQuickItem *> children = shownChildren(item);
        for (qsizetype i = 0; i < children.size(); ++i)
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const auto boxOf = [](const QQuickItem *child) { return QRectF(child->position(), child->size()); };
                const QRectF common = boxOf(children[i]) & boxOf(children[j]);
                if (common.width() > 1 && common.height() > 1)
                    found.append(nameOf(item) + u": %1 on %2"_s.arg(nameOf(children[i]).section(u'/', -1), nameOf(children[j]).section(u'/', -1)));
            }
    }
    return found;
}

/// As a person does it, from the box in the header.
void sitDown(Driver &driver, int person)
{
    driver.click(u"person"_s);
    const int steps = person - driver.workplace().person();
    for (int step = 0; step < std::abs(steps); ++step)
        driver.key(steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    driver.key(Qt::Key_Return);
    QCOMPARE(driver.workplace().person(), person);
    driver.settle();
}

} // namespace

void TestLayouts::initTestCase()
{
    prepareProgram();
    m_demo = std::make_unique<DemoFile>(2000, 7);
    QVERIFY2(m_demo->problem().isEmpty(), qPrintable(m_demo->problem()));
}

void TestLayouts::everyPage_staysInOrder_data()
{
    QTest::addColumn<QList<int>>("people");
    QTest::newRow("from left to right") << QList<int>{0, 1, 2, 3};
    QTest::newRow("and back") << QList<int>{3, 2, 1, 0, 3};
}

void TestLayouts::everyPage_staysInOrder()
{
    QFETCH(QList<int>, people);
    Driver driver(m_demo->copy(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(driver.isReady());
    for (int person : people) {
        sitDown(driver, person);
        QStringList found = overlaps(driver.window().contentItem());
        QVERIFY2(found.isEmpty(), qPrintable(u"person %1:\n"_s.arg(person) + found.join(u'\n')));
        const QStringList keys = driver.find(u"rail"_s)->property("shownKeys").toStringList();
        for (const QString &page : keys) {
            driver.show(page);
            found = overlaps(driver.window().contentItem());
            QVERIFY2(found.isEmpty(), qPrintable(page + u", person %1:\n"_s.arg(person) + found.join(u'\n')));
        }
    }
}

/// A check that finds nothing finds what is wrong.
void TestLayouts::whatOverlaps_isFound()
{
    Driver driver(m_demo->copy(u"control"_s));
    QVERIFY(driver.isReady());
    for (QQuickItem *item : visibleBelow(driver.window().contentItem())) {
        const QList<QQuickItem *> children = shownChildren(item);
        if (!placesItsChildren(item) || children.size() < 2)
            continue;
        children[1]->setPosition(children[0]->position());
        break;
    }
    QVERIFY(!overlaps(driver.window().contentItem()).isEmpty());
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
