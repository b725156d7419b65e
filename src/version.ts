/** The version of package.json; a test keeps them equal. */
export const packageVersion = '0.1.0'
