-- CreateEnum
CREATE TYPE "Sporsmalsslag" AS ENUM ('TEKST', 'TALL', 'JA_NEI');

-- CreateEnum
CREATE TYPE "Innsendingsstatus" AS ENUM ('INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT', 'RETURNERT', 'TRUKKET');

-- CreateEnum
CREATE TYPE "Innsendingsslag" AS ENUM ('FULL', 'INGEN_ENDRING', 'INGEN_SYKEHJEM');

-- AlterEnum
ALTER TYPE "Hendelsesomrade" ADD VALUE 'INNSENDING';
ALTER TYPE "Hendelsesomrade" ADD VALUE 'TILSYN';

-- CreateTable
CREATE TABLE "Embetetilhorighet" (
    "kommunenummer" TEXT NOT NULL,
    "fylkesnummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "gjelderFra" DATE NOT NULL,
    "gjelderTil" DATE,

    CONSTRAINT "Embetetilhorighet_pkey" PRIMARY KEY ("kommunenummer","gjelderFra")
);

-- CreateTable
CREATE TABLE "Innsamling" (
    "id" UUID NOT NULL,
    "statsforvalterId" TEXT,
    "tittel" TEXT NOT NULL,
    "aar" INTEGER NOT NULL,
    "statusdato" DATE NOT NULL,
    "apner" DATE NOT NULL,
    "frist" DATE NOT NULL,
    "rettefrist" DATE NOT NULL,
    "stenger" DATE NOT NULL,
    "hjemmel" TEXT NOT NULL,
    "frivillig" BOOLEAN NOT NULL,
    "meldingNb" TEXT NOT NULL DEFAULT '',
    "meldingNn" TEXT NOT NULL DEFAULT '',
    "svarfristDager" INTEGER NOT NULL DEFAULT 21,
    "publisert" TIMESTAMPTZ(3),
    "opprettetAv" UUID NOT NULL,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innsamling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsamlingssporsmal" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "slag" "Sporsmalsslag" NOT NULL,
    "tekstNb" TEXT NOT NULL,
    "tekstNn" TEXT NOT NULL,
    "paakrevd" BOOLEAN NOT NULL,

    CONSTRAINT "Innsamlingssporsmal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsamlingskommune" (
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "fylkesnummer" TEXT NOT NULL,
    "innbyggertall" INTEGER NOT NULL,
    "kostragruppe" TEXT NOT NULL,
    "egenFrist" DATE,
    "fritatt" BOOLEAN NOT NULL DEFAULT false,
    "unntaksgrunn" TEXT NOT NULL DEFAULT '',
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Innsamlingskommune_pkey" PRIMARY KEY ("innsamlingId","kommunenummer")
);

-- CreateTable
CREATE TABLE "Innsendingsutkast" (
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "innhold" JSONB NOT NULL DEFAULT '{}',
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endretAv" UUID NOT NULL,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innsendingsutkast_pkey" PRIMARY KEY ("innsamlingId","kommunenummer")
);

-- CreateTable
CREATE TABLE "Innsending" (
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "status" "Innsendingsstatus" NOT NULL,
    "sisteVersjon" INTEGER NOT NULL,
    "forsteSendt" TIMESTAMPTZ(3) NOT NULL,
    "sistSendt" TIMESTAMPTZ(3) NOT NULL,
    "returfrist" DATE,
    "ventSvarInnen" DATE,
    "planbedt" TIMESTAMPTZ(3),
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innsending_pkey" PRIMARY KEY ("innsamlingId","kommunenummer")
);

-- CreateTable
CREATE TABLE "Innsendingsversjon" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "slag" "Innsendingsslag" NOT NULL,
    "referanse" TEXT NOT NULL,
    "innhold" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sendt" TIMESTAMPTZ(3) NOT NULL,
    "sendtAv" UUID NOT NULL,
    "sendtAvNavn" TEXT NOT NULL,
    "sendtAvRolle" "Rolle" NOT NULL,

    CONSTRAINT "Innsendingsversjon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsendingsgrunnlag" (
    "versjonId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "situasjon" TEXT NOT NULL,

    CONSTRAINT "Innsendingsgrunnlag_pkey" PRIMARY KEY ("versjonId")
);

-- CreateTable
CREATE TABLE "Innsendingstall" (
    "id" UUID NOT NULL,
    "versjonId" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "type" "Avdelingstype",
    "plasser" INTEGER,
    "beboere" INTEGER,
    "beboereAntatt" BOOLEAN NOT NULL DEFAULT false,
    "beboereIndikator" INTEGER,
    "normtimer" DECIMAL(12,2),
    "avtalteTimer" DECIMAL(12,2),
    "avtalteTimerMedSats" DECIMAL(12,2),
    "faktiskeTimer" DECIMAL(12,2),
    "differanse" DECIMAL(12,2),
    "udekket" DECIMAL(12,2),
    "udekketFaktisk" DECIMAL(12,2),
    "udekketAvdelinger" DECIMAL(12,2),
    "dekning" DECIMAL(12,1),
    "dekningFaktisk" DECIMAL(12,1),
    "timerPerBeboer" DECIMAL(12,2),
    "indikatortimer" DECIMAL(12,2),
    "underNorm" BOOLEAN,
    "ufullstendig" BOOLEAN NOT NULL,
    "harNorm" BOOLEAN,
    "harVurdering" BOOLEAN,
    "harPlan" BOOLEAN,

    CONSTRAINT "Innsendingstall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsendingsretur" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "del" TEXT NOT NULL,
    "grunn" TEXT NOT NULL,
    "frist" DATE NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innsendingsretur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsendingsmerke" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "felt" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lukket" TIMESTAMPTZ(3),
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Innsendingsmerke_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsendingsmelding" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "fraKommunen" BOOLEAN NOT NULL,
    "avsender" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innsendingsmelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innsendingsnotat" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "skrevetAv" UUID NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innsendingsnotat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paminnelse" (
    "id" UUID NOT NULL,
    "innsamlingId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,
    "nokkel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opprettetAv" UUID,
    "sendt" TIMESTAMPTZ(3),
    "mottakere" INTEGER NOT NULL DEFAULT 0,
    "feilet" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Paminnelse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Innsamlingssporsmal_innsamlingId_nummer_key" ON "Innsamlingssporsmal"("innsamlingId", "nummer");

-- CreateIndex
CREATE INDEX "Innsamlingskommune_statsforvalterId_idx" ON "Innsamlingskommune"("statsforvalterId");

-- CreateIndex
CREATE UNIQUE INDEX "Innsamlingskommune_innsamlingId_kommunenummer_statsforvalte_key" ON "Innsamlingskommune"("innsamlingId", "kommunenummer", "statsforvalterId");

-- CreateIndex
CREATE INDEX "Innsendingsutkast_kommunenummer_idx" ON "Innsendingsutkast"("kommunenummer");

-- CreateIndex
CREATE INDEX "Innsending_kommunenummer_idx" ON "Innsending"("kommunenummer");

-- CreateIndex
CREATE INDEX "Innsending_statsforvalterId_idx" ON "Innsending"("statsforvalterId");

-- CreateIndex
CREATE UNIQUE INDEX "Innsending_innsamlingId_kommunenummer_statsforvalterId_key" ON "Innsending"("innsamlingId", "kommunenummer", "statsforvalterId");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingsversjon_referanse_key" ON "Innsendingsversjon"("referanse");

-- CreateIndex
CREATE INDEX "Innsendingsversjon_kommunenummer_idx" ON "Innsendingsversjon"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingsversjon_innsamlingId_kommunenummer_nummer_key" ON "Innsendingsversjon"("innsamlingId", "kommunenummer", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingsversjon_id_kommunenummer_key" ON "Innsendingsversjon"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingsversjon_id_kommunenummer_statsforvalterId_key" ON "Innsendingsversjon"("id", "kommunenummer", "statsforvalterId");

-- CreateIndex
CREATE INDEX "Innsendingsgrunnlag_kommunenummer_idx" ON "Innsendingsgrunnlag"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingsgrunnlag_versjonId_kommunenummer_key" ON "Innsendingsgrunnlag"("versjonId", "kommunenummer");

-- CreateIndex
CREATE INDEX "Innsendingstall_innsamlingId_kommunenummer_nummer_idx" ON "Innsendingstall"("innsamlingId", "kommunenummer", "nummer");

-- CreateIndex
CREATE INDEX "Innsendingstall_kommunenummer_idx" ON "Innsendingstall"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingstall_versjonId_type_key" ON "Innsendingstall"("versjonId", "type");

-- CreateIndex
CREATE INDEX "Innsendingsretur_kommunenummer_idx" ON "Innsendingsretur"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Innsendingsretur_innsamlingId_kommunenummer_nummer_del_key" ON "Innsendingsretur"("innsamlingId", "kommunenummer", "nummer", "del");

-- CreateIndex
CREATE INDEX "Innsendingsmerke_kommunenummer_idx" ON "Innsendingsmerke"("kommunenummer");

-- CreateIndex
CREATE INDEX "Innsendingsmelding_kommunenummer_idx" ON "Innsendingsmelding"("kommunenummer");

-- CreateIndex
CREATE INDEX "Innsendingsnotat_kommunenummer_idx" ON "Innsendingsnotat"("kommunenummer");

-- CreateIndex
CREATE INDEX "Paminnelse_kommunenummer_idx" ON "Paminnelse"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Paminnelse_innsamlingId_kommunenummer_nokkel_key" ON "Paminnelse"("innsamlingId", "kommunenummer", "nokkel");

-- AddForeignKey
ALTER TABLE "Embetetilhorighet" ADD CONSTRAINT "Embetetilhorighet_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Embetetilhorighet" ADD CONSTRAINT "Embetetilhorighet_statsforvalterId_fkey" FOREIGN KEY ("statsforvalterId") REFERENCES "Statsforvalter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsamling" ADD CONSTRAINT "Innsamling_statsforvalterId_fkey" FOREIGN KEY ("statsforvalterId") REFERENCES "Statsforvalter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsamlingssporsmal" ADD CONSTRAINT "Innsamlingssporsmal_innsamlingId_fkey" FOREIGN KEY ("innsamlingId") REFERENCES "Innsamling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsamlingskommune" ADD CONSTRAINT "Innsamlingskommune_innsamlingId_fkey" FOREIGN KEY ("innsamlingId") REFERENCES "Innsamling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsamlingskommune" ADD CONSTRAINT "Innsamlingskommune_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsutkast" ADD CONSTRAINT "Innsendingsutkast_innsamlingId_kommunenummer_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer") REFERENCES "Innsamlingskommune"("innsamlingId", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsending" ADD CONSTRAINT "Innsending_innsamlingId_kommunenummer_statsforvalterId_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsamlingskommune"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsversjon" ADD CONSTRAINT "Innsendingsversjon_innsamlingId_kommunenummer_statsforvalt_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsending"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsgrunnlag" ADD CONSTRAINT "Innsendingsgrunnlag_versjonId_kommunenummer_fkey" FOREIGN KEY ("versjonId", "kommunenummer") REFERENCES "Innsendingsversjon"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingstall" ADD CONSTRAINT "Innsendingstall_versjonId_kommunenummer_statsforvalterId_fkey" FOREIGN KEY ("versjonId", "kommunenummer", "statsforvalterId") REFERENCES "Innsendingsversjon"("id", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsretur" ADD CONSTRAINT "Innsendingsretur_innsamlingId_kommunenummer_statsforvalter_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsending"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsmerke" ADD CONSTRAINT "Innsendingsmerke_innsamlingId_kommunenummer_statsforvalter_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsending"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsmelding" ADD CONSTRAINT "Innsendingsmelding_innsamlingId_kommunenummer_statsforvalt_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsending"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Innsendingsnotat" ADD CONSTRAINT "Innsendingsnotat_innsamlingId_kommunenummer_statsforvalter_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsending"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paminnelse" ADD CONSTRAINT "Paminnelse_innsamlingId_kommunenummer_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer") REFERENCES "Innsamlingskommune"("innsamlingId", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ===========================================================================
-- By hand from here. A new value of an enum cannot be used in the transaction that adds it: compared as text.
-- ===========================================================================

-- The role of those who collect: no grant on any kommune's own tables, so no forgotten filter can reach them.
DO $$
BEGIN
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lokalnorm_tilsyn') THEN
      CREATE ROLE lokalnorm_tilsyn NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster was first
  END;
  BEGIN
    GRANT lokalnorm_tilsyn TO CURRENT_USER;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role(current_user, 'lokalnorm_tilsyn', 'MEMBER') THEN RAISE; END IF;
  END;
  BEGIN
    GRANT lokalnorm_tilsyn TO lokalnorm_login;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role('lokalnorm_login', 'lokalnorm_tilsyn', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;

-- What the transaction may see. Unset means nothing.
CREATE FUNCTION app_embeter() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT string_to_array(coalesce(current_setting('app.embeter', true), ''), ',') $$;
CREATE FUNCTION app_land() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.land', true), '') = 'ja' $$;
CREATE FUNCTION app_referanse() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.referanse', true), '') $$;

GRANT SELECT ON "Embetetilhorighet" TO lokalnorm_app, lokalnorm_konto, lokalnorm_tilsyn;
GRANT SELECT ON "Referansekilde", "Statsforvalter", "Fylke", "Kommune" TO lokalnorm_tilsyn;

DO $$
DECLARE tabell text;
BEGIN
  FOREACH tabell IN ARRAY ARRAY['Innsamling', 'Innsamlingssporsmal', 'Innsamlingskommune', 'Innsendingsutkast',
    'Innsending', 'Innsendingsversjon', 'Innsendingsgrunnlag', 'Innsendingstall', 'Innsendingsretur',
    'Innsendingsmerke', 'Innsendingsmelding', 'Innsendingsnotat', 'Paminnelse'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabell);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabell);
  END LOOP;
  -- The kommune: its own rows
  FOREACH tabell IN ARRAY ARRAY['Innsamlingskommune', 'Innsendingsutkast', 'Innsending', 'Innsendingsversjon',
    'Innsendingsgrunnlag', 'Innsendingstall', 'Innsendingsretur', 'Innsendingsmerke', 'Innsendingsmelding',
    'Paminnelse'] LOOP
    EXECUTE format('CREATE POLICY kommune ON %I TO lokalnorm_app
      USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))
      WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))', tabell);
  END LOOP;
  -- The embete: the rows of the kommuner it asks
  FOREACH tabell IN ARRAY ARRAY['Innsamlingskommune', 'Innsending', 'Innsendingsversjon', 'Innsendingstall',
    'Innsendingsretur', 'Innsendingsmerke', 'Innsendingsmelding', 'Innsendingsnotat', 'Paminnelse'] LOOP
    EXECUTE format('CREATE POLICY embete ON %I TO lokalnorm_tilsyn
      USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]))
      WITH CHECK ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]))', tabell);
  END LOOP;
  -- The country: who is asked, where it stands, and figures for sums
  FOREACH tabell IN ARRAY ARRAY['Innsamlingskommune', 'Innsending', 'Innsendingstall'] LOOP
    EXECUTE format('CREATE POLICY land ON %I FOR SELECT TO lokalnorm_tilsyn USING ((SELECT app_land()))', tabell);
  END LOOP;
END $$;

GRANT SELECT ON "Innsamling", "Innsamlingssporsmal", "Innsamlingskommune", "Innsendingsretur", "Innsendingsmerke",
  "Paminnelse" TO lokalnorm_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Innsendingsutkast" TO lokalnorm_app;
GRANT SELECT, INSERT, UPDATE ON "Innsending" TO lokalnorm_app;
GRANT SELECT, INSERT ON "Innsendingsversjon", "Innsendingsgrunnlag", "Innsendingstall", "Innsendingsmelding"
  TO lokalnorm_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Innsamling", "Innsamlingssporsmal", "Innsamlingskommune" TO lokalnorm_tilsyn;
GRANT SELECT, UPDATE ON "Innsending" TO lokalnorm_tilsyn;
GRANT SELECT ON "Innsendingsversjon", "Innsendingstall" TO lokalnorm_tilsyn;
GRANT SELECT, INSERT ON "Innsendingsretur", "Innsendingsmelding", "Innsendingsnotat" TO lokalnorm_tilsyn;
GRANT SELECT, INSERT, UPDATE ON "Innsendingsmerke", "Paminnelse" TO lokalnorm_tilsyn;

-- A round: its owner's, and once publisert everybody's whom it asks. The country reads the rounds of the embeter.
CREATE POLICY kommune ON "Innsamling" FOR SELECT TO lokalnorm_app
  USING ("publisert" IS NOT NULL AND EXISTS (SELECT 1 FROM "Innsamlingskommune" k WHERE k."innsamlingId" = "Innsamling"."id"));
CREATE POLICY les ON "Innsamling" FOR SELECT TO lokalnorm_tilsyn
  USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[])
    OR ("statsforvalterId" IS NULL AND (SELECT app_land()))
    OR ("publisert" IS NOT NULL AND ("statsforvalterId" IS NULL OR (SELECT app_land()))));
CREATE POLICY ny ON "Innsamling" FOR INSERT TO lokalnorm_tilsyn
  WITH CHECK ("statsforvalterId" = ANY ((SELECT app_embeter())::text[])
    OR ("statsforvalterId" IS NULL AND (SELECT app_land())));
CREATE POLICY endre ON "Innsamling" FOR UPDATE TO lokalnorm_tilsyn
  USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[])
    OR ("statsforvalterId" IS NULL AND (SELECT app_land())))
  WITH CHECK ("statsforvalterId" = ANY ((SELECT app_embeter())::text[])
    OR ("statsforvalterId" IS NULL AND (SELECT app_land())));
CREATE POLICY slett ON "Innsamling" FOR DELETE TO lokalnorm_tilsyn
  USING ("publisert" IS NULL AND ("statsforvalterId" = ANY ((SELECT app_embeter())::text[])
    OR ("statsforvalterId" IS NULL AND (SELECT app_land()))));

-- Its questions go with it.
CREATE POLICY kommune ON "Innsamlingssporsmal" FOR SELECT TO lokalnorm_app
  USING (EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId"));
CREATE POLICY les ON "Innsamlingssporsmal" FOR SELECT TO lokalnorm_tilsyn
  USING (EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId"));
CREATE POLICY skriv ON "Innsamlingssporsmal" TO lokalnorm_tilsyn
  USING (EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."publisert" IS NULL
    AND (i."statsforvalterId" = ANY ((SELECT app_embeter())::text[])
      OR (i."statsforvalterId" IS NULL AND (SELECT app_land())))))
  WITH CHECK (EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."publisert" IS NULL
    AND (i."statsforvalterId" = ANY ((SELECT app_embeter())::text[])
      OR (i."statsforvalterId" IS NULL AND (SELECT app_land())))));

-- The country asks whom it will in a national round.
CREATE POLICY land_skriv ON "Innsamlingskommune" TO lokalnorm_tilsyn
  USING ((SELECT app_land()) AND EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."statsforvalterId" IS NULL))
  WITH CHECK ((SELECT app_land()) AND EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."statsforvalterId" IS NULL));

-- The country reads the innsendinger that are kontrollert, in the version that is.
CREATE POLICY land ON "Innsendingsversjon" FOR SELECT TO lokalnorm_tilsyn
  USING ((SELECT app_land()) AND EXISTS (SELECT 1 FROM "Innsending" s
    WHERE s."innsamlingId" = "Innsendingsversjon"."innsamlingId" AND s."kommunenummer" = "Innsendingsversjon"."kommunenummer"
      AND s."status" = 'KONTROLLERT' AND s."sisteVersjon" = "Innsendingsversjon"."nummer"));

-- Anyone with a receipt: the one version it names, to reckon its hash anew. Nothing else of it is told.
GRANT SELECT ("id", "innsamlingId", "kommunenummer", "nummer", "slag", "referanse", "innhold", "sha256", "sendt")
  ON "Innsendingsversjon" TO lokalnorm_konto;
CREATE POLICY kvittering ON "Innsendingsversjon" FOR SELECT TO lokalnorm_konto
  USING ("referanse" = (SELECT app_referanse()));

-- The log: of an innsending both parties read, of the Statsforvalter's own work only the Statsforvalter.
DROP POLICY les_kommune ON "Hendelse";
CREATE POLICY les_kommune ON "Hendelse" FOR SELECT TO lokalnorm_app
  USING ("omrade"::text <> 'TILSYN' AND "kommunenummer" = ANY ((SELECT app_kommuner())::text[]));
DROP POLICY skriv_kommune ON "Hendelse";
CREATE POLICY skriv_kommune ON "Hendelse" FOR INSERT TO lokalnorm_app
  WITH CHECK ("omrade"::text <> 'TILSYN' AND "kommunenummer" = ANY ((SELECT app_kommuner())::text[]));
GRANT SELECT, INSERT ON "Hendelse" TO lokalnorm_tilsyn;
CREATE POLICY les_tilsyn ON "Hendelse" FOR SELECT TO lokalnorm_tilsyn
  USING (("omrade"::text = 'INNSENDING' AND EXISTS (SELECT 1 FROM "Innsamlingskommune" k
      WHERE k."innsamlingId"::text = "objektId" AND k."kommunenummer" = "Hendelse"."kommunenummer"
        AND k."statsforvalterId" = ANY ((SELECT app_embeter())::text[])))
    OR ("omrade"::text = 'TILSYN' AND EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id"::text = "objektId"
        AND (i."statsforvalterId" = ANY ((SELECT app_embeter())::text[])
          OR (i."statsforvalterId" IS NULL AND (SELECT app_land()))
          OR EXISTS (SELECT 1 FROM "Innsamlingskommune" k WHERE k."innsamlingId" = i."id"
            AND k."kommunenummer" = "Hendelse"."kommunenummer"
            AND k."statsforvalterId" = ANY ((SELECT app_embeter())::text[]))))));
CREATE POLICY skriv_tilsyn ON "Hendelse" FOR INSERT TO lokalnorm_tilsyn
  WITH CHECK ("omrade"::text IN ('INNSENDING', 'TILSYN'));

-- What has been sent never changes.
CREATE FUNCTION innsending_er_frosset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Det som er sendt inn, kan ikke endres eller slettes' USING ERRCODE = 'LN006';
END $$;
DO $$
DECLARE tabell text;
BEGIN
  FOREACH tabell IN ARRAY ARRAY['Innsendingsversjon', 'Innsendingsgrunnlag', 'Innsendingstall', 'Innsendingsretur',
    'Innsendingsmelding', 'Innsendingsnotat'] LOOP
    EXECUTE format('CREATE TRIGGER frosset BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION innsending_er_frosset()', tabell);
  END LOOP;
END $$;

-- One line for the kommune in each version
CREATE UNIQUE INDEX "Innsendingstall_sum" ON "Innsendingstall"("versjonId") WHERE "type" IS NULL;

-- Plain sense
ALTER TABLE "Innsamling" ADD CHECK ("apner" <= "frist"), ADD CHECK ("frist" <= "rettefrist"),
  ADD CHECK ("rettefrist" <= "stenger"), ADD CHECK ("aar" BETWEEN 2000 AND 2100), ADD CHECK ("svarfristDager" > 0),
  ADD CHECK ("versjon" > 0);
ALTER TABLE "Innsamlingskommune" ADD CHECK ("unntaksgrunn" <> '' OR ("egenFrist" IS NULL AND NOT "fritatt"));
ALTER TABLE "Innsending" ADD CHECK ("sisteVersjon" > 0),
  ADD CHECK (("status" = 'RETURNERT') = ("returfrist" IS NOT NULL));
ALTER TABLE "Innsendingsversjon" ADD CHECK ("nummer" > 0);
