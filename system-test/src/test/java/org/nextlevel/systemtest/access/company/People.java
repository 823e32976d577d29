package org.nextlevel.systemtest.access.company;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.nextlevel.stack.caller.Person;

/** The people of the company, signed in, who make things; and the HR systems of both. */
public final class People {
    /** Less than a token lives. */
    private static final Duration REMEMBERED = Duration.ofSeconds(200);

    private final HttpClient client;
    private final String gateway;
    private final TokenEndpoint tokens;
    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();

    /** Who signs in when needed. */
    public People(HttpClient client, String gateway, TokenEndpoint tokens) {
        this.client = client;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Somebody of the company. */
    public Person named(String account) {
        String name = Companies.HERE + "-" + account;
        return signedIn(name, () -> tokens.person(name, Map.of()));
    }

    /** The HR system of a company. */
    public Person hris(String company) {
        String name = company + "-directory";
        return signedIn(name, () -> tokens.service(name));
    }

    private Person signedIn(String name, Supplier<String> token) {
        Instant now = Instant.now();
        return signedIn.compute(
                        name,
                        (_, known) ->
                                known != null && known.since().plus(REMEMBERED).isAfter(now)
                                        ? known
                                        : new SignedIn(new Person(client, gateway, name, token.get()), now))
                .person();
    }

    private record SignedIn(Person person, Instant since) {}
}
