package org.nextlevel.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What W3C Trace Context says of the header. */
class TraceParentTest {
    private static final String IDS = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";

    @Test
    void aHeaderIsWrittenAsItWasRead() {
        assertThat(TraceParent.of("00-" + IDS + "-01")).get().hasToString("00-" + IDS + "-01");
    }

    @Test
    void ofALaterVersionIsReadWhatThisOneKnows() {
        assertThat(TraceParent.of("42-" + IDS + "-03-more")).get().hasToString("00-" + IDS + "-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-" + IDS,
                "00-" + IDS + "-01-more",
                "ff-" + IDS + "-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void whatIsNoHeaderSaysNothing(String header) {
        assertThat(TraceParent.of(header)).isEmpty();
    }
}
