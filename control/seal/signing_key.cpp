// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ed25519 by OpenSSL; the key file is PKCS#8 in PEM, readable by its user only.
#include "control/seal/signing_key.h"

#include "control/platform/runtimefile.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>
#include <utility>

namespace seal {

namespace {

namespace fs = std::filesystem;

struct FileCloser
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

struct ContextCloser
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, ContextCloser>;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

contest::Words cannotUse(const std::string &path)
{
    return {"Không đọc hoặc tạo được khóa niêm phong " + path
            + ". Kiểm tra quyền ghi của thư mục; tệp khóa hỏng thì đổi tên nó để tạo khóa mới.",
        "The sealing key " + path
            + " can be neither read nor made. Check that its folder can be written; rename a "
              "damaged key file to get a new one."};
}

std::string digitsOf(const std::string &text)
{
    std::string digits;
    for (const unsigned char letter : text) {
        if (std::isxdigit(letter) != 0) {
            digits += static_cast<char>(std::tolower(letter));
        }
    }
    return digits;
}

}

void SigningKey::Closer::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(Pkey key, const PublicKey &publicKey)
    : m_key(std::move(key)),
      m_public(publicKey)
{
}

contest::Result<SigningKey, contest::Words> SigningKey::ofThisLaptop()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    const char *home = std::getenv("HOME");
    fs::path folder;
    if (data != nullptr && fs::path(data).is_absolute()) {
        folder = data;
    } else if (home != nullptr) {
        folder = fs::path(home) / ".local" / "share";
    }
    return at((folder / "hoithi" / "signing-key.pem").string());
}

contest::Result<SigningKey, contest::Words> SigningKey::at(const std::string &path)
{
    std::error_code failed;
    fs::create_directories(fs::path(path).parent_path(), failed);
    Pkey key = fs::exists(path, failed) ? read(path) : make(path);
    PublicKey publicKey{};
    std::size_t size = publicKey.size();
    if (!key || EVP_PKEY_id(key.get()) != EVP_PKEY_ED25519
        || EVP_PKEY_get_raw_public_key(key.get(), publicKey.data(), &size) != 1) {
        return cannotUse(path);
    }
    return SigningKey(std::move(key), publicKey);
}

SigningKey::Pkey SigningKey::read(const std::string &path)
{
    const File file(std::fopen(path.c_str(), "re"));
    if (!file) {
        return nullptr;
    }
    return Pkey(PEM_read_PrivateKey(file.get(), nullptr, nullptr, nullptr));
}

//! Written beside and linked, so that two programs that start together end with one key.
SigningKey::Pkey SigningKey::make(const std::string &path)
{
    Pkey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const std::string part = path + "." + std::to_string(::getpid());
    const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (!key || descriptor < 0) {
        return nullptr;
    }
    bool written = false;
    {
        const File file(::fdopen(descriptor, "w"));
        written = file
            && PEM_write_PrivateKey(file.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
                == 1
            && std::fflush(file.get()) == 0 && ::fsync(descriptor) == 0;
    }
    const bool first = written && ::link(part.c_str(), path.c_str()) == 0;
    const bool lost = written && !first && errno == EEXIST;
    ::unlink(part.c_str());
    return first ? std::move(key) : lost ? read(path) : nullptr;
}

Signature SigningKey::sign(std::string_view message) const
{
    Signature signature{};
    std::size_t size = signature.size();
    const Context context(EVP_MD_CTX_new());
    // Only an exhausted memory makes these fail.
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), signature.data(), &size, bytesOf(message), message.size())
            != 1) {
        std::abort();
    }
    return signature;
}

bool fits(const PublicKey &key, std::string_view message, const Signature &signature)
{
    EVP_PKEY *raw = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size());
    const Context context(EVP_MD_CTX_new());
    const bool good = raw != nullptr && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, raw) == 1
        && EVP_DigestVerify(
               context.get(), signature.data(), signature.size(), bytesOf(message), message.size())
            == 1;
    EVP_PKEY_free(raw);
    return good;
}

std::string fingerprintText(const PublicKey &key)
{
    const std::string hash
        = platform::sha256Hex(std::string(reinterpret_cast<const char *>(key.data()), key.size()));
    std::string text;
    for (std::size_t at = 0; at < 32; at += 4) {
        text += (at == 0 ? "" : " ") + hash.substr(at, 4);
    }
    return text;
}

bool isFingerprintOf(const std::string &typed, const PublicKey &key)
{
    return digitsOf(typed) == digitsOf(fingerprintText(key));
}

}
