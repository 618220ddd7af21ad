export const attribute = (block, name) => block?.attributes.find((one) => one.name === name)?.value;
export const entry = (object, name) => object?.is === 'object' ? object.entries.find((one) => one.name === name)?.value : undefined;
/** All expressions within one, itself first. */
export function* within(expression) {
    yield expression;
    const inner = expression.is === 'list'
        ? expression.items
        : expression.is === 'object'
            ? expression.entries.map(({ value }) => value)
            : expression.is === 'call'
                ? expression.arguments
                : [];
    for (const one of inner)
        yield* within(one);
}
/** All attributes of a block and of the blocks in it. */
export function* attributesIn(block) {
    yield* block.attributes;
    for (const inner of block.blocks)
        yield* attributesIn(inner);
}
