package org.nextlevel.evidence.scim.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/**
 * What a resource says of what the directory knows, attribute by attribute; null where it says nothing. What means no address,
 * language or time zone is kept as it was written and told to nobody.
 */
public final class UserFacts {
    private UserFacts() {}

    public static String userName(ObjectNode user) {
        return text(user, "userName");
    }

    /** The name by which colleagues know the person: the user name where nothing better is said. */
    public static String name(ObjectNode user) {
        return Stream.of(
                        text(user, "displayName"),
                        text(user.path("name"), "formatted"),
                        joined(user.path("name")),
                        userName(user))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String joined(JsonNode name) {
        return Stream.of(text(name, "givenName"), text(name, "familyName"))
                .filter(part -> part != null)
                .reduce((given, family) -> given + " " + family)
                .orElse(null);
    }

    public static String email(ObjectNode user) {
        return main(user.path("emails"))
                .map(one -> text(one, "value"))
                .filter(address -> address.matches("[^\\s@]+@[^\\s@]+"))
                .orElse(null);
    }

    public static String location(ObjectNode user) {
        return main(user.path("addresses")).map(one -> text(one, "locality")).orElse(null);
    }

    /** Of several values the primary one, or else the first of work, or else the first. */
    public static Optional<ObjectNode> main(JsonNode values) {
        return values.valueStream()
                .filter(one -> one.path("primary").asBoolean())
                .findFirst()
                .or(() -> values.valueStream()
                        .filter(one -> one.path("type").asText().equalsIgnoreCase("work"))
                        .findFirst())
                .or(() -> values.valueStream().findFirst())
                .map(ObjectNode.class::cast);
    }

    public static String language(ObjectNode user) {
        String said = Optional.ofNullable(text(user, "preferredLanguage")).orElse(text(user, "locale"));
        if (said == null) {
            return null;
        }
        try {
            // Of several, as in Accept-Language, the first is preferred.
            String first = said.split("[,;]")[0].strip().replace('_', '-');
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return first.matches("[A-Za-z]{2,3}(-.*)?") ? tag : null;
        } catch (IllformedLocaleException | ArrayIndexOutOfBoundsException _) {
            return null;
        }
    }

    public static String timeZone(ObjectNode user) {
        String said = text(user, "timezone");
        return said != null && ZoneId.getAvailableZoneIds().contains(said) ? said : null;
    }

    /** The id, number or name by which the manager is named; the end of the address where only that is said. */
    public static String manager(ObjectNode user) {
        JsonNode manager = user.path(ResourceKind.ENTERPRISE).path("manager");
        String address = text(manager, "$ref");
        String value = text(manager, "value");
        return value != null || address == null ? value : address.substring(address.lastIndexOf('/') + 1);
    }

    public static String ofEnterprise(ObjectNode user, String name) {
        return text(user.path(ResourceKind.ENTERPRISE), name);
    }

    /** Null when nothing is said. */
    public static Boolean active(ObjectNode user) {
        return user.has("active") ? user.path("active").asBoolean() : null;
    }

    public static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || !value.isTextual() ? null : value.textValue();
    }
}
