// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/pages.h"

#include "control/platform/child.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace host {

namespace fs = std::filesystem;

namespace {

std::string contentType(const fs::path &file)
{
    static const std::map<std::string, std::string> types{
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
    };
    const auto found = types.find(file.extension().string());
    return found == types.end() ? "application/octet-stream" : found->second;
}

}

std::map<std::string, door::Page> readPages(const std::string &folder)
{
    std::map<std::string, door::Page> pages;
    std::error_code failed;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, failed)) {
        std::ifstream file(entry.path(), std::ios::binary);
        if (!entry.is_regular_file(failed) || !file) {
            continue;
        }
        const std::string name = entry.path().filename().string();
        door::Page page{
            contentType(entry.path()), std::string(std::istreambuf_iterator<char>(file), {})};
        if (name == "index.html") {
            pages["/"] = page;
        }
        pages["/" + name] = std::move(page);
    }
    return pages;
}

std::string defaultPages()
{
    const fs::path program = fs::path(platform::ownProgram()).parent_path();
    for (const fs::path &candidate :
        {program / "../share/hoithi/judge", program / "../judge-web"}) {
        std::error_code failed;
        if (fs::exists(candidate / "index.html", failed)) {
            return fs::canonical(candidate, failed).string();
        }
    }
    return {};
}

}
