import { authorize, discover, exchange, Refused, type Endpoints, type TokenAnswer } from "./code-flow.js";

/** Somebody's sign-in, for as long as this page is open. Its tokens are in memory and nowhere else. */
export interface Session {
  /** A valid access token; give this function to `createClient`. Asks the person to sign in again when it must. */
  token(renew?: boolean): Promise<string>;
  /** Ends the sign-in, here and at the identity provider, which leads back to this page. */
  signOut(): void;
}

/** Where and how a page signs people in. */
export interface SignInOptions {
  /** The realm, such as `https://login.example.com/realms/nextlevel`. */
  issuer: string;
  /** The public client of this page. */
  clientId: string;
  /** Where the person comes back to: the page's own address unless said otherwise. */
  redirectUri?: string;
  /** What the token is for. A person of several organizations chooses one by `openid organization:acme`. */
  scope?: string;
}

/** A token is renewed this many milliseconds before it ends, so that it does not end on its way. */
const MARGIN = 20_000;

/** One for each client: asking twice, as frameworks do that run effects twice, must not use a code twice. */
const sessions = new Map<string, Promise<Session>>();

/**
 * Signs the person in by code flow with PKCE. On the first call the page goes to the identity provider, so nothing
 * after it runs; when the person comes back, the same call gives the session, and the address is what it was before.
 *
 * @throws Error when the identity provider refuses, in its words
 */
export function signIn(options: SignInOptions): Promise<Session> {
  const key = `${options.issuer} ${options.clientId}`;
  const session = sessions.get(key) ?? begin(options);
  sessions.set(key, session);
  // What failed may be tried again.
  session.catch(() => sessions.delete(key));
  return session;
}

async function begin(options: SignInOptions): Promise<Session> {
  const redirectUri = options.redirectUri ?? location.origin + location.pathname;
  const configured = { scope: "openid", ...options, redirectUri };
  const endpoints = await discover(options.issuer);
  const tokens = await authorize(configured, endpoints);
  return new BrowserSession(configured, endpoints, tokens);
}

class BrowserSession implements Session {
  #tokens: TokenAnswer;
  #renewAt: number;
  #renewal: Promise<void> | undefined;

  constructor(
    private readonly options: Required<SignInOptions>,
    private readonly endpoints: Endpoints,
    tokens: TokenAnswer,
  ) {
    this.#tokens = tokens;
    this.#renewAt = renewAt(tokens);
  }

  // A field, so that it can be given away without its object.
  readonly token = async (renew = false): Promise<string> => {
    if (renew || Date.now() > this.#renewAt) {
      // Many requests may notice at once, and a refresh token may be good for one use.
      this.#renewal ??= this.renew().finally(() => (this.#renewal = undefined));
      await this.#renewal;
    }
    return this.#tokens.access_token;
  };

  readonly signOut = (): void => {
    const url = new URL(this.endpoints.end_session_endpoint);
    url.searchParams.set("client_id", this.options.clientId);
    url.searchParams.set("post_logout_redirect_uri", this.options.redirectUri);
    if (this.#tokens.id_token !== undefined) {
      url.searchParams.set("id_token_hint", this.#tokens.id_token);
    }
    location.assign(url);
  };

  private async renew(): Promise<void> {
    this.#tokens = await this.renewed();
    this.#renewAt = renewAt(this.#tokens);
  }

  private async renewed(): Promise<TokenAnswer> {
    const { refresh_token } = this.#tokens;
    if (refresh_token === undefined) {
      return authorize(this.options, this.endpoints);
    }
    const fields = { grant_type: "refresh_token", client_id: this.options.clientId, refresh_token };
    try {
      return await exchange(this.endpoints, fields);
    } catch (failure) {
      if (failure instanceof Refused) {
        return authorize(this.options, this.endpoints);
      }
      throw failure;
    }
  }
}

function renewAt({ expires_in }: TokenAnswer): number {
  const life = expires_in * 1000;
  return Date.now() + life - Math.min(MARGIN, life / 2);
}
