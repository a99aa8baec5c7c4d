// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts other programs and follows how they end.
#include "control/platform/child.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace platform {

namespace {

//! A descriptor that is closed when its owner goes.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { reset(-1); }
    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] int take() { return std::exchange(m_number, -1); }
    void reset(int number)
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
        m_number = number;
    }

private:
    int m_number = -1;
};

bool openPipe(Descriptor &readEnd, Descriptor &writeEnd)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    readEnd.reset(ends[0]);
    writeEnd.reset(ends[1]);
    return true;
}

//! Where the child's output goes; `readEnd` is set for a piped child.
bool openOutput(const ChildOutput &output, Descriptor &target, Descriptor &readEnd)
{
    if (std::holds_alternative<OutputPiped>(output)) {
        return openPipe(readEnd, target);
    }
    if (std::holds_alternative<OutputInherited>(output)) {
        return true;
    }
    const auto *file = std::get_if<OutputToFile>(&output);
    const char *path = file != nullptr ? file->path.c_str() : "/dev/null";
    target.reset(::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    return target.get() >= 0;
}

//! All that the child needs, made before fork(): after it only async-signal-safe calls are allowed.
struct Preparation
{
    std::vector<char *> arguments;
    std::vector<char *> environment;
    std::vector<std::string> kept;
};

//! Whether `other` sets the variable that `one` ("NAME=value") sets.
bool sameName(const std::string &one, const char *other)
{
    return std::strncmp(one.c_str(), other, one.find('=') + 1) == 0;
}

Preparation prepare(const ChildProgram &program)
{
    Preparation prepared;
    prepared.kept.push_back(program.path);
    prepared.kept.insert(prepared.kept.end(), program.arguments.begin(), program.arguments.end());
    const std::size_t count = prepared.kept.size();
    for (char **variable = environ; *variable != nullptr; ++variable) {
        bool replaced = false;
        for (const std::string &added : program.environment) {
            replaced = replaced || sameName(added, *variable);
        }
        if (!replaced) {
            prepared.kept.emplace_back(*variable);
        }
    }
    prepared.kept.insert(
        prepared.kept.end(), program.environment.begin(), program.environment.end());
    for (std::size_t i = 0; i < prepared.kept.size(); ++i) {
        (i < count ? prepared.arguments : prepared.environment).push_back(prepared.kept[i].data());
    }
    prepared.arguments.push_back(nullptr);
    prepared.environment.push_back(nullptr);
    return prepared;
}

[[noreturn]] void becomeProgram(
    const Preparation &prepared, Lifetime lifetime, pid_t parent, int output, int report)
{
    if (lifetime == Lifetime::OutlivesParent) {
        setsid();
    } else {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) {
            _exit(127); // the parent died before the request took hold
        }
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP}) {
        std::signal(number, SIG_DFL);
    }
    const int nothing = ::open("/dev/null", O_RDONLY);
    if (nothing >= 0) {
        dup2(nothing, STDIN_FILENO);
    }
    if (output >= 0) {
        dup2(output, STDOUT_FILENO);
        dup2(output, STDERR_FILENO);
    }
    execve(prepared.arguments.front(), prepared.arguments.data(), prepared.environment.data());
    const int error = errno;
    [[maybe_unused]] const ssize_t told = ::write(report, &error, sizeof error);
    _exit(127);
}

ChildEnd endOf(int status)
{
    ChildEnd end;
    if (WIFSIGNALED(status)) {
        end.signal = WTERMSIG(status);
    } else {
        end.exitCode = WEXITSTATUS(status);
    }
    return end;
}

ChildFault startFault(const ChildProgram &program, int error)
{
    return {"cannot start " + program.path + ": " + std::strerror(error)};
}

}

contest::Result<Child, ChildFault> Child::start(const ChildProgram &program)
{
    Descriptor target;
    Descriptor readEnd;
    Descriptor reportRead;
    Descriptor reportWrite;
    if (!openOutput(program.output, target, readEnd) || !openPipe(reportRead, reportWrite)) {
        return startFault(program, errno);
    }
    const Preparation prepared = prepare(program);
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid < 0) {
        return startFault(program, errno);
    }
    if (pid == 0) {
        becomeProgram(prepared, program.lifetime, parent, target.get(), reportWrite.get());
    }
    reportWrite.reset(-1);
    int error = 0;
    ssize_t got = 0;
    do {
        got = ::read(reportRead.get(), &error, sizeof error);
    } while (got < 0 && errno == EINTR);
    if (got > 0) {
        waitpid(pid, nullptr, 0);
        return startFault(program, error);
    }
    return Child(pid, readEnd.take());
}

Child::Child(int pid, int outputDescriptor) : m_pid(pid), m_output(outputDescriptor)
{
}

Child::Child(Child &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)),
      m_output(std::exchange(other.m_output, -1)),
      m_end(std::exchange(other.m_end, std::nullopt))
{
}

Child &Child::operator=(Child &&other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_output, other.m_output);
    std::swap(m_end, other.m_end);
    return *this;
}

Child::~Child()
{
    if (m_output >= 0) {
        ::close(m_output);
    }
}

std::optional<ChildEnd> Child::poll()
{
    int status = 0;
    if (!m_end && m_pid > 0 && waitpid(m_pid, &status, WNOHANG) == m_pid) {
        m_end = endOf(status);
    }
    return m_end;
}

std::optional<ChildEnd> Child::waitFor(int ms)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
    while (!poll() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return m_end;
}

void Child::terminate()
{
    if (!poll() && m_pid > 0) {
        ::kill(m_pid, SIGTERM);
    }
}

void Child::kill()
{
    if (!poll() && m_pid > 0) {
        ::kill(m_pid, SIGKILL);
    }
}

std::string Child::read(int ms)
{
    std::string text;
    pollfd waiting{m_output, POLLIN, 0};
    if (m_output < 0 || ::poll(&waiting, 1, ms) <= 0) {
        return text;
    }
    std::array<char, 4096> part{};
    const ssize_t got = ::read(m_output, part.data(), part.size());
    if (got > 0) {
        text.assign(part.data(), static_cast<std::size_t>(got));
    }
    return text;
}

bool isRunning(int pid)
{
    return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM);
}

std::optional<std::uint64_t> startTicks(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(file, line);
    // The second field is a name that may hold spaces and brackets; the rest follows the last ')'.
    const std::size_t afterName = line.rfind(')');
    if (afterName == std::string::npos) {
        return std::nullopt;
    }
    std::istringstream fields(line.substr(afterName + 1));
    std::string field;
    fields >> field;
    if (field == "Z" || field == "X") {
        return std::nullopt; // ended, only its parent has not asked yet
    }
    for (int number = 4; number <= 22; ++number) {
        fields >> field;
    }
    return fields ? std::optional<std::uint64_t>(std::strtoull(field.c_str(), nullptr, 10))
                  : std::nullopt;
}

std::string ownProgram()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
    return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
}

}
