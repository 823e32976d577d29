package org.nextlevel.advisor.copy.posting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.testkit.Golden;

@Tag("M2.4")
class PostingGoldenTest {
    static Stream<Golden> cases() {
        return Golden.of("posting");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPostingAsksForWhatItsOwnerConfirmed(Golden golden) {
        golden.check(PostingGoldenTest::added);
    }

    private static List<AddedRequirement> added(JsonNode given) {
        List<PostedRequirement> confirmed = given.required("confirmed")
                .valueStream()
                .map(one -> new PostedRequirement(
                        one.required("competency").asText(),
                        one.required("level").asText()))
                .toList();
        return Posting.added(UUID.fromString(given.required("posting").asText()), confirmed);
    }
}
