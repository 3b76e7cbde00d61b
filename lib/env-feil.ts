/** A missing or malformed variable: one sentence that names it. */
export class EnvFeil extends Error {}
