// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "exchange/table/xlsxwriter.h"
#include "seentable.h"
#include "workplace.h"

namespace lotrinh::screens {

TableFile::TableFile(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &TableReading::progressed, this, &TableFile::progressed);
    connect(&m_reading, &TableReading::finished, this, &TableFile::write);
    connect(&m_reading, &TableReading::spoiled, this, &TableFile::tableChanged);
    connect(&workplace(), &Workplace::left, this, &TableFile::cancel);
}

bool TableFile::take(QAbstractItemModel *model, const QVariantList &columns, const QStringList &titles,
    const QStringList &kinds, const QString &label)
{
    if (m_isBusy || !model)
        return false;
    m_reading.take(model, columns);
    m_titles = titles;
    m_kinds = kinds;
    m_label = label.isEmpty() ? tr("Bảng") : label;
    return true;
}

void TableFile::save(const QUrl &file)
{
    if (m_isBusy || !m_reading.hasTable())
        return;
    m_isBusy = true;
    m_path = file.toLocalFile();
    Q_EMIT changed();
    m_reading.start();
}

void TableFile::tableChanged()
{
    cancel();
    workplace().notices().say(QStringLiteral("warn"), tr("Chưa xuất được bảng"), tr("Bảng vừa thay đổi, hãy xuất lại."));
}

void TableFile::write()
{
    const QStringList above{m_label, tr("Tính đến ngày %1").arg(workplace().asOfDay().toDate().toString(QStringLiteral("dd/MM/yyyy")))};
    workplace()
        .desk()
        .ask([seen = SeenTable{above, m_titles, m_kinds, m_reading.takeCells(), workplace().words()}, path = m_path](
                 service::Service &) { return exchange::writeTable(path, withValues(seen)); })
        .then(this, [this, turn = ++m_turn, path = m_path, count = rows()](const Result<void> &written) {
            if (turn == m_turn)
                end();
            if (!written)
                return workplace().notices().say(QStringLiteral("bad"), tr("Chưa xuất được bảng"), written.error().message);
            workplace().notices().say(QStringLiteral("good"), tr("Đã xuất bảng, %Ln dòng", "", count), path);
        });
}

void TableFile::cancel()
{
    ++m_turn;
    end();
}

void TableFile::end()
{
    m_isBusy = false;
    m_reading.stop();
    Q_EMIT changed();
}

} // namespace lotrinh::screens
