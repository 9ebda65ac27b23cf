// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include "../words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lotrinh {

namespace {

QJsonValue normalised(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().normalized(QString::NormalizationForm_C);
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array.append(normalised(item));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key().normalized(QString::NormalizationForm_C), normalised(it.value()));
    return result;
}

QString hashOf(const QString &printed)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(printed.toUtf8(), QCryptographicHash::Sha256).toHex());
}

const Credential *find(std::span<const Credential> rows, CredentialId id)
{
    const auto it
        = std::find_if(rows.begin(), rows.end(), [=](const Credential &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

/// The credential that a chain of confirmations and reissues goes back to for its own kind of paper.
const Credential &confirmedBy(std::span<const Credential> rows, const Credential &credential)
{
    const Credential *original = &credential;
    for (size_t step = 0; original->kind == confirmationKind() && step < rows.size(); ++step) {
        const Credential *before = find(rows, original->replaces);
        if (!before)
            break;
        original = before;
    }
    return *original;
}

Credential nextRow(std::span<const Credential> rows, RegisterSeries series, CompletionId completion,
    Day issuedOn, QJsonObject values)
{
    series.year = issuedOn.year();
    Credential row;
    row.issuer = series.issuer;
    row.kind = series.kind;
    row.year = series.year;
    row.registerNo = nextRegisterNo(rows, series);
    row.code = registerCode(row.registerNo, series);
    row.completion = completion;
    row.issuedOn = issuedOn;
    values.insert(QStringLiteral("issuer"), row.issuer);
    values.insert(QStringLiteral("kind"), row.kind);
    values.insert(QStringLiteral("register_no"), row.code);
    values.insert(QStringLiteral("issued_on"), toIso(issuedOn));
    const FrozenPaper paper = freezePaper(values);
    row.printed = paper.printed;
    row.hash = paper.hash;
    return row;
}

Error wrongState(const QString &message, const Credential *credential)
{
    QJsonObject detail;
    if (credential) {
        detail.insert(QStringLiteral("credential"), credential->code);
        detail.insert(QStringLiteral("state"), toCode(credential->state));
    }
    return {QStringLiteral("wrong_state"), message, detail};
}

Result<const Credential *> replaceable(std::span<const Credential> rows, CredentialId id)
{
    const Credential *row = find(rows, id);
    if (!row)
        return Error{
            QStringLiteral("unknown_reference"), RuleWords::tr("Không có văn bằng, chứng chỉ này."), {}};
    if (row->state != CredentialState::Issued)
        return wrongState(RuleWords::tr("%1 đã báo mất hoặc đã hủy.").arg(row->code), row);
    return row;
}

QJsonObject valuesOf(const Credential &credential)
{
    return QJsonDocument::fromJson(credential.printed.toUtf8()).object();
}

} // namespace

QString confirmationKind()
{
    return QStringLiteral("xac_nhan");
}

RegisterSeries seriesOf(const Credential &credential)
{
    return {credential.issuer, credential.kind, credential.year};
}

int nextRegisterNo(std::span<const Credential> rows, const RegisterSeries &series)
{
    int highest = 0;
    for (const Credential &row : rows)
        if (seriesOf(row) == series)
            highest = std::max(highest, row.registerNo);
    return highest + 1;
}

std::vector<int> brokenNumbers(std::span<const Credential> rows, const RegisterSeries &series)
{
    std::vector<int> numbers;
    for (const Credential &row : rows)
        if (seriesOf(row) == series)
            numbers.push_back(row.registerNo);
    std::sort(numbers.begin(), numbers.end());
    std::vector<int> broken;
    int expected = 1;
    for (int number : numbers) {
        if (number < expected)
            broken.push_back(number);
        else if (number > expected)
            broken.push_back(expected);
        expected = std::max(expected, number + 1);
    }
    return broken;
}

QString initialsOf(const QString &text)
{
    QString initials;
    bool isWordStart = true;
    for (QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber()) {
            if (isWordStart)
                initials += c == u'đ' || c == u'Đ' ? QChar(u'D') : c.toUpper();
            isWordStart = false;
        } else if (!c.isMark()) {
            isWordStart = true;
        }
    }
    return initials;
}

QString registerCode(int registerNo, const RegisterSeries &series)
{
    return QStringLiteral("%1/%2/%3-%4")
        .arg(registerNo, 4, 10, QLatin1Char('0'))
        .arg(series.year)
        .arg(initialsOf(series.kind), initialsOf(series.issuer));
}

FrozenPaper freezePaper(const QJsonObject &values)
{
    const QJsonObject canonical = normalised(values).toObject();
    const QString printed = QString::fromUtf8(QJsonDocument(canonical).toJson(QJsonDocument::Compact));
    return {printed, hashOf(printed)};
}

bool isUntouched(const Credential &credential)
{
    return hashOf(credential.printed) == credential.hash;
}

Result<Credential> issueCredential(std::span<const Credential> rows, const IssueRequest &request)
{
    for (const Credential &row : rows)
        if (row.completion == request.completion && row.state != CredentialState::Void)
            return wrongState(
                RuleWords::tr("Kết quả này đã được cấp %1; mỗi kết quả chỉ cấp một lần.").arg(row.code),
                &row);
    return nextRow(rows, request.series, request.completion, request.issuedOn, request.values);
}

Result<PaperReplacement> reportLost(std::span<const Credential> rows, CredentialId credential, Day today)
{
    const auto lost = replaceable(rows, credential);
    if (!lost)
        return lost.error();
    const Credential &original = confirmedBy(rows, **lost);
    QJsonObject values = valuesOf(original);
    values.insert(QStringLiteral("confirms"), original.code);
    PaperReplacement replacement{
        **lost, nextRow(rows, {original.issuer, confirmationKind(), 0}, original.completion, today, values)};
    replacement.original.state = CredentialState::Lost;
    replacement.issued.replaces = original.id;
    return replacement;
}

Result<PaperReplacement> reissueCredential(std::span<const Credential> rows, CredentialId credential,
    const QJsonObject &values, const QString &reason, Day today)
{
    if (reason.trimmed().isEmpty())
        return Error{QStringLiteral("bad_field"), RuleWords::tr("Cấp lại phải ghi lý do."),
            {{QStringLiteral("field"), QStringLiteral("reason")}}};
    const auto wrong = replaceable(rows, credential);
    if (!wrong)
        return wrong.error();
    QJsonObject corrected = values;
    corrected.insert(QStringLiteral("replaces"), (*wrong)->code);
    // A confirmation goes on naming the paper it stands for.
    if (const QJsonValue confirmed = valuesOf(**wrong).value(QStringLiteral("confirms")); !confirmed.isUndefined())
        corrected.insert(QStringLiteral("confirms"), confirmed);
    PaperReplacement replacement{**wrong,
        nextRow(rows, {(*wrong)->issuer, (*wrong)->kind, 0}, (*wrong)->completion, today, corrected)};
    replacement.original.state = CredentialState::Void;
    replacement.issued.replaces = (*wrong)->id;
    return replacement;
}

} // namespace lotrinh
