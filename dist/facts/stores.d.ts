/** Of a transition, or of the store's call behind it. */
export declare const isDynamoDb: ({ store }: {
    store?: {
        library: string;
    };
}) => boolean;
