// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperscontroller.h"

#include "documents/papers/paperset.h"
#include "workplace.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace lotrinh::screens {

namespace {

using documents::Chain;
using documents::IssuingOffice;
using documents::Paper;

struct LetterheadField {
    const char *name; ///< as in the office file of `lotrinhctl papers`
    QString IssuingOffice::*value;
};
constexpr LetterheadField letterhead[] = {{"superior", &IssuingOffice::superior}, {"issuer", &IssuingOffice::issuer},
    {"place", &IssuingOffice::place}, {"suffix", &IssuingOffice::suffix}, {"authority", &IssuingOffice::authority},
    {"signer_title", &IssuingOffice::signerTitle}, {"signer_name", &IssuingOffice::signerName},
    {"recipients", &IssuingOffice::recipients}};

QString titleOf(QLatin1StringView name)
{
    if (name == QLatin1StringView("superior"))
        return PapersController::tr("Cơ quan cấp trên");
    if (name == QLatin1StringView("issuer"))
        return PapersController::tr("Cơ quan ban hành");
    if (name == QLatin1StringView("place"))
        return PapersController::tr("Địa danh");
    if (name == QLatin1StringView("suffix"))
        return PapersController::tr("Ký hiệu cơ quan");
    if (name == QLatin1StringView("authority"))
        return PapersController::tr("Thẩm quyền ký");
    if (name == QLatin1StringView("signer_title"))
        return PapersController::tr("Chức vụ người ký");
    return name == QLatin1StringView("signer_name") ? PapersController::tr("Họ và tên người ký")
                                                     : PapersController::tr("Nơi nhận");
}

QString paperWords(Paper paper)
{
    switch (paper) {
    case Paper::OpeningDecision:
        return PapersController::tr("Quyết định mở lớp, kèm danh sách học viên");
    case Paper::Summons:
        return PapersController::tr("Thông báo triệu tập học viên");
    case Paper::LearnerList:
        return PapersController::tr("Danh sách học viên");
    case Paper::AttendanceSheet:
        return PapersController::tr("Sổ điểm danh");
    case Paper::Transcript:
        return PapersController::tr("Bảng điểm");
    case Paper::RecognitionDecision:
        return PapersController::tr("Quyết định công nhận kết quả, kèm danh sách");
    case Paper::CredentialCard:
        return PapersController::tr("Chứng chỉ, giấy chứng nhận của từng người");
    case Paper::ClassReport:
        return PapersController::tr("Báo cáo kết quả lớp");
    case Paper::AnnualPlan:
    case Paper::OverdueNotice:
        break; // no papers of a class
    }
    return {};
}

QString laterWords(const std::vector<Paper> &papers)
{
    const auto has = [&](Paper paper) { return std::ranges::find(papers, paper) != papers.end(); };
    if (!has(Paper::Transcript))
        return PapersController::tr("Bảng điểm, quyết định công nhận và báo cáo có sau khi kết thúc lớp.");
    return has(Paper::CredentialCard) ? QString()
                                      : PapersController::tr("Chứng chỉ có sau khi vào sổ, cấp số ở thẻ Văn bằng.");
}

QString settingOf(Chain chain, const QString &name)
{
    return QStringLiteral("papers/%1/%2").arg(toCode(chain), name);
}

/// A folder of this name that is not there yet: "BD-2024-07", "BD-2024-07 (2)" …
QString freshFolder(const QString &parent, const QString &name)
{
    const QDir place(parent);
    QString fresh = name;
    for (int number = 2; place.exists(fresh); ++number)
        fresh = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return place.filePath(fresh);
}

} // namespace

PapersController::PapersController(QObject *parent)
    : ClassPart(parent)
{
    const QSettings settings;
    m_folder = settings.value(QStringLiteral("papers/folder"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Lo Trinh"))).toString();
    m_templates = settings.value(QStringLiteral("papers/templates")).toString();
    readOffice(fromCode<Chain>(settings.value(QStringLiteral("papers/chain")).toString()).value_or(Chain::School));
}

void PapersController::readOffice(Chain chain)
{
    m_office = documents::defaultOffice(chain);
    const QSettings settings;
    for (const LetterheadField &field : letterhead) {
        QString &value = m_office.*field.value;
        value = settings.value(settingOf(chain, QLatin1StringView(field.name)), value).toString();
    }
}

void PapersController::setChain(int chain)
{
    const auto wanted = static_cast<Chain>(std::clamp(chain, 0, static_cast<int>(Chain::School)));
    if (wanted == m_office.chain)
        return;
    readOffice(wanted);
    QSettings().setValue(QStringLiteral("papers/chain"), toCode(wanted));
    Q_EMIT officeChanged();
}

QVariantList PapersController::fields() const
{
    QVariantList list;
    for (const LetterheadField &field : letterhead)
        list += QVariantMap{{QStringLiteral("name"), QString::fromLatin1(field.name)},
            {QStringLiteral("title"), titleOf(QLatin1StringView(field.name))}, {QStringLiteral("value"), m_office.*field.value}};
    return list;
}

void PapersController::setField(const QString &name, const QString &value)
{
    for (const LetterheadField &field : letterhead)
        if (name == QLatin1StringView(field.name)) {
            m_office.*field.value = value;
            QSettings().setValue(settingOf(m_office.chain, name), value);
        }
}

void PapersController::setFolder(const QUrl &folder)
{
    m_folder = folder.toLocalFile();
    QSettings().setValue(QStringLiteral("papers/folder"), m_folder);
    Q_EMIT folderChanged();
}

void PapersController::setTemplates(const QUrl &folder)
{
    m_templates = folder.toLocalFile();
    QSettings().setValue(QStringLiteral("papers/templates"), m_templates);
    Q_EMIT folderChanged();
}

void PapersController::makeAll()
{
    if (m_isBusy || m_code.isEmpty())
        return;
    setBusy(true);
    documents::PaperOrder order;
    order.office = m_office;
    order.templates = m_templates;
    order.today = workplace().todayDay();
    const QString folder = freshFolder(m_folder, m_code);
    workplace()
        .desk()
        .ask([code = m_code, order, folder](service::Service &service) { return documents::makeClassSet(service, code, order, folder); })
        .then(this, [this, folder](const Result<QStringList> &names) {
            setBusy(false);
            if (!names)
                return workplace().notices().say(QStringLiteral("bad"), tr("Không làm được bộ giấy tờ"), names.error().message);
            m_made = QUrl::fromLocalFile(folder);
            Q_EMIT madeChanged();
            workplace().notices().say(QStringLiteral("good"), tr("Đã làm bộ giấy tờ, %n tệp", "", static_cast<int>(names->size())), folder);
        });
}

void PapersController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

void PapersController::show(const service::ClassView &view)
{
    if (m_code != view.trainingClass.code) {
        m_made.clear();
        Q_EMIT madeChanged();
    }
    m_code = view.trainingClass.code;
    const std::vector<Paper> papers = documents::papersOf(view);
    m_papers.clear();
    for (Paper paper : papers)
        m_papers += paperWords(paper);
    m_later = laterWords(papers);
    Q_EMIT shownChanged();
}

} // namespace lotrinh::screens
