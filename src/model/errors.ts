/** An error whose message says all a user needs: printed on one line, exit code 2. Any other error is a mistake of ours and keeps its stack. */
export class KnownError extends Error {
  override readonly name = 'KnownError';
}
