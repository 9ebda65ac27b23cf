// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/filler.h"
#include "documents/papers/paper.h"
#include "documents/papers/paperset.h"
#include "documents/papers/vietnamesedate.h"
#include "documents/pdf/pdf.h"
#include "support/manytests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <functional>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

/// Stands for a translation: says which room a text comes from.
class RoomOfPaperText : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return u"[%1] "_s.arg(QString::fromUtf8(context)) + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

QByteArray document(const QByteArray &text)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
}

QString fillingSaid(const QByteArray &text)
{
    auto tree = parseXml(document(text));
    Filler filler({});
    const auto done = filler.fill(**tree, {});
    return done ? u"done"_s : done.error().message;
}

QString settingSaid(const std::vector<package::Part> &parts)
{
    const auto made = toPdf(parts);
    return made ? u"done"_s : made.error().message;
}

QString templateSaid()
{
    const auto read = DocxTemplate::fromBytes(*package::packed({{u"word/other.xml"_s, "<a/>"}}));
    return read ? u"done"_s : read.error().message;
}

QString letterheadSaid(const QString &field)
{
    IssuingOffice office;
    const auto applied = applyOffice({{field, u"x"_s}}, office);
    return applied ? u"done"_s : applied.error().message;
}

/// What making a paper from the office's own, broken template says, its file first.
QString ownTemplateSaid()
{
    const QTemporaryDir place;
    QDir(place.path()).mkpath(u"state"_s);
    QFile file(place.filePath(u"state/summons.docx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(*package::packed({{u"a.xml"_s, "<a/>"}})) <= 0)
        return u"no template was written"_s;
    file.close();
    PaperOrder order;
    order.office = defaultOffice(Chain::State);
    order.templates = place.path();
    const auto made = makePaper({}, Paper::Summons, order);
    return made ? u"done"_s : made.error().message;
}

} // namespace

/// Why no paper is made is said in the language of the window; what stands on paper is Vietnamese in every language.
class RefusedPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalsFollowTheLanguage_data();
    void refusalsFollowTheLanguage();
    void papersDoNot();
};

void RefusedPapers::refusalsFollowTheLanguage_data()
{
    using Said = std::function<QString()>;
    QTest::addColumn<Said>("said");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("translated");
    const auto add = [](const char *name, const Said &said, const QString &vietnamese, const QString &translated) {
        QTest::newRow(name) << said << vietnamese << translated;
    };
    add("nothing refused", [] { return fillingSaid("a"); }, u"done"_s, u"done"_s);
    add("field of a template", [] { return fillingSaid("{{la}}"); }, u"Mẫu có trường không biết “la” ở đoạn 1"_s,
        u"[Documents] Mẫu có trường không biết “la” ở [Documents] đoạn 1"_s);
    add("list inside a sentence", [] { return fillingSaid("a {{#ai}}"); }, u"“#ai” ở đoạn 1 không mở và đóng đúng chỗ"_s,
        u"[Documents] “#ai” ở [Documents] đoạn 1 không mở và đóng đúng chỗ"_s);
    add("no document", [] { return templateSaid(); }, u"không phải tệp .docx"_s, u"[Documents] không phải tệp .docx"_s);
    add("the office's own template", [] { return ownTemplateSaid(); }, u"summons.docx: không phải tệp .docx"_s,
        u"summons.docx: [Documents] không phải tệp .docx"_s);
    add("part is missing", [] { return settingSaid({}); }, u"tệp thiếu phần “word/document.xml”"_s,
        u"[Documents] tệp thiếu phần “word/document.xml”"_s);
    add("document without a body", [] { return settingSaid({{u"word/document.xml"_s, "<a/>"}}); }, u"tài liệu không có nội dung"_s,
        u"[Documents] tài liệu không có nội dung"_s);
    add("letterhead", [] { return letterheadSaid(u"issuerr"_s); }, u"Nơi ban hành: trường “issuerr” không đúng"_s,
        u"[Documents] Nơi ban hành: trường “issuerr” không đúng"_s);
}

void RefusedPapers::refusalsFollowTheLanguage()
{
    QFETCH(std::function<QString()>, said);
    QTEST(said(), "vietnamese");
    RoomOfPaperText translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTEST(said(), "translated");
}

void RefusedPapers::papersDoNot()
{
    RoomOfPaperText translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(longDate(Day::of(2015, 4, 6)), u"ngày 06 tháng 4 năm 2015"_s);
    QCOMPARE(defaultOffice(Chain::Party).signerTitle, u"TRƯỞNG BAN"_s);
    QCOMPARE(defaultOffice(Chain::Party).symbolOf(Paper::OpeningDecision), u"QĐ/BTCTU"_s);
}

} // namespace lotrinh::documents

LOTRINH_GUI_TEST(lotrinh::documents::RefusedPapers)
#include "tst_refusedpapers.moc"
