// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "documents/words.h"
#include "drawing.h"

#include <QRegularExpression>
#include <algorithm>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostItems = 200'000; ///< of all lists together: no paper is longer

const QRegularExpression &markShape()
{
    static const QRegularExpression shape(u"\\{\\{\\s*([#/]?)\\s*([^{}]{1,80}?)\\s*\\}\\}"_s);
    return shape;
}

/// Runs of one paragraph in order; text boxes have paragraphs of their own and are visited as such.
void collectTexts(XmlNode &node, std::vector<XmlNode *> &runs, std::vector<XmlNode *> &texts)
{
    for (const auto &child : node.children) {
        if (child->name == "w:p"_L1 || child->name == "w:txbxContent"_L1)
            continue;
        if (child->name == "w:t"_L1) {
            texts.push_back(child.get());
            runs.push_back(&node);
        } else if (!child->isText()) {
            collectTexts(*child, runs, texts);
        }
    }
}

QString contentOf(const XmlNode &text)
{
    QString content;
    for (const auto &child : text.children)
        content += child->text;
    return content;
}

void setContent(XmlNode &text, const QString &content)
{
    text.children.clear();
    text.children.push_back(std::make_unique<XmlNode>());
    text.children.back()->text = content;
    text.setAttribute(u"xml:space"_s, u"preserve"_s);
}

/// A value of several lines: its run gets line breaks between them.
void breakLines(XmlNode &run, XmlNode &text)
{
    const QStringList lines = contentOf(text).split(u'\n');
    if (lines.size() < 2)
        return;
    const auto at = std::ranges::find_if(run.children, [&](const auto &child) { return child.get() == &text; });
    size_t place = static_cast<size_t>(at - run.children.begin());
    setContent(text, lines.first());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        auto breakNode = std::make_unique<XmlNode>();
        breakNode->name = u"w:br"_s;
        auto next = std::make_unique<XmlNode>();
        next->name = u"w:t"_s;
        setContent(*next, lines[i]);
        run.children.insert(run.children.begin() + static_cast<ptrdiff_t>(++place), std::move(breakNode));
        run.children.insert(run.children.begin() + static_cast<ptrdiff_t>(++place), std::move(next));
    }
}

/// Replaces `length` characters at `from` of the joined texts by `value`, which goes into the first text touched.
void replaceAcross(const std::vector<XmlNode *> &texts, qsizetype from, qsizetype length, const QString &value)
{
    qsizetype start = 0;
    bool isPlaced = false;
    for (XmlNode *text : texts) {
        const QString content = contentOf(*text);
        const qsizetype end = start + content.size();
        const qsizetype cutFrom = std::max(from, start);
        const qsizetype cutTo = std::min(from + length, end);
        if (cutFrom < cutTo) {
            setContent(*text, content.left(cutFrom - start) + (isPlaced ? QString() : value) + content.mid(cutTo - start));
            isPlaced = true;
        }
        start = end;
    }
}

/// "{{#hoc_vien}}" alone in a paragraph: the list's name, and whether it opens or closes.
std::optional<std::pair<QChar, QString>> loneMark(const XmlNode &node)
{
    if (node.name != "w:p"_L1)
        return {};
    const QString text = textOf(node).trimmed();
    const auto match = markShape().match(text);
    if (!match.hasMatch() || match.capturedLength() != text.size() || match.capturedView(1).isEmpty())
        return {};
    return std::make_pair(match.capturedView(1).front(), match.captured(2));
}

/// The list that a table row repeats for; its marks are taken out.
QString takeRowList(XmlNode &node)
{
    QString list;
    for (const auto &child : node.children)
        if (child->name == "w:p"_L1) {
            std::vector<XmlNode *> runs;
            std::vector<XmlNode *> texts;
            collectTexts(*child, runs, texts);
            for (auto match = markShape().match(textOf(*child)); match.hasMatch();) {
                if (match.capturedView(1).isEmpty()) {
                    match = markShape().match(textOf(*child), match.capturedEnd());
                    continue;
                }
                if (list.isEmpty())
                    list = match.captured(2);
                replaceAcross(texts, match.capturedStart(), match.capturedLength(), {});
                match = markShape().match(textOf(*child));
            }
        } else if (child->name != "w:tbl"_L1 && !child->isText()) {
            const QString inner = takeRowList(*child);
            list = list.isEmpty() ? inner : list;
        }
    return list;
}

const std::vector<PaperFields> *listOf(const QString &name, const std::vector<const PaperFields *> &scope)
{
    for (auto fields = scope.rbegin(); fields != scope.rend(); ++fields)
        if (const auto found = (*fields)->lists.constFind(name); found != (*fields)->lists.constEnd())
            return &*found;
    return nullptr;
}

} // namespace

QString textOf(const XmlNode &paragraph)
{
    QString text;
    for (const auto &child : paragraph.children) {
        if (child->name == "w:t"_L1)
            text += contentOf(*child);
        else if (!child->isText() && child->name != "w:p"_L1 && child->name != "w:txbxContent"_L1)
            text += textOf(*child);
    }
    return text;
}

QString Filler::place() const
{
    return m_row > 0 ? Words::tr("bảng %1, hàng %2").arg(m_table).arg(m_row) : Words::tr("đoạn %1").arg(m_paragraph);
}

Error Filler::unknown(const QString &mark) const
{
    return {u"unknown_field"_s, Words::tr("Mẫu có trường không biết “%1” ở %2").arg(mark.left(60), place()),
        {{u"field"_s, mark}, {u"place"_s, place()}}, Error::Kind::Refused};
}

Error Filler::misplaced(const QString &list, const QString &sentence) const
{
    return {u"bad_template"_s, sentence.arg(list, place()), {{u"field"_s, list}, {u"place"_s, place()}}, Error::Kind::Refused};
}

/// A list inside itself would repeat every item for every item, and again inside that.
Result<const Filler::List *> Filler::open(const QString &list, const Scope &scope)
{
    const List *items = listOf(list, scope);
    if (!items)
        return unknown(list);
    if (std::ranges::find(m_open, items) != m_open.end())
        return misplaced(list, Words::tr("“#%1” ở %2 nằm trong chính nó"));
    m_repeated += items->size();
    if (m_repeated > mostItems)
        return misplaced(list, Words::tr("“#%1” ở %2 làm giấy tờ quá dài"));
    m_open.push_back(items);
    return items;
}

Result<void> Filler::fill(XmlNode &root, const PaperFields &fields)
{
    return fillBlock(root, {&fields});
}

Result<QString> Filler::valueOf(const QString &mark, const Scope &scope) const
{
    for (auto fields = scope.rbegin(); fields != scope.rend(); ++fields)
        if (const auto found = (*fields)->values.constFind(mark); found != (*fields)->values.constEnd())
            return *found;
    return unknown(mark);
}

Result<void> Filler::fillParagraph(XmlNode &paragraph, const Scope &scope)
{
    std::vector<XmlNode *> runs;
    std::vector<XmlNode *> texts;
    collectTexts(paragraph, runs, texts);
    qsizetype from = 0;
    for (auto match = markShape().match(textOf(paragraph)); match.hasMatch(); match = markShape().match(textOf(paragraph), from)) {
        const QString mark = match.captured(2);
        const bool isPicture = mark.startsWith("qr:"_L1);
        if (!match.capturedView(1).isEmpty())
            return Error{u"bad_template"_s, Words::tr("“%1%2” ở %3 không mở và đóng đúng chỗ").arg(match.captured(1), mark, place()),
                {{u"field"_s, mark}, {u"place"_s, place()}}, Error::Kind::Refused};
        const auto value = valueOf(isPicture ? mark.mid(3) : mark, scope);
        if (!value)
            return value.error();
        replaceAcross(texts, match.capturedStart(), match.capturedLength(), isPicture ? QString() : *value);
        if (isPicture && !value->isEmpty())
            appendPicture(paragraph, m_newPicture(*value), ++m_picture);
        from = match.capturedStart() + (isPicture ? 0 : value->size());
    }
    for (size_t i = 0; i < texts.size(); ++i)
        breakLines(*runs[i], *texts[i]);
    return fillBlock(paragraph, scope); // text boxes inside
}

Result<void> Filler::repeatBlock(XmlNode &parent, size_t &place, const QString &list, const Scope &scope)
{
    size_t end = place + 1;
    int depth = 1;
    for (; end < parent.children.size(); ++end)
        if (const auto mark = loneMark(*parent.children[end]); mark && mark->second == list) {
            depth += mark->first == u'#' ? 1 : -1;
            if (depth == 0)
                break;
        }
    const auto items = open(list, scope);
    if (!items)
        return items.error();
    if (end == parent.children.size())
        return misplaced(list, Words::tr("“#%1” ở %2 không được đóng lại"));
    std::vector<std::unique_ptr<XmlNode>> filled;
    for (const PaperFields &item : **items) {
        XmlNode block;
        for (size_t i = place + 1; i < end; ++i)
            block.children.push_back(parent.children[i]->copy());
        Scope inner = scope;
        inner.push_back(&item);
        if (const auto done = fillBlock(block, inner); !done)
            return done;
        std::move(block.children.begin(), block.children.end(), std::back_inserter(filled));
    }
    close();
    const auto first = parent.children.begin() + static_cast<ptrdiff_t>(place);
    const auto after = parent.children.erase(first, parent.children.begin() + static_cast<ptrdiff_t>(end) + 1);
    const size_t count = filled.size();
    parent.children.insert(after, std::make_move_iterator(filled.begin()), std::make_move_iterator(filled.end()));
    place += count;
    return {};
}

Result<void> Filler::repeatRows(XmlNode &table, const Scope &scope)
{
    std::vector<std::unique_ptr<XmlNode>> rows;
    for (auto &child : table.children) {
        if (child->name != "w:tr"_L1) {
            rows.push_back(std::move(child));
            continue;
        }
        ++m_row;
        const QString list = takeRowList(*child);
        const auto items = list.isEmpty() ? Result<const List *>(nullptr) : open(list, scope);
        if (!items)
            return items.error();
        const size_t count = *items ? (*items)->size() : 1;
        for (size_t i = 0; i < count; ++i) {
            auto row = child->copy();
            Scope inner = scope;
            if (*items)
                inner.push_back(&(**items)[i]);
            if (const auto done = fillBlock(*row, inner); !done)
                return done;
            rows.push_back(std::move(row));
        }
        if (*items)
            close();
    }
    table.children = std::move(rows);
    return {};
}

Result<void> Filler::fillBlock(XmlNode &parent, const Scope &scope)
{
    for (size_t i = 0; i < parent.children.size();) {
        XmlNode &child = *parent.children[i];
        Result<void> done;
        if (const auto mark = loneMark(child); mark && mark->first == u'#') {
            m_paragraph += m_row == 0 ? 1 : 0;
            done = repeatBlock(parent, i, mark->second, scope);
        } else {
            if (child.name == "w:p"_L1) {
                m_paragraph += m_row == 0 ? 1 : 0;
                done = fillParagraph(child, scope);
            } else if (child.name == "w:tbl"_L1) {
                const int outer = std::exchange(m_row, 0);
                ++m_table;
                done = repeatRows(child, scope);
                m_row = outer;
            } else if (!child.isText()) {
                done = fillBlock(child, scope);
            }
            ++i;
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace lotrinh::documents
