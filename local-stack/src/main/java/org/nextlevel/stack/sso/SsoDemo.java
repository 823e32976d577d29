package org.nextlevel.stack.sso;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/**
 * Two companies bring their own identity providers, one by OpenID Connect and one by SAML: who was provisioned signs in there and is
 * bound, who was not is told what to do, and nobody becomes somebody else by an e-mail address or a user name. It can be told again
 * on the same data.
 */
public final class SsoDemo {
    /** By what they are called at the company's provider, their e-mail address there. */
    private static final Map<String, String> ACME = Map.of(
            "ana", "ana.sso@acme.example",
            "newcomer", "newcomer.sso@acme.example",
            "impostor", "acme-hr@acme.example",
            "acme-manager", "other.sso@acme.example",
            "foreigner", "foreigner.sso@globex.example");

    private static final Map<String, String> GLOBEX = Map.of(
            "bela", "bela.sso@globex.example",
            "newcomer", "newcomer.sso@globex.example",
            "impostor", "globex-hr@globex.example");

    private static final String ENTRY = "/api/directory/employees/hr-sso";

    private final Stack stack;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Narrator narrator;
    private final String gateway;
    private final CompanyProvider acme;
    private final CompanyProvider globex;
    private final CodeFlow browser;

    /** Told on a stack that is up. */
    public SsoDemo(Stack stack, Narrator narrator) {
        var addresses = stack.layout().addresses();
        String keycloak = addresses.url(Part.KEYCLOAK);
        this.stack = stack;
        this.narrator = narrator;
        this.gateway = addresses.url(Part.API_GATEWAY);
        var admin = new KeycloakAdmin(client, keycloak);
        this.acme = new CompanyProvider(admin, keycloak, "acme", new OpenIdConnect());
        this.globex = new CompanyProvider(admin, keycloak, "globex", new Saml(keycloak + "/realms/nextlevel"));
        this.browser = new CodeFlow(client, keycloak, addresses.pageOrigins().getLast() + "/");
    }

    /** Walks through it; fails when anything ends otherwise than told. */
    public void run() {
        narrator.chapter(
                "Acme brings its own identity provider",
                "A second realm stands for it. It becomes a provider of the organization acme, in four steps.");
        acme.open(ACME);
        acme.join();
        provision("acme-hris", ACME.get("ana"), "Ana Sánchez");
        narrator.chapter("Who was provisioned signs in", "The first sign-in binds the person of that user name.");
        Answer ana = me(acme, "ana").expect(200);
        narrator.result(
                "%s is %s, here too", ACME.get("ana"), ana.body().path("name").asText());
        narrator.chapter("Who was not is told what to do", "The company vouches for the account, HR for the person.");
        narrator.result(
                "%s", me(acme, "newcomer").expect(403).body().path("detail").asText());
        narrator.chapter(
                "Nobody becomes somebody else",
                "Neither by the e-mail address of a colleague, nor by a user name, nor from another domain.");
        refused(acme, "impostor", "already exists");
        narrator.result(
                "%s", me(acme, "acme-manager").expect(403).body().path("detail").asText());
        refused(acme, "foreigner", "does not match any domain");
        bySaml();
    }

    private void bySaml() {
        narrator.chapter(
                "Globex brings one that speaks SAML",
                "The same four steps; the assertion is signed, and names people by e-mail.");
        globex.open(GLOBEX);
        globex.join();
        provision("globex-hr", GLOBEX.get("bela"), "Béla Kovács");
        Answer bela = me(globex, "bela").expect(200);
        narrator.result(
                "%s is %s, here too",
                GLOBEX.get("bela"), bela.body().path("name").asText());
        narrator.result(
                "%s", me(globex, "newcomer").expect(403).body().path("detail").asText());
        refused(globex, "impostor", "already exists");
    }

    /** HR or its system says who somebody is, once: HR writes nobody who has signed in. */
    private void provision(String author, String userName, String name) {
        Person hr = new Person(client, gateway, author, stack.token(author));
        if (hr.get(ENTRY).status() == 200) {
            return;
        }
        narrator.call(
                hr,
                hr.put(
                                ENTRY,
                                Map.of(
                                        "userName",
                                        userName,
                                        "name",
                                        name,
                                        "position",
                                        Map.of(
                                                "framework", "general-ladder",
                                                "level", "professional",
                                                "title", "Analyst",
                                                "from", "2024-01-01")),
                                null)
                        .expect(200, 201));
    }

    private Answer me(CompanyProvider company, String userName) {
        CodeFlow.Outcome outcome = browser.signIn(company.alias(), userName);
        if (outcome.token() == null) {
            throw new StackProblem("%s cannot sign in: %s".formatted(userName, outcome.refusal()));
        }
        var person = new Person(client, gateway, userName, outcome.token());
        Answer answer = person.get("/api/employees/me");
        narrator.call(person, answer);
        return answer;
    }

    private void refused(CompanyProvider company, String userName, String words) {
        CodeFlow.Outcome outcome = browser.signIn(company.alias(), userName);
        if (outcome.token() != null || !outcome.refusal().contains(words)) {
            throw new StackProblem("%s is not refused as it must be: %s".formatted(userName, outcome.refusal()));
        }
        narrator.result("%s of %s: %s", userName, company.organization(), outcome.refusal());
    }
}
