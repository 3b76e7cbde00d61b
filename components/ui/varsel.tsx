type Farge = 'info' | 'success' | 'warning' | 'danger'
type Props = React.HTMLAttributes<HTMLDivElement> & { farge: Farge }

/** A message that stands on the page. Its colour is never the only signal: the text must say it. */
export const Varsel = ({ farge, ...props }: Props) => (
  <div className="ds-alert" data-color={farge} {...props} />
)
