// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "location.h"

#include "words.h"

#include <QFileInfo>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error badLocation(const QString &message)
{
    return {u"bad_location"_s, message, {}, Error::Kind::Usage};
}

/// Qt's driver takes the options as one text in which ";" stands between two of them; host and password it takes apart.
std::optional<QString> optionWithSemicolon(const QUrl &url)
{
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        if (key != "host"_L1 && key != "password"_L1 && (key + value).contains(u';'))
            return key;
    return {};
}

Result<Location> parseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return badLocation(Words::tr("Địa chỉ cơ sở dữ liệu không đọc được: %1").arg(url.errorString()));
    if (url.path().size() < 2)
        return badLocation(Words::tr("Địa chỉ PostgreSQL thiếu tên cơ sở dữ liệu."));
    if (const auto option = optionWithSemicolon(url))
        return badLocation(Words::tr("Địa chỉ PostgreSQL: tuỳ chọn “%1” không được có dấu chấm phẩy.").arg(*option));
    return Location{Engine::Postgres, {}, url};
}

bool namesServer(const QString &text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

/// A password may also stand among the options: what stands there goes to the server's driver as it is.
QUrl stripped(QUrl url)
{
    url.setPassword(QString());
    QUrlQuery options(url);
    for (const QString &secret : {u"password"_s, u"sslpassword"_s})
        if (options.hasQueryItem(secret)) {
            options.removeAllQueryItems(secret);
            url.setQuery(options.isEmpty() ? QString() : options.query(QUrl::FullyEncoded));
        }
    return url;
}

} // namespace

QString Location::shown() const
{
    return engine == Engine::Sqlite ? path : stripped(url).toString();
}

Result<Location> parseLocation(const QString &text)
{
    if (text.trimmed().isEmpty())
        return badLocation(Words::tr("Chưa nêu cơ sở dữ liệu."));
    if (namesServer(text))
        return parseUrl(text);
    // A link's target: its journal and its disk are beside the target, for every program that opens it.
    const QFileInfo file(text);
    return Location{Engine::Sqlite, file.exists() ? file.canonicalFilePath() : file.absoluteFilePath(), {}};
}

Location asLogin(Location location, const QString &login, const QString &password)
{
    QUrlQuery query(location.url);
    for (const QString &item : {u"user"_s, u"password"_s, u"passfile"_s})
        query.removeAllQueryItems(item);
    location.url.setQuery(query);
    location.url.setUserName(login, QUrl::DecodedMode);
    location.url.setPassword(password, QUrl::DecodedMode);
    return location;
}

QString withoutPassword(const QString &text)
{
    return namesServer(text) ? stripped(QUrl(text)).toString(QUrl::FullyEncoded) : text;
}

} // namespace lotrinh::store
