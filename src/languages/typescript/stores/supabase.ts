import type { Expression } from '../../../code/module.js';
import type { Comparison, Store } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { literalText } from '../../../code/walk.js';
import { nameAs, readBy, setsOf, updateBy } from '../orm/calls.js';
import { chainOf, isWhole, type Link } from '../orm/chains.js';
import { compared, type Filter, filterOf, memberOf, unread } from '../orm/filters.js';

const comparisons: Record<string, Comparison> = { neq: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=', is: '=' };
const wheres = /^(eq|neq|gte?|lte?|is|in|match|not|or|filter|contains|containedBy|i?like|textSearch)$/;

/**
 * Supabase: `supabase.from('jobs').update({ … }).eq('id', id).eq('status', 'queued').select()` gives `data`, the rows that were
 * changed; a filter that none fulfils is no error (https://supabase.com/docs/reference/javascript/update).
 */
const store: Store = {
  recognise(call, scope) {
    if (call.callee.is !== 'member') return [];
    const { root, links } = chainOf(call);
    const from = links.findIndex(({ name }) => name === 'from');
    const table = links[from]?.given[0];
    const verb = links[from + 1];
    const name = table && literalText(table);
    if (!verb || name === undefined || !/^(select|update)$/.test(verb.name) || !isWhole(call, scope)) return [];
    const rest = links.slice(from + 2);
    const asked = rest.filter((link) => wheres.test(link.name));
    if (asked.length === 0) return [];
    const first = asked[0]!.given[0];
    const request = {
      library: '@supabase/supabase-js',
      call,
      scope,
      client: root,
      table: nameAs(name, table!),
      filter: filterIn(asked, scope),
      filterAt: first && { value: first, scope },
    };
    if (verb.name === 'select') {
      const isOne = rest.some((link) => /^(single|maybeSingle)$/.test(link.name));
      return [readBy(request, isOne ? ['data'] : ['data', '0'])];
    }
    const set = verb.given[0];
    return [updateBy(request, setsOf(set && { value: set, scope }, call.start), 'answers')];
  },
};

export default store;

function filterIn(asked: readonly Link[], scope: Scope): Filter {
  const filter: Filter = { equals: [], others: [] };
  for (const { name, given } of asked) {
    const [first, value] = given;
    const inner = name === 'match' && first ? filterOf({ value: first, scope }, { operators: {} }) : undefined;
    if (inner) {
      filter.equals.push(...inner.equals);
      filter.others.push(...inner.others);
    } else clause(name, first && literalText(first), value, scope, filter);
  }
  return filter;
}

function clause(
  name: string,
  attribute: string | undefined,
  value: Expression | undefined,
  scope: Scope,
  filter: Filter,
): void {
  const operator = comparisons[name];
  if (attribute === undefined || !value) filter.others.push(unread());
  else if (name === 'eq') filter.equals.push({ attribute, value: { value, scope } });
  else if (name === 'in') filter.others.push(memberOf(attribute, { value, scope }));
  else
    filter.others.push(
      operator ? compared(attribute, operator, { value, scope }) : unread(`\`${name}\` is not judged`),
    );
}
