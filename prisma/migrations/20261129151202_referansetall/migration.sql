-- CreateEnum
CREATE TYPE "Referansemangel" AS ENUM ('FINNES_IKKE', 'IKKE_OPPGITT', 'SKJERMET', 'UKJENT');

-- CreateEnum
CREATE TYPE "Referansekanal" AS ENUM ('SSB', 'FIL');

-- CreateTable
CREATE TABLE "Referansetabell" (
    "tabell" TEXT NOT NULL,
    "navn" TEXT NOT NULL,
    "oppdatert" TIMESTAMPTZ(3) NOT NULL,
    "hentet" TIMESTAMPTZ(3) NOT NULL,
    "noter" TEXT[],

    CONSTRAINT "Referansetabell_pkey" PRIMARY KEY ("tabell")
);

-- CreateTable
CREATE TABLE "Referansetall" (
    "tabell" TEXT NOT NULL,
    "innholdskode" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "aar" INTEGER NOT NULL,
    "funksjon" TEXT NOT NULL DEFAULT '',
    "avtaleform" TEXT NOT NULL DEFAULT '',
    "verdi" DECIMAL(18,6),
    "mangler" "Referansemangel",
    "oppdatert" TIMESTAMPTZ(3) NOT NULL,
    "hentet" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Referansetall_pkey" PRIMARY KEY ("tabell","innholdskode","region","aar","funksjon","avtaleform")
);

-- CreateTable
CREATE TABLE "Referansehenting" (
    "id" UUID NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL,
    "brukerId" UUID,
    "rolle" "Rolle",
    "kanal" "Referansekanal" NOT NULL,
    "feil" TEXT,
    "verdier" JSONB NOT NULL,
    "tabeller" JSONB NOT NULL,

    CONSTRAINT "Referansehenting_pkey" PRIMARY KEY ("id")
);

-- ===========================================================================
-- By hand from here: public figures, read by every door, written by one.
-- ===========================================================================

-- The role of the one that takes figures in: no grant on anything but these three tables.
DO $$
BEGIN
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lokalnorm_referanse') THEN
      CREATE ROLE lokalnorm_referanse NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the cluster was first
  END;
  BEGIN
    GRANT lokalnorm_referanse TO CURRENT_USER;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role(current_user, 'lokalnorm_referanse', 'MEMBER') THEN RAISE; END IF;
  END;
  BEGIN
    GRANT lokalnorm_referanse TO lokalnorm_login;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role('lokalnorm_login', 'lokalnorm_referanse', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;

GRANT SELECT ON "Referansetabell", "Referansetall" TO lokalnorm_app, lokalnorm_konto, lokalnorm_tilsyn;
GRANT SELECT, INSERT, UPDATE, DELETE ON "Referansetabell", "Referansetall" TO lokalnorm_referanse;
-- The log is written, and never changed.
GRANT SELECT, INSERT ON "Referansehenting" TO lokalnorm_referanse;
GRANT SELECT ON "Referansehenting" TO lokalnorm_konto;

-- A figure, or the reason why there is none.
ALTER TABLE "Referansetall" ADD CONSTRAINT "Referansetall_verdi_eller_mangler"
  CHECK (("verdi" IS NULL) <> ("mangler" IS NULL));
