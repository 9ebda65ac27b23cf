// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettecontroller.h"

#include "cataloguewords.h"
#include "domain/person/name.h"
#include "workplace.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr size_t mostClasses = 8;
constexpr size_t mostPeople = 8;

bool holdsAll(const QString &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
}

} // namespace

PaletteController::PaletteController(QObject *parent)
    : QObject(parent)
    , m_found({"kind", "title", "detail", "glyph"})
    , m_classQuestion(this,
          [this](Result<std::vector<service::ClassLine>> lines) {
              m_classes.clear();
              if (lines)
                  for (const service::ClassLine &line : *lines) {
                      const TrainingClass &one = line.trainingClass;
                      m_classes.push_back(lineOf(QStringLiteral("class|") + one.code, tr("Lớp"),
                          one.name.isEmpty() ? line.course : one.name,
                          //: code of a class and its first day
                          tr("%1 · khai giảng %2").arg(one.code, toVietnamese(one.startsOn)),
                          QStringLiteral("class"), line.course));
                  }
              publish();
          })
    , m_peopleQuestion(this, [this](Result<People> people) {
        m_people = people ? std::move(*people) : People();
        publish();
    })
{ }

PaletteController::Line PaletteController::lineOf(const QString &key, const QString &kind, const QString &title,
    const QString &detail, const QString &glyph, const QString &more)
{
    return {{key, {kind, title, detail, glyph}}, searchFold(title + u' ' + detail + u' ' + more)};
}

std::vector<PaletteController::Line> PaletteController::places() const
{
    std::vector<Line> lines;
    for (qsizetype i = 0; i < std::min(m_pageKeys.size(), m_pageLabels.size()); ++i)
        lines.push_back(lineOf(QStringLiteral("page|") + m_pageKeys.at(i), tr("Trang"), m_pageLabels.at(i),
            i < 9 ? QStringLiteral("Ctrl+%1").arg(i + 1) : QString(), QStringLiteral("arrow-right")));
    return lines;
}

std::vector<PaletteController::Line> PaletteController::actions() const
{
    const Workplace &place = workplace();
    const QString kind = tr("Việc");
    const auto line = [&](const char *key, const QString &title, const QString &keys, const char *glyph) {
        return lineOf(QStringLiteral("do|") + QLatin1String(key), kind, title, keys, QLatin1String(glyph));
    };
    std::vector<Line> lines;
    if (place.readsRates() || place.runsClasses())
        lines.push_back(line("papers", tr("Biểu mẫu B1–B7, kế hoạch năm, thông báo quá hạn…"), {}, "print"));
    if (!place.ownCadre().isEmpty())
        lines.push_back(line("calendar", tr("Tệp lịch các buổi học của tôi…"), {}, "calendar"));
    lines.insert(lines.end(), {line("dark", place.dark() ? tr("Nền sáng") : tr("Nền tối"), {}, place.dark() ? "sun" : "moon"),
        line("language", place.language() == QLatin1String("vi") ? tr("Chuyển sang tiếng Anh (English)") : tr("Chuyển sang tiếng Việt"),
            {}, "language"),
        line("larger", tr("Chữ to hơn"), QStringLiteral("Ctrl++"), "plus"),
        line("smaller", tr("Chữ nhỏ hơn"), QStringLiteral("Ctrl+-"), "minus"),
        line("motion", place.reducedMotion() ? tr("Bật chuyển động") : tr("Giảm chuyển động"), {}, "settings"),
        line("undo", tr("Hoàn tác việc vừa làm"), QStringLiteral("Ctrl+Z"), "undo"),
        line("redo", tr("Làm lại việc vừa hoàn tác"), QStringLiteral("Ctrl+Y"), "history"),
        line("history", tr("Những việc tôi đã làm"), {}, "history"),
        line("refresh", tr("Xem thay đổi của máy khác"), QStringLiteral("F5"), "history"),
        line("help", tr("Các phím tắt"), QStringLiteral("F1"), "question")});
    return lines;
}

void PaletteController::begin()
{
    m_text.clear();
    m_people.clear();
    // In another language by now, perhaps: headings over rows that stay would stay, too (Qt 6.4).
    m_found.setRecords({});
    Q_EMIT textChanged();
    publish();
    askClasses();
}

void PaletteController::askClasses()
{
    m_classes.clear();
    if (workplace().runsClasses() && workplace().ready())
        m_classQuestion.ask(workplace().desk(), [](service::Service &service) { return service::readClassList(service); });
}

void PaletteController::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    publish();
    askPeople();
}

void PaletteController::askPeople()
{
    if (m_text.trimmed().isEmpty() || !workplace().readsPeople() || !workplace().ready()) {
        m_people.clear();
        return publish();
    }
    m_peopleQuestion.ask(workplace().desk(),
        [text = m_text.trimmed(), kind = tr("Cán bộ")](service::Service &service) {
            return findPeople(service, text, kind);
        });
}

Result<PaletteController::People> PaletteController::findPeople(
    service::Service &service, const QString &text, const QString &kind)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const auto search = service.peopleSearch();
    if (!search)
        return search.error();
    People people;
    for (compliance::CadreRow row : (*search)->find(text, mostPeople).first) {
        const Cadre cadre = (*province)->cadreOf(row);
        people.push_back({QStringLiteral("person|") + cadre.code,
            {kind, cadre.fullName, cadre.code + QStringLiteral(" · ") + unitName((*province)->rules(), cadre.unit),
                QStringLiteral("user")}});
    }
    return people;
}

void PaletteController::publish()
{
    const QStringList wanted = searchFold(m_text).split(u' ', Qt::SkipEmptyParts);
    std::vector<list::Record> records;
    const auto add = [&](const std::vector<Line> &lines, size_t most) {
        for (const Line &line : lines)
            if (most > 0 && holdsAll(line.words, wanted)) {
                records.push_back(line.record);
                --most;
            }
    };
    add(places(), 20);
    // Somebody who types a name looks for it, not for what one can do.
    if (!wanted.isEmpty()) {
        add(m_classes, mostClasses);
        records.insert(records.end(), m_people.begin(), m_people.end());
    }
    add(actions(), 20);
    m_found.setRecords(std::move(records));
}

void PaletteController::choose(const QString &key)
{
    Workplace &place = workplace();
    const QString kind = key.section(u'|', 0, 0);
    const QString subject = key.section(u'|', 1);
    if (kind == QLatin1String("page"))
        return Q_EMIT wanted(subject, {});
    if (kind == QLatin1String("class"))
        return Q_EMIT wanted(QStringLiteral("classes"), subject);
    if (kind == QLatin1String("person"))
        return Q_EMIT wanted(QStringLiteral("people"), subject);
    if (subject == QLatin1String("dark"))
        return place.setDark(!place.dark());
    if (subject == QLatin1String("language"))
        return place.setLanguage(place.language() == QLatin1String("vi") ? QStringLiteral("en") : QStringLiteral("vi"));
    if (subject == QLatin1String("larger") || subject == QLatin1String("smaller"))
        return place.setTextPercent(place.textPercent() + (subject == QLatin1String("larger") ? 10 : -10));
    if (subject == QLatin1String("motion"))
        return place.setReducedMotion(!place.reducedMotion());
    if (subject == QLatin1String("refresh"))
        return place.refresh();
    Q_EMIT asked(subject);
}

} // namespace lotrinh::screens
