package org.nextlevel.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal is said in the language of whoever is refused. */
@Tag("languages")
class RefusalTest {
    static Stream<Refusal> refusals() {
        return Stream.of(
                Refusal.uriTooLong(),
                Refusal.headersTooLarge(),
                Refusal.unauthenticated(),
                Refusal.unauthenticated("The token names neither a person nor a service account."),
                Refusal.unauthenticated(
                        "This is no access token (its typ is %s): send the access_token that came with it.", "ID"),
                Refusal.forbidden("Pages of this origin may not call the API."),
                Refusal.forbidden("This account may not listen to live updates."),
                Refusal.malformed("What is read here takes no body: leave it out."),
                Refusal.malformed("The request could not be read: check its path, query and headers."),
                Refusal.methodNotAllowed("GET"),
                Refusal.requestTimeout(Duration.ofSeconds(10)),
                Refusal.notFound(),
                Refusal.tooLarge(6_000_000),
                Refusal.rateLimited(3),
                Refusal.tooManyAtOnce(),
                Refusal.tooManyStreams(5),
                Refusal.internal(),
                Refusal.upstreamUnavailable("evidence-service"),
                Refusal.upstreamTimeout("evidence-service"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsSaidInGermanAndInEnglish(Refusal refusal) {
        JsonObject german = refusal.document("/api/me", "1", Locale.GERMAN);
        JsonObject english = refusal.document("/api/me", "1", Locale.ENGLISH);

        assertThat(german.getString("title")).isNotEqualTo(english.getString("title"));
        assertThat(german.getString("detail"))
                .isNotEqualTo(english.getString("detail"))
                .doesNotContain("%");
        assertThat(english.getString("detail")).doesNotContain("%");
        assertThat(german.getString("type")).isEqualTo(english.getString("type"));
    }

    @Test
    @Tag("M10.1")
    void belowThePathOfScimARefusalIsAnErrorOfScim() {
        Refusal throttled = Refusal.rateLimited(3);

        assertThat(Refusal.mediaType("/scim/v2/Users")).isEqualTo("application/scim+json");
        assertThat(throttled.headers()).containsEntry("Retry-After", "3");
        assertThat(throttled.document("/scim/v2/Users", "1", Locale.ENGLISH).getMap())
                .containsEntry("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:Error"))
                .containsEntry("status", "429")
                .containsKey("detail");
        assertThat(Refusal.mediaType("/api/me")).isEqualTo(Refusal.MEDIA_TYPE);
    }
}
