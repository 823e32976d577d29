package org.nextlevel.stack.sso;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * SAML 2.0: asked by redirect, answered by a form with a signed assertion, whose keys are read from the provider's metadata.
 *
 * @param ours address of our realm, by which the provider knows it
 */
record Saml(String ours) implements ProviderProtocol {
    /** Said of a person beside the address, without which Keycloak would ask for it. */
    private static final List<String> SAID = List.of("email", "firstName", "lastName");

    @Override
    public String id() {
        return "saml";
    }

    @Override
    public Map<String, Object> client(String answers) {
        return Map.of(
                "clientId",
                ours,
                "protocol",
                "saml",
                "redirectUris",
                List.of(answers),
                "attributes",
                Map.of(
                        "saml.client.signature", "false",
                        "saml.assertion.signature", "true",
                        "saml.server.signature", "true",
                        "saml.force.post.binding", "true",
                        "saml_force_name_id_format", "true",
                        "saml_name_id_format", "email"),
                "protocolMappers",
                SAID.stream().map(Saml::says).toList());
    }

    private static Map<String, Object> says(String property) {
        return Map.of(
                "name",
                property,
                "protocol",
                "saml",
                "protocolMapper",
                "saml-user-property-mapper",
                "config",
                Map.of(
                        "user.attribute", property,
                        "attribute.name", property,
                        "attribute.nameformat", "Basic"));
    }

    @Override
    public Map<String, String> provider(String realm) {
        return Map.ofEntries(
                Map.entry("entityId", ours),
                Map.entry("idpEntityId", realm),
                Map.entry("singleSignOnServiceUrl", realm + "/protocol/saml"),
                Map.entry("nameIDPolicyFormat", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
                Map.entry("principalType", "SUBJECT"),
                Map.entry("postBindingResponse", "true"),
                Map.entry("postBindingAuthnRequest", "false"),
                Map.entry("wantAssertionsSigned", "true"),
                Map.entry("validateSignature", "true"),
                Map.entry("useMetadataDescriptorUrl", "true"),
                Map.entry("metadataDescriptorUrl", realm + "/protocol/saml/descriptor"));
    }

    @Override
    public List<Mapper> mappers() {
        Mapper userName =
                new Mapper("user name", "saml-username-idp-mapper", Map.of("template", "${NAMEID}", "target", "LOCAL"));
        return Stream.concat(
                        Stream.of(userName),
                        SAID.stream()
                                .map(said -> new Mapper(
                                        said,
                                        "saml-user-attribute-idp-mapper",
                                        Map.of("attribute.name", said, "user.attribute", said))))
                .toList();
    }
}
