import { change, createClient, orThrow, signIn, threw } from "@nextlevel/client";

const { gateway, issuer } = (await (await fetch("/settings.json")).json()) as { gateway: string; issuer: string };
const session = await signIn({ issuer, clientId: "nextlevel-web" });
const api = createClient({ baseUrl: gateway, token: session.token });

/** What the tests do in the page. */
const exposed = { api, session, change, orThrow, threw, heard: [] as string[] };
globalThis.nextlevel = exposed;
document.title = "Signed in";

declare global {
  var nextlevel: typeof exposed;
}
