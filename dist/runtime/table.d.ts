import type { JobStore } from './store.js';
/**
 * What CreateTable takes for a table of jobs with its recovery index. Only live jobs are in the index, for settling a job removes the
 * attributes that put it there; what a sweep has to know of a row is projected, and the rest of it is not paid for twice.
 */
export declare function tableOf(store: JobStore<unknown>): {
    TableName: string;
    BillingMode: "PAY_PER_REQUEST";
    AttributeDefinitions: ({
        AttributeName: string;
        AttributeType: "S";
    } | {
        AttributeName: string;
        AttributeType: "N";
    })[];
    KeySchema: {
        AttributeName: string;
        KeyType: "HASH" | "RANGE";
    }[];
    GlobalSecondaryIndexes: {
        IndexName: string;
        KeySchema: {
            AttributeName: string;
            KeyType: "HASH" | "RANGE";
        }[];
        Projection: {
            ProjectionType: "INCLUDE";
            NonKeyAttributes: string[];
        };
    }[];
};
