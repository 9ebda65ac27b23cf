// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

namespace lotrinh::demo {

QString numbered(QStringView prefix, qint64 number, int width, QStringView suffix)
{
    QChar digits[20];
    int length = 0;
    for (; number > 0 || length < width; number /= 10)
        digits[19 - length++] = QChar(static_cast<char16_t>(u'0' + number % 10));
    QString text;
    text.reserve(prefix.size() + length + suffix.size());
    text += prefix;
    text += QStringView(digits + 20 - length, length);
    text += suffix;
    return text;
}

QString isoDay(Day day, int length)
{
    int year = 0, month = 0, dayOfMonth = 0;
    day.toDate().getDate(&year, &month, &dayOfMonth);
    const auto digit = [](int value) { return QChar(static_cast<char16_t>(u'0' + value % 10)); };
    const QChar text[10] = {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-',
        digit(month / 10), digit(month), u'-', digit(dayOfMonth / 10), digit(dayOfMonth)};
    return QString(text, length);
}

} // namespace lotrinh::demo
