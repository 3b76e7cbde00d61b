/**
 * The field's known risks, to choose from: what reports and audits on doctors in sykehjem name time and again. Each
 * has three texts under `risiko.kjent`: what it is called, the unwanted event it may lead to, and its cause.
 */
export const KJENTE_RISIKOER = [
  'FA_TIMER',
  'EN_VISITTDAG',
  'FERIE_UTEN_LEGE',
  'FREDAGSINNLEGGELSER',
  'HYPPIG_UTSKIFTING',
  'SMA_STILLINGER',
  'INGEN_KONTAKTAVTALE',
  'LEGEVAKT_RYKKER_IKKE_UT',
  'UERFAREN_UTEN_VEILEDNING',
  'EN_LEGE',
  'SEN_EPIKRISE',
  'REKRUTTERING',
  'KOMPETANSE',
] as const
export type KjentRisiko = (typeof KJENTE_RISIKOER)[number]
