/** Where this page runs, as the gateway says it. */
export interface Config {
  issuer: string;
  clientId: string;
  /** Whom whoever tries the product may sign in as; nobody where real people do. */
  demoAccounts: DemoAccount[];
}

export interface DemoAccount {
  name: string;
  roles: string[];
}

export async function readConfig(): Promise<Config> {
  const answer = await fetch("/web-config.json");
  if (!answer.ok) {
    throw new Error(`${answer.url} answers ${answer.status}`);
  }
  return (await answer.json()) as Config;
}
