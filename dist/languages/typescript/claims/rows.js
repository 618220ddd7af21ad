import { spanOf } from './sheet.js';
/** `Job` of `const job: Job = await …` and of `(await …) as Job | undefined`, around a read. */
export function assertedType(read, sheet) {
    for (let at = nodeAt(read, sheet); at; at = at.getParent()) {
        const kind = at.getKindName();
        if (kind === 'AsExpression')
            return typeText(child(at, 'getTypeNode'));
        if (kind === 'VariableDeclaration')
            return child(at, 'getNameNode')?.getKindName() === 'Identifier' ? typeText(child(at, 'getTypeNode')) : undefined;
        if (!/^(Await|Parenthesized|Call|NonNull|PropertyAccess|Identifier|Binary)/.test(kind))
            return undefined;
    }
    return undefined;
}
/** `Job` of `async function getJob(id: string): Promise<Job | undefined>`, or of what it returns, around its store's call. */
export function returnedType(call, sheet) {
    let code = nodeAt(call, sheet);
    while (code && !isFunction(code))
        code = code.getParent();
    if (!code)
        return undefined;
    return typeText(child(code, 'getReturnTypeNode')) ?? typeText(child(firstAssertion(code), 'getTypeNode'));
}
const isFunction = (node) => /^(FunctionDeclaration|MethodDeclaration|ArrowFunction|FunctionExpression)$/.test(node.getKindName());
const firstAssertion = (code) => code
    .getDescendants()
    .find((one) => one.getKindName() === 'AsExpression' &&
    /^(ReturnStatement|ArrowFunction)$/.test(one.getParent()?.getKindName() ?? ''));
const child = (node, part) => node?.[part]?.();
function nodeAt({ start, end }, sheet) {
    let node = sheet.source.getDescendantAtPos(start - (sheet.text.startsWith('\uFEFF') ? 1 : 0));
    while (node && spanOf(node, sheet).end < end)
        node = node.getParent();
    return node;
}
/** Without the promise around it, and without its absence. */
function typeText(type) {
    const text = type?.getText().replaceAll(/\s+/g, ' ');
    if (!text)
        return undefined;
    const inner = /^Promise<(.*)>$/.exec(text)?.[1] ?? text;
    const plain = inner
        .split(' | ')
        .filter((one) => one !== 'undefined' && one !== 'null')
        .join(' | ');
    return plain === 'any' || plain === 'unknown' || plain === '' ? undefined : plain;
}
