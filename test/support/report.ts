import type { Report, View } from '../../src/report.js';
import { lineStarts, positionAt } from '../../src/text/lines.js';

const texts: Record<string, string> = {
  'mail/tasks.py': [
    'from celery import shared_task',
    '',
    '',
    '@shared_task(acks_late=True, time_limit=1800)',
    'def send_invoice(invoice_id):',
    '    render(invoice_id)',
    '',
  ].join('\n'),
  'mail/settings.py': "CELERY_BROKER_TRANSPORT_OPTIONS = {\n\t'visibility_timeout': 1800,  # 30 min\n}\n",
  'web/näher & co/worker.ts': 'export default { prefetch: 4 };\n',
};

/** The stretch of a file that reads so. */
function at(file: string, words: string) {
  const start = texts[file]!.indexOf(words);
  const place = (offset: number) => positionAt(lineStarts(texts[file]!), offset);
  const end = start + words.length;
  return { at: { file, start, end }, from: place(start), to: place(end) };
}

/** One report for all reporters: both severities, both states, a second place, a problem, an open question. */
export const sampleReport: Report = {
  findings: [
    {
      rule: 'short-visibility-timeout',
      severity: 'error',
      state: 'open',
      message:
        'visibility timeout 1800 s is not above twice the time limit 1800 s of `send_invoice`: 2 x 1800 = 3600 s',
      ...at('mail/settings.py', '1800'),
      because: [{ ...at('mail/tasks.py', '1800'), message: 'the time limit' }],
      fingerprint: 'c0ffee00c0ffee00c0ffee00c0ffee00',
      fix: 'safe',
    },
    {
      rule: 'late-ack',
      severity: 'error',
      state: 'suppressed',
      message: '`send_invoice` acknowledges each message after the work',
      ...at('mail/tasks.py', 'True'),
      because: [],
      fingerprint: 'beef0000beef0000beef0000beef0000',
      fix: 'unsafe',
      reason: 'a heartbeat extends the window',
    },
    {
      rule: 'prefetch-above-one',
      severity: 'warning',
      state: 'open',
      message: 'prefetch 4 reserves 100% more:\nset it to 1',
      ...at('web/näher & co/worker.ts', '4'),
      because: [],
      fingerprint: 'feed0000feed0000feed0000feed0000',
    },
  ],
  problems: [{ file: 'mail/legacy.py', line: 3, column: 7, message: 'the syntax is not Python 3' }],
  undecided: [
    { rule: 'prefetch-above-one', file: 'mail/settings.py', line: 1, why: 'computed by `prefetch_for(queue)`' },
    { rule: 'late-ack', file: '', line: 0, why: 'no application is known' },
  ],
  stats: {
    files: 41,
    read: 3,
    milliseconds: 12,
    skipped: { vendored: 2, 'too large': 1 },
    facts: { task: 1, worker: 2 },
  },
};

export const emptyReport: Report = {
  findings: [],
  problems: [],
  undecided: [],
  stats: { files: 7, read: 0, milliseconds: 0, skipped: {}, facts: {} },
};

const meta = { why: 'It runs twice.', remedy: 'Set it.', severity: 'error', since: '0.1.0' } as const;

export const sampleView: View = {
  name: (file) => `../${file}`,
  text: (file) => texts[file],
  colour: false,
  showStats: false,
  version: async () => '1.2.3',
  rules: async () =>
    new Map([
      ['late-ack', { ...meta, summary: 'Late', links: ['https://docs.celeryq.dev/en/stable/'] }],
      ['prefetch-above-one', { ...meta, summary: 'Many', severity: 'warning' as const, links: [] }],
      ['short-visibility-timeout', { ...meta, summary: 'Short', links: [] }],
    ]),
  fix: async ({ fix, at, from, to }) =>
    fix === 'safe'
      ? { why: 'the window only grows', changes: [{ file: at.file, edits: [{ from, to, text: '3600' }] }] }
      : undefined,
  endings: ['.py', '.ts'],
};
