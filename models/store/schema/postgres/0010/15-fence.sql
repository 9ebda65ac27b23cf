-- SPDX-FileCopyrightText: 2026 The Lộ Trình authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts every table behind its rule. Run again after every step of the schema: a table it does not know is
-- judged by what its rows name, and shown to nobody when they name nothing.
CREATE OR REPLACE FUNCTION lotrinh_fence() RETURNS VOID LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    person CONSTANT TEXT := 'cadre = ANY ((SELECT lotrinh_my_cadres())::bigint[])';
    seat CONSTANT TEXT := 'enrolment IN (SELECT e.id FROM enrolment e)';
    seats CONSTANT TEXT[] := ARRAY['lotrinh_coordinator'];
    admins CONSTANT TEXT[] := ARRAY['lotrinh_administrator'];
    planners CONSTANT TEXT[] := ARRAY['lotrinh_planning_officer'];
    known CONSTANT TEXT := '(SELECT (lotrinh_me()).id) IS NOT NULL';
    whole CONSTANT TEXT := '(SELECT lotrinh_covers_all())';
    -- Groups are the whole server's: whoever coordinates or administers elsewhere does not here.
    coordinates CONSTANT TEXT := '(SELECT lotrinh_my_role()) = ''coordinator''';
    administers CONSTANT TEXT := '(SELECT lotrinh_my_role()) = ''administrator''';
    keeps_record CONSTANT TEXT := '(SELECT lotrinh_my_role()) IN (''coordinator'', ''administrator'')';
    plans CONSTANT TEXT := '(SELECT lotrinh_my_role()) = ''planning_officer''';
    reads_lists CONSTANT TEXT := '(SELECT lotrinh_my_role()) IN (''planning_officer'', ''manager'')';
    listed CONSTANT TEXT := person || ' AND (unit IS NULL OR unit = ANY ((SELECT lotrinh_my_units())::bigint[]))';
    -- Other desktops read again what changed; planning is told to those who may know of it.
    feed CONSTANT TEXT := known || ' AND (NOT lotrinh_is_of_planning(kind) OR (SELECT lotrinh_my_role()) IN (''planning_officer'', ''manager'')'
        || ' OR ((SELECT lotrinh_my_role()) = ''coordinator'' AND kind LIKE ''planning%'')'
        || ' OR (kind = ''planning_entry'' AND row_id = ANY ((SELECT lotrinh_my_planning())::bigint[])))';
    tab RECORD;
    who TEXT;
BEGIN
    PERFORM lotrinh_make_groups();
    FOR tab IN
        SELECT CAST(c.relname AS TEXT) AS name,
            bool_or(a.attname = 'cadre') AS has_cadre, bool_or(a.attname = 'enrolment') AS has_enrolment,
            bool_or(a.attname IN ('entry', 'planning_entry')) AS has_entry,
            count(*) FILTER (WHERE a.attname IN ('id', 'revision')) = 2 AND c.relname <> 'row_history' AS is_watched
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
        WHERE c.relkind = 'r' AND c.relnamespace = CAST(current_schema() AS regnamespace) GROUP BY c.relname
    LOOP
        CASE
        WHEN tab.name IN ('unit', 'unit_successor', 'title', 'term', 'course', 'requirement', 'requirement_course', 'equivalence',
            'structure_event', 'unit_lineage', 'title_lineage') THEN
            PERFORM lotrinh_fence_table(tab.name, known, whole || ' AND ' || keeps_record, seats || admins);
        WHEN tab.name = 'setting' THEN
            -- Whoever issues papers seals them; nobody else sees the office's secret key. Whoever imports lists of learners
            -- keeps what was read how.
            PERFORM lotrinh_fence_table(tab.name, known || ' AND (name <> ''credential.secret_key'' OR (' || coordinates || ' AND ' || whole || '))',
                '(' || whole || ' AND (' || administers || ' OR (' || coordinates || ' AND name LIKE ''credential.%''))) OR ('
                || coordinates || ' AND name LIKE ''import.%'')', seats || admins);
        WHEN tab.name IN ('room', 'lecturer', 'lecturer_course', 'holiday', 'training_class', 'session', 'unit_quota', 'assessment_part',
            'substitution') THEN
            PERFORM lotrinh_fence_table(tab.name, known, whole || ' AND ' || coordinates, seats);
        WHEN tab.name = 'cadre' THEN
            PERFORM lotrinh_fence_table(tab.name, 'id = ANY ((SELECT lotrinh_my_cadres())::bigint[])',
                keeps_record || ' AND (' || whole || ' OR unit = ANY ((SELECT lotrinh_my_units())::bigint[]))', seats || admins);
        WHEN tab.name = 'unavailability' THEN
            PERFORM lotrinh_fence_table(tab.name, 'cadre IS NULL OR ' || person, coordinates || ' AND (cadre IS NULL OR ' || person || ')', seats);
        WHEN tab.name = 'planning_entry' THEN
            PERFORM lotrinh_fence_table(tab.name, reads_lists || ' AND ' || listed, plans || ' AND ' || listed, planners);
        WHEN tab.name = 'planning_line' THEN
            PERFORM lotrinh_fence_table(tab.name, reads_lists || ' AND entry IN (SELECT p.id FROM planning_entry p)',
                '(SELECT lotrinh_my_role()) IN (''planning_officer'', ''coordinator'') AND lotrinh_writes_line(entry)', planners || seats);
        WHEN tab.name = 'review_round' THEN
            PERFORM lotrinh_fence_table(tab.name, reads_lists || ' AND (' || whole || ' OR unit = ANY ((SELECT lotrinh_my_units())::bigint[]))',
                plans || ' AND (' || whole || ' OR unit = ANY ((SELECT lotrinh_my_units())::bigint[]))', planners);
        WHEN tab.name = 'review_verdict' THEN
            PERFORM lotrinh_fence_table(tab.name, reads_lists || ' AND entry IN (SELECT p.id FROM planning_entry p)',
                plans || ' AND entry IN (SELECT p.id FROM planning_entry p)', planners);
        WHEN tab.name = 'conclusion' THEN
            PERFORM lotrinh_fence_table(tab.name, reads_lists || ' AND ' || person, plans || ' AND ' || person, planners);
        WHEN tab.name = 'conclusion_purpose' THEN
            PERFORM lotrinh_fence_table(tab.name, reads_lists || ' AND conclusion IN (SELECT c.id FROM conclusion c)',
                plans || ' AND conclusion IN (SELECT c.id FROM conclusion c)', planners);
        WHEN tab.name = 'reported_figure' THEN
            PERFORM lotrinh_fence_table(tab.name, whole || ' AND ' || reads_lists, whole || ' AND ' || plans, planners);
        WHEN tab.name = 'cadre_request' THEN
            -- One's own can be taken back; answers are for those who run the training.
            PERFORM lotrinh_fence_table(tab.name, person, person || ' AND (' || keeps_record
                || ' OR (cadre = (SELECT (lotrinh_me()).cadre) AND state IN (''asked'', ''withdrawn'')))', lotrinh_groups());
        WHEN tab.name = 'credential' THEN
            -- Whoever revokes a completion voids its papers.
            PERFORM lotrinh_fence_table(tab.name, 'completion IN (SELECT c.id FROM completion c)',
                keeps_record || ' AND completion IN (SELECT c.id FROM completion c)', seats || admins);
        WHEN tab.name = 'account' THEN
            PERFORM lotrinh_fence_table(tab.name, 'login = session_user OR (' || administers || ' AND (' || whole || ' OR unit = ANY ((SELECT lotrinh_my_units())::bigint[])))',
                administers || ' AND (' || whole || ' OR unit = ANY ((SELECT lotrinh_my_units())::bigint[])) AND (cadre IS NULL OR ' || person || ')', admins);
        WHEN tab.name = 'account_secret' THEN
            PERFORM lotrinh_fence_table(tab.name, 'account IN (SELECT a.id FROM account a)', 'account IN (SELECT a.id FROM account a)',
                lotrinh_groups());
        WHEN tab.name = 'audit' THEN
            PERFORM lotrinh_fence_table(tab.name,
                '((SELECT lotrinh_my_role()) = ''auditor'' AND (' || whole || ' OR actor = ANY ((SELECT lotrinh_my_actors())::text[]))'
                || ' AND NOT lotrinh_tells_of_planning(command, request, reply))'
                || ' OR actor = session_user'
                || ' OR ((SELECT lotrinh_my_role()) = ''coordinator'' AND ' || whole || ' AND lotrinh_is_of_class(command, subject, request))',
                'false', ARRAY[]::TEXT[]);
        WHEN tab.name = 'audit_head' THEN
            PERFORM lotrinh_fence_table(tab.name, known, 'false', ARRAY[]::TEXT[]);
        WHEN tab.name = 'command_log' THEN
            PERFORM lotrinh_fence_table(tab.name, 'actor = session_user', 'actor = session_user', lotrinh_groups());
            FOREACH who IN ARRAY lotrinh_groups() LOOP
                EXECUTE format('REVOKE UPDATE, DELETE ON command_log FROM %I', who);
            END LOOP;
        WHEN tab.name = 'command_span' THEN
            PERFORM lotrinh_fence_table(tab.name, 'actor = session_user OR ((SELECT lotrinh_my_role()) = ''auditor'' AND audit_seq IN (SELECT a.seq FROM audit a))',
                'false', ARRAY[]::TEXT[]);
        WHEN tab.name = 'change_feed' THEN
            PERFORM lotrinh_fence_table(tab.name, feed, 'false', ARRAY[]::TEXT[]);
        WHEN tab.name = 'row_history' THEN
            PERFORM lotrinh_fence_table(tab.name, '(SELECT lotrinh_my_role()) = ''coordinator'' AND kind = ANY ((SELECT lotrinh_known_past())::text[])', 'false', ARRAY[]::TEXT[]);
        WHEN tab.name IN ('schema_migration', 'lotrinh_marker') THEN
            PERFORM lotrinh_fence_table(tab.name, 'true', 'false', ARRAY[]::TEXT[]);
        WHEN tab.has_entry THEN
            PERFORM lotrinh_fence_table(tab.name, plans || ' AND ' || whole, plans || ' AND ' || whole, planners);
        WHEN tab.has_cadre THEN
            PERFORM lotrinh_fence_table(tab.name, person, CASE WHEN tab.name = 'enrolment' THEN coordinates ELSE keeps_record END || ' AND ' || person,
                CASE WHEN tab.name = 'enrolment' THEN seats ELSE seats || admins END);
        WHEN tab.has_enrolment THEN
            PERFORM lotrinh_fence_table(tab.name, seat, coordinates || ' AND ' || seat, seats);
        ELSE
            PERFORM lotrinh_fence_table(tab.name, whole || ' AND ' || keeps_record, whole || ' AND ' || keeps_record, seats || admins);
        END CASE;
        IF tab.is_watched THEN
            PERFORM lotrinh_watch_table(tab.name);
        END IF;
    END LOOP;
    PERFORM lotrinh_gate_lists();
    PERFORM lotrinh_fence_enrolment();
    PERFORM lotrinh_pin_names();
    FOREACH who IN ARRAY lotrinh_groups() LOOP
        EXECUTE format('GRANT SELECT ON planning_entry_shown, row_history_shown TO %I', who);
        EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %I FROM %I', current_schema(), who);
    END LOOP;
END $$
