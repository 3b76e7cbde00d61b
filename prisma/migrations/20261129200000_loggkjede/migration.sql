-- CreateTable
CREATE TABLE "Loggledd" (
    "hendelseId" UUID NOT NULL,
    "kjede" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "forrige" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Loggledd_pkey" PRIMARY KEY ("hendelseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Loggledd_kjede_nr_key" ON "Loggledd"("kjede", "nr");

-- AddForeignKey
ALTER TABLE "Loggledd" ADD CONSTRAINT "Loggledd_hendelseId_fkey" FOREIGN KEY ("hendelseId") REFERENCES "Hendelse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- The chain: made by the database, for every row of the log, when the transaction that wrote it ends
-- ---------------------------------------------------------------------------------------------------------------------

-- One field of what is hashed: its length in bytes and its text, «-» for null. lib/domene/logg/kjede.ts does the same.
CREATE FUNCTION loggfelt(verdi text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT coalesce(octet_length(convert_to(verdi, 'UTF8')) || ':' || verdi, '-') || E'\n' $$;

CREATE FUNCTION loggavtrykk(h "Hendelse", kjede text, nr integer, forrige text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(
    loggfelt(kjede) || loggfelt(nr::text) || loggfelt(forrige) || loggfelt(h."id"::text)
      || loggfelt(h."kommunenummer") || loggfelt(h."omrade"::text)
      || loggfelt((extract(epoch FROM h."tid") * 1000)::bigint::text) || loggfelt(h."brukerId"::text)
      || loggfelt(h."rolle"::text) || loggfelt(h."handling") || loggfelt(h."objekttype") || loggfelt(h."objektId")
      || loggfelt(h."detaljer"::text), 'UTF8')), 'hex') $$;

-- The log is read by the owner here, and by nobody else this way.
CREATE FUNCTION lenk_hendelse() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  k text := coalesce(NEW."kommunenummer", '-') || ':' || NEW."omrade"::text;
  sist record;
  n integer;
  f text;
BEGIN
  -- Transactions that write in the log end one after another: the chain has one order, and none waits for another's lock.
  PERFORM pg_advisory_xact_lock(4207112008);
  SELECT "nr", "hash" INTO sist FROM "Loggledd" WHERE "kjede" = k ORDER BY "nr" DESC LIMIT 1;
  n := coalesce(sist."nr", 0) + 1;
  f := coalesce(sist."hash", repeat('0', 64));
  INSERT INTO "Loggledd" ("hendelseId", "kjede", "nr", "forrige", "hash")
    VALUES (NEW."id", k, n, f, loggavtrykk(NEW, k, n, f));
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION lenk_hendelse() FROM PUBLIC;

-- What was written before there was a chain, in the order it was written.
DO $$
DECLARE
  h "Hendelse";
  k text;
  n integer;
  f text;
  sist record;
BEGIN
  ALTER TABLE "Hendelse" NO FORCE ROW LEVEL SECURITY;
  FOR h IN SELECT * FROM "Hendelse" ORDER BY "tid", "id" LOOP
    k := coalesce(h."kommunenummer", '-') || ':' || h."omrade"::text;
    SELECT "nr", "hash" INTO sist FROM "Loggledd" WHERE "kjede" = k ORDER BY "nr" DESC LIMIT 1;
    n := coalesce(sist."nr", 0) + 1;
    f := coalesce(sist."hash", repeat('0', 64));
    INSERT INTO "Loggledd" ("hendelseId", "kjede", "nr", "forrige", "hash") VALUES (h."id", k, n, f, loggavtrykk(h, k, n, f));
  END LOOP;
  ALTER TABLE "Hendelse" FORCE ROW LEVEL SECURITY;
END $$;

CREATE CONSTRAINT TRIGGER hendelse_lenkes AFTER INSERT ON "Hendelse" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION lenk_hendelse();

CREATE FUNCTION loggledd_er_uforanderlig() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Et ledd i loggens kjede kan ikke endres eller slettes' USING ERRCODE = 'LN001';
END $$;
CREATE TRIGGER loggledd_uforanderlig BEFORE UPDATE OR DELETE ON "Loggledd"
  FOR EACH ROW EXECUTE FUNCTION loggledd_er_uforanderlig();
CREATE TRIGGER loggledd_tommes_ikke BEFORE TRUNCATE ON "Loggledd"
  FOR EACH STATEMENT EXECUTE FUNCTION loggledd_er_uforanderlig();
CREATE TRIGGER hendelse_tommes_ikke BEFORE TRUNCATE ON "Hendelse"
  FOR EACH STATEMENT EXECUTE FUNCTION hendelse_er_uforanderlig();

-- Whoever sees a row of the log sees its link. Nobody but the trigger above, which acts as the owner, makes one.
GRANT SELECT ON "Loggledd" TO lokalnorm_app, lokalnorm_konto, lokalnorm_tilsyn;
ALTER TABLE "Loggledd" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Loggledd" FORCE ROW LEVEL SECURITY;
CREATE POLICY som_hendelsen ON "Loggledd" FOR SELECT TO lokalnorm_app, lokalnorm_konto, lokalnorm_tilsyn
  USING (EXISTS (SELECT 1 FROM "Hendelse" h WHERE h."id" = "hendelseId"));
CREATE POLICY eier ON "Loggledd"
  USING (current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = '"Loggledd"'::regclass))
  WITH CHECK (current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = '"Loggledd"'::regclass));
CREATE POLICY leser ON "Loggledd" FOR SELECT TO lokalnorm_leser USING (true);

-- Where each chain ends, for the anchor that is cast outside the database: numbers and hashes, nothing of what was done.
CREATE FUNCTION loggens_ender() RETURNS TABLE ("kjede" text, "nr" integer, "hash" text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT ON (l."kjede") l."kjede", l."nr", l."hash" FROM "Loggledd" l ORDER BY l."kjede", l."nr" DESC $$;
REVOKE ALL ON FUNCTION loggens_ender() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION loggens_ender() TO lokalnorm_konto;
