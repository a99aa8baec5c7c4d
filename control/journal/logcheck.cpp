// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the frames of a write-ahead log (sqlite.org/fileformat.html, section 4).
#include "control/journal/logcheck.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace journal {

namespace {

constexpr std::size_t HeaderSize = 32;
constexpr std::size_t FrameHeaderSize = 24;
constexpr std::uint32_t LittleEndianMagic = 0x377f0682;
constexpr std::uint32_t BigEndianMagic = 0x377f0683;

std::uint32_t bigEndian(const std::string &bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

//! SQLite's running checksum of the log.
class Checksum
{
public:
    explicit Checksum(std::uint32_t magic) : m_bigEndian(magic == BigEndianMagic) {}
    void add(const std::string &bytes, std::size_t from, std::size_t size)
    {
        for (std::size_t at = from; at < from + size; at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool stands(const std::string &bytes, std::size_t at) const
    {
        return m_first == bigEndian(bytes, at) && m_second == bigEndian(bytes, at + 4);
    }

private:
    [[nodiscard]] std::uint32_t word(const std::string &bytes, std::size_t at) const
    {
        return m_bigEndian ? bigEndian(bytes, at) : __builtin_bswap32(bigEndian(bytes, at));
    }
    bool m_bigEndian;
    std::uint32_t m_first = 0;
    std::uint32_t m_second = 0;
};

class Log
{
public:
    explicit Log(std::ifstream file) : m_file(std::move(file)) {}

    //! False if the header is not as it was written.
    [[nodiscard]] bool readHeader()
    {
        m_bytes.resize(HeaderSize);
        if (!m_file.read(m_bytes.data(), HeaderSize)) {
            return false;
        }
        const std::uint32_t magic = bigEndian(m_bytes, 0);
        m_pageSize = bigEndian(m_bytes, 8);
        m_salts = m_bytes.substr(16, 8);
        m_checksum = Checksum(magic);
        m_checksum.add(m_bytes, 0, 24);
        const bool known = magic == LittleEndianMagic || magic == BigEndianMagic;
        const bool paged
            = m_pageSize >= 512 && m_pageSize <= 65536 && (m_pageSize & (m_pageSize - 1)) == 0;
        return known && paged && m_checksum.stands(m_bytes, 24);
    }
    [[nodiscard]] bool readFrame()
    {
        m_bytes.resize(FrameHeaderSize + m_pageSize);
        return static_cast<bool>(
            m_file.read(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size())));
    }
    //! Continues the checksum; once false, it stays false.
    [[nodiscard]] bool checksumStands()
    {
        m_checksum.add(m_bytes, 0, 8);
        m_checksum.add(m_bytes, FrameHeaderSize, m_pageSize);
        return m_checksum.stands(m_bytes, 16);
    }
    //! Of this log, not left over from an earlier one.
    [[nodiscard]] bool belongs() const { return m_bytes.compare(8, 8, m_salts) == 0; }
    [[nodiscard]] bool commits() const { return bigEndian(m_bytes, 4) != 0; }

private:
    std::ifstream m_file;
    std::string m_bytes;
    std::string m_salts;
    std::uint32_t m_pageSize = 0;
    Checksum m_checksum{LittleEndianMagic};
};

}

MaybeFault checkLog(const std::string &path)
{
    const std::string name = path + "-wal";
    std::error_code error;
    const auto size = std::filesystem::file_size(name, error);
    if (error || size <= HeaderSize) {
        return std::nullopt; // nothing in it
    }
    Log log(std::ifstream(name, std::ios::binary));
    // The header is synced before the first frame is written, so no power cut explains its loss.
    if (!log.readHeader()) {
        return JournalFault{FaultKind::Corrupt, path, 0, "the header of the log is damaged"};
    }
    bool whole = true;
    int commitsBehind = 0;
    while (log.readFrame()) {
        whole = whole && log.checksumStands();
        if (whole && !log.belongs()) {
            // The checksum leaves the salts out; no torn write loses them alone.
            return JournalFault{FaultKind::Corrupt, path, 0, "a frame of the log is damaged"};
        }
        commitsBehind += !whole && log.belongs() && log.commits() ? 1 : 0;
    }
    // The next commit is written only after the one before was synced: with two of them behind
    // the damage, one at least had been durable.
    if (commitsBehind > 1) {
        return JournalFault{FaultKind::Corrupt, path, 0,
            "the log is damaged before " + std::to_string(commitsBehind - 1)
                + " or more commits that were durable"};
    }
    return std::nullopt;
}

}
