import type { World } from './world.ts'

/** The folder for local state says itself that git is not to see it: what lies in it is private to this machine. */
export async function prepareState({ ports, settings }: World): Promise<void> {
  const file = `${settings.state}/.gitignore`
  if (!(await ports.files.exists(file))) await ports.files.write(file, '*\n', 0o644)
}
