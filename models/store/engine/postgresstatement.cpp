// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresstatement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

PostgresStatement::PostgresStatement(PostgresConnection &connection, QSqlQuery query)
    : m_connection(connection)
    , m_query(std::move(query))
{ }

void PostgresStatement::bind(int index, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell)) {
        m_query.bindValue(index, *number);
    } else if (const auto *text = std::get_if<QString>(&cell)) {
        m_hasZeroCharacter = m_hasZeroCharacter || text->contains(QChar(u'\0'));
        m_query.bindValue(index, text->isNull() ? u""_s : *text); // a null QString would become NULL
    } else {
        m_query.bindValue(index, QVariant());
    }
}

Result<bool> PostgresStatement::step()
{
    if (m_hasZeroCharacter)
        return m_connection.noted(storageError("storage_constraint", {}, u"text holds U+0000"_s));
    if (!m_isExecuted && !m_query.exec())
        return m_connection.noted(postgresError(m_query.lastError()));
    m_isExecuted = true;
    const bool stands = m_query.next();
    if (!stands) {
        m_query.finish();
        m_isExecuted = false;
    }
    return stands;
}

Cell PostgresStatement::cell(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

bool PostgresStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 PostgresStatement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

std::string_view PostgresStatement::utf8(int column) const
{
    m_utf8 = m_query.value(column).toString().toUtf8();
    return {m_utf8.constData(), static_cast<size_t>(m_utf8.size())};
}

void PostgresStatement::reset()
{
    m_query.finish();
    m_isExecuted = false;
    m_hasZeroCharacter = false;
}

} // namespace lotrinh::store
