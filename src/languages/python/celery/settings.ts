import type { CodeBase } from '../../../code/recogniser.js';
import { locate } from '../../../code/walk.js';
import type { Known, Setting } from '../../../facts/index.js';
import type { Slot, Written } from '../mappings/mapping.js';

/** What is told of a setting beside its place. */
type Told = Pick<Setting, 'of' | 'asks' | 'unread' | 'bounds' | 'ineffective'> & { departs: Known<boolean> };

/** A slot whose name is written somewhere. */
export type Named = Written & { key: NonNullable<Written['key']> };
export const isNamed = (slot: Slot | undefined): slot is Named => slot?.is === 'written' && slot.key !== undefined;

/** The fact of an option that is written under a name. */
export function settingOf(slot: Named, told: Told, { files }: CodeBase): Setting {
  const at = locate(slot.key, slot.place);
  const name = (files.read(at.file) ?? '').slice(at.start, at.end).replace(/^\w*["']+|["']+$/g, '');
  return {
    kind: 'setting',
    id: `setting:${at.file}:${name}:${at.start}:${told.of}`,
    at,
    language: 'python',
    name,
    whole: locate(slot.value, slot.place),
    ...told,
  };
}
