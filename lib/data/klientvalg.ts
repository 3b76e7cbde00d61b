/**
 * How every client of the database is set up. A minimal error says what was wrong and leaves out what was asked for with
 * which values: those may be somebody's name, and an unexpected error is written to the log.
 */
export const KLIENTVALG = {
  errorFormat: 'minimal',
  transactionOptions: { maxWait: 15_000, timeout: 20_000 },
} as const
