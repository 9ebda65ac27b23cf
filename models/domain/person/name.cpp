// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name.h"

#include <QLocale>
#include <QStringList>

namespace lotrinh {

namespace {

bool isInvisible(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F) || unit == 0x2060 || unit == 0xFEFF;
}

QString withoutInvisible(QString text)
{
    text.removeIf(isInvisible);
    return text.simplified();
}

bool isTone(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x0300 || unit == 0x0301 || unit == 0x0303 || unit == 0x0309 || unit == 0x0323;
}

/// oa, oe and uy are written with the tone on either vowel when nothing follows; quý has no choice,
/// because its u belongs to the q.
bool isFreePair(QChar before, QChar first, QChar second)
{
    if (first == u'o')
        return second == u'a' || second == u'e';
    return first == u'u' && second == u'y' && before != u'q';
}

/// In decomposed lower case: … vowel vowel tone | end of word → … vowel tone vowel.
QString withToneOnFirstVowel(QString text)
{
    for (qsizetype tone = 2; tone < text.size(); ++tone) {
        const bool endsWord
            = tone + 1 == text.size() || !(text[tone + 1].isLetter() || text[tone + 1].isMark());
        const QChar before = tone > 2 ? text[tone - 3] : QChar(u' ');
        if (isTone(text[tone]) && endsWord && isFreePair(before, text[tone - 2], text[tone - 1]))
            std::swap(text[tone - 1], text[tone]);
    }
    return text;
}

QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0111: // đ
    case 0x00F0: // ð, typed for đ
        return u'd';
    case 0x01A3: // ƣ, typed for ư
        return u'u';
    case 0x0131: // ı
        return u'i';
    }
    return c;
}

} // namespace

QString cleanName(const QString &typed)
{
    return withoutInvisible(typed).normalized(QString::NormalizationForm_C);
}

PersonName splitName(const QString &fullName)
{
    QStringList words = cleanName(fullName).split(u' ', Qt::SkipEmptyParts);
    PersonName name;
    if (!words.isEmpty())
        name.given = words.takeLast();
    if (!words.isEmpty())
        name.family = words.takeFirst();
    name.middle = words.join(u' ');
    return name;
}

// Never the C locale (it sorts by code point: đ after z) and never the user's.
NameOrder::NameOrder()
    : m_collator(QLocale(QStringLiteral("vi_VN")))
{ }

int NameOrder::compare(const PersonName &left, const PersonName &right) const
{
    if (const int given = m_collator.compare(left.given, right.given))
        return given;
    if (const int family = m_collator.compare(left.family, right.family))
        return family;
    return m_collator.compare(left.middle, right.middle);
}

QString searchFold(const QString &text)
{
    const QString apart = withoutInvisible(text).toLower().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(apart.size());
    for (QChar c : apart)
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(plainLetter(c));
    return folded;
}

QString markFold(const QString &text)
{
    const QString apart = withoutInvisible(text).toLower().normalized(QString::NormalizationForm_D);
    return withToneOnFirstVowel(apart).normalized(QString::NormalizationForm_C);
}

} // namespace lotrinh
