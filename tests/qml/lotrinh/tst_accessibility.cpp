// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlProperty>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

namespace {

struct Stop {
    QString page;
    Role role;
};

const std::vector<Stop> stops{{u"needs"_s, Role::Coordinator}, {u"classes"_s, Role::Coordinator},
    {u"people"_s, Role::Coordinator}, {u"catalogue"_s, Role::Coordinator}, {u"planning"_s, Role::PlanningOfficer},
    {u"insight"_s, Role::Manager}, {u"mine"_s, Role::Cadre}};

QString placeOf(const QQuickItem *item)
{
    QStringList path;
    for (const QQuickItem *up = item; up && path.size() < 5; up = up->parentItem()) {
        const QString kind = QString::fromLatin1(up->metaObject()->className()).section(u"_QMLTYPE"_s, 0, 0);
        path.prepend(up->objectName().isEmpty() ? kind : kind + u'#' + up->objectName());
    }
    return path.join(u" > "_s);
}

bool takesTab(const QQuickItem *item)
{
    const QVariant policy = item->property("focusPolicy");
    const bool byPolicy = policy.isValid() && (policy.toInt() & Qt::TabFocus);
    return byPolicy || item->activeFocusOnTab();
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
        || item->inherits("QQuickTextArea") || item->inherits("QQuickComboBox") || item->inherits("QQuickSlider")
        || item->inherits("QQuickSpinBox");
}

QAccessible::Role roleOf(QQuickItem *item)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
    return spoken ? spoken->role() : QAccessible::NoRole;
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// A part of a bigger control that has the keyboard itself and whose keys do the same; or one of several of a
/// kind side by side that share one stop of the keyboard (tabs).
bool isInsideFocusable(const QQuickItem *item)
{
    for (const QQuickItem *beside : item->parentItem() ? item->parentItem()->childItems() : QList<QQuickItem *>())
        if (beside->metaObject() == item->metaObject() && beside->isVisible() && takesTab(beside))
            return true;
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem())
        if (takesTab(up))
            return true;
    return false;
}

/// What is wrong with an interactive item, or nothing. What only shows (a figure that leads nowhere) is left out
/// of what a screen reader is told of as something to press; its texts are not.
QString trouble(QQuickItem *item)
{
    if (!item->isEnabled() || item->width() <= 0 || item->height() <= 0 || (!isControl(item) && !takesTab(item)))
        return {};
    if (QQmlProperty::read(item, u"Accessible.ignored"_s, qmlContext(item)).toBool())
        return {};
    const QAccessible::Role role = roleOf(item);
    if (role == QAccessible::NoRole || role == QAccessible::Client)
        return u"no role"_s;
    if (nameOf(item).trimmed().isEmpty())
        return u"no name"_s;
    if (!takesTab(item) && !isInsideFocusable(item))
        return u"no keyboard focus"_s;
    return {};
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The opaque ground of a place, painted before `upTo` in the same parent; nothing when there is none.
std::optional<QColor> groundAmong(QQuickItem *parent, const QQuickItem *upTo, QPointF scene)
{
    QList<QQuickItem *> order = parent->childItems();
    std::stable_sort(order.begin(), order.end(), [](QQuickItem *a, QQuickItem *b) { return a->z() < b->z(); });
    std::optional<QColor> ground;
    for (QQuickItem *child : order) {
        if (child == upTo)
            break;
        const bool covers = child->isVisible() && child->opacity() > 0.99 && child->contains(child->mapFromScene(scene));
        const QColor color = child->inherits("QQuickRectangle") ? child->property("color").value<QColor>() : QColor();
        if (covers && color.isValid() && color.alpha() == 255)
            ground = color;
    }
    return ground;
}

QColor groundUnder(QQuickItem *item, const QQuickWindow &window)
{
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    const QQuickItem *branch = item;
    for (QQuickItem *up = item->parentItem(); up; branch = up, up = up->parentItem()) {
        if (const auto ground = groundAmong(up, branch, middle))
            return *ground;
        const QColor own = up->inherits("QQuickRectangle") ? up->property("color").value<QColor>() : QColor();
        if (own.isValid() && own.alpha() == 255)
            return own;
    }
    return window.color();
}

bool isLive(const QQuickItem *item)
{
    for (const QQuickItem *up = item; up; up = up->parentItem())
        if (!up->isEnabled() || up->opacity() < 0.99)
            return false;
    return true;
}

/// Less than 4.5 to 1, in words; texts of what is disabled are let pass, as WCAG does.
QString faint(QQuickItem *item, const QQuickWindow &window)
{
    if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty() || !isLive(item))
        return {};
    const QColor ink = item->property("color").value<QColor>();
    const QColor ground = groundUnder(item, window);
    if (contrast(ink, ground) >= 4.5)
        return {};
    return u"“%1” %2 on %3: %4 to 1"_s.arg(item->property("text").toString().left(30), ink.name(), ground.name())
        .arg(contrast(ink, ground), 0, 'f', 2);
}

} // namespace

/// Walks every page in both themes: whatever can be clicked or typed into has a name, a role and the
/// keyboard, and every text stands out from its ground.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPage_canBeHeardAndReached_data();
    void everyPage_canBeHeardAndReached();
    void everyPage_canBeRead_data() { everyPage_canBeHeardAndReached_data(); }
    void everyPage_canBeRead();
    void anItemWithoutAName_isFound();
    void faintText_isFound();

private:
    bool open(const QString &page, Role role, bool dark);

    std::unique_ptr<DemoFile> m_demo;
    std::unique_ptr<Driver> m_driver;
};

void TestAccessibility::initTestCase()
{
    prepareProgram();
    QAccessible::setActive(true);
    m_demo = std::make_unique<DemoFile>(400, 7);
    QVERIFY2(m_demo->problem().isEmpty(), qPrintable(m_demo->problem()));
    m_driver = std::make_unique<Driver>(m_demo->copy(u"walk"_s));
    QVERIFY(m_driver->isReady());
}

bool TestAccessibility::open(const QString &page, Role role, bool dark)
{
    m_driver->workplace().setDark(dark);
    if (!m_driver->sitDown(role))
        return false;
    m_driver->show(page);
    m_driver->settle();
    return m_driver->window().property("page").toString() == page;
}

void TestAccessibility::everyPage_canBeHeardAndReached_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("dark");
    for (const Stop &stop : stops)
        for (const bool dark : {false, true})
            QTest::newRow(qPrintable(stop.page + (dark ? u" dark"_s : u" light"_s)))
                << stop.page << static_cast<int>(stop.role) << dark;
}

void TestAccessibility::everyPage_canBeHeardAndReached()
{
    QFETCH(QString, page);
    QFETCH(int, role);
    QFETCH(bool, dark);
    QVERIFY(open(page, static_cast<Role>(role), dark));
    QStringList found;
    int interactive = 0;
    for (QQuickItem *item : visibleBelow(m_driver->window().contentItem())) {
        interactive += isControl(item) ? 1 : 0;
        if (const QString what = trouble(item); !what.isEmpty())
            found.append(what + u": "_s + placeOf(item));
    }
    QVERIFY2(interactive > 5, "the page was not shown");
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestAccessibility::everyPage_canBeRead()
{
    QFETCH(QString, page);
    QFETCH(int, role);
    QFETCH(bool, dark);
    QVERIFY(open(page, static_cast<Role>(role), dark));
    QStringList found;
    int texts = 0;
    for (QQuickItem *item : visibleBelow(m_driver->window().contentItem())) {
        texts += item->inherits("QQuickText") ? 1 : 0;
        if (const QString what = faint(item, m_driver->window()); !what.isEmpty())
            found.append(what + u" in "_s + placeOf(item));
    }
    QVERIFY2(texts > 10, "the page was not shown");
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

namespace {

std::unique_ptr<QQuickItem> made(QQmlEngine &engine, const QByteArray &source)
{
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Templates as T\n" + source, {});
    return std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(component.create()));
}

} // namespace

void TestAccessibility::anItemWithoutAName_isFound()
{
    QQmlEngine engine;
    const auto named = made(engine, "T.Button { width: 10; height: 10; text: 'Lưu'; Accessible.name: text; focusPolicy: Qt.StrongFocus }");
    const auto nameless = made(engine, "T.Button { width: 10; height: 10; Accessible.role: Accessible.Button; focusPolicy: Qt.StrongFocus }");
    const auto mouseOnly = made(engine, "T.Button { width: 10; height: 10; Accessible.name: 'Lưu'; focusPolicy: Qt.NoFocus }");
    QVERIFY(named && nameless && mouseOnly);
    QCOMPARE(trouble(named.get()), QString());
    QCOMPARE(trouble(nameless.get()), u"no name"_s);
    QCOMPARE(trouble(mouseOnly.get()), u"no keyboard focus"_s);
}

void TestAccessibility::faintText_isFound()
{
    QQmlEngine engine;
    QQuickWindow window;
    window.setColor(Qt::black);
    const auto ground = made(engine, "Rectangle { width: 90; height: 30; color: '#ffffff'; Text { text: 'mờ'; color: '#999999' } "
                                     "Text { y: 15; text: 'rõ'; color: '#444444' } }");
    QVERIFY(ground);
    QVERIFY(!faint(ground->childItems().at(0), window).isEmpty());
    QVERIFY(faint(ground->childItems().at(1), window).isEmpty());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
