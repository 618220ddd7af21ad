/** Reads a condition in DynamoDB's grammar, as far as the runtime speaks it. What it does not speak is refused, never guessed. */
export function condition(expression, placeholders) {
    const words = new Words(expression);
    const test = either(words, placeholders);
    if (words.peek !== undefined)
        throw new SyntaxError(`not understood in a condition: ${words.peek}`);
    return test;
}
class Words {
    #words;
    #at = 0;
    constructor(expression) {
        this.#words = expression.match(/[#:]?[\w]+|<>|<=|>=|[=<>(),]|\S/g) ?? [];
    }
    get peek() {
        return this.#words[this.#at];
    }
    next() {
        const word = this.#words[this.#at++];
        if (word === undefined)
            throw new SyntaxError('a condition ends too early');
        return word;
    }
    take(...words) {
        const found = words.includes(this.peek?.toUpperCase() ?? '');
        if (found)
            this.#at++;
        return found;
    }
    expect(word) {
        if (!this.take(word))
            throw new SyntaxError(`expected ${word} in a condition, found ${this.peek}`);
    }
}
function either(words, placeholders) {
    const tests = [both(words, placeholders)];
    while (words.take('OR'))
        tests.push(both(words, placeholders));
    return (item) => tests.some((test) => test(item));
}
function both(words, placeholders) {
    const tests = [single(words, placeholders)];
    while (words.take('AND'))
        tests.push(single(words, placeholders));
    return (item) => tests.every((test) => test(item));
}
function single(words, placeholders) {
    if (words.take('NOT')) {
        const test = single(words, placeholders);
        return (item) => !test(item);
    }
    if (words.take('(')) {
        const test = either(words, placeholders);
        words.expect(')');
        return test;
    }
    const present = words.take('ATTRIBUTE_EXISTS');
    if (present || words.take('ATTRIBUTE_NOT_EXISTS')) {
        words.expect('(');
        const value = operand(words.next(), placeholders);
        words.expect(')');
        return (item) => (value(item) !== undefined) === present;
    }
    return comparison(words, placeholders);
}
function comparison(words, placeholders) {
    const left = operand(words.next(), placeholders);
    if (words.take('IN')) {
        words.expect('(');
        const values = [];
        do
            values.push(operand(words.next(), placeholders));
        while (words.take(','));
        words.expect(')');
        return (item) => values.some((value) => compare(left(item), '=', value(item)));
    }
    const operator = words.next();
    const right = operand(words.next(), placeholders);
    return (item) => compare(left(item), operator, right(item));
}
function operand(word, { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} }) {
    if (word.startsWith(':')) {
        const value = values[word];
        if (!value)
            throw new SyntaxError(`no value for ${word}`);
        return () => value;
    }
    const name = nameOf(word, names);
    return (item) => item[name];
}
function nameOf(word, names) {
    const name = names[word];
    if (name === undefined)
        throw new SyntaxError(`no name for ${word}`);
    return name;
}
/** A missing attribute equals nothing and differs from everything; values of two types are in no order. */
function compare(left, operator, right) {
    const same = JSON.stringify(comparable(left)) === JSON.stringify(comparable(right));
    if (operator === '<>')
        return !(left && right && same);
    if (!left || !right)
        return false;
    if (operator === '=')
        return same;
    const [a, b] = [comparable(left), comparable(right)];
    if (a === undefined || b === undefined || typeof a !== typeof b || typeof a === 'object')
        return false;
    if (operator === '<')
        return a < b;
    if (operator === '<=')
        return a <= b;
    if (operator === '>')
        return a > b;
    if (operator === '>=')
        return a >= b;
    throw new SyntaxError(`no such comparison: ${operator}`);
}
const comparable = (value) => value && ('N' in value ? Number(value.N) : 'S' in value ? value.S : value);
/** The item after an update expression of SET, REMOVE and ADD clauses over whole attributes. */
export function updated(item, expression, placeholders) {
    const after = { ...item };
    const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = placeholders;
    for (const [, clause, actions] of expression.matchAll(/\b(SET|REMOVE|ADD)\s+(.*?)(?=\s+(?:SET|REMOVE|ADD)\s|$)/g))
        for (const action of actions.split(',').map((each) => each.trim())) {
            const [, word, value] = /^(#\w+)(?:\s*=?\s*(:\w+))?$/.exec(action) ?? [];
            if (!word || (clause === 'REMOVE') !== (value === undefined))
                throw new SyntaxError(`not understood in an update: ${action}`);
            const name = nameOf(word, names);
            if (clause === 'REMOVE')
                delete after[name];
            if (clause === 'SET')
                after[name] = values[value];
            if (clause === 'ADD')
                after[name] = sum(item[name], values[value]);
        }
    return after;
}
function sum(was, added) {
    const [before, more] = [was ?? { N: '0' }, added ?? {}];
    if (!('N' in before && 'N' in more))
        throw new SyntaxError('ADD is for numbers here');
    return { N: String(Number(before.N) + Number(more.N)) };
}
