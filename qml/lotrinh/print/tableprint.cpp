// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableprint.h"

#include "installedfonts.h"
#include "shell/workplace.h"

#include <QDir>
#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr double readShare = 0.2; // reading the rows is that much of the work

/// Kinds of columns whose cells are figures.
std::vector<bool> columnsOfFigures(const QStringList &kinds)
{
    std::vector<bool> figures;
    for (const QString &kind : kinds)
        figures.push_back(kind == QStringLiteral("number") || kind == QStringLiteral("bar"));
    return figures;
}

} // namespace

TablePrint::TablePrint(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &TableReading::progressed, this, &TablePrint::progressed);
    connect(&m_reading, &TableReading::finished, this, &TablePrint::paint);
    connect(&m_reading, &TableReading::spoiled, this, &TablePrint::tableChanged);
    connect(&workplace(), &Workplace::left, this, &TablePrint::cancel);
    connect(&m_printers, &Printers::changed, this, &TablePrint::placesChanged);
    constexpr int fiveTimesASecond = 200;
    m_clock.setInterval(fiveTimesASecond);
    connect(&m_clock, &QTimer::timeout, this, &TablePrint::progressed);
}

bool TablePrint::take(QAbstractItemModel *model, const QVariantList &columns, const QStringList &titles,
    const QStringList &kinds, const QString &label, const QString &narrowed)
{
    if (m_isBusy || !model)
        return false;
    m_reading.take(model, columns);
    m_name = label.isEmpty() ? tr("Bảng") : label;
    m_table = {};
    m_table.above = {m_name, tr("Tính đến ngày %1").arg(toVietnamese(workplace().asOfDay()))};
    if (!narrowed.isEmpty())
        m_table.above.append(tr("Chỉ gồm: %1", "what narrows the rows of a printed table").arg(narrowed));
    m_table.titles = titles;
    m_table.toTheRight = columnsOfFigures(kinds);
    m_table.emptyText = tr("Không có dòng nào");
    m_table.pageWords = tr("Trang %1/%2", "of a printed table");
    m_table.fontFamily = controls::InstalledFonts().text();
    m_printers.look();
    Q_EMIT changed();
    Q_EMIT placesChanged();
    return true;
}

QStringList TablePrint::places() const
{
    return m_printers.names() + QStringList{tr("Tệp PDF")};
}

void TablePrint::setPlace(int place)
{
    if (place == m_place)
        return;
    m_place = std::max(0, place);
    Q_EMIT placesChanged();
}

double TablePrint::share() const
{
    if (m_reading.isReading())
        return rows() > 0 ? readShare * m_reading.done() / rows() : 0;
    return m_isBusy ? readShare + (1 - readShare) * m_job.share() : 0;
}

void TablePrint::save(const QUrl &file)
{
    if (m_isBusy)
        return;
    m_printer.clear();
    m_path = file.toLocalFile();
    start();
}

void TablePrint::sendToPrinter()
{
    if (m_isBusy || isFile())
        return;
    m_spool = std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("lotrinh-XXXXXX.pdf")));
    if (!m_spool->open())
        return sayFailed(m_spool->errorString());
    m_spool->close();
    m_printer = m_printers.names().at(m_place);
    m_path = m_spool->fileName();
    start();
}

void TablePrint::start()
{
    if (!m_reading.hasTable())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_reading.start();
}

void TablePrint::paint()
{
    m_table.rows = m_reading.takeCells();
    m_clock.start();
    m_job.start(this, std::move(m_table), m_path, [this, turn = ++m_turn](const Result<int> &pages) {
        if (turn == m_turn)
            takePages(pages);
    });
}

void TablePrint::takePages(const Result<int> &pages)
{
    if (!pages)
        return sayFailed(pages.error().message);
    if (m_printer.isEmpty()) {
        workplace().notices().say(QStringLiteral("good"), tr("Đã ghi bảng ra PDF, %n trang", "", *pages), m_path);
        return end();
    }
    m_clock.stop();
    m_printers.send(m_printer, m_name, m_path, [this, turn = m_turn, count = *pages, printer = m_printer](const QString &problem) {
        if (turn != m_turn)
            return;
        if (!problem.isEmpty())
            return sayFailed(problem);
        workplace().notices().say(QStringLiteral("good"), tr("Đã gửi bảng đến máy in, %n trang", "", count), printer);
        end();
    });
}

void TablePrint::tableChanged()
{
    sayFailed(tr("Bảng vừa thay đổi, hãy in lại."));
}

void TablePrint::sayFailed(const QString &why)
{
    end();
    workplace().notices().say(QStringLiteral("bad"), tr("Chưa in được bảng"), why);
}

void TablePrint::cancel()
{
    m_job.stop();
    end();
}

void TablePrint::end()
{
    ++m_turn;
    m_clock.stop();
    m_reading.stop();
    m_spool.reset();
    m_isBusy = false;
    Q_EMIT changed();
}

} // namespace lotrinh::screens
