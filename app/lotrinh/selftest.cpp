// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "service/view/classlist.h"
#include "shell/workplace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMutex>
#include <QQmlEngine>
#include <QQmlIncubator>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>
#include <algorithm>

namespace lotrinh::selftest {

namespace {

QMutex warningsLock;
QStringList seenWarnings;
QString placeOfTour; ///< what a warning is filed under
QtMessageHandler previousHandler = nullptr;

void keepWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString category = QString::fromLatin1(context.category);
    const bool fromQml = category.startsWith(QLatin1String("qml")) || category.startsWith(QLatin1String("qt.qml"))
        || QString::fromUtf8(context.file).endsWith(QLatin1String(".qml")) || text.contains(QLatin1String("qrc:/"));
    if (type != QtDebugMsg && type != QtInfoMsg && fromQml) {
        QMutexLocker lock(&warningsLock);
        seenWarnings.append(placeOfTour + QStringLiteral(": ") + text);
    }
    if (previousHandler)
        previousHandler(type, context, text);
}

/// Runs the event loop until `done` or the time is over.
template <class Condition>
bool waitUntil(Condition done, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

/// The worker has answered everything asked so far, and the answers have been shown.
bool settle(screens::Workplace &workplace)
{
    for (int round = 0; round < 3; ++round) {
        const auto answer = workplace.desk().ask([](service::Service &) { return Result<int>(0); });
        if (!waitUntil([&] { return answer.isFinished(); }, 60'000))
            return false;
        QCoreApplication::processEvents();
    }
    return true;
}

struct Stop {
    QString page;
    Role role;
    QString tab = {}; ///< to open on the page, by its object's name
    QString name = {}; ///< of the picture; empty = the page's
    bool aboutAClass = false; ///< opens a class that is being taught
};

const std::vector<Stop> stops{
    {QStringLiteral("today"), Role::Coordinator},
    {QStringLiteral("needs"), Role::Coordinator},
    {QStringLiteral("schedule"), Role::Coordinator},
    {QStringLiteral("classes"), Role::Coordinator, QStringLiteral("tabPlan"), QStringLiteral("classes"), true},
    {QStringLiteral("classes"), Role::Coordinator, QStringLiteral("tabLearners"), QStringLiteral("learners"), true},
    {QStringLiteral("classes"), Role::Coordinator, QStringLiteral("tabAttendance"), QStringLiteral("attendance"), true},
    {QStringLiteral("classes"), Role::Coordinator, QStringLiteral("tabPapers"), QStringLiteral("papers"), true},
    {QStringLiteral("people"), Role::Coordinator},
    {QStringLiteral("planning"), Role::PlanningOfficer},
    {QStringLiteral("insight"), Role::Manager, QStringLiteral("insightTable"), QStringLiteral("insight")},
    {QStringLiteral("insight"), Role::Manager, QStringLiteral("insightHeat"), QStringLiteral("insight-heat")},
    {QStringLiteral("insight"), Role::Manager, QStringLiteral("insightPairs"), QStringLiteral("insight-comparison")},
    {QStringLiteral("mine"), Role::Cadre},
    {QStringLiteral("catalogue"), Role::Coordinator, QStringLiteral("catalogueRules")},
    {QStringLiteral("catalogue"), Role::Coordinator, QStringLiteral("catalogueCourses"), QStringLiteral("catalogue-courses")},
    {QStringLiteral("catalogue"), Role::Coordinator, QStringLiteral("catalogueExemptions"), QStringLiteral("catalogue-exemptions")},
    {QStringLiteral("catalogue"), Role::Coordinator, QStringLiteral("catalogueUnits"), QStringLiteral("catalogue-units")},
    {QStringLiteral("import"), Role::Coordinator},
    {QStringLiteral("board"), Role::Coordinator},
};

/// The code of a class that is being taught, else of any; empty when there is none.
QString classToShow(screens::Workplace &workplace)
{
    const auto answer = workplace.desk().ask([](service::Service &service) { return service::readClassList(service); });
    if (!waitUntil([&] { return answer.isFinished(); }, 60'000) || !answer.result() || answer.result()->empty())
        return {};
    const auto classes = *answer.result();
    for (const service::ClassLine &line : classes)
        if (line.trainingClass.state == ClassState::Running)
            return line.trainingClass.code;
    return classes.front().trainingClass.code;
}

void sitDown(screens::Workplace &workplace, Role role)
{
    for (int person = 0; person < workplace.people().size(); ++person) {
        workplace.setPerson(person);
        if (workplace.caller().role == role)
            return;
    }
}

/// Something in view is still being counted or read.
bool isBusy(QQuickItem *from)
{
    if (!from->isVisible())
        return false;
    if (QString::fromLatin1(from->metaObject()->className()).startsWith(QLatin1String("BusyDots")) && from->property("running").toBool())
        return true;
    const auto children = from->childItems();
    return std::any_of(children.begin(), children.end(), isBusy);
}

bool photograph(QQuickWindow &window, const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return true;
    // Every picture lays out what the one before it changed; the first that stays the same is it.
    const QQmlEngine *engine = qmlEngine(window.contentItem()->childItems().value(0));
    const QQmlIncubationController *making = engine ? engine->incubationController() : nullptr;
    waitUntil([&] { return !isBusy(window.contentItem()) && (!making || making->incubatingObjectCount() == 0); }, 60'000);
    QImage picture = window.grabWindow();
    for (int round = 0; round < 8; ++round) {
        QCoreApplication::processEvents();
        if (const QImage next = window.grabWindow(); next != std::exchange(picture, next))
            continue;
        break;
    }
    return picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

bool pageShown(QQuickWindow &window)
{
    const QObject *pages = window.findChild<QObject *>(QStringLiteral("pages"));
    return pages && waitUntil([&] { return pages->property("shown").toBool(); }, 60'000);
}

/// By what is seen: a tab is not always a child of its bar in the tree of objects.
QQuickItem *visibleItem(QQuickItem *from, const QString &name)
{
    if (!from->isVisible() || from->objectName() == name)
        return from->isVisible() ? from : nullptr;
    for (QQuickItem *child : from->childItems())
        if (QQuickItem *found = visibleItem(child, name))
            return found;
    return nullptr;
}

bool openTab(QQuickWindow &window, const QString &name)
{
    QQuickItem *tab = nullptr;
    window.grabWindow(); // lays the page out
    const bool shown = waitUntil([&] { return (tab = visibleItem(window.contentItem(), name)) != nullptr; }, 60'000);
    QQuickItem *bar = shown ? tab->parentItem() : nullptr;
    while (bar && !bar->inherits("QQuickTabBar"))
        bar = bar->parentItem();
    QQuickItem *at = nullptr;
    for (int place = 0; bar && at != tab && place < bar->property("count").toInt(); ++place) {
        QMetaObject::invokeMethod(bar, "itemAt", Q_RETURN_ARG(QQuickItem*, at), Q_ARG(int, place));
        bar->setProperty("currentIndex", place);
    }
    return at == tab && tab;
}

bool visit(QQuickWindow &window, screens::Workplace &workplace, const Stop &stop, const QString &folder)
{
    const QString name = QStringLiteral("%1-%2-%3").arg(stop.name.isEmpty() ? stop.page : stop.name, workplace.dark() ? QStringLiteral("dark") : QStringLiteral("light"),
                                                        workplace.language());
    {
        QMutexLocker lock(&warningsLock);
        placeOfTour = name;
    }
    sitDown(workplace, stop.role);
    QMetaObject::invokeMethod(&window, "show", Q_ARG(QString, stop.page));
    if (!pageShown(window) || !settle(workplace))
        return false;
    if (stop.aboutAClass)
        QMetaObject::invokeMethod(
            &window, "showAbout", Q_ARG(QString, stop.page), Q_ARG(QString, classToShow(workplace)));
    if (!stop.tab.isEmpty() && !openTab(window, stop.tab))
        return false;
    if (!settle(workplace))
        return false;
    return photograph(window, folder, name);
}

} // namespace

Watch::Watch()
{
    previousHandler = qInstallMessageHandler(keepWarnings);
}

Watch::~Watch()
{
    qInstallMessageHandler(previousHandler);
}

QStringList Watch::warnings() const
{
    QMutexLocker lock(&warningsLock);
    return seenWarnings;
}

int tour(QGuiApplication &, QQuickWindow &window, screens::Workplace &workplace, const Watch &watch, const QString &folder)
{
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    bool shown = waitUntil([&] { return workplace.ready() || !workplace.problem().isEmpty(); }, 60'000) && workplace.ready();
    const QString language = workplace.language();
    const bool dark = workplace.dark();
    for (const QString &words : {QStringLiteral("vi"), QStringLiteral("en")})
        for (const bool night : {false, true}) {
            workplace.setLanguage(words);
            workplace.setDark(night);
            for (const Stop &stop : stops)
                shown = shown && visit(window, workplace, stop, folder);
        }
    workplace.setLanguage(language);
    workplace.setDark(dark);
    QTextStream err(stderr);
    for (const QString &warning : watch.warnings())
        err << "QML: " << warning << '\n';
    if (!workplace.problem().isEmpty())
        err << workplace.problem() << '\n';
    return shown && watch.warnings().isEmpty() ? 0 : 1;
}

int firstFrame(QQuickWindow &window, screens::Workplace &workplace)
{
    const bool shown = waitUntil([&] { return workplace.ready(); }, 60'000) && pageShown(window) && settle(workplace);
    return shown && !window.grabWindow().isNull() ? 0 : 1;
}

} // namespace lotrinh::selftest
