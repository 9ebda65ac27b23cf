// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include "alreadyexists.h"
#include "words.h"

#include <QFile>
#include <QtEndian>
#include <sodium.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr qsizetype chunkBytes = 64LL * 1024;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype chunkExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int mostWraps = 8;
const QByteArray magic("LoTrinhVault-1\n", 16); // with its zero
enum class Wrap : char { Organisation = 1, Passphrase = 2 };

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}
const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// The library finds its random source once.
void readyCrypto()
{
    if (sodium_init() < 0)
        qFatal("no source of random numbers");
}

Error vaultError(const char *code, const QString &message)
{
    return {QLatin1StringView(code), message, {}, Error::Kind::Refused};
}
Error damaged()
{
    return vaultError("copy_damaged", Words::tr("Bản sao mã hóa bị hỏng hoặc bị sửa: không dùng được."));
}
Error wrongKey()
{
    return vaultError("wrong_key", Words::tr("Khóa hoặc cụm mật khẩu không mở được bản sao này."));
}
Error notWritten(const QString &path)
{
    return {u"storage_failed"_s, Words::tr("Không ghi được %1.").arg(path), {}, Error::Kind::Storage};
}

template <class Number> QByteArray littleEndian(Number value)
{
    QByteArray text(sizeof(Number), '\0');
    qToLittleEndian(value, text.data());
    return text;
}

/// Of the organisation: not a key at all. Of a passphrase: not the memory its cost asks for.
Error notWrapped()
{
    return {u"storage_failed"_s, Words::tr("Không mã hóa được: thiếu bộ nhớ (cụm mật khẩu cần 256 MiB), hoặc khóa không hợp lệ."), {},
        Error::Kind::Storage};
}

/// The key under a passphrase, at a cost that stands in the file.
QByteArray keyFrom(const QString &passphrase, const QByteArray &salt, quint64 passes, quint64 memory)
{
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    const bool made = crypto_pwhash(bytes(key), static_cast<unsigned long long>(key.size()), text.constData(),
                          static_cast<unsigned long long>(text.size()), bytes(salt), passes,
                          static_cast<size_t>(memory), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    return made ? key : QByteArray();
}

QByteArray random(qsizetype size)
{
    QByteArray text(size, '\0');
    randombytes_buf(text.data(), static_cast<size_t>(size));
    return text;
}

QByteArray wrapped(Wrap kind, const QByteArray &content)
{
    return QByteArray(1, static_cast<char>(kind)) + littleEndian(static_cast<quint16>(content.size())) + content;
}

QByteArray wrapForOrganisation(const QByteArray &key, const QByteArray &publicKey)
{
    QByteArray box(key.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    const int sealed = crypto_box_seal(bytes(box), bytes(key), static_cast<unsigned long long>(key.size()), bytes(publicKey));
    return sealed == 0 ? wrapped(Wrap::Organisation, box) : QByteArray();
}

QByteArray wrapForPassphrase(const QByteArray &key, const QString &passphrase)
{
    constexpr quint64 passes = crypto_pwhash_OPSLIMIT_MODERATE;
    constexpr quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE;
    const QByteArray salt = random(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = random(crypto_secretbox_NONCEBYTES);
    const QByteArray under = keyFrom(passphrase, salt, passes, memory);
    if (under.isEmpty())
        return {};
    QByteArray box(key.size() + qsizetype(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(bytes(box), bytes(key), static_cast<unsigned long long>(key.size()), bytes(nonce), bytes(under));
    return wrapped(Wrap::Passphrase, salt + littleEndian(passes) + littleEndian(memory) + nonce + box);
}

QByteArray openOrganisation(const QByteArray &box, const QByteArray &privateKey)
{
    if (box.size() != keyBytes + qsizetype(crypto_box_SEALBYTES) || privateKey.size() != qsizetype(crypto_box_SECRETKEYBYTES))
        return {};
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(bytes(publicKey), bytes(privateKey));
    QByteArray key(keyBytes, '\0');
    const int opened = crypto_box_seal_open(
        bytes(key), bytes(box), static_cast<unsigned long long>(box.size()), bytes(publicKey), bytes(privateKey));
    return opened == 0 ? key : QByteArray();
}

QByteArray openPassphrase(const QByteArray &content, const QString &passphrase)
{
    constexpr qsizetype salt = crypto_pwhash_SALTBYTES;
    constexpr qsizetype nonce = crypto_secretbox_NONCEBYTES;
    constexpr qsizetype box = keyBytes + qsizetype(crypto_secretbox_MACBYTES);
    if (passphrase.isEmpty() || content.size() != salt + 16 + nonce + box)
        return {};
    const auto passes = qFromLittleEndian<quint64>(content.constData() + salt);
    const auto memory = qFromLittleEndian<quint64>(content.constData() + salt + 8);
    // The file is not trusted: it may not make us work for ever.
    if (passes > 16 || memory > (quint64(1) << 30))
        return {};
    const QByteArray under = keyFrom(passphrase, content.left(salt), passes, memory);
    QByteArray key(keyBytes, '\0');
    const QByteArray sealed = content.right(box);
    const bool opened = !under.isEmpty()
        && crypto_secretbox_open_easy(bytes(key), bytes(sealed), static_cast<unsigned long long>(sealed.size()),
               bytes(content.mid(salt + 16, nonce)), bytes(under))
            == 0;
    return opened ? key : QByteArray();
}

/// A file being written that vanishes unless it is kept.
class Draft {
public:
    explicit Draft(const QString &path) : m_file(path) {}
    ~Draft()
    {
        if (!m_isKept)
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(Draft)
    bool open()
    {
        const bool opened = m_file.open(QFile::WriteOnly | QFile::NewOnly);
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_isKept = !opened; // not ours to remove
        return opened;
    }
    bool write(const QByteArray &text) { return m_file.write(text) == text.size(); }
    bool keep() { return m_isKept = m_file.flush(); }

private:
    QFile m_file;
    bool m_isKept = false;
};

/// Everything before the first chunk, read again and split.
struct Head {
    QByteArray all;
    QByteArray key; ///< empty: no wrap opened
    QByteArray streamHeader;
    bool isSound = false;
};

Head readHead(QFile &file, const VaultOpener &opener)
{
    Head head;
    const auto take = [&](qsizetype size) {
        const QByteArray text = file.read(size);
        head.all += text;
        return text;
    };
    if (take(magic.size()) != magic)
        return head;
    const QByteArray count = take(1);
    if (count.size() != 1 || count[0] < 1 || count[0] > mostWraps)
        return head;
    for (int i = 0; i < count[0]; ++i) {
        const QByteArray kind = take(1);
        const QByteArray length = take(2);
        if (length.size() != 2)
            return head;
        const qsizetype size = qFromLittleEndian<quint16>(length.constData());
        const QByteArray content = take(size);
        if (content.size() != size)
            return head;
        if (head.key.isEmpty() && kind[0] == static_cast<char>(Wrap::Organisation))
            head.key = openOrganisation(content, opener.privateKey);
        if (head.key.isEmpty() && kind[0] == static_cast<char>(Wrap::Passphrase))
            head.key = openPassphrase(content, opener.passphrase);
    }
    head.streamHeader = take(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    head.isSound = head.streamHeader.size() == qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    return head;
}

bool pushAll(QFile &from, Draft &to, crypto_secretstream_xchacha20poly1305_state &state, QByteArray associated)
{
    for (;;) {
        const QByteArray chunk = from.read(chunkBytes);
        const bool isLast = from.atEnd();
        QByteArray sealed(chunk.size() + chunkExtra, '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, bytes(sealed), nullptr, bytes(chunk),
            static_cast<unsigned long long>(chunk.size()), bytes(associated), static_cast<unsigned long long>(associated.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (!to.write(sealed))
            return false;
        if (isLast)
            return from.error() == QFile::NoError;
        associated.clear();
    }
}

enum class Pulled { Whole, Damaged, NotWritten };

Pulled pullAll(QFile &from, Draft &to, crypto_secretstream_xchacha20poly1305_state &state, QByteArray associated)
{
    for (;;) {
        const QByteArray sealed = from.read(chunkBytes + chunkExtra);
        if (sealed.size() < chunkExtra)
            return Pulled::Damaged;
        QByteArray chunk(sealed.size() - chunkExtra, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, bytes(chunk), nullptr, &tag, bytes(sealed),
                static_cast<unsigned long long>(sealed.size()), bytes(associated),
                static_cast<unsigned long long>(associated.size()))
            != 0)
            return Pulled::Damaged;
        if (!to.write(chunk))
            return Pulled::NotWritten;
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return from.atEnd() ? Pulled::Whole : Pulled::Damaged;
        associated.clear();
    }
}

/// How many wraps, and the wraps. All who shall be able to open it can, or nobody gets a file.
Result<QByteArray> wrapsFor(const QByteArray &key, const VaultKeys &keys)
{
    std::vector<QByteArray> wraps;
    if (!keys.publicKey.isEmpty() && keys.publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES))
        return vaultError("bad_field", Words::tr("Khóa công khai của tổ chức phải dài 32 byte."));
    if (!keys.publicKey.isEmpty())
        wraps.push_back(wrapForOrganisation(key, keys.publicKey));
    if (!keys.passphrase.isEmpty())
        wraps.push_back(wrapForPassphrase(key, keys.passphrase));
    if (wraps.empty())
        return vaultError("bad_field", Words::tr("Cần khóa của tổ chức hoặc một cụm mật khẩu."));
    QByteArray all(1, static_cast<char>(wraps.size()));
    for (const QByteArray &wrap : wraps) {
        if (wrap.isEmpty())
            return notWrapped();
        all += wrap;
    }
    return all;
}

} // namespace

VaultPair makeVaultPair()
{
    readyCrypto();
    VaultPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(bytes(pair.publicKey), bytes(pair.privateKey));
    return pair;
}

bool isVault(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.read(magic.size()) == magic;
}

Result<void> sealFile(const QString &plain, const QString &sealed, const VaultKeys &keys)
{
    readyCrypto();
    QByteArray key(keyBytes, '\0');
    crypto_secretstream_xchacha20poly1305_keygen(bytes(key));
    const auto wraps = wrapsFor(key, keys);
    if (!wraps)
        return wraps.error();
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(header), bytes(key));
    const QByteArray head = magic + *wraps + header;
    QFile from(plain);
    if (!from.open(QFile::ReadOnly))
        return notWritten(plain);
    Draft to(sealed);
    if (!to.open())
        return alreadyExists(sealed);
    return to.write(head) && pushAll(from, to, state, head) && to.keep() ? Result<void>() : Result<void>(notWritten(sealed));
}

Result<void> openVault(const QString &sealed, const QString &plain, const VaultOpener &opener)
{
    readyCrypto();
    QFile from(sealed);
    if (!from.open(QFile::ReadOnly))
        return notWritten(sealed);
    const Head head = readHead(from, opener);
    if (!head.isSound)
        return damaged();
    if (head.key.isEmpty())
        return wrongKey();
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(head.streamHeader), bytes(head.key)) != 0)
        return damaged();
    Draft to(plain);
    if (!to.open())
        return alreadyExists(plain);
    switch (pullAll(from, to, state, head.all)) {
    case Pulled::Whole:
        return to.keep() ? Result<void>() : Result<void>(notWritten(plain));
    case Pulled::NotWritten:
        return notWritten(plain);
    case Pulled::Damaged:
        break;
    }
    return damaged();
}

} // namespace lotrinh::store
