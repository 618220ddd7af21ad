interface Entries<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a map holds for a key, made where it holds nothing: `Map.prototype.getOrInsertComputed`, which Node 20 lacks. */
export function getOrInsert<K, V>(entries: Entries<K, V>, key: K, make: () => V): V {
  const held = entries.get(key);
  if (held !== undefined) return held;
  const made = make();
  entries.set(key, made);
  return made;
}
