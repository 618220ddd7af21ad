/** Workers that developers, tests and pipelines start run no jobs of users. */
export const isAside = (name: string): boolean =>
  /(^|[/._-])(tests?|testing|ci|dev|devel|development|local|e2e|examples?|samples?|docs?|\.github|\.devcontainer)([/._-]|$)/i.test(
    name,
  );
