import type { Report, Reporter } from '../report.js';

/**
 * Workflow commands, which GitHub Actions shows on the lines that they name; paths are relative to the repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const github: Reporter = (report) => {
  const lines = [
    ...report.findings.filter(({ state }) => state === 'open').map(ofFinding),
    ...report.problems.map(ofProblem),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

export default github;

function ofFinding({ rule, severity, message, at, from, to, because }: Report['findings'][number]): string {
  const others = because.map((one) => `\n${one.at.file}:${one.from.line}: ${one.message}`).join('');
  const place = { file: at.file, line: from.line, endLine: to.line };
  // Columns on more than one line are refused.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : undefined;
  return command(severity, { ...place, ...columns, title: `queue-lint ${rule}` }, message + others);
}

const ofProblem = ({ file, line, column, message }: Report['problems'][number]): string =>
  command('error', { file, line, col: column, title: 'queue-lint: not checked' }, message);

function command(level: string, properties: Record<string, string | number>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`);
  return `::${level} ${pairs.join(',')}::${encode(message)}`;
}

const encode = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const encodeProperty = (text: string): string => encode(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
