// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QGuiApplication>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// Every text colour of the theme on every ground it is put on, in both themes.
class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void text_reads_on_its_ground_data();
    void text_reads_on_its_ground();
    void shapes_stand_out_data();
    void shapes_stand_out();
    void the_measure_itself();

private:
    QColor colour(const QString &name);

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_probe;
};

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2.1.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void addRows(const QList<std::pair<QString, QStringList>> &pairs)
{
    for (const bool dark : {false, true}) {
        for (const auto &[ink, grounds] : pairs) {
            for (const QString &ground : grounds) {
                const QString name = u"%1 on %2, %3"_s.arg(ink, ground, dark ? u"dark"_s : u"light"_s);
                QTest::newRow(name.toUtf8().constData()) << dark << ink << ground;
            }
        }
    }
}

void addColumns()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
}

} // namespace

void TestContrast::initTestCase()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport LoTrinh.Controls\n"
                      "QtObject { property QtObject theme: Theme; property bool dark: false\n"
                      "onDarkChanged: Theme.dark = dark }",
        {});
    m_probe.reset(component.create());
    QVERIFY2(m_probe, qPrintable(component.errorString()));
}

QColor TestContrast::colour(const QString &name)
{
    QObject *holder = m_probe->property("theme").value<QObject *>();
    const QStringList path = name.split(u'.');
    if (path.size() == 2)
        holder = holder->property(path.first().toUtf8().constData()).value<QObject *>();
    return holder ? holder->property(path.last().toUtf8().constData()).value<QColor>() : QColor();
}

void TestContrast::text_reads_on_its_ground_data()
{
    addColumns();
    const QStringList grounds{
        u"canvas"_s, u"sunken"_s, u"surface"_s, u"raised"_s, u"hover"_s, u"selected"_s, u"zebra"_s};
    QList<std::pair<QString, QStringList>> pairs{
        {u"text"_s, grounds + QStringList{u"pressed"_s, u"line"_s}},
        {u"textMuted"_s, grounds + QStringList{u"line"_s}},
        {u"accent"_s, grounds},
        {u"accentText"_s, {u"accent"_s, u"accentHover"_s, u"accentPressed"_s}},
        {u"danger"_s, {u"surface"_s, u"raised"_s, u"canvas"_s}},
        {u"dangerText"_s, {u"danger"_s, u"dangerHover"_s}},
    };
    for (const QString &tone : {u"good"_s, u"warn"_s, u"bad"_s, u"info"_s, u"neutral"_s}) {
        pairs.append({tone + u".fg"_s,
            {tone + u".bg"_s, u"surface"_s, u"canvas"_s, u"raised"_s, u"hover"_s, u"selected"_s}});
        pairs.append({u"text"_s, {tone + u".bg"_s}});
    }
    addRows(pairs);
}

void TestContrast::text_reads_on_its_ground()
{
    QFETCH(bool, dark);
    QFETCH(QString, ink);
    QFETCH(QString, ground);
    m_probe->setProperty("dark", dark);
    QVERIFY(colour(ink).isValid() && colour(ground).isValid());
    const double measured = contrast(colour(ink), colour(ground));
    QVERIFY2(measured >= 4.5, qPrintable(u"%1 to 1"_s.arg(measured, 0, 'f', 2)));
}

void TestContrast::shapes_stand_out_data()
{
    addColumns();
    QList<std::pair<QString, QStringList>> pairs{{u"lineStrong"_s, {u"surface"_s}},
        {u"focus"_s, {u"surface"_s, u"canvas"_s, u"selected"_s, u"sunken"_s}}};
    for (const QString &tone : {u"good"_s, u"warn"_s, u"bad"_s, u"info"_s, u"neutral"_s})
        pairs.append({tone + u".solid"_s, {u"surface"_s}});
    addRows(pairs);
}

// What is not text but must be seen (field lines, focus, bars): 3 to 1.
void TestContrast::shapes_stand_out()
{
    QFETCH(bool, dark);
    QFETCH(QString, ink);
    QFETCH(QString, ground);
    m_probe->setProperty("dark", dark);
    const double measured = contrast(colour(ink), colour(ground));
    QVERIFY2(measured >= 3.0, qPrintable(u"%1 to 1"_s.arg(measured, 0, 'f', 2)));
}

void TestContrast::the_measure_itself()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QVERIFY(contrast(QColor(u"#777777"_s), Qt::white) < 4.5);
    QVERIFY(contrast(QColor(u"#767676"_s), Qt::white) >= 4.5);
}

LOTRINH_GUI_TEST(TestContrast)
#include "tst_contrast.moc"
