import { Scope } from '../scope.js';
/** Who calls a function of the project; found by its name, and then by where that leads. */
export class Callers {
    calls;
    flows;
    byName;
    constructor(calls, flows) {
        this.calls = calls;
        this.flows = flows;
    }
    of(code) {
        this.byName ??= this.index();
        return (this.byName.get(code.name ?? '') ?? []).filter(({ site }) => this.calls.enter(site.call, new Scope(this.calls.base, site.place))?.code === code);
    }
    index() {
        const callers = new Map();
        for (const flow of this.flows)
            for (const site of flow.sites) {
                const name = lastName(site.call.callee);
                if (name === undefined)
                    continue;
                const already = callers.get(name);
                if (already)
                    already.push({ site, flow });
                else
                    callers.set(name, [{ site, flow }]);
            }
        return callers;
    }
}
const lastName = (callee) => callee.is === 'name' || callee.is === 'member' ? callee.name : undefined;
