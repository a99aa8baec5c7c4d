<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Hội Thi authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- English words of the console; the source text is Vietnamese. -->
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
</TS>
