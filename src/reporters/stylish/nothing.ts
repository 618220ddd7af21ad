/** Says what was looked for, so that a wrong folder shows. */
export const nothingText = (endings: readonly string[]): string =>
  `Nothing to check: no file (${endings.join(' ')}) mentions a queue, its workers or the status of a job\n`;
