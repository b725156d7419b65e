import { expect, test } from 'vitest'
import { digestIn, imagesIn, mapImages, repositoryOf } from '../../src/systems/kubernetes-images.ts'

const digest = `sha256:${'a'.repeat(64)}`

test('images: found wherever containers are, replaced by repository and never by registry', () => {
  const template = {
    spec: { initContainers: [{ image: 'a/x:1' }], containers: [{ image: 'host:5000/a/b:tag' }, { image: 'c' }] },
  }
  expect(imagesIn([{ spec: { template } }])).toEqual(['a/x:1', 'host:5000/a/b:tag', 'c'])
  expect(mapImages(template, (image) => `${image}!`).spec.containers).toEqual([
    { image: 'host:5000/a/b:tag!' },
    { image: 'c!' },
  ])
  expect(repositoryOf('host:5000/a/b:tag')).toBe('host:5000/a/b')
  expect(repositoryOf('UPPER')).toBeUndefined()
  expect(digestIn(`docker-pullable://a/b@${digest}`)).toBe(digest)
  expect(digestIn('a/b:1')).toBe('')
})
