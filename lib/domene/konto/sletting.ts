import { z } from 'zod'
import { hoyst } from '../felles/lengde'
import { gjeldendePassordfelt } from './passord'

/** The form with which one deletes the own user: the password, from those who have one, and the code where one is set up. */
export const slettingSchema = (harPassord: boolean) =>
  z.object({
    passord: harPassord ? gjeldendePassordfelt() : z.string().check(hoyst(0)),
    kode: z.string().check(hoyst(100, 'totrinn.feil.kode')).optional(),
  })
