/**
 * @param {readonly number[]} prices
 * @returns {number}
 */
export function total(prices) {
  return prices.reduce((sum, price) => sum + price, 0)
}

/**
 * @param {number} price
 * @param {number} percent
 */
export function discount(price, percent) {
  return price - (price * percent) / 100
}
