-- AlterTable
ALTER TABLE "Bruker" ADD COLUMN     "fjernet" TIMESTAMPTZ(3);
-- By hand from here.

-- Those whom everybody has removed until now begin to wait today; no password of theirs is needed any more.
UPDATE "Bruker" SET "fjernet" = now(), "passordHash" = NULL
  WHERE NOT "aktiv" AND NOT EXISTS (SELECT 1 FROM "Rolletildeling" r WHERE r."brukerId" = "Bruker"."id");

-- A user who goes is taken out of what points at the user: the konto door may cut that thread, and nothing else.
GRANT SELECT ("id", "kommunenummer", "ansvarligBrukerId", "versjon"), UPDATE ("ansvarligBrukerId", "ansvarligNavn", "versjon")
  ON "Tiltak" TO lokalnorm_konto;
-- What is no longer anybody's must be seen too, or the row could not be left as such.
CREATE POLICY eget ON "Tiltak" FOR SELECT TO lokalnorm_konto
  USING ("ansvarligBrukerId" IS NULL OR "ansvarligBrukerId"::text = (SELECT app_bruker()));
CREATE POLICY glem ON "Tiltak" FOR UPDATE TO lokalnorm_konto
  USING ("ansvarligBrukerId"::text = (SELECT app_bruker()))
  WITH CHECK ("ansvarligBrukerId" IS NULL AND "ansvarligNavn" = '');
GRANT SELECT ("varselId", "brukerId"), DELETE ON "Varselmottaker" TO lokalnorm_konto;
CREATE POLICY glem ON "Varselmottaker" TO lokalnorm_konto
  USING ("brukerId"::text = (SELECT app_bruker())) WITH CHECK (false);

-- The role of one who asks what is stored about oneself: the own trail in every table, whatever role one has today. It has
-- the columns that say that, when and where; never what a kommune has written.
DO $$
BEGIN
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lokalnorm_innsyn') THEN
      CREATE ROLE lokalnorm_innsyn NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster was first
  END;
  BEGIN
    GRANT lokalnorm_innsyn TO CURRENT_USER;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role(current_user, 'lokalnorm_innsyn', 'MEMBER') THEN RAISE; END IF;
  END;
  BEGIN
    GRANT lokalnorm_innsyn TO lokalnorm_login;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role('lokalnorm_login', 'lokalnorm_innsyn', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;

CREATE FUNCTION app_epost() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.epost', true), '') $$;

DO $$
DECLARE r record; vilkaar text;
BEGIN
  FOR r IN SELECT * FROM (VALUES
    ('Invitasjon', 'opprettetAv', '"id", "epost", "navn", "kommunenummer", "utloper", "brukt", "trukket", "opprettet"'),
    ('Hendelse', 'brukerId', '"id", "tid", "kommunenummer", "rolle", "omrade", "handling", "objekttype"'),
    ('Varselmottaker', 'brukerId', '"kommunenummer", "varselId", "lest", "epostSendt", "epostForsok", "epostFeil"'),
    ('Advarsel', 'begrunnetAv', '"id", "kommunenummer", "begrunnet"'),
    ('Vurdering', 'ferdigAv', '"id", "kommunenummer", "nummer", "ferdigTid", "godkjentAv", "godkjentTid", "godkjentNavn", "godkjentRolle"'),
    ('Vurderingsfelt', 'endretAv', '"id", "kommunenummer", "vurderingId", "felt", "endret"'),
    ('Tiltak', 'ansvarligBrukerId', '"id", "kommunenummer", "ansvarligNavn", "ansvarligRolle", "frist", "status"'),
    ('Tiltakslogg', 'brukerId', '"id", "kommunenummer", "tiltakId", "tid", "rolle"'),
    ('Vedlegg', 'lastetOppAv', '"id", "kommunenummer", "lastetOpp", "fjernet"'),
    ('Innsamling', 'opprettetAv', '"id", "statsforvalterId", "opprettet"'),
    ('Innsendingsutkast', 'endretAv', '"innsamlingId", "kommunenummer", "endret", "klarAv", "klarTid"'),
    ('Innsendingsversjon', 'sendtAv', '"id", "innsamlingId", "kommunenummer", "nummer", "referanse", "sendt", "sendtAvNavn", "sendtAvRolle"'),
    ('Innsendingsnotat', 'skrevetAv', '"id", "innsamlingId", "kommunenummer", "tid"'),
    ('Paminnelse', 'opprettetAv', '"id", "innsamlingId", "kommunenummer", "opprettet"')
  ) AS t(tabell, av, kolonner) LOOP
    vilkaar := format('%I::text = (SELECT app_bruker())', r.av);
    vilkaar := vilkaar || CASE r.tabell
      WHEN 'Invitasjon' THEN ' OR "epost" = (SELECT app_epost())'
      WHEN 'Hendelse' THEN ' OR ("objekttype" = ''Bruker'' AND "objektId" = (SELECT app_bruker()))'
      WHEN 'Vurdering' THEN ' OR "godkjentAv"::text = (SELECT app_bruker())'
      WHEN 'Vurderingsfelt' THEN ' OR "verdi" = (SELECT app_bruker())'
      WHEN 'Innsendingsutkast' THEN ' OR "klarAv"::text = (SELECT app_bruker())'
      ELSE '' END;
    EXECUTE format('GRANT SELECT (%s, %I) ON %I TO lokalnorm_innsyn', r.kolonner, r.av, r.tabell);
    EXECUTE format('CREATE POLICY innsyn ON %I FOR SELECT TO lokalnorm_innsyn USING (%s)', r.tabell, vilkaar);
  END LOOP;
END $$;

-- What a varsel to oneself was about, and when.
GRANT SELECT ("id", "kommunenummer", "type", "forfall", "opprettet", "avsluttet") ON "Varsel" TO lokalnorm_innsyn;
CREATE POLICY innsyn ON "Varsel" FOR SELECT TO lokalnorm_innsyn
  USING (EXISTS (SELECT 1 FROM "Varselmottaker" m WHERE m."varselId" = "Varsel"."id"));
-- Behind no row-level security: who took SSB's figures in.
GRANT SELECT ("id", "brukerId", "tid", "rolle", "kanal") ON "Referansehenting" TO lokalnorm_innsyn;
