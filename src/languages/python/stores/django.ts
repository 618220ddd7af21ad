import { type Definition, definitionsOf } from '../../../code/definitions.js';
import { Fields } from '../../../code/fields.js';
import type { Call, Expression } from '../../../code/module.js';
import type { Store, StoredRow, StoreOperation } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { awaited, isFunction, locate, pathOf } from '../../../code/walk.js';
import { type Chain, chainOf } from '../queries/chain.js';
import { type Lookups, lookupsOf, setsOf } from '../queries/lookups.js';
import { allOf, conditionOn, keyOf, unreadable } from '../queries/statuses.js';

type CallExpression = Expression & Call;

const one = /^a?(get|first|last|earliest|latest)$/;
const narrowing = /^(filter|exclude)$/;
const managers = /^(objects|_default_manager|_base_manager|all_objects|\w+_set)$/;

/**
 * Django's QuerySets. `update()` answers with the number of rows it matched; `select_for_update()` locks rows until the
 * transaction ends: https://docs.djangoproject.com/en/5.2/ref/models/querysets/
 */
const store: Store = {
  recognise(call, scope) {
    if (call.callee.is === 'name')
      return /^a?get_object_or_404$/.test(call.callee.name) ? [byShortcut(call, scope)] : [];
    if (call.callee.is !== 'member') return [];
    const { name } = call.callee;
    if (!one.test(name) && !/^(a?update|select_for_update|a?(get|update)_or_create)$/.test(name)) return [];
    const chain = chainOf(call, scope);
    if (!isQuery(chain)) return [];
    if (name === 'select_for_update') return [{ is: 'read', rowAt: [], row: rowOf(chain), locks: true }];
    if (/get_or_create/.test(name))
      return [{ is: 'read', rowAt: ['0'], row: rowOf(chain), locks: asksWhetherMade(call, scope) }];
    if (/update_or_create/.test(name)) return upsertOf(chain);
    if (!one.test(name)) return updateOf(chain);
    return [
      { is: 'read', rowAt: [], row: rowOf(chain), locks: isLocked(chain), condition: allOf(asked(chain).conditions) },
    ];
  },
};

export default store;

/** A manager, or a chain that narrows by keywords: SQLAlchemy's `filter` has none, and `dict.get` neither. */
function isQuery({ root, links }: Chain): boolean {
  const path = pathOf(root) ?? [];
  if (links.some(({ name }) => /^(query|select|filter_by|where)$/.test(name)) || path.includes('query')) return false;
  if (managers.test(path.at(-1) ?? '')) return true;
  return links.some(({ name, call }, index) => {
    const keywords = call.arguments.some((argument) => argument.name !== undefined || argument.spread === 'map');
    return name === 'select_for_update' || (narrowing.test(name) && index < links.length - 1 && keywords);
  });
}

const isLocked = ({ links }: Chain): boolean => links.some(({ name }) => name === 'select_for_update');

/** Whether the row was made is told to one caller alone; in `job, _created = …` nobody looks at it. */
function asksWhetherMade(call: CallExpression, { place }: Scope): boolean {
  const names = definitionsOf(place.enclosing.findLast(isFunction) ?? place.module).names;
  const isFlag = ({ value, path }: Definition): boolean =>
    value !== undefined && awaited(value) === call && path[0] === '1';
  const flags = [...names].filter(([, all]) => all.some(isFlag));
  return flags.length === 0 || flags.some(([name]) => !name.startsWith('_'));
}

/** What all of the chain's lookups ask for. */
function asked({ links, whole }: Chain): Lookups {
  const found: Lookups = { conditions: whole ? [] : [unreadable], equalities: [] };
  for (const { name, call, scope } of links) {
    if (!narrowing.test(name) && !/get/.test(name)) continue;
    const { conditions, equalities } = lookupsOf(call.arguments, scope, call.start);
    const all = allOf(conditions);
    if (name === 'exclude') found.conditions.push(all ? { is: 'not', of: all } : unreadable);
    else {
      found.conditions.push(...conditions);
      found.equalities.push(...equalities);
    }
  }
  return found;
}

function rowOf(chain: Chain): StoredRow {
  const { root, scope, links } = chain;
  const { call, scope: at } = links.at(-1)!;
  const key = keyOf(asked(chain).equalities);
  const table = root.is === 'member' && managers.test(root.name) && !/_set$/.test(root.name) ? root.of : undefined;
  return { library: 'django', call, scope: at, client: root, table: scope === at ? table : undefined, key };
}

function updateOf(chain: Chain): StoreOperation[] {
  const { call, scope } = chain.links.at(-1)!;
  if (call.arguments.some(({ name, spread }) => name === undefined && spread !== 'map')) return [];
  const fields = Fields.ofKeywords(call.arguments, scope, call.start);
  const { conditions } = asked(chain);
  const narrowed = chain.links.findLast(({ name }) => narrowing.test(name));
  const row = rowOf(chain);
  return [
    {
      is: 'write',
      row: row.key ? row : { ...row, keyAt: chain.root },
      how: 'update',
      sets: setsOf(fields),
      complete: !fields.open,
      condition: conditionOn(row, conditions),
      conditionAt: narrowed && locate(narrowed.call, narrowed.scope.place),
      refusal: [],
    },
  ];
}

/** `update_or_create(pk=pk, defaults={"status": "RUNNING"})`: what its lookups name is one row, whatever it has become. */
function upsertOf(chain: Chain): StoreOperation[] {
  const { call, scope } = chain.links.at(-1)!;
  const defaults = call.arguments.find(({ name }) => name === 'defaults')?.value;
  const fields = defaults && Fields.ofObject(defaults, scope, call.start);
  const lookups = call.arguments.filter(({ name }) => name !== 'defaults' && name !== 'create_defaults');
  const key = keyOf(lookupsOf(lookups, scope, call.start).equalities);
  if (!fields || !key) return [];
  return [
    {
      is: 'write',
      row: { ...rowOf(chain), key },
      how: 'update',
      sets: setsOf(fields),
      complete: !fields.open,
      refusal: [],
    },
  ];
}

/** `get_object_or_404(Job, pk=pk)`, `get_object_or_404(Job.objects.select_for_update(), pk=pk)`. */
function byShortcut(call: CallExpression, scope: Scope): StoreOperation {
  const [first, ...given] = call.arguments;
  const source = first && scope.follow(first.value);
  const chain = source?.value.is === 'call' ? chainOf(source.value, source.scope) : undefined;
  const key = keyOf(lookupsOf(given, scope, call.start).equalities);
  const model = first && pathOf(first.value) ? first.value : undefined;
  const row: StoredRow = { library: 'django', call, scope, client: model, table: model, key };
  return { is: 'read', rowAt: [], row, locks: chain !== undefined && isLocked(chain) };
}
