// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QByteArray>
#include <algorithm>
#include <vector>

namespace lotrinh::exchange {

namespace {

constexpr qsizetype chunkBytes = 1 << 18;

/// The separator that the first line with any has most of, outside quotes: a list may have titles above its header.
char separatorOf(QByteArrayView start)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    while (start.startsWith('\n') || start.startsWith('\r'))
        start = start.sliced(1);
    for (char c : start) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if ((c == '\n' || c == '\r') && commas + semicolons + tabs > 0)
            break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (commas >= semicolons && commas >= tabs)
        return ',';
    return semicolons >= tabs ? ';' : '\t';
}

class Parser {
public:
    Parser(const CsvSink &sink, const CsvLimits &limits, char separator)
        : m_sink(sink)
        , m_limits(limits)
        , m_separator(separator)
    { }

    /// False when reading must stop: failure() or the sink said so.
    bool feed(QByteArrayView bytes);
    bool finish();
    const std::optional<CsvFailure> &failure() const { return m_failure; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    bool step(char c);
    bool stepQuoted(char c);
    bool stepUnquoted(char c);
    qsizetype runLength(QByteArrayView bytes) const;
    bool append(QByteArrayView bytes);
    bool endField();
    bool endRecord();
    bool fail(ProblemKind kind);

    const CsvSink &m_sink;
    const CsvLimits m_limits;
    const char m_separator;
    State m_state = State::FieldStart;
    QByteArray m_record; ///< the text of the fields, one after the other
    std::vector<qsizetype> m_ends; ///< where each finished field ends in m_record
    std::vector<QByteArrayView> m_fields;
    int m_line = 1; ///< of the character that is read
    int m_firstLine = 1; ///< of the record
    bool m_wasCarriageReturn = false;
    bool m_hasQuotes = false;
    std::optional<CsvFailure> m_failure;
};

bool Parser::fail(ProblemKind kind)
{
    m_failure = CsvFailure{kind, m_firstLine, static_cast<int>(m_ends.size())};
    return false;
}

bool Parser::append(QByteArrayView bytes)
{
    const qsizetype fieldStart = m_ends.empty() ? 0 : m_ends.back();
    if (m_record.size() + bytes.size() - fieldStart > m_limits.fieldBytes)
        return fail(ProblemKind::FieldTooLong);
    if (m_record.size() + bytes.size() > m_limits.lineBytes)
        return fail(ProblemKind::LineTooLong);
    m_record.append(bytes);
    return true;
}

bool Parser::endField()
{
    if (static_cast<qsizetype>(m_ends.size()) >= m_limits.fields)
        return fail(ProblemKind::TooManyFields);
    m_ends.push_back(m_record.size());
    m_state = State::FieldStart;
    return true;
}

bool Parser::endRecord()
{
    if (!endField())
        return false;
    const bool isBlank = m_record.isEmpty() && !m_hasQuotes;
    bool goesOn = true;
    if (!isBlank) {
        m_fields.clear();
        qsizetype from = 0;
        for (qsizetype end : m_ends) {
            m_fields.emplace_back(m_record.constData() + from, end - from);
            from = end;
        }
        goesOn = m_sink(m_firstLine, m_fields);
    }
    m_record.resize(0);
    m_ends.clear();
    m_hasQuotes = false;
    return goesOn;
}

/// How many bytes from the start belong to the field whatever comes next.
qsizetype Parser::runLength(QByteArrayView bytes) const
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    if (m_state == State::Quoted)
        return std::find_if(begin, end, [](char c) { return c == '"' || c == '\n' || c == '\r'; }) - begin;
    if (m_state == State::QuoteInQuoted || (m_state == State::FieldStart && *begin == '"'))
        return 0;
    return std::find_if(begin, end, [this](char c) { return c == m_separator || c == '\n' || c == '\r'; })
        - begin;
}

bool Parser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (const qsizetype run = runLength(bytes); run > 0) {
            if (!append(bytes.first(run)))
                return false;
            if (m_state == State::FieldStart)
                m_state = State::Plain;
            m_wasCarriageReturn = false;
            bytes = bytes.sliced(run);
            continue;
        }
        if (!step(bytes.front()))
            return false;
        bytes = bytes.sliced(1);
    }
    return true;
}

bool Parser::step(char c)
{
    const bool endsPair = c == '\n' && m_wasCarriageReturn;
    m_wasCarriageReturn = c == '\r';
    if ((c == '\n' && !endsPair) || c == '\r')
        ++m_line;
    if (m_state == State::Quoted)
        return stepQuoted(c);
    if (endsPair) { // the CR before it ended the record
        m_firstLine = m_line;
        return true;
    }
    return stepUnquoted(c);
}

bool Parser::stepQuoted(char c)
{
    if (c != '"')
        return append(QByteArrayView(&c, 1));
    m_state = State::QuoteInQuoted;
    return true;
}

bool Parser::stepUnquoted(char c)
{
    if (c == m_separator)
        return endField();
    if (c == '\n' || c == '\r') {
        const bool goesOn = endRecord();
        m_firstLine = m_line;
        return goesOn;
    }
    if (c != '"')
        return fail(ProblemKind::TextAfterQuote);
    if (m_state == State::QuoteInQuoted && !append("\""))
        return false;
    m_state = State::Quoted;
    m_hasQuotes = true;
    return true;
}

bool Parser::finish()
{
    if (m_state == State::Quoted)
        return fail(ProblemKind::OpenQuote);
    const bool isInRecord = m_state != State::FieldStart || !m_ends.empty() || !m_record.isEmpty();
    return !isInRecord || endRecord();
}

bool needsQuotes(const QString &field)
{
    return std::ranges::any_of(
        field, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

} // namespace

std::optional<CsvFailure> readCsv(QIODevice &device, const CsvSink &sink, const CsvLimits &limits)
{
    // A small file is not worth a large buffer.
    const qint64 most = device.isSequential() ? chunkBytes : std::clamp<qint64>(device.size(), 1, chunkBytes);
    QByteArray chunk = device.read(most);
    if (chunk.startsWith("\xFF\xFE") || chunk.startsWith("\xFE\xFF"))
        return CsvFailure{ProblemKind::NotUtf8, 1, 0};
    if (chunk.startsWith("\xEF\xBB\xBF"))
        chunk.remove(0, 3);
    Parser parser(sink, limits, separatorOf(chunk));
    while (!chunk.isEmpty()) {
        if (!parser.feed(chunk))
            return parser.failure();
        chunk = device.read(most);
    }
    parser.finish();
    return parser.failure();
}

void appendCsvRecord(QByteArray &out, const QStringList &fields)
{
    bool isFirst = true;
    for (const QString &field : fields) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        if (!needsQuotes(field)) {
            out += field.toUtf8();
            continue;
        }
        QByteArray quoted = field.toUtf8();
        quoted.replace('"', "\"\"");
        out += '"' + quoted + '"';
    }
    out += '\n';
}

} // namespace lotrinh::exchange
