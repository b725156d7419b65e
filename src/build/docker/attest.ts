import type { DockerBuild } from './inputs.ts'
import type { DockerSurroundings } from './surroundings.ts'

type Around = Pick<DockerSurroundings, 'runUrl' | 'privateRepository' | 'noDefaultAttestations'>

/** Provenance and SBOM: the inputs of that name win over `attests`; without any, provenance says who built (not for images that Docker loads). */
export function attestArgs({ text, list, flag }: DockerBuild, around: Around): string[] {
  const attests = list('attests')
  const has = (kind: string, attest: string) => new RegExp(`(?:^|,)\\s*type\\s*=\\s*${kind}\\s*(?:,|$)`).test(attest)
  const provenance = provenanceOf(text('provenance'), around)
  const sbom = text('sbom')
  const loads = flag('load') || list('outputs').some((output) => has('docker', output))
  const standard = !attests.some((attest) => has('provenance', attest)) && !around.noDefaultAttestations && !loads
  const mode = around.privateRepository ? 'mode=min,inline-only=true' : 'mode=max'
  const first =
    provenance !== '' ? `type=provenance,${provenance}` : standard ? `type=provenance,${withBuilder(mode, around)}` : ''
  return [
    ...(first === '' ? [] : [attestation(first)]),
    ...(sbom === '' ? [] : [attestation(`type=sbom,${sbom}`)]),
    ...attests
      .filter((attest) => !(has('provenance', attest) && provenance !== '') && !(has('sbom', attest) && sbom !== ''))
      .map((attest) => (has('provenance', attest) ? withBuilder(attest, around) : attest)),
  ].flatMap((attest) => ['--attest', attest])
}

function provenanceOf(text: string, around: Around): string {
  if (text === '' || /^(false|False|FALSE)$/.test(text)) return text.toLowerCase()
  if (/^(true|True|TRUE)$/.test(text)) return around.runUrl === '' ? 'true' : `builder-id=${around.runUrl}`
  return withBuilder(text, around)
}

function withBuilder(attributes: string, { runUrl }: Around): string {
  return runUrl === '' || /(?:^|,)\s*builder-id=/.test(attributes) ? attributes : `${attributes},builder-id=${runUrl}`
}

/** A bare truth value says whether the attestation is made at all (Go's spellings). */
function attestation(text: string): string {
  return text
    .split(',')
    .map((part) =>
      /^(?:1|t|true)$/i.test(part) ? 'disabled=false' : /^(?:0|f|false)$/i.test(part) ? 'disabled=true' : part,
    )
    .join(',')
}
