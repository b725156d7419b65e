import { Failure, type FailureKind } from '../core/failure.ts'

const kinds: Readonly<Record<string, readonly [FailureKind, string, string]>> = {
  ENOENT: ['absent', 'does not exist', 'Check the path, and that the step that makes the file has run.'],
  ENOTDIR: ['usage', 'lies below something that is not a folder', 'Correct the path.'],
  EEXIST: ['usage', 'is a file where a folder is needed', 'Correct the path, or move the file away.'],
  EISDIR: ['usage', 'is a folder', 'Name a file in it.'],
  ENOTEMPTY: ['usage', 'is a folder that is not empty', 'Name a file in it.'],
  ENAMETOOLONG: ['usage', 'has a name that is too long', 'Shorten the name.'],
  ELOOP: ['usage', 'is a symbolic link that leads to itself', 'Correct the link.'],
  EACCES: ['denied', 'is not open to this user', 'Change the permissions, or run as a user who may.'],
  EPERM: ['denied', 'is not open to this user', 'Change the permissions, or run as a user who may.'],
  EROFS: ['denied', 'is on a read-only disk', 'Mount the disk for writing, or name a place that can be written to.'],
  ENOSPC: ['capacity', 'is on a disk that is full', 'Free some space.'],
  EDQUOT: ['capacity', 'is on a disk on which this user has no quota left', 'Free some space or raise the quota.'],
  EMFILE: ['capacity', 'cannot be opened, because too many files are open', 'Raise the limit of open files.'],
}

/** What a file operation's error code means, with the file's name. */
export function fileFailure(thrown: unknown, path: string, what: string): Failure {
  const error = thrown as NodeJS.ErrnoException
  const [kind, is, hint] = kinds[error.code ?? ''] ?? []
  if (kind === undefined) return new Failure('bug', `${path} could not be ${what}: ${error.message}`, { cause: thrown })
  return new Failure(kind, `${path} could not be ${what}: it ${is}.`, { cause: thrown, hint: hint as string })
}
