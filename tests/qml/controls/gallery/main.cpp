// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

// Shows every control in one window. --page, --dark and --zoom choose what; --shot saves it and leaves.
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"vi_VN"_s));
    QCommandLineParser options;
    options.addOptions({{u"page"_s, u"Which page."_s, u"number"_s, u"0"_s}, {u"dark"_s, u"Dark theme."_s},
        {u"zoom"_s, u"Text scale."_s, u"factor"_s, u"1"_s},
        {u"over"_s, u"What to open over the page."_s, u"name"_s},
        {u"shot"_s, u"Where to save a picture."_s, u"file"_s}});
    options.process(app);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties(
        {{u"page"_s, options.value(u"page"_s).toInt()}, {u"dark"_s, options.isSet(u"dark"_s)},
            {u"zoom"_s, options.value(u"zoom"_s).toDouble()}, {u"over"_s, options.value(u"over"_s)}});
    engine.load(QUrl(u"qrc:/qt/qml/LoTrinh/Gallery/Gallery.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (options.isSet(u"shot"_s)) {
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        QTimer::singleShot(900, window, [window, &options] {
            QCoreApplication::exit(window->grabWindow().save(options.value(u"shot"_s)) ? 0 : 1);
        });
    }
    return QGuiApplication::exec();
}
