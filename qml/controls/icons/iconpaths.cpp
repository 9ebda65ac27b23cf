// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconpaths.h"

#include <QHash>
#include <QStringTokenizer>

#include <array>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {
namespace {

struct Drawing {
    const char16_t *name;
    const char16_t *strokes;
    const char16_t *fills;
};

// Commands: M x y · L x y … · C x1 y1 x2 y2 x y · Z · O cx cy r (circle) · R x y w h r (rounded rectangle)
constexpr std::array drawings{
    Drawing{u"home",
        u"M 3.5 11.5 L 12 4 L 20.5 11.5 M 6 9.5 L 6 20 L 18 20 L 18 9.5 M 10 20 L 10 14.5 L 14 14.5 L 14 20",
        u""},
    Drawing{u"list", u"M 9 6 L 20 6 M 9 12 L 20 12 M 9 18 L 20 18", u"O 4.8 6 1.4 O 4.8 12 1.4 O 4.8 18 1.4"},
    Drawing{
        u"grid", u"R 4 4 6.5 6.5 1.2 R 13.5 4 6.5 6.5 1.2 R 4 13.5 6.5 6.5 1.2 R 13.5 13.5 6.5 6.5 1.2", u""},
    Drawing{
        u"calendar", u"R 3.5 5 17 15.5 2.2 M 3.5 10 L 20.5 10 M 8 3 L 8 7 M 16 3 L 16 7", u"R 7 13 3 3 0.6"},
    Drawing{u"class",
        u"R 3 4 18 12 1.8 M 12 16 L 12 19 M 8 21 L 12 18.6 L 16 21 M 7 8.2 L 14 8.2 M 7 11.6 L 11 11.6", u""},
    Drawing{u"people",
        u"O 9 8 3.6 M 2.5 20 C 2.5 12.8 15.5 12.8 15.5 20 M 15.8 4.8 C 19.6 5.4 19.6 10.8 15.8 11.4 M 17.6 "
        u"14.6 C 20 15.4 21.5 17.2 21.5 20",
        u""},
    Drawing{u"user", u"O 12 8 4 M 4 20.5 C 4 12.6 20 12.6 20 20.5", u""},
    Drawing{u"plan",
        u"O 6 18.5 2.4 O 18 5.5 2.4 M 8.4 18.5 L 15 18.5 C 19.4 18.5 19.4 12 15 12 L 9 12 C 4.6 12 4.6 5.5 9 "
        u"5.5 L 15.6 5.5",
        u""},
    Drawing{u"chart", u"M 4 4 L 4 20 L 20.5 20 M 8.5 16.5 L 8.5 12 M 13 16.5 L 13 7.5 M 17.5 16.5 L 17.5 10",
        u""},
    Drawing{u"trend", u"M 3.5 17.5 L 9.5 11.5 L 13.5 15 L 20.5 7 M 15.5 7 L 20.5 7 L 20.5 12", u""},
    Drawing{u"catalogue",
        u"M 5 4.5 L 5 19 C 5 20.2 5.8 21 7 21 L 19 21 L 19 17 L 7 17 C 5.8 17 5 17.9 5 19 M 5 5 C 5 3.8 5.8 "
        u"3 7 3 L 19 3 L 19 17 M 9 7.5 L 15 7.5",
        u""},
    Drawing{u"book",
        u"M 12 6.5 C 9.5 4.6 6.5 4.4 3.5 5 L 3.5 18.5 C 6.5 17.9 9.5 18.2 12 20 C 14.5 18.2 17.5 17.9 20.5 "
        u"18.5 L 20.5 5 C 17.5 4.4 14.5 4.6 12 6.5 L 12 20",
        u""},
    Drawing{u"room",
        u"M 5 21 L 5 4.5 C 5 3.7 5.7 3 6.5 3 L 15.5 3 C 16.3 3 17 3.7 17 4.5 L 17 21 M 2.5 21 L 21.5 21",
        u"O 13.4 12.2 1.2"},
    Drawing{u"unit",
        u"R 9 3 6 5 1.2 R 3 16 6 5 1.2 R 15 16 6 5 1.2 M 12 8 L 12 12 M 6 16 L 6 12 L 18 12 L 18 16", u""},
    Drawing{u"search", u"O 10.5 10.5 6.3 M 15.2 15.2 L 20.5 20.5", u""},
    Drawing{u"check", u"M 4.5 12.5 L 9.8 17.8 L 19.5 7", u""},
    Drawing{u"clock", u"O 12 12 8.7 M 12 7 L 12 12.4 L 15.6 14.4", u""},
    Drawing{u"alert", u"M 12 3.8 L 21.3 20 L 2.7 20 Z M 12 9.8 L 12 14.2", u"O 12 17 1.15"},
    Drawing{u"question", u"O 12 12 8.7 M 9.4 9.6 C 9.4 6.2 14.8 6.2 14.8 9.6 C 14.8 11.7 12 11.8 12 13.9",
        u"O 12 16.9 1.1"},
    Drawing{u"info", u"O 12 12 8.7 M 12 11.3 L 12 16.6", u"O 12 7.8 1.15"},
    Drawing{u"plus", u"M 12 5 L 12 19 M 5 12 L 19 12", u""},
    Drawing{u"minus", u"M 5 12 L 19 12", u""},
    Drawing{u"close", u"M 6 6 L 18 18 M 18 6 L 6 18", u""},
    Drawing{u"chevron-down", u"M 6 9.5 L 12 15.5 L 18 9.5", u""},
    Drawing{u"chevron-up", u"M 6 14.5 L 12 8.5 L 18 14.5", u""},
    Drawing{u"chevron-left", u"M 14.5 6 L 8.5 12 L 14.5 18", u""},
    Drawing{u"chevron-right", u"M 9.5 6 L 15.5 12 L 9.5 18", u""},
    Drawing{u"arrow-up", u"M 12 19 L 12 5.5 M 6.5 11 L 12 5.5 L 17.5 11", u""},
    Drawing{u"arrow-down", u"M 12 5 L 12 18.5 M 6.5 13 L 12 18.5 L 17.5 13", u""},
    Drawing{u"arrow-right", u"M 5 12 L 18.5 12 M 13 6.5 L 18.5 12 L 13 17.5", u""},
    Drawing{u"sun",
        u"O 12 12 4 M 12 2.8 L 12 4.8 M 12 19.2 L 12 21.2 M 2.8 12 L 4.8 12 M 19.2 12 L 21.2 12 M 5.5 5.5 L "
        u"6.9 6.9 M 17.1 17.1 L 18.5 18.5 M 5.5 18.5 L 6.9 17.1 M 17.1 6.9 L 18.5 5.5",
        u""},
    Drawing{u"moon",
        u"M 20 14.2 C 14.2 16.6 7.4 11.2 9.6 4 C 4.4 6 2.6 12 5.6 16.4 C 9 21.4 17.2 21 20 14.2 Z", u""},
    Drawing{u"language",
        u"O 12 12 8.7 M 3.3 12 L 20.7 12 M 12 3.3 C 7 8.5 7 15.5 12 20.7 M 12 3.3 C 17 8.5 17 15.5 12 20.7",
        u""},
    Drawing{u"undo", u"M 8.5 5 L 4 9.5 L 8.5 14 M 4 9.5 L 14 9.5 C 21.6 9.5 21.6 19.5 14 19.5 L 9 19.5", u""},
    Drawing{
        u"redo", u"M 15.5 5 L 20 9.5 L 15.5 14 M 20 9.5 L 10 9.5 C 2.4 9.5 2.4 19.5 10 19.5 L 15 19.5", u""},
    Drawing{u"download",
        u"M 12 3.5 L 12 15 M 7 10.2 L 12 15.2 L 17 10.2 M 4 16.5 L 4 20.3 L 20 20.3 L 20 16.5", u""},
    Drawing{u"upload", u"M 12 15.2 L 12 3.8 M 7 8.6 L 12 3.6 L 17 8.6 M 4 16.5 L 4 20.3 L 20 20.3 L 20 16.5",
        u""},
    Drawing{u"filter", u"M 3.5 5 L 20.5 5 L 14 12.6 L 14 19 L 10 20.8 L 10 12.6 Z", u""},
    Drawing{u"edit",
        u"M 4 20 L 5 15.6 L 16.4 4.2 C 17.4 3.2 18.6 3.2 19.6 4.2 C 20.6 5.2 20.6 6.6 19.6 7.6 L 8.3 18.9 Z "
        u"M 14.2 6.4 L 17.5 9.7",
        u""},
    Drawing{u"trash",
        u"M 4 6.5 L 20 6.5 M 9 6.5 L 9 3.8 L 15 3.8 L 15 6.5 M 6 6.5 L 7 20.3 L 17 20.3 L 18 6.5 M 10.2 10.5 "
        u"L 10.2 16.5 M 13.8 10.5 L 13.8 16.5",
        u""},
    Drawing{u"copy",
        u"R 8.5 8.5 12 12 2 M 15.5 5.5 C 15.5 4.2 14.8 3.5 13.5 3.5 L 5.5 3.5 C 4.2 3.5 3.5 4.2 3.5 5.5 L "
        u"3.5 13.5 C 3.5 14.8 4.2 15.5 5.5 15.5",
        u""},
    Drawing{u"print",
        u"M 7 8.5 L 7 3.5 L 17 3.5 L 17 8.5 M 7 17 L 3.5 17 L 3.5 8.5 L 20.5 8.5 L 20.5 17 L 17 17 M 7 14 L "
        u"17 14 L 17 20.5 L 7 20.5 Z",
        u""},
    Drawing{u"save",
        u"M 4 4 L 16.5 4 L 20 7.5 L 20 20 L 4 20 Z M 8 4 L 8 9 L 15 9 L 15 4 M 7.5 20 L 7.5 13.5 L 16.5 13.5 "
        u"L 16.5 20",
        u""},
    Drawing{u"settings",
        u"M 4 7 L 13 7 M 18.5 7 L 20 7 M 4 17 L 5.5 17 M 11 17 L 20 17 O 15.7 7 2.6 O 8.2 17 2.6", u""},
    Drawing{
        u"lock", u"R 4.5 10.5 15 10 2 M 8 10.5 L 8 7.5 C 8 2.4 16 2.4 16 7.5 L 16 10.5", u"O 12 15.5 1.5"},
    Drawing{u"bell",
        u"M 5 17 C 6.6 15.4 6.4 13 6.6 10.6 C 7 3.4 17 3.4 17.4 10.6 C 17.6 13 17.4 15.4 19 17 Z M 10 20.3 C "
        u"11 21.3 13 21.3 14 20.3",
        u""},
    Drawing{u"history",
        u"M 3.8 6 L 3.8 10.4 L 8.2 10.4 M 4.2 10 C 6 5 12 2.4 16.6 5 C 22.2 8.2 21.8 17 16 19.6 C 11.6 21.6 "
        u"6.2 19.8 4.2 15.4 M 12 8 L 12 12.4 L 15 14.2",
        u""},
    Drawing{u"more", u"", u"O 5.5 12 1.6 O 12 12 1.6 O 18.5 12 1.6"},
    Drawing{u"drag", u"", u"O 9 6 1.4 O 15 6 1.4 O 9 12 1.4 O 15 12 1.4 O 9 18 1.4 O 15 18 1.4"},
    Drawing{u"open",
        u"M 13.5 4 L 20 4 L 20 10.5 M 20 4 L 11.5 12.5 M 17.5 14 L 17.5 20 L 4 20 L 4 6.5 L 10 6.5", u""},
    Drawing{u"award", u"O 12 9 5.6 M 8.6 13.6 L 7 21 L 12 18.2 L 17 21 L 15.4 13.6", u""},
    Drawing{u"flag",
        u"M 5.5 21 L 5.5 4 M 5.5 4.8 C 10 2.4 13.6 7.2 19 4.8 L 19 13.2 C 13.6 15.6 10 10.8 5.5 13.2", u""},
    Drawing{u"sidebar", u"R 3.5 4.5 17 15 2 M 9.5 4.5 L 9.5 19.5", u""},
    Drawing{u"empty",
        u"M 3.5 13 L 6.8 5 L 17.2 5 L 20.5 13 L 20.5 19 L 3.5 19 Z M 3.5 13 L 8.5 13 C 8.8 17 15.2 17 15.5 "
        u"13 L 20.5 13",
        u""},
    // The shapes of the tones differ in outline, not only in what is inside.
    Drawing{u"tone-good", u"M 4.5 12.5 L 9.8 17.8 L 19.5 7", u""},
    Drawing{u"tone-warn", u"M 12 3.8 L 21.3 20 L 2.7 20 Z M 12 10 L 12 14", u"O 12 17 1.2"},
    Drawing{u"tone-bad", u"M 8 3 L 16 3 L 21 8 L 21 16 L 16 21 L 8 21 L 3 16 L 3 8 Z M 12 7.6 L 12 13",
        u"O 12 16.5 1.3"},
    Drawing{u"tone-info", u"O 12 12 8.7 M 12 7.2 L 12 12.4 L 15.4 14.4", u""},
    Drawing{u"tone-neutral", u"O 12 12 7.5", u""},
};

void addCurve(QPainterPath &path, const QList<qreal> &n)
{
    path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
}

int argumentsOf(QChar command)
{
    switch (command.unicode()) {
    case u'M':
    case u'L':
        return 2;
    case u'O':
        return 3;
    case u'R':
        return 5;
    case u'C':
        return 6;
    }
    return 0;
}

void apply(QPainterPath &path, QChar command, const QList<qreal> &n)
{
    switch (command.unicode()) {
    case u'M':
        path.moveTo(n[0], n[1]);
        break;
    case u'L':
        path.lineTo(n[0], n[1]);
        break;
    case u'O':
        path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
        break;
    case u'R':
        path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]);
        break;
    case u'C':
        addCurve(path, n);
        break;
    }
}

QPainterPath parsed(QStringView text)
{
    QPainterPath path;
    QChar command;
    QList<qreal> numbers;
    for (const QStringView token : QStringTokenizer(text, u' ', Qt::SkipEmptyParts)) {
        if (token == u"Z"_s) {
            path.closeSubpath();
            continue;
        }
        if (token.size() == 1 && token.front().isUpper()) {
            command = token.front();
            numbers.clear();
            continue;
        }
        numbers.append(token.toDouble());
        if (numbers.size() == argumentsOf(command)) {
            apply(path, command, numbers);
            numbers.clear();
        }
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

const QHash<QString, IconPaths> &allIcons()
{
    static const QHash<QString, IconPaths> icons = [] {
        QHash<QString, IconPaths> made;
        for (const Drawing &drawing : drawings)
            made.insert(QString::fromUtf16(drawing.name), {parsed(drawing.strokes), parsed(drawing.fills)});
        return made;
    }();
    return icons;
}

} // namespace

const IconPaths &iconPaths(QStringView name)
{
    static const IconPaths nothing;
    const auto found = allIcons().constFind(name.toString());
    return found == allIcons().cend() ? nothing : *found;
}

QStringList iconNames()
{
    QStringList names = allIcons().keys();
    names.sort();
    return names;
}

} // namespace lotrinh::controls
