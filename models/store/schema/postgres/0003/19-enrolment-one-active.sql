-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE UNIQUE INDEX enrolment_one_active ON enrolment(training_class, cadre) WHERE state IN ('pending', 'waitlisted', 'enrolled', 'attending')
