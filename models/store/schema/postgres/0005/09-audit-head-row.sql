-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO audit_head(id, seq, hash) VALUES(1, 0, '')
