package org.nextlevel.stack.sso;

import java.util.List;
import java.util.Map;

/** What our realm and a company's identity provider speak with each other: what Keycloak is to be told of it on either side. */
interface ProviderProtocol {
    /** Keycloak's name of it. */
    String id();

    /**
     * Our realm, as the company's provider is to know it.
     *
     * @param answers where our realm takes what the provider answers
     */
    Map<String, Object> client(String answers);

    /**
     * The company's provider, as our realm is to know it.
     *
     * @param realm its address
     */
    Map<String, String> provider(String realm);

    /** What our realm makes of what it says of a person: the user name is the e-mail address. */
    List<Mapper> mappers();

    /**
     * @param type Keycloak's name of what it does
     * @param config beside when it is done: at the first sign-in alone
     */
    record Mapper(String name, String type, Map<String, String> config) {}
}
