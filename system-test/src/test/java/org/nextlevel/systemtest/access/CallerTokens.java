package org.nextlevel.systemtest.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nextlevel.systemtest.access.company.Companies;
import org.nextlevel.systemtest.access.company.TokenEndpoint;

/** The tokens of all callers from the real Keycloak, each remembered until it is about to expire. */
final class CallerTokens {
    private static final Duration REMEMBERED = Duration.ofSeconds(200);

    private static final Set<String> ENDED = Set.of(Caller.EXPIRED.name(), Caller.SIGNED_OUT.name());

    private final TokenEndpoint endpoint;
    private final Map<String, Token> tokens = new HashMap<>();

    CallerTokens(TokenEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Empty for a caller who sends none. */
    Optional<String> of(Caller caller, AccessTable.Row row, Map<String, String> facts) {
        if (caller == Caller.NOBODY) {
            return Optional.empty();
        }
        if (caller == Caller.OWN && !row.isAboutTheEngineer()) {
            String owner = Companies.HERE + "-" + facts.get("owner");
            return Optional.of(remembered(owner, () -> endpoint.person(owner, Map.of())));
        }
        return Optional.of(remembered(caller.name(), () -> ask(caller)));
    }

    /** For whatever somebody does. */
    String of(Caller caller) {
        return remembered(caller.name(), () -> ask(caller));
    }

    /** Asked for now, as each will be when it is needed: who leaves or is renamed has signed in before. */
    void askNow(Caller caller) {
        remembered(caller.name(), () -> ask(caller));
    }

    private synchronized String remembered(String key, Supplier<String> ask) {
        Instant now = Instant.now();
        Token known = tokens.get(key);
        // One that is to have expired or ended is not asked for again.
        boolean isOld = known == null
                || !ENDED.contains(key) && known.askedFor().plus(REMEMBERED).isBefore(now);
        if (isOld) {
            known = new Token(ask.get(), now);
            tokens.put(key, known);
        }
        return known.text();
    }

    private String ask(Caller caller) {
        String userName = Companies.HERE + "-" + caller.account();
        return switch (caller) {
            case PEOPLE_WRITE, SIGNALS_WRITE, SERVICE_IN_GROUP, PEOPLE_READ, SCIM, PROMOTIONS_READ, OTHER_SCOPES ->
                endpoint.service(userName);
            case SUSPENDED -> endpoint.person(Companies.CLOSED + "-" + caller.account(), Map.of());
            case OTHER_TENANT, OTHER_TENANT_HR -> endpoint.person(Companies.THERE + "-" + caller.account(), Map.of());
            case EXPIRED -> endpoint.person(userName, Map.of("client_id", Companies.HASTY_CLIENT));
            case OTHER_CLIENT -> endpoint.person(userName, Map.of("client_id", Companies.OTHER_CLIENT));
            // Who was renamed keeps the password.
            case RENAMED -> endpoint.person(userName, Map.of("username", Companies.RENAMED));
            case ASKED_FOR_SCOPES -> endpoint.person(userName, Map.of("scope", "people:write signals:write"));
            case DOUBLE_MEMBER -> endpoint.person(userName, Map.of("scope", "organization:" + Companies.HERE));
            case DOUBLE_MEMBER_THERE -> endpoint.person(userName, Map.of("scope", "organization:" + Companies.THERE));
            case ID_TOKEN -> endpoint.ask(TokenEndpoint.form(userName, Map.of("scope", "openid")), "id_token");
            default -> endpoint.person(userName, Map.of());
        };
    }

    private record Token(String text, Instant askedFor) {}
}
