/** How the client reaches the API and on whose behalf. */
export interface Options {
  /** The address of the gateway, such as `https://api.example.com`. */
  baseUrl: string;
  /**
   * Gives the access token of the next request; undefined for none, which only what is public answers.
   *
   * @param renew true after the API refused the last token: a new one is needed, not the remembered one
   */
  token?: (renew: boolean) => Promise<string | undefined> | string | undefined;
  /** In which language answers are wanted, such as `de` or `en`; else the browser's. */
  language?: string;
  /** How often a request is repeated at most when the API asks for it by `Retry-After`; 2 unless said otherwise. */
  retries?: number;
  /** The longest `Retry-After`, in seconds, that is waited for; 10 unless said otherwise. */
  longestWait?: number;
  /** What sends requests; the platform's `fetch` unless a test wants another. */
  fetch?: (request: Request) => Promise<Response>;
}
