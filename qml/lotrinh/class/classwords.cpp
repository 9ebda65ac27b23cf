// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classwords.h"

#include "log/logwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace lotrinh::screens {

namespace {

struct ClassWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ClassWords)
};

QString refusalWords(NominationOutcome outcome)
{
    switch (outcome) {
    case NominationOutcome::ClassNotOpen:
        return ClassWordsTexts::tr("lớp không còn chiêu sinh");
    case NominationOutcome::AlreadyEnrolled:
        return ClassWordsTexts::tr("đã có tên trong lớp");
    case NominationOutcome::NotInService:
        return ClassWordsTexts::tr("không còn công tác vào ngày khai giảng");
    case NominationOutcome::Clash:
        return ClassWordsTexts::tr("trùng lịch với lớp khác");
    case NominationOutcome::NotEligible:
        return ClassWordsTexts::tr("khóa này không thuộc tiêu chuẩn nào của cán bộ");
    case NominationOutcome::AlreadyMet:
        return ClassWordsTexts::tr("đã đạt hoặc được miễn");
    case NominationOutcome::Pending:
        return ClassWordsTexts::tr("chờ duyệt");
    case NominationOutcome::Enrolled:
        return ClassWordsTexts::tr("đã được xếp chỗ");
    case NominationOutcome::Waitlisted:
        break;
    }
    return ClassWordsTexts::tr("chưa có chỗ trống");
}

QString listed(const QJsonValue &value)
{
    const qsizetype count = value.toArray().size();
    return ClassWordsTexts::tr("%n người", "", static_cast<int>(count));
}

} // namespace

list::Cell plainCell(const QString &text)
{
    return {text, {}, {}, -1};
}

list::Cell toneCell(const QString &text, const QString &tone)
{
    return {text, tone, {}, -1};
}

BadgeWords wordsOf(Outcome outcome)
{
    return wordsOf(stateOf(outcome));
}

BadgeWords wordsOf(const Verdict &verdict)
{
    if (verdict.outcome)
        return wordsOf(*verdict.outcome);
    return {ClassWordsTexts::tr("Chưa có kết quả"), QStringLiteral("neutral")};
}

QString gradeWords(GradeBand band)
{
    switch (band) {
    case GradeBand::Excellent:
        return ClassWordsTexts::tr("Xuất sắc");
    case GradeBand::VeryGood:
        return ClassWordsTexts::tr("Giỏi");
    case GradeBand::Good:
        return ClassWordsTexts::tr("Khá");
    case GradeBand::Average:
        return ClassWordsTexts::tr("Trung bình");
    case GradeBand::Weak:
        return ClassWordsTexts::tr("Yếu");
    }
    return {};
}

QString verdictNote(const Verdict &verdict)
{
    if (verdict.gap == OutcomeGap::UnmarkedSession)
        return ClassWordsTexts::tr("Còn %n buổi chưa điểm danh", "", verdict.attendance.unmarked());
    if (verdict.gap == OutcomeGap::PartNotScored)
        return ClassWordsTexts::tr("Chưa có điểm: %1").arg(verdict.missingParts.join(QStringLiteral(", ")));
    if (verdict.outcome != Outcome::Failed)
        return {};
    if (!verdict.hasEnoughAttendance)
        return ClassWordsTexts::tr("Không đủ số buổi: %1").arg(percentWords(verdict.attendance.worst()));
    return ClassWordsTexts::tr("Dưới điểm đạt: %1").arg(verdict.failedParts.join(QStringLiteral(", ")));
}

BadgeWords signOf(Mark mark)
{
    switch (mark) {
    case Mark::Present:
        return {QStringLiteral("✓"), QStringLiteral("good")};
    case Mark::Late:
        //: one letter in the attendance sheet: late
        return {ClassWordsTexts::tr("M"), QStringLiteral("warn")};
    case Mark::Excused:
        //: two letters in the attendance sheet: absent with leave
        return {ClassWordsTexts::tr("CP"), QStringLiteral("info")};
    case Mark::Unexcused:
        //: two letters in the attendance sheet: absent without leave
        return {ClassWordsTexts::tr("KP"), QStringLiteral("bad")};
    }
    return {};
}

QString nameOf(Mark mark)
{
    switch (mark) {
    case Mark::Present:
        return ClassWordsTexts::tr("có mặt");
    case Mark::Late:
        return ClassWordsTexts::tr("đi muộn");
    case Mark::Excused:
        return ClassWordsTexts::tr("vắng có phép");
    case Mark::Unexcused:
        return ClassWordsTexts::tr("vắng không phép");
    }
    return {};
}

std::optional<Mark> markOfKey(const QString &letter)
{
    const QString key = letter.toUpper();
    if (key == QLatin1String("P"))
        return Mark::Present;
    if (key == QLatin1String("L"))
        return Mark::Late;
    if (key == QLatin1String("E"))
        return Mark::Excused;
    if (key == QLatin1String("U"))
        return Mark::Unexcused;
    return {};
}

QString percentWords(Share share)
{
    const auto permille = share.permille();
    return permille ? ClassWordsTexts::tr("%1 %").arg(QLocale().toString(*permille / 10.0, 'f', 1))
                    : QStringLiteral("–");
}

QString scoreWords(int tenths)
{
    return QLocale().toString(tenths / 10.0, 'f', 1);
}

std::optional<int> readScore(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,2})(?:[.,](\\d))?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int tenths = match.captured(1).toInt() * 10 + match.captured(2).toInt();
    return tenths <= 100 ? std::optional(tenths) : std::nullopt;
}

QString waitingWords(const QString &reason)
{
    if (const auto outcome = fromCode<NominationOutcome>(reason))
        return refusalWords(*outcome);
    return reason;
}

QString answerWords(const service::SeatAnswer &answer, Language language)
{
    return language == Language::Vietnamese && !answer.reason.isEmpty() ? answer.reason : refusalWords(answer.outcome);
}

QString basisWords(const QString &basis)
{
    const auto known = fromCode<NominationBasis>(basis);
    if (!known)
        return basis;
    switch (*known) {
    case NominationBasis::IncumbentTitle:
        return ClassWordsTexts::tr("Đương chức");
    case NominationBasis::PlannedTitle:
        return ClassWordsTexts::tr("Quy hoạch");
    case NominationBasis::Other:
        return ClassWordsTexts::tr("Diện khác");
    }
    return basis;
}

QString sessionWords(TimeSpan span)
{
    const QDate date = span.from.day().toDate();
    const QString half = span.from.minuteOfDay() < 12 * 60 ? ClassWordsTexts::tr("sáng") : ClassWordsTexts::tr("chiều");
    //: head of an attendance column: day/month, morning or afternoon
    return ClassWordsTexts::tr("%1 %2").arg(date.toString(QStringLiteral("dd/MM")), half);
}

QString historyWords(const service::HistoryLine &line)
{
    const auto field = [&](const char *name) { return line.request.value(QLatin1String(name)).toString(); };
    const QHash<QString, QString> words{
        {QStringLiteral("open_class"), ClassWordsTexts::tr("Mở lớp")},
        {QStringLiteral("set_class_state"),
            ClassWordsTexts::tr("Chuyển trạng thái: %1")
                .arg(wordsOf(fromCode<ClassState>(field("state")).value_or(ClassState::Draft)).text)},
        {QStringLiteral("cancel_class"), ClassWordsTexts::tr("Hủy lớp: %1").arg(field("reason"))},
        {QStringLiteral("set_capacity"),
            ClassWordsTexts::tr("Đổi sĩ số thành %1").arg(line.request.value(QLatin1String("capacity")).toInt())},
        {QStringLiteral("move_class"),
            ClassWordsTexts::tr("Dời lớp sang %1 – %2").arg(field("starts_on"), field("ends_on"))},
        {QStringLiteral("add_session"), ClassWordsTexts::tr("Thêm buổi %1").arg(field("starts_at"))},
        {QStringLiteral("remove_session"), ClassWordsTexts::tr("Bỏ buổi %1").arg(field("starts_at"))},
        {QStringLiteral("nominate"),
            ClassWordsTexts::tr("Cử đi học: %1").arg(listed(line.request.value(QLatin1String("cadres"))))},
        {QStringLiteral("request_seat"), ClassWordsTexts::tr("%1 xin học").arg(field("cadre"))},
        {QStringLiteral("approve"),
            ClassWordsTexts::tr("Duyệt: %1").arg(listed(line.request.value(QLatin1String("cadres"))))},
        {QStringLiteral("reject"),
            ClassWordsTexts::tr("Không duyệt: %1").arg(listed(line.request.value(QLatin1String("cadres"))))},
        {QStringLiteral("withdraw"), ClassWordsTexts::tr("Rút %1: %2").arg(field("cadre"), field("reason"))},
        {QStringLiteral("promote"), ClassWordsTexts::tr("Đưa %1 từ danh sách chờ vào lớp").arg(field("cadre"))},
        {QStringLiteral("defer"), ClassWordsTexts::tr("Bảo lưu %1: %2").arg(field("cadre"), field("reason"))},
        {QStringLiteral("mark_attendance"), ClassWordsTexts::tr("Điểm danh buổi %1").arg(field("starts_at"))},
        {QStringLiteral("name_parts"), ClassWordsTexts::tr("Đặt các phần đánh giá")},
        {QStringLiteral("record_score"), ClassWordsTexts::tr("Nhập điểm %1, %2").arg(field("cadre"), field("part"))},
        {QStringLiteral("correct_score"),
            ClassWordsTexts::tr("Đính chính điểm %1, %2: %3").arg(field("cadre"), field("part"), field("reason"))},
        {QStringLiteral("close_class"), ClassWordsTexts::tr("Công nhận kết quả và đóng lớp")},
        {QStringLiteral("issue_credentials"), ClassWordsTexts::tr("Cấp văn bằng, chứng chỉ")},
    };
    return words.value(line.command, commandWords(line.command));
}

bool isInSheet(EnrolmentState state)
{
    return holdsSeat(state) || state == EnrolmentState::Passed || state == EnrolmentState::Failed
        || state == EnrolmentState::Absent;
}

} // namespace lotrinh::screens
