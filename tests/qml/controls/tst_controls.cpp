// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

/// Reads and empties the clipboard for the tests.
class Clipboard : public QObject {
    Q_OBJECT
public:
    Q_INVOKABLE QString text() const { return QGuiApplication::clipboard()->text(); }
    Q_INVOKABLE void clear() { QGuiApplication::clipboard()->clear(); }
};

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        QLocale::setDefault(QLocale(u"vi_VN"_s));
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"clipboard"_s, &m_clipboard);
    }

private:
    Clipboard m_clipboard;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "tst_controls.moc"
