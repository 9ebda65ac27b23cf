// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickStyle>
#include <QSettings>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotrinh::tests {

namespace {

template <class Condition> bool waitUntil(Condition done, int milliseconds = 60'000)
{
    return QTest::qWaitFor(done, milliseconds);
}

} // namespace

void prepareProgram()
{
    static const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(u"LoTrinhTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(u"vi_VN"_s));
    QQuickStyle::setStyle(u"Basic"_s);
}

DemoFile::DemoFile(int cadres, int seed)
{
    QProcess command;
    command.setProcessChannelMode(QProcess::MergedChannels);
    command.start(QStringLiteral(LOTRINHCTL),
        {u"--db"_s, m_folder.filePath(u"demo.sqlite"_s), u"demo"_s, u"--cadres"_s, QString::number(cadres),
            u"--seed"_s, QString::number(seed)});
    if (!command.waitForFinished(120'000) || command.exitCode() != 0)
        m_problem = QString::fromUtf8(command.readAll()) + command.errorString();
}

QString DemoFile::copy(const QString &name) const
{
    const QString target = m_folder.filePath(name + u".sqlite"_s);
    QFile::copy(m_folder.filePath(u"demo.sqlite"_s), target);
    return target;
}

Driver::Driver(const QString &database, Until until)
    : m_workplace(std::make_unique<screens::Workplace>(database, std::nullopt))
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->load(u"qrc:/qt/qml/LoTrinh/shell/Main.qml"_s);
    if (m_engine->rootObjects().isEmpty())
        return;
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    m_isReady = waitUntil([=, this] { return until == Until::Shown || m_workplace->ready(); }) && QTest::qWaitForWindowExposed(m_window);
    settle();
}

Driver::~Driver()
{
    m_engine.reset();
}

void Driver::settle()
{
    for (int round = 0; round < 4; ++round) {
        const auto answer = m_workplace->desk().ask([](service::Service &) { return Result<int>(0); });
        QVERIFY(waitUntil([&] { return answer.isFinished(); }));
        QCoreApplication::processEvents();
    }
    const QObject *pages = m_window ? m_window->findChild<QObject *>(u"pages"_s) : nullptr;
    QVERIFY(pages);
    // Before somebody is let in there is no page.
    QVERIFY(waitUntil([&] { return m_workplace->door() != screens::Workplace::Door::Open || pages->property("shown").toBool(); }));
    // Polishes and lays out what the answers changed.
    m_window->grabWindow();
    QCoreApplication::processEvents();
}

bool Driver::sitDown(Role role)
{
    for (int person = 0; person < m_workplace->people().size(); ++person) {
        m_workplace->setPerson(person);
        if (m_workplace->caller().role == role) {
            settle();
            return true;
        }
    }
    return false;
}

void Driver::show(const QString &page, const QString &subject)
{
    if (subject.isEmpty())
        QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, page));
    else
        QMetaObject::invokeMethod(m_window, "showAbout", Q_ARG(QString, page), Q_ARG(QString, subject));
    settle();
    settle();
}

QList<QQuickItem *> visibleBelow(QQuickItem *item)
{
    QList<QQuickItem *> found;
    if (!item || !item->isVisible())
        return found;
    found.append(item);
    for (QQuickItem *child : item->childItems())
        found.append(visibleBelow(child));
    return found;
}

QQuickItem *Driver::find(const QString &name)
{
    for (QQuickItem *item : visibleBelow(m_window->contentItem()))
        if (item->objectName() == name)
            return item;
    return nullptr;
}

void Driver::clickAt(QPointF scene)
{
    ++m_clicks;
    QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, scene.toPoint());
    settle();
}

void Driver::click(const QString &name)
{
    QPointF middle;
    QVERIFY2(waitUntil([&] {
        const QQuickItem *item = find(name);
        if (item)
            middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        // What slides in can be reached once it is there.
        return item && item->isEnabled() && QRectF(QPointF(), m_window->size()).contains(middle);
    }, 15'000), qPrintable(u"nothing to click: "_s + name));
    clickAt(middle);
}

void Driver::clickHeat(const QString &name, int row, int column)
{
    QQuickItem *map = find(name);
    QVERIFY2(map, qPrintable(u"no such map: "_s + name));
    const qreal x = map->property("rowHeaderWidth").toReal() + (column + 0.5) * map->property("cellWidth").toReal();
    const qreal y = map->property("columnHeaderHeight").toReal() + (row + 0.5) * map->property("cellHeight").toReal();
    clickAt(map->mapToScene(QPointF(x, y)));
}

void Driver::clickCell(const QString &name, int row, int column)
{
    QQuickItem *table = find(name);
    QVERIFY2(table, qPrintable(u"no such table: "_s + name));
    const auto items = visibleBelow(table);
    const auto header = std::find_if(items.begin(), items.end(),
        [&](const QQuickItem *item) { return item->objectName() == u"header-%1"_s.arg(column); });
    QVERIFY2(header != items.end(), qPrintable(u"no such column in "_s + name));
    const QPointF title = (*header)->mapToItem(table, QPointF((*header)->width() / 2, (*header)->height()));
    clickAt(table->mapToScene(QPointF(title.x(), title.y() + (row + 0.5) * (*header)->height())));
}

void Driver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(m_window, key, modifiers);
    settle();
}

void Driver::type(const QString &text)
{
    // A dialog takes the keyboard once it has come up.
    QVERIFY2(waitUntil([this] {
        const QQuickItem *item = m_window->activeFocusItem();
        return item && (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"));
    }, 15'000), "nothing to type into");
    for (const QChar letter : text) {
        ++m_keys;
        QTest::keyClick(m_window, letter.toLatin1());
    }
    settle();
}

} // namespace lotrinh::tests
