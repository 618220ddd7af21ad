import type { App, Apps } from './apps.js';
/**
 * The app that a name means, as `celery -A` finds it (celery/app/utils.py, `find_app`): the module `shop.apps`, its variable
 * `shop.apps:orders`, the package `shop` with its `shop/celery.py`.
 *
 * @throws UsageError for a name that means none, or several.
 */
export declare function namedApp(name: string, apps: Apps): App;
