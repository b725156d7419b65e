import type { Facts } from '../../core/question.ts'
import type { Step } from '../../core/step.ts'
import { type ComposeInput, projectName } from './config.ts'
import { droppedReleases, keptReleases } from './folder.ts'
import { label, volumeLog, volumeName } from './log.ts'

/** An image that another destination on this engine remembers, or that a container is made of, stays: `docker image rm` without force refuses the latter. */
const script = `gone="$1"; shift
others="$(docker volume ls --quiet --filter "label=${label.destination}" | while read -r name; do
  case " $gone " in *" $name "*) ;; *) docker volume inspect --format "{{index .Labels \\"${label.value}\\"}}" "$name" ;; esac
done)"
for image do
  case "$others" in *"\${image#*@}"*) continue ;; esac
  docker image rm "$image" 2>/dev/null || true
done`

/** Once everything is good: images of releases that are not kept any more go. */
export function pruneImages(input: ComposeInput, facts: Facts): Step[] {
  const dropped = droppedReleases(input, facts)
  const digest = (image: string) => image.split('@')[1] ?? image
  const ours = Object.values(input.images).map((image) => image.digest)
  const kept = new Set([...keptReleases(input, facts).flatMap(({ images }) => images.map(digest)), ...ours])
  const images = [...new Set(dropped.flatMap((one) => one.images))].filter((image) => !kept.has(digest(image)))
  if (images.length === 0) return []
  const { destination } = volumeLog(projectName(input))
  const volumes = dropped.map(({ key }) => volumeName(destination, key)).join(' ')
  return [
    {
      id: 'compose.prune',
      title: 'Remove images of releases that are not kept any more',
      do: 'exec',
      argv: ['sh', '-c', script, 'sh', volumes, ...images],
      quiet: true,
      advisory: true,
      undo: { way: 'keep', why: 'a way back pulls an image that is missing' },
    },
  ]
}
