package org.nextlevel.integration.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M10.2")
class WebhookSecretTest {
    /** The same message is verified by the library for JavaScript in the client's tests. */
    private static final Path SIGNED = Path.of("..", "client", "test", "signed-webhook.json");

    @Test
    void whatIsSignedIsWhatReceiversInOtherLanguagesVerify() throws IOException {
        JsonNode signed = new ObjectMapper().readTree(SIGNED.toFile());
        String shown = signed.path("secret").asText();
        var secret = new WebhookSecret(Base64.getDecoder().decode(shown.substring("whsec_".length())));
        assertThat(secret.shown()).isEqualTo(shown);
        assertThat(secret.sign(
                        signed.path("id").asText(),
                        signed.path("timestamp").asLong(),
                        signed.path("body").asText()))
                .isEqualTo(signed.path("signature").asText());
    }
}
