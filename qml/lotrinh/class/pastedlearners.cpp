// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedlearners.h"

#include "classwords.h"
#include "shell/workplace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>

namespace lotrinh::screens {

namespace {

constexpr int doubtColumns = 3;
constexpr qsizetype mostPasted = 200'000; // letters; whoever copied a book did not mean it for this field

} // namespace

PastedLearners::PastedLearners(QObject *parent)
    : QObject(parent)
    , m_question(this, [this](Result<Checked> checked) { take(std::move(checked)); })
{ }

void PastedLearners::takeClipboard()
{
    setText(QGuiApplication::clipboard()->text().left(mostPasted));
}

void PastedLearners::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_question.ask(workplace().desk(), [pasted = pastedCodes(text)](service::Service &service) { return check(service, pasted); });
    Q_EMIT textChanged();
    Q_EMIT checkedChanged();
}

Result<PastedLearners::Checked> PastedLearners::check(service::Service &service, const std::vector<PastedCode> &pasted)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    Checked checked;
    QHash<QString, int> lines; // where each code stood first
    const auto doubt = [&](const PastedCode &one, const QString &why) {
        checked.doubts.push_back({QString::number(one.line), {plainCell(QString::number(one.line)), plainCell(one.code), plainCell(why)}});
    };
    for (const PastedCode &one : pasted) {
        if (lines.contains(one.code))
            doubt(one, tr("Đã có ở dòng %1, chỉ cử một lần").arg(lines.value(one.code)));
        else if (!(*province)->rowByCode(one.code))
            doubt(one, tr("Không có cán bộ nào mang mã này"));
        else
            checked.codes.append(one.code);
        lines.insert(one.code, lines.value(one.code, one.line));
    }
    return checked;
}

void PastedLearners::take(Result<Checked> checked)
{
    m_problem = checked ? QString() : checked.error().message;
    m_codes = checked ? checked->codes : QStringList();
    m_doubts.setRows(checked ? std::move(checked->doubts) : std::vector<list::Row>(), doubtColumns);
    Q_EMIT checkedChanged();
}

} // namespace lotrinh::screens
