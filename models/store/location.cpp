// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "location.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error badLocation(const QString &message)
{
    return {u"bad_location"_s, message, {}, Error::Kind::Usage};
}

Result<Location> parseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return badLocation(u"Địa chỉ cơ sở dữ liệu không đọc được: %1"_s.arg(url.errorString()));
    if (url.path().size() < 2)
        return badLocation(u"Địa chỉ PostgreSQL thiếu tên cơ sở dữ liệu."_s);
    return Location{Engine::Postgres, {}, url};
}

} // namespace

QString Location::shown() const
{
    return engine == Engine::Sqlite ? path : url.toString(QUrl::RemovePassword);
}

Result<Location> parseLocation(const QString &text)
{
    if (text.trimmed().isEmpty())
        return badLocation(u"Chưa nêu cơ sở dữ liệu."_s);
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return parseUrl(text);
    return Location{Engine::Sqlite, QFileInfo(text).absoluteFilePath(), {}};
}

} // namespace lotrinh::store
