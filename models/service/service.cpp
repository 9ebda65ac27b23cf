// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include "access/gate.h"
#include "command/brokentext.h"
#include "facts.h"
#include "freshness.h"
#include "log/keptback.h"
#include "registry.h"
#include "store/audit.h"
#include "store/changes.h"
#include "store/commandlog.h"
#include "store/commandspan.h"
#include "store/connection.h"
#include "store/transaction.h"
#include "upkeep/diagnostics.h"
#include "words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// The instant of writing, for the audit and the command log. The only clock of the room besides `today`.
QString instantNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString nowOn(Day today)
{
    return toIso(today) + u'T' + QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz"));
}

template <class Id>
void keepDistinct(std::vector<Id> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void addTo(Changes &changes, const Changes &more)
{
    changes.cadres.insert(changes.cadres.end(), more.cadres.begin(), more.cadres.end());
    changes.classes.insert(changes.classes.end(), more.classes.begin(), more.classes.end());
    changes.catalogue = changes.catalogue || more.catalogue;
    changes.everything = changes.everything || more.everything;
    changes.otherRows = changes.otherRows || more.otherRows;
}

/// What the log keeps of a request: everything but passwords.
QJsonObject withoutPasswords(QJsonObject fields)
{
    for (const QString &name : fields.keys())
        if (name.contains(QLatin1String("password")))
            fields.insert(name, QStringLiteral("…"));
    return fields;
}

/// Only names of ours: what people type may be anything.
QString nameForLog(const QJsonObject &request)
{
    const CommandSpec *command = commandNamed(request.value(QStringLiteral("do")).toString());
    return command ? command->name : QStringLiteral("unknown");
}

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What a command is about, by code: its class, else its own code, else its cadre.
QString subjectOf(const QJsonObject &fields)
{
    for (const char *field : {"class", "code", "credential", "cadre", "login"})
        if (const QString subject = fields.value(QLatin1String(field)).toString(); !subject.isEmpty())
            return subject;
    return {};
}

/// The reply stored under a command id, as it was given.
Result<Reply> storedReply(const QString &line)
{
    QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    object.remove(QStringLiteral("ok"));
    return Reply{object};
}

/// What the command with that id answered when it was done; nothing when it was not. An id stands for one command
/// of one person: used for another one it is refused, so that nobody takes an old answer for the new one's.
Result<std::optional<Result<Reply>>> storedAnswer(store::Database &db, const QString &id, const Caller &caller, const QString &name,
                                                  const QJsonObject &fields)
{
    const auto stored = store::findCommand(db, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<Result<Reply>>();
    const auto span = store::spanNamed(db, id);
    if (!span)
        return span.error();
    bool isSame = (*stored)->actor == caller.name && (*stored)->kind == name;
    if (isSame && *span) {
        const auto entry = store::readAuditEntry(db, (*span)->auditSeq);
        if (!entry)
            return entry.error();
        isSame = !*entry || (*entry)->request == compactText(withoutPasswords(fields));
    }
    if (!isSame)
        return badField(QStringLiteral("id"), Words::tr("đã dùng cho một lệnh khác"));
    return std::optional(storedReply((*stored)->reply));
}

/// Where the feed and the history stand before a command writes.
Result<store::CommandSpan> spanBegun(store::Database &db, const Caller &caller, const QString &command, const QString &id)
{
    const auto change = store::lastChange(db);
    if (!change)
        return change.error();
    const auto history = store::lastHistory(db);
    if (!history)
        return history.error();
    return store::CommandSpan{0, caller.name, command, id, *change, 0, *history, 0, 0};
}

/// What the command wrote, for an undo; an undo itself only marks what it took back.
Result<void> keepSpan(store::Database &db, store::CommandSpan span, qint64 auditSeq, qint64 undoes)
{
    if (undoes != 0)
        return store::markUndone(db, undoes, auditSeq);
    const auto change = store::lastChange(db);
    if (!change)
        return change.error();
    const auto history = store::lastHistory(db);
    if (!history)
        return history.error();
    span.auditSeq = auditSeq;
    span.changesTo = *change;
    span.historyTo = *history;
    return store::rememberSpan(db, span);
}

} // namespace

Service::Service(std::unique_ptr<store::Database> db) : m_db(std::move(db)) {}

Service::~Service() = default;

Result<std::unique_ptr<Service>> Service::started(std::unique_ptr<store::Database> db)
{
    std::unique_ptr<Service> service(new Service(std::move(db)));
    const auto seen = store::lastChange(*service->m_db);
    if (!seen)
        return seen.error();
    service->m_seenChange = *seen;
    if (const auto rules = service->reloadRules(); !rules)
        return rules.error();
    return service;
}

Result<std::unique_ptr<Service>> Service::create(const QString &location)
{
    const auto where = store::parseLocation(location);
    if (!where)
        return where.error();
    store::OpenOptions options;
    options.at = instantNow();
    auto db = store::Database::create(*where, options);
    if (!db)
        return db.error();
    return started(std::move(*db));
}

Result<std::unique_ptr<Service>> Service::open(const QString &location, Upgrade upgrade)
{
    const auto where = store::parseLocation(location);
    if (!where)
        return where.error();
    store::OpenOptions options;
    options.at = instantNow();
    options.migrate = upgrade == Upgrade::AfterBackup;
    auto db = store::Database::open(*where, options);
    if (!db)
        return db.error();
    return started(std::move(*db));
}

Result<void> Service::reloadRules()
{
    auto rules = readRulebook(*m_db);
    if (!rules)
        return rules.error();
    m_rules = std::move(*rules);
    m_cut = {};
    if (m_province)
        m_province->replaceRules(m_rules);
    return {};
}

Result<Reply> Service::run(const QJsonObject &request, const Caller &caller, Day today)
{
    if (isCutOff && isCutOff())
        return store::storageError("storage_lost");
    Changes changes, others;
    auto reply = carriedOver(request, caller, today, changes, others);
    if (!reply)
        qCInfo(lotrinhCommand).noquote() << nameForLog(request) << reply.error().code;
    if (announce && !others.isEmpty())
        announce(others);
    if (!reply || changes.isEmpty())
        return reply;
    keepDistinct(changes.cadres);
    keepDistinct(changes.classes);
    if (const auto applied = applyToProvince(changes); !applied) {
        // The command stands all the same: what is in memory is read anew by the next question.
        changes.everything = true;
        (void)applyToProvince(changes);
    }
    if (announce)
        announce(changes);
    return reply;
}

Result<Reply> Service::carriedOver(const QJsonObject &request, const Caller &caller, Day today, Changes &changes, Changes &others)
{
    // Over a network a commit may arrive although its answer does not: an id tells whether it did.
    QJsonObject marked = request;
    const QString idField = QStringLiteral("id");
    if (m_db->engine() == store::Engine::Postgres && marked.value(idField).toString().isEmpty())
        marked.insert(idField, QStringLiteral("auto-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
    for (int attempt = 0;; ++attempt) {
        auto reply = carryOut(marked, caller, today, changes, others);
        if (reply || reply.error().code != QLatin1String("storage_lost") || !store::waitForNextTry(attempt))
            return reply;
    }
}

Result<Reply> Service::carryOut(const QJsonObject &request, const Caller &caller, Day today, Changes &changes, Changes &others)
{
    const QString name = request.value(QStringLiteral("do")).toString();
    const QString id = request.value(QStringLiteral("id")).toString();
    const CommandSpec *command = commandNamed(name);
    if (!command)
        return Error{QStringLiteral("unknown_command"), Words::tr("Không có lệnh “%1”").arg(name),
                     {{QStringLiteral("do"), name}}, Error::Kind::Refused};
    if (!may(caller.role, command->right))
        return notAllowed(name);
    if (const QJsonValue given = request.value(QStringLiteral("id")); !given.isUndefined() && !given.isNull() && !given.isString())
        return badField(QStringLiteral("id"), Words::tr("phải là chữ"));
    if (const auto broken = brokenTextIn(request))
        return *broken;
    QJsonObject fields = request;
    fields.remove(QStringLiteral("do"));
    fields.remove(QStringLiteral("id"));
    const QJsonValue revision = fields.take(QStringLiteral("revision"));

    auto transaction = store::Transaction::begin(*m_db);
    if (!transaction)
        return transaction.error();
    if (!id.isEmpty()) {
        const auto stored = storedAnswer(*m_db, id, caller, name, fields);
        if (!stored)
            return stored.error();
        if (*stored)
            return **stored;
    }
    const auto caught = catchUp();
    if (!caught)
        return caught.error();
    addTo(others, *caught);
    if (const auto stands = stillStands(caller, name); !stands)
        return stands.error();

    Work work{*m_db, *m_rules, today, nowOn(today), caller, {}, [this] { return wholeProvince(); },
        [this](CadreId cadre) { return inMemory(cadre); }};
    if (const auto allowed = allow(work, *command, fields); !allowed)
        return allowed.error();
    if (const auto fresh = isFresh(work, *command, fields, revision); !fresh)
        return fresh.error();
    const auto begun = spanBegun(*m_db, caller, name, id);
    if (!begun)
        return begun.error();
    QStringList ignored;
    auto reply = command->perform(work, fields, ignored);
    if (!reply)
        return reply;
    if (work.isQuestion)
        return reply;
    if (!ignored.isEmpty())
        reply->fields.insert(QStringLiteral("ignored"), QJsonArray::fromStringList(ignored));

    const QString at = instantNow();
    const QString line = QString::fromUtf8(toLine(reply));
    const store::AuditEntry entry{0, at, caller.name, name, subjectOf(fields), compactText(withoutPasswords(fields)), line, {}, {}};
    const auto audited = appendToLog(*m_db, entry);
    if (!audited)
        return audited.error();
    if (const auto kept = keepSpan(*m_db, *begun, audited->seq, work.undoes); !kept)
        return kept.error();
    if (!id.isEmpty())
        if (const auto remembered = store::rememberCommand(*m_db, {id, caller.name, name, at, line}); !remembered)
            return remembered.error();
    // Read before the lock is given back: what others write after it is not seen yet.
    const auto seen = store::lastChange(*m_db);
    if (!seen)
        return seen.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    changes = std::move(work.changes);
    // It stands, whatever becomes of what is in memory: rules that could not be read are caught up with later.
    if (!changes.catalogue || reloadRules())
        m_seenChange = *seen;
    return reply;
}

} // namespace lotrinh::service
