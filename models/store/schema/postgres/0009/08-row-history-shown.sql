-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE VIEW row_history_shown WITH (security_barrier) AS
    SELECT h.id, h.kind, h.row_id, h.revision, lotrinh_content_shown(h.kind, h.content) AS content, h.changed_by
    FROM row_history h WHERE h.kind = ANY ((SELECT lotrinh_known_past())::text[])
