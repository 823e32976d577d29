/** The endpoints of an identity provider that code flow needs. */
export interface Endpoints {
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint: string;
}

export interface TokenAnswer {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
  expires_in: number;
}

/** That the identity provider says no, as opposed to being out of reach. */
export class Refused extends Error {}

/** What must survive the way to the identity provider and back. */
interface Pending {
  state: string;
  verifier: string;
  /** The address at which the page was left. */
  address: string;
}

const PENDING = "nextlevel.sign-in";

/** Asks the identity provider where its endpoints are. */
export async function discover(issuer: string): Promise<Endpoints> {
  const response = await fetch(`${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`);
  if (!response.ok) {
    throw new Error(`The identity provider answers ${response.status} at ${response.url}`);
  }
  return (await response.json()) as Endpoints;
}

/** Leaves for the identity provider, or, where the page was just left and comes back, takes what it brings along. */
export async function authorize(
  options: { clientId: string; redirectUri: string; scope: string },
  endpoints: Endpoints,
): Promise<TokenAnswer> {
  const answer = new URL(location.href).searchParams;
  const pending = take();
  if (pending === undefined || answer.get("state") !== pending.state) {
    return leave(options, endpoints);
  }
  history.replaceState(history.state, "", pending.address);
  const code = answer.get("code");
  if (code === null) {
    throw new Refused(answer.get("error_description") ?? answer.get("error") ?? "The identity provider sent no code");
  }
  return exchange(endpoints, {
    grant_type: "authorization_code",
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    code,
    code_verifier: pending.verifier,
  });
}

/** Exchanges a code or a refresh token for tokens. */
export async function exchange(endpoints: Endpoints, fields: Record<string, string>): Promise<TokenAnswer> {
  const response = await fetch(endpoints.token_endpoint, { method: "POST", body: new URLSearchParams(fields) });
  if (response.ok) {
    return (await response.json()) as TokenAnswer;
  }
  const body = (await response.json().catch(() => ({}))) as { error_description?: string };
  const words = body.error_description ?? `The identity provider answers ${response.status}`;
  throw response.status < 500 ? new Refused(words) : new Error(words);
}

/** Never returns, since the page ends. */
async function leave(
  options: { clientId: string; redirectUri: string; scope: string },
  endpoints: Endpoints,
): Promise<never> {
  const pending: Pending = { state: random(), verifier: random(), address: location.href };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const url = new URL(endpoints.authorization_endpoint);
  url.search = new URLSearchParams({
    response_type: "code",
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    scope: options.scope,
    state: pending.state,
    code_challenge: await challenge(pending.verifier),
    code_challenge_method: "S256",
  }).toString();
  location.assign(url);
  return new Promise<never>(() => {});
}

function take(): Pending | undefined {
  const kept = sessionStorage.getItem(PENDING);
  sessionStorage.removeItem(PENDING);
  return kept === null ? undefined : (JSON.parse(kept) as Pending);
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
