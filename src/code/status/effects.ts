import { callName } from '../canonical.js';
import type { Call, Expression, Statement } from '../module.js';
import { type Place, walkStatements } from '../walk.js';

/** Calls that tell, read or reckon: a loser that makes them does no work of the job. */
const quiet =
  /^(console|log|logger|logging|print|warnings|metrics?|tracer|span|sentry|Sentry|time|performance|Date|JSON|json|Object|Array|Math|Number|String|Boolean|str|int|float|bool|len|dict|list|set|isinstance|getattr|Error|datetime|process\.exit|sys\.exit)\b/;
const quietMethod =
  /^(info|warn|warning|error|debug|log|exception|trace|verbose|get|has|includes|push|append|toString|toISOString|isoformat|stringify|dumps|loads|parse|now|format|join|split|strip|lower|upper|keys|values|items|startsWith|endsWith|captureException|captureMessage|setStatus|addAnnotation|increment|end|json|status|set_attribute)$/;

/** `api_response(res)`, `JsonResponse(res)`, `render(request, "report.html")`. */
const answering = /(^|_)(response|respond|jsonify|render|redirect)$|Response$/;

/** Whether some statement does what a loser must not do. What is not known to be quiet counts. */
export function effectsIn(statements: readonly Statement[]): boolean {
  let found = false;
  walkStatements(statements, nowhere, {
    expression(expression) {
      if (expression.is === 'call' && !isQuiet(expression)) found = true;
    },
  });
  return found;
}

export function isQuiet(call: Expression & Call): boolean {
  const name = callName(call);
  const method = name.split('.').at(-1) ?? '';
  return quiet.test(name) || quietMethod.test(method) || answering.test(method) || /(^|\.)_?log(ger)?\./i.test(name);
}

/** The place of code that is only looked at for its own words. */
export const nowhere: Place = {
  module: { file: '', language: 'typescript', body: [], imports: [], exports: [], comments: [] },
  enclosing: [],
};
