// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

#include "partstream.h"
#include "words.h"

#include <QFile>
#include <QHash>
#include <zip.h>

namespace lotrinh::package {

using namespace Qt::StringLiterals;

struct Package::State {
    ~State()
    {
        if (archive)
            zip_discard(archive);
    }

    QByteArray bytes; ///< what `archive` reads from, when it is not a file
    zip_t *archive = nullptr;
    PackageLimits limits;
    QStringList names;
    QHash<QString, zip_uint64_t> places;
    qint64 totalBytes = 0;
};

namespace {

constexpr QByteArrayView compoundFile = "\xD0\xCF\x11\xE0";

/// Office's old binary formats and its encrypted files share one container, which is no zip.
QString whyNotZip(const QByteArray &start)
{
    if (start.startsWith(compoundFile))
        return Words::tr("tệp kiểu cũ (.xls, .doc) hoặc có mật khẩu; hãy mở ra và lưu lại dạng .xlsx/.docx không mật khẩu");
    return Words::tr("không phải tệp .xlsx/.docx");
}

bool staysInside(const QString &name, const PackageLimits &limits)
{
    if (name.isEmpty() || name.size() > limits.nameLength || name.startsWith(u'/') || name.contains(u'\\')
        || name.contains(u':') || name.contains(QChar(QChar::Null)))
        return false;
    const QStringList steps = name.split(u'/');
    return !steps.contains(u".."_s) && !steps.contains(u"."_s);
}

QByteArray startOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

bool isXmlName(const QString &name)
{
    return name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1);
}

} // namespace

Error badFile(const QString &reason)
{
    return {u"bad_file"_s, reason, {}, Error::Kind::Refused};
}

Package::Package(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }
Package::Package(Package &&) noexcept = default;
Package &Package::operator=(Package &&) noexcept = default;
Package::~Package() = default;

const QStringList &Package::names() const
{
    return m_state->names;
}

bool Package::has(const QString &name) const
{
    return m_state->places.contains(name);
}

const PackageLimits &Package::limits() const
{
    return m_state->limits;
}

Result<Package> Package::listed(std::unique_ptr<State> state)
{
    const zip_int64_t count = zip_get_num_entries(state->archive, 0);
    if (count > state->limits.parts)
        return badFile(Words::tr("tệp nén có quá nhiều phần (%1)").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto place = static_cast<zip_uint64_t>(i);
        const char *raw = zip_get_name(state->archive, place, ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw ? raw : "");
        if (!staysInside(name, state->limits))
            return badFile(Words::tr("tệp nén có tên phần không hợp lệ: “%1”").arg(name.left(80)));
        if (state->places.contains(name))
            return badFile(Words::tr("tệp nén có hai phần cùng tên: “%1”").arg(name.left(80)));
        state->names += name;
        state->places.insert(name, place);
    }
    return Package(std::move(state));
}

Result<Package> Package::open(const QString &path, const PackageLimits &limits)
{
    auto state = std::make_unique<State>();
    state->limits = limits;
    int code = 0;
    state->archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!state->archive)
        return badFile(whyNotZip(startOf(path)));
    return listed(std::move(state));
}

Result<Package> Package::fromBytes(const QByteArray &bytes, const PackageLimits &limits)
{
    auto state = std::make_unique<State>();
    state->limits = limits;
    state->bytes = bytes;
    zip_error_t trouble;
    zip_error_init(&trouble);
    zip_source_t *source = zip_source_buffer_create(
        state->bytes.constData(), static_cast<zip_uint64_t>(state->bytes.size()), 0, &trouble);
    if (source)
        state->archive = zip_open_from_source(source, ZIP_RDONLY, &trouble);
    if (source && !state->archive)
        zip_source_free(source);
    zip_error_fini(&trouble);
    if (!state->archive)
        return badFile(whyNotZip(bytes.left(8)));
    return listed(std::move(state));
}

Result<std::unique_ptr<QIODevice>> Package::stream(const QString &name, PartTrouble &trouble)
{
    const auto place = m_state->places.constFind(name);
    if (place == m_state->places.constEnd())
        return badFile(Words::tr("tệp thiếu phần “%1”").arg(name.left(80)));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_state->archive, *place, 0, &stat) != 0)
        return badFile(Words::tr("tệp nén bị hỏng"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return badFile(Words::tr("tệp có mật khẩu"));
    zip_file_t *file = zip_fopen_index(m_state->archive, *place, 0);
    if (!file)
        return badFile(Words::tr("tệp nén bị hỏng"));
    const PartStream::Source source{
        file, static_cast<qint64>(stat.comp_size), &m_state->totalBytes, isXmlName(name)};
    return std::unique_ptr<QIODevice>(std::make_unique<PartStream>(source, m_state->limits, trouble));
}

Result<QByteArray> Package::read(const QString &name)
{
    PartTrouble trouble;
    auto device = stream(name, trouble);
    if (!device)
        return device.error();
    QByteArray all = (*device)->readAll();
    if (!trouble.reason.isEmpty())
        return badFile(trouble.reason);
    return all;
}

} // namespace lotrinh::package
