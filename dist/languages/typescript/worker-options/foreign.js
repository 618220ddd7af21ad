import { callName } from '../../../code/canonical.js';
/** Libraries that use the same words for something of their own; recognisers of theirs may read them. */
const libraries = new RegExp(`^(${[
    'sqs-consumer|sqs-producer|squiss.*|@ssut/nestjs-sqs|@aws-sdk/.*|aws-sdk|aws-cdk-lib|aws-cdk.*|@aws-cdk/.*|sst',
    'bull|bullmq|bee-queue|pg-boss|graphile-worker|agenda|kafkajs|amqplib|amqp-.*|rascal|@nestjs/.*|@golevelup/.*',
    '@azure/.*|@google-cloud/.*|@pulumi/.*|cdktf|@cdktf/.*|ioredis|redis|p-.*',
    'zod|joi|yup|valibot|convict|envalid|@sinclair/typebox|superstruct|commander|yargs',
    '@apollo/.*|react.*|next|next/.*|@tanstack/.*|vue.*|vitest|jest|@jest/.*|chai|node:.*',
].join('|')})(/|$)`);
/** Schemas, assertions and stand-ins speak of options without setting any. */
const speaking = /^(object|strictObject|interface|shape|expect|to[A-Z]\w*|equals?|(not)?(deep|strict)\w*Equals?|mock[A-Z]\w*|stub|spyOn|it|test|describe)$/;
/** What a function that takes a worker's options is called. */
const taking = /^define|worker|celery|task|config|settings|options|freeze|registerAs|merge|assign|extend/i;
/** Whether the calls around some options give them a meaning that is not a worker's. `acksLate` has only the one. */
export function isForeign(calls, options, code, place) {
    const names = calls.map((call) => callName(call).split('.').at(-1));
    const libraryOf = (call) => {
        const path = call.callee.is === 'member' ? call.callee.of : call.callee;
        const meaning = code.meaning(call.callee, place) ?? code.meaning(path, place);
        return meaning?.is === 'outside' ? meaning.from : '';
    };
    if (names.some((name) => speaking.test(name)) || calls.some((call) => libraries.test(libraryOf(call))))
        return true;
    return !options.found.has('ack') && names.some((name) => !taking.test(name));
}
