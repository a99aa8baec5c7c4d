// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of the judge's page, read once when the desk starts.
#pragma once

#include "control/door/door.h"

#include <map>
#include <string>

namespace host {

//! Path to page for every file of the folder; index.html is "/" too. Empty if there is no folder.
[[nodiscard]] std::map<std::string, door::Page> readPages(const std::string &folder);

//! Where this program finds the judge's page: beside the installed program, or in the build tree.
[[nodiscard]] std::string defaultPages();

}
