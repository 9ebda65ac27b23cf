// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classmodel.h"

#include "service/service.h"
#include "service/upkeep/inspection.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::ClassModel;
using test::why;

/// Random commands against a plain model (issue 4): every answer is the one the model gives, every class stands as
/// in the model, and all invariants of `check` hold after every step. LOTRINH_MODEL_STEPS lengthens it
/// (tests/run --nightly).
class TestClassModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commands_agreeWithTheModel_data();
    void commands_agreeWithTheModel();

private:
    QTemporaryDir m_folder{test::scratchPlace()};
    QString m_filled; ///< the file each seed starts from
};

namespace {

constexpr int cadres = 8;
constexpr int stepsASeed = 50;

int allSteps()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("LOTRINH_MODEL_STEPS", &isGiven);
    return isGiven ? given : 10'000;
}

template <class Row> bool put(store::Database &db, std::vector<Row> rows)
{
    return bool(store::insertMany(db, rows));
}

/// Eight cadres who hold a title that asks for the course K, and two rooms.
bool fill(store::Database &db)
{
    auto transaction = store::Transaction::begin(db);
    Unit unit;
    unit.code = u"U"_s;
    Title title;
    title.code = u"T"_s;
    Course course;
    course.code = u"K"_s;
    course.name = u"Khóa"_s;
    Requirement requirement;
    requirement.code = u"R"_s;
    requirement.title = {1};
    requirement.courses = {{1}};
    std::vector<Cadre> people;
    std::vector<PostHolding> posts;
    for (int i = 1; i <= cadres; ++i) {
        Cadre cadre;
        cadre.id = {i};
        cadre.code = u"C%1"_s.arg(i);
        cadre.fullName = u"Trần Văn %1"_s.arg(i);
        cadre.unit = {1};
        people.push_back(cadre);
        PostHolding post;
        post.cadre = {i};
        post.title = {1};
        post.unit = {1};
        post.held.from = Day::of(2026, 1, 1);
        posts.push_back(post);
    }
    return transaction && put<Unit>(db, {unit}) && put<Title>(db, {title}) && put<Course>(db, {course})
        && put<Requirement>(db, {requirement}) && put(db, people) && put(db, posts)
        && put<Room>(db, {{{1}, u"R1"_s, {}, {}, 30}, {{2}, u"R2"_s, {}, {}, 30}}) && transaction->commit();
}

/// A filled file that each seed starts from.
QString filledFile(const QString &folder)
{
    const QString path = folder + u"/filled.db"_s;
    const auto where = store::parseLocation(path);
    auto made = where ? store::Database::create(*where) : Result<std::unique_ptr<store::Database>>(where.error());
    return made && fill(**made) ? path : QString();
}

/// Makes up commands; most of them fit what is there, some do not.
class Maker {
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    QJsonObject next(const ClassModel &model)
    {
        const int known = static_cast<int>(model.classes().size());
        if (known == 0 || (known < 5 && below(8) == 0))
            return openClass(known + 1);
        const QString code = u"L%1"_s.arg(1 + below(known));
        switch (below(17)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return {{u"do"_s, u"nominate"_s}, {u"class"_s, code}, {u"cadres"_s, people(1 + below(3))}, {u"repeat"_s, below(4) == 0}};
        case 4:
            return {{u"do"_s, below(3) == 0 ? u"reject"_s : u"approve"_s}, {u"class"_s, code}, {u"cadres"_s, people(1)}};
        case 5:
        case 6:
            return {{u"do"_s, below(4) == 0 ? u"defer"_s : u"withdraw"_s}, {u"class"_s, code}, {u"cadre"_s, person()}, {u"reason"_s, u"bận"_s}};
        case 7:
            return {{u"do"_s, u"set_capacity"_s}, {u"class"_s, code}, {u"capacity"_s, below(6)}};
        case 8:
            return {{u"do"_s, u"set_class_state"_s}, {u"class"_s, code}, {u"state"_s, below(2) == 0 ? u"running"_s : u"finished"_s}};
        case 9:
            return below(3) == 0 ? QJsonObject{{u"do"_s, u"cancel_class"_s}, {u"class"_s, code}, {u"reason"_s, u"mưa"_s}} : addSession(model, code);
        case 10:
            return addSession(model, code);
        case 11:
            return markAll(model, code);
        case 12:
            return {{u"do"_s, u"close_class"_s}, {u"class"_s, code}};
        case 13:
            return {{u"do"_s, u"remove_session"_s}, {u"class"_s, code}, {u"starts_at"_s, morningOf(model, code)}};
        case 14:
            return {{u"do"_s, u"move_session"_s}, {u"class"_s, code}, {u"starts_at"_s, morningOf(model, code)},
                    {u"new_starts_at"_s, day(8 + below(8)) + u"T07:30"_s}};
        case 15:
            return moveClass(code);
        default:
            return {{u"do"_s, u"undo"_s}};
        }
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    QString person() { return u"C%1"_s.arg(1 + below(cadres)); }
    QJsonArray people(int count)
    {
        QStringList codes;
        while (codes.size() < count)
            if (const QString code = person(); !codes.contains(code))
                codes += code;
        return QJsonArray::fromStringList(codes);
    }
    static QString day(int number) { return u"2027-03-%1"_s.arg(number, 2, 10, QLatin1Char('0')); }

    QJsonObject openClass(int number)
    {
        const int first = 8 + below(3) * 2;
        return {{u"do"_s, u"open_class"_s}, {u"code"_s, u"L%1"_s.arg(number)}, {u"course"_s, u"K"_s}, {u"name"_s, u"x"_s},
                {u"starts_on"_s, day(first)}, {u"ends_on"_s, day(first + 1)}, {u"capacity"_s, 1 + below(4)}, {u"needs_approval"_s, below(4) == 0}};
    }

    /// One of its mornings, or one of its days when it has none.
    QString morningOf(const ClassModel &model, const QString &code)
    {
        const auto &one = *model.classes().constFind(code);
        const QList<int> days = one.sessions.keys();
        return day(days.isEmpty() ? one.first : days[below(static_cast<int>(days.size()))]) + u"T07:30"_s;
    }

    QJsonObject moveClass(const QString &code)
    {
        const int first = 8 + below(8);
        return {{u"do"_s, u"move_class"_s}, {u"class"_s, code}, {u"starts_on"_s, day(first)}, {u"ends_on"_s, day(first + 1)}};
    }

    QJsonObject addSession(const ClassModel &model, const QString &code)
    {
        const auto &one = *model.classes().constFind(code);
        const QString date = day(one.first + below(2));
        QJsonObject command{{u"do"_s, u"add_session"_s}, {u"class"_s, code}, {u"starts_at"_s, date + u"T07:30"_s}, {u"ends_at"_s, date + u"T11:00"_s}};
        if (const int room = below(ClassModel::rooms + 1); room > 0)
            command.insert(u"room"_s, u"R%1"_s.arg(room));
        return command;
    }

    QJsonObject markAll(const ClassModel &model, const QString &code)
    {
        const auto &one = *model.classes().constFind(code);
        QJsonArray marks;
        for (const auto &row : one.rows)
            if (row.state == u"attending"_s || row.state == u"enrolled"_s)
                marks.append(QJsonObject{{u"cadre"_s, u"C%1"_s.arg(row.cadre)}, {u"mark"_s, below(3) == 0 ? u"unexcused"_s : u"present"_s}});
        if (marks.isEmpty())
            marks.append(QJsonObject{{u"cadre"_s, person()}, {u"mark"_s, u"present"_s}});
        return {{u"do"_s, u"mark_attendance"_s}, {u"class"_s, code}, {u"starts_at"_s, day(one.first + below(2)) + u"T07:30"_s}, {u"marks"_s, marks}};
    }

    QRandomGenerator m_random;
};

/// The database as the model draws itself.
QString pictureOf(store::Database &db)
{
    const auto classes = store::readAll<TrainingClass>(db);
    const auto enrolments = store::readAll<Enrolment>(db);
    const auto sessions = store::readAll<Session>(db);
    if (!classes || !enrolments || !sessions)
        return u"cannot be read"_s;
    QMap<QString, QString> pictures;
    for (const TrainingClass &one : *classes) {
        QMap<int, qint64> mornings;
        for (const Session &session : *sessions)
            if (session.trainingClass == one.id)
                mornings.insert(session.span.from.day().toDate().day(), session.room.value);
        QStringList drawn;
        for (auto morning = mornings.cbegin(); morning != mornings.cend(); ++morning)
            drawn += u"%1:R%2"_s.arg(morning.key()).arg(morning.value());
        QStringList rows;
        for (const Enrolment &row : *enrolments)
            if (row.trainingClass == one.id)
                rows += u"C%1:%2"_s.arg(row.cadre.value).arg(toCode(row.state));
        rows.sort();
        pictures.insert(one.code, u"%1 %2 %3 from %4, sessions %5\n"_s.arg(one.code, toCode(one.state)).arg(one.capacity).arg(one.startsOn.toDate().day()).arg(drawn.join(u' ')) + rows.join(u' '));
    }
    return QStringList(pictures.values()).join(u'\n');
}

/// One seed: everything must agree after every step. Empty when it did.
QString run(const QString &file, quint32 seed, int steps)
{
    auto service = service::Service::open(file);
    if (!service)
        return why(service);
    ClassModel model;
    Maker maker(seed);
    for (int step = 0; step < steps; ++step) {
        const QJsonObject command = maker.next(model);
        const auto reply = (*service)->run(command, {u"owner"_s, Role::Owner, {}, {}}, Day::of(2027, 3, 31));
        const QString where = u"seed %1 step %2 %3: "_s.arg(seed).arg(step).arg(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)));
        const QString expected = model.apply(command);
        const QString told = reply ? u"ok"_s : reply.error().code;
        if (told != expected)
            return where + u"expected %1, got %2"_s.arg(expected, told);
        QStringList outcomes;
        if (reply && command.value(u"do"_s).toString() != u"close_class"_s)
            for (const auto &one : reply->fields.value(u"outcomes"_s).toArray())
                outcomes += one.toObject().value(u"outcome"_s).toString();
        if (outcomes != model.outcomes())
            return where + u"expected %1, got %2"_s.arg(model.outcomes().join(u' '), outcomes.join(u' '));
        if (const QString picture = pictureOf((*service)->database()); picture != model.picture())
            return where + u"expected\n%1\ngot\n%2"_s.arg(model.picture(), picture);
        const auto problems = service::inspect((*service)->database(), Day::of(2027, 3, 31));
        if (!problems || !problems->isEmpty())
            return where + (problems ? problems->join(u'\n') : why(problems));
    }
    return {};
}

} // namespace

void TestClassModel::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_filled = filledFile(m_folder.path());
    QVERIFY(!m_filled.isEmpty());
}

void TestClassModel::commands_agreeWithTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; int(seed - 1) * stepsASeed < allSteps(); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestClassModel::commands_agreeWithTheModel()
{
    QFETCH(quint32, seed);
    const QString file = m_folder.filePath(u"seed.db"_s);
    QVERIFY(QFile::copy(m_filled, file));
    const QString problem = run(file, seed, stepsASeed);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(QFile::remove(file));
    QFile::remove(file + u"-journal"_s);
}

QTEST_GUILESS_MAIN(TestClassModel)
#include "tst_classmodel.moc"
