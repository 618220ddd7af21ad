import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterIn } from '../../support/migrations.js';
import type { Tree } from '../../support/project.js';
import type { Side } from './runnable.js';

export const folder = fileURLToPath(new URL('../../../fixtures/codemods/', import.meta.url));
export const sides: Side[] = ['before', 'after'];

/** How a file of infrastructure is written, by its name and what it says. */
const kinds = {
  sst: [/\.[cm]?[jt]s$/, /['"]sst\/constructs['"]/],
  pulumi: [/\.[cm]?[jt]s$/, /\bsst\.aws\.|['"]@pulumi\/aws['"]/],
  cdk: [/\.[cm]?[jt]s$/, /['"]aws-cdk-lib/],
  'cdk in Python': [/\.py$/, /^(?:import|from) aws_cdk/m],
  serverless: [/(?:^|\/)serverless\.(?:ya?ml|json)$/, /\bprovider\b/],
  cloudformation: [/\.(?:ya?ml|json|template)$/, /^\s*"?Resources"?:/m],
  terraform: [/\.(?:tf|tofu)$/, /^(?:resource|locals|variable|module)\b/m],
} as const;
export type Kind = keyof typeof kinds;

const infrastructure = /\bAWS::[A-Z]|\bpulumi|\bsst\b|\baws[-_]cdk\b|\baws_(?:sqs|lambda)_[a-z]|\bserverless\b/;

const kindOf = (file: string, text: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind][0].test(file) && kinds[kind][1].test(text));

/** What of a fixture one tool loads. */
export interface Template {
  /** Its folder below `fixtures/codemods`. */
  fixture: string;
  codemod: string;
  kind: Kind;
  files: string[];
  trees: Record<Side, Tree>;
  changed: boolean;
  /** Something of it is left as it was, as `skipped.txt` says. */
  skipped: boolean;
}

export const templates: Template[] = [];
/** Files that look like infrastructure and that no tool here is asked about. */
export const unknown: string[] = [];

for (const codemod of readdirSync(folder))
  for (const name of readdirSync(folder + codemod)) {
    const fixture = `${codemod}/${name}`;
    const trees = { before: afterIn(`${folder}${fixture}/before`), after: afterIn(`${folder}${fixture}/after`) };
    const found = new Map<Kind, string[]>();
    for (const [file, text] of Object.entries(trees.after)) {
      const kind = kindOf(file, text);
      if (kind) found.set(kind, [...(found.get(kind) ?? []), file]);
      else if (infrastructure.test(text)) unknown.push(`${fixture}/after/${file}`);
    }
    const skipped = readdirSync(folder + fixture).includes('skipped.txt');
    for (const [kind, files] of found) {
      const changed = files.some((file) => trees.before[file] !== trees.after[file]);
      templates.push({ fixture, codemod, kind, files, trees, changed, skipped });
    }
  }

export const templatesIn = (kind: Kind): Template[] => templates.filter((template) => template.kind === kind);

/** Says that tests of some templates are left out. */
export const leftOut = (what: string): void => console.warn(`\n*** ${what} ***\n`);
