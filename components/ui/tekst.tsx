type Storrelse = '2xl' | 'xl' | 'lg' | 'md' | 'sm' | 'xs' | '2xs'
type Overskriftprops = React.HTMLAttributes<HTMLHeadingElement> & {
  niva: 1 | 2 | 3 | 4
  storrelse?: Storrelse
}

const STANDARD: Record<1 | 2 | 3 | 4, Storrelse> = { 1: 'lg', 2: 'sm', 3: 'xs', 4: '2xs' }

/** A heading; its level is its place in the document, its size follows unless said. */
export function Overskrift({ niva, storrelse, ...props }: Overskriftprops) {
  const Merke = `h${niva}` as const
  return <Merke className="ds-heading" data-size={storrelse ?? STANDARD[niva]} {...props} />
}

type Avsnittprops = React.HTMLAttributes<HTMLParagraphElement> & { storrelse?: 'lg' | 'md' | 'sm' }

/** A paragraph, no wider than is good to read. */
export const Avsnitt = ({ storrelse = 'md', className = '', ...props }: Avsnittprops) => (
  <p className={`ds-paragraph ln-lesbar ${className}`.trim()} data-size={storrelse} {...props} />
)
