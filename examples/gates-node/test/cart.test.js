import { expect, test } from 'vitest'
import { discount, total } from '../src/cart.js'

test('the total of a cart', () => {
  expect(total([1, 2])).toBe(3)
})

test('a discount', () => {
  expect(discount(200, 10)).toBe(180)
})
