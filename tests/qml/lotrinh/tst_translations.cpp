// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// "Context: source" of every message that has no finished English: missing, unfinished, empty, or a
/// plural without both of its forms.
QStringList unfinished(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"cannot read "_s + path};
    QStringList found;
    QString context, source;
    bool isPlural = false;
    int forms = 0;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            isPlural = xml.attributes().value("numerus"_L1) == u"yes";
        else if (xml.isStartElement() && xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation") {
            const QString type = xml.attributes().value("type"_L1).toString();
            const bool isGone = type == u"vanished" || type == u"obsolete";
            QString text;
            forms = 0;
            while (!(xml.isEndElement() && xml.name() == u"translation") && !xml.atEnd()) {
                if (xml.isCharacters())
                    text += xml.text().toString().trimmed();
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    ++forms;
                xml.readNext();
            }
            if (!isGone && (type == u"unfinished" || text.isEmpty() || (isPlural && forms != 2)))
                found.append(u"%1: %2"_s.arg(context, source));
        }
    }
    if (xml.hasError())
        found.append(xml.errorString());
    return found;
}

} // namespace

/// Every text people read in the window stands in Vietnamese in the sources and in English in the one file.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyText_hasItsEnglish();
    void everyText_belongsToAClass();
    void aMissingText_isFound();
};

void TestTranslations::everyText_hasItsEnglish()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"lotrinh_en.ts"_s);
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/assets/i18n/lotrinh_en.ts"), fresh));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE),
        {u"-silent"_s, u"-source-language"_s, u"vi"_s, u"-target-language"_s, u"en"_s, u"qml"_s, u"app"_s,
            u"models"_s, u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QStringList missing = unfinished(fresh);
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 without English:\n"_s.arg(missing.size()) + missing.join(u'\n')));
}

/// lupdate loses whose words a text is in a function whose type is qualified (list::Cell f()), and files it
/// under the bare name of the struct: nobody finds it there when the program runs.
void TestTranslations::everyText_belongsToAClass()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/assets/i18n/lotrinh_en.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray words = file.readAll();
    QVERIFY2(!words.contains("Texts</name>") && !words.contains("<name>Words</name>"), "texts whose class lupdate did not see");
}

void TestTranslations::aMissingText_isFound()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.ts"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<TS><context><name>A</name>"
               "<message><source>có</source><translation>yes</translation></message>"
               "<message><source>thiếu</source><translation type=\"unfinished\"></translation></message>"
               "<message numerus=\"yes\"><source>%n lớp</source><translation><numerusform>%n class</numerusform>"
               "</translation></message></context></TS>");
    file.close();
    QCOMPARE(unfinished(path), (QStringList{u"A: thiếu"_s, u"A: %n lớp"_s}));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
