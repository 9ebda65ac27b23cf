// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwords.h"

#include "domain/codeorder.h"
#include "domain/person/name.h"
#include "domain/requirement/whywords.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct BookWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(BookWords)
};

// Qualified, the type of a function would hide from lupdate whose words those in it are.
using list::Cell;

QString courseKindName(const QString &kind)
{
    const std::pair<const char *, QString> kinds[] = {
        {"cap_nhat_kien_thuc", BookWordsTexts::tr("Cập nhật kiến thức")},
        {"dao_tao_ly_luan_chinh_tri", BookWordsTexts::tr("Đào tạo lý luận chính trị")},
        {"du_nguon", BookWordsTexts::tr("Dự nguồn")},
        {"hoi_nghi_quan_triet", BookWordsTexts::tr("Quán triệt nghị quyết")},
        {"ky_nang", BookWordsTexts::tr("Kỹ năng")},
        {"nghiep_vu_doan_the", BookWordsTexts::tr("Nghiệp vụ đoàn thể")},
        {"nghiep_vu_xay_dung_dang", BookWordsTexts::tr("Nghiệp vụ xây dựng Đảng")},
        {"ngon_ngu_dan_toc", BookWordsTexts::tr("Tiếng dân tộc")},
        {"nuoc_ngoai", BookWordsTexts::tr("Bồi dưỡng ở nước ngoài")},
        {"quan_ly_nha_nuoc_ngach", BookWordsTexts::tr("Quản lý nhà nước theo ngạch")},
        {"quoc_phong_an_ninh", BookWordsTexts::tr("Quốc phòng và an ninh")},
        {"theo_chuc_danh_dan_cu", BookWordsTexts::tr("Theo chức danh dân cử")},
        {"theo_chuc_danh_dang", BookWordsTexts::tr("Theo chức danh Đảng")},
        {"theo_chuc_danh_qlnn", BookWordsTexts::tr("Theo chức danh lãnh đạo, quản lý")},
        {"theo_nhom", BookWordsTexts::tr("Theo nhóm đối tượng")},
    };
    for (const auto &[code, name] : kinds)
        if (kind == QLatin1String(code))
            return name;
    return kind;
}

QString credentialName(const QString &credential)
{
    if (credential == QLatin1String("bang_tot_nghiep"))
        return BookWordsTexts::tr("Bằng");
    if (credential == QLatin1String("chung_chi"))
        return BookWordsTexts::tr("Chứng chỉ");
    if (credential == QLatin1String("chung_nhan"))
        return BookWordsTexts::tr("Giấy chứng nhận");
    return credential == QLatin1String("khong_cap") ? BookWordsTexts::tr("Không cấp") : credential;
}

Cell figure(const std::optional<int> &value)
{
    return {value ? QString::number(*value) : BookWordsTexts::tr("chưa rõ"), value ? QString() : QStringLiteral("neutral"),
        QStringLiteral("number")};
}

BadgeWords standingOf(Period life, Day asOf)
{
    if (life.holds(asOf))
        return {BookWordsTexts::tr("Có hiệu lực"), QStringLiteral("good")};
    return life.from > asOf ? BadgeWords{BookWordsTexts::tr("Chưa có hiệu lực"), QStringLiteral("info")}
                            : BadgeWords{BookWordsTexts::tr("Hết hiệu lực"), QStringLiteral("neutral")};
}

QHash<CourseId, int> titlesAsking(const Rulebook &rules, Day asOf)
{
    QHash<CourseId, QSet<TitleId>> asking;
    for (const Requirement &rule : rules.requirements())
        if (rule.enabled && rule.life.holds(asOf))
            for (CourseId course : rule.courses)
                asking[course].insert(rule.title);
    QHash<CourseId, int> counts;
    for (auto one = asking.cbegin(); one != asking.cend(); ++one)
        counts.insert(one.key(), static_cast<int>(one.value().size()));
    return counts;
}

bool matches(const QString &wanted, const QString &name, const QString &code)
{
    return wanted.isEmpty() || searchFold(name + u' ' + code).contains(wanted);
}

QString courseWords(const Rulebook &rules, CourseId id)
{
    const Course *course = rules.course(id);
    return course ? BookWordsTexts::tr("%1 %2", "course code, name").arg(course->code, course->name) : QString();
}

template <class Row> std::vector<const Row *> byCode(const std::vector<Row> &rows)
{
    std::vector<const Row *> sorted;
    for (const Row &row : rows)
        sorted.push_back(&row);
    std::sort(sorted.begin(), sorted.end(), [](const Row *a, const Row *b) { return codeLess(a->code, b->code); });
    return sorted;
}

} // namespace

std::vector<list::Row> courseRows(const Rulebook &rules, const QString &text, Day asOf, Language language)
{
    const QString wanted = searchFold(text);
    const auto asking = titlesAsking(rules, asOf);
    std::vector<list::Row> rows;
    for (const Course *course : byCode(rules.courses())) {
        if (!matches(wanted, course->name, course->code))
            continue;
        rows.push_back({course->code,
            {{course->code}, {course->name}, {courseKindName(course->kind)}, figure(course->days),
                figure(course->periods), {credentialName(course->credential)},
                {figureText(asking.value(course->id), language), {}, QStringLiteral("number")},
                badgeCell(standingOf(course->life, asOf))}});
    }
    return rows;
}

std::vector<list::Row> equivalenceRows(const Rulebook &rules, const QString &course, Language language)
{
    const Course *about = rules.courseByCode(course);
    std::vector<list::Row> rows;
    for (const Equivalence &one : rules.equivalences()) {
        if (about && one.course != about->id && one.satisfies != about->id)
            continue;
        const QString age = one.maxAgeMonths ? BookWordsTexts::tr("%n tháng", "an age limit", *one.maxAgeMonths) : BookWordsTexts::tr("không giới hạn");
        rows.push_back({QString::number(one.id.value),
            {{courseWords(rules, one.course)}, {courseWords(rules, one.satisfies)}, {age},
                {lifeWords(one.life, language)}, {one.basis}}});
    }
    return rows;
}

std::vector<list::Row> exemptionRows(
    const compliance::Province &province, const QString &text, Day asOf, Language language)
{
    const QString wanted = searchFold(text);
    std::vector<list::Row> rows;
    for (compliance::CadreRow row : province.order()) {
        const compliance::Stretch own = province.facts().cadres.exemptions[row];
        if (own.begin == own.end || !matches(wanted, province.nameOf(row), province.codeOf(row)))
            continue;
        for (const Exemption &one : province.factsOf(row).exemptions)
            rows.push_back({QString::number(one.id.value),
                {{province.nameOf(row)}, {province.codeOf(row)}, {courseWords(province.rules(), one.course)},
                    {lifeWords(one.life, language)}, {one.basis}, badgeCell(standingOf(one.life, asOf))}});
    }
    return rows;
}

} // namespace lotrinh::screens
