import { Overskrift } from '@/components/ui/tekst'

/** One part of a page, under its heading. */
export function Del({ id, tittel, children }: { id: string; tittel: string; children: React.ReactNode }) {
  return (
    <section className="ln-stabel" aria-labelledby={id}>
      <Overskrift niva={2} id={id}>
        {tittel}
      </Overskrift>
      {children}
    </section>
  )
}
