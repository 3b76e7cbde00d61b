-- The one role that reads everything: for backup and for the check of the log, by the database's owner from the command
-- line. The app's own login role cannot become it, so no request can.
DO $$
BEGIN
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lokalnorm_leser') THEN
      CREATE ROLE lokalnorm_leser NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster was first
  END;
  BEGIN
    GRANT lokalnorm_leser TO CURRENT_USER;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role(current_user, 'lokalnorm_leser', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;

-- Tables of later migrations are granted by themselves; one behind row-level security takes a policy «leser» of its own.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO lokalnorm_leser;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO lokalnorm_leser;

DO $$
DECLARE tabell text;
BEGIN
  FOR tabell IN SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
  LOOP
    EXECUTE format('CREATE POLICY leser ON %I FOR SELECT TO lokalnorm_leser USING (true)', tabell);
  END LOOP;
END $$;
