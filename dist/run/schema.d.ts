import * as z from 'zod';
import type { Rule } from '../rule.js';
/** What a configuration may hold, with every rule and its options by name. Unknown keys are faults: a typo must not pass for a setting. */
export declare function configSchema(rules: ReadonlyMap<string, Rule>): z.ZodObject<{
    $schema: z.ZodOptional<z.ZodString>;
    profile: z.ZodOptional<z.ZodEnum<{
        "early-ack": "early-ack";
        "late-ack": "late-ack";
    }>>;
    rules: z.ZodOptional<z.ZodObject<{
        [x: string]: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            off: "off";
            warn: "warn";
        }>, z.ZodObject<{
            level: z.ZodOptional<z.ZodEnum<{
                error: "error";
                off: "off";
                warn: "warn";
            }>>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>>;
    overrides: z.ZodOptional<z.ZodArray<z.ZodObject<{
        files: z.ZodArray<z.ZodString>;
        rules: z.ZodOptional<z.ZodObject<{
            [x: string]: z.ZodOptional<z.ZodEnum<{
                error: "error";
                off: "off";
                warn: "warn";
            }>>;
        }, z.core.$strict>>;
        app: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    ignore: z.ZodOptional<z.ZodArray<z.ZodString>>;
    claimFunctions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    claims: z.ZodOptional<z.ZodObject<{
        import: z.ZodOptional<z.ZodString>;
        function: z.ZodOptional<z.ZodString>;
        statuses: z.ZodOptional<z.ZodObject<{
            pending: z.ZodOptional<z.ZodString>;
            processing: z.ZodOptional<z.ZodString>;
            completed: z.ZodOptional<z.ZodString>;
            failed: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    recovery: z.ZodOptional<z.ZodLiteral<"external">>;
}, z.core.$strict>;
/** The schema that editors read. */
export declare const jsonSchema: (rules: ReadonlyMap<string, Rule>) => z.core.ZodStandardJSONSchemaPayload<z.ZodObject<{
    $schema: z.ZodOptional<z.ZodString>;
    profile: z.ZodOptional<z.ZodEnum<{
        "early-ack": "early-ack";
        "late-ack": "late-ack";
    }>>;
    rules: z.ZodOptional<z.ZodObject<{
        [x: string]: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
            error: "error";
            off: "off";
            warn: "warn";
        }>, z.ZodObject<{
            level: z.ZodOptional<z.ZodEnum<{
                error: "error";
                off: "off";
                warn: "warn";
            }>>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>>;
    overrides: z.ZodOptional<z.ZodArray<z.ZodObject<{
        files: z.ZodArray<z.ZodString>;
        rules: z.ZodOptional<z.ZodObject<{
            [x: string]: z.ZodOptional<z.ZodEnum<{
                error: "error";
                off: "off";
                warn: "warn";
            }>>;
        }, z.core.$strict>>;
        app: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    ignore: z.ZodOptional<z.ZodArray<z.ZodString>>;
    claimFunctions: z.ZodOptional<z.ZodArray<z.ZodString>>;
    claims: z.ZodOptional<z.ZodObject<{
        import: z.ZodOptional<z.ZodString>;
        function: z.ZodOptional<z.ZodString>;
        statuses: z.ZodOptional<z.ZodObject<{
            pending: z.ZodOptional<z.ZodString>;
            processing: z.ZodOptional<z.ZodString>;
            completed: z.ZodOptional<z.ZodString>;
            failed: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    recovery: z.ZodOptional<z.ZodLiteral<"external">>;
}, z.core.$strict>>;
