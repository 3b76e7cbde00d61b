import stil from './totrinn.module.css'

type Props = { qr: { bredde: number; sti: string }; tekst: string }

/** A QR code. Dark on white whatever the page is: some readers take no other. */
export const Qr = ({ qr: { bredde, sti }, tekst }: Props) => (
  <svg
    className={stil.qr}
    viewBox={`0 0 ${bredde} ${bredde}`}
    role="img"
    aria-label={tekst}
    shapeRendering="crispEdges"
  >
    <rect width={bredde} height={bredde} fill="#fff" />
    <path d={sti} fill="#000" />
  </svg>
)
