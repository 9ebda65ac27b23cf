// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legacytext.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What the bytes A1 … FE of TCVN3 stand for; a blank = nothing (assets/catalogue/tcvn3.csv).
constexpr QStringView tcvn3 = u"ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ  "
                              u"     ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò "
                              u"ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

/// VNI writes a vowel and then a character that carries its hat and tone.
struct VniMark {
    char16_t mark;
    QStringView bases; ///< vowels it may follow
    QStringView composed; ///< by place in `bases`
};
constexpr VniMark vniMarks[] = {
    {u'ù', u"aeouyôö", u"áéóúýớứ"},
    {u'ø', u"aeouyôö", u"àèòùỳờừ"},
    {u'û', u"aeouyôö", u"ảẻỏủỷởử"},
    {u'õ', u"aeouyôö", u"ãẽõũỹỡữ"},
    {u'ï', u"aeouyôö", u"ạẹọụỵợự"},
    {u'â', u"aeo", u"âêô"},
    {u'á', u"aeo", u"ấếố"},
    {u'à', u"aeo", u"ầềồ"},
    {u'å', u"aeo", u"ẩểổ"},
    {u'ã', u"aeo", u"ẫễỗ"},
    {u'ä', u"aeo", u"ậệộ"},
    {u'ê', u"a", u"ă"},
    {u'é', u"a", u"ắ"},
    {u'è', u"a", u"ằ"},
    {u'ú', u"a", u"ẳ"},
    {u'ü', u"a", u"ẵ"},
    {u'ë', u"a", u"ặ"},
};
constexpr QStringView vniAlone = u"ñôöæóòîÑÔÖÆÓÒÎ";
constexpr QStringView vniAloneMeans = u"đơưỉĩịỵĐƠƯỈĨỊỴ";

QChar vniPair(QChar base, QChar mark)
{
    for (const VniMark &entry : vniMarks) {
        if (mark.toLower() != entry.mark)
            continue;
        const qsizetype place = entry.bases.indexOf(base.toLower());
        if (place < 0)
            return {};
        const QChar composed = entry.composed[place];
        return base.isUpper() ? composed.toUpper() : composed;
    }
    return {};
}

bool isTone(QChar c)
{
    constexpr QStringView tones = u"\u0300\u0301\u0303\u0309\u0323";
    return tones.contains(c);
}

/// "Tuan" and "TUAN" are written; "tuAn" is not.
bool hasRegularCase(const QString &word)
{
    const QString rest = word.mid(1);
    return rest == rest.toLower() || word == word.toUpper();
}

bool isSyllable(const QString &word)
{
    static const QRegularExpression shape(
        u"^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
        "(a|ai|ao|au|ay|ă|â|âu|ây|e|eo|ê|êu|i|ia|iê|iêu|iu|o|oa|oai|oao|oay|oă|oe|oeo|oi|oo|ô|ôi|ơ|ơi|u|ua|"
        "uâ|"
        "uây|uê|uêu|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ư|ưa|ưi|ươ|ươi|ươu|ưu|y|yê|yêu)"
        "(ng|nh|ch|[cmnpt])?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!hasRegularCase(word))
        return false;
    QString plain = word.toLower().normalized(QString::NormalizationForm_D);
    plain.removeIf(&isTone);
    return shape.match(plain.normalized(QString::NormalizationForm_C)).hasMatch();
}

bool isWordCharacter(QChar c)
{
    return c.unicode() >= 0xA1 || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Runs of letters and Latin-1 signs that hold at least one of each: only those can be legacy words.
QStringList suspectsIn(const QString &text)
{
    QStringList words;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordCharacter(text[i]))
            continue;
        const QString word = text.mid(from, i - from);
        from = i + 1;
        const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
        const bool isMixed = std::ranges::any_of(word, isAscii) && !std::ranges::all_of(word, isAscii);
        if (isMixed && !isSyllable(word))
            words += word;
    }
    return words;
}

struct Reading {
    LegacyFinding first;
    int words = 0;
};

Reading readAll(const QStringList &suspects, const QString &encoding, QString (*read)(const QString &))
{
    Reading reading;
    for (const QString &word : suspects) {
        const QString meant = read(word);
        if (meant == word || !isSyllable(meant))
            continue;
        if (reading.words++ == 0)
            reading.first = {encoding, word, meant};
    }
    return reading;
}

} // namespace

QString readAsTcvn3(const QString &word)
{
    QString meant = word;
    for (QChar &c : meant)
        if (c.unicode() >= 0xA1 && c.unicode() <= 0xFE && tcvn3[c.unicode() - 0xA1] != u' ')
            c = tcvn3[c.unicode() - 0xA1];
    return meant;
}

QString readAsVni(const QString &word)
{
    QString meant;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar pair = i + 1 < word.size() ? vniPair(word[i], word[i + 1]) : QChar();
        const qsizetype alone = vniAlone.indexOf(word[i]);
        if (!pair.isNull()) {
            meant += pair;
            ++i;
        } else {
            meant += alone >= 0 ? vniAloneMeans[alone] : word[i];
        }
    }
    return meant;
}

std::optional<LegacyFinding> findLegacyText(const QString &text)
{
    bool hasLatin1Sign = false;
    for (QChar c : text) {
        if (c.unicode() > 0xFF && c.isLetter())
            return {};
        hasLatin1Sign = hasLatin1Sign || c.unicode() >= 0xA1;
    }
    if (!hasLatin1Sign)
        return {};
    const QStringList suspects = suspectsIn(text);
    const Reading asTcvn3 = readAll(suspects, u"TCVN3"_s, &readAsTcvn3);
    const Reading asVni = readAll(suspects, u"VNI"_s, &readAsVni);
    if (asTcvn3.words == 0 && asVni.words == 0)
        return {};
    return asVni.words >= asTcvn3.words ? asVni.first : asTcvn3.first;
}

} // namespace lotrinh::exchange
