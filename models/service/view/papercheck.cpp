// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercheck.h"

#include "../seal.h"
#include "../service.h"
#include "../words.h"
#include "../work.h"
#include "credentialregister.h"
#include "domain/credential/register.h"
#include "store/logins.h"
#include "store/paperstanding.h"
#include "store/rows.h"

#include <QJsonDocument>

namespace lotrinh::service {

namespace {

PaperCheck unknownPaper(const QString &code)
{
    return {PaperState::Unknown, {}, code, {}, Words::tr("Không có số này trong sổ cấp.")};
}

PaperCheck forged(const QString &code)
{
    return {PaperState::Forged, {}, code, {}, Words::tr("Nội dung không khớp chữ ký của cơ quan: không công nhận.")};
}

QJsonObject valuesOf(const QString &printed)
{
    return QJsonDocument::fromJson(printed.toUtf8()).object();
}

/// The newest paper that stands for this one; that of a lost confirmation names the same original as it did.
Result<QString> replacementOf(Service &service, const Credential &row)
{
    auto later = store::readWhere<Credential>(service.database(), &Credential::replaces, row.id);
    if (later && later->empty() && row.kind == confirmationKind())
        later = store::readWhere<Credential>(service.database(), &Credential::replaces, row.replaces);
    if (!later)
        return later.error();
    return later->empty() || later->back().id == row.id ? QString() : later->back().code;
}

QString sentenceOf(PaperState state, const QString &next)
{
    if (state == PaperState::Lost)
        return next.isEmpty() ? Words::tr("Bản này đã báo mất.") : Words::tr("Bản này đã báo mất; thay bằng %1.").arg(next);
    return next.isEmpty() ? Words::tr("Bản này đã hủy: kết quả đã đính chính hoặc thu hồi.")
                          : Words::tr("Bản này đã hủy; cấp lại là %1.").arg(next);
}

Result<store::PaperStanding> standingOf(Service &service, const Credential &row)
{
    const auto completion = store::readById<Completion>(service.database(), row.completion);
    if (!completion)
        return completion.error();
    const auto next = replacementOf(service, row);
    if (!next)
        return next.error();
    return store::PaperStanding{row.state, !*completion || !(*completion)->revokedOn.isFinite(), *next};
}

PaperCheck genuine(const QString &printed, const QString &number, const store::PaperStanding &standing)
{
    if (standing.state == CredentialState::Issued && standing.hasResult)
        return {PaperState::Valid, valuesOf(printed), number, {}, Words::tr("Đúng, còn hiệu lực.")};
    const PaperState state = standing.state == CredentialState::Lost ? PaperState::Lost : PaperState::Void;
    return {state, valuesOf(printed), number, standing.replacedBy, sentenceOf(state, standing.replacedBy)};
}

/// A sealed paper without a row to be seen: a server keeps back those of people out of sight, and answers for them.
Result<PaperCheck> checkUnseen(Service &service, const QString &number, const QString &printed)
{
    if (!store::seesOnlyOwnRows(service.database()))
        return forged(number);
    const auto standing = store::paperStanding(service.database(), number, printed);
    if (!standing)
        return standing.error();
    return *standing ? genuine(printed, number, **standing) : forged(number);
}

/// The row of a number. Whoever holds the paper itself may ask about anybody's; a number alone is answered only
/// about people the reader sees.
enum class Held { Paper, Number };
Result<std::optional<Credential>> rowOf(Service &service, const QString &number, Held held)
{
    auto row = store::readOne<Credential>(service.database(), &Credential::code, number);
    if (!row || !*row || held == Held::Paper)
        return row;
    const auto shown = shows(service, **row);
    if (!shown)
        return shown.error();
    return *shown ? row : Result<std::optional<Credential>>(std::optional<Credential>());
}

} // namespace

Result<PaperCheck> checkPaper(Service &service, const QString &asked)
{
    const QString code = asked.trimmed();
    const auto key = publicKeyOf(service.database());
    if (!key)
        return key.error();
    const auto paper = readPaperCode(code);
    const QString number = paper ? valuesOf(paper->printed).value(QStringLiteral("register_no")).toString() : code;
    if (paper && (!*key || !isSealed(**key, paper->printed, paper->signature)))
        return forged(number);
    const auto row = rowOf(service, number, paper ? Held::Paper : Held::Number);
    if (!row)
        return row.error();
    if (!*row)
        return paper ? checkUnseen(service, number, paper->printed) : Result<PaperCheck>(unknownPaper(number));
    const bool isTrue = *key && isUntouched(**row) && isSealed(**key, (*row)->printed, (*row)->signature)
        && (!paper || paper->printed == (*row)->printed);
    if (!isTrue)
        return forged(number);
    const auto standing = standingOf(service, **row);
    return standing ? genuine((*row)->printed, (*row)->code, *standing) : Result<PaperCheck>(standing.error());
}

Result<QString> publicKey(Service &service)
{
    const auto key = publicKeyOf(service.database());
    if (!key)
        return key.error();
    return *key ? QString::fromLatin1((*key)->toHex()) : QString();
}

Result<QString> paperCodeOf(Service &service, const QString &number)
{
    const auto row = rowOf(service, number, Held::Number);
    if (!row)
        return row.error();
    if (!*row)
        return unknownReference(QStringLiteral("credential"), number);
    return paperCode(**row);
}

} // namespace lotrinh::service
