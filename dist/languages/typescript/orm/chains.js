import { walk } from '../../../code/walk.js';
export function chainOf(call) {
    const links = [];
    let at = call;
    while (at.is === 'call' && at.callee.is === 'member' && !at.new) {
        links.unshift({ name: at.callee.name, call: at, given: at.arguments.map(({ value }) => value) });
        at = at.callee.of;
    }
    return { root: at, links, named: (...names) => links.find(({ name }) => names.includes(name)) };
}
const inside = new WeakMap();
/** Nothing more is called on what the call gives, but for what a promise has. */
export function isWhole(call, { place: { module } }) {
    let inner = inside.get(module);
    if (!inner) {
        const found = new WeakSet();
        walk(module, {
            expression(one) {
                if (one.is !== 'call' || one.callee.is !== 'member' || /^(then|catch|finally)$/.test(one.callee.name))
                    return;
                found.add(one.callee.of);
            },
        });
        inner = found;
        inside.set(module, inner);
    }
    return !inner.has(call);
}
