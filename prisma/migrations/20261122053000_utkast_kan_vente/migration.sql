-- A norm that is registered from elsewhere is written as a draft, filled, and decided within one transaction. The rule
-- of one draft at a time can wait until that is done, so that a draft somebody is working on is left in peace.
ALTER TABLE "Lokalnorm" DROP CONSTRAINT "Lokalnorm_ett_utkast";
ALTER TABLE "Lokalnorm" ADD CONSTRAINT "Lokalnorm_ett_utkast"
  EXCLUDE USING btree ("kommunenummer" WITH =) WHERE ("status" = 'UTKAST') DEFERRABLE INITIALLY IMMEDIATE;
