// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "password.h"

#include "../words.h"
#include "../work.h"

#include <QSet>
#include <sodium.h>

namespace lotrinh::service {

namespace {

constexpr int leastLength = 15;
constexpr int leastDifferent = 6;

/// One text per password, however its marks were typed.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

Error noHash()
{
    return {QStringLiteral("storage_failed"), Words::tr("Không đủ bộ nhớ để kiểm tra mật khẩu."), {}, Error::Kind::Storage};
}

} // namespace

Result<QString> hashPassword(const QString &password, const PasswordCost &cost)
{
    char text[crypto_pwhash_STRBYTES];
    const QByteArray bytes = bytesOf(password);
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(text, bytes.constData(), static_cast<unsigned long long>(bytes.size()), cost.passes, cost.bytes,
                                 crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return noHash();
    return QString::fromLatin1(text);
}

PasswordMatch matchPassword(const QString &password, const QString &hash, const PasswordCost &cost)
{
    if (hash.isEmpty()) {
        (void)hashPassword(password, cost); // whoever is unknown takes as long as whoever is known
        return PasswordMatch::No;
    }
    const QByteArray bytes = bytesOf(password);
    const QByteArray kept = hash.toLatin1();
    if (sodium_init() < 0
        || crypto_pwhash_str_verify(kept.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) != 0)
        return PasswordMatch::No;
    return crypto_pwhash_str_needs_rehash(kept.constData(), cost.passes, cost.bytes) == 0 ? PasswordMatch::Yes
                                                                                          : PasswordMatch::YesButWeak;
}

Result<void> checkPassword(const QString &password, const QString &login)
{
    const QString field = QStringLiteral("password");
    if (password.size() < leastLength)
        return badField(field, Words::tr("cần ít nhất %1 ký tự; một câu ngắn dễ nhớ là tốt nhất").arg(leastLength));
    if (QSet<QChar>(password.begin(), password.end()).size() < leastDifferent)
        return badField(field, Words::tr("lặp lại quá ít ký tự khác nhau"));
    if (!login.isEmpty() && password.contains(login, Qt::CaseInsensitive))
        return badField(field, Words::tr("không được chứa tên đăng nhập"));
    return {};
}

} // namespace lotrinh::service
