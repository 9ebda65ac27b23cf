// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperscontroller.h"

#include "workplace.h"

namespace lotrinh::screens {

namespace {

using documents::Paper;

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

} // namespace

void PapersController::makeAll()
{
    if (m_isBusy || m_code.isEmpty() || !m_office)
        return;
    setBusy(true);
    const QString folder = m_office->freshFolder(m_code);
    workplace()
        .desk()
        .ask([code = m_code, order = m_office->order(workplace().todayDay()), folder](service::Service &service) { return documents::makeClassSet(service, code, order, folder); })
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
