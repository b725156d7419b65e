import type { Scanner } from '../job.ts'
import { database } from './database.ts'
import { grype } from './grype.ts'
import { hardening } from './hardening.ts'
import { sarif } from './sarif.ts'
import { secrets } from './secrets.ts'
import { trivy } from './trivy.ts'
import { zap } from './zap.ts'

/** Every scanner by the name that jobs use. */
export const scanners: Readonly<Record<string, Scanner>> = { database, grype, hardening, sarif, secrets, trivy, zap }
