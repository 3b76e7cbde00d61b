-- A link stands in a chain that has a name, by a number from 1. This holds also where triggers are off. NOT VALID: what is
-- there already is not asked; `verifiser` names a link that is no such.
ALTER TABLE "Loggledd" ADD CONSTRAINT "Loggledd_i_kjede" CHECK ("nr" > 0 AND "kjede" <> '') NOT VALID;
