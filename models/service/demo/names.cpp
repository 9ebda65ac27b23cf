// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QStringView>
#include <span>

namespace lotrinh::demo {

namespace {

struct Weighted {
    QStringView text;
    int weight;
};

constexpr Weighted families[] = {
    {u"Nguyễn", 310},
    {u"Trần", 109},
    {u"Lê", 95},
    {u"Phạm", 70},
    {u"Huỳnh", 33},
    {u"Hoàng", 18},
    {u"Phan", 45},
    {u"Võ", 27},
    {u"Vũ", 12},
    {u"Đặng", 21},
    {u"Bùi", 20},
    {u"Đỗ", 14},
    {u"Hồ", 13},
    {u"Ngô", 13},
    {u"Dương", 10},
    {u"Lý", 5},
    {u"Đoàn", 9},
    {u"Trương", 12},
    {u"Đinh", 9},
    {u"Lương", 7},
    {u"Mai", 7},
    {u"Tạ", 4},
    {u"Châu", 4},
    {u"Thái", 4},
    {u"Cao", 5},
    {u"Hà", 5},
    {u"Lưu", 4},
    {u"Tô", 3},
    {u"Văn", 2},
    {u"Doãn", 1},
    {u"Lâm", 11},
    {u"Trịnh", 12},
    {u"Đào", 12},
    {u"Phùng", 9},
    {u"Tăng", 6},
    {u"Nghiêm", 3},
    {u"Từ", 5},
    {u"Quách", 4},
    {u"La", 4},
    {u"Hứa", 4},
    {u"Thân", 4},
    {u"Tôn", 4},
    {u"Kiều", 4},
    {u"Đàm", 4},
    {u"Tống", 4},
    {u"Chu", 4},
    {u"Triệu", 5},
    {u"Mạc", 3},
    {u"Vương", 5},
};
constexpr Weighted maleMiddles[] = {
    {u"Văn", 30},
    {u"Hữu", 7},
    {u"Đức", 6},
    {u"Công", 5},
    {u"Quang", 7},
    {u"Thanh", 6},
    {u"Ngọc", 6},
    {u"Minh", 6},
    {u"Xuân", 5},
    {u"Đình", 6},
    {u"Quốc", 5},
    {u"Tấn", 5},
    {u"Viết", 3},
    {u"Anh", 2},
    {u"Hoàng", 3},
    {u"Duy", 2},
    {u"Bá", 2},
    {u"Thế", 2},
    {u"Trung", 2},
    {u"Như", 1},
};
constexpr Weighted femaleMiddles[] = {
    {u"Thị", 46},
    {u"Thị Thu", 6},
    {u"Thị Kim", 5},
    {u"Thị Ngọc", 6},
    {u"Thị Thanh", 6},
    {u"Thị Mỹ", 4},
    {u"Thị Bích", 4},
    {u"Thị Hồng", 4},
    {u"Ngọc", 4},
    {u"Thanh", 3},
    {u"Thùy", 3},
    {u"Phương", 3},
    {u"Minh", 2},
    {u"Quỳnh", 2},
    {u"Bảo", 1},
    {u"Như", 1},
};
constexpr QStringView maleGiven[] = {
    u"An",
    u"Ân",
    u"Bảo",
    u"Bình",
    u"Châu",
    u"Cường",
    u"Danh",
    u"Đại",
    u"Đạt",
    u"Đông",
    u"Đức",
    u"Dũng",
    u"Giang",
    u"Hà",
    u"Hải",
    u"Hậu",
    u"Hiền",
    u"Hiệp",
    u"Hiếu",
    u"Hòa",
    u"Hoàng",
    u"Hùng",
    u"Hưng",
    u"Huy",
    u"Khánh",
    u"Khoa",
    u"Lâm",
    u"Lộc",
    u"Long",
    u"Lợi",
    u"Minh",
    u"Nam",
    u"Nghĩa",
    u"Nhân",
    u"Phong",
    u"Phúc",
    u"Phước",
    u"Quân",
    u"Quang",
    u"Quý",
    u"Sang",
    u"Sơn",
    u"Tài",
    u"Tâm",
    u"Tân",
    u"Thái",
    u"Thắng",
    u"Thành",
    u"Thạnh",
    u"Thiện",
    u"Thịnh",
    u"Thọ",
    u"Thuận",
    u"Tiến",
    u"Toàn",
    u"Trí",
    u"Trung",
    u"Trường",
    u"Tú",
    u"Tuấn",
    u"Tùng",
    u"Vinh",
    u"Vũ",
    u"Vương",
    u"Xuân",
};
constexpr QStringView femaleGiven[] = {
    u"An",
    u"Ánh",
    u"Anh",
    u"Bình",
    u"Chi",
    u"Cúc",
    u"Diễm",
    u"Diệu",
    u"Dung",
    u"Duyên",
    u"Em",
    u"Giang",
    u"Hà",
    u"Hằng",
    u"Hạnh",
    u"Hiền",
    u"Hoa",
    u"Hòa",
    u"Hồng",
    u"Huệ",
    u"Hương",
    u"Huyền",
    u"Khánh",
    u"Lan",
    u"Liên",
    u"Linh",
    u"Loan",
    u"Ly",
    u"Mai",
    u"Mỹ",
    u"Nga",
    u"Ngân",
    u"Ngọc",
    u"Nguyệt",
    u"Nhi",
    u"Nhung",
    u"Oanh",
    u"Phượng",
    u"Phương",
    u"Quyên",
    u"Sương",
    u"Tâm",
    u"Thảo",
    u"Thơ",
    u"Thu",
    u"Thủy",
    u"Thúy",
    u"Thương",
    u"Tiên",
    u"Trang",
    u"Trâm",
    u"Trinh",
    u"Tuyết",
    u"Uyên",
    u"Vân",
    u"Vy",
    u"Xuân",
    u"Yến",
};
constexpr QStringView coTuFamilies[] = {
    u"Alăng",
    u"Arất",
    u"Ating",
    u"Avô",
    u"Bhling",
    u"Bhnướch",
    u"Bhríu",
    u"Blúp",
    u"Clâu",
    u"Coor",
    u"Hốih",
    u"Pơloong",
    u"Riah",
    u"Tơngôl",
    u"Zơrâm",
};
constexpr QStringView xoDangFamilies[] = {u"Hồ", u"Hồ", u"Hồ", u"Đinh", u"Nguyễn", u"Trần"};
constexpr QStringView gieTriengFamilies[] = {u"Blong", u"Kring", u"Hiên", u"Xiêng", u"Un", u"Hồ"};
constexpr QStringView coFamilies[] = {u"Hồ", u"Hồ", u"Đinh", u"Phạm", u"Trần"};
constexpr QStringView mountainGiven[] = {
    u"Bền",
    u"Blới",
    u"Brao",
    u"Chơn",
    u"Đắc",
    u"Đhing",
    u"Hen",
    u"Lương",
    u"Mia",
    u"Mưu",
    u"Nhem",
    u"Ngót",
    u"Nướch",
    u"Pôn",
    u"Rin",
    u"Sáp",
    u"Thiết",
    u"Vơ",
    u"Xây",
    u"Xinh",
    u"Zênh",
};

QStringView weighted(Random &random, std::span<const Weighted> table)
{
    int total = 0;
    for (const Weighted &row : table)
        total += row.weight;
    int at = random.below(total);
    for (const Weighted &row : table) {
        at -= row.weight;
        if (at < 0)
            return row.text;
    }
    return table.back().text;
}

QString joined(QStringView family, QStringView middle, QStringView given)
{
    QString name;
    name.reserve(family.size() + middle.size() + given.size() + 2);
    name += family;
    if (!middle.isEmpty())
        name += u' ', name += middle;
    name += u' ';
    name += given;
    return name;
}

QStringView given(Random &random, Sex sex)
{
    return sex == Sex::Male ? random.pick(maleGiven) : random.pick(femaleGiven);
}

QStringView mountainFamily(Random &random, const QString &ethnicity)
{
    if (ethnicity == u"Cơ-tu")
        return random.pick(coTuFamilies);
    if (ethnicity == u"Gié-Triêng")
        return random.pick(gieTriengFamilies);
    if (ethnicity == u"Co")
        return random.pick(coFamilies);
    return random.pick(xoDangFamilies);
}

/// "Alăng Mai", "Zơrâm Thị Xinh", "A Viết Bền": no middle name, the Vietnamese one, or A and Y before.
QString mountainName(Random &random, Sex sex, const QString &ethnicity)
{
    const QStringView own = random.chance(550) ? random.pick(mountainGiven) : given(random, sex);
    const bool prefixed = ethnicity == u"Gié-Triêng" || ethnicity == u"Xơ-đăng";
    if (prefixed && random.chance(250))
        return joined(sex == Sex::Male ? u"A" : u"Y", random.chance(500) ? u"Viết" : u"", own);
    const QStringView family = mountainFamily(random, ethnicity);
    if (random.chance(450))
        return joined(family, {}, own);
    return joined(family, sex == Sex::Male ? u"Văn" : u"Thị", own);
}

} // namespace

QString personName(Random &random, Sex sex, const QString &ethnicity)
{
    if (ethnicity != u"Kinh")
        return mountainName(random, sex, ethnicity);
    const QStringView family = weighted(random, families);
    const QStringView middle
        = sex == Sex::Male ? weighted(random, maleMiddles) : weighted(random, femaleMiddles);
    return joined(family, middle, given(random, sex));
}

} // namespace lotrinh::demo
