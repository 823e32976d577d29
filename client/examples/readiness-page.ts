import { createClient, orThrow, signIn } from "@nextlevel/client";

const session = await signIn({ issuer: "http://127.0.0.1:8180/realms/nextlevel", clientId: "nextlevel-web" });
const api = createClient({ baseUrl: "http://127.0.0.1:8080", token: session.token });

async function show() {
  const me = { params: { path: { id: "me" } } };
  const readiness = await orThrow(api.GET("/api/employees/{id}/readiness", me));
  document.querySelector("h1")!.textContent = readiness.headline;
  const gaps = readiness.gaps.map((gap) => Object.assign(document.createElement("li"), { textContent: gap.competency.name }));
  document.querySelector("ul")!.replaceChildren(...gaps);
}

await show();
for await (const event of api.events()) {
  console.log(event.type);
  await show();
}
