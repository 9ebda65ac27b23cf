-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- People work where their main post is, their row may name another unit: whoever sees them keeps their row, and it may go
-- on naming that unit; oneself one sees wherever one works. An account of one's unit stays one's own when its person has moved on.
CREATE OR REPLACE FUNCTION lotrinh_fence_moves() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    DROP POLICY changes ON cadre;
    CREATE POLICY changes ON cadre FOR UPDATE
        USING ((SELECT lotrinh_my_role()) IN ('coordinator', 'administrator')
            AND ((SELECT lotrinh_covers_all()) OR (id = ANY ((SELECT lotrinh_my_cadres())::bigint[])
                AND (id IS DISTINCT FROM (SELECT (lotrinh_me()).cadre) OR unit = ANY ((SELECT lotrinh_my_units())::bigint[])))))
        WITH CHECK ((SELECT lotrinh_my_role()) IN ('coordinator', 'administrator')
            AND ((SELECT lotrinh_covers_all()) OR unit = ANY ((SELECT lotrinh_my_units())::bigint[]) OR unit = lotrinh_unit_before(id)));
    DROP POLICY changes ON account;
    CREATE POLICY changes ON account FOR UPDATE
        USING ((SELECT lotrinh_my_role()) = 'administrator'
            AND ((SELECT lotrinh_covers_all()) OR unit = ANY ((SELECT lotrinh_my_units())::bigint[])))
        WITH CHECK ((SELECT lotrinh_my_role()) = 'administrator'
            AND ((SELECT lotrinh_covers_all()) OR unit = ANY ((SELECT lotrinh_my_units())::bigint[]))
            AND (cadre IS NULL OR cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[]) OR cadre = lotrinh_cadre_before(id)));
END $$
