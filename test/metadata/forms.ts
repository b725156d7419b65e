/** A tag with or without a repository before it, as registries take it. */
export const repositoryForm = /^(?:[a-z0-9[\]][a-z0-9._\-/:[\]]*:)?[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
