// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconpaths.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh::controls;
using namespace Qt::StringLiterals;

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_icon_draws_inside_its_square_data();
    void every_icon_draws_inside_its_square();
    void an_unknown_name_draws_nothing();
    void tones_differ_in_outline();
};

void TestIcons::every_icon_draws_inside_its_square_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
        QTest::newRow(name.toUtf8().constData()) << name;
}

void TestIcons::every_icon_draws_inside_its_square()
{
    QFETCH(QString, name);
    const IconPaths &paths = iconPaths(name);
    QVERIFY(!paths.lines.isEmpty() || !paths.shapes.isEmpty());
    for (const QPainterPath &path : {paths.lines, paths.shapes}) {
        const QRectF ink = path.boundingRect();
        // Half a stroke must still fit.
        const bool inside = ink.left() >= 1 && ink.top() >= 1 && ink.right() <= 23 && ink.bottom() <= 23;
        QVERIFY2(path.isEmpty() || inside, qPrintable(name));
    }
}

void TestIcons::an_unknown_name_draws_nothing()
{
    QVERIFY(iconPaths(u"no such drawing"_s).lines.isEmpty());
    QVERIFY(iconPaths(u"").shapes.isEmpty());
    QVERIFY(!iconPaths(u"home"_s).lines.isEmpty());
}

void TestIcons::tones_differ_in_outline()
{
    const QStringList tones{u"tone-good"_s, u"tone-warn"_s, u"tone-bad"_s, u"tone-info"_s, u"tone-neutral"_s};
    for (const QString &one : tones) {
        for (const QString &other : tones)
            QCOMPARE(iconPaths(one).lines == iconPaths(other).lines, one == other);
    }
}

LOTRINH_TEST(TestIcons)
#include "tst_icons.moc"
