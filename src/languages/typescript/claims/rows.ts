import type { Node } from 'ts-morph';
import type { Span } from '../../../code/module.js';
import { type Sheet, spanOf } from './sheet.js';

/** `Job` of `const job: Job = await …` and of `(await …) as Job | undefined`, around a read. */
export function assertedType(read: Span, sheet: Sheet): string | undefined {
  for (let at = nodeAt(read, sheet); at; at = at.getParent()) {
    const kind = at.getKindName();
    if (kind === 'AsExpression') return typeText(child(at, 'getTypeNode'));
    if (kind === 'VariableDeclaration')
      return child(at, 'getNameNode')?.getKindName() === 'Identifier' ? typeText(child(at, 'getTypeNode')) : undefined;
    if (!/^(Await|Parenthesized|Call|NonNull|PropertyAccess|Identifier|Binary)/.test(kind)) return undefined;
  }
  return undefined;
}

/** `Job` of `async function getJob(id: string): Promise<Job | undefined>`, or of what it returns, around its store's call. */
export function returnedType(call: Span, sheet: Sheet): string | undefined {
  let code = nodeAt(call, sheet);
  while (code && !isFunction(code)) code = code.getParent();
  if (!code) return undefined;
  return typeText(child(code, 'getReturnTypeNode')) ?? typeText(child(firstAssertion(code), 'getTypeNode'));
}

const isFunction = (node: Node): boolean =>
  /^(FunctionDeclaration|MethodDeclaration|ArrowFunction|FunctionExpression)$/.test(node.getKindName());

const firstAssertion = (code: Node): Node | undefined =>
  code
    .getDescendants()
    .find(
      (one) =>
        one.getKindName() === 'AsExpression' &&
        /^(ReturnStatement|ArrowFunction)$/.test(one.getParent()?.getKindName() ?? ''),
    );

type Part = 'getReturnTypeNode' | 'getTypeNode' | 'getNameNode';
const child = (node: Node | undefined, part: Part): Node | undefined =>
  (node as (Node & Partial<Record<Part, () => Node | undefined>>) | undefined)?.[part]?.();

function nodeAt({ start, end }: Span, sheet: Sheet): Node | undefined {
  let node: Node | undefined = sheet.source.getDescendantAtPos(start - (sheet.text.startsWith('\uFEFF') ? 1 : 0));
  while (node && spanOf(node, sheet).end < end) node = node.getParent();
  return node;
}

/** Without the promise around it, and without its absence. */
function typeText(type: Node | undefined): string | undefined {
  const text = type?.getText().replaceAll(/\s+/g, ' ');
  if (!text) return undefined;
  const inner = /^Promise<(.*)>$/.exec(text)?.[1] ?? text;
  const plain = inner
    .split(' | ')
    .filter((one) => one !== 'undefined' && one !== 'null')
    .join(' | ');
  return plain === 'any' || plain === 'unknown' || plain === '' ? undefined : plain;
}
