import type { Reporter } from '../report.js';
/**
 * Workflow commands, which GitHub Actions shows on the lines that they name; paths are relative to the repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
declare const github: Reporter;
export default github;
