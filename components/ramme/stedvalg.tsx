import { Lenke } from '@/components/ui/lenke'

/** The places a person with several roles can go to. */
export const Stedvalg = ({ steder }: { steder: { href: string; navn: string; roller: string }[] }) => (
  <ul className="ln-stabel-tett ln-liste">
    {steder.map(s => (
      <li key={s.href}>
        <Lenke href={s.href}>{s.navn}</Lenke> <span className="ln-dempet">{s.roller}</span>
      </li>
    ))}
  </ul>
)
