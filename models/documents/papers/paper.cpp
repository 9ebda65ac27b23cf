// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include "documents/words.h"

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

struct PaperNames {
    const char *file;
    const char *title;
    const char16_t *type; ///< of the symbol; empty for papers that carry none
};

constexpr PaperNames paperNames[paperCount] = {
    {"opening_decision", "01-quyet-dinh-mo-lop", u"QĐ"},
    {"summons", "02-trieu-tap-hoc-vien", u"TB"},
    {"learner_list", "03-danh-sach-hoc-vien", u""},
    {"attendance_sheet", "04-so-diem-danh", u""},
    {"transcript", "05-bang-diem", u""},
    {"recognition_decision", "06-quyet-dinh-cong-nhan", u"QĐ"},
    {"credential_card", "07-chung-chi", u""},
    {"class_report", "08-bao-cao-ket-qua", u"BC"},
    {"annual_plan", "ke-hoach-nam", u"KH"},
    {"overdue_notice", "thong-bao-qua-han", u"TB"},
};

const PaperNames &namesOf(Paper paper)
{
    return paperNames[static_cast<size_t>(paper)];
}

} // namespace

QString IssuingOffice::symbolOf(Paper paper) const
{
    const QString type = QString::fromUtf16(namesOf(paper).type);
    return type + (chain == Chain::Party ? u'/' : u'-') + suffix;
}

IssuingOffice defaultOffice(Chain chain)
{
    IssuingOffice office;
    office.chain = chain;
    office.place = u"Quảng Nam"_s;
    switch (chain) {
    case Chain::Party:
        office.superior = u"TỈNH ỦY QUẢNG NAM"_s;
        office.issuer = u"BAN TỔ CHỨC"_s;
        office.signerTitle = u"TRƯỞNG BAN"_s;
        office.suffix = u"BTCTU"_s;
        office.recipients = u"- Như trên,\n- Lưu Ban Tổ chức."_s;
        return office;
    case Chain::State:
        office.superior = u"UBND TỈNH QUẢNG NAM"_s;
        office.issuer = u"SỞ NỘI VỤ"_s;
        office.signerTitle = u"GIÁM ĐỐC"_s;
        office.suffix = u"SNV"_s;
        office.recipients = u"- Như trên;\n- Lưu: VT, SNV."_s;
        return office;
    case Chain::School:
        office.superior = u"TỈNH ỦY QUẢNG NAM"_s;
        office.issuer = u"TRƯỜNG CHÍNH TRỊ"_s;
        office.signerTitle = u"HIỆU TRƯỞNG"_s;
        office.suffix = u"TCT"_s;
        office.recipients = u"- Như trên;\n- Lưu: VT, QLĐT."_s;
        return office;
    }
    return office;
}

Result<void> applyOffice(const QJsonObject &json, IssuingOffice &office)
{
    const QMap<QString, QString *> texts{{u"superior"_s, &office.superior}, {u"issuer"_s, &office.issuer},
        {u"place"_s, &office.place}, {u"authority"_s, &office.authority}, {u"signer_title"_s, &office.signerTitle},
        {u"signer_name"_s, &office.signerName}, {u"recipients"_s, &office.recipients}, {u"suffix"_s, &office.suffix},
        {u"number"_s, &office.number}};
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto signedOn = it.key() == "signed_on"_L1 ? parseDay(it.value().toString()) : std::nullopt;
        if (signedOn) {
            office.signedOn = *signedOn;
        } else if (QString *text = texts.value(it.key()); text && it.value().isString()) {
            *text = it.value().toString();
        } else {
            return Error{u"bad_field"_s, Words::tr("Nơi ban hành: trường “%1” không đúng").arg(it.key()), {{u"field"_s, it.key()}}, Error::Kind::Usage};
        }
    }
    return {};
}

QString templateName(Paper paper)
{
    return QString::fromLatin1(namesOf(paper).file);
}

QString fileTitle(Paper paper)
{
    return QString::fromLatin1(namesOf(paper).title);
}

} // namespace lotrinh::documents
