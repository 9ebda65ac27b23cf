// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendars.h"
#include "exchange/figures.h"
#include "exchange/planfolder.h"
#include "datafolder.h"
#include "support/manytests.h"

#include <QTranslator>
#include <QtTest>
#include <functional>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Stands for a translation: says which room a text comes from.
class RoomOfRefusal : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return u"[%1] "_s.arg(QString::fromUtf8(context)) + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

template <class T> QString messageOfResult(const Result<T> &result)
{
    return result ? u"done"_s : result.error().message;
}

/// What the act said in a folder where "units.csv" is a file, with the folder's own path left out.
using Act = std::function<QString(const QString &folder)>;

QString saidOf(const Act &act)
{
    const DataFolder folder;
    folder.put(u"units.csv"_s, "source,as_of\nR1,2025-01-01\n");
    return act(folder.path()).remove(folder.path());
}

} // namespace

/// Why nothing was read or written is said in the language of the window; what stands in files is Vietnamese in every language, and so
/// is what is wrong with a folder, unless another language is asked for.
class RefusedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalsFollowTheLanguage_data();
    void refusalsFollowTheLanguage();
    void filesAndProblemsDoNot();
};

void RefusedFiles::refusalsFollowTheLanguage_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("translated");
    const auto add = [](const char *name, const Act &act, const QString &vietnamese, const QString &translated) {
        QTest::newRow(name) << act << vietnamese << translated;
    };
    add("nothing refused", [](const QString &folder) { return messageOfResult(readFolder(folder)); }, u"done"_s, u"done"_s);
    add("folder that is not there", [](const QString &folder) { return messageOfResult(readFolder(folder + u"/none"_s)); },
        u"Không đọc được thư mục hoặc tệp /none"_s, u"[Exchange] Không đọc được thư mục hoặc tệp /none"_s);
    add("export below a file", [](const QString &folder) { return messageOfResult(writeFolder(folder + u"/units.csv/out"_s, {})); },
        u"Không ghi được tệp /units.csv/out: không tạo được thư mục"_s,
        u"[Exchange] Không ghi được tệp /units.csv/out: [Exchange] không tạo được thư mục"_s);
    add("plan below a file", [](const QString &folder) { return messageOfResult(writePlanFolder(folder + u"/units.csv/out"_s, {}, Rulebook())); },
        u"Không ghi được tệp /units.csv/out: không tạo được thư mục"_s,
        u"[Exchange] Không ghi được tệp /units.csv/out: [Exchange] không tạo được thư mục"_s);
    add("calendar of nobody", [](const QString &) { return messageOfResult(calendarOf({}, CalendarOf::Room, u"P9"_s, {})); },
        u"room: không có mã “P9”"_s, u"[Exchange] room: không có mã “P9”"_s);
    add("figures that are not there", [](const QString &folder) { return messageOfResult(readFigures(folder + u"/none.csv"_s)); },
        u"Không đọc được /none.csv"_s, u"[Exchange] Không đọc được /none.csv"_s);
    add("figures without a column", [](const QString &folder) { return messageOfResult(readFigures(folder + u"/units.csv"_s)); },
        u"units.csv:1: measure: thiếu cột"_s, u"units.csv:1: measure: [Exchange] thiếu cột"_s);
}

void RefusedFiles::refusalsFollowTheLanguage()
{
    QFETCH(Act, act);
    QTEST(saidOf(act), "vietnamese");
    RoomOfRefusal translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTEST(saidOf(act), "translated");
}

void RefusedFiles::filesAndProblemsDoNot()
{
    RoomOfRefusal translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Problem problem{{}, 1, {}, ProblemKind::EmptyCell, {}, Severity::Error};
    QCOMPARE(messageOf(problem, Language::Vietnamese), u"ô bắt buộc bị bỏ trống"_s);
    service::CalendarFacts known;
    TrainingClass one;
    one.id = ClassId{1};
    one.code = u"L1"_s;
    known.held.classes = {one};
    const auto calendar = calendarOf(known, CalendarOf::Class, u"L1"_s, {});
    QVERIFY(calendar);
    QCOMPARE(calendar->name, u"Lớp L1"_s);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::RefusedFiles)
#include "tst_refusedfiles.moc"
