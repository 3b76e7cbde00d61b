type Props = React.HTMLAttributes<HTMLDivElement> & { tonet?: boolean }

/** A bordered surface for one thing. */
export const Kort = ({ tonet = false, ...props }: Props) => (
  <div className="ds-card" data-variant={tonet ? 'tinted' : 'default'} {...props} />
)
