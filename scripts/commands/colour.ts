/**
 * Tell whether messages are coloured: on a terminal that shows colours, unless `NO_COLOR` holds anything
 * (no-color.org).
 *
 * @param isTerminal whether a terminal shows them
 * @param environment variables of the process
 */
export function showsColour(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTerminal && environment.TERM !== 'dumb' && !environment.NO_COLOR
}
