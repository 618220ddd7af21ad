import { callName } from '../canonical.js';
import type { Call, Expression, FunctionCode } from '../module.js';
import { isQuiet } from '../status/effects.js';
import { flowOf, type Site } from '../status/flow.js';
import type { Place } from '../walk.js';

type CallExpression = Expression & Call;

/** What reads, checks or shapes a message, or settles it: no work of the job. */
const preparing =
  /^_?(pars|valid|decod|deseriali[sz]|get|find|lookup|exists|check|should|build|make|format|filter|slice|normali[sz]|hydrat|unmarshal|marshal|trace|record_?metric|track|count|incr|observe|set_?(context|attribute|tag|logger|level|var)|sleep|wait|delay|apply_?async|publish|put_?events|send_?message|enqueue|requeue|re_?drive|release|change_?(message_?)?visib|some$|every$|sort|concat|flat|chunk(s|ed)?$|batched$|islice$|dump(s|_?(letters?|messages?|bod(y|ies)|batch))?$|all_?settled$|set_?(timeout|interval)$|clear|replace|trim|safe_?parse|byte_?length|digest|append|encode|strip|split|lower|upper|extract_?(body|payload|message|record|job_?id|data)|create_?(hash|logger|span|context)|send_?to_?(dlq|dead|queue|sqs))/i;
const preparingWord =
  /^(_?(to|from|as|is|has|log)(?=[A-Z_])\w*|log|logs|emit|bind|child|then|catch|finally|promise|reduce|map|forEach|match|with|when|otherwise|exhaustive|all|race|items|keys|values|copy|update|add|delete|push|text|type|now|from|isArray|startswith|endswith|startsWith|includes|join|submit|create_task|ensure_future|gather|Promise|resolve|reject|done|next|notify|schedule|set|put)$/;

/** What a work function is called when nothing else tells. */
const working =
  /(process|handl|work|run|execut|perform|consum|dispatch|render|transcod|convert|generat|upload|download|import|export|deliver|invoke|callback|on_?message|do_?job|job$|task$|send_?(e?mail|sms|mail)|charg|sync|ingest|index|crawl|scrap)/i;

const claiming =
  /(^|_)(try_?)?(claim|acquire|reserve|lock|lease|dedup|conditional_?update|mark_?(as_?)?(process|start|run|in_?progress|busy|claim))|idempot|isDuplicate|is_duplicate|already_?processed/i;

export const nameOf = (call: CallExpression): string => callName(call).split('.').at(-1) ?? '';

/** A claim of the job by its name, or a write under a condition. */
export const isClaim = (site: Site, text: string): boolean =>
  claiming.test(nameOf(site.call)) || /ConditionExpression|attribute_not_exists/.test(text);

/**
 * A call that is given something of a message and does the job with it. In TypeScript what nobody waits for is only preparation,
 * unless its name says otherwise; a function of the project without any effect is none.
 */
export function isWork(site: Site, entered: { code: FunctionCode; place: Place } | undefined): boolean {
  const { call } = site;
  const name = nameOf(call);
  if (
    call.new ||
    (isQuiet(call) && !working.test(name) && !printsOnPaper(site)) ||
    /^[A-Z]/.test(name) ||
    isPreparing(name)
  )
    return false;
  if (
    /^(console|log|logger|logging|JSON|json|Object|Array|Math|base64|datetime|time|os\.path|Buffer|z)\b/.test(
      callName(call),
    )
  )
    return false;
  const named = working.test(name);
  if (entered && (!named || sendsOn(entered))) return hasEffect(entered, 0);
  if (site.place.module.language === 'python') return named || !pureBuiltin.test(callName(call));
  return isWaitedFor(site) || named;
}

/** `print` is a function of Python alone. */
const printsOnPaper = ({ call, place }: Site): boolean =>
  place.module.language === 'typescript' && callName(call) === 'print';

const isPreparing = (name: string): boolean => preparing.test(name) || preparingWord.test(name);

const pureBuiltin =
  /^(str|int|float|bool|len|dict|list|set|tuple|isinstance|getattr|setattr|hasattr|print|repr|sorted|enumerate|zip|range|min|max|sum|any|all|next|iter|type|super|map|filter|uuid\.\w+|re\.\w+|copy\.\w+|urllib\.parse\.\w+|urlparse|unquote_plus|unquote|Decimal|Path|os\.environ\.\w+|os\.getenv|traceback\.\w+|ast\.\w+|html\.\w+)$/;

const isWaitedFor = ({ around, steps, call, callbacks }: Site): boolean =>
  around.some((one) => one.is === 'await') ||
  steps.at(-1)?.statement.is === 'return' ||
  call.arguments.some(({ value }) => value.is === 'function') ||
  around.some(
    (one) =>
      one.is === 'call' &&
      callbacks.every((other) => other !== one) &&
      /\.(then|all|allSettled|race)$/.test(callName(one)),
  );

/** It hands the message to another queue: that is all of its work, unless there is more. */
const sendsOn = ({ code, place }: { code: FunctionCode; place: Place }): boolean =>
  flowOf(code, place).sites.some(({ call }) => sending.test(nameOf(call)));

const sending = /^(delay|apply_async|send_message(_batch)?|sendMessage(Batch)?|put_events|enqueue)$/;

function hasEffect({ code, place }: { code: FunctionCode; place: Place }, depth: number): boolean {
  return flowOf(code, place).sites.some(
    (site) =>
      depth < 3 &&
      !site.call.new &&
      !isQuiet(site.call) &&
      !/^[A-Z]/.test(nameOf(site.call)) &&
      !isPreparing(nameOf(site.call)) &&
      (place.module.language === 'typescript'
        ? isWaitedFor(site) || working.test(nameOf(site.call))
        : !pureBuiltin.test(callName(site.call))),
  );
}
