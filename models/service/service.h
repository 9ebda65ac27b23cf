// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/fieldreader.h"
#include "compliance/questions.h"
#include "domain/access/rights.h"
#include "holdings.h"
#include "reply.h"

#include <QSet>
#include <functional>
#include <memory>

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// A made-up person a visitor of the demo can be.
struct DemoPerson {
    QString name;
    Role role = Role::Cadre;
    QString cadreCode; ///< may be empty
    QString unitCode;
    CadreId cadre; ///< of cadreCode, or none
};

/// The use cases over one open database: authorise → read → decide (domain) → write → audit → announce.
/// Belongs to the thread that opened it. Every change goes through run().
class Service {
public:
    /// Creates an empty database with all tables; refuses a place that is taken.
    static Result<std::unique_ptr<Service>> create(const QString &location);
    /// Opens an existing one; older schemas are refused with `needs_migration` unless `migrate` is asked.
    enum class Upgrade { Refuse, AfterBackup };
    static Result<std::unique_ptr<Service>> open(const QString &location, Upgrade upgrade = Upgrade::Refuse);
    ~Service();

    /// Carries out one command struct. One transaction, one audit row, one announcement.
    template <class Command>
    Result<Reply> run(const Command &command, const Caller &caller, Day today)
    {
        FieldWriter writer;
        Command copy = command;
        Command::fields(writer, copy);
        QJsonObject request = writer.object();
        request.insert(QStringLiteral("do"), QString::fromLatin1(Command::name));
        return run(request, caller, today);
    }
    /// The same for one line of `do`: {"do":name, "id":optional, fields…}. A repeated id returns the stored
    /// reply and does nothing. "revision" (optional): refused with `stale` when the row changed meanwhile.
    Result<Reply> run(const QJsonObject &request, const Caller &caller, Day today);

    /// Told after each commit, on this thread.
    std::function<void(const Changes &)> announce;

    /// All facts in memory; loaded at the first call, then kept in step with every commit, also those of
    /// other programs once `catchUp` ran.
    Result<const compliance::Province *> province();
    /// The same, cut to what `caller` may see (sight.h): what every answer to somebody is made of. The right is
    /// asked too; `not_allowed` without it. A right that only reads oneself: RequestOwn. Valid until the next
    /// call or commit.
    Result<const compliance::Province *> provinceFor(const Caller &caller, Right right, Day today);
    /// Everything a data folder holds, cut the same way. Error `not_allowed` without Right::ReadData.
    Result<Holdings> holdingsFor(const Caller &caller, Day today);
    /// Puts into the log that somebody read what is sensitive: `what` (planning, ethnicity, party, conclusions),
    /// `subject` a code or empty. The same once a day only, as long as this Service lives.
    Result<void> noteRead(const Caller &caller, const QString &what, const QString &subject, Day today);

    /// Takes in what other programs committed since the last look.
    Result<Changes> catchUp();

    store::Database &database() { return *m_db; }
    std::shared_ptr<const Rulebook> rules() const { return m_rules; }

    /// Reads what an import is compared with, lets `decide` say what to write, writes it and audits it, all
    /// in one transaction; `decide` returning an error or nothing writes nothing. `source` names the import.
    using ImportDecision = std::function<Result<std::optional<ImportBatch>>(const Holdings &held)>;
    Result<void> import(const QString &source, const Caller &caller, const ImportDecision &decide);

    /// Fills a database that holds a catalogue and nobody yet with a made-up province, which then takes
    /// `until` as today. The same seed gives the same rows. One transaction.
    Result<void> fillDemo(int cadres, quint64 seed, Day until, const Caller &caller);
    /// The day a demo takes as today; distant past when this is no demo.
    Day demoDay();
    Result<void> setDemoDay(Day day);
    /// Who a visitor of a demo can be; empty when this is no demo.
    std::vector<DemoPerson> demoPeople();

private:
    explicit Service(std::unique_ptr<store::Database> db);
    static Result<std::unique_ptr<Service>> started(std::unique_ptr<store::Database> db);
    Result<Reply> carriedOver(const QJsonObject &request, const Caller &caller, Day today, Changes &changes);
    Result<Reply> carryOut(const QJsonObject &request, const Caller &caller, Day today, Changes &changes);
    Result<void> reloadRules();
    /// Whether the account behind the caller still is what it was at sign-in, and its password need not be
    /// changed first. A caller without an account (the owner, a demo's visitor) always stands.
    Result<void> stillStands(const Caller &caller, const QString &command);
    Result<void> finishImport(const QString &source, const Caller &caller, const QJsonObject &counts);
    Result<void> applyToProvince(const Changes &changes);

    std::unique_ptr<store::Database> m_db;
    std::shared_ptr<const Rulebook> m_rules;
    std::unique_ptr<compliance::Province> m_province;
    /// The last cut made for a reader: a page asks many questions of the same one.
    struct Cut {
        Caller caller;
        Day today;
        std::unique_ptr<compliance::Province> province;
    };
    Cut m_cut;
    QSet<QString> m_notedReads;
    qint64 m_seenChange = 0;
};

} // namespace lotrinh::service
