-- CreateEnum
CREATE TYPE "Maalform" AS ENUM ('BOKMAL', 'NYNORSK', 'NOYTRAL');

-- CreateEnum
CREATE TYPE "Sprak" AS ENUM ('nb', 'nn');

-- CreateEnum
CREATE TYPE "Rolle" AS ENUM ('KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER', 'KOMMUNELEDELSE', 'KOMMUNEADMIN', 'STATSFORVALTER', 'DIREKTORAT', 'SYSTEMADMIN');

-- CreateEnum
CREATE TYPE "Eierform" AS ENUM ('KOMMUNAL', 'INTERKOMMUNAL', 'PRIVAT_IDEELL', 'PRIVAT_KOMMERSIELL');

-- CreateEnum
CREATE TYPE "Avdelingstype" AS ENUM ('LANGTID', 'KORTTID', 'REHABILITERING', 'DEMENS', 'PALLIATIV', 'AVLASTNING', 'OYEBLIKKELIG_HJELP', 'ANNEN');

-- CreateEnum
CREATE TYPE "Avtaleform" AS ENUM ('KOMMUNALT_ANSATT', 'NAERINGSDRIVENDE_FASTLEGE', 'LIS1', 'NAERINGSDRIVENDE_UTENFOR_FASTLEGEORDNINGEN');

-- CreateEnum
CREATE TYPE "Fravaersarsak" AS ENUM ('PLANLAGT', 'IKKE_PLANLAGT', 'VAKANSE');

-- CreateEnum
CREATE TYPE "Normstatus" AS ENUM ('UTKAST', 'VEDTATT', 'FEILREGISTRERT');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('PLASS', 'BEBOER');

-- CreateEnum
CREATE TYPE "Saksgangstatus" AS ENUM ('INNSTILLING', 'TIL_ORIENTERING', 'VEDTATT', 'UTSATT', 'AVVIST');

-- CreateEnum
CREATE TYPE "Hendelsesomrade" AS ENUM ('INNHOLD', 'TILGANG');

-- CreateTable
CREATE TABLE "Referansekilde" (
    "id" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "eier" TEXT NOT NULL,
    "lisens" TEXT NOT NULL,
    "dato" DATE NOT NULL,
    "lastetId" TEXT NOT NULL,
    "lastet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Referansekilde_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statsforvalter" (
    "id" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "kortnavn" TEXT NOT NULL,
    "maalform" "Sprak" NOT NULL,
    "organisasjonsnummer" TEXT NOT NULL,

    CONSTRAINT "Statsforvalter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fylke" (
    "fylkesnummer" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "statsforvalterId" TEXT NOT NULL,

    CONSTRAINT "Fylke_pkey" PRIMARY KEY ("fylkesnummer")
);

-- CreateTable
CREATE TABLE "Kommune" (
    "kommunenummer" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "navnEntydig" TEXT NOT NULL,
    "navnParallelle" TEXT NOT NULL,
    "fylkesnummer" TEXT NOT NULL,
    "organisasjonsnummer" TEXT NOT NULL,
    "innbyggertall" INTEGER NOT NULL,
    "innbyggertallAar" INTEGER NOT NULL,
    "kostragruppe" TEXT NOT NULL,
    "maalform" "Maalform" NOT NULL,
    "rutekartRad" INTEGER NOT NULL,
    "rutekartKolonne" INTEGER NOT NULL,

    CONSTRAINT "Kommune_pkey" PRIMARY KEY ("kommunenummer")
);

-- CreateTable
CREATE TABLE "Bruker" (
    "id" UUID NOT NULL,
    "epost" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "passordHash" TEXT,
    "sprak" "Sprak",
    "aktiv" BOOLEAN NOT NULL DEFAULT true,
    "sesjonsversjon" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sistInnlogget" TIMESTAMPTZ(3),

    CONSTRAINT "Bruker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rolletildeling" (
    "id" UUID NOT NULL,
    "brukerId" UUID NOT NULL,
    "rolle" "Rolle" NOT NULL,
    "kommunenummer" TEXT,
    "statsforvalterId" TEXT,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rolletildeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RolletildelingSykehjem" (
    "rolletildelingId" UUID NOT NULL,
    "sykehjemId" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,

    CONSTRAINT "RolletildelingSykehjem_pkey" PRIMARY KEY ("rolletildelingId","sykehjemId")
);

-- CreateTable
CREATE TABLE "Invitasjon" (
    "id" UUID NOT NULL,
    "epost" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "kommunenummer" TEXT,
    "tokenHash" TEXT NOT NULL,
    "utloper" TIMESTAMPTZ(3) NOT NULL,
    "brukt" TIMESTAMPTZ(3),
    "trukket" TIMESTAMPTZ(3),
    "opprettetAv" UUID NOT NULL,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitasjon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitasjonsrolle" (
    "id" UUID NOT NULL,
    "invitasjonId" UUID NOT NULL,
    "rolle" "Rolle" NOT NULL,
    "statsforvalterId" TEXT,
    "sykehjemIder" UUID[],

    CONSTRAINT "Invitasjonsrolle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Apinokkel" (
    "id" UUID NOT NULL,
    "brukerId" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "prefiks" TEXT NOT NULL,
    "nokkelHash" TEXT NOT NULL,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "utloper" TIMESTAMPTZ(3),
    "sistBrukt" TIMESTAMPTZ(3),
    "tilbakekalt" TIMESTAMPTZ(3),

    CONSTRAINT "Apinokkel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Innloggingsforsok" (
    "id" UUID NOT NULL,
    "epostHash" TEXT NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Innloggingsforsok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kommuneinnstilling" (
    "kommunenummer" TEXT NOT NULL,
    "timerPerArsverk" DECIMAL(4,2) NOT NULL DEFAULT 37.5,
    "kreverToPersoner" BOOLEAN NOT NULL DEFAULT false,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Kommuneinnstilling_pkey" PRIMARY KEY ("kommunenummer")
);

-- CreateTable
CREATE TABLE "Sykehjem" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "navnenokkel" TEXT NOT NULL,
    "eierform" "Eierform" NOT NULL,
    "organisasjonsnummer" TEXT,
    "apnet" DATE,
    "nedlagt" DATE,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sykehjem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Avdeling" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "sykehjemId" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "navnenokkel" TEXT NOT NULL,
    "type" "Avdelingstype" NOT NULL,
    "apnet" DATE,
    "nedlagt" DATE,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Avdeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Belegg" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "avdelingId" UUID NOT NULL,
    "gjelderFra" DATE NOT NULL,
    "plasser" INTEGER NOT NULL,
    "beboere" INTEGER,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Belegg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Legeavtale" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "sykehjemId" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "navnenokkel" TEXT NOT NULL,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Legeavtale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Legeavtaleversjon" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "sykehjemId" UUID NOT NULL,
    "legeavtaleId" UUID NOT NULL,
    "gjelderFra" DATE NOT NULL,
    "gjelderTil" DATE,
    "avtaleform" "Avtaleform" NOT NULL,
    "midlertidig" BOOLEAN NOT NULL DEFAULT false,
    "uketimer" DECIMAL(8,2) NOT NULL,
    "heleSykehjemmet" BOOLEAN NOT NULL,
    "kjoptFra" TEXT,
    "utenforOrdinaer" BOOLEAN,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Legeavtaleversjon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fordeling" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "sykehjemId" UUID NOT NULL,
    "legeavtaleversjonId" UUID NOT NULL,
    "avdelingId" UUID NOT NULL,
    "timer" DECIMAL(8,2) NOT NULL,

    CONSTRAINT "Fordeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fravaer" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "legeavtaleId" UUID NOT NULL,
    "fra" DATE NOT NULL,
    "til" DATE,
    "timer" DECIMAL(8,2),
    "vikartimer" DECIMAL(8,2) NOT NULL DEFAULT 0,
    "arsak" "Fravaersarsak",
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Fravaer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lokalnorm" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "status" "Normstatus" NOT NULL DEFAULT 'UTKAST',
    "gyldigFra" DATE,
    "revisjonsdato" DATE,
    "innhold" TEXT NOT NULL DEFAULT '',
    "arkivsaksnummer" TEXT NOT NULL DEFAULT '',
    "importert" BOOLEAN NOT NULL DEFAULT false,
    "vedtattRegistrert" TIMESTAMPTZ(3),
    "feilregistrertGrunn" TEXT,
    "feilregistrert" TIMESTAMPTZ(3),
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endret" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Lokalnorm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Normsats" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "lokalnormId" UUID NOT NULL,
    "type" "Avdelingstype" NOT NULL,
    "avdelingId" UUID,
    "sykehjemNavn" TEXT,
    "avdelingNavn" TEXT,
    "uketimer" DECIMAL(8,2) NOT NULL,
    "per" INTEGER NOT NULL,
    "basis" "Basis" NOT NULL DEFAULT 'PLASS',
    "begrunnelse" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Normsats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Saksgang" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "lokalnormId" UUID NOT NULL,
    "rekkefolge" INTEGER NOT NULL,
    "organ" TEXT NOT NULL,
    "motedato" DATE,
    "saksnummer" TEXT NOT NULL DEFAULT '',
    "status" "Saksgangstatus" NOT NULL,

    CONSTRAINT "Saksgang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Advarsel" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "kode" TEXT NOT NULL,
    "nokkel" TEXT NOT NULL,
    "verdi" TEXT NOT NULL,
    "grunnkode" TEXT,
    "grunntekst" TEXT,
    "begrunnetAv" UUID,
    "begrunnet" TIMESTAMPTZ(3),
    "opprettet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Advarsel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hendelse" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT,
    "omrade" "Hendelsesomrade" NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "brukerId" UUID,
    "rolle" "Rolle",
    "handling" TEXT NOT NULL,
    "objekttype" TEXT NOT NULL,
    "objektId" TEXT NOT NULL,
    "detaljer" JSONB NOT NULL,

    CONSTRAINT "Hendelse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Bruker_epost_key" ON "Bruker"("epost");

-- CreateIndex
CREATE INDEX "Rolletildeling_kommunenummer_idx" ON "Rolletildeling"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Rolletildeling_brukerId_rolle_kommunenummer_statsforvalterI_key" ON "Rolletildeling"("brukerId", "rolle", "kommunenummer", "statsforvalterId");

-- CreateIndex
CREATE UNIQUE INDEX "Rolletildeling_id_kommunenummer_key" ON "Rolletildeling"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Invitasjon_tokenHash_key" ON "Invitasjon"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitasjon_kommunenummer_idx" ON "Invitasjon"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Apinokkel_nokkelHash_key" ON "Apinokkel"("nokkelHash");

-- CreateIndex
CREATE INDEX "Apinokkel_brukerId_idx" ON "Apinokkel"("brukerId");

-- CreateIndex
CREATE INDEX "Innloggingsforsok_epostHash_tid_idx" ON "Innloggingsforsok"("epostHash", "tid");

-- CreateIndex
CREATE UNIQUE INDEX "Sykehjem_id_kommunenummer_key" ON "Sykehjem"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Sykehjem_kommunenummer_navnenokkel_key" ON "Sykehjem"("kommunenummer", "navnenokkel");

-- CreateIndex
CREATE INDEX "Avdeling_kommunenummer_idx" ON "Avdeling"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Avdeling_id_kommunenummer_key" ON "Avdeling"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Avdeling_id_sykehjemId_kommunenummer_key" ON "Avdeling"("id", "sykehjemId", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Avdeling_sykehjemId_navnenokkel_key" ON "Avdeling"("sykehjemId", "navnenokkel");

-- CreateIndex
CREATE INDEX "Belegg_kommunenummer_idx" ON "Belegg"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Belegg_avdelingId_gjelderFra_key" ON "Belegg"("avdelingId", "gjelderFra");

-- CreateIndex
CREATE INDEX "Legeavtale_kommunenummer_idx" ON "Legeavtale"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Legeavtale_id_kommunenummer_key" ON "Legeavtale"("id", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Legeavtale_id_sykehjemId_kommunenummer_key" ON "Legeavtale"("id", "sykehjemId", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Legeavtale_sykehjemId_navnenokkel_key" ON "Legeavtale"("sykehjemId", "navnenokkel");

-- CreateIndex
CREATE INDEX "Legeavtaleversjon_kommunenummer_idx" ON "Legeavtaleversjon"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Legeavtaleversjon_id_sykehjemId_kommunenummer_key" ON "Legeavtaleversjon"("id", "sykehjemId", "kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Legeavtaleversjon_legeavtaleId_gjelderFra_key" ON "Legeavtaleversjon"("legeavtaleId", "gjelderFra");

-- CreateIndex
CREATE INDEX "Fordeling_kommunenummer_idx" ON "Fordeling"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Fordeling_legeavtaleversjonId_avdelingId_key" ON "Fordeling"("legeavtaleversjonId", "avdelingId");

-- CreateIndex
CREATE INDEX "Fravaer_kommunenummer_idx" ON "Fravaer"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Fravaer_legeavtaleId_fra_key" ON "Fravaer"("legeavtaleId", "fra");

-- CreateIndex
CREATE INDEX "Lokalnorm_kommunenummer_gyldigFra_idx" ON "Lokalnorm"("kommunenummer", "gyldigFra");

-- CreateIndex
CREATE UNIQUE INDEX "Lokalnorm_id_kommunenummer_key" ON "Lokalnorm"("id", "kommunenummer");

-- CreateIndex
CREATE INDEX "Normsats_kommunenummer_idx" ON "Normsats"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Normsats_lokalnormId_type_avdelingId_key" ON "Normsats"("lokalnormId", "type", "avdelingId");

-- CreateIndex
CREATE INDEX "Saksgang_kommunenummer_idx" ON "Saksgang"("kommunenummer");

-- CreateIndex
CREATE UNIQUE INDEX "Saksgang_lokalnormId_rekkefolge_key" ON "Saksgang"("lokalnormId", "rekkefolge");

-- CreateIndex
CREATE UNIQUE INDEX "Advarsel_kommunenummer_nokkel_key" ON "Advarsel"("kommunenummer", "nokkel");

-- CreateIndex
CREATE INDEX "Hendelse_kommunenummer_tid_idx" ON "Hendelse"("kommunenummer", "tid");

-- AddForeignKey
ALTER TABLE "Fylke" ADD CONSTRAINT "Fylke_statsforvalterId_fkey" FOREIGN KEY ("statsforvalterId") REFERENCES "Statsforvalter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kommune" ADD CONSTRAINT "Kommune_fylkesnummer_fkey" FOREIGN KEY ("fylkesnummer") REFERENCES "Fylke"("fylkesnummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rolletildeling" ADD CONSTRAINT "Rolletildeling_brukerId_fkey" FOREIGN KEY ("brukerId") REFERENCES "Bruker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rolletildeling" ADD CONSTRAINT "Rolletildeling_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rolletildeling" ADD CONSTRAINT "Rolletildeling_statsforvalterId_fkey" FOREIGN KEY ("statsforvalterId") REFERENCES "Statsforvalter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RolletildelingSykehjem" ADD CONSTRAINT "RolletildelingSykehjem_rolletildelingId_kommunenummer_fkey" FOREIGN KEY ("rolletildelingId", "kommunenummer") REFERENCES "Rolletildeling"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RolletildelingSykehjem" ADD CONSTRAINT "RolletildelingSykehjem_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("sykehjemId", "kommunenummer") REFERENCES "Sykehjem"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitasjon" ADD CONSTRAINT "Invitasjon_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitasjonsrolle" ADD CONSTRAINT "Invitasjonsrolle_invitasjonId_fkey" FOREIGN KEY ("invitasjonId") REFERENCES "Invitasjon"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitasjonsrolle" ADD CONSTRAINT "Invitasjonsrolle_statsforvalterId_fkey" FOREIGN KEY ("statsforvalterId") REFERENCES "Statsforvalter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Apinokkel" ADD CONSTRAINT "Apinokkel_brukerId_fkey" FOREIGN KEY ("brukerId") REFERENCES "Bruker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kommuneinnstilling" ADD CONSTRAINT "Kommuneinnstilling_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sykehjem" ADD CONSTRAINT "Sykehjem_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Avdeling" ADD CONSTRAINT "Avdeling_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("sykehjemId", "kommunenummer") REFERENCES "Sykehjem"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Belegg" ADD CONSTRAINT "Belegg_avdelingId_kommunenummer_fkey" FOREIGN KEY ("avdelingId", "kommunenummer") REFERENCES "Avdeling"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Legeavtale" ADD CONSTRAINT "Legeavtale_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("sykehjemId", "kommunenummer") REFERENCES "Sykehjem"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Legeavtaleversjon" ADD CONSTRAINT "Legeavtaleversjon_legeavtaleId_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("legeavtaleId", "sykehjemId", "kommunenummer") REFERENCES "Legeavtale"("id", "sykehjemId", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fordeling" ADD CONSTRAINT "Fordeling_legeavtaleversjonId_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("legeavtaleversjonId", "sykehjemId", "kommunenummer") REFERENCES "Legeavtaleversjon"("id", "sykehjemId", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fordeling" ADD CONSTRAINT "Fordeling_avdelingId_sykehjemId_kommunenummer_fkey" FOREIGN KEY ("avdelingId", "sykehjemId", "kommunenummer") REFERENCES "Avdeling"("id", "sykehjemId", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fravaer" ADD CONSTRAINT "Fravaer_legeavtaleId_kommunenummer_fkey" FOREIGN KEY ("legeavtaleId", "kommunenummer") REFERENCES "Legeavtale"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lokalnorm" ADD CONSTRAINT "Lokalnorm_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Normsats" ADD CONSTRAINT "Normsats_lokalnormId_kommunenummer_fkey" FOREIGN KEY ("lokalnormId", "kommunenummer") REFERENCES "Lokalnorm"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Normsats" ADD CONSTRAINT "Normsats_avdelingId_kommunenummer_fkey" FOREIGN KEY ("avdelingId", "kommunenummer") REFERENCES "Avdeling"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Saksgang" ADD CONSTRAINT "Saksgang_lokalnormId_kommunenummer_fkey" FOREIGN KEY ("lokalnormId", "kommunenummer") REFERENCES "Lokalnorm"("id", "kommunenummer") ON DELETE CASCADE ON UPDATE CASCADE;

-- ===========================================================================
-- By hand from here: roles, grants, row-level security, triggers, checks.
-- Roles belong to the whole database cluster, so each step bears being run again.
-- ===========================================================================

DO $$
DECLARE rolle text;
BEGIN
  FOREACH rolle IN ARRAY ARRAY['lokalnorm_app', 'lokalnorm_konto', 'lokalnorm_login'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = rolle) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS', rolle);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster was first
    END;
    BEGIN
      EXECUTE format('GRANT %I TO CURRENT_USER', rolle);
    EXCEPTION WHEN OTHERS THEN
      IF NOT pg_has_role(current_user, rolle, 'MEMBER') THEN RAISE; END IF;
    END;
  END LOOP;
  BEGIN
    GRANT lokalnorm_app, lokalnorm_konto TO lokalnorm_login;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role('lokalnorm_login', 'lokalnorm_app', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;

-- What the transaction may see. Unset means nothing.
CREATE FUNCTION app_kommuner() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT string_to_array(coalesce(current_setting('app.kommuner', true), ''), ',') $$;
CREATE FUNCTION app_bruker() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.bruker', true), '') $$;
CREATE FUNCTION app_alt() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT coalesce(current_setting('app.alt', true), '') = 'ja' $$;

-- Register: read only
GRANT SELECT ON "Referansekilde", "Statsforvalter", "Fylke", "Kommune" TO lokalnorm_app, lokalnorm_konto;

-- The kommune's own tables
DO $$
DECLARE tabell text;
BEGIN
  FOREACH tabell IN ARRAY ARRAY['Kommuneinnstilling', 'Sykehjem', 'Avdeling', 'Belegg', 'Legeavtale',
    'Legeavtaleversjon', 'Fordeling', 'Fravaer', 'Lokalnorm', 'Normsats', 'Saksgang', 'Advarsel'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabell);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabell);
    EXECUTE format('CREATE POLICY kommune ON %I TO lokalnorm_app
      USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))
      WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))', tabell);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO lokalnorm_app', tabell);
  END LOOP;
END $$;

-- An administrator picks sykehjem by name for a leder; nothing else of the content is theirs to see.
GRANT SELECT ("id", "kommunenummer", "navn", "nedlagt") ON "Sykehjem" TO lokalnorm_konto;
CREATE POLICY konto ON "Sykehjem" FOR SELECT TO lokalnorm_konto
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]));

-- Konto
GRANT SELECT, INSERT, UPDATE, DELETE ON "Bruker", "Rolletildeling", "RolletildelingSykehjem", "Invitasjon",
  "Invitasjonsrolle", "Apinokkel", "Innloggingsforsok" TO lokalnorm_konto;

ALTER TABLE "Rolletildeling" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Rolletildeling" FORCE ROW LEVEL SECURITY;
CREATE POLICY konto ON "Rolletildeling" TO lokalnorm_konto
  USING ((SELECT app_alt()) OR "brukerId"::text = (SELECT app_bruker())
    OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[]))
  WITH CHECK ((SELECT app_alt()) OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[]));

ALTER TABLE "RolletildelingSykehjem" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RolletildelingSykehjem" FORCE ROW LEVEL SECURITY;
CREATE POLICY konto ON "RolletildelingSykehjem" TO lokalnorm_konto
  USING ((SELECT app_alt()) OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    OR EXISTS (SELECT 1 FROM "Rolletildeling" r WHERE r."id" = "rolletildelingId" AND r."brukerId"::text = (SELECT app_bruker())))
  WITH CHECK ((SELECT app_alt()) OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[]));

ALTER TABLE "Invitasjon" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Invitasjon" FORCE ROW LEVEL SECURITY;
CREATE POLICY konto ON "Invitasjon" TO lokalnorm_konto
  USING ((SELECT app_alt()) OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[]))
  WITH CHECK ((SELECT app_alt()) OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[]));

-- The log: append only, for everybody
GRANT SELECT, INSERT ON "Hendelse" TO lokalnorm_app, lokalnorm_konto;
ALTER TABLE "Hendelse" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Hendelse" FORCE ROW LEVEL SECURITY;
CREATE POLICY les_kommune ON "Hendelse" FOR SELECT TO lokalnorm_app
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]));
CREATE POLICY skriv_kommune ON "Hendelse" FOR INSERT TO lokalnorm_app
  WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]));
CREATE POLICY les_konto ON "Hendelse" FOR SELECT TO lokalnorm_konto
  USING ("omrade" = 'TILGANG' AND ((SELECT app_alt()) OR "brukerId"::text = (SELECT app_bruker())
    OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[])));
CREATE POLICY skriv_konto ON "Hendelse" FOR INSERT TO lokalnorm_konto
  WITH CHECK ("omrade" = 'TILGANG' AND ((SELECT app_alt()) OR "kommunenummer" IS NULL
    OR "kommunenummer" = ANY ((SELECT app_kommuner())::text[])));

CREATE FUNCTION hendelse_er_uforanderlig() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'En hendelse kan ikke endres eller slettes' USING ERRCODE = 'LN001';
END $$;
CREATE TRIGGER hendelse_uforanderlig BEFORE UPDATE OR DELETE ON "Hendelse"
  FOR EACH ROW EXECUTE FUNCTION hendelse_er_uforanderlig();

-- A vedtatt norm never changes; it can only be marked FEILREGISTRERT.
CREATE FUNCTION lokalnorm_er_frosset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'UTKAST' THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."status" = 'VEDTATT' AND NEW."status" = 'FEILREGISTRERT'
    AND nullif(trim(NEW."feilregistrertGrunn"), '') IS NOT NULL
    AND (NEW."kommunenummer", NEW."gyldigFra", NEW."revisjonsdato", NEW."innhold", NEW."arkivsaksnummer", NEW."vedtattRegistrert")
      IS NOT DISTINCT FROM
      (OLD."kommunenummer", OLD."gyldigFra", OLD."revisjonsdato", OLD."innhold", OLD."arkivsaksnummer", OLD."vedtattRegistrert")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'En vedtatt norm kan ikke endres' USING ERRCODE = 'LN002';
END $$;
CREATE TRIGGER lokalnorm_frosset BEFORE UPDATE OR DELETE ON "Lokalnorm"
  FOR EACH ROW EXECUTE FUNCTION lokalnorm_er_frosset();

CREATE FUNCTION lokalnorm_rad_er_frosset() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE gammel text; ny text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT "status"::text INTO gammel FROM "Lokalnorm" WHERE "id" = OLD."lokalnormId";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    SELECT "status"::text INTO ny FROM "Lokalnorm" WHERE "id" = NEW."lokalnormId";
  END IF;
  IF coalesce(gammel, 'UTKAST') <> 'UTKAST' OR coalesce(ny, 'UTKAST') <> 'UTKAST' THEN
    RAISE EXCEPTION 'En vedtatt norm kan ikke endres' USING ERRCODE = 'LN002';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER normsats_frosset BEFORE INSERT OR UPDATE OR DELETE ON "Normsats"
  FOR EACH ROW EXECUTE FUNCTION lokalnorm_rad_er_frosset();
CREATE TRIGGER saksgang_frosset BEFORE INSERT OR UPDATE OR DELETE ON "Saksgang"
  FOR EACH ROW EXECUTE FUNCTION lokalnorm_rad_er_frosset();

-- One vedtatt norm per date, one draft at a time, one rate per type
ALTER TABLE "Lokalnorm" ADD CONSTRAINT "Lokalnorm_en_per_dato"
  EXCLUDE USING btree ("kommunenummer" WITH =, "gyldigFra" WITH =) WHERE ("status" = 'VEDTATT');
ALTER TABLE "Lokalnorm" ADD CONSTRAINT "Lokalnorm_ett_utkast"
  EXCLUDE USING btree ("kommunenummer" WITH =) WHERE ("status" = 'UTKAST');
ALTER TABLE "Normsats" ADD CONSTRAINT "Normsats_en_per_type"
  EXCLUDE USING btree ("lokalnormId" WITH =, "type" WITH =) WHERE ("avdelingId" IS NULL);
ALTER TABLE "Rolletildeling" ADD CONSTRAINT "Rolletildeling_en_av_hver"
  EXCLUDE USING btree ("brukerId" WITH =, "rolle" WITH =, (coalesce("kommunenummer", '')) WITH =, (coalesce("statsforvalterId", '')) WITH =);

-- Plain sense
ALTER TABLE "Belegg" ADD CHECK ("plasser" >= 0), ADD CHECK ("beboere" >= 0);
ALTER TABLE "Legeavtaleversjon" ADD CHECK ("uketimer" >= 0), ADD CHECK ("gjelderTil" >= "gjelderFra");
ALTER TABLE "Fordeling" ADD CHECK ("timer" >= 0);
ALTER TABLE "Fravaer" ADD CHECK ("timer" >= 0), ADD CHECK ("vikartimer" >= 0), ADD CHECK ("til" >= "fra");
ALTER TABLE "Normsats" ADD CHECK ("uketimer" >= 0), ADD CHECK ("per" > 0);
ALTER TABLE "Lokalnorm" ADD CHECK ("status" = 'UTKAST' OR "gyldigFra" IS NOT NULL);
ALTER TABLE "Sykehjem" ADD CHECK ("nedlagt" >= "apnet");
ALTER TABLE "Avdeling" ADD CHECK ("nedlagt" >= "apnet");
ALTER TABLE "Rolletildeling" ADD CHECK (
  ("rolle" IN ('KOMMUNEOVERLEGE', 'SYKEHJEMSLEDER', 'KOMMUNELEDELSE', 'KOMMUNEADMIN')) = ("kommunenummer" IS NOT NULL)
  AND ("rolle" = 'STATSFORVALTER') = ("statsforvalterId" IS NOT NULL));
