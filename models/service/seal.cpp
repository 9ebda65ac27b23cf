// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include "store/settings.h"
#include "words.h"

#include <sodium.h>

namespace lotrinh::service {

namespace {

const QString publicSetting = QStringLiteral("credential.public_key");
const QString secretSetting = QStringLiteral("credential.secret_key");
const QString codePrefix = QStringLiteral("LT1");
constexpr auto plainForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// What is signed says what it is for, so that a signature fits no other document.
QByteArray messageOf(const QString &printed)
{
    return QByteArrayLiteral("lotrinh credential 1\n") + printed.toUtf8();
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Strict: one text for one value, so that a changed letter never reads as the same bytes.
std::optional<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), plainForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || QString::fromLatin1(decoded.decoded.toBase64(plainForm)) != text)
        return {};
    return decoded.decoded;
}

Result<OfficeKey> made(store::Database &db)
{
    OfficeKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(bytes(key.publicKey), bytes(key.secretKey));
    for (const auto &[name, value] : {std::pair(publicSetting, key.publicKey), std::pair(secretSetting, key.secretKey)})
        if (const auto kept = store::writeSetting(db, name, QString::fromLatin1(value.toHex())); !kept)
            return kept.error();
    return key;
}

} // namespace

Result<std::optional<QByteArray>> publicKeyOf(store::Database &db)
{
    const auto kept = store::readSetting(db, publicSetting);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<QByteArray>();
    return std::optional(QByteArray::fromHex((*kept)->toLatin1()));
}

Result<OfficeKey> officeKey(store::Database &db)
{
    if (sodium_init() < 0)
        return Error{QStringLiteral("storage_failed"), Words::tr("Không khởi động được thư viện mật mã"), {}, Error::Kind::Storage};
    const auto known = publicKeyOf(db);
    if (!known)
        return known.error();
    if (!*known)
        return made(db);
    const auto secret = store::readSetting(db, secretSetting);
    if (!secret)
        return secret.error();
    return OfficeKey{**known, QByteArray::fromHex(secret->value_or(QString()).toLatin1())};
}

QString sealOf(const OfficeKey &key, const QString &printed)
{
    if (key.secretKey.size() != qsizetype(crypto_sign_SECRETKEYBYTES))
        return {};
    const QByteArray message = messageOf(printed);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()), bytes(key.secretKey));
    return QString::fromLatin1(signature.toBase64(plainForm));
}

bool isSealed(const QByteArray &publicKey, const QString &printed, const QString &signature)
{
    const auto raw = fromBase64(signature);
    if (sodium_init() < 0 || !raw || raw->size() != qsizetype(crypto_sign_BYTES) || publicKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES))
        return false;
    const QByteArray message = messageOf(printed);
    return crypto_sign_verify_detached(bytes(*raw), bytes(message), static_cast<unsigned long long>(message.size()), bytes(publicKey)) == 0;
}

QString paperCode(const Credential &credential)
{
    return codePrefix + u'.' + QString::fromLatin1(credential.printed.toUtf8().toBase64(plainForm)) + u'.' + credential.signature;
}

std::optional<PaperCode> readPaperCode(const QString &code)
{
    const QStringList parts = code.split(u'.');
    if (parts.size() != 3 || parts[0] != codePrefix)
        return {};
    const auto printed = fromBase64(parts[1]);
    if (!printed)
        return {};
    const QString text = QString::fromUtf8(*printed);
    if (text.toUtf8() != *printed)
        return {};
    return PaperCode{text, parts[2]};
}

} // namespace lotrinh::service
