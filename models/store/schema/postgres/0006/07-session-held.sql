-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE session SET holds = 0 FROM training_class WHERE training_class.id = session.training_class AND training_class.state = 'cancelled'
