# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the page's packages from its lock file, once per change of that file, also when two builds run at once.
file(LOCK ${WEB}/.npm-ci.lock GUARD PROCESS TIMEOUT 600)
file(SHA256 ${WEB}/package-lock.json wanted)
set(mark ${WEB}/node_modules/.installed)
set(installed "")
if(EXISTS ${mark})
    file(READ ${mark} installed)
endif()
if(NOT installed STREQUAL wanted)
    execute_process(
        COMMAND ${NPM} ci --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY ${WEB}
        COMMAND_ERROR_IS_FATAL ANY)
    file(WRITE ${mark} ${wanted})
endif()
