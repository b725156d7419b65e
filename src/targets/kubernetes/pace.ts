/** Milliseconds between looks. A look takes two lists or fewer, and much is over at once: so the first ones come soon. */
export const pace = { first: 40, every: 500 } as const
