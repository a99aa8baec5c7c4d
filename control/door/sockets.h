// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The socket types of the door.
#pragma once

#include <utility> // before Asio: Boost 1.74 with g++ 12 in C++20

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace door {

using Tcp = boost::asio::ip::tcp;
using Executor = boost::asio::io_context::executor_type; // the type-erased one costs a tenth
using Socket = boost::asio::basic_stream_socket<Tcp, Executor>;
using ErrorCode = boost::system::error_code;

}
