package org.nextlevel.systemtest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/**
 * Whoever was written for the last released document can go on with this one. A break that is meant is released with a new
 * document in {@code docs/api/released}, and stands in the CHANGELOG.
 */
@Tag("api")
class ReleasedApiTest {
    private static String released;

    @BeforeAll
    static void find() {
        assumeTrue(MergedDocument.released().isPresent(), "nothing was released yet");
        released = MergedDocument.released().orElseThrow();
    }

    @Test
    void nothingThatIsSentIsRefusedNow() {
        ChangedOpenApi change = OpenApiCompare.fromContents(
                LostPatterns.passedOver(released, MergedDocument.json()), MergedDocument.json());
        assertThat(change.isIncompatible()).as(() -> report(change)).isFalse();
    }

    @Test
    void whatWasAnsweredAndReadIsSoStill() throws IOException {
        assertThat(Promises.broken(released, MergedDocument.json())).isEmpty();
    }

    private static String report(ChangedOpenApi change) {
        var bytes = new ByteArrayOutputStream();
        new MarkdownRender().render(change, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
