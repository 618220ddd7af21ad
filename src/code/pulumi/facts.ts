import type { Fact } from '../../facts/index.js';
import type { Construct } from '../cdk/constructs.js';
import { consumersIn } from '../cdk/consumers.js';
import { Contexts } from '../cdk/contexts.js';
import { mentionsIn } from '../cdk/mentions.js';
import { constructName } from '../cdk/names.js';
import { queueOf } from '../cdk/queues.js';
import type { Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { walk } from '../walk.js';
import { sourcesOf } from './consumers.js';
import { readerOf } from './queues.js';
import { redrivesIn } from './redrives.js';

const mentionsIt = /\bsst\.aws\.|@pulumi\/aws|\bpulumi_aws\b/;

/** Queues, and the functions that are called with their messages, as Pulumi declares them, or SST from version 3 on. */
export function pulumiFacts(base: CodeBase): Fact[] {
  const isMeant = ({ file }: Module) => mentionsIt.test(base.files.read(file) ?? '');
  const modules = base.modules.filter(isMeant);
  if (modules.length === 0) return [];
  const contexts = new Contexts(base, modules);
  const mentions = { ...mentionsIn(modules, contexts), overrides: redrivesIn(modules, contexts) };
  const facts: Fact[] = [];
  for (const module of modules)
    walk(module, {
      expression(call, place) {
        if (call.is !== 'call') return;
        const ways = contexts.of(place);
        const name = constructName(call, ways[0]!);
        const read = name === undefined ? undefined : readerOf(name);
        if (name === undefined || !read) return;
        const made = ways.map((scope): Construct => ({ name, call, scope }));
        facts.push(queueOf(made, mentions, read));
      },
    });
  return [...facts, ...consumersIn(modules, contexts, mentions.overrides, sourcesOf)];
}
