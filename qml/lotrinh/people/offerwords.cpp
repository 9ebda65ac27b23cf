// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerwords.h"

#include "pathwords.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct OfferWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

using service::ClassFit;
using service::ClassOffer;

QString placeAndTime(const TrainingClass &one)
{
    //: class code, its days
    return OfferWordsTexts::tr("Lớp %1 · %2").arg(one.code, spanOf(one.startsOn, one.endsOn));
}

/// A class that ends too late still closes the duty; that it does is worth saying while there is time.
QString withLateness(const QString &words, const Duty &duty, const TrainingClass &one)
{
    const bool isLate
        = duty.status != DutyStatus::Expiring && duty.dueOn.isFinite() && one.endsOn > duty.dueOn;
    return isLate ? OfferWordsTexts::tr("%1 · kết thúc sau hạn").arg(words) : words;
}

OfferWords fitting(const Duty &duty, const ClassOffer &offer)
{
    const TrainingClass &one = offer.trainingClass;
    if (one.state == ClassState::Draft)
        return {placeAndTime(one), withLateness(OfferWordsTexts::tr("Lớp dự kiến, chưa nhận đăng ký"), duty, one),
            QStringLiteral("neutral"), one.code, {}};
    return {placeAndTime(one), withLateness(OfferWordsTexts::tr("Còn %n chỗ", nullptr, offer.freeSeats), duty, one),
        QStringLiteral("info"), one.code, OfferWordsTexts::tr("Xin học lớp này")};
}

OfferWords offerWordsOf(const Duty &duty, const ClassOffer &offer)
{
    const TrainingClass &one = offer.trainingClass;
    const BadgeWords state = lotrinh::screens::wordsOf(offer.state);
    switch (offer.fit) {
    case ClassFit::AlreadyIn:
        return {placeAndTime(one), state.text, state.tone, one.code, {}};
    case ClassFit::Fits:
        return fitting(duty, offer);
    case ClassFit::Full:
        return {placeAndTime(one),
            withLateness(OfferWordsTexts::tr("Đã hết chỗ; được duyệt thì vào danh sách chờ"), duty, one),
            QStringLiteral("warn"), one.code,
            one.state == ClassState::Open ? OfferWordsTexts::tr("Xin chờ chỗ") : QString()};
    case ClassFit::Clash:
        return {placeAndTime(one), OfferWordsTexts::tr("Trùng lịch với lớp %1 đang có chỗ").arg(offer.clashesWith),
            QStringLiteral("warn"), one.code, {}};
    }
    return {};
}

} // namespace

OfferWords offerWords(
    const Duty &duty, const std::vector<ClassOffer> &offers, const std::vector<service::PersonClass> &classes)
{
    const auto own = std::find_if(classes.begin(), classes.end(),
        [&](const service::PersonClass &one) { return one.trainingClass.id == duty.studyingIn; });
    if (duty.status == DutyStatus::Studying && own != classes.end())
        return {placeAndTime(own->trainingClass), OfferWordsTexts::tr("Đã có chỗ"), QStringLiteral("info"),
            own->trainingClass.code, {}};
    if (!isNeed(duty.status))
        return {};
    if (const ClassOffer *offer = service::offerFor(duty, offers))
        return offerWordsOf(duty, *offer);
    return {OfferWordsTexts::tr("Chưa có lớp phù hợp"),
        OfferWordsTexts::tr("Nhu cầu này đã nằm trong danh sách của cán bộ phụ trách đào tạo; có lớp sẽ hiện ở đây."),
        QStringLiteral("neutral"), {}, {}};
}

} // namespace lotrinh::screens
