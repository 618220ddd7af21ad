import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { Module, Span, Statement } from '../../../code/module.js';
import { literalText, top, walkStatements } from '../../../code/walk.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt, indentUnit, laid, lineEnd, lineStart, newlineOf } from '../../../text/layout.js';
import type { Job } from './claim.js';

/** A name for the error in the handler. */
export const freeError = ({ function: code }: ClaimPlan, text: string): string => {
  const body = text.slice(code.start, code.end);
  return ['error', 'refused', 'refusal'].find((one) => !new RegExp(`\\b${one}\\b`).test(body)) ?? 'exc';
};

/** What is on a line of its own goes one step further in with its statement. */
export const gap = (text: string, start: number): string => {
  const indent = indentAt(text, start);
  return lineStart(text, start) + indent.length === start ? newlineOf(text) + indent + indentUnit(text) : ' ';
};

/** A `try` around the write, and a handler in which its refusal is the loser's way out. */
export function tried({ text, own }: Job, { write }: ClaimPlan, lost: string, handler: string): TextEdit[] {
  const indent = indentAt(text, write.start);
  const unit = indentUnit(text);
  const newline = newlineOf(text);
  const except = `${handler}\n${lost.replaceAll(/^(?=.)/gm, unit)}`;
  const end = lineEnd(text, write.end);
  return [
    { start: write.start, end: write.start, text: `try:${newline}${indent}${unit}` },
    ...innerLines(write, own, text).map((start) => ({ start, end: start, text: unit })),
    { start: end, end, text: newline + indent + laid(except, indent, newline) },
  ];
}

/** The lines of a statement behind its first, but none that begins within a string. */
function innerLines(write: Statement, own: Module, text: string): number[] {
  const strings: Span[] = [];
  walkStatements([write], top(own), {
    expression(one) {
      if (one.is === 'template' || literalText(one) !== undefined) strings.push(one);
    },
  });
  const starts = [...text.slice(write.start, write.end).matchAll(/\n/g)].map(({ index }) => write.start + index + 1);
  return starts.filter(
    (start) => !strings.some((one) => one.start < start && start < one.end) && /^[ \t]*\S/.test(text.slice(start)),
  );
}
