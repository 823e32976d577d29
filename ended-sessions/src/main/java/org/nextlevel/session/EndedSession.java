package org.nextlevel.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed out, or was: what the identity provider told, in ids alone.
 *
 * @param session the session that ended; null for all sessions of the subject that began until then
 * @param subject whose; may be null where the session is given
 * @param endedAt when, as text in ISO 8601
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndedSession(String session, String subject, String endedAt) {
    /** The topic on which they are told. */
    public static final String TOPIC = "session-events";

    /** What this is called as an event. */
    public static final String TYPE = "SessionEnded";

    /** Who alone tells it. */
    public static final String SOURCE = "/api-gateway";

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** The same, of a moment. */
    public static EndedSession of(String session, String subject, Instant endedAt) {
        return new EndedSession(session, subject, endedAt.toString());
    }

    /** By which order is kept. */
    public String key() {
        return session == null ? subject : session;
    }

    /** As others read it. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An ended session could not be written.", e);
        }
    }

    /** What a text says; empty when it is none, or names neither session nor subject. */
    static Optional<EndedSession> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, EndedSession.class))
                    .filter(one -> one.key() != null && Instant.parse(one.endedAt()) != null);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    Instant moment() {
        return Instant.parse(endedAt);
    }
}
