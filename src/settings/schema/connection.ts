import { z } from 'zod'
import { parseSshPlace } from '../../core/connection.ts'
import { listOf, mapping, text, variableName } from './values.ts'

const fingerprint = z
  .string({ error: 'a fingerprint such as SHA256:…' })
  .regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/, { error: 'a fingerprint such as SHA256:…, as ssh-keygen -l prints it' })

const place = text('a host such as deploy@shop.example.com').refine((value) => parseSshPlace(value) !== undefined, {
  error: 'a host such as deploy@shop.example.com or deploy@host:2222',
})

/** `connection:` of an environment. */
export const connection = mapping({
  ssh: place
    .optional()
    .describe('Over SSH: `[user@]host[:port]`. The host needs sshd, the docker command, and a user that may use it.'),
  jump: place
    .optional()
    .describe(
      'SSH: a host on the way (ProxyJump), `[user@]host[:port]`; the same key opens it, and its own is pinned too.',
    ),
  'known-hosts': text('lines of a known_hosts file, or its path')
    .optional()
    .describe(
      'The pinned key of the host: the lines of a known_hosts file, or its path in the checkout. It is never asked of the host.',
    ),
  fingerprint: listOf(fingerprint)
    .optional()
    .describe('The pinned key of the host by its fingerprint, `SHA256:…`; several while a key is being changed.'),
  context: text('the name of a Docker context').optional().describe('A Docker context of this machine, by its name.'),
  tls: z
    .string({ error: 'an address such as tcp://host:2376' })
    .regex(/^tcp:\/\/[^/\s]+:\d+$/, { error: 'an address such as tcp://host:2376' })
    .optional()
    .describe('The Docker API over TCP with TLS: `tcp://host:2376`.'),
  key: variableName
    .optional()
    .describe('Name of the secret with the private key (SSH, TLS). For SSH without it: the agent.'),
  cert: variableName.optional().describe('TLS: name of the secret with the client certificate (PEM).'),
  ca: variableName.optional().describe('TLS: name of the secret with the certificate of the authority (PEM).'),
})
  .superRefine((value, context) => {
    const sentence = wrong(value)
    if (sentence !== undefined) context.addIssue({ code: 'custom', message: 'a connection', params: { sentence } })
  })
  .describe('How the Docker of this environment is reached. Default: the Docker of this machine.')

type Given = { readonly [key: string]: unknown }

function wrong(given: Given): string | undefined {
  const ways = ['ssh', 'context', 'tls'].filter((key) => given[key] !== undefined)
  if (ways.length !== 1)
    return `expected exactly one of ssh, context, tls, found ${ways.length === 0 ? 'none' : ways.join(' and ')}`
  const [way = ''] = ways
  const allowed: Record<string, readonly string[]> = {
    ssh: ['jump', 'known-hosts', 'fingerprint', 'key'],
    context: [],
    tls: ['key', 'cert', 'ca'],
  }
  const extra = Object.keys(given).filter(
    (key) => key !== way && given[key] !== undefined && !allowed[way]?.includes(key),
  )
  if (extra.length > 0)
    return `${extra.join(', ')} ${extra.length === 1 ? 'does' : 'do'} not belong to a connection over ${way}`
  if (way === 'ssh' && given['known-hosts'] === undefined && given['fingerprint'] === undefined)
    return 'the key of an SSH host must be pinned: give known-hosts or fingerprint (on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub)'
  return undefined
}
