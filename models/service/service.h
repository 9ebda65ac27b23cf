// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/fieldreader.h"
#include "compliance/search/peoplesearch.h"
#include "domain/access/rights.h"
#include "domain/person/cadrefacts.h"
#include "holdings.h"
#include "reply.h"
#include "store/transaction.h"

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
    UnitId scope; ///< what the role is cut to; none = nothing. A contact speaks for a unit, the others are shown the whole demo
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

    /// Carries out one command struct. One transaction, one audit row, one announcement. `revision`: of the row it was
    /// decided on (freshness.h); none = whatever the row says by now.
    template <class Command>
    Result<Reply> run(const Command &command, const Caller &caller, Day today, std::optional<qint64> revision = {})
    {
        QJsonObject request = fieldsOf(command);
        request.insert(QStringLiteral("do"), QString::fromLatin1(Command::name));
        if (revision)
            request.insert(QStringLiteral("revision"), *revision);
        return run(request, caller, today);
    }
    /// The same for one line of `do`: {"do":name, "id":optional, fields…}. A repeated id returns the stored
    /// reply and does nothing. "revision" (optional): refused with `stale` when the row changed meanwhile.
    Result<Reply> run(const QJsonObject &request, const Caller &caller, Day today);

    /// Asked before each command, on this thread: whether the link to the server is known to be broken. Then it is refused
    /// with `storage_lost`, and not carried out when the link stands again.
    std::function<bool()> isCutOff;
    /// Told after each commit, on this thread.
    std::function<void(const Changes &)> announce;

    /// For whom questions are answered from here on: everything below, and every view, is cut to what the reader
    /// may see on that day (access/sight.h). Before the first call: the owner, who sees all.
    void setReader(const Caller &reader, Day today);
    const Caller &reader() const { return m_reader.caller; }
    Day readsOn() const { return m_reader.today; }
    /// All facts the reader sees, in memory; loaded at the first call, then kept in step with every commit, also
    /// those of other programs once `catchUp` ran. Valid until the next call or commit.
    Result<const compliance::Province *> province();
    /// Finds people the reader sees by name; made at the first call, then kept in step like the province.
    Result<const compliance::PeopleSearch *> peopleSearch();
    /// Everything a data folder holds that the reader sees.
    Result<Holdings> holdings();
    /// Whether the reader sees that person at all.
    Result<bool> shows(CadreId cadre);
    /// The same for one question of somebody who need not be the reader. The right is asked too; `not_allowed`
    /// without it. A right that only reads oneself: RequestOwn.
    Result<const compliance::Province *> provinceFor(const Caller &caller, Right right, Day today);
    Result<const compliance::PeopleSearch *> peopleSearchFor(const Caller &caller, Right right, Day today);
    /// `not_allowed` without Right::ReadData.
    Result<Holdings> holdingsFor(const Caller &caller, Day today);
    /// Puts into the log that somebody read what is sensitive: `what` (planning, ethnicity, party, conclusions),
    /// `subject` a code or empty. The same once a day only, as long as this Service lives and what it knows is not read anew.
    /// Before a page that somebody looks at: with short patience, so that `storage_busy` comes after a moment when another
    /// program writes on and on.
    Result<void> noteRead(const Caller &caller, const QString &what, const QString &subject, Day today,
        store::Patience patience = store::Patience::Long);

    /// Takes in what other programs committed since the last look.
    Result<Changes> catchUp();
    /// At a server that shows the login other rows than before: what is in memory is read anew by the next question.
    Result<void> takeSightAnew();

    store::Database &database() { return *m_db; }
    std::shared_ptr<const Rulebook> rules() const { return m_rules; }

    /// Reads what an import is compared with, lets `decide` say what to write, writes it and audits it, all
    /// in one transaction; `decide` returning an error or nothing writes nothing. `source` names the import.
    /// Answers its number in the log, for undoImport; 0 when nothing was written.
    using ImportDecision = std::function<Result<std::optional<ImportBatch>>(const Holdings &held)>;
    Result<qint64> import(const QString &source, const Caller &caller, const ImportDecision &decide);

    /// Takes a whole import back, all or nothing; the last one, or the one of that audit number. For whoever keeps
    /// the data as a whole, and for whoever made that import; others `not_allowed`. `wrong_state` when
    /// there is none or it is taken back already, `stale` when somebody changed one of its rows since,
    /// `storage_constraint` when other rows lean on what it added.
    Result<void> undoImport(const Caller &caller, qint64 auditNumber = 0);
    /// What an import left under that name (ImportBatch::remembered); empty when nothing.
    Result<QString> remembered(const QString &name);

    /// Fills a database that holds a catalogue and nobody yet with a made-up province, which then takes
    /// `until` as today. The same seed gives the same rows. One transaction.
    Result<void> fillDemo(int cadres, quint64 seed, Day until, const Caller &caller);
    /// The day a demo takes as today; distant past when this is no demo.
    Day demoDay();
    Result<void> setDemoDay(Day day);
    /// Who a visitor of a demo can be; empty when this is no demo.
    std::vector<DemoPerson> demoPeople();

private:
    /// Who looks, and on which day.
    struct Sight {
        Caller caller{QStringLiteral("owner"), Role::Owner, {}, {}};
        Day today;
    };

    explicit Service(std::unique_ptr<store::Database> db);
    static Result<std::unique_ptr<Service>> started(std::unique_ptr<store::Database> db);
    /// `changes`: by this command. `others`: by other programs, met on the way; they are told even when this one is refused.
    Result<Reply> carriedOver(const QJsonObject &request, const Caller &caller, Day today, Changes &changes, Changes &others);
    Result<Reply> carryOut(const QJsonObject &request, const Caller &caller, Day today, Changes &changes, Changes &others);
    Result<void> reloadRules();
    /// Whether the account behind the caller still is what it was at sign-in, and its password need not be
    /// changed first. Without an account stand the owner, and everybody (a demo's visitor) as long as there are none.
    Result<void> stillStands(const Caller &caller, const QString &command);
    /// The number of its line in the log.
    Result<qint64> finishImport(const QString &source, const Caller &caller, const QJsonObject &counts);
    /// After a commit that may have touched anything.
    void announceEverything();
    Result<const compliance::Province *> wholeProvince();
    /// Nothing when the province is not loaded or there is no such cadre. In step with the database once catchUp ran.
    std::optional<CadreFacts> inMemory(CadreId cadre) const;
    Result<std::vector<CadreFacts>> withSeatsOfNow(const std::vector<CadreId> &cadres);
    Result<const compliance::Province *> provinceSeenBy(const Sight &sight);
    Result<const compliance::PeopleSearch *> searchIn(const Result<const compliance::Province *> &seen);
    Result<Holdings> holdingsSeenBy(const Sight &sight);
    void keepCutInStep(const std::vector<CadreId> &changed);
    Result<void> applyToProvince(const Changes &changes);
    /// Whether somebody in memory was asked for and is not shown any more: at a server people leave a login's sight.
    bool hasLeft(const std::vector<CadreId> &asked, const std::vector<CadreFacts> &answered) const;
    Result<void> forgetAll();

    std::unique_ptr<store::Database> m_db;
    std::shared_ptr<const Rulebook> m_rules;
    std::unique_ptr<compliance::Province> m_province; ///< everybody
    std::unique_ptr<compliance::PeopleSearch> m_peopleSearch; ///< of everybody; only beside a province
    Sight m_reader;
    /// What the last reader with less than everything sees: a page asks many questions of the same one.
    struct Cut {
        Sight sight;
        std::unique_ptr<compliance::Province> province;
        std::unique_ptr<compliance::PeopleSearch> search;
    };
    Cut m_cut;
    QSet<QString> m_notedReads;
    qint64 m_seenChange = 0;
};

} // namespace lotrinh::service
