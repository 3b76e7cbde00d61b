const STIER = {
  feil: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
  advarsel: 'M12 3.5 22 20.5H2zM12 10v5M12 17.6v.4',
  info: 'M4 4h16v16H4zM12 11v5M12 8v.4',
  ok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.2l2.8 2.8L16 9.5',
  under: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5v9M8.5 13l3.5 3.5 3.5-3.5',
  uten: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12h8',
} as const

export type Ikonnavn = keyof typeof STIER

/** A sign beside a word that says the same: hidden from those who hear the page. */
export const Ikon = ({ navn }: { navn: Ikonnavn }) => (
  <svg
    width="1.25em"
    height="1.25em"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={STIER[navn]} />
  </svg>
)
