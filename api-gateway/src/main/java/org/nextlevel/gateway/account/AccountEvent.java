package org.nextlevel.gateway.account;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.session.EndedSession;

/**
 * What an administrator of the identity provider did to somebody, as its admin events tell it.
 *
 * @param kind its resource type and operation, such as {@code USER DELETE}
 * @param path of what was changed, below the realm
 * @param representation what was sent; null where nothing was, or details are not kept
 */
record AccountEvent(String id, Instant at, String kind, String path, String representation) {
    /** The types that {@link #ended} looks at; the identity provider is asked for no others. */
    static final String TYPES =
            "USER,CLIENT,ORGANIZATION_MEMBERSHIP,ORGANIZATION_GROUP_MEMBERSHIP,REALM_ROLE_MAPPING,CLIENT_ROLE_MAPPING,GROUP_MEMBERSHIP";

    /** By which evidence-service says whose tokens end with the update of a client: a service account's (ADR 0048). */
    private static final String ENDED = "nextlevel.ended";

    private static final Pattern ACCOUNT = Pattern.compile("users/([^/]+)");
    private static final Pattern BELOW_ACCOUNT = Pattern.compile("users/([^/]+)/.+");
    private static final Pattern MEMBER = Pattern.compile("organizations/.+/members/([^/]+)");

    static AccountEvent of(JsonObject told) {
        return new AccountEvent(
                told.getString("id"),
                Instant.ofEpochMilli(told.getLong("time")),
                "%s %s".formatted(told.getString("resourceType"), told.getString("operationType")),
                told.getString("resourcePath", ""),
                told.getString("representation"));
    }

    /**
     * Whose tokens of until then say what is no longer so: who is disabled or deleted, or has lost a company, a role or a scope. Who lost
     * something gets a token without it when next asking.
     */
    Optional<EndedSession> ended() {
        return switch (kind) {
            case "USER UPDATE" -> isDisabled() ? of(ACCOUNT) : Optional.empty();
            case "USER DELETE" -> of(ACCOUNT);
            case "CLIENT UPDATE" -> service();
            case "ORGANIZATION_MEMBERSHIP DELETE", "ORGANIZATION_GROUP_MEMBERSHIP DELETE" -> of(MEMBER);
            case "REALM_ROLE_MAPPING DELETE", "CLIENT_ROLE_MAPPING DELETE", "GROUP_MEMBERSHIP DELETE" ->
                of(BELOW_ACCOUNT);
            default -> Optional.empty();
        };
    }

    /** An update that says nothing of it leaves it as it was; one that cannot be read counts as one that disables. */
    private boolean isDisabled() {
        try {
            return representation != null && Boolean.FALSE.equals(new JsonObject(representation).getValue("enabled"));
        } catch (DecodeException _) {
            return true;
        }
    }

    /** A client names its account nowhere else; one that others changed says nothing. */
    private Optional<EndedSession> service() {
        try {
            return Optional.ofNullable(representation)
                    .map(JsonObject::new)
                    .map(sent -> sent.getJsonObject("attributes"))
                    .map(attributes -> attributes.getString(ENDED))
                    .map(subject -> EndedSession.of(null, subject, at));
        } catch (DecodeException | ClassCastException _) {
            return Optional.empty();
        }
    }

    private Optional<EndedSession> of(Pattern whose) {
        Matcher matcher = whose.matcher(path);
        return matcher.matches() ? Optional.of(EndedSession.of(null, matcher.group(1), at)) : Optional.empty();
    }
}
