-- CreateEnum
CREATE TYPE "Vurderingsstatus" AS ENUM ('UTKAST', 'FERDIG', 'GODKJENT');

-- CreateEnum
CREATE TYPE "Tiltakskategori" AS ENUM ('PLANLEGGE', 'GJENNOMFORE', 'EVALUERE', 'KORRIGERE');

-- CreateEnum
CREATE TYPE "Tiltaksstatus" AS ENUM ('PLANLAGT', 'PAGAR', 'GJENNOMFORT', 'AVBRUTT');

-- CreateEnum
CREATE TYPE "Varseltype" AS ENUM ('NORM_REVISJON', 'VURDERING_REVISJON', 'VURDERING_TIL_GODKJENNING', 'TILTAK_FORFALLER', 'TILTAK_FORFALT', 'TILTAK_EVALUERING');

-- AlterTable
ALTER TABLE "Lokalnorm" ADD COLUMN     "vurderingId" UUID;

-- CreateTable
CREATE TABLE "Vurdering" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "status" "Vurderingsstatus" NOT NULL DEFAULT 'UTKAST',
    "statusdato" DATE NOT NULL,
    "forrigeId" UUID,
    "skala" JSONB NOT NULL DEFAULT '{}',
    "ferdigTid" TIMESTAMPTZ(3),
    "ferdigAv" UUID,
    "returGrunn" TEXT NOT NULL DEFAULT '',
    "godkjentTid" TIMESTAMPTZ(3),
    "godkjentAv" UUID,
    "godkjentNavn" TEXT,
    "godkjentRolle" "Rolle",
    "innhold" TEXT,
    "sha256" TEXT,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vurdering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vurderingsfelt" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "vurderingId" UUID NOT NULL,
    "sykehjemId" UUID,
    "felt" TEXT NOT NULL,
    "nokkel" TEXT NOT NULL,
    "verdi" TEXT NOT NULL,
    "endretAv" UUID NOT NULL,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vurderingsfelt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Risiko" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "vurderingId" UUID NOT NULL,
    "stammeId" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "sykehjemId" UUID,
    "hendelse" TEXT NOT NULL,
    "arsak" TEXT NOT NULL DEFAULT '',
    "eksisterendeTiltak" TEXT NOT NULL DEFAULT '',
    "sannsynlighet" INTEGER,
    "konsekvens" INTEGER,
    "restSannsynlighet" INTEGER,
    "restKonsekvens" INTEGER,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Risiko_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tiltak" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "tittel" TEXT NOT NULL,
    "beskrivelse" TEXT NOT NULL DEFAULT '',
    "kategori" "Tiltakskategori" NOT NULL,
    "status" "Tiltaksstatus" NOT NULL DEFAULT 'PLANLAGT',
    "sykehjemId" UUID,
    "avdelingId" UUID,
    "type" "Avdelingstype",
    "effektTimer" DECIMAL(8,2),
    "effektFra" DATE,
    "kostnad" DECIMAL(12,2),
    "budsjettaar" INTEGER,
    "ansvarligRolle" TEXT NOT NULL DEFAULT '',
    "ansvarligNavn" TEXT NOT NULL DEFAULT '',
    "ansvarligBrukerId" UUID,
    "frist" DATE,
    "gjennomfort" DATE,
    "avbruttGrunn" TEXT NOT NULL DEFAULT '',
    "evalueringsdato" DATE,
    "evaluert" DATE,
    "evalueringsresultat" TEXT NOT NULL DEFAULT '',
    "faktiskEffektTimer" DECIMAL(8,2),
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tiltak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milepael" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "tiltakId" UUID NOT NULL,
    "rekkefolge" INTEGER NOT NULL,
    "tekst" TEXT NOT NULL,
    "frist" DATE,
    "nadd" DATE,

    CONSTRAINT "Milepael_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tiltakslogg" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "tiltakId" UUID NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "brukerId" UUID NOT NULL,
    "rolle" "Rolle" NOT NULL,
    "tekst" TEXT NOT NULL,

    CONSTRAINT "Tiltakslogg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tiltaksrisiko" (
    "kommunenummer" TEXT NOT NULL,
    "tiltakId" UUID NOT NULL,
    "risikoId" UUID NOT NULL,

    CONSTRAINT "Tiltaksrisiko_pkey" PRIMARY KEY ("tiltakId","risikoId")
);

-- CreateTable
CREATE TABLE "Vedlegg" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "rekkeId" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "vurderingId" UUID,
    "lokalnormId" UUID,
    "tiltakId" UUID,
    "filnavn" TEXT NOT NULL,
    "mediatype" TEXT NOT NULL,
    "storrelse" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "innhold" BYTEA NOT NULL,
    "lastetOppAv" UUID NOT NULL,
    "lastetOpp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fjernet" TIMESTAMPTZ(3),

    CONSTRAINT "Vedlegg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Varsel" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "type" "Varseltype" NOT NULL,
    "nokkel" TEXT NOT NULL,
    "objektId" UUID NOT NULL,
    "sykehjemId" UUID,
    "forfall" DATE NOT NULL,
    "verdier" JSONB NOT NULL DEFAULT '{}',
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "avsluttet" TIMESTAMPTZ(3),

    CONSTRAINT "Varsel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Varselmottaker" (
    "kommunenummer" TEXT NOT NULL,
    "varselId" UUID NOT NULL,
    "brukerId" UUID NOT NULL,
    "lest" TIMESTAMPTZ(3),
    "epostSendt" TIMESTAMPTZ(3),
    "epostForsok" INTEGER NOT NULL DEFAULT 0,
    "epostFeil" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Varselmottaker_pkey" PRIMARY KEY ("varselId","brukerId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Vurdering_id_kommunenummer_key" ON "Vurdering"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Vurdering_kommunenummer_nummer_key" ON "Vurdering"("kommunenummer", "nummer");

-- CreateIndex
CREATE INDEX "Vurderingsfelt_kommunenummer_idx" ON "Vurderingsfelt"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Vurderingsfelt_vurderingId_nokkel_key" ON "Vurderingsfelt"("vurderingId", "nokkel");

-- CreateIndex
CREATE INDEX "Risiko_kommunenummer_idx" ON "Risiko"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Risiko_id_kommunenummer_key" ON "Risiko"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Risiko_vurderingId_stammeId_key" ON "Risiko"("vurderingId", "stammeId");

-- CreateIndex
CREATE UNIQUE INDEX "Risiko_vurderingId_nummer_key" ON "Risiko"("vurderingId", "nummer");

-- CreateIndex
CREATE INDEX "Tiltak_kommunenummer_frist_idx" ON "Tiltak"("kommunenummer", "frist");

-- CreateIndex
CREATE UNIQUE INDEX "Tiltak_id_kommunenummer_key" ON "Tiltak"("id", "kommunenummer");

-- CreateIndex
CREATE INDEX "Milepael_kommunenummer_idx" ON "Milepael"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Milepael_tiltakId_rekkefolge_key" ON "Milepael"("tiltakId", "rekkefolge");

-- CreateIndex
CREATE INDEX "Tiltakslogg_kommunenummer_tiltakId_tid_idx" ON "Tiltakslogg"("kommunenummer", "tiltakId", "tid");

-- CreateIndex
CREATE INDEX "Tiltaksrisiko_kommunenummer_idx" ON "Tiltaksrisiko"("kommunenummer");

-- CreateIndex
CREATE INDEX "Vedlegg_kommunenummer_idx" ON "Vedlegg"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Vedlegg_rekkeId_nummer_key" ON "Vedlegg"("rekkeId", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "Varsel_id_kommunenummer_key" ON "Varsel"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Varsel_kommunenummer_nokkel_key" ON "Varsel"("kommunenummer", "nokkel");

-- CreateIndex
CREATE INDEX "Varselmottaker_kommunenummer_brukerId_idx" ON "Varselmottaker"("kommunenummer", "brukerId");

-- AddForeignKey
ALTER TABLE "Lokalnorm" ADD CONSTRAINT "Lokalnorm_vurderingId_kommunenummer_fkey" FOREIGN KEY ("vurderingId", "kommunenummer") REFERENCES "Vurdering"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vurdering" ADD CONSTRAINT "Vurdering_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vurdering" ADD CONSTRAINT "Vurdering_forrigeId_kommunenummer_fkey" FOREIGN KEY ("forrigeId", "kommunenummer") REFERENCES "Vurdering"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vurderingsfelt" ADD CONSTRAINT "Vurderingsfelt_vurderingId_kommunenummer_fkey" FOREIGN KEY ("vurderingId", "kommunenummer") REFERENCES "Vurdering"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vurderingsfelt" ADD CONSTRAINT "Vurderingsfelt_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("sykehjemId", "kommunenummer") REFERENCES "Sykehjem"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risiko" ADD CONSTRAINT "Risiko_vurderingId_kommunenummer_fkey" FOREIGN KEY ("vurderingId", "kommunenummer") REFERENCES "Vurdering"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risiko" ADD CONSTRAINT "Risiko_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("sykehjemId", "kommunenummer") REFERENCES "Sykehjem"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tiltak" ADD CONSTRAINT "Tiltak_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tiltak" ADD CONSTRAINT "Tiltak_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("sykehjemId", "kommunenummer") REFERENCES "Sykehjem"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tiltak" ADD CONSTRAINT "Tiltak_avdelingId_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("avdelingId", "sykehjemId", "kommunenummer") REFERENCES "Avdeling"("id", "sykehjemId", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milepael" ADD CONSTRAINT "Milepael_tiltakId_kommunenummer_fkey" FOREIGN KEY ("tiltakId", "kommunenummer") REFERENCES "Tiltak"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tiltakslogg" ADD CONSTRAINT "Tiltakslogg_tiltakId_kommunenummer_fkey" FOREIGN KEY ("tiltakId", "kommunenummer") REFERENCES "Tiltak"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tiltaksrisiko" ADD CONSTRAINT "Tiltaksrisiko_tiltakId_kommunenummer_fkey" FOREIGN KEY ("tiltakId", "kommunenummer") REFERENCES "Tiltak"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tiltaksrisiko" ADD CONSTRAINT "Tiltaksrisiko_risikoId_kommunenummer_fkey" FOREIGN KEY ("risikoId", "kommunenummer") REFERENCES "Risiko"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vedlegg" ADD CONSTRAINT "Vedlegg_vurderingId_kommunenummer_fkey" FOREIGN KEY ("vurderingId", "kommunenummer") REFERENCES "Vurdering"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vedlegg" ADD CONSTRAINT "Vedlegg_lokalnormId_kommunenummer_fkey" FOREIGN KEY ("lokalnormId", "kommunenummer") REFERENCES "Lokalnorm"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vedlegg" ADD CONSTRAINT "Vedlegg_tiltakId_kommunenummer_fkey" FOREIGN KEY ("tiltakId", "kommunenummer") REFERENCES "Tiltak"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Varsel" ADD CONSTRAINT "Varsel_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Varselmottaker" ADD CONSTRAINT "Varselmottaker_varselId_kommunenummer_fkey" FOREIGN KEY ("varselId", "kommunenummer") REFERENCES "Varsel"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security: as for every table of a kommune
DO $$
DECLARE tabell text;
BEGIN
  FOREACH tabell IN ARRAY ARRAY['Vurdering', 'Vurderingsfelt', 'Risiko', 'Tiltak', 'Milepael', 'Tiltakslogg',
    'Tiltaksrisiko', 'Vedlegg', 'Varsel'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabell);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabell);
    EXECUTE format('CREATE POLICY kommune ON %I TO lokalnorm_app
      USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))
      WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))', tabell);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO lokalnorm_app', tabell);
  END LOOP;
END $$;

-- A varsel to one person is that person's; the job that makes and sends them acts for nobody (app.bruker empty).
ALTER TABLE "Varselmottaker" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Varselmottaker" FORCE ROW LEVEL SECURITY;
CREATE POLICY kommune ON "Varselmottaker" TO lokalnorm_app
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    AND (SELECT app_bruker()) IN ('', "brukerId"::text))
  WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    AND (SELECT app_bruker()) IN ('', "brukerId"::text));
GRANT SELECT, INSERT, UPDATE, DELETE ON "Varselmottaker" TO lokalnorm_app;

-- A GODKJENT vurdering never changes.
CREATE FUNCTION vurdering_er_frosset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'GODKJENT' THEN
    RAISE EXCEPTION 'En godkjent vurdering kan ikke endres' USING ERRCODE = 'LN003';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER vurdering_frosset BEFORE UPDATE OR DELETE ON "Vurdering"
  FOR EACH ROW EXECUTE FUNCTION vurdering_er_frosset();

-- Its answers and risks change only while it is UTKAST.
CREATE FUNCTION vurdering_rad_er_frosset() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE gammel text; ny text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT "status"::text INTO gammel FROM "Vurdering" WHERE "id" = OLD."vurderingId";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    SELECT "status"::text INTO ny FROM "Vurdering" WHERE "id" = NEW."vurderingId";
  END IF;
  IF coalesce(gammel, 'UTKAST') <> 'UTKAST' OR coalesce(ny, 'UTKAST') <> 'UTKAST' THEN
    RAISE EXCEPTION 'En vurdering som er ferdig eller godkjent kan ikke endres' USING ERRCODE = 'LN003';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER vurderingsfelt_frosset BEFORE INSERT OR UPDATE OR DELETE ON "Vurderingsfelt"
  FOR EACH ROW EXECUTE FUNCTION vurdering_rad_er_frosset();
CREATE TRIGGER risiko_frosset BEFORE INSERT OR UPDATE OR DELETE ON "Risiko"
  FOR EACH ROW EXECUTE FUNCTION vurdering_rad_er_frosset();

-- The oppfølgingslogg is never edited.
CREATE FUNCTION tiltakslogg_er_uforanderlig() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Oppfølgingsloggen kan ikke endres eller slettes' USING ERRCODE = 'LN004';
END $$;
CREATE TRIGGER tiltakslogg_uforanderlig BEFORE UPDATE OR DELETE ON "Tiltakslogg"
  FOR EACH ROW EXECUTE FUNCTION tiltakslogg_er_uforanderlig();

-- A file never changes; it can only be taken off the list.
CREATE FUNCTION vedlegg_er_uforanderlig() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."fjernet" IS NULL AND NEW."fjernet" IS NOT NULL
    AND to_jsonb(NEW) - 'fjernet' - 'innhold' = to_jsonb(OLD) - 'fjernet' - 'innhold' AND NEW."innhold" = OLD."innhold"
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Et vedlegg kan ikke endres eller slettes' USING ERRCODE = 'LN005';
END $$;
CREATE TRIGGER vedlegg_uforanderlig BEFORE UPDATE OR DELETE ON "Vedlegg"
  FOR EACH ROW EXECUTE FUNCTION vedlegg_er_uforanderlig();

-- What a vedtatt norm rests on is frozen with it.
CREATE OR REPLACE FUNCTION lokalnorm_er_frosset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'UTKAST' THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."status" = 'VEDTATT' AND NEW."status" = 'FEILREGISTRERT'
    AND nullif(trim(NEW."feilregistrertGrunn"), '') IS NOT NULL
    AND (NEW."kommunenummer", NEW."gyldigFra", NEW."revisjonsdato", NEW."innhold", NEW."arkivsaksnummer",
      NEW."vedtattRegistrert", NEW."vurderingId")
      IS NOT DISTINCT FROM
      (OLD."kommunenummer", OLD."gyldigFra", OLD."revisjonsdato", OLD."innhold", OLD."arkivsaksnummer",
      OLD."vedtattRegistrert", OLD."vurderingId")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'En vedtatt norm kan ikke endres' USING ERRCODE = 'LN002';
END $$;

-- One vurdering in the making at a time; a varsel and a file concern one thing
ALTER TABLE "Vurdering" ADD CONSTRAINT "Vurdering_en_i_arbeid"
  EXCLUDE USING btree ("kommunenummer" WITH =) WHERE ("status" <> 'GODKJENT');
ALTER TABLE "Vedlegg" ADD CHECK (num_nonnulls("vurderingId", "lokalnormId", "tiltakId") = 1);

-- Plain sense
ALTER TABLE "Vurdering" ADD CHECK ("nummer" > 0),
  ADD CHECK (("status" = 'GODKJENT') = ("innhold" IS NOT NULL)),
  ADD CHECK (("status" = 'GODKJENT') = ("sha256" IS NOT NULL)),
  ADD CHECK ("status" <> 'GODKJENT' OR ("godkjentTid" IS NOT NULL AND "godkjentAv" IS NOT NULL
    AND "godkjentNavn" IS NOT NULL AND "godkjentRolle" IS NOT NULL));
ALTER TABLE "Vurderingsfelt" ADD CHECK ("nokkel" = "felt" || coalesce('@' || "sykehjemId"::text, ''));
ALTER TABLE "Risiko" ADD CHECK ("sannsynlighet" BETWEEN 1 AND 5), ADD CHECK ("konsekvens" BETWEEN 1 AND 5),
  ADD CHECK ("restSannsynlighet" BETWEEN 1 AND 5), ADD CHECK ("restKonsekvens" BETWEEN 1 AND 5);
ALTER TABLE "Tiltak" ADD CHECK ("effektTimer" >= 0), ADD CHECK ("kostnad" >= 0),
  ADD CHECK ("avdelingId" IS NULL OR "sykehjemId" IS NOT NULL),
  ADD CHECK (("status" = 'GJENNOMFORT') = ("gjennomfort" IS NOT NULL)),
  ADD CHECK ("status" <> 'AVBRUTT' OR nullif(trim("avbruttGrunn"), '') IS NOT NULL);
ALTER TABLE "Vedlegg" ADD CHECK ("storrelse" = octet_length("innhold")), ADD CHECK ("storrelse" <= 10485760);
