// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of many writers on the same database: nominates, withdraws, raises and lowers the capacity, approves and
// issues at random until its time is up or its commands are used up, and says at the end what it was told.
//   stormwriter LOCATION SEED SECONDS CADRES
#include "service/service.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <cstdio>

using namespace lotrinh;
using namespace Qt::StringLiterals;

namespace {

class Writer {
public:
    Writer(service::Service &service, quint32 seed, int cadres) : m_service(service), m_random(seed), m_seed(seed), m_cadres(cadres) {}

    void step(int number)
    {
        QJsonObject request = next();
        request.insert(u"id"_s, u"%1-%2"_s.arg(m_seed).arg(number));
        const auto reply = m_service.run(request, {u"writer%1"_s.arg(m_seed), Role::Owner, {}, {}}, Day::of(2027, 3, 1));
        ++m_counts[reply ? u"done"_s : reply.error().code];
        if (!reply && reply.error().kind == Error::Kind::Storage)
            std::fprintf(stderr, "%s: %s\n", qPrintable(reply.error().code), QJsonDocument(reply.error().detail).toJson().constData());
        if (reply)
            count(request.value(u"do"_s).toString(), reply->fields);
    }

    QJsonObject counts() const
    {
        QJsonObject told;
        for (auto one = m_counts.cbegin(); one != m_counts.cend(); ++one)
            told.insert(one.key(), one.value());
        return told;
    }

private:
    /// What each answer promised, to be held against what stands in the end.
    void count(const QString &command, const QJsonObject &fields)
    {
        for (const auto &one : fields.value(u"outcomes"_s).toArray()) {
            const QString outcome = one.toObject().value(u"outcome"_s).toString();
            ++m_counts[outcome];
            m_counts[u"nominated"_s] += command == u"nominate"_s && !outcome.startsWith(u"refused"_s);
        }
        m_counts[u"papers"_s] += static_cast<int>(fields.value(u"numbers"_s).toArray().size()) + (command == u"report_lost"_s);
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    QString cadre() { return u"C%1"_s.arg(below(m_cadres)); }
    QString trainingClass() { return below(3) == 0 ? u"L2"_s : u"L1"_s; }

    QJsonObject next()
    {
        const QString code = trainingClass();
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return {{u"do"_s, u"nominate"_s}, {u"class"_s, code}, {u"cadres"_s, QJsonArray{cadre()}}, {u"basis"_s, u"other"_s}};
        case 4:
        case 5:
            return {{u"do"_s, u"withdraw"_s}, {u"class"_s, code}, {u"cadre"_s, cadre()}, {u"reason"_s, u"bận"_s}};
        case 6:
            return {{u"do"_s, u"set_capacity"_s}, {u"class"_s, code}, {u"capacity"_s, 5 + below(16)}};
        case 7:
            return {{u"do"_s, u"approve"_s}, {u"class"_s, u"L2"_s}, {u"cadres"_s, QJsonArray{cadre()}}};
        case 8:
            return {{u"do"_s, u"issue_credentials"_s}, {u"class"_s, u"L3"_s}};
        default:
            return {{u"do"_s, u"report_lost"_s}, {u"credential"_s, u"%1/2027/CC-TCT"_s.arg(1 + below(m_cadres), 4, 10, QLatin1Char('0'))}};
        }
    }

    service::Service &m_service;
    QRandomGenerator m_random;
    quint32 m_seed;
    int m_cadres;
    QHash<QString, int> m_counts;
};

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): when memory ends, so may this
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    auto service = service::Service::open(arguments[1]);
    if (!service) {
        std::fprintf(stderr, "%s\n", qPrintable(service.error().message));
        return 3;
    }
    Writer writer(**service, arguments[2].toUInt(), arguments[4].toInt());
    std::puts("ready");
    std::fflush(stdout);
    // All begin together: the starter writes one line to each when every one of them has its connection.
    char line[16];
    if (!std::fgets(line, sizeof line, stdin))
        return 2;
    const QDeadlineTimer until(qint64(arguments[3].toDouble() * 1000));
    for (int number = 0; !until.hasExpired(); ++number)
        writer.step(number);
    std::puts(QJsonDocument(writer.counts()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
