// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as they are read out: "1, 3 và 4".

export const list = (numbers: readonly number[], and: string): string =>
    numbers.length < 2
        ? numbers.join('')
        : `${numbers.slice(0, -1).join(', ')} ${and} ${String(numbers[numbers.length - 1])}`;
