// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes, finds and withdraws the note of a running desk.
#include "control/platform/runtimefile.h"

#include "control/platform/child.h"
#include "control/platform/clocks.h"

#include <nlohmann/json.hpp>
#include <openssl/sha.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace platform {

namespace {

RuntimeFault systemFault(const std::string &path)
{
    return {path + ": " + std::strerror(errno)};
}

//! Whole content or nothing: a console never reads half a note.
bool writePrivately(const std::string &path, const std::string &text)
{
    const int descriptor
        = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return false;
    }
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = ::write(descriptor, text.data() + done, text.size() - done);
        if (written < 0 && errno != EINTR) {
            const int error = errno;
            ::close(descriptor);
            errno = error;
            return false;
        }
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    return ::close(descriptor) == 0;
}

std::optional<RunningDesk> readNote(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        RunningDesk desk;
        desk.show = json.at("show").get<std::string>();
        desk.pid = json.at("pid").get<int>();
        desk.startTicks = json.at("startTicks").get<std::uint64_t>();
        desk.bootId = json.at("bootId").get<std::string>();
        desk.port = json.at("port").get<int>();
        desk.addresses = json.at("addresses").get<std::vector<std::string>>();
        desk.operatorToken = json.at("operatorToken").get<std::string>();
        return desk;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt; // not a note of ours, so nobody is running
    }
}

//! None if its process is gone.
std::optional<RunningDesk> readLivingNote(const std::string &path)
{
    std::optional<RunningDesk> desk = readNote(path);
    const bool alive = desk && desk->bootId == bootId()
        && startTicks(desk->pid) == std::optional(desk->startTicks);
    return alive ? desk : std::nullopt;
}

}

contest::Result<std::string, RuntimeFault> runtimeFolder()
{
    const char *given = std::getenv("XDG_RUNTIME_DIR");
    std::error_code error;
    const std::filesystem::path shared = std::filesystem::temp_directory_path(error);
    const std::string folder = given != nullptr && *given == '/'
        ? std::string(given) + "/hoithi"
        : (error ? "/tmp" : shared.string()) + "/hoithi-" + std::to_string(getuid());
    if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        return systemFault(folder);
    }
    struct stat state
    {
    };
    if (lstat(folder.c_str(), &state) != 0) {
        return systemFault(folder);
    }
    // Anyone may have made this name in a shared folder first; the token must not go there.
    if (!S_ISDIR(state.st_mode) || state.st_uid != getuid()) {
        return RuntimeFault{folder + ": belongs to somebody else"};
    }
    if ((state.st_mode & 0077) != 0 && chmod(folder.c_str(), 0700) != 0) {
        return systemFault(folder);
    }
    return folder;
}

contest::Result<std::string, RuntimeFault> runtimePath(const std::string &show)
{
    const auto folder = runtimeFolder();
    if (!folder) {
        return folder.error();
    }
    return folder.value() + '/' + sha256Hex(canonicalPath(show)) + ".json";
}

RunningDesk thisProcess(const std::string &show)
{
    RunningDesk desk;
    desk.show = canonicalPath(show);
    desk.pid = getpid();
    desk.startTicks = startTicks(desk.pid).value_or(0);
    desk.bootId = bootId();
    return desk;
}

contest::Result<std::string, RuntimeFault> announce(const RunningDesk &desk)
{
    const auto path = runtimePath(desk.show);
    if (!path) {
        return path.error();
    }
    const nlohmann::json json{{"show", desk.show}, {"pid", desk.pid},
        {"startTicks", desk.startTicks}, {"bootId", desk.bootId}, {"port", desk.port},
        {"addresses", desk.addresses}, {"operatorToken", desk.operatorToken}};
    // A path need not be UTF-8; such a show is found again by the name of its note.
    const std::string text
        = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
    const std::string fresh = path.value() + '.' + std::to_string(getpid());
    if (!writePrivately(fresh, text) || rename(fresh.c_str(), path.value().c_str()) != 0) {
        const RuntimeFault fault = systemFault(fresh);
        unlink(fresh.c_str());
        return fault;
    }
    return path.value();
}

std::optional<RunningDesk> findRunning(const std::string &show)
{
    const auto path = runtimePath(show);
    return path ? readLivingNote(path.value()) : std::nullopt;
}

std::optional<RunningDesk> findListening(int port)
{
    const auto folder = runtimeFolder();
    if (!folder) {
        return std::nullopt;
    }
    std::error_code error;
    for (std::filesystem::directory_iterator note(folder.value(), error), end;
         !error && note != end; note.increment(error)) {
        auto desk = note->path().extension() == ".json" ? readLivingNote(note->path().string())
                                                        : std::nullopt;
        if (desk && desk->port == port) {
            return desk;
        }
    }
    return std::nullopt;
}

void withdraw(const std::string &show)
{
    const auto path = runtimePath(show);
    if (!path) {
        return;
    }
    const std::optional<RunningDesk> desk = readNote(path.value());
    if (desk && desk->pid == getpid()) {
        unlink(path.value().c_str());
    }
}

std::string canonicalPath(const std::string &path)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(path, error);
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return (whole.is_absolute() ? whole : absolute.lexically_normal()).string();
}

std::string sha256Hex(const std::string &bytes)
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), digest.data());
    std::string text;
    for (const unsigned char byte : digest) {
        text += Digits[byte >> 4];
        text += Digits[byte & 15U];
    }
    return text;
}

}
