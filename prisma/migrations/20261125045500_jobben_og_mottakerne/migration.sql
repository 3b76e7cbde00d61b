-- app_bruker() is null, never '', where nobody acts: the policy then let the job that makes varsler see no row.
ALTER POLICY kommune ON "Varselmottaker"
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    AND coalesce((SELECT app_bruker()), '') IN ('', "brukerId"::text))
  WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    AND coalesce((SELECT app_bruker()), '') IN ('', "brukerId"::text));
