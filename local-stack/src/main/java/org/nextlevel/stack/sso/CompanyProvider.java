package org.nextlevel.stack.sso;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second realm of the local Keycloak, which stands for the identity provider of a company, and its place in ours. The steps are
 * those that an operator takes for a real one; what is there stays.
 *
 * @param keycloak its address
 * @param organization alias of the company
 * @param protocol what both speak
 */
record CompanyProvider(KeycloakAdmin admin, String keycloak, String organization, ProviderProtocol protocol) {
    private static final String OURS = "/nextlevel";

    /** First sign-in: an account of one's own, in the company, and nobody else's. Nothing is ever linked by a name or an e-mail. */
    private static final String FLOW = "company-sign-in";

    private static final List<String> STEPS = List.of("idp-create-user-if-unique", "idp-add-organization-member");

    /** What the company's realm is called, and our realm's name for it. */
    String alias() {
        return organization + "-sso";
    }

    /** There is the realm with these people, by user name with their e-mail addresses; the password is the user name. */
    void open(Map<String, String> people) {
        if (admin.has("/" + alias())) {
            return;
        }
        admin.create(
                "",
                Map.of(
                        "realm",
                        alias(),
                        "enabled",
                        true,
                        "users",
                        people.entrySet().stream()
                                .map(one -> account(one.getKey(), one.getValue()))
                                .toList(),
                        "clients",
                        List.of(protocol.client("%s/realms%s/broker/%s/endpoint".formatted(keycloak, OURS, alias())))));
    }

    /** Our realm lets the people of the company sign in there. */
    void join() {
        if (admin.has("%s/identity-provider/instances/%s".formatted(OURS, alias()))) {
            return;
        }
        flow();
        admin.create(OURS + "/identity-provider/instances", provider());
        protocol.mappers().forEach(this::map);
        admin.create("%s/organizations/%s/identity-providers".formatted(OURS, id()), alias());
    }

    private void flow() {
        boolean isThere = admin.read(OURS + "/authentication/flows")
                .valueStream()
                .anyMatch(one -> one.path("alias").asText().equals(FLOW));
        if (isThere) {
            return;
        }
        String flows = OURS + "/authentication/flows";
        admin.create(flows, Map.of("alias", FLOW, "providerId", "basic-flow", "topLevel", true, "builtIn", false));
        String executions = "%s/%s/executions".formatted(flows, FLOW);
        STEPS.forEach(step -> admin.create(executions + "/execution", Map.of("provider", step)));
        admin.read(executions)
                .forEach(
                        one -> admin.put(executions, Map.of("id", one.path("id").asText(), "requirement", "REQUIRED")));
    }

    private Map<String, Object> provider() {
        Map<String, String> config = new HashMap<>(protocol.provider("%s/realms/%s".formatted(keycloak, alias())));
        config.put("syncMode", "IMPORT");
        // Whose address is of another domain comes in as nobody.
        config.put("kc.org.domain", organization + ".example");
        return Map.of(
                "alias",
                alias(),
                "providerId",
                protocol.id(),
                "enabled",
                true,
                "trustEmail",
                true,
                "hideOnLogin",
                true,
                "firstBrokerLoginFlowAlias",
                FLOW,
                "config",
                config);
    }

    private void map(ProviderProtocol.Mapper mapper) {
        Map<String, String> config = new HashMap<>(mapper.config());
        config.put("syncMode", "IMPORT");
        admin.create(
                "%s/identity-provider/instances/%s/mappers".formatted(OURS, alias()),
                Map.of(
                        "name",
                        mapper.name(),
                        "identityProviderAlias",
                        alias(),
                        "identityProviderMapper",
                        mapper.type(),
                        "config",
                        config));
    }

    private String id() {
        return admin.read(OURS + "/organizations?max=1000")
                .valueStream()
                .filter(one -> one.path("alias").asText().equals(organization))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static Map<String, Object> account(String userName, String email) {
        return Map.of(
                "username",
                userName,
                "email",
                email,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                "Some",
                "lastName",
                "Body",
                "credentials",
                List.of(Map.of("type", "password", "value", userName, "temporary", false)));
    }
}
