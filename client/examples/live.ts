// How a screen stays up to date until it is closed.
import type { Client } from "@nextlevel/client";

/** Calls `show` whenever something changed that this person may see, until the signal is aborted. */
export async function keepUpToDate(api: Client, show: () => Promise<void>, closed: AbortSignal): Promise<void> {
  await show();
  for await (const event of api.events(closed)) {
    if (event.type === "reload") {
      console.log("Some events were missed");
    }
    await show();
  }
}
