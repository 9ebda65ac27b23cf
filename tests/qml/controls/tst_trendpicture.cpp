// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendpicture.h"
#include "support/manytests.h"

#include <QImage>
#include <QPainter>
#include <QGuiApplication>
#include <QTest>

#include <limits>

using namespace lotrinh::controls;
using namespace Qt::StringLiterals;

class TestTrendPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_missing_value_leaves_a_gap();
    void values_stand_at_their_height();
    void a_level_line_and_no_line_are_drawn_too();
    void the_scale_leaves_room_for_its_words();

private:
    static TrendPicture picture(const QList<qreal> &values);
    static QImage painted(const TrendPicture &picture);
    static bool inked(const QImage &image, const QRectF &where);
};

TrendPicture TestTrendPicture::picture(const QList<qreal> &values)
{
    TrendPicture made;
    made.lines = {{u"Một"_s, values, Qt::red, false}};
    made.percent = true;
    made.text = Qt::black;
    made.grid = Qt::white;
    made.ground = Qt::white;
    return made;
}

QImage TestTrendPicture::painted(const TrendPicture &picture)
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTrend(painter, QRectF(0, 0, 400, 200), picture);
    return image;
}

bool TestTrendPicture::inked(const QImage &image, const QRectF &where)
{
    for (int y = qRound(where.top()); y < where.bottom(); ++y) {
        for (int x = qRound(where.left()); x < where.right(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::red))
                return true;
        }
    }
    return false;
}

void TestTrendPicture::a_missing_value_leaves_a_gap()
{
    const qreal none = std::numeric_limits<qreal>::quiet_NaN();
    const TrendPicture broken = picture({0.5, 0.5, none, 0.5, 0.5});
    const TrendPicture whole = picture({0.5, 0.5, 0.5, 0.5, 0.5});
    const QRectF plot = trendPlot(whole, QRectF(0, 0, 400, 200));
    const QRectF middle(plot.center().x() - 15, plot.top(), 30, plot.height());
    QVERIFY(inked(painted(whole), middle));
    QVERIFY(!inked(painted(broken), middle));
    QVERIFY(inked(painted(broken), plot));
}

void TestTrendPicture::values_stand_at_their_height()
{
    const TrendPicture full = picture({1.0, 1.0});
    const QRectF plot = trendPlot(full, QRectF(0, 0, 400, 200));
    const QRectF top(plot.left() + 40, plot.top() - 2, 40, 4);
    const QRectF bottom(plot.left() + 40, plot.bottom() - 2, 40, 4);
    QVERIFY(inked(painted(full), top));
    QVERIFY(!inked(painted(full), bottom));
    QVERIFY(inked(painted(picture({0.0, 0.0})), bottom));
}

void TestTrendPicture::a_level_line_and_no_line_are_drawn_too()
{
    TrendPicture level = picture({3, 3, 3});
    level.percent = false;
    QVERIFY(inked(painted(level), QRectF(0, 0, 400, 200)));
    level.bare = true;
    QVERIFY(inked(painted(level), QRectF(0, 0, 400, 200)));
    QVERIFY(!inked(painted(picture({})), QRectF(0, 0, 400, 200)));
    QVERIFY(!inked(painted(picture({std::numeric_limits<qreal>::quiet_NaN()})), QRectF(0, 0, 400, 200)));
    QCOMPARE(picture({}).points(), 0);
}

void TestTrendPicture::the_scale_leaves_room_for_its_words()
{
    TrendPicture words = picture({0.1, 0.2});
    const QRectF plain = trendPlot(words, QRectF(0, 0, 400, 200));
    words.labels = {u"một nhãn thật là dài"_s, u"hai"_s};
    const QRectF labelled = trendPlot(words, QRectF(0, 0, 400, 200));
    QVERIFY(labelled.right() < plain.right());
    QVERIFY(plain.left() > 0 && plain.bottom() < 200);
}

LOTRINH_GUI_TEST(TestTrendPicture)
#include "tst_trendpicture.moc"
