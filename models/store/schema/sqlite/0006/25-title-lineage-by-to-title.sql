-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX title_lineage_by_to_title ON title_lineage(to_title)
