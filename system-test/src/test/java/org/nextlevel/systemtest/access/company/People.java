package org.nextlevel.systemtest.access.company;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.nextlevel.stack.caller.Person;

/** The people of a company, signed in, who make things; and the HR systems of all. */
public final class People {
    /** Less than a token lives. */
    private static final Duration REMEMBERED = Duration.ofSeconds(200);

    private final HttpClient client;
    private final String gateway;
    private final TokenEndpoint tokens;
    private final String company;
    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();
    private final Map<String, String> laterNames = new ConcurrentHashMap<>();

    /** Those of the company that the table is about, who sign in when needed. */
    public People(HttpClient client, String gateway, TokenEndpoint tokens) {
        this(client, gateway, tokens, Companies.HERE);
    }

    private People(HttpClient client, String gateway, TokenEndpoint tokens, String company) {
        this.client = client;
        this.gateway = gateway;
        this.tokens = tokens;
        this.company = company;
    }

    /** Those of another company. */
    public People of(String other) {
        return new People(client, gateway, tokens, other);
    }

    /** Somebody of the company. */
    public Person named(String account) {
        String first = company + "-" + account;
        String name = laterNames.getOrDefault(account, first);
        // Who was renamed keeps the password.
        return signedIn(name, () -> tokens.person(first, Map.of("username", name)));
    }

    /** From now on somebody signs in by another user name: the former one may be somebody else's. */
    void isRenamed(String account, String userName) {
        laterNames.put(account, userName);
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
