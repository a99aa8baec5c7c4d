// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other programs started by this one: the desk, which must outlive the console, and displays,
// robots and exports, which must not.
#pragma once

#include "contest/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace platform {

enum class Lifetime {
    OutlivesParent, //!< own session: neither the parent's death nor its terminal's ends it
    EndsWithParent, //!< killed by the kernel when the thread that started it ends
};

struct OutputDiscarded
{
};
struct OutputInherited
{
};
//! Appended to a file. The choice for a child that outlives its parent: a pipe would break.
struct OutputToFile
{
    std::string path;
};
//! Read by Child::read().
struct OutputPiped
{
};
using ChildOutput = std::variant<OutputDiscarded, OutputInherited, OutputToFile, OutputPiped>;

struct ChildProgram
{
    std::string path;
    std::vector<std::string> arguments; //!< without the program's name
    std::vector<std::string> environment; //!< "NAME=value", added to this process's own
    Lifetime lifetime = Lifetime::EndsWithParent;
    ChildOutput output = OutputInherited{}; //!< standard output and error together
};

//! "cannot start /usr/bin/x: No such file or directory"
struct ChildFault
{
    std::string text;
};

//! How a child ended; exactly one of the two is set.
struct ChildEnd
{
    std::optional<int> exitCode;
    std::optional<int> signal;
    bool operator==(const ChildEnd &) const = default;
};

class Child
{
public:
    //! Succeeds only once the program itself runs: a failed exec is a fault here.
    [[nodiscard]] static contest::Result<Child, ChildFault> start(const ChildProgram &program);

    Child(Child &&other) noexcept;
    Child &operator=(Child &&other) noexcept;
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    //! Leaves the program alone, whether it runs or not.
    ~Child();

    [[nodiscard]] int pid() const { return m_pid; }
    //! How it ended; none while it runs. Never blocks.
    [[nodiscard]] std::optional<ChildEnd> poll();
    //! Waits at most `ms` for the end.
    [[nodiscard]] std::optional<ChildEnd> waitFor(int ms);
    void terminate(); //!< SIGTERM
    void kill(); //!< SIGKILL
    //! What a piped child has written since the last call, waiting at most `ms` for something;
    //! empty when there is nothing (more).
    [[nodiscard]] std::string read(int ms);

private:
    Child(int pid, int outputDescriptor);

    int m_pid = -1;
    int m_output = -1;
    std::optional<ChildEnd> m_end;
};

//! Whether a process with this pid exists.
[[nodiscard]] bool isRunning(int pid);
//! When it was started, in clock ticks since boot (/proc/<pid>/stat, field 22); none if gone.
[[nodiscard]] std::optional<std::uint64_t> startTicks(int pid);
//! The file this program was started from.
[[nodiscard]] std::string ownProgram();

}
