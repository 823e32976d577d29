package org.nextlevel.systemtest.access.company;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nextlevel.stack.caller.Person;

/** The people of the company, signed in, who make things; and the HR systems of both. */
public final class People {
    private final HttpClient client;
    private final String gateway;
    private final TokenEndpoint tokens;
    private final Map<String, Person> signedIn = new ConcurrentHashMap<>();

    /** Who signs in when needed. */
    public People(HttpClient client, String gateway, TokenEndpoint tokens) {
        this.client = client;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Somebody of the company. */
    public Person named(String account) {
        return signedIn.computeIfAbsent(
                TwoCompanies.HERE + "-" + account, name -> person(name, tokens.person(name, Map.of())));
    }

    /** The HR system of a company. */
    public Person hris(String company) {
        return signedIn.computeIfAbsent(company + "-directory", name -> person(name, tokens.service(name)));
    }

    private Person person(String name, String token) {
        return new Person(client, gateway, name, token);
    }
}
