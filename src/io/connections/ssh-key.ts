import { Failure } from '../../core/failure.ts'

/** A private key as a file for ssh, which does not say why it passes one over. @throws Failure `usage` for one that cannot be used without a person */
export function privateKeyFile(key: string): string {
  const text = `${key.replaceAll('\r', '').trim()}\n`
  if (/^(ssh|ecdsa|sk)-\S+ AAAA/.test(text))
    throw new Failure('usage', 'The secret with the key for SSH holds a public key.', {
      hint: 'It must hold the private key: the file without .pub, with its first and last line.',
    })
  if (isEncrypted(text))
    throw new Failure('usage', 'The private key for SSH has a passphrase, which nobody is there to type.', {
      hint: 'Make a key for deploys without one (ssh-keygen -t ed25519 -N "" -f deploy_key), or load this one into an agent and leave out key.',
    })
  return text
}

/** PEM says so in words; OpenSSH's own format names the cipher after its magic and a length. */
function isEncrypted(text: string): boolean {
  if (/^Proc-Type: 4,ENCRYPTED$|BEGIN ENCRYPTED PRIVATE KEY/m.test(text)) return true
  const [, body] = /BEGIN OPENSSH PRIVATE KEY-----([^-]*)-----END/.exec(text) ?? []
  if (body === undefined) return false
  const bytes = Buffer.from(body, 'base64')
  const magic = 'openssh-key-v1\0'
  if (!bytes.subarray(0, magic.length).equals(Buffer.from(magic)) || bytes.length < magic.length + 4) return false
  const from = magic.length + 4
  return bytes.subarray(from, from + bytes.readUInt32BE(magic.length)).toString() !== 'none'
}
