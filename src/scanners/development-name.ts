const development =
  /(?:^|[-_.]|requirements)(?:dev|develop|development|test|tests|testing|doc|docs|lint|linting|ci|build|format|typing|mypy)(?:[-_.]|$)/i;

/** Does the name of a file, a folder or a group of dependencies say that it is not for production? */
export const isDevelopmentName = (name: string): boolean => development.test(name);
