package org.nextlevel.framework.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** What costs a reader as much as it can is refused, and costs little. */
@Tag("fair")
@Timeout(60)
class WorstSourceTest {
    private final SourceReader sources = new SourceReader();
    private final DocumentReader documents =
            new DocumentReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aLongNameIsRefused() {
        refuses("{\"%s\":[%s0]}".formatted("k".repeat(40_000), "0,".repeat(8_000)), "a name of more than 200");
        refuses("? %s\n: 1\n".formatted("k".repeat(40_000)), "a name of more than 200");
    }

    @Test
    void moreNamesAndValuesThanADocumentNeedsAreRefused() {
        refuses("levels:\n" + "- {}\n".repeat(400_000), "more than 500000 names and values");
        refuses("[%s0]".formatted("0,".repeat(600_000)), "more than 500000 names and values");
    }

    @Test
    void severalTextsShareABudget() {
        var budget = new TokenBudget();
        byte[] half = "[%s0]".formatted("0,".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        sources.read(half, budget);
        assertThatThrownBy(() -> sources.read(half, budget)).isInstanceOf(Malformed.class);
    }

    @Test
    void whatIsMappedIsSmaller() {
        DocumentSource source = read("{\"competencies\":[%s{}]}".formatted("{\"area\":\"a\"},".repeat(100_000)));
        var mappings = new Mappings();
        assertThatThrownBy(() -> mappings.apply("financial-times-1", source))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at most 50000");
    }

    @Test
    void aDeepOneIsRefused() {
        assertThatThrownBy(() -> read("[".repeat(1_000_000))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read("- ".repeat(1_000_000))).isInstanceOf(Malformed.class);
    }

    @Test
    void ofAListThatIsTooLongOnlyThatIsTold() {
        DocumentSource source = read("name: a\nlevels:\n" + "- {}\n".repeat(150_000));
        assertThatThrownBy(() -> documents.document(source, "a"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .hasSize(1)
                                .first()
                                .satisfies(fault -> {
                                    assertThat(fault.pointer()).isEqualTo("#/levels");
                                    assertThat(fault.line()).isEqualTo(2);
                                }));
    }

    @Test
    void ofVeryManyFaultsAThousandAreTold() {
        DocumentSource source = read("{%s\"name\":\"a\"}".formatted(unknown(20_000)));
        assertThatThrownBy(() -> documents.document(source, "a"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations()).hasSize(1_000));
    }

    @Test
    void aMappingUnfoldsToNoMoreThanItsSource() {
        var mappings = new Mappings();
        String areas = "{\"competencies\":[%s{}]}".formatted("{\"area\":\"a\"},".repeat(20_000));
        assertThat(mappings.apply("financial-times-1", read(areas)).tree().path("competencies"))
                .hasSize(1);
        String department = "{\"title\":\"d\",\"roles\":[{\"path\":\"r\",\"title\":\"r\"}]}";
        String roles = "{\"roles\":[{\"title\":\"%s\",\"departments\":[%s]}]}"
                .formatted("t".repeat(90_000), String.join(",", java.util.Collections.nCopies(5_000, department)));
        assertThat(mappings.apply("unidays", read(roles)).tree().toString()).hasSizeLessThan(10_000_000);
    }

    @Test
    void theLinesOfAFewPlacesAreFoundAlone() {
        DocumentSource source = read("{\n\"a/b\": [\n1,\n{\"c\":\n2}],\n\"d\": 3}");
        assertThat(source.lines().of(Set.of("#/a~1b/1/c", "#/a~1b/1/x/y", "#/d", "#/e", "#")))
                .isEqualTo(Map.of("#/a~1b/1/c", 4, "#/a~1b/1/x/y", 4, "#/d", 6));
    }

    private void refuses(String text, String says) {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> read(text)).isInstanceOf(Malformed.class).hasMessageContaining(says);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
    }

    private DocumentSource read(String text) {
        return sources.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unknown(int properties) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < properties; i++) {
            text.append("\"x").append(i).append("\":1,");
        }
        return text.toString();
    }
}
