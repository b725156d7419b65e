export { code, details, escapeMarkdown, link, markdownTable } from '../core/markdown.ts'
