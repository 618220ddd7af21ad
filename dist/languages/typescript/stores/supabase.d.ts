import type { Store } from '../../../code/recogniser.js';
/**
 * Supabase: `supabase.from('jobs').update({ … }).eq('id', id).eq('status', 'queued').select()` gives `data`, the rows that were
 * changed; a filter that none fulfils is no error (https://supabase.com/docs/reference/javascript/update).
 */
declare const store: Store;
export default store;
