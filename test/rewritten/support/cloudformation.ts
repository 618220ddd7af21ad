import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument, visit } from 'yaml';
import { folder, leftOut, sides, templatesIn } from './templates.js';

const local = fileURLToPath(new URL('../../../.venv/bin/cfn-lint', import.meta.url));
const command = existsSync(local) ? local : 'cfn-lint';

export const cfnLint = spawnSync(command, ['--version']).status === 0;
if (!cfnLint)
  leftOut(
    'Rewritten CloudFormation is NOT held against its schema: no cfn-lint (pip install -r test/requirements.txt)',
  );

/** A runtime that Lambda takes no more: it comes with the calendar. */
const agedRuntime = 'E2531';

/** What cfn-lint calls errors (E…), by `fixture/side/file`: its start takes longer than all that it reads here. */
export function cfnErrors(): Map<string, string[]> {
  const files = templatesIn('cloudformation').flatMap(({ fixture, files }) =>
    sides.flatMap((side) => files.map((file) => `${fixture}/${side}/${file}`)),
  );
  const { stdout } = spawnSync(command, ['--format', 'json', '--ignore-checks', agedRuntime, '--', ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  const said: { Filename: string; Rule: { Id: string }; Message: string }[] = JSON.parse(stdout);
  const errors = new Map(files.map((file) => [file, [] as string[]]));
  for (const { Filename, Rule, Message } of said)
    if (Rule.Id.startsWith('E')) errors.get(Filename)!.push(`${Rule.Id} ${Message}`);
  return errors;
}

/** YAML or JSON as plain data: `!GetAtt Queue.Arn` is `{ 'Fn::GetAtt': ['Queue', 'Arn'] }`. */
export function loaded(text: string): Record<string, unknown> {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) throw document.errors[0];
  visit(document, {
    Node(_, node) {
      const intrinsic = node.tag?.match(/^!(\w+)$/)?.[1];
      if (!intrinsic) return undefined;
      node.tag = undefined;
      const plain = node.toJS(document);
      const value = intrinsic === 'GetAtt' && typeof plain === 'string' ? plain.split('.') : plain;
      return document.createNode({ [/^(?:Ref|Condition)$/.test(intrinsic) ? intrinsic : `Fn::${intrinsic}`]: value });
    },
  });
  return document.toJS();
}

type Tree = Record<string, unknown>;

/** The same with the values in place of `!Ref Parameter` and `${self:custom.…}`, and without the places they came from. */
export function settled({ Parameters, custom, ...rest }: Tree): unknown {
  const root: Tree = { Parameters, custom, ...rest };
  const value = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(value);
    if (typeof one === 'string') return written(one);
    if (typeof one !== 'object' || one === null) return one;
    const parameter = (Parameters as Record<string, Tree> | undefined)?.[(one as { Ref?: string }).Ref ?? ''];
    if (parameter) return parameter.Default;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, value(inner)]));
  };
  const written = (text: string): unknown => {
    const [, path, fallback] = text.match(/^\$\{(?:self:([\w.]+)|env:\w+, *(\w+))\}$/) ?? [];
    if (fallback) return fallback;
    if (!path) return text;
    return value(path.split('.').reduce<unknown>((at, key) => (at as Tree)[key], root));
  };
  return value(rest);
}
