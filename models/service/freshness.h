// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/postholding.h"
#include "domain/requirement/requirement.h"
#include "command/classcommands.h"
#include "registry.h"

namespace lotrinh::service {

class Service;

/// A command may carry the "revision" of the row it was decided on: of the class, cadre, planning entry, post,
/// completion, rule, title, room, lecturer or account that this very command changes. When the row has another
/// revision by now the command is refused with `stale`, and detail shows both sides: "yours" (the fields of this
/// command), "theirs" (actor, at, command and fields of what was done about the same thing meanwhile, newest
/// first; only what the caller could have sent too), and "versions" of the row ("kind": its table), one object a
/// field: "mine" as this command asks, "was" on the revision it was decided on, as far as that is still known, and
/// "stored" now; of the fields it asks for and of those that changed since. `bad_field` when the command changes no
/// such row. A command without a revision is always fresh.
Result<void> isFresh(Work &work, const CommandSpec &command, const QJsonObject &fields, const QJsonValue &revision);

/// A cell of a class's sheet that is to be written, and what it says by now (null: nothing).
struct SheetCell {
    QString cadre; ///< code; empty when the cell is of the sheet as a whole
    QString name; ///< the person's
    QJsonValue was, stored, mine;
};
/// `stale` for those cells that say neither what they were decided on nor what they are to say; detail as above, of the
/// class, with "cadre" and "name" in each of the versions.
Result<void> areFresh(Work &work, const QString &kind, const QString &column, const QJsonObject &yours, const std::vector<SheetCell> &cells);

/// The same command, decided on what the `stale` refusal of it showed; unchanged by a refusal of another.
MarkAttendance onStored(MarkAttendance command, const Error &stale);
RecordScore onStored(RecordScore command, const Error &stale);
NameParts onStored(NameParts command, const Error &stale);

/// The revision to send with a command about a row that was read into memory a while ago. When it says something
/// else by now it is one that the row had before, so that whatever is sent on it is refused; 0 when it is gone.
Result<qint64> revisionOfShown(Service &service, const Requirement &shown);
Result<qint64> revisionOfShown(Service &service, const PostHolding &shown);
/// The revision of a rule as it is stored now; 0 when there is none of that code.
Result<qint64> revisionOfRule(Service &service, const QString &code);

} // namespace lotrinh::service
