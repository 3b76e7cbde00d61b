import { Avsnitt, Overskrift } from './tekst'

type Props = { tittel: string; punkter?: React.ReactNode[]; children?: React.ReactNode }

/** A section of a page to read: a heading, words, and a list of points. */
export const Punkter = ({ tittel, punkter = [], children }: Props) => (
  <section className="ln-stabel-tett">
    <Overskrift niva={2}>{tittel}</Overskrift>
    {typeof children === 'string' ? <Avsnitt>{children}</Avsnitt> : children}
    {punkter.length > 0 && (
      <ul className="ds-list ln-lesbar">
        {punkter.map((punkt, i) => (
          <li key={i}>{punkt}</li>
        ))}
      </ul>
    )}
  </section>
)
