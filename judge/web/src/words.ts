// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both tongues of the page, Vietnamese first.

import { en } from './words_en';
import { type Words, vi } from './words_vi';

export type { Words };

export type Tongue = 'vi' | 'en';

export const dictionary: Readonly<Record<Tongue, Words>> = { vi, en };
