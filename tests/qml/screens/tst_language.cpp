// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedenglish.h"
#include "shell/workplace.h"
#include "support/manytests.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using screens::Workplace;

/// Why the data could not be opened is said in the language of the window, from its first moment on.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void problem_isSaidInTheLanguage_data();
    void problem_isSaidInTheLanguage();

private:
    QTemporaryDir m_folder;
};

void TestLanguage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"LoTrinhTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestLanguage::problem_isSaidInTheLanguage_data()
{
    QTest::addColumn<QString>("kept"); // chosen the last time
    QTest::addColumn<QString>("chosen"); // once the problem is there; empty: none
    QTest::addColumn<bool>("isEnglish");
    QTest::newRow("harmless: Vietnamese") << u"vi"_s << QString() << false;
    QTest::newRow("English from the start") << u"en"_s << QString() << true;
    QTest::newRow("English from then on") << u"vi"_s << u"en"_s << true;
    QTest::newRow("Vietnamese again") << u"en"_s << u"vi"_s << false;
}

void TestLanguage::problem_isSaidInTheLanguage()
{
    QFETCH(QString, kept);
    QFETCH(QString, chosen);
    QSettings().setValue(u"language"_s, kept);
    test::MarkedEnglish english;
    const auto speak = [&](const QString &language) {
        QCoreApplication::removeTranslator(&english);
        if (language == u"en")
            QCoreApplication::installTranslator(&english);
    };
    speak(Workplace::keptLanguage());
    Workplace window(m_folder.filePath(u"khong/co.sqlite"_s), {});
    QCOMPARE(window.language(), kept);
    QObject::connect(&window, &Workplace::languageChanged, &window, [&] { speak(window.language()); });
    QTRY_VERIFY_WITH_TIMEOUT(!window.problem().isEmpty(), 30'000);
    if (!chosen.isEmpty()) {
        window.setLanguage(chosen);
        QTRY_VERIFY_WITH_TIMEOUT(!window.problem().isEmpty(), 30'000);
    }
    QTEST(window.problem().startsWith(u"[en] "), "isEnglish");
    QVERIFY(!window.ready());
}

LOTRINH_TEST(TestLanguage)
#include "tst_language.moc"
