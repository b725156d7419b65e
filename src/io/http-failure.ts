import { Failure } from '../core/failure.ts'

/** What a failed connection means. An address that does not exist today may exist in a minute, so it is `transient` too. */
export function connectionFailure(thrown: unknown, what: string): Failure {
  const error = firstOf(thrown)
  const code = error.code ?? ''
  const because = { cause: thrown }
  const text = texts[code]
  if (text !== undefined) return new Failure('transient', `${what}: ${text} (${code}).`, because)
  if (isCertificateCode(code)) {
    return new Failure('denied', `${what}: the server's certificate is not accepted (${code}).`, {
      ...because,
      hint: 'Renew the certificate, use its name in the URL, or name your own authority in NODE_EXTRA_CA_CERTS.',
    })
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
    return new Failure('usage', `${what}: the other side does not speak TLS there, or not this version (${code}).`, {
      ...because,
      hint: 'Check the port, and whether the URL must begin with http:// or https://.',
    })
  }
  if (code === 'ERR_INVALID_CHAR' || code === 'ERR_UNESCAPED_CHARACTERS' || code === 'ERR_INVALID_URL') {
    return new Failure('usage', `${what}: the URL or a header contains a character that is not allowed there.`, because)
  }
  return new Failure('transient', `${what}: ${error.message}`, because)
}

const texts: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed before the answer was complete',
  EPIPE: 'the connection was closed while the request was sent',
  ECONNABORTED: 'the connection was closed before the answer was complete',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the name service does not answer',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network',
  ERR_PROXY_TUNNEL: 'the proxy did not open the connection',
  HPE_INVALID_CONSTANT: 'the other side does not speak HTTP',
}

function isCertificateCode(code: string): boolean {
  return /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/.test(code)
}

/** When several addresses of one name were tried, the first error stands for all. */
function firstOf(thrown: unknown): NodeJS.ErrnoException {
  const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown
  return first instanceof Error ? first : new Error(String(first))
}
