export function chainOf(call, scope) {
    const links = [];
    let at = { value: call, scope };
    for (;;) {
        const value = at.value.is === 'await' ? at.value.value : at.value;
        if (value.is === 'call' && value.callee.is === 'member') {
            links.unshift({ name: value.callee.name, call: value, scope: at.scope });
            at = behind(value.callee.of, at.scope);
        }
        else if (value.is === 'call' && value.callee.is === 'name') {
            links.unshift({ name: value.callee.name, call: value, scope: at.scope });
            return { root: value.callee, scope: at.scope, links, whole: true };
        }
        else {
            const whole = value.is !== 'name' || !at.scope.definitions(value.name)?.code;
            return { root: value, scope: at.scope, links, whole };
        }
    }
}
/** What a variable holds that is made by a call; else the expression itself. */
function behind(value, scope) {
    if (value.is !== 'name')
        return { value, scope };
    const found = scope.follow(value);
    return found.value.is === 'call' ? found : { value, scope };
}
