/**
 * Celery's settings by their lowercase names (celery/app/defaults.py, 5.6), and the names they had before Celery 4. A key
 * that is none of them is ignored by Celery without a word.
 */
const sections: Record<string, string> = {
  '': 'accept_content result_accept_content enable_utc imports include timezone',
  beat: 'max_loop_interval schedule scheduler schedule_filename sync_every cron_starting_deadline',
  broker:
    'url read_url write_url transport transport_options connection_timeout connection_retry connection_retry_on_startup connection_max_retries channel_error_retry failover_strategy heartbeat heartbeat_checkrate login_method native_delayed_delivery_queue_type pool_limit pool_acquire_timeout use_ssl host port user password vhost',
  cache: 'backend backend_options',
  cassandra:
    'entry_ttl keyspace port read_consistency servers bundle_path table write_consistency auth_provider auth_kwargs options',
  s3: 'access_key_id secret_access_key bucket base_path endpoint_url region',
  azureblockblob:
    'container_name retry_initial_backoff_sec retry_increment_base retry_max_attempts base_path connection_timeout read_timeout',
  gcs: 'bucket project base_path ttl',
  control: 'queue_ttl queue_expires queue_exclusive queue_durable exchange',
  couchbase: 'backend_settings',
  arangodb: 'backend_settings',
  mongodb: 'backend_settings',
  cosmosdbsql: 'database_name collection_name consistency_level max_retry_attempts max_retry_wait_time',
  event: 'queue_expires queue_ttl queue_prefix queue_exclusive queue_durable serializer exchange',
  redis:
    'backend_use_ssl db host max_connections username password port socket_timeout socket_connect_timeout retry_on_timeout socket_keepalive',
  result:
    'backend cache_max compression exchange exchange_type expires persistent extended serializer backend_transport_options chord_retry_interval chord_join_timeout backend_max_sleep_between_retries_ms backend_max_retries backend_base_sleep_between_retries_ms backend_always_retry',
  elasticsearch: 'retry_on_timeout max_retries timeout save_meta_as_text',
  security: 'certificate cert_store key key_password digest',
  database: 'url engine_options engine_callback short_lived_sessions table_schemas table_names create_tables_at_setup',
  task: 'acks_late acks_on_failure_or_timeout acks_on_failure acks_on_timeout always_eager annotations compression create_missing_queues create_missing_queue_type create_missing_queue_exchange_type inherit_parent_priority default_delivery_mode default_queue default_queue_type default_exchange default_exchange_type default_routing_key default_rate_limit default_priority eager_propagates ignore_result store_eager_result protocol publish_retry publish_retry_policy queues queue_max_priority reject_on_worker_lost remote_tracebacks routes send_sent_event serializer soft_time_limit time_limit store_errors_even_if_ignored track_started allow_error_cb_on_chord_header',
  worker:
    'agent autoscaler cancel_long_running_tasks_on_connection_loss soft_shutdown_timeout enable_soft_shutdown_on_idle concurrency consumer direct disable_rate_limits deduplicate_successful_tasks enable_remote_control hijack_root_logger log_color log_format lost_wait max_memory_per_child max_tasks_per_child pool pool_putlocks pool_restarts proc_alive_timeout prefetch_multiplier eta_task_limit enable_prefetch_count_reduction disable_prefetch redirect_stdouts redirect_stdouts_level send_task_events state_db task_log_format timer timer_precision detect_quorum_queues',
};

/** What stands before a section's keys in their old names; a section that is not here kept its own. */
const oldSections: Record<string, string> = {
  beat: 'CELERYBEAT',
  cache: 'CELERY_CACHE',
  couchbase: 'CELERY_COUCHBASE',
  arangodb: 'CELERY_ARANGODB',
  mongodb: 'CELERY_MONGODB',
  event: 'CELERY_EVENT',
  redis: 'CELERY_REDIS',
  result: 'CELERY_RESULT',
  elasticsearch: 'CELERY_ELASTICSEARCH',
  security: 'CELERY_SECURITY',
  task: 'CELERY',
  worker: 'CELERYD',
};

const irregular: Record<string, string> = {
  accept_content: 'CELERY_ACCEPT_CONTENT',
  imports: 'CELERY_IMPORTS',
  include: 'CELERY_INCLUDE',
  timezone: 'CELERY_TIMEZONE',
  result_cache_max: 'CELERY_MAX_CACHED_RESULTS',
  result_expires: 'CELERY_TASK_RESULT_EXPIRES',
  database_url: 'CELERY_RESULT_DBURI',
  database_engine_options: 'CELERY_RESULT_ENGINE_OPTIONS',
  database_short_lived_sessions: 'CELERY_RESULT_DB_SHORT_LIVED_SESSIONS',
  database_table_names: 'CELERY_RESULT_DB_TABLENAMES',
  task_compression: 'CELERY_MESSAGE_COMPRESSION',
  task_eager_propagates: 'CELERY_EAGER_PROPAGATES_EXCEPTIONS',
  task_protocol: 'CELERY_TASK_PROTOCOL',
  task_publish_retry: 'CELERY_TASK_PUBLISH_RETRY',
  task_publish_retry_policy: 'CELERY_TASK_PUBLISH_RETRY_POLICY',
  task_send_sent_event: 'CELERY_SEND_TASK_SENT_EVENT',
  task_serializer: 'CELERY_TASK_SERIALIZER',
  task_soft_time_limit: 'CELERYD_TASK_SOFT_TIME_LIMIT',
  task_time_limit: 'CELERYD_TASK_TIME_LIMIT',
  worker_direct: 'CELERY_WORKER_DIRECT',
  worker_disable_rate_limits: 'CELERY_DISABLE_RATE_LIMITS',
  worker_enable_remote_control: 'CELERY_ENABLE_REMOTE_CONTROL',
  worker_lost_wait: 'CELERYD_WORKER_LOST_WAIT',
  worker_redirect_stdouts: 'CELERY_REDIRECT_STDOUTS',
  worker_redirect_stdouts_level: 'CELERY_REDIRECT_STDOUTS_LEVEL',
  worker_send_task_events: 'CELERY_SEND_EVENTS',
};

/** What is off by default, beside what decides about delivery: a project relies on what it wrote there. */
export const offByDefault: ReadonlySet<string> = new Set([
  'event_queue_durable',
  'event_queue_exclusive',
  'control_queue_durable',
  'control_queue_exclusive',
  'result_extended',
  'task_always_eager',
  'task_eager_propagates',
  'task_ignore_result',
  'task_inherit_parent_priority',
  'task_remote_tracebacks',
  'task_send_sent_event',
  'task_store_eager_result',
  'task_store_errors_even_if_ignored',
  'task_track_started',
  'worker_direct',
  'worker_disable_rate_limits',
  'worker_pool_restarts',
  'worker_send_task_events',
]);

/** The same of what is on. */
export const onByDefault: ReadonlySet<string> = new Set([
  'broker_connection_retry',
  'enable_utc',
  'task_create_missing_queues',
  'task_publish_retry',
  'worker_enable_remote_control',
  'worker_hijack_root_logger',
  'worker_pool_putlocks',
  'worker_redirect_stdouts',
]);

/** New name -> old name. */
export const oldNames: ReadonlyMap<string, string> = new Map(
  Object.entries(sections).flatMap(([section, keys]) =>
    keys.split(' ').map((key): [string, string] => {
      const name = section === '' ? key : `${section}_${key}`;
      return [
        name,
        irregular[name] ?? `${oldSections[section] ?? section.toUpperCase()}_${key.toUpperCase()}`.replace(/^_/, ''),
      ];
    }),
  ),
);

/** Old name -> new name. */
export const newNames: ReadonlyMap<string, string> = new Map([...oldNames].map(([name, old]) => [old, name]));

/** How a setting is written under a namespace: the case of the namespace is the case of the whole. */
export function underNamespace(name: string, namespace: string): string {
  const written = `${namespace.replace(/_+$/, '')}_${name}`;
  return namespace === namespace.toUpperCase() ? written.toUpperCase() : written.toLowerCase();
}

/** Whether a name is a setting's under some spelling: lowercase, old, or with a namespace before it. */
export function isSetting(name: string): boolean {
  const lower = name.toLowerCase();
  return newNames.has(name) || oldNames.has(lower) || oldNames.has(lower.replace(/^[a-z0-9]+_/, ''));
}
