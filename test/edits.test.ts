import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../src/facts/index.js';
import { applyEdits, compatible, OverlapError, offsetBefore, sortEdits } from '../src/text/edits.js';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\uFEFF', 'é', '🙂', '\t'),
  maxLength: 60,
});

/** A text with edits that lie apart: made from the pieces that stay and the replacements between them. */
const apart = fc
  .array(fc.record({ keep: text, old: text, new: text }), { maxLength: 8 })
  .chain((pieces) => text.map((tail) => ({ pieces, tail })))
  .map(({ pieces, tail }) => {
    let original = '';
    const edits: TextEdit[] = [];
    for (const piece of pieces) {
      // A stretch of at least one unit stays between two edits.
      original += `${piece.keep}|`;
      edits.push({ start: original.length, end: original.length + piece.old.length, text: piece.new });
      original += piece.old;
    }
    const result = pieces.map((piece) => `${piece.keep}|${piece.new}`).join('') + tail;
    return { original: original + tail, edits, result };
  });

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('edits', () => {
  it('give the same text in whatever order they are listed', () => {
    fc.assert(
      fc.property(
        apart.chain((one) => shuffled(one.edits).map((edits) => ({ ...one, edits }))),
        ({ original, edits, result }) => {
          expect(applyEdits(original, edits)).toBe(result);
        },
      ),
    );
  });

  it('leave every unit outside them as it was', () => {
    fc.assert(
      fc.property(apart, ({ original, edits }) => {
        const kept = (whole: string, spans: readonly [number, number][]) => {
          let at = 0;
          let outside = '';
          for (const [start, end] of spans) {
            outside += whole.slice(at, start);
            at = end;
          }
          return outside + whole.slice(at);
        };
        let shift = 0;
        const after = sortEdits(edits).map(({ start, end, text }): [number, number] => {
          const from = start + shift;
          shift += text.length - (end - start);
          return [from, from + text.length];
        });
        const before = sortEdits(edits).map(({ start, end }): [number, number] => [start, end]);
        expect(kept(applyEdits(original, edits), after)).toBe(kept(original, before));
      }),
    );
  });

  it('that say the same are one', () => {
    fc.assert(
      fc.property(apart, ({ original, edits, result }) => {
        expect(applyEdits(original, [...edits, ...edits])).toBe(result);
        expect(sortEdits([...edits, ...edits])).toEqual(sortEdits(edits));
      }),
    );
  });

  it('that overlap are refused, whichever comes first', () => {
    const span = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        const overlap = a.start < b.end && b.start < a.end;
        const edits = [
          { ...a, text: 'x' },
          { ...b, text: 'y' },
        ];
        expect(compatible([edits[0]!], [edits[1]!])).toBe(!overlap);
        if (overlap) expect(() => applyEdits(' '.repeat(60), edits)).toThrow(OverlapError);
        if (overlap) expect(() => applyEdits(' '.repeat(60), edits.reverse())).toThrow(OverlapError);
      }),
    );
  });

  it('that insert different texts in one place are refused: their order would be a guess', () => {
    const at = (inserted: string) => ({ start: 3, end: 3, text: inserted });
    expect(compatible([at('a')], [at('b')])).toBe(false);
    expect(compatible([at('a')], [at('a')])).toBe(true);
    expect(compatible([at('a')], [{ start: 3, end: 5, text: 'b' }])).toBe(true);
    expect(compatible([at('a')], [{ start: 1, end: 3, text: 'b' }])).toBe(true);
  });

  it('can be followed back to the original', () => {
    fc.assert(
      fc.property(apart, ({ original, edits }) => {
        const result = applyEdits(original, edits);
        for (let offset = 0; offset < result.length; offset += 1) {
          const before = offsetBefore(offset, edits);
          const inside = sortEdits(edits).some((edit) => before === edit.start && edit.text.length > 0);
          if (!inside) expect(original[before]).toBe(result[offset]);
        }
        expect(offsetBefore(result.length, edits)).toBe(original.length);
      }),
    );
  });
});
