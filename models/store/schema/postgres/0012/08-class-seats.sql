-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many sit and ask in the classes under way, or in one class: for everybody, as on a file, and whoever it is. The unit is
-- told where seats are kept for units. What became of those who did sit there is not told.
CREATE OR REPLACE FUNCTION lotrinh_class_seats(of_class BIGINT) RETURNS TABLE(training_class BIGINT, state TEXT, unit_then BIGINT, seats BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT e.training_class, e.state, CASE WHEN EXISTS (SELECT 1 FROM unit_quota q WHERE q.training_class = e.training_class) THEN e.unit_then END, count(*)
    FROM enrolment e JOIN training_class t ON t.id = e.training_class
    WHERE (lotrinh_is_owner() OR (SELECT (lotrinh_me()).id) IS NOT NULL) AND e.state IN ('pending', 'waitlisted', 'enrolled', 'attending')
        AND CASE WHEN of_class IS NULL THEN t.state NOT IN ('closed', 'cancelled') ELSE t.id = of_class END
    GROUP BY 1, 2, 3
$$
