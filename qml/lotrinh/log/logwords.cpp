// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwords.h"

#include "shell/fieldwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace lotrinh::screens {

namespace {

struct LogWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

struct NamedCommand {
    const char *command;
    const char *words;
};

const NamedCommand namedCommands[] = {
    // classes
    {"open_class", QT_TRANSLATE_NOOP("LogWords", "Mở lớp")},
    {"set_class_state", QT_TRANSLATE_NOOP("LogWords", "Chuyển trạng thái lớp")},
    {"change_class", QT_TRANSLATE_NOOP("LogWords", "Sửa lớp")},
    {"cancel_class", QT_TRANSLATE_NOOP("LogWords", "Hủy lớp")},
    {"set_capacity", QT_TRANSLATE_NOOP("LogWords", "Đổi sĩ số")},
    {"set_quotas", QT_TRANSLATE_NOOP("LogWords", "Đặt chỉ tiêu cho đơn vị")},
    {"move_class", QT_TRANSLATE_NOOP("LogWords", "Dời lớp")},
    {"add_session", QT_TRANSLATE_NOOP("LogWords", "Thêm buổi học")},
    {"move_session", QT_TRANSLATE_NOOP("LogWords", "Dời buổi học")},
    {"remove_session", QT_TRANSLATE_NOOP("LogWords", "Bỏ buổi học")},
    {"substitute_lecturer", QT_TRANSLATE_NOOP("LogWords", "Thay giảng viên")},
    {"mark_attendance", QT_TRANSLATE_NOOP("LogWords", "Điểm danh")},
    {"name_parts", QT_TRANSLATE_NOOP("LogWords", "Đặt các phần đánh giá")},
    {"record_score", QT_TRANSLATE_NOOP("LogWords", "Nhập điểm")},
    {"correct_score", QT_TRANSLATE_NOOP("LogWords", "Đính chính điểm")},
    {"close_class", QT_TRANSLATE_NOOP("LogWords", "Công nhận kết quả và đóng lớp")},
    {"reopen_class", QT_TRANSLATE_NOOP("LogWords", "Mở lại lớp đã đóng")},
    {"issue_credentials", QT_TRANSLATE_NOOP("LogWords", "Cấp văn bằng, chứng chỉ")},
    {"report_lost", QT_TRANSLATE_NOOP("LogWords", "Ghi mất chứng chỉ")},
    {"reissue", QT_TRANSLATE_NOOP("LogWords", "Cấp lại chứng chỉ")},
    {"accept_plan", QT_TRANSLATE_NOOP("LogWords", "Nhận kế hoạch năm")},
    {"accept_timetable", QT_TRANSLATE_NOOP("LogWords", "Nhận lịch học")},
    // seats
    {"nominate", QT_TRANSLATE_NOOP("LogWords", "Cử đi học")},
    {"request_seat", QT_TRANSLATE_NOOP("LogWords", "Xin học")},
    {"approve", QT_TRANSLATE_NOOP("LogWords", "Duyệt chỗ học")},
    {"reject", QT_TRANSLATE_NOOP("LogWords", "Không duyệt chỗ học")},
    {"withdraw", QT_TRANSLATE_NOOP("LogWords", "Rút khỏi lớp")},
    {"promote", QT_TRANSLATE_NOOP("LogWords", "Đưa từ danh sách chờ vào lớp")},
    {"defer", QT_TRANSLATE_NOOP("LogWords", "Bảo lưu")},
    // rooms, lecturers, days off
    {"add_room", QT_TRANSLATE_NOOP("LogWords", "Thêm phòng học")},
    {"change_room", QT_TRANSLATE_NOOP("LogWords", "Sửa phòng học")},
    {"remove_room", QT_TRANSLATE_NOOP("LogWords", "Bỏ phòng học")},
    {"add_lecturer", QT_TRANSLATE_NOOP("LogWords", "Thêm giảng viên")},
    {"change_lecturer", QT_TRANSLATE_NOOP("LogWords", "Sửa giảng viên")},
    {"remove_lecturer", QT_TRANSLATE_NOOP("LogWords", "Bỏ giảng viên")},
    {"add_unavailability", QT_TRANSLATE_NOOP("LogWords", "Ghi thời gian không dùng được")},
    {"remove_unavailability", QT_TRANSLATE_NOOP("LogWords", "Bỏ thời gian không dùng được")},
    {"add_holiday", QT_TRANSLATE_NOOP("LogWords", "Thêm ngày nghỉ")},
    {"remove_holiday", QT_TRANSLATE_NOOP("LogWords", "Bỏ ngày nghỉ")},
    // people
    {"add_cadre", QT_TRANSLATE_NOOP("LogWords", "Thêm cán bộ")},
    {"change_cadre", QT_TRANSLATE_NOOP("LogWords", "Sửa hồ sơ cán bộ")},
    {"end_service", QT_TRANSLATE_NOOP("LogWords", "Ghi thôi công tác")},
    {"appoint", QT_TRANSLATE_NOOP("LogWords", "Ghi bổ nhiệm")},
    {"end_post_holding", QT_TRANSLATE_NOOP("LogWords", "Ghi thôi giữ chức")},
    {"record_completion", QT_TRANSLATE_NOOP("LogWords", "Ghi kết quả đã học")},
    {"revoke_completion", QT_TRANSLATE_NOOP("LogWords", "Hủy kết quả đã học")},
    {"grant_exemption", QT_TRANSLATE_NOOP("LogWords", "Miễn học")},
    {"request_extension", QT_TRANSLATE_NOOP("LogWords", "Xin gia hạn")},
    {"request_recognition", QT_TRANSLATE_NOOP("LogWords", "Xin công nhận kết quả")},
    {"answer_request", QT_TRANSLATE_NOOP("LogWords", "Trả lời đơn")},
    {"withdraw_request", QT_TRANSLATE_NOOP("LogWords", "Rút đơn")},
    // planning
    {"add_planning_entry", QT_TRANSLATE_NOOP("LogWords", "Đưa vào quy hoạch")},
    {"end_planning_entry", QT_TRANSLATE_NOOP("LogWords", "Đưa ra khỏi quy hoạch")},
    {"open_review_round", QT_TRANSLATE_NOOP("LogWords", "Mở đợt rà soát")},
    {"review_entries", QT_TRANSLATE_NOOP("LogWords", "Rà soát quy hoạch")},
    {"close_review_round", QT_TRANSLATE_NOOP("LogWords", "Kết thúc đợt rà soát")},
    {"record_conclusion", QT_TRANSLATE_NOOP("LogWords", "Ghi kết luận")},
    {"withdraw_conclusion", QT_TRANSLATE_NOOP("LogWords", "Rút kết luận")},
    {"record_figures", QT_TRANSLATE_NOOP("LogWords", "Ghi số liệu báo cáo")},
    // catalogue
    {"add_requirement", QT_TRANSLATE_NOOP("LogWords", "Thêm quy định")},
    {"preview_requirement", QT_TRANSLATE_NOOP("LogWords", "Thử quy định")},
    {"end_requirement", QT_TRANSLATE_NOOP("LogWords", "Kết thúc quy định")},
    {"enable_requirement", QT_TRANSLATE_NOOP("LogWords", "Bật hoặc tắt quy định")},
    {"add_equivalence", QT_TRANSLATE_NOOP("LogWords", "Thêm khóa tương đương")},
    {"end_equivalence", QT_TRANSLATE_NOOP("LogWords", "Kết thúc khóa tương đương")},
    {"add_unit", QT_TRANSLATE_NOOP("LogWords", "Thêm đơn vị")},
    {"merge_units", QT_TRANSLATE_NOOP("LogWords", "Sáp nhập đơn vị")},
    {"split_unit", QT_TRANSLATE_NOOP("LogWords", "Chia tách đơn vị")},
    {"rename_unit", QT_TRANSLATE_NOOP("LogWords", "Đổi tên đơn vị")},
    {"reparent_unit", QT_TRANSLATE_NOOP("LogWords", "Chuyển đơn vị cấp trên")},
    {"dissolve_unit", QT_TRANSLATE_NOOP("LogWords", "Giải thể đơn vị")},
    {"add_title", QT_TRANSLATE_NOOP("LogWords", "Thêm chức danh")},
    {"rename_title", QT_TRANSLATE_NOOP("LogWords", "Đổi tên chức danh")},
    {"close_title", QT_TRANSLATE_NOOP("LogWords", "Kết thúc chức danh")},
    // accounts and the data as a whole
    {"add_user", QT_TRANSLATE_NOOP("LogWords", "Thêm tài khoản")},
    {"change_user", QT_TRANSLATE_NOOP("LogWords", "Sửa tài khoản")},
    {"set_password", QT_TRANSLATE_NOOP("LogWords", "Đặt mật khẩu cho người khác")},
    {"change_password", QT_TRANSLATE_NOOP("LogWords", "Đổi mật khẩu")},
    {"undo", QT_TRANSLATE_NOOP("LogWords", "Hoàn tác")},
    {"read", QT_TRANSLATE_NOOP("LogWords", "Đọc dữ liệu nhạy cảm")},
    {"import", QT_TRANSLATE_NOOP("LogWords", "Nhập dữ liệu")},
    {"undo_import", QT_TRANSLATE_NOOP("LogWords", "Hoàn tác lần nhập")},
    {"restore", QT_TRANSLATE_NOOP("LogWords", "Khôi phục bản sao lưu")},
};

/// What tells the row from others of its kind: its code, else what it names.
QString nameOfRow(const service::LogRow &row)
{
    const QJsonObject &content = row.after ? *row.after : *row.before;
    for (const char *own : {"code", "login", "number"})
        if (const QString name = content.value(QLatin1String(own)).toString(); !name.isEmpty())
            return name;
    constexpr qsizetype mostParts = 3;
    QStringList parts;
    for (const char *part : {"session", "enrolment", "training_class", "cadre", "resource", "course", "title", "unit", "entry", "name", "part", "valid_from"})
        if (const QJsonValue value = content.value(QLatin1String(part)); value.isString() && parts.size() < mostParts)
            parts.append(valueWords(row.kind, QLatin1String(part), value));
    return parts.join(QStringLiteral(" · "));
}

QString changeOfRow(const service::LogRow &row)
{
    return !row.before ? LogWordsTexts::tr("Thêm") : !row.after ? LogWordsTexts::tr("Bỏ") : LogWordsTexts::tr("Sửa");
}

QString toneOfChange(const service::LogRow &row)
{
    return !row.before ? QStringLiteral("good") : !row.after ? QStringLiteral("bad") : QStringLiteral("info");
}

QString shortened(const QString &text)
{
    constexpr qsizetype mostLetters = 300;
    return text.size() <= mostLetters ? text : text.left(mostLetters) + QStringLiteral("…");
}

/// The fields to tell of: those that differ, of a new or removed row those that say something.
QStringList fieldsToTell(const service::LogRow &row)
{
    const QJsonObject before = row.before.value_or(QJsonObject());
    const QJsonObject after = row.after.value_or(QJsonObject());
    QStringList fields;
    for (const QString &field : before.keys() + after.keys())
        if (before.value(field) != after.value(field) && !fields.contains(field))
            fields.append(field);
    const auto isEmpty = [](const QJsonValue &value) { return value.isUndefined() || value.isNull() || value == QJsonValue(QString()); };
    if (!row.before || !row.after)
        fields.removeIf([&](const QString &field) { return isEmpty(before.value(field)) && isEmpty(after.value(field)); });
    return fields;
}

QString fieldChange(const service::LogRow &row, const QString &field)
{
    const auto words = [&](const QJsonObject &content) { return shortened(valueWords(row.kind, field, content.value(field))); };
    if (row.before && row.after)
        //: before, after
        return LogWordsTexts::tr("%1 → %2").arg(words(*row.before), words(*row.after));
    return words(row.after ? *row.after : *row.before);
}

} // namespace

QList<QByteArray> changedRowFields()
{
    return {"heading", "tone", "change", "field", "text"};
}

std::vector<list::Record> changedRowRecords(const service::LogRows &rows)
{
    std::vector<list::Record> records;
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const service::LogRow &row = rows.rows[i];
        const QString key = QString::number(i);
        const QString heading = kindWords(row.kind) + u' ' + nameOfRow(row);
        records.push_back({key, {heading, toneOfChange(row), changeOfRow(row), QString(), QString()}});
        const QStringList fields = fieldsToTell(row);
        for (const QString &field : fields)
            records.push_back({key + u'.' + field, {QString(), QString(), QString(), fieldWords(row.kind, field), fieldChange(row, field)}});
    }
    return records;
}

QString changedRowsNote(const service::LogRows &rows)
{
    switch (rows.known) {
    case service::LogRowsKnown::Withheld:
        return {}; // said of the whole line already
    case service::LogRowsKnown::NotKept:
        return LogWordsTexts::tr("Việc này không giữ giá trị trước và sau của từng dòng.");
    case service::LogRowsKnown::KeptBack:
        return LogWordsTexts::tr("Máy chủ không cho tài khoản này xem giá trị trước và sau; chủ dữ liệu xem được.");
    case service::LogRowsKnown::Yes:
        break;
    }
    if (rows.rows.empty() && rows.isWhole)
        return LogWordsTexts::tr("Không dòng dữ liệu nào đổi giá trị.");
    QStringList notes;
    if (rows.more > 0)
        notes.append(LogWordsTexts::tr("Còn %Ln dòng nữa không hiện ở đây.", "", rows.more));
    if (!rows.isWhole)
        notes.append(LogWordsTexts::tr("Việc đã lâu: những dòng được thêm có thể không còn tra được."));
    return notes.join(u' ');
}

QString commandWords(const QString &command)
{
    for (const NamedCommand &one : namedCommands)
        if (command == QLatin1String(one.command))
            return QCoreApplication::translate("LogWords", one.words);
    return command;
}

QString logTime(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")) : iso;
}

QString readableJson(const QString &json)
{
    constexpr qsizetype mostLetters = 20'000;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QString text = document.isNull() ? json : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    return text.size() <= mostLetters ? text : text.left(mostLetters) + QStringLiteral("…");
}

QString verdictWords(const service::LogVerdict &verdict)
{
    if (verdict.broken.empty())
        return LogWordsTexts::tr("Sổ nguyên vẹn, đã kiểm %Ln dòng", "", static_cast<int>(verdict.entries));
    constexpr size_t mostNamed = 10;
    QStringList numbers;
    for (size_t i = 0; i < verdict.broken.size() && i < mostNamed; ++i)
        numbers.append(QString::number(verdict.broken[i]));
    if (verdict.broken.size() > mostNamed)
        numbers.append(QStringLiteral("…"));
    //: numbers of lines of the log that are not what was written
    return LogWordsTexts::tr("Sổ không còn nguyên vẹn, ở dòng %1").arg(numbers.join(QStringLiteral(", ")));
}

std::vector<list::Row> logRows(const std::vector<service::LogLine> &lines)
{
    std::vector<list::Row> rows;
    for (const service::LogLine &line : lines)
        rows.push_back({QString::number(line.seq),
            {{QString::number(line.seq)}, {logTime(line.at)}, {line.actor}, {commandWords(line.command)}, {line.subject}}});
    return rows;
}

} // namespace lotrinh::screens
