// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legacytext.h"
#include "support/manytests.h"

#include <QFile>
#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

class LegacyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsThatOfTheCatalogue();
    void legacyTextIsFound_data();
    void legacyTextIsFound();
    void unicodeTextIsLeftAlone_data();
    void unicodeTextIsLeftAlone();
    void namesOfTheCatalogueAreLeftAlone();
};

namespace {

QStringList linesOf(const QString &fileName)
{
    QFile file(QStringLiteral(CATALOGUE) + u'/' + fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace

void LegacyText::tableIsThatOfTheCatalogue()
{
    const QStringList lines = linesOf(u"tcvn3.csv"_s);
    QCOMPARE(lines.size(), 75);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const QChar byte(static_cast<char16_t>(cells[0].toInt(nullptr, 16)));
        QCOMPARE(readAsTcvn3(QString(byte)), cells[2]);
    }
}

void LegacyText::legacyTextIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &text, const QString &encoding, const QString &word,
                         const QString &meant) { QTest::newRow(name) << text << encoding << word << meant; };
    row("TCVN3 person", u"NguyÔn V¨n §øc"_s, u"TCVN3"_s, u"NguyÔn"_s, u"Nguyễn"_s);
    row("TCVN3 body", u"Ban Tæ chøc TØnh uû"_s, u"TCVN3"_s, u"Tæ"_s, u"Tổ"_s);
    row("TCVN3 committee", u"Uû ban nh©n d©n"_s, u"TCVN3"_s, u"nh©n"_s, u"nhân"_s);
    row("TCVN3 with one bad word", u"Lª Lan"_s, u"TCVN3"_s, u"Lª"_s, u"Lê"_s);
    row("VNI person", u"Nguyeãn Vaên Ñöùc"_s, u"VNI"_s, u"Nguyeãn"_s, u"Nguyễn"_s);
    row("VNI short", u"Traàn Thò Leâ"_s, u"VNI"_s, u"Traàn"_s, u"Trần"_s);
    row("VNI capitals", u"HOÀNG VAÊN TAÂM"_s, u"VNI"_s, u"VAÊN"_s, u"VĂN"_s);
}

void LegacyText::legacyTextIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(QString, word);
    QFETCH(QString, meant);
    const auto found = findLegacyText(text);
    QVERIFY(found);
    QCOMPARE(found->encoding, encoding);
    // "Uû" reads in both; whichever word is named, it must be one of the text and read as Vietnamese
    QVERIFY(text.contains(found->word));
    if (found->word == word)
        QCOMPARE(found->meant, meant);
    else
        QVERIFY2(text.startsWith(found->word), qPrintable(found->word));
}

void LegacyText::unicodeTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"Nguyễn Văn Đức", "Lê Hùng", "LÊ HÙNG", "Hà Thu Thúy", "Hòa", "Hoà", "Trần Quý", "Quí",
            "Phan Thành Tâm", "Alăng Mai", "Bhling Mia", "A Viết Sĩ", "Zơrâm Nhứt", "Niê Blô", "Y Nuê",
            "Krông Ana", "Pôlô", "Giàng A Páo", "Sùng Mí Sò", "Kông Chro", "Rơ Châm", "John O'Neill",
            "Müller", "François Noël", "José Peña", "Lớp 5 «nâng cao»", "Phòng 30 m²", "10 °C", "§ 2", "A·B",
            "Ban Tuyên giáo & Dân vận", "Lào Cai – Yên Bái", "", "abc", "Hội trường số 1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void LegacyText::unicodeTextIsLeftAlone()
{
    QFETCH(QString, text);
    const auto found = findLegacyText(text);
    QVERIFY2(!found, found ? qPrintable(found->word + u" → "_s + found->meant) : "");
}

void LegacyText::namesOfTheCatalogueAreLeftAlone()
{
    int words = 0;
    for (const QString &file : {u"units.csv"_s, u"titles.csv"_s, u"courses.csv"_s, u"ethnic_groups.csv"_s}) {
        for (const QString &line : linesOf(file)) {
            for (const QString &cell : line.split(u',')) {
                // each word alone is the hardest case: no neighbour shows that it is Unicode
                for (const QString &word : cell.split(u' ', Qt::SkipEmptyParts)) {
                    QVERIFY2(!findLegacyText(word), qPrintable(word));
                    ++words;
                }
            }
        }
    }
    QVERIFY(words > 1000);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::LegacyText)
#include "tst_legacytext.moc"
