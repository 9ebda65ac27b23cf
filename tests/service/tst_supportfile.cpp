// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/diagnostics.h"
#include "smallprovince.h"
#include "support/manytests.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Help from afar is a new file: nothing that stands there gives way to it.
class TestSupportFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_isNotTaken_data();
    void place_isNotTaken();
};

namespace {

enum class There { Nothing, SomebodysFile, TheData, NoFolder };

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString placeOf(There there, SmallProvince &province, const QTemporaryDir &folder)
{
    if (there == There::TheData)
        return province.service->database().location().path;
    return folder.filePath(there == There::NoFolder ? u"khong-co/giup.json"_s : u"giup.json"_s);
}

/// What the program's exit tells apart.
QString kindAndCode(const Result<void> &result)
{
    if (result)
        return u"done"_s;
    return (result.error().kind == Error::Kind::Refused ? u"refused: "_s : u"storage: "_s) + result.error().code;
}

} // namespace

Q_DECLARE_METATYPE(There)

void TestSupportFile::place_isNotTaken_data()
{
    QTest::addColumn<There>("there");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("harmless: nothing stands there") << There::Nothing << u"done"_s;
    QTest::newRow("somebody's file") << There::SomebodysFile << u"refused: already_exists"_s;
    QTest::newRow("the data itself") << There::TheData << u"refused: already_exists"_s;
    QTest::newRow("harmless: a folder that is not there") << There::NoFolder << u"storage: storage_failed"_s;
}

void TestSupportFile::place_isNotTaken()
{
    QFETCH(There, there);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    const QTemporaryDir folder;
    const QString path = placeOf(there, province, folder);
    if (there == There::SomebodysFile) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("của người khác") > 0);
    }
    const QByteArray before = bytesAt(path);
    QCOMPARE(kindAndCode(service::writeSupportFile(*province.service, path, province.today)), outcome);
    if (there == There::Nothing)
        QVERIFY(QJsonDocument::fromJson(bytesAt(path)).object().contains(u"database"_s));
    else
        QCOMPARE(bytesAt(path), before);
}

LOTRINH_TEST(TestSupportFile)
#include "tst_supportfile.moc"
